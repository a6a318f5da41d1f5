"""The last changes of one kind of row, without a look at those of others: what the feed of claims is read by."""

from typing import Any

from peewee import Database


def up(migrator: Any, db: Database) -> None:
    db.execute_sql('CREATE INDEX "change_subject_type_seq" ON "change" ("subject_type", "seq")')
