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


def race(app, client, send):
    """Answers to sixteen clients with one API key that send at once."""
    header, answers, start = client.environ_base["HTTP_AUTHORIZATION"], [], threading.Barrier(16)

    def run(number):
        racer = app.test_client()
        racer.environ_base["HTTP_AUTHORIZATION"] = header
        start.wait()
        answers.append(send(racer, number))

    racers = [threading.Thread(target=run, args=(number,)) for number in range(16)]
    for racer in racers:
        racer.start()
    for racer in racers:
        racer.join()
    assert len(answers) == 16
    return answers


@pytest.mark.parametrize(("path", "given"), [("articles", GOOD), ("speakers", SPEAKER)])
def test_sixteen_clients_with_one_key_make_one_object(app, client, path, given):
    headers = {"Idempotency-Key": "race"}

    answers = race(app, client, lambda racer, _: racer.post(f"/api/v1/{path}", json=given, headers=headers))
    last = client.post(f"/api/v1/{path}", json=given, headers=headers)

    made = [answer for answer in answers if answer.status_code == 201]
    assert {answer.status_code for answer in answers} <= {201, 409}
    assert {answer.data for answer in made} == {last.data}
    assert last.status_code == 201
    assert count(client, path) == 1


def test_sixteen_clients_with_one_text_and_no_key_make_one_article(app, client):
    answers = race(app, client, lambda racer, _: racer.post("/api/v1/articles", json=GOOD))

    assert sorted(answer.status_code for answer in answers) == [200] * 15 + [201]
    assert len({answer.json["id"] for answer in answers}) == 1
    assert count(client, "articles") == 1


def test_sixteen_clients_with_one_tag_have_one_winner(app, client):
    tag = client.post("/api/v1/speakers", json=SPEAKER).headers["ETag"]

    answers = race(
        app,
        client,
        lambda racer, number: racer.patch(
            "/api/v1/speakers/1", json={"name": f"Mia Roth {number}"}, headers={"If-Match": tag}
        ),
    )

    assert sorted(answer.status_code for answer in answers) == [200] + [412] * 15
    [winner] = [answer for answer in answers if answer.status_code == 200]
    assert client.get("/api/v1/speakers/1").json["name"] == winner.json["name"]
    changes = client.get("/api/v1/changes?limit=200").json["items"]
    assert len([row for row in changes if row["action"] == "speaker corrected"]) == 1


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
