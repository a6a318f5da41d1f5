"""JSON Lines on standard streams: one answer a line, and a bad line spoils only itself."""

import json
from collections.abc import Callable, Iterable
from typing import IO, Any

from api.strict_json import Unreadable, read_json
from factbase.errors import FactbaseError, Invalid

Record = dict[str, Any]


def answer_lines(lines: Iterable[bytes], answer: Callable[[Record], Record], output: IO[str]) -> None:
    """Write for each record `answer` of it with its id, or `{"id", "error"}`; blank lines are passed over."""
    for line in lines:
        if line.strip():
            output.write(json.dumps(_answer_line(line, answer)) + "\n")
            output.flush()


def require_text(record: Record, name: str) -> str:
    """The string that a record needs; raises Invalid."""
    value = record.get(name)
    if not isinstance(value, str):
        raise Invalid(f"{name}: has to be a string.", f"/{name}")
    return value


def _answer_line(line: bytes, answer: Callable[[Record], Record]) -> Record:
    identifier = None
    try:
        record = read_json(line)
        if not isinstance(record, dict):
            raise Invalid("A line has to be a JSON object.")
        identifier = _require_id(record)
        return {"id": identifier, **answer(record)}
    except (Unreadable, FactbaseError) as error:
        return {"id": identifier, "error": str(error)}


def _require_id(record: Record) -> str | int:
    identifier = record.get("id")
    if not isinstance(identifier, (str, int)) or isinstance(identifier, bool):
        raise Invalid("id: has to be a string or a whole number.", "/id")
    return identifier
