import json

import pytest

from factbase.store.database import database, dialect

MEBIBYTE = 1024 * 1024
BODY = "“We will not leave the valley,” said Ilo Brandt, the foreign minister of Marenia."


def line(number, **changes):
    return json.dumps({"url": f"https://herald.example/{number}", "body": BODY, **changes})


def post(client, *lines, media_type="application/x-ndjson"):
    return client.post("/api/v1/articles/batch", data="\n".join(lines).encode() + b"\n", content_type=media_type)


def read(response):
    return [json.loads(one) for one in response.text.splitlines()]


def test_every_line_is_answered_in_its_order(client):
    response = post(client, line(1), line(2), line(1), line(2, body=BODY + " It rained."))

    answers = read(response)
    assert response.content_type == "application/x-ndjson"
    assert [(answer["line"], answer["status"], answer["article"]["id"]) for answer in answers] == [
        (1, 201, 1),
        (2, 201, 2),
        (3, 200, 1),
        (4, 200, 2),
    ]
    assert answers[0]["article"]["quotes"][0]["text"] == "We will not leave the valley,"


@pytest.mark.parametrize(
    ("bad", "status", "pointer"),
    [
        ("{", 400, None),
        ("[]", 422, None),
        (line(2, url=5), 422, "/url"),
        (line(2, colour="red"), 422, "/colour"),
        (line(2, body="x\0"), 422, "/body"),
        (line(2, published_at="9999-01-01T00:00:00Z"), 422, "/published_at"),
        (line(2, body="x" * (MEBIBYTE + 1)), 413, None),
        ('"' + "x" * 8 * MEBIBYTE + '"', 413, None),
    ],
)
def test_a_bad_line_is_reported_and_stops_no_other(client, bad, status, pointer):
    first, second, third = read(post(client, line(1), bad, line(3)))

    assert (first["status"], second["status"], third["status"]) == (201, status, 201)
    assert second["line"] == 2
    assert second["problem"]["status"] == status
    assert pointer in [fault.get("pointer") for fault in second["problem"]["errors"]] or pointer is None
    assert [article["url"] for article in client.get("/api/v1/articles").json["items"]] == [
        "https://herald.example/1",
        "https://herald.example/3",
    ]


def test_blank_lines_are_passed_over_but_counted(client):
    assert [answer["line"] for answer in read(post(client, "", line(1), " ", line(2)))] == [2, 4]


def test_an_empty_batch_has_an_empty_answer(client):
    assert read(post(client, "")) == []


def test_a_batch_is_ndjson_only(client):
    assert post(client, line(1), media_type="application/json").status_code == 415


def test_a_batch_may_be_longer_than_a_request(client):
    lines = [line(number) for number in range(3)]
    padding = " " * 5 * MEBIBYTE

    answers = read(post(client, lines[0] + padding, lines[1] + padding, lines[2]))

    assert [answer["status"] for answer in answers] == [201, 201, 201]


def test_a_batch_gives_its_connection_back(app, connect):
    client = connect("ingest")
    database.close()  # each request opens its own, as in a thread that serves
    line = {"url": "https://herald.example/a", "body": "It rained in Tarsa on Monday."}

    response = client.post("/api/v1/articles/batch", data=json.dumps(line), content_type="application/x-ndjson")

    assert json.loads(response.text)["status"] == 201
    assert dialect() == "sqlite" or database.is_closed()
