"""Redaction over REST and on the command line: for administrators, once, and not to be asked back."""

import pytest
from click.testing import CliRunner

from api.cli import main

ARTICLE = {
    "url": "https://gazette.example/3",
    "title": "Sheriff on wells",
    "body": "“Seven wells are dry,” said Ina Falk.",
}
REASON = {"reason": "a court order"}


def test_only_an_administrator_redacts(client, connect):
    client.post("/api/v1/articles", json=ARTICLE)

    refused = connect("read", "ingest", "review").post("/api/v1/articles/1/redact", json=REASON)

    assert refused.status_code == 403
    assert client.get("/api/v1/articles/1/versions/1").json["body"] == ARTICLE["body"]


def test_a_redacted_article_is_there_without_its_words(client):
    client.post("/api/v1/articles", json=ARTICLE)

    done = client.post("/api/v1/articles/1/redact", json=REASON)
    again = client.post("/api/v1/articles/1/redact", json=REASON)
    back = client.post(f"/api/v1/changes/{done.headers['Factbase-Change']}/revert", json={})

    assert done.status_code == 200
    assert (done.json["url"], done.json["title"]) == (ARTICLE["url"], None)
    assert [quote["text"] for quote in done.json["quotes"]] == ["[redacted]"]
    assert client.get("/api/v1/articles/1/versions/1").json["body"] is None
    assert again.status_code == back.status_code == 409
    assert "cannot be undone" in back.json["detail"]
    feed = client.get("/api/v1/changes?limit=200")
    assert "article redacted" in feed.text
    assert "wells" not in feed.text
    assert client.get("/api/v1/search?q=wells").json["items"] == []
    assert client.post("/api/v1/articles", json=ARTICLE).status_code == 409


def test_a_stored_answer_is_not_given_again_with_redacted_words(client):
    headers = {"Idempotency-Key": "one"}
    client.post("/api/v1/articles", json=ARTICLE, headers=headers)
    other = client.post(
        "/api/v1/articles",
        json={"url": "https://gazette.example/4", "body": "Rain is near."},
        headers={"Idempotency-Key": "two"},
    )
    client.post("/api/v1/articles/1/redact", json=REASON, headers={"Idempotency-Key": "three"})

    again = client.post("/api/v1/articles", json=ARTICLE, headers=headers)
    same = client.post("/api/v1/articles/1/redact", json=REASON, headers={"Idempotency-Key": "three"})

    assert again.status_code == 409
    assert "wells" not in again.text
    assert same.status_code == 200
    replayed = client.post(
        "/api/v1/articles",
        json={"url": "https://gazette.example/4", "body": "Rain is near."},
        headers={"Idempotency-Key": "two"},
    )
    assert (replayed.status_code, replayed.json) == (201, other.json)


@pytest.mark.parametrize(
    ("body", "status", "pointer"),
    [({}, 422, "/reason"), ({"reason": " "}, 422, "/reason"), ({"reason": "x", "all": True}, 422, "/all")],
)
def test_a_redaction_that_makes_no_sense_is_refused(client, body, status, pointer):
    client.post("/api/v1/articles", json=ARTICLE)

    answer = client.post("/api/v1/articles/1/redact", json=body)

    assert (answer.status_code, answer.json["errors"][0]["pointer"]) == (status, pointer)
    assert client.post("/api/v1/articles/9/redact", json=REASON).status_code == 404
    stale = client.post("/api/v1/articles/1/redact", json=REASON, headers={"If-Match": '"7"'})
    assert stale.status_code == 412


def test_the_command_asks_before_it_redacts(client, settings, monkeypatch):
    client.post("/api/v1/articles", json=ARTICLE)
    monkeypatch.setenv("FACTBASE_DATABASE", settings.database)
    run = CliRunner().invoke

    refused = run(main, ["redact", "1", "--reason", "a court order"], input="n\n")
    done = run(main, ["redact", "1", "--reason", "a court order"], input="y\n")
    again = run(main, ["redact", "1", "--reason", "a court order", "--yes"])

    assert (refused.exit_code, done.exit_code, again.exit_code) == (1, 0, 1)
    assert "for good?" in refused.output
    assert "is redacted by change" in done.output
    assert "redacted before" in again.output
