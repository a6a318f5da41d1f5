"""Whatever is wrong with a request, the answer is a problem with a status of its own, and nothing is stored."""

from malformed import find_malformed

ARTICLE = {
    "url": "https://news.example/a",
    "body": "“At least 40 people were killed,” said Ilo Brandt, the premier of Tarsa.",
}


def test_thousands_of_malformed_requests_are_refused_and_store_nothing(app, client, database_url):
    app.config["TESTING"] = False
    client.post("/api/v1/articles", json=ARTICLE)
    client.post("/api/v1/speakers", json={"name": "Mia Roth", "kind": "person"})
    requests = find_malformed(client.get("/api/v1/openapi.json").json)
    before = client.get("/api/v1/changes?limit=200").json

    assert len(requests) > 1_500
    # The edge, which refuses them, is the same before both databases: a part will do for the second.
    for wrong in requests if database_url.startswith("sqlite") else requests[::5]:
        response = client.open(wrong.path, method=wrong.method, data=wrong.body, headers=wrong.headers)
        assert 400 <= response.status_code < 500, wrong
        assert response.content_type == "application/problem+json", wrong
        problem = response.json
        assert problem["status"] == response.status_code, wrong
        assert problem["type"].startswith("/api/v1/problems/"), wrong
        assert problem["detail"], wrong
    assert client.get("/api/v1/changes?limit=200").json == before
