"""Bad input: a refusal that names the field, and nothing stored halfway."""

import json

import pytest
from werkzeug.test import EnvironBuilder, run_wsgi_app

MEBIBYTE = 1024 * 1024
GOOD = {"url": "https://news.example/a", "body": "“We will not yield,” said Ilo Brandt, the premier of Tarsa."}


def article(**changes):
    return {name: value for name, value in {**GOOD, **changes}.items() if value is not ...}


BODIES = [
    (b" ", 400, ""),
    (b"{", 400, ""),
    (b"null", 422, ""),
    (b"[]", 422, ""),
    (b'"text"', 422, ""),
    (b"[" * 100_000, 400, ""),
    (json.dumps(GOOD).encode("utf-16"), 400, ""),
    (b"\xef\xbb\xbf" + json.dumps(GOOD).encode(), 400, ""),
    (b'{"url": "https://a.example", "body": "\xff"}', 400, ""),
    (b'{"url": "https://a.example", "body": "x", "body": "y"}', 400, "/body"),
    (b'{"url": "https://a.example", "body": NaN}', 400, "/body"),
    (b'{"url": "https://a.example", "body": 1e999}', 400, "/body"),
    (b'{"url": "https://a.example", "body": "x\\u0000y"}', 422, "/body"),
    (b'{"url": "https://a.example", "body": "x\\ud800y"}', 422, "/body"),
    (b'{"url": "https://a.example/\\udfff", "body": "x"}', 422, "/url"),
]

