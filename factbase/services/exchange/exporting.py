"""Writing a whole database as JSON Lines: the same rows give the same bytes, on SQLite and on PostgreSQL.

The first line names the format and the schema. Each table has a line with its name, columns and number of rows, then a
line a row. The last line has the number of rows in all and the SHA-256 of every byte before it.
"""

from collections.abc import Callable, Iterator
from hashlib import sha256
from pathlib import Path
from typing import IO, Any

from factbase.services.exchange.tables import Table, list_tables
from factbase.store.files import writing
from factbase.store.models.base import write_json
from factbase.store.schema import list_applied
from factbase.store.snapshots import one_moment, stream_rows

FORMAT = {"factbase": "export", "format": 1}

# Is told how many rows were done since it was last told, and how many there are in all.
Report = Callable[[int, int], None]


def write_export(output: IO[bytes], report: Report) -> int:
    """Write the database as it is at one moment; returns the number of rows."""
    digest = sha256()
    with one_moment():
        counts = {table: table.count() for table in list_tables()}
        total = sum(counts.values())
        for line in _list_lines(counts, lambda done: report(done, total)):
            raw = f"{write_json(line)}\n".encode()
            digest.update(raw)
            output.write(raw)
    output.write(f"{write_json({'end': True, 'rows': total, 'sha256': digest.hexdigest()})}\n".encode())
    return total


def write_export_file(target: Path, report: Report, *, overwrite: bool) -> int:
    """Write the database to a file that takes its place once it is whole; raises Conflict where one is there."""
    with writing(target, overwrite=overwrite) as draft, draft.open("wb") as output:
        return write_export(output, report)


def head_line() -> dict[str, Any]:
    """The first line of an export of this database."""
    return {**FORMAT, "schema": list_applied()[-1]}


def _list_lines(counts: dict[Table, int], report: Callable[[int], None]) -> Iterator[Any]:
    yield head_line()
    for table, rows in counts.items():
        yield {"table": table.name, "columns": list(table.names), "rows": rows}
        for row in stream_rows(table.select()):
            yield table.to_json(row)
            report(1)
