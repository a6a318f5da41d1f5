import threading

import pytest

from api.access import SCOPES

GOOD = {"url": "https://news.example/a", "body": "“We will not yield,” said Ilo Brandt, the premier of Tarsa."}
SPEAKER = {"name": "Mia Roth", "kind": "person"}


def count(client, noun):
    return len(client.get(f"/api/v1/{noun}?limit=200").json["items"])


def test_a_repeated_request_is_answered_as_before_and_done_once(client):
    headers = {"Idempotency-Key": "one"}

    first = client.post("/api/v1/speakers", json=SPEAKER, headers=headers)
    again = client.post("/api/v1/speakers", json=SPEAKER, headers=headers)

    assert first.status_code == again.status_code == 201
    assert first.data == again.data
    assert [first.headers[name] for name in ("Location", "ETag")] == [
        again.headers[name] for name in ("Location", "ETag")
    ]
    assert count(client, "speakers") == 1


def test_without_a_key_a_request_is_done_again(client):
    for _ in range(2):
        assert client.post("/api/v1/speakers", json=SPEAKER).status_code == 201

    assert count(client, "speakers") == 2


def test_a_key_serves_one_request_only(client):
    headers = {"Idempotency-Key": "one"}
    client.post("/api/v1/speakers", json=SPEAKER, headers=headers)

    for path, given in (("/speakers", {**SPEAKER, "name": "Ana Kest"}), ("/claims", SPEAKER)):
        response = client.post(f"/api/v1{path}", json=given, headers=headers)
        assert response.status_code == 422
        assert response.json["type"].endswith("/problems/key-reused")
        assert response.json["errors"][0]["header"] == "Idempotency-Key"
    assert count(client, "speakers") == 1


def test_a_refusal_frees_its_key(client):
    headers = {"Idempotency-Key": "one"}

    assert client.post("/api/v1/articles", json={**GOOD, "url": 5}, headers=headers).status_code == 422
    assert client.post("/api/v1/articles", json=GOOD, headers=headers).status_code == 201


def test_a_key_of_one_client_means_nothing_to_another(client, connect):
    headers = {"Idempotency-Key": "one"}
    client.post("/api/v1/speakers", json=SPEAKER, headers=headers)

    assert (
        connect(*SCOPES).post("/api/v1/speakers", json={**SPEAKER, "name": "Ana Kest"}, headers=headers).status_code
        == 201
    )


def test_rights_are_checked_before_an_answer_is_given_again(client, connect):
    headers = {"Idempotency-Key": "one"}
    client.post("/api/v1/speakers", json=SPEAKER, headers=headers)

    assert connect("read").post("/api/v1/speakers", json=SPEAKER, headers=headers).status_code == 403


@pytest.mark.parametrize("clients", [8])
def test_a_race_on_one_key_makes_one_object(app, client, clients):
    header = client.environ_base["HTTP_AUTHORIZATION"]
    statuses = []

    def send():
        response = app.test_client().post(
            "/api/v1/articles", json=GOOD, headers={"Idempotency-Key": "race", "Authorization": header}
        )
        statuses.append(response.status_code)

    racers = [threading.Thread(target=send) for _ in range(clients)]
    for racer in racers:
        racer.start()
    for racer in racers:
        racer.join()

    assert len(statuses) == clients
    assert set(statuses) <= {201, 409}
    assert 201 in statuses
    assert count(client, "articles") == 1


def test_the_same_text_posted_again_is_known(client):
    first = client.post("/api/v1/articles", json=GOOD)
    again = client.post("/api/v1/articles", json=GOOD)

    assert (first.status_code, again.status_code) == (201, 200)
    assert first.json["id"] == again.json["id"]
    assert first.headers["Location"] == "/api/v1/articles/1"


def test_the_same_text_under_another_title_is_known_by_that_title(client):
    client.post("/api/v1/articles", json={**GOOD, "title": "Tarsa will not yield"})

    again = client.post("/api/v1/articles", json={**GOOD, "title": "Premier: no retreat"})

    assert again.status_code == 200
    assert (again.json["title"], again.json["version"]) == ("Premier: no retreat", 1)
    assert client.get("/api/v1/articles/1").json["title"] == "Premier: no retreat"
    assert client.get("/api/v1/changes?limit=200").json["items"][-1]["action"] == "article corrected"


def test_another_text_at_the_same_address_is_a_new_version(client):
    client.post("/api/v1/articles", json=GOOD)
    changed = client.post("/api/v1/articles", json={**GOOD, "body": GOOD["body"] + "\n\nIt rained."})

    assert changed.status_code == 200
    assert changed.json["version"] == 2
    assert [row["number"] for row in client.get("/api/v1/articles/1/versions").json["items"]] == [1, 2]
    assert client.get("/api/v1/articles/1/versions/1").json["body"] == GOOD["body"]
