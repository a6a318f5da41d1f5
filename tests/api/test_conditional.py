import re

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


@pytest.mark.parametrize("path", ["/articles/1", "/speakers/1", "/quotes/1", "/claims/1", "/assertions/1"])
def test_the_tag_of_a_resource_begins_with_its_revision(client, path):
    client.post("/api/v1/articles", json=GOOD)

    response = client.get(f"/api/v1{path}")

    assert re.fullmatch(f'"{response.json["revision"]}-[0-9a-f]{{16}}"', response.headers["ETag"])


def rename_speaker(client):
    return client.patch("/api/v1/speakers/1", json={"name": "Ilo Brandt-Kest"}, headers={"If-Match": "*"})


def merge_speaker(client):
    other = client.post("/api/v1/speakers", json={"name": "Mia Roth", "kind": "person"}).json["id"]
    return client.post("/api/v1/speakers/1/merge", json={"into": other})


def rename_outlet(client):
    return client.post("/api/v1/articles", json={**GOOD, "url": "https://news.example/c", "outlet": "The Tarsa News"})


@pytest.mark.parametrize("path", ["/quotes/1", "/assertions/1", "/articles/1"])
@pytest.mark.parametrize("change", [rename_speaker, merge_speaker, rename_outlet])
def test_a_tag_is_that_of_one_representation_whoever_changed_what_it_shows(client, path, change):
    client.post("/api/v1/articles", json=GOOD)
    before = client.get(f"/api/v1{path}")

    assert change(client).status_code < 300
    after = client.get(f"/api/v1{path}", headers={"If-None-Match": before.headers["ETag"]})

    shown = before.data if after.status_code == 304 else after.data
    assert shown == client.get(f"/api/v1{path}").data
    assert (after.headers["ETag"] == before.headers["ETag"]) == (shown == before.data)


def test_a_correction_is_meant_for_the_revision_and_not_for_the_names_that_were_shown(client):
    client.post("/api/v1/articles", json=GOOD)
    tag = client.get("/api/v1/quotes/1").headers["ETag"]
    rename_speaker(client)

    assert client.get("/api/v1/quotes/1", headers={"If-None-Match": tag}).status_code == 200
    assert client.patch("/api/v1/quotes/1", json={"speaker": None}, headers={"If-Match": tag}).status_code == 200
    assert client.patch("/api/v1/quotes/1", json={"speaker": 1}, headers={"If-Match": tag}).status_code == 412


def test_what_a_change_answers_has_the_tag_that_reading_it_has(client):
    posted = client.post("/api/v1/speakers", json={"name": "Mia Roth", "kind": "person"})
    read = client.get("/api/v1/speakers/1").headers["ETag"]
    patched = client.patch("/api/v1/speakers/1", json={"name": "Ana Kest"}, headers={"If-Match": read})

    assert posted.headers["ETag"] == read
    assert patched.headers["ETag"] == client.get("/api/v1/speakers/1").headers["ETag"]


def test_a_tag_changes_with_its_resource(client):
    client.post("/api/v1/articles", json=GOOD)
    tag = client.get("/api/v1/articles").headers["ETag"]

    client.post("/api/v1/articles", json={**GOOD, "url": "https://news.example/b"})

    assert client.get("/api/v1/articles", headers={"If-None-Match": tag}).status_code == 200


RUBBISH = ["", "x", '"', '""', '"x"', 'W/"1"', '"9"', '"01"', '"' + "9" * 5_000 + '"', "1 2", '"1.0"', ", ,", '"1']


@pytest.mark.parametrize("tag", RUBBISH)
def test_a_tag_that_is_not_the_current_one_changes_nothing(client, tag):
    client.post("/api/v1/speakers", json={"name": "Mia Roth", "kind": "person"})

    response = client.patch("/api/v1/speakers/1", json={"name": "Ana Kest"}, headers={"If-Match": tag})

    assert response.status_code == 412
    assert client.get("/api/v1/speakers/1").json["name"] == "Mia Roth"


@pytest.mark.parametrize("tag", ['"1"', "*", '"7", "1"', '"x","1"'])
def test_the_current_tag_may_stand_among_others(client, tag):
    client.post("/api/v1/speakers", json={"name": "Mia Roth", "kind": "person"})

    response = client.patch("/api/v1/speakers/1", json={"name": "Ana Kest"}, headers={"If-Match": tag})

    assert response.status_code == 200
    assert response.headers["ETag"].startswith('"2-')


def test_every_answer_to_a_read_has_a_strong_tag_and_is_not_sent_twice(app, client):
    client.post("/api/v1/articles", json=GOOD)
    description = client.get("/api/v1/openapi.json").json
    paths = [path for path, calls in description["paths"].items() if "get" in calls and "export" not in path]

    tried = 0
    for path in paths:
        address = "/".join("1" if part.startswith("{") else part for part in path.split("/"))
        first = client.get(address)
        if first.status_code != 200:
            continue
        tried += 1
        assert first.headers["ETag"].startswith('"'), address
        for condition in (first.headers["ETag"], "W/" + first.headers["ETag"], "*", f'"x", {first.headers["ETag"]}'):
            again = client.get(address, headers={"If-None-Match": condition})
            assert (again.status_code, again.data) == (304, b""), (address, condition)
        for condition in ("", "x", '"x"', '"'):
            assert client.get(address, headers={"If-None-Match": condition}).status_code == 200, address
    assert tried >= 12
