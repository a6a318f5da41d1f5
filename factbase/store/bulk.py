"""Storing many rows with the numbers that they have already, as an import does."""

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import psycopg

from factbase.errors import Invalid, Unavailable
from factbase.store.database import AWAY, database, dialect

# Constraints by which a row refers to another of its own table, which may come later in the file.
SELF_REFERENCES = """
    SELECT quote_ident(relname), quote_ident(conname) FROM pg_constraint JOIN pg_class ON pg_class.oid = conrelid
    WHERE contype = 'f' AND conrelid = confrelid AND relnamespace = current_schema()::regnamespace
    ORDER BY relname, conname
"""
SEQUENCE = """
    SELECT setval(pg_get_serial_sequence('"{table}"', '{column}'), max("{column}"))
    FROM "{table}" HAVING max("{column}") > 0
"""


def insert_rows(table: str, columns: Sequence[str], rows: Sequence[Sequence[Any]]) -> None:
    """Store rows as they are; raises Invalid where the database refuses one, Unavailable where it cannot answer."""
    names = ", ".join(f'"{name}"' for name in columns)
    marks = ", ".join([database.param] * len(columns))
    try:
        database.cursor().executemany(f'INSERT INTO "{table}" ({names}) VALUES ({marks})', rows)  # noqa: S608
    except (sqlite3.OperationalError, psycopg.OperationalError, psycopg.InterfaceError) as failure:
        raise Unavailable(AWAY) from failure
    except (sqlite3.Error, psycopg.Error, ValueError, OverflowError) as failure:
        raise Invalid(f"The table {table} cannot hold these rows: {' '.join(str(failure).split())}") from failure


@contextmanager
def deferring_references() -> Iterator[None]:
    """Let rows of the block come before the rows of their table that they refer to; all have to be there at its end."""
    if dialect() == "sqlite":
        database.execute_sql("PRAGMA defer_foreign_keys = ON")
        yield
        _require_references()
        return
    constraints = database.execute_sql(SELF_REFERENCES).fetchall()
    for table, name in constraints:
        database.execute_sql(f"ALTER TABLE {table} ALTER CONSTRAINT {name} DEFERRABLE INITIALLY DEFERRED")
    yield
    try:
        database.cursor().execute("SET CONSTRAINTS ALL IMMEDIATE")
    except psycopg.IntegrityError as failure:
        raise Invalid(f"A row refers to one that is not there: {' '.join(str(failure).split())}") from failure
    for table, name in constraints:
        database.execute_sql(f"ALTER TABLE {table} ALTER CONSTRAINT {name} NOT DEFERRABLE")


def set_sequence(table: str, column: str) -> None:
    """Let the next row of a table get a number above all that it has; SQLite does so by itself."""
    if dialect() == "postgres":
        database.execute_sql(SEQUENCE.format(table=table, column=column))


def _require_references() -> None:
    broken = database.execute_sql("PRAGMA foreign_key_check").fetchone()
    if broken is not None:
        raise Invalid(f"A row of {broken[0]} refers to one of {broken[2]} that is not there.")
