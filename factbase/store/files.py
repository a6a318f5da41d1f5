"""Files that hold a whole database: written beside their place and moved there whole, SQLite's copied while in use."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import mkstemp

from factbase.errors import Conflict, Invalid, NotFound, Unavailable
from factbase.store.database import BUSY_MILLISECONDS

MAGIC = b"SQLite format 3\0"
COMPANIONS = ("-wal", "-shm", "-journal")  # what SQLite keeps beside a database in use


@dataclass(frozen=True, slots=True)
class Contents:
    """What a file holds: the number of rows by table, and the names of the migrations that it has seen."""

    rows: dict[str, int]
    migrations: frozenset[str]


@contextmanager
def writing(target: Path, *, overwrite: bool) -> Iterator[Path]:
    """A file for its owner alone, which takes the place of `target` once the block has written it, and is on disk then.

    Raises Conflict where something is there already and `overwrite` is off; a block that fails leaves that as it was.
    """
    target = target.resolve()  # the file that a link leads to, not the link
    if not target.parent.is_dir():
        raise NotFound("folder", target.parent)
    if target.exists() and not target.is_file():
        raise Conflict(f"{target} is no file.")
    if target.exists() and not overwrite:
        raise Conflict(f"{target} is there already; --overwrite would replace it.")
    handle, name = mkstemp(prefix=f".{target.name}.", dir=target.parent)
    os.close(handle)
    draft = Path(name)
    try:
        yield draft
        _sync(draft)
        draft.replace(target)
        _sync(target.parent)
    finally:
        for path in (draft, *_companions(draft)):
            path.unlink(missing_ok=True)


def is_sqlite(path: Path) -> bool:
    """Whether a file begins as a SQLite database does."""
    with path.open("rb") as file:
        return file.read(len(MAGIC)) == MAGIC


def lacks_table(path: Path, name: str) -> bool:
    """Whether a SQLite file, which may be empty, has no such table; False of what is no SQLite file."""
    try:
        with _reading(path) as connection:
            found = connection.execute("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?", (name,))
            return found.fetchone() is None
    except Invalid:
        return False


def copy_sqlite(source: Path, target: Path) -> None:
    """Copy a database, also one in use, as it is at one moment into an empty file; copying its bytes would not."""
    with _reading(source) as connection:
        connection.execute("VACUUM INTO ?", (str(target),))


def check_sqlite(path: Path) -> Contents:
    """What a database holds; raises Invalid where it is no factbase's, or its pages or references are broken."""
    with _reading(path) as connection:
        [state] = connection.execute("PRAGMA integrity_check(1)").fetchone()
        if state != "ok":
            raise Invalid(f"{path} is damaged: {state}")
        if connection.execute("PRAGMA foreign_key_check").fetchone() is not None:
            raise Invalid(f"{path} is damaged: a row refers to one that is not there.")
        migrations = frozenset(name for (name,) in connection.execute("SELECT name FROM schema_migration"))
        tables = [name for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
        return Contents({name: _count(connection, name) for name in tables}, migrations)


def release_sqlite(path: Path) -> None:
    """Make sure that nobody uses a database that is to be replaced, and that nothing beside it outlives it."""
    if path.exists():
        _require_unused(path)
    for companion in _companions(path):
        companion.unlink(missing_ok=True)


def _require_unused(path: Path) -> None:
    try:
        with closing(sqlite3.connect(path, timeout=BUSY_MILLISECONDS / 1000)) as connection:
            connection.execute("PRAGMA journal_mode = delete").fetchone()
    except sqlite3.OperationalError as failure:
        if failure.sqlite_errorcode & 0xFF in {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}:
            raise Conflict(f"{path} is in use; stop what uses it first.") from failure
        raise Unavailable(str(failure)) from failure
    except sqlite3.DatabaseError:
        return  # what is broken is what a backup is for


def _count(connection: sqlite3.Connection, table: str) -> int:
    quoted = table.replace('"', '""')
    [number] = connection.execute(f'SELECT COUNT(*) FROM "{quoted}"').fetchone()  # noqa: S608
    return int(number)


@contextmanager
def _reading(path: Path) -> Iterator[sqlite3.Connection]:
    """A connection that cannot make a file and changes nothing."""
    try:
        with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True, isolation_level=None)) as opened:
            yield opened
    except sqlite3.DatabaseError as failure:
        raise Invalid(f"{path} cannot be read as a database: {failure}") from failure


def _companions(path: Path) -> list[Path]:
    return [path.with_name(path.name + ending) for ending in COMPANIONS]


def _sync(path: Path) -> None:
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
