"""Every request leaves one line, which names it and says nothing of its words."""

import json
import logging
import re

import pytest

from api.access import requires
from api.logs import JsonFormatter
from factbase.errors import Unavailable

SECRET = "the heron flies at midnight"
ARTICLE = {"url": "https://news.example/a", "body": f"“We say that {SECRET},” said Ilo Brandt, the premier of Tarsa."}


def lines(caplog):
    """What was logged, as it is written, by the request."""
    return [json.loads(JsonFormatter().format(record)) for record in caplog.records if "factbase" in record.name]


@pytest.fixture(autouse=True)
def everything(caplog):
    caplog.set_level(logging.DEBUG)


def test_a_request_is_named_timed_and_logged_once(client, caplog):
    response = client.get("/api/v1/claims/7")
    [line] = lines(caplog)

    assert line["request"] == response.headers["X-Request-Id"]
    assert re.fullmatch("[0-9a-f]{32}", line["request"])
    assert (line["method"], line["route"], line["numbers"]) == ("GET", "/api/v1/claims/<id:claim_id>", {"claim_id": 7})
    assert (line["status"], line["problem"], line["level"]) == (404, "not-found", "warning")
    assert line["key"] == 1
    assert line["milliseconds"] >= 0


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("0b6f-42", True),
        ("a" * 64, True),
        ("a" * 65, False),
        ("fb_" + "x" * 43, False),
        ("two words", False),
        ("", False),
        ("{}", False),
    ],
)
def test_a_request_keeps_the_name_that_its_sender_gave_it_where_that_is_one(client, given, kept):
    response = client.get("/api/v1/claims", headers={"X-Request-Id": given})

    assert (response.headers["X-Request-Id"] == given) == kept


def test_every_refusal_leaves_a_line(client, connect, caplog):
    json_type = {"Content-Type": "application/json"}
    client.post("/api/v1/speakers", json={"name": "Mia Roth", "kind": "person"}, headers={"Idempotency-Key": "one"})
    asked = [
        (client.get("/api/v1/claims?colour=red"), 400),
        (client.post("/api/v1/articles", data="{", headers=json_type), 400),
        (connect().get("/api/v1/claims"), 401),
        (connect("read").post("/api/v1/articles", json=ARTICLE), 403),
        (client.get("/nowhere"), 404),
        (client.delete("/api/v1/claims"), 405),
        (client.patch("/api/v1/speakers/1", json={"name": "M"}, headers={"If-Match": '"9"'}), 412),
        (client.post("/api/v1/articles", data="x", headers={"Content-Type": "text/plain"}), 415),
        (client.post("/api/v1/articles", json={}), 422),
        (client.post("/api/v1/speakers", json={}, headers={"Idempotency-Key": "one"}), 422),
        (client.patch("/api/v1/speakers/1", json={"name": "M"}), 428),
    ]

    told = {line["request"]: line for line in lines(caplog)}
    for response, status in asked:
        assert response.status_code == status
        line = told[response.headers["X-Request-Id"]]
        assert line["status"] == status
        assert response.json["type"].endswith("/" + line["problem"])
        assert line["level"] == "warning"


def test_no_text_and_no_key_is_logged(app, client, caplog):
    @requires("read")
    def fail():
        raise ValueError(SECRET)

    app.config.update(TESTING=False)
    app.add_url_rule("/fail", view_func=fail)
    key = client.environ_base["HTTP_AUTHORIZATION"].split()[1]
    client.post("/api/v1/articles", json=ARTICLE)
    client.post("/api/v1/articles", json={**ARTICLE, SECRET: 1})
    client.post("/api/v1/articles", data=json.dumps(ARTICLE)[:-1], headers={"Content-Type": "application/json"})
    client.post(
        "/api/v1/articles/batch", data=json.dumps({**ARTICLE, "url": SECRET}), content_type="application/x-ndjson"
    )
    client.get("/api/v1/search", query_string={"q": SECRET})
    client.get("/api/v1/search", query_string={"q": "x", SECRET: key})
    client.get(f"/api/v1/problems/{SECRET}")
    client.get(f"/{SECRET}/{key}")
    client.get("/api/v1/claims", headers={"X-Request-Id": SECRET, "Idempotency-Key": SECRET, "User-Agent": SECRET})
    assert client.get("/fail").status_code == 500

    written = "\n".join(map(json.dumps, lines(caplog)))
    assert "ValueError" in written
    assert "line refused" in written
    assert "heron" not in written
    assert key not in written
    assert key[:8] not in written


def test_the_log_tells_why_the_database_cannot_answer(client, caplog):
    @requires("read")
    def refuse():
        raise Unavailable("Away.") from OSError("disk full")

    client.application.add_url_rule("/refuse", view_func=refuse)
    response = client.get("/refuse")

    [line] = lines(caplog)
    assert (line["level"], line["cause"]) == ("error", "OSError: disk full")
    assert "disk full" not in response.text


def test_what_a_library_says_is_kept_without_its_arguments(caplog):
    logging.getLogger("library").warning("read %s", SECRET)
    logging.getLogger("library").warning(f"read {SECRET}")

    assert not any("heron" in JsonFormatter().format(record) for record in caplog.records)
