"""The change log: what it keeps, in which order, and that the database itself refuses to rewrite it."""

import threading

import peewee
import pytest
from factories import ingest

from factbase.services.changes import list_changes
from factbase.services.paging import Paging
from factbase.store.database import database, dialect, session
from factbase.store.history import LONG, recording, snapshot
from factbase.store.models import Assertion, Change, Decision, Outlet, Text

REWRITES = [
    "UPDATE \"change\" SET actor = 'nobody'",
    'DELETE FROM "change"',
    "UPDATE decision SET judgement = 'rejected'",
    "DELETE FROM decision",
]


@pytest.mark.parametrize("statement", REWRITES)
def test_the_database_refuses_to_rewrite_history(store, statement):
    ingest()
    assert Change.select().count() > 0
    assert Decision.select().count() > 0

    with pytest.raises(peewee.DatabaseError, match="append-only"):
        database.execute_sql(statement)


def test_the_database_refuses_to_replace_or_truncate_history(store):
    ingest()
    statement = {
        "sqlite": 'REPLACE INTO "change" SELECT * FROM "change" WHERE seq = 1',
        "postgres": 'TRUNCATE "change"',
    }[dialect()]

    with pytest.raises(peewee.DatabaseError, match="append-only"):
        database.execute_sql(statement)


def test_the_rows_of_one_intention_share_a_number(store):
    ingest()

    assert len({row.change_id for row in Change.select()}) == 1
    assert [row.seq for row in Change.select().order_by(Change.seq)] == list(range(1, Change.select().count() + 1))


def create_and_fail():
    with recording("test") as changes:
        outlet = Outlet.create(name="Herald", key="herald")
        changes.add("outlet created", ("outlet", outlet.id), None, snapshot(outlet))
        raise ZeroDivisionError


def test_a_change_that_fails_leaves_no_trace(store):
    with pytest.raises(ZeroDivisionError):
        create_and_fail()

    assert Change.select().count() == Outlet.select().count() == 0


def test_long_texts_stand_in_history_by_reference_and_are_read_in_full(store):
    words = "word " * LONG
    with recording("test") as changes:
        changes.add("noted", ("note", 1), None, {"body": words, "parts": [{"text": "short"}, {"text": words}]})

    stored = Change.get().after
    [change] = list_changes(Paging()).items
    assert stored["body"] == {"text": Text.get().sha256}
    assert change.after == {"body": words, "parts": [{"text": "short"}, {"text": words}]}


def test_a_blanked_text_reads_as_null(store):
    with recording("test") as changes:
        changes.add("noted", ("note", 1), None, {"body": "word " * LONG})
    Text.update(body=None, redacted_at=Change.get().at).execute()

    [change] = list_changes(Paging()).items
    assert change.after == {"body": None}


def test_a_follower_of_the_feed_misses_nothing_while_many_write(store):
    def write(number):
        with session():
            for step in range(5):
                with recording("test") as changes:
                    changes.add("noted", ("note", number * 10 + step), None, {})
        if dialect() == "sqlite":
            database.close()

    threads = [threading.Thread(target=write, args=(number,)) for number in range(16)]
    for thread in threads:
        thread.start()
    seen, after = [], None
    while any(thread.is_alive() for thread in threads) or len(seen) < Change.select().count():
        for change in list_changes(Paging(after, 200)).items:
            seen.append(change.subject)
            after = change.seq
    for thread in threads:
        thread.join()
    assert len(seen) == len(set(seen)) == 80


def test_a_snapshot_holds_every_column(store):
    ingest()
    assertion = Assertion.get(Assertion.kind == "casualty_figure")

    kept = snapshot(assertion)

    assert set(kept) == {field.column_name for field in Assertion._meta.sorted_fields}
    assert kept["value"]["harm"] == "killed"
