"""Writers queue, passing failures are Unavailable, and a block can share one commit."""

import threading

import peewee
import pytest

from factbase.errors import Invalid, Unavailable
from factbase.store.database import (
    bind,
    check_durability,
    database,
    dialect,
    one_commit,
    session,
    take_lock,
    unbind,
)
from factbase.store.models import Article, Outlet


def add_outlet(name):
    with database.atomic():
        take_lock("ingest")
        count = Outlet.select().count()
        Outlet.create(name=name, key=name, domain=str(count))


def test_sixteen_writers_that_read_first_all_succeed(store):
    failures = []

    def write(number):
        try:
            with session():
                for step in range(4):
                    add_outlet(f"{number} {step}")
        except Exception as failure:
            failures.append(failure)
        finally:
            if dialect() == "sqlite":
                database.close()

    threads = [threading.Thread(target=write, args=(number,)) for number in range(16)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert failures == []
    assert sorted(int(row.domain) for row in Outlet.select()) == list(range(64))


def add_two_and_fail():
    with one_commit():
        add_outlet("first")
        add_outlet("second")
        raise ZeroDivisionError


def test_a_block_of_one_commit_lasts_whole_or_not_at_all(store):
    with pytest.raises(ZeroDivisionError):
        add_two_and_fail()
    assert Outlet.select().count() == 0

    with one_commit():
        add_outlet("first")
        add_outlet("second")
    assert Outlet.select().count() == 2


def test_a_block_of_one_commit_that_writes_nothing_is_harmless(store):
    with one_commit():
        assert Outlet.select().count() == 0

    assert not database.in_transaction()


def test_foreign_keys_are_enforced(store):
    outlet = Outlet.create(name="Herald", key="herald")
    Article.create(url="u", url_key="u", outlet=outlet)

    with pytest.raises(peewee.IntegrityError):
        outlet.delete_instance()


def test_both_databases_open_durable(store):
    check_durability()


def test_a_database_that_could_lose_what_it_acknowledged_is_refused(store):
    database.execute_sql({"sqlite": "PRAGMA synchronous = OFF", "postgres": "SET synchronous_commit = off"}[dialect()])
    try:
        with pytest.raises(Invalid, match="synchronous"):
            check_durability()
    finally:
        database.execute_sql({"sqlite": "PRAGMA synchronous = FULL", "postgres": "RESET synchronous_commit"}[dialect()])


@pytest.mark.parametrize("url", ["postgresql://nobody@127.0.0.1:1/none", "sqlite:////nowhere/at/all.db"])
def test_a_database_that_is_away_is_unavailable(url):
    bind(url)
    with pytest.raises(Unavailable):
        database.connect()
    unbind()


def test_a_lost_connection_is_unavailable_once_and_then_replaced(store):
    if dialect() == "sqlite":
        pytest.skip("a file has no connection to lose")
    database.close()
    with pytest.raises(Unavailable), session(), database.atomic():
        database.execute_sql("SELECT pg_terminate_backend(pg_backend_pid())")

    with session():
        assert Outlet.select().count() == 0


def test_a_lost_connection_that_the_thread_still_holds_is_replaced_by_the_next_session(store):
    if dialect() == "sqlite":
        pytest.skip("a file has no connection to lose")
    database.connect(reuse_if_open=True)
    with pytest.raises(Unavailable):
        database.execute_sql("SELECT pg_terminate_backend(pg_backend_pid())")
    assert not database.is_closed()

    with session():
        assert Outlet.select().count() == 0
    assert database.is_closed()


def test_a_wrong_statement_is_not_taken_for_a_passing_failure(store):
    with pytest.raises(peewee.DatabaseError):
        database.execute_sql("SELECT nothing FROM nowhere")
    with pytest.raises(peewee.DatabaseError):
        database.execute_sql("SELEKT 1")
