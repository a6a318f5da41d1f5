"""Reading an export into an empty database: all of it, or nothing of what is cut short or was changed."""

import json
from collections.abc import Iterator
from hashlib import sha256
from typing import IO, Any

from factbase.errors import Conflict, Invalid
from factbase.services.exchange.exporting import FORMAT, Report, head_line
from factbase.services.exchange.tables import Table, list_tables
from factbase.store.bulk import deferring_references, insert_rows, set_sequence
from factbase.store.database import database, take_lock

LONGEST_LINE = 256 * 1024 * 1024  # bytes
NO_EXPORT = "This is no export of a factbase; what `factbase backup` made of SQLite is taken by `factbase restore`."
BATCH_ROWS = 1_000
BATCH_BYTES = 4 * 1024 * 1024

Batch = tuple[Table, list[list[Any]]]


def read_export(source: IO[bytes], report: Report) -> int:
    """Store every row of an export with its number, in one transaction; returns how many there were.

    Raises Conflict where the database is not empty, Invalid where the file is not a whole export of this schema.
    """
    with database.atomic():
        for name in ("migrate", "ingest", "change"):
            take_lock(name)
        _require_empty()
        with deferring_references():
            rows = _store(read_batches(source), report)
        for table in list_tables():
            if table.counter is not None:
                set_sequence(table.name, table.counter)
    return rows


def read_batches(source: IO[bytes]) -> Iterator[Batch]:
    """The rows of an export, some at a time; raises Invalid, at the latest at its end, where a byte is not as written.

    Nothing may be kept of the rows before the end is reached.
    """
    lines = _Lines(source)
    _check_head(lines.read())
    for table in list_tables():
        expected = _read_table(lines.read(), table)
        yield from ((table, rows) for rows in _read_rows(lines, table, expected))
    lines.check_end()


def _store(batches: Iterator[Batch], report: Report) -> int:
    total = 0
    for table, rows in batches:
        insert_rows(table.name, table.names, rows)
        total += len(rows)
        report(len(rows), 0)
    return total


def _require_empty() -> None:
    filled = [table.name for table in list_tables() if _has_rows(table)]
    if filled:
        raise Conflict(f"The database is not empty: it has rows of {', '.join(filled)}. Import into a new one.")


def _has_rows(table: Table) -> bool:
    return database.execute_sql(f'SELECT 1 FROM "{table.name}" LIMIT 1').fetchone() is not None  # noqa: S608


class _Lines:
    """The lines of an export, counted and summed up on the way."""

    def __init__(self, source: IO[bytes]) -> None:
        self._source = source
        self._digest = sha256()
        self.number = 0
        self.rows = 0
        self.last_size = 0

    def read(self) -> Any:
        """The value of the next line, which belongs to the sum."""
        raw = self._next()
        self._digest.update(raw)
        return self._parse(raw)

    def check_end(self) -> None:
        """Raise Invalid unless the last line agrees with what came before, and nothing follows it."""
        end = self._parse(self._next())
        expected = {"end": True, "rows": self.rows, "sha256": self._digest.hexdigest()}
        if end != expected:
            raise Invalid("The file is not as it was written: its last line does not agree with the lines before.")
        if self._source.read(1):
            raise Invalid("The file goes on behind its end.")

    def refuse(self, why: str) -> Invalid:
        """The refusal of the line that was read last."""
        if self.number == 1:
            return Invalid(NO_EXPORT)
        return Invalid(f"Line {self.number} of the file {why}.")

    def _next(self) -> bytes:
        raw = self._source.readline(LONGEST_LINE + 1)
        self.number += 1
        self.last_size = len(raw)
        if len(raw) > LONGEST_LINE:
            raise self.refuse("is too long")
        if not raw.endswith(b"\n"):
            raise Invalid(f"The file is cut short in line {self.number}: it has no end mark.")
        return raw

    def _parse(self, raw: bytes) -> Any:
        try:
            return json.loads(raw.decode(), parse_constant=_refuse_constant)
        except (ValueError, RecursionError):
            raise self.refuse("cannot be read") from None


def _refuse_constant(name: str) -> None:
    raise ValueError(name)


def _check_head(head: Any) -> None:
    if not isinstance(head, dict) or head.keys() != head_line().keys() or {**head, **FORMAT} != head:
        raise Invalid(NO_EXPORT)
    wanted = head_line()["schema"]
    if head["schema"] != wanted:
        raise Invalid(
            f"The file is of the schema {head['schema']}, and this factbase speaks {wanted}: import it with the "
            "factbase that wrote it, and bring that database up to date with `factbase migrate`."
        )


def _read_table(line: Any, table: Table) -> int:
    expected = {"table": table.name, "columns": list(table.names)}
    rows = line.get("rows") if isinstance(line, dict) else None
    if type(rows) is not int or rows < 0 or line != {**expected, "rows": rows}:
        raise Invalid(f"The table {table.name} is not where it should stand in the file, or not with its columns.")
    return rows


def _read_rows(lines: _Lines, table: Table, expected: int) -> Iterator[list[list[Any]]]:
    rows: list[list[Any]] = []
    size = 0
    for _ in range(expected):
        row = lines.read()
        if not table.holds(row):
            raise lines.refuse(f"is no row of the table {table.name}")
        rows.append(row)
        size += lines.last_size
        lines.rows += 1
        if len(rows) == BATCH_ROWS or size > BATCH_BYTES:
            yield rows
            rows, size = [], 0
    if rows:
        yield rows
