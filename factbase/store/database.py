"""The one database of a process: how it is opened, how writers queue, and which of its failures pass.

SQLite keeps one connection a thread; PostgreSQL lends one from a pool for the time of a request.
"""

import random
import sqlite3
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Literal

import peewee
import psycopg.conninfo
from playhouse.pool import MaxConnectionsExceeded, PooledPostgresqlDatabase

from factbase.errors import Invalid, Unavailable

Dialect = Literal["sqlite", "postgres"]

BUSY_MILLISECONDS = 2_000
PATIENCE_SECONDS = 10  # how long a writer waits for its turn before it gives up
POOL_SIZE = 32
PRAGMAS = {
    "journal_mode": "wal",
    "synchronous": "full",  # an acknowledged post survives a power cut
    "foreign_keys": 1,
    "busy_timeout": BUSY_MILLISECONDS,
}
# PostgreSQL would wait for ever for a writer that hangs, and keep the lock of one whose machine is gone.
LIMITS_POSTGRES = "-c lock_timeout={patience}s -c idle_in_transaction_session_timeout=60s"
# What the database must answer before an acknowledged post is a stored one.
DURABLE_SQLITE: dict[str, set[object]] = {"synchronous": {2, 3}, "journal_mode": {"wal"}, "foreign_keys": {1}}
DURABLE_POSTGRES: dict[str, set[object]] = {
    "fsync": {"on"},
    "full_page_writes": {"on"},
    "synchronous_commit": {"on", "remote_apply"},
}
# Failures of the place, not of the statement: the same request may succeed later.
PASSING_SQLITE = {
    sqlite3.SQLITE_BUSY,
    sqlite3.SQLITE_CANTOPEN,
    sqlite3.SQLITE_FULL,
    sqlite3.SQLITE_IOERR,
    sqlite3.SQLITE_LOCKED,
    sqlite3.SQLITE_READONLY,
}
# Failures that can come without a code: a savepoint is gone where SQLite rolled back by itself after a passing one.
PASSING_WORDS = ("database is locked", "no such savepoint", "unable to open database file")
AWAY = "The database cannot answer now; the same request may succeed later."
# Advisory locks of PostgreSQL: what only one transaction may do at a time.
LOCKS = {"migrate": 7_301, "ingest": 7_302, "change": 7_303}


class _Prolonged(threading.local):
    """Whether this thread is inside `one_commit`."""

    wanted = False


_prolonged = _Prolonged()


class _Proxy(peewee.DatabaseProxy):
    """The database of the models, known by name before it is bound."""

    def atomic(self) -> Any:
        """A transaction, or a savepoint in the one that is open."""
        if _prolonged.wanted and not self.in_transaction():
            self.session_start()
        return super().atomic()


database = _Proxy()


class _Shared(peewee.Database):
    """What both databases do alike: a failure that passes is Unavailable, wherever it happens."""

    def connect(self, reuse_if_open: bool = False) -> bool:
        """Open this thread's connection; False where it was open; raises Unavailable where none is to be had."""
        try:
            return super().connect(reuse_if_open)
        except (peewee.DatabaseError, peewee.InterfaceError, MaxConnectionsExceeded) as failure:
            raise Unavailable(AWAY) from failure

    def execute_sql(self, sql: str, params: Any = None) -> Any:
        """Run one statement."""
        return self._answer(lambda: super(_Shared, self).execute_sql(sql, params))

    def begin(self, *args: Any) -> None:
        """Start a transaction."""
        self._answer(lambda: super(_Shared, self).begin(*args))

    def commit(self) -> None:
        """Make what was written last."""
        self._answer(super().commit)

    def rollback(self) -> None:
        """Undo what the transaction did."""
        self._answer(super().rollback)

    def _answer(self, run: Callable[[], Any]) -> Any:
        try:
            return run()
        except (peewee.OperationalError, peewee.InterfaceError, MaxConnectionsExceeded) as failure:
            if not self._is_passing(failure):
                raise
            raise Unavailable(AWAY) from failure

    def _is_passing(self, failure: Exception) -> bool:
        raise NotImplementedError


class SqliteStore(_Shared, peewee.SqliteDatabase):
    """SQLite in a file, many readers beside one writer."""

    def begin(self, lock_type: str | None = None) -> None:
        """Start a writing transaction; waits for its turn, at uneven intervals so that no writer starves."""
        deadline = time.monotonic() + PATIENCE_SECONDS
        while True:
            try:
                return super().begin(lock_type)
            except Unavailable:
                if time.monotonic() > deadline:
                    raise
            time.sleep(random.uniform(0.001, 0.05))  # noqa: S311

    def rollback(self) -> None:
        """Undo what the transaction did; on a full disk SQLite has done so by itself."""
        if self.connection().in_transaction:
            super().rollback()

    def _is_passing(self, failure: Exception) -> bool:
        code = getattr(getattr(failure, "orig", None), "sqlite_errorcode", 0) & 0xFF  # peewee keeps the driver's own
        return code in PASSING_SQLITE or any(words in str(failure) for words in PASSING_WORDS)


class PostgresStore(_Shared, PooledPostgresqlDatabase):
    """PostgreSQL through psycopg 3 and peewee's pool."""

    def _is_passing(self, _failure: Exception) -> bool:
        return True  # psycopg keeps OperationalError and InterfaceError for what the server or the line does


