"""Databases that are locked, full, cut off or restarted: 503, nothing half done, and well again by itself."""

import contextlib
import sqlite3
import threading
import time
from itertools import count

import psycopg
import pytest
from postgres import make_private_server

from api import create_app
from api.access import SCOPES
from factbase.services import keys, schema
from factbase.settings import Settings
from factbase.store import database as store

numbers = count(1)


def article():
    """A new one, with a quote and a figure."""
    number = next(numbers)
    body = f"“At least {number + 10} people were killed in the flood,” said Ilo Brandt, the premier of Tarsa."
    return {"url": f"https://news.example/{number}", "body": body}


def count_changes(client):
    return len(client.get("/api/v1/changes?limit=200").json["items"])


def is_refused(response):
    assert response.status_code == 503, response.text
    assert response.content_type == "application/problem+json"
    assert response.json["type"] == "/api/v1/problems/unavailable"
    assert int(response.headers["Retry-After"]) >= 1
    return True


@contextlib.contextmanager
def holding_the_lock(url):
    """Another process in the middle of a write."""
    if url.startswith("sqlite"):
        with contextlib.closing(sqlite3.connect(url.removeprefix("sqlite:///"), isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            yield
            other.execute("ROLLBACK")
    else:
        with psycopg.connect(url) as other:
            other.execute("SELECT pg_advisory_xact_lock(%s)", (store.LOCKS["ingest"],))
            yield
            other.rollback()


@pytest.fixture(autouse=True)
def short_patience(monkeypatch):
    monkeypatch.setattr(store, "PATIENCE_SECONDS", 1)


def test_a_database_that_somebody_else_holds_is_busy_for_writers_only(app, client, database_url):
    client.post("/api/v1/articles", json=article())
    before = count_changes(client)

    with holding_the_lock(database_url):
        wanted = article()
        assert is_refused(client.post("/api/v1/articles", json=wanted))
        assert is_refused(client.post("/api/v1/articles", json=wanted, headers={"Idempotency-Key": "one"}))
        assert client.get("/api/v1/claims").status_code == 200
        assert count_changes(client) == before

    assert client.post("/api/v1/articles", json=wanted, headers={"Idempotency-Key": "one"}).status_code == 201
    assert count_changes(client) > before


@contextlib.contextmanager
def full(client, url):
    """A disk on which nothing more can be written: SQLite's own limit, PostgreSQL's own error."""
    if url.startswith("sqlite"):
        pages = store.database.execute_sql("PRAGMA page_count").fetchone()[0]
        store.database.execute_sql(f"PRAGMA max_page_count = {pages}")
        yield
        store.database.execute_sql(f"PRAGMA max_page_count = {2**30}")
        return
    with psycopg.connect(url, autocommit=True) as admin:
        admin.execute(
            "CREATE FUNCTION fill() RETURNS trigger LANGUAGE plpgsql AS"
            " $$ BEGIN RAISE EXCEPTION 'No space left on device' USING ERRCODE = 'disk_full'; END $$"
        )
        admin.execute("CREATE TRIGGER fill BEFORE INSERT ON change EXECUTE FUNCTION fill()")
        try:
            yield
        finally:
            admin.execute("DROP TRIGGER fill ON change")
            admin.execute("DROP FUNCTION fill")


def test_a_full_database_stores_nothing_half(client, database_url):
    client.post("/api/v1/articles", json=article())
    before = count_changes(client)

    with full(client, database_url):
        refused = [article() for _ in range(40)]
        answers = [client.post("/api/v1/articles", json=one) for one in refused]
        stored = [answer.json["id"] for answer in answers if answer.status_code == 201]
        assert all(is_refused(answer) for answer in answers if answer.status_code != 201)
        assert len(stored) < 40
        assert client.get("/api/v1/claims").status_code == 200

    assert len(client.get("/api/v1/articles?limit=200").json["items"]) == 1 + len(stored)
    for one in stored:
        assert client.get(f"/api/v1/articles/{one}").json["quotes"]
    assert count_changes(client) > before or not stored
    assert client.post("/api/v1/articles", json=refused[-1]).status_code in (200, 201)


def post_until(app, key, stop, answers):
    client = app.test_client()
    headers = {"Authorization": f"Bearer {key}"}
    while not stop.is_set():
        given = article()
        answers.append((given["url"], client.post("/api/v1/articles", json=given, headers=headers)))


def list_addresses(client):
    listed, query = [], {"limit": "200"}
    while query:
        page = client.get("/api/v1/articles", query_string=query).json
        listed += [row["url"] for row in page["items"]]
        query = page["next"] and {"limit": "200", "cursor": page["next"]}
    return listed


def check_all_stored(client, answers):
    """What was acknowledged is there, once, with its quote and its history; everything else was refused by 503."""
    listed = list_addresses(client)
    assert len(listed) == len(set(listed))
    for url, answer in answers:
        if answer.status_code == 201:
            assert url in listed
            assert client.get(f"/api/v1/articles/{answer.json['id']}").json["quotes"]
        else:
            assert is_refused(answer)


def wait_for_answers(answers, more):
    """Wait until so many more posts were answered."""
    wanted = len(answers) + more
    wait_until(lambda: len(answers) >= wanted)


def wait_until(condition):
    """Wait for a condition, but not for ever."""
    deadline = time.monotonic() + 120
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.05)


@contextlib.contextmanager
def posting(app, client):
    """Four clients that post without a pause; yields their answers."""
    key = client.environ_base["HTTP_AUTHORIZATION"].split()[1]
    stop, answers = threading.Event(), []
    writers = [threading.Thread(target=post_until, args=(app, key, stop, answers)) for _ in range(4)]
    for writer in writers:
        writer.start()
    try:
        yield answers
    finally:
        stop.set()
        for writer in writers:
            writer.join()


@pytest.mark.parametrize("database_url", ["postgres"], indirect=True)
def test_connections_that_are_cut_in_mid_request_are_replaced(app, client, database_url):
    with posting(app, client) as answers, psycopg.connect(database_url, autocommit=True) as admin:
        for _ in range(8):
            wait_for_answers(answers, 5)
            admin.execute(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                " WHERE datname = current_database() AND pid <> pg_backend_pid()"
            )

    assert {answer.status_code for _, answer in answers} == {201, 503}
    check_all_stored(client, answers)
    assert client.post("/api/v1/articles", json=article()).status_code == 201


@pytest.fixture
def server():
    """A PostgreSQL that a test may stop."""
    made = make_private_server()
    if made is None:
        pytest.skip("no programs of a PostgreSQL server are installed")
    made.start()
    yield made
    schema.close()
    made.stop()
    made.remove()


def test_a_server_that_is_restarted_is_found_again(server):
    app = create_app(Settings(database=server.url, rate_limit="off"))
    client = app.test_client()
    with schema.session():
        secret = keys.create_key("key", SCOPES, None, "test").secret
    client.environ_base["HTTP_AUTHORIZATION"] = f"Bearer {secret}"

    with posting(app, client) as answers:
        wait_for_answers(answers, 5)
        server.stop()
        assert is_refused(client.get("/readyz"))
        assert client.get("/healthz").status_code == 200
        assert is_refused(client.get("/api/v1/claims"))
        assert "factbase_database_up 0.0" in app.test_client().get("/metrics").text
        server.start()
        wait_until(lambda: client.get("/readyz").status_code == 200)
        wait_for_answers(answers, 10)

    assert {answer.status_code for _, answer in answers} == {201, 503}
    assert client.post("/api/v1/articles", json=article()).status_code == 201
    check_all_stored(client, answers)
