"""A server that is killed in the middle of writes: what it acknowledged is stored, once, whole, with its history.

KILLS sets how often each database is killed; `make torture` asks for 200.
"""

import contextlib
import json
import os
import random
import threading
import time
from collections import Counter
from itertools import count

import pytest
from served import Served

from factbase.services import articles, schema
from factbase.store.models import Appearance, Article, ArticleVersion, Assertion, Change, Claim, Decision, Quote

KILLS = int(os.environ.get("KILLS", "4"))
WRITERS = 4

numbers = count(1)


@pytest.fixture
def served(database_url, tmp_path):
    """A server on an empty database."""
    schema.close()
    server = Served(database_url, tmp_path / "serve.log")
    yield server
    server.kill()


def write_until(stop, server, posted, acknowledged):
    while not stop.is_set():
        number = next(numbers)
        url = f"https://news.example/{number}"
        body = f"“At least {number + 10} people were killed in the flood,” said Ilo Brandt, the premier of Tarsa."
        sent = json.dumps({"url": url, "body": body}).encode()
        named = {"Idempotency_Key": f"key-{number}"} if number % 2 else {}
        posted[url] = body
        status, answer = post(server, sent, **named)
        if status == 201:
            acknowledged[url] = json.loads(answer)["id"]


def post(server, sent, **headers):
    return server.ask(
        "POST",
        "/api/v1/articles",
        sent,
        Authorization=f"Bearer {server.key}",
        Content_Type="application/json",
        **headers,
    )


@contextlib.contextmanager
def writing(server, posted, acknowledged):
    stop = threading.Event()
    writers = [threading.Thread(target=write_until, args=(stop, server, posted, acknowledged)) for _ in range(WRITERS)]
    for writer in writers:
        writer.start()
    yield
    stop.set()
    for writer in writers:
        writer.join()


def check_whole(posted, acknowledged):
    """Every article in the database is whole, and every acknowledged one is among them, once."""
    rows = list(Article.select())
    assert max(Counter(row.url for row in rows).values(), default=1) == 1
    assert acknowledged.items() <= {row.url: row.id for row in rows}.items()
    for row in rows:
        reading = articles.get_reading(row.id)
        assert articles.get_version(row.id, 1).body == posted[row.url]
        [quote] = reading.quotes
        [statement] = quote.statements
        assert posted[row.url][quote.start : quote.end] == quote.text
        assert statement.assertion is not None
    check_history()


def check_history():
    """Every row has the change that made it, and every change the row that it made; no number is missing."""
    numbers = [row.seq for row in Change.select(Change.seq).order_by(Change.seq)]
    assert numbers == list(range(1, len(numbers) + 1))
    for model, kind in ((Article, "article"), (Quote, "quote"), (Assertion, "assertion"), (Claim, "claim")):
        made = Counter(
            row.subject for row in Change.select().where((Change.subject_type == kind) & Change.before.is_null())
        )
        assert made == Counter(row.id for row in model.select(model.id)), kind
    versions = {row.id for row in ArticleVersion.select(ArticleVersion.id)}
    assert {row.version_id for row in Appearance.select(Appearance.version)} == versions
    decided = {row.assertion_id for row in Decision.select()}
    assert {row.id for row in Assertion.select(Assertion.id)} <= decided


def test_what_was_acknowledged_survives_a_kill_at_any_moment(served, database_url):
    posted, acknowledged = {}, {}
    for _ in range(KILLS):
        served.start()
        before = len(acknowledged)
        with writing(served, posted, acknowledged):
            deadline = time.monotonic() + 60
            while len(acknowledged) < before + 2 and time.monotonic() < deadline:
                time.sleep(0.01)
            time.sleep(random.uniform(0, 0.3))  # noqa: S311
            served.kill()

    assert len(acknowledged) >= 2 * KILLS
    schema.connect(database_url)
    with schema.session():
        check_whole(posted, acknowledged)


def test_what_was_not_acknowledged_can_be_sent_again(served, database_url):
    posted, acknowledged = {}, {}
    served.start()
    with writing(served, posted, acknowledged):
        while len(acknowledged) < 3:
            time.sleep(0.01)
        served.kill()

    served.start()
    for url, body in posted.items():
        status, _ = post(served, json.dumps({"url": url, "body": body}).encode())
        assert status == (200 if url in acknowledged else status)
        assert status in (200, 201)
    served.stop()

    schema.connect(database_url)
    with schema.session():
        check_whole(posted, acknowledged)
        assert Article.select().count() == len(posted)
