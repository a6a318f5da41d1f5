"""Stores of many claims on SQLite and PostgreSQL, filled in bulk with the rows that taking articles in would write."""

import os
import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import psycopg
from postgres import make_database, remove_database

from factbase.services import schema
from factbase.services.articles import ingest_article
from factbase.services.indexing import hash_keys, identity_tokens, said_tokens
from factbase.services.intake import hash_words
from factbase.services.values import write_event, write_value
from factbase.settings import Settings
from factbase.store.models.base import write_json, write_moment
from factbase.store.search.folding import fold
from factbase.values.articles import ArticleDraft
from factbase.values.statements import Statement

START = datetime(2025, 1, 1, tzinfo=UTC)
BATCH = 10_000
# One article without a claim, which every assertion cites; its search entry is the first.
SOURCE = ArticleDraft("https://herald.example/all", "Nothing was said.", published_at=START)
CITED = 1

COLUMNS = {
    "claim": ("id", "revision", "kind", "statement", "keys", "key_hash", "event", "status", "created_at"),
    "assertion": (
        "id", "revision", "claim_id", "version_id", "start", "end", "exact", "words", "kind", "stance", "value", "low",
        "best", "high", "keys", "event", "as_of", "rank", "created_at",
    ),
    "search_entry": ("id", "type", "subject", "key"),
    "posting": ("tok", "id"),
}  # fmt: skip
NUMBERED = ("claim", "assertion", "search_entry")

Rows = dict[str, list[tuple[Any, ...]]]


def read_batches(claims: Iterable[Statement]) -> Iterator[Rows]:
    """The rows of the claims by table, ten thousand claims at a time."""
    rows: Rows = defaultdict(list)
    for number, claim in enumerate(claims, start=1):
        _add_rows(claim, number, rows)
        if number % BATCH == 0:
            yield rows
            rows = defaultdict(list)
    yield rows


class SqliteClaims:
    """A store in a file; nothing is sure to be on the disk before `finish`."""

    name = "SQLite"

    def __init__(self, directory: Path) -> None:
        self._path = directory / "claims.db"
        self.url = f"sqlite:///{self._path}"
        _prepare(self.url)
        self._connection = sqlite3.connect(self._path, isolation_level=None)
        self._connection.execute("PRAGMA synchronous = OFF")
        self._connection.execute("CREATE TEMP TABLE staged (tok INTEGER, id INTEGER)")

    def add(self, rows: Rows) -> None:
        """Load a batch; postings wait until they can be written in their order."""
        self._connection.execute("BEGIN")
        for table, columns in COLUMNS.items():
            target = "staged" if table == "posting" else f"{table} ({_quote(columns)})"
            marks = ", ".join("?" * len(columns))
            self._connection.executemany(f"INSERT INTO {target} VALUES ({marks})", rows[table])  # noqa: S608
        self._connection.execute("COMMIT")

    def finish(self) -> None:
        """Write the postings, and bind the store to this process."""
        self._connection.execute("INSERT INTO posting SELECT tok, id FROM staged ORDER BY tok, id")
        self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        self._connection.close()
        schema.connect(self.url)

    def measure_disk(self) -> tuple[int, int]:
        """Bytes of the posting table, and of everything."""
        with sqlite3.connect(self._path) as connection:
            [postings] = connection.execute("SELECT SUM(pgsize) FROM dbstat WHERE name = 'posting'").fetchone()
        return postings, self._path.stat().st_size

    def read_clock(self) -> float:
        """Seconds of processor time that a server has spent: SQLite has none."""
        return 0.0

    def remove(self) -> None:
        """Give up the store; its directory goes with what it lies in."""
        schema.close()


class PostgresClaims:
    """A store in a database of its own on a server on this machine."""

    name = "PostgreSQL"

    def __init__(self, server: str) -> None:
        self._server = server
        self.url = make_database(server, "claims")
        _prepare(self.url)
        self._connection = psycopg.connect(self.url, autocommit=True)
        self._connection.execute("ALTER TABLE posting DROP CONSTRAINT posting_pkey")

    def add(self, rows: Rows) -> None:
        """Load a batch; the key of the posting table waits for `finish`."""
        for table, columns in COLUMNS.items():
            with self._connection.cursor().copy(f"COPY {table} ({_quote(columns)}) FROM STDIN") as copy:
                for row in rows[table]:
                    copy.write_row(row)

    def finish(self) -> None:
        """Build what searches read, and bind the store to this process."""
        self._connection.execute("ALTER TABLE posting ADD PRIMARY KEY (tok, id)")
        for table in NUMBERED:
            self._connection.execute(f"SELECT setval('{table}_id_seq', (SELECT max(id) FROM {table}))")  # noqa: S608
        self._connection.execute("VACUUM ANALYZE")
        schema.connect(self.url)

    def measure_disk(self) -> tuple[int, int]:
        """Bytes of the posting table with its key, and of everything."""
        sizes = "SELECT pg_total_relation_size('posting'), pg_database_size(current_database())"
        postings, whole = self._connection.execute(sizes).fetchone() or (0, 0)
        return postings, whole

    def read_clock(self) -> float:
        """Seconds of processor time that the server's sessions on this database have spent, in hundredths."""
        sessions = "SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND backend_type LIKE 'client%'"
        pids = [pid for (pid,) in self._connection.execute(sessions) if pid != self._connection.info.backend_pid]
        return sum(_read_ticks(pid) for pid in pids) / os.sysconf("SC_CLK_TCK")

    def remove(self) -> None:
        """Drop the database."""
        schema.close()
        self._connection.close()
        remove_database(self._server, self.url)


def _prepare(url: str) -> None:
    schema.migrate(url)
    with schema.session():
        ingest_article(SOURCE, "benchmark", Settings())
    schema.close()


def _add_rows(claim: Statement, number: int, rows: Rows) -> None:
    """The rows of a claim that one sentence of an outlet states."""
    keys, event = write_json([list(pair) for pair in claim.keys]), write_json(write_event(claim.event))
    at, value = write_moment(START + timedelta(seconds=number)), write_value(claim.value)
    bounds = [value and value[name] for name in ("low", "best", "high")]
    digest = hash_keys(claim.kind, claim.keys)
    rows["claim"].append((number, 1, claim.kind, claim.text, keys, digest, event, "open", at))
    place = (0, len(claim.text), claim.text, hash_words(claim.text))
    stated = (claim.kind, claim.stance, value and write_json(value), *bounds, keys, event)
    rows["assertion"].append((number, 1, number, 1, *place, *stated, at, "normal", at))
    rows["search_entry"].append((number + CITED, "claim", number, fold(claim.text)))
    tokens = said_tokens(claim.text, claim.event) | identity_tokens(claim.kind, claim.keys, claim.event)
    rows["posting"].extend((token - (token >> 31 << 32), number) for token in tokens)


def _read_ticks(pid: int) -> int:
    """Clock ticks that a process of this machine has spent."""
    fields = Path(f"/proc/{pid}/stat").read_text("utf-8").rpartition(")")[2].split()
    return int(fields[11]) + int(fields[12])


def _quote(columns: Iterable[str]) -> str:
    return ", ".join(f'"{column}"' for column in columns)
