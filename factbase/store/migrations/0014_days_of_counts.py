"""How exactly the moment of a value is known, and from what: "14 dead as of Tuesday" is known to the day, as stated."""

from typing import Any

from peewee import Database

STATEMENTS = (
    'ALTER TABLE "assertion" ADD COLUMN "as_of_precision" TEXT',
    'ALTER TABLE "assertion" ADD COLUMN "as_of_basis" TEXT',
)


def up(migrator: Any, db: Database) -> None:
    for statement in STATEMENTS:
        db.execute_sql(statement)