ARTICLES = [
    (article(url=...), 422, "/url"),
    (article(url=None), 422, "/url"),
    (article(url=5), 422, "/url"),
    (article(url=""), 422, "/url"),
    (article(url="news.example/a"), 422, "/url"),
    (article(url="ftp://news.example/a"), 422, "/url"),
    (article(url="javascript:alert(1)"), 422, "/url"),
    (article(url="https://desk:secret@news.example/a"), 422, "/url"),
    (article(url="https://desk@news.example/a"), 422, "/url"),
    (article(url="https://"), 422, "/url"),
    (article(url="https://[::1"), 422, "/url"),
    (article(url="https://news.example:port/"), 422, "/url"),
    (article(url="https://news.example/a b"), 422, "/url"),
    (article(url="https://news.example/\u202e"), 422, "/url"),
    (article(url="https://news.example/" + "a" * 2_000), 422, "/url"),
    (article(body=...), 422, "/body"),
    (article(body=None), 422, "/body"),
    (article(body=""), 422, "/body"),
    (article(body=" \n\t "), 422, "/body"),
    (article(body=["x"]), 422, "/body"),
    (article(body={"text": "x"}), 422, "/body"),
    (article(html="<p>x</p>"), 422, "/html"),
    (article(body=..., html=""), 422, "/html"),
    (article(body=..., html="<script></script>"), 422, "/html"),
    (article(title=7), 422, "/title"),
    (article(title="x" * 501), 422, "/title"),
    (article(title="a\nb"), 422, "/title"),
    (article(outlet=" "), 422, "/outlet"),
    (article(outlet={"name": "x"}), 422, "/outlet"),
    (article(language="english language"), 422, "/language"),
    (article(published_at="2025-03-18"), 422, "/published_at"),
    (article(published_at="2025-03-18T15:00:00"), 422, "/published_at"),
    (article(published_at="2025-13-18T15:00:00Z"), 422, "/published_at"),
    (article(published_at="2025-03-18T15:00:60Z"), 422, "/published_at"),
    (article(published_at="0001-01-01T00:00:00+01:00"), 422, "/published_at"),
    (article(published_at="٢٠٢٥-03-18T15:00:00Z"), 422, "/published_at"),
    (article(published_at=1742310000), 422, "/published_at"),
    (article(published_at="9999-01-01T00:00:00Z"), 422, "/published_at"),
    (article(bdy="x"), 422, "/bdy"),
    (article(**{"a/b": "x"}), 422, "/a~1b"),
    (article(id=1), 422, "/id"),
    (article(body="x" * (MEBIBYTE + 1)), 413, ""),
    (article(body="ż" * (MEBIBYTE // 2 + 1)), 413, ""),
    (article(body=..., html="<p>" + "x" * 4 * MEBIBYTE), 413, ""),
]

SPEAKERS = [
    ({}, 422, "/name"),
    ({"name": "Ilo Brandt"}, 422, "/kind"),
    ({"name": "Ilo Brandt", "kind": "ghost"}, 422, "/kind"),
    ({"name": "", "kind": "person"}, 422, "/name"),
    ({"name": "Ilo Brandt", "kind": "person", "wikidata_qid": "42"}, 422, "/wikidata_qid"),
    ({"name": "Ilo Brandt", "kind": "person", "aliases": "Brandt"}, 422, "/aliases"),
    ({"name": "Ilo Brandt", "kind": "person", "aliases": ["Brandt"]}, 422, "/aliases/0"),
    (
        {"name": "Ilo Brandt", "kind": "person", "aliases": [{"text": "B", "strength": "odd"}]},
        422,
        "/aliases/0/strength",
    ),
    ({"name": "Ilo Brandt", "kind": "person", "roles": [{"title": "premier", "from": "2024"}]}, 422, "/roles/0/from"),
    (
        {
            "name": "Ilo Brandt",
            "kind": "person",
            "roles": [{"title": "premier", "from": "2024-02-02", "to": "2024-02-01"}],
        },
        422,
        "/roles/0/to",
    ),
    ({"name": "Ilo Brandt", "kind": "person", "roles": [{"title": "x"}] * 501}, 422, "/roles"),
    ({"name": "Ilo Brandt", "kind": "person", "aliases": [{"text": "x", "lang": "english!"}]}, 422, "/aliases/0/lang"),
]

CLAIMS = [
    ({}, 422, "/kind"),
    ({"kind": "rumour", "statement": "x"}, 422, "/kind"),
    ({"kind": "statement"}, 422, "/statement"),
    ({"kind": "statement", "statement": ""}, 422, "/statement"),
    ({"kind": "statement", "statement": "x" * 2_001}, 422, "/statement"),
    ({"kind": "casualty_figure", "statement": "x", "keys": {"harm": 5}}, 422, "/keys/harm"),
    ({"kind": "casualty_figure", "statement": "x", "keys": []}, 422, "/keys"),
    ({"kind": "casualty_figure", "statement": "x", "keys": {"harm": "vexed"}}, 422, "/keys/harm"),
    ({"kind": "casualty_figure", "statement": "x", "keys": {"harm": "killed", "basis": "daily"}}, 422, "/keys/basis"),
    ({"kind": "ceasefire_term", "statement": "x", "keys": {"provision": "amnesty"}}, 422, "/keys/provision"),
]

TEXTS = [
    ("/extract", {"text": ""}, 422, "/text"),
    ("/extract", {"text": 5}, 422, "/text"),
    ("/extract", {}, 422, "/text"),
    ("/extract", {"text": "x", "body": "y"}, 422, "/body"),
    ("/extract", {"text": "x" * (MEBIBYTE + 1)}, 413, ""),
    ("/match", {"text": ""}, 422, "/text"),
    ("/match", {"text": "x", "kind": "rumour"}, 422, "/kind"),
    ("/match", {"text": "x", "said_at": "now"}, 422, "/said_at"),
    ("/match", {"text": "x", "speaker": 999}, 422, "/speaker"),
]

QUERIES = [
    ("/articles?limit=0", "limit"),
    ("/articles?limit=201", "limit"),
    ("/articles?limit=-1", "limit"),
    ("/articles?limit=1_0", "limit"),
    ("/articles?limit=%D9%A1", "limit"),
    ("/articles?limit=1e2", "limit"),
    ("/articles?limit=5&limit=6", "limit"),
    ("/articles?cursor=", "cursor"),
    ("/articles?cursor=%00", "cursor"),
    ("/articles?cursor=AAAA", "cursor"),
    ("/articles?cursor=" + "A" * 5_000, "cursor"),
    ("/articles?colour=red", "colour"),
    ("/articles?outlet=99999999999", "outlet"),
    ("/articles?published_from=yesterday", "published_from"),
    ("/articles?q=%00", "q"),
    ("/articles?q=", "q"),
    ("/speakers?kind=ghost", "kind"),
    ("/claims?term_status=agred", "term_status"),
    ("/quotes?speaker=Brandt", "speaker"),
    ("/quotes?said_to=2025-03-18", "said_to"),
    ("/claims?value_min=many", "value_min"),
    ("/claims?value_min=NaN", "value_min"),
    ("/claims?stance=hopes", "stance"),
    ("/claims/1?x=1", "x"),
    ("/search", "q"),
    ("/search?q=%20", "q"),
    ("/resolve?mention=Brandt&on=soon", "on"),
    ("/changes?since=-1", "since"),
    ("/review-queue?kind=none", "kind"),
]


def check_refusal(response, status, named):
    problem = response.json
    places = {fault.get("pointer", fault.get("parameter", fault.get("header"))) for fault in problem["errors"]}
    assert response.status_code == status
    assert response.content_type == "application/problem+json"
    assert problem.keys() == {"type", "title", "status", "detail", "errors"}
    assert problem["status"] == status
    assert named in places if named else True


def check_nothing_stored(client):
    for noun in ("articles", "speakers", "quotes", "claims", "review-queue"):
        assert client.get(f"/api/v1/{noun}").json["items"] == []


@pytest.mark.parametrize(("body", "status", "pointer"), BODIES)
def test_a_body_that_is_no_proper_json_is_refused(client, body, status, pointer):
    response = client.post("/api/v1/articles", data=body, content_type="application/json")

    check_refusal(response, status, pointer)
    check_nothing_stored(client)


@pytest.mark.parametrize(("given", "status", "pointer"), ARTICLES)
def test_a_bad_article_is_refused_with_its_field(client, given, status, pointer):
    check_refusal(client.post("/api/v1/articles", json=given), status, pointer)
    check_nothing_stored(client)


@pytest.mark.parametrize(("given", "status", "pointer"), SPEAKERS)
def test_a_bad_speaker_is_refused_with_its_field(client, given, status, pointer):
    check_refusal(client.post("/api/v1/speakers", json=given), status, pointer)
    check_nothing_stored(client)


@pytest.mark.parametrize(("given", "status", "pointer"), CLAIMS)
def test_a_bad_claim_is_refused_with_its_field(client, given, status, pointer):
    check_refusal(client.post("/api/v1/claims", json=given), status, pointer)
    check_nothing_stored(client)


@pytest.mark.parametrize(("path", "given", "status", "pointer"), TEXTS)
def test_a_bad_text_is_refused_with_its_field(client, path, given, status, pointer):
    check_refusal(client.post(f"/api/v1{path}", json=given), status, pointer)


@pytest.mark.parametrize(("path", "parameter"), QUERIES)
def test_a_bad_parameter_is_refused_by_name(client, path, parameter):
    check_refusal(client.get(f"/api/v1{path}"), 400, parameter)


@pytest.mark.parametrize(
    ("headers", "status", "named"),
    [
        ({"Content-Type": "text/plain"}, 415, ""),
        ({"Content-Type": "application/json; charset=latin-1"}, 415, ""),
        ({"Content-Type": "application/x-www-form-urlencoded"}, 415, ""),
        ({"Content-Encoding": "gzip"}, 415, "Content-Encoding"),
        ({"Transfer-Encoding": "chunked"}, 411, "Content-Length"),
        ({"Idempotency-Key": ""}, 400, "Idempotency-Key"),
        ({"Idempotency-Key": "a b"}, 400, "Idempotency-Key"),
        ({"Idempotency-Key": "k" * 201}, 400, "Idempotency-Key"),
    ],
)
def test_headers_that_make_a_body_unreadable_are_refused(client, headers, status, named):
    sent = {"Content-Type": "application/json", **headers}

    response = client.post("/api/v1/articles", data=json.dumps(GOOD), headers=sent)

    check_refusal(response, status, named)
    check_nothing_stored(client)


@pytest.mark.parametrize(
    ("length", "status", "named"), [(None, 411, "Content-Length"), ("0", 400, ""), (str(8 * MEBIBYTE + 1), 413, "")]
)
def test_the_length_of_a_body_is_stated_and_bounded(app, client, length, status, named):
    environ = EnvironBuilder("/api/v1/articles", method="POST", content_type="application/json").get_environ()
    environ |= {"HTTP_AUTHORIZATION": client.environ_base["HTTP_AUTHORIZATION"], "CONTENT_LENGTH": length}
    if length is None:
        del environ["CONTENT_LENGTH"]

    # The test client would state the true length.
    check_refusal(app.response_class(*run_wsgi_app(app, environ)), status, named)


@pytest.mark.parametrize(
    "path",
    [
        "/",
        "/api/v1",
        "/api/v1/articles/",
        "/api/v1/articles/0",
        "/api/v1/articles/01",
        "/api/v1/articles/x",
        "/api/v1/articles/99999999999999999999",
        "/api/v1/claims/%D9%A1",
        "/api/v1/nothing",
        "/static/../settings.py",
        "/api/v1/problems/none",
    ],
)
def test_paths_that_lead_nowhere_are_not_found(client, path):
    check_refusal(client.get(path), 404, "")


@pytest.mark.parametrize(
    ("method", "path", "allowed"),
    [
        ("DELETE", "/api/v1/articles", "GET, HEAD, POST"),
        ("PUT", "/api/v1/claims/1", "GET, HEAD, PATCH"),
        ("OPTIONS", "/api/v1/quotes", "GET, HEAD"),
        ("GET", "/api/v1/extract", "POST"),
        ("POST", "/healthz", "GET, HEAD"),
    ],
)
def test_other_methods_are_refused_with_those_allowed(client, method, path, allowed):
    response = client.open(path, method=method, json={})

    check_refusal(response, 405, "")
    assert response.headers["Allow"] == allowed


@pytest.mark.parametrize(
    "text",
    [
        "x" * 500_000,
        "“" * 10_000,
        '"' * 10_001,
        "he said " * 2_000,
        "1," * 100_000,
        "« " * 5_000 + "» " * 5_000,
        "e\u0301" * 50_000,
        "\u202e\u2066" * 1_000 + "text",
        "😀" * 100_000,
    ],
)
def test_hostile_texts_are_read(client, text):
    response = client.post("/api/v1/articles", json=article(body=text))

    assert response.status_code == 201
    assert client.get("/api/v1/articles/1/versions/1").json["body"] == text


def test_a_query_as_people_type_it_is_searched_and_not_parsed(client):
    client.post("/api/v1/articles", json=GOOD)

    for query in ("o'brien", "covid-19", '"', "AND", "NOT (", "*", "a:b", "%", "\\", "-yield", "yield OR"):
        assert client.get("/api/v1/search", query_string={"q": query}).status_code == 200
        assert client.get("/api/v1/quotes", query_string={"q": query}).status_code == 200