def bind(url: str) -> None:
    """Make `url` the database of this process: `sqlite:///file.db` or `postgresql://user@host/name`."""
    if database.obj is not None:
        unbind()
    database.initialize(_open(url))


def unbind() -> None:
    """Close this thread's connection, and the pool."""
    if database.obj is None:
        return
    if dialect() == "postgres":
        database.close_all()
    else:
        database.close()
    database.initialize(None)


def dialect() -> Dialect:
    """Which of the two databases is bound."""
    return "postgres" if isinstance(database.obj, PostgresStore) else "sqlite"


def find_missing(url: str) -> str | None:
    """The file of a SQLite database that is not there yet; None for any other."""
    path = sqlite_path(url)
    return path if path is not None and not Path(path).exists() else None


def open_now() -> None:
    """Open this thread's connection; raises Unavailable at once where the database cannot be opened."""
    database.connect(reuse_if_open=True)


def sqlite_path(url: str) -> str | None:
    """The file that a URL names; None where it is no SQLite's."""
    scheme, _, rest = url.partition("://")
    return (
        rest[1:] if scheme == "sqlite" and rest.startswith("/") and len(rest) > 1 and ":memory:" not in rest else None
    )


def _open(url: str) -> _Shared:
    path = sqlite_path(url)
    if path is not None:
        return SqliteStore(path, pragmas=PRAGMAS, lock_type="IMMEDIATE", timeout=BUSY_MILLISECONDS / 1000)
    scheme, _, rest = url.partition("://")
    if scheme in {"postgres", "postgresql"} and _names_database(conninfo := f"postgresql://{rest}"):
        stated = psycopg.conninfo.conninfo_to_dict(conninfo).get("options", "")
        return PostgresStore(
            conninfo,
            max_connections=POOL_SIZE,
            timeout=PATIENCE_SECONDS,
            prefer_psycopg3=True,
            connect_timeout=5,
            options=f"{LIMITS_POSTGRES.format(patience=PATIENCE_SECONDS)} {stated}",
        )
    raise Invalid(
        "A database is sqlite:///FILE or postgresql://USER:PASSWORD@HOST:PORT/NAME, with marks in a password encoded; "
        "a database in memory cannot be shared."
    )


def _names_database(conninfo: str) -> bool:
    """Whether an address can be read; libpq would repeat parts of a password that it takes for something else."""
    try:
        parts = psycopg.conninfo.conninfo_to_dict(conninfo)
    except psycopg.ProgrammingError:
        return False
    ports = str(parts.get("port", "")).split(",")
    return bool(parts.get("dbname")) and all(port.isdigit() or not port for port in ports)


def count_connections() -> dict[str, int]:
    """Connections of the pool by state; SQLite has none."""
    store = database.obj
    if not isinstance(store, PostgresStore):
        return {}
    return {"in_use": len(store._in_use), "idle": len(store._connections)}


@contextmanager
def session() -> Iterator[None]:
    """A connection for one request; what this block opened on PostgreSQL goes back to the pool, SQLite's stays."""
    _drop_lost_connection()
    opened = database.connect(reuse_if_open=True)
    try:
        yield
    finally:
        if opened and dialect() == "postgres":
            database.close()


def _drop_lost_connection() -> None:
    """Let go of a connection that this thread was left with and that broke: it would fail every later request here."""
    if not database.is_closed() and not database.in_transaction() and not database.is_connection_usable():
        database.close()


@contextmanager
def one_commit() -> Iterator[None]:
    """Keep the first transaction of this block open until its end, so that all that the block writes lasts or none."""
    _prolonged.wanted = True
    try:
        yield
    except BaseException:
        database.session_rollback()
        raise
    else:
        database.session_commit()
    finally:
        _prolonged.wanted = False


def insert_numbered(sql: str, parameters: Sequence[Any]) -> int:
    """Run an INSERT of one row into a table that counts its rows in `id`; returns the number of the row."""
    if dialect() == "sqlite":
        return int(database.execute_sql(sql, parameters).lastrowid)
    [number] = database.execute_sql(f"{sql} RETURNING id", parameters).fetchone()
    return int(number)


def take_lock(name: str) -> None:
    """Wait until this transaction alone does `name`; on SQLite the one writer needs no lock."""
    if dialect() == "postgres":
        database.execute_sql("SELECT pg_advisory_xact_lock(%s)", (LOCKS[name],))


@contextmanager
def erasing_securely() -> Iterator[None]:
    """Let SQLite overwrite what the block deletes, and not only forget where it stands."""
    if dialect() == "postgres":
        yield
        return
    [usual] = database.execute_sql("PRAGMA secure_delete").fetchone()
    database.execute_sql("PRAGMA secure_delete = ON")
    try:
        yield
    finally:
        database.execute_sql(f"PRAGMA secure_delete = {int(usual)}")


def erase_traces() -> None:
    """Let the file of SQLite hold nothing that was overwritten, as far as no reader needs it; PostgreSQL vacuums."""
    if dialect() == "sqlite" and not database.in_transaction():
        database.execute_sql("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()


def check_durability() -> None:
    """Raise Invalid where the database may lose what it has acknowledged."""
    question, wanted = ("PRAGMA", DURABLE_SQLITE) if dialect() == "sqlite" else ("SHOW", DURABLE_POSTGRES)
    for name, safe in wanted.items():
        [value] = database.execute_sql(f"{question} {name}").fetchone()
        if value not in safe:
            raise Invalid(f"The database runs with {name} = {value} and could lose an acknowledged post.")
