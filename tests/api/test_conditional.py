import pytest

GOOD = {
    "url": "https://news.example/a",
    "body": "“At least 40 people were killed,” said Ilo Brandt, the premier of Tarsa.",
}


@pytest.mark.parametrize(
    "path", ["/articles/1", "/articles", "/speakers/1", "/quotes/1", "/claims/1", "/claims/1/timeline"]
)
def test_who_has_an_answer_already_gets_it_not_again(client, path):
    client.post("/api/v1/articles", json=GOOD)

    first = client.get(f"/api/v1{path}")
    tag = first.headers["ETag"]
    again = client.get(f"/api/v1{path}", headers={"If-None-Match": tag})
    other = client.get(f"/api/v1{path}", headers={"If-None-Match": '"other"'})

    assert first.status_code == other.status_code == 200
    assert not tag.startswith("W/")
    assert again.status_code == 304
    assert again.data == b""
    assert again.headers["ETag"] == tag


@pytest.mark.parametrize("noun", ["speakers", "quotes", "claims"])
def test_the_tag_of_a_resource_is_its_revision(client, noun):
    client.post("/api/v1/articles", json=GOOD)

    response = client.get(f"/api/v1/{noun}/1")

    assert response.headers["ETag"] == f'"{response.json["revision"]}"'


def test_a_tag_changes_with_its_resource(client):
    client.post("/api/v1/articles", json=GOOD)
    tag = client.get("/api/v1/articles").headers["ETag"]

    client.post("/api/v1/articles", json={**GOOD, "url": "https://news.example/b"})

    assert client.get("/api/v1/articles", headers={"If-None-Match": tag}).status_code == 200
