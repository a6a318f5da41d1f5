"""How rows are written: JSON Lines as the resources are, and CSV that a spreadsheet only shows."""

import csv
import io
import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

from api.exports.columns import Column, Row

CHUNK = 64 * 1024  # characters that are written at once

# What makes a spreadsheet take a cell for a formula, wide forms included; and the mark of a guarded cell itself.
RISKY = frozenset("=+-@\t\r\n＝＋－＠'")
GUARD = "'"

Write = Callable[[Iterable[Row], Sequence[Column]], Iterator[str]]


def write_json_lines(rows: Iterable[Row], _columns: Sequence[Column]) -> Iterator[str]:
    """A line a row, and a last one with their number, which is missing where the rows broke off."""
    count = 0
    for row in rows:
        count += 1
        yield json.dumps(row, ensure_ascii=False, separators=(",", ":")) + "\n"
    yield json.dumps({"_end": True, "count": count}) + "\n"


def write_csv(rows: Iterable[Row], columns: Sequence[Column]) -> Iterator[str]:
    """RFC 4180 with a head, and a last line `# end,n`, which is missing where the rows broke off."""
    shown = [column for column in columns if "[]" not in column.path]
    readers = [column.find_reader() for column in shown]
    yield _write_row([column.name for column in shown])
    count = 0
    for row in rows:
        count += 1
        yield _write_row([write_cell(read(row)) for read in readers])
    yield f"# end,{count}\r\n"


def write_cell(value: Any) -> str:
    """The text of a cell, inert in a spreadsheet: an apostrophe stands before what could be read as a formula.

    That holds for numbers below zero too, and for an apostrophe itself, so that taking one away at the front of a cell
    always gives the value.
    """
    if value is None:
        return ""
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    return GUARD + text if text[:1] in RISKY else text


def in_chunks(lines: Iterable[str]) -> Iterator[bytes]:
    """The lines as UTF-8, some at a time."""
    kept: list[str] = []
    size = 0
    for line in lines:
        kept.append(line)
        size += len(line)
        if size > CHUNK:
            yield "".join(kept).encode()
            kept, size = [], 0
    if kept:
        yield "".join(kept).encode()


def _write_row(cells: Sequence[str]) -> str:
    line = io.StringIO()
    csv.writer(line).writerow(cells)
    return line.getvalue()
