"""Migrations: from nothing, from every earlier version, and in step with the models."""

from pathlib import Path

import pytest
from playhouse.schema_diff import diff_models

from factbase.errors import Invalid
from factbase.services import schema as service
from factbase.store import models, schema
from factbase.store.database import SqliteStore, bind, database, dialect

NAMES = [path.stem for path in sorted(Path(schema.DIRECTORY).glob("[0-9]*.py"))]
TABLES = [getattr(models, name) for name in models.__all__]
ONLY_IN_MIGRATIONS = {  # over an expression, of several columns, of some rows
    "assertion_denying",
    "assertion_revised",
    "assertion_standing",
    "assertion_told",
    "assertion_voice",
    "decision_judged",
    "search_entry_words",
}


def test_a_number_is_given_to_one_migration():
    assert [name.partition("_")[0] for name in NAMES] == [f"{number:04}" for number in range(1, len(NAMES) + 1)]


def test_an_empty_database_gets_every_table(store):
    for table in TABLES:
        assert table.select().count() == 0


def test_the_tables_are_those_of_the_models(store):
    difference = diff_models(database.obj, TABLES)

    assert {index.name for index in difference.drop_indexes} <= ONLY_IN_MIGRATIONS
    assert not any((difference.create_tables, difference.add_columns, difference.drop_columns, difference.add_indexes))


def test_migrating_again_does_nothing(store):
    assert schema.apply_pending() == ()
    assert schema.list_applied() == tuple(NAMES)


@pytest.mark.parametrize("start", NAMES)
def test_every_earlier_version_reaches_the_current_one(tmp_path, start):
    bind(f"sqlite:///{tmp_path}/old.db")
    schema.apply_pending(target=start)

    schema.apply_pending()

    assert schema.list_pending() == ()
    service.close()


def test_serving_an_empty_database_migrates_it(tmp_path):
    service.connect(f"sqlite:///{tmp_path}/new.db")

    assert service.ready()
    service.close()


def test_serving_an_older_database_is_refused(tmp_path):
    url = f"sqlite:///{tmp_path}/old.db"
    bind(url)
    schema.apply_pending(target=NAMES[0])

    with pytest.raises(Invalid, match="factbase migrate"):
        service.connect(url)
    service.close()


def test_serving_a_newer_database_is_refused(store):
    database.execute_sql("INSERT INTO schema_migration (name, applied) VALUES ('9999_future', '2030-01-01')")

    with pytest.raises(Invalid, match="newer"):
        service.connect(store)
    database.execute_sql("DELETE FROM schema_migration WHERE name = '9999_future'")


@pytest.mark.parametrize("url", ["sqlite:///:memory:", "sqlite://", "sqlite:///", "mysql://root@host/x", "", "file.db"])
def test_a_database_that_cannot_be_shared_is_refused(url):
    with pytest.raises(Invalid):
        bind(url)


def test_sqlite_opens_safe_and_with_foreign_keys(tmp_path):
    bind(f"sqlite:///{tmp_path}/new.db")

    assert isinstance(database.obj, SqliteStore)
    assert dialect() == "sqlite"
    assert (database.journal_mode, database.synchronous, database.foreign_keys) == ("wal", 2, 1)
    service.close()
