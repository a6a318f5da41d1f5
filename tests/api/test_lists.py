import pytest

from api.access import SCOPES

BODY = "“We will not leave the valley in the year {n},” said Ilo Brandt, the foreign minister of Marenia."


def post(client, number):
    given = {"url": f"https://herald.example/{number}", "title": f"Story {number}", "body": BODY.format(n=number)}
    response = client.post("/api/v1/articles", json=given)
    assert response.status_code == 201
    return response.json


def test_pages_follow_one_another_whatever_comes_in_meanwhile(client):
    for number in range(5):
        post(client, number)

    first = client.get("/api/v1/articles?limit=2").json
    post(client, 5)
    second = client.get(f"/api/v1/articles?limit=2&cursor={first['next']}").json
    post(client, 6)
    third = client.get(f"/api/v1/articles?limit=50&cursor={second['next']}").json

    seen = [article["title"] for page in (first, second, third) for article in page["items"]]
    assert seen == [f"Story {number}" for number in range(7)]
    assert third["next"] is None


def test_the_link_header_leads_to_the_next_page(client):
    for number in range(3):
        post(client, number)

    response = client.get("/api/v1/articles?limit=2&published_from=2000-01-01T00:00:00Z")
    onward = client.get("/api/v1/articles?limit=2")
    link = onward.headers["Link"]

    assert response.json["items"] == []
    assert "Link" not in response.headers
    assert link.endswith('>; rel="next"')
    assert client.get(link[1 : link.index(">")]).json["items"][0]["title"] == "Story 2"


def test_a_list_ends_where_the_last_item_fills_its_page(client):
    for number in range(2):
        post(client, number)

    page = client.get("/api/v1/articles?limit=2").json

    assert len(page["items"]) == 2
    assert page["next"] is None


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("/articles?outlet=1", 1),
        ("/articles?outlet=99", 0),
        ("/articles?q=valley", 1),
        ("/articles?q=mountain", 0),
        ("/articles?published_from=2025-03-18T00:00:00Z&published_to=2025-03-19T00:00:00Z", 1),
        ("/articles?published_to=2025-03-18T15:00:00Z", 0),
        ("/speakers?q=brandt", 1),
        ("/speakers?kind=person", 1),
        ("/speakers?kind=organization", 0),
        ("/speakers?qid=Q1", 0),
        ("/quotes?kind=direct", 1),
        ("/quotes?kind=indirect", 0),
        ("/quotes?speaker=1", 1),
        ("/quotes?speaker=99", 0),
        ("/quotes?article=1", 1),
        ("/quotes?outlet=1&q=valley", 1),
        ("/quotes?said_from=2025-03-17T00:00:00Z", 1),
        ("/quotes?said_from=2025-03-20T00:00:00Z", 0),
        ("/claims?kind=casualty_figure", 0),
        ("/claims?term_status=agreed", 0),
        ("/claims?status=withdrawn", 0),
        ("/review-queue", 0),
    ],
)
def test_lists_are_filtered(client, path, expected):
    given = {"url": "https://herald.example/a", "body": BODY.format(n=9), "published_at": "2025-03-18T15:00:00Z"}
    assert client.post("/api/v1/articles", json=given).status_code == 201

    assert len(client.get(f"/api/v1{path}").json["items"]) == expected


def test_a_version_names_the_one_before_it_by_its_number(client):
    for place, number in ((1, 3), (2, 4), (2, 5)):
        given = {"url": f"https://herald.example/{place}", "body": BODY.format(n=number)}
        assert client.post("/api/v1/articles", json=given).status_code in {200, 201}

    versions = client.get("/api/v1/articles/2/versions").json["items"]

    assert [(version["number"], version["supersedes"]) for version in versions] == [(1, None), (2, 1)]


def test_the_feed_goes_on_where_a_follower_left_it(client):
    post(client, 1)
    first = client.get("/api/v1/changes?limit=3").json["items"]

    rest = client.get(f"/api/v1/changes?since={first[-1]['seq']}&limit=200").json["items"]

    sequence = [change["seq"] for change in [*first, *rest]]
    assert sequence == sorted(set(sequence))
    assert sequence == [change["seq"] for change in client.get("/api/v1/changes?limit=200").json["items"]]


@pytest.mark.parametrize("noun", ["articles", "speakers", "quotes", "claims"])
def test_what_is_not_there_is_not_found(connect, noun):
    client = connect(*SCOPES)

    response = client.get(f"/api/v1/{noun}/77")

    assert response.status_code == 404
    assert "77" in response.json["detail"]
