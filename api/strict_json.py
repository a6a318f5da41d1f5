"""The one way in which JSON enters: RFC 8259 to the letter, where Python's own reader is lenient.

Python accepts NaN, members given twice, a byte order mark, UTF-16 and 1e999, and ends in RecursionError on deep
nesting.
"""

import json
import math
import re
from collections.abc import Iterator
from typing import Any

MAX_DEPTH = 64
MAX_DIGITS = 300  # beyond any figure; int() refuses 4301 digits with an error that names no field

# One match a string, closed or not, so that the scan stays linear on broken input too.
STRING_OR_BRACKET = re.compile(r'"(?:[^"\\]|\\.)*+\\?(?:"|\Z)|[\[\]{}]', re.DOTALL)
SURROGATE = re.compile("[\ud800-\udfff]")


class Unreadable(ValueError):
    """Not JSON; `pointer` says where, as far as that is known."""

    def __init__(self, message: str, pointer: str = "") -> None:
        super().__init__(message)
        self.pointer = pointer


class Unstorable(Unreadable):
    """JSON, but with a character that no text may hold."""


class _Repeated(dict[str, Any]):
    """An object that gave a member twice; found again by the walk, which knows the path."""

    name: str


def read_json(raw: bytes) -> Any:
    """The value that `raw` holds; raises Unreadable, or Unstorable for NUL and lone surrogates, both with a pointer."""
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError as error:
        raise Unreadable(f"The JSON is not UTF-8: byte {error.start}.") from None
    _check_depth(text)
    try:
        value = json.loads(text, object_pairs_hook=_read_object, parse_int=_read_integer)
    except json.JSONDecodeError as error:
        raise Unreadable(f"Not JSON: {error.msg}, line {error.lineno}, column {error.colno}.") from None
    for path, found in _walk(value):
        _check_value(found, path)
    return value


def pointer_to(*steps: str | int) -> str:
    """The JSON pointer (RFC 6901) of a path; a step longer than a name is cut, it is only shown."""
    return "".join("/" + str(step)[:200].replace("~", "~0").replace("/", "~1") for step in steps)


def _check_depth(text: str) -> None:
    depth = 0
    for found in STRING_OR_BRACKET.finditer(text):
        mark = found[0]
        if mark in "[{":
            depth += 1
        elif mark in "]}":
            depth -= 1
        if depth > MAX_DEPTH:
            raise Unreadable(f"The JSON is nested deeper than {MAX_DEPTH} levels.")


def _read_object(members: list[tuple[str, Any]]) -> dict[str, Any]:
    plain = dict(members)
    if len(plain) == len(members):
        return plain
    seen: set[str] = set()
    repeated = _Repeated(plain)
    repeated.name = next(name for name, _ in members if name in seen or seen.add(name))  # type: ignore[func-returns-value]
    return repeated


def _read_integer(digits: str) -> int | float:
    return int(digits) if len(digits) <= MAX_DIGITS else math.inf


def _walk(root: Any) -> Iterator[tuple[tuple[str | int, ...], Any]]:
    waiting: list[tuple[tuple[str | int, ...], Any]] = [((), root)]
    while waiting:
        path, value = waiting.pop()
        yield path, value
        if isinstance(value, dict):
            waiting.extend(((*path, name), member) for name, member in value.items())
        elif isinstance(value, list):
            waiting.extend(((*path, index), member) for index, member in enumerate(value))


def _check_value(value: Any, path: tuple[str | int, ...]) -> None:
    if isinstance(value, _Repeated):
        raise Unreadable(f"The member {value.name[:80]!r} is given twice.", pointer_to(*path, value.name))
    if isinstance(value, float) and not math.isfinite(value):
        raise Unreadable("NaN, Infinity and numbers beyond double precision are not JSON numbers.", pointer_to(*path))
    if isinstance(value, dict):
        for name in value:
            _check_text(name, path)
    elif isinstance(value, str):
        _check_text(value, path)


def _check_text(text: str, path: tuple[str | int, ...]) -> None:
    if "\0" in text:
        raise Unstorable("A text may not hold the character NUL.", pointer_to(*path))
    if SURROGATE.search(text):
        raise Unstorable("A text may not hold half of a surrogate pair.", pointer_to(*path))
