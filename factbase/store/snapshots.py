"""Reading much at one moment: whatever others write meanwhile, and in memory that does not grow with the rows."""

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from factbase.errors import Unavailable
from factbase.store.database import AWAY, database, dialect

FETCHED = 100  # rows at a time: a row may hold a text of a megabyte

# The transaction that sees one moment: SQLite's reads from where it began to read, beside any writer.
LEVELS = {"sqlite": "DEFERRED", "postgres": "REPEATABLE READ"}


@contextmanager
def one_moment() -> Iterator[None]:
    """Let the block read the database as it is when it first reads; it has to be the outermost transaction."""
    with database.obj.transaction(LEVELS[dialect()]):
        yield


def stream_rows(sql: str, parameters: Sequence[Any] = ()) -> Iterator[tuple[Any, ...]]:
    """The rows of a query, fetched as they are asked for; only within `one_moment`, and one query at a time."""
    if dialect() == "sqlite":
        yield from _read_cursor(database.execute_sql(sql, parameters))
        return
    database.execute_sql(f"DECLARE stream NO SCROLL CURSOR FOR {sql}", parameters)
    while rows := database.execute_sql(f"FETCH {FETCHED} FROM stream").fetchall():
        yield from rows
    database.execute_sql("CLOSE stream")


def select_in_order(table: str, columns: Sequence[str], keys: Sequence[tuple[str, bool]]) -> str:
    """The query for a whole table in the order of its key, the same on both databases.

    `keys` are columns and whether each holds text, which PostgreSQL would sort by the rules of a language.
    """
    bytewise = ' COLLATE "C"' if dialect() == "postgres" else ""
    order = ", ".join(f'"{name}"{bytewise if is_text else ""}' for name, is_text in keys)
    return f'SELECT {_list(columns)} FROM "{table}" ORDER BY {order}'  # noqa: S608


def count_rows(table: str) -> int:
    """How many rows a table has."""
    [number] = database.execute_sql(f'SELECT COUNT(*) FROM "{table}"').fetchone()  # noqa: S608
    return int(number)


def _read_cursor(cursor: Any) -> Iterator[tuple[Any, ...]]:
    while True:
        try:
            rows = cursor.fetchmany(FETCHED)
        except sqlite3.DatabaseError as failure:
            raise Unavailable(AWAY) from failure
        if not rows:
            return
        yield from rows


def _list(columns: Sequence[str]) -> str:
    return ", ".join(f'"{name}"' for name in columns)
