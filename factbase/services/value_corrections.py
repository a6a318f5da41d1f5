"""Values that people enter: of the fields of their kind, and in the words that are cited unless they say `derived`."""

import re
from dataclasses import dataclass, fields
from types import UnionType
from typing import Any, Literal, cast, get_args, get_origin, get_type_hints

from factbase.errors import Invalid
from factbase.extract.figures.count_words import find_zeros
from factbase.extract.numerals import find_numerals
from factbase.extract.terms.measures import DAYS, LONGEST
from factbase.services.values import VALUE_TYPES
from factbase.text.tokens import tokenize, word_at
from factbase.values.spans import Span
from factbase.values.statements import ClaimKind

BOUNDS = ("low", "best", "high")
NUMBERS = ("best", "low", "high", "count", "duration_days")  # a bound that followed the best number is not to blame
ARTICLES = frozenset({"a", "an", "another", "the"})
OF_PLACE = frozenset({"span", "kind", "words"})  # fields that the text gives, not a person
# "More than 40" has 41 for its lowest count, "under 40" has 39 for its highest.
BEYOND = re.compile(r"\b(?:than|over|above|under|below|exceed\w*)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Cited:
    """The words that an assertion cites, and where they begin in the body."""

    text: str
    start: int


def correct_value(kind: str, value: dict[str, Any] | None, entered: dict[str, Any], cited: Cited) -> dict[str, Any]:
    """The value of an assertion of `kind` with the entered fields set; a number that is named leads to its own words.

    Raises Invalid on a field that the kind does not have, a wrong type, bounds in the wrong order, or a number that the
    cited words do not state, unless `derived` is entered as true.
    """
    if value is None:
        raise Invalid("A plain statement has no value.", "/value")
    stated = {name: one for name, one in entered.items() if name != "derived"}
    _check_fields(cast(ClaimKind, kind), stated)
    corrected = {**value, **_complete(value, stated)}
    if not stated.keys().isdisjoint(BOUNDS):
        _check_bounds(corrected)
    if stated.get("duration_days") is not None and not 0 < stated["duration_days"] <= LONGEST:
        raise Invalid(f"A length is of more than no days, and of at most {LONGEST:,}.", "/value/duration_days")
    derived = entered.get("derived", False)
    if not isinstance(derived, bool):
        raise Invalid("It is true or false.", "/value/derived")
    corrected.pop("derived", None)
    if derived:
        return {**corrected, "derived": True}
    _check_cited(value, corrected, cited.text)
    return corrected if corrected.get("best") == value.get("best") else {**corrected, **_place(corrected, cited)}


def list_bounds(value: dict[str, Any]) -> dict[str, float | None]:
    """The bounds by which a value is filtered: "more than 300" names a number that lies outside of them."""
    low, best, high = (value.get(name) for name in BOUNDS)
    is_inside = best is not None and (low is None or low <= best) and (high is None or best <= high)
    return {"low": low, "best": best if is_inside else None, "high": high}


def _check_fields(kind: ClaimKind, stated: dict[str, Any]) -> None:
    if not stated:
        raise Invalid("Nothing is entered.", "/value")
    value_type = VALUE_TYPES[kind]
    hints = get_type_hints(value_type)
    known = {field.name for field in fields(value_type)} - OF_PLACE
    for name, one in stated.items():
        if name not in known:
            raise Invalid(f"A value of kind {kind} has no field {name}.", f"/value/{name}")
        if not _fits(one, hints[name]):
            raise Invalid("It does not have the type of this field.", f"/value/{name}")


def _fits(value: Any, hint: Any) -> bool:
    """Whether a value of JSON has the type of a field."""
    if get_origin(hint) is Literal:
        return value in get_args(hint)
    if isinstance(hint, UnionType) or get_args(hint):
        return any(_fits(value, option) for option in get_args(hint))
    if hint is type(None):
        return value is None
    if hint in {int, float}:
        is_number = isinstance(value, int) or (hint is float and isinstance(value, float))
        return is_number and not isinstance(value, bool) and 0 <= value < 1e15
    return isinstance(value, hint) and (hint is not str or bool(value.strip()))


def _complete(value: dict[str, Any], stated: dict[str, Any]) -> dict[str, Any]:
    """A new number for one that stood without bounds of its own is its own bounds."""
    is_exact = "best" in value and value["low"] == value["best"] == value["high"]
    if is_exact and "best" in stated and not {"low", "high"} & stated.keys():
        return {**stated, "low": stated["best"], "high": stated["best"]}
    return stated


def _check_bounds(value: dict[str, Any]) -> None:
    """The bounds are in order; "more than 300" names the number next to its lowest one."""
    low, best, high = (value.get(name) for name in BOUNDS)
    if low is not None and high is not None and low > high:
        raise Invalid("The lowest is above the highest.", "/value/low")
    if best is not None and ((low is not None and best < low - 1) or (high is not None and best > high + 1)):
        raise Invalid("The number lies outside of its bounds.", "/value/best")


def _check_cited(before: dict[str, Any], value: dict[str, Any], cited: str) -> None:
    """Raise Invalid where a number that was entered does not stand in the cited words."""
    stated = {value for value, _ in _find_numbers(cited)}
    lengths = _find_lengths(cited)
    beyond = {number + step for number in stated for step in (-1, 1)} if BEYOND.search(cited) else set()
    for name in NUMBERS:
        number = value.get(name)
        if number is None or number == before.get(name) or number in stated:
            continue
        if name in {"low", "high"} and number in beyond:
            continue
        if name == "duration_days" and round(number, 4) in lengths:
            continue
        if name == "low" and number == 0 and value.get("high") in stated | beyond:
            continue  # "up to 40", "fewer than 40"
        raise Invalid(
            f"{number} does not stand in the cited words; say `derived` and give a reason where it follows from them.",
            f"/value/{name}",
        )


def _place(value: dict[str, Any], cited: Cited) -> dict[str, Any]:
    """The words that name the number of a value, and where they stand in the body."""
    for number, span in _find_numbers(cited.text):
        if number == value["best"]:
            place = span.shift(cited.start)
            return {"words": span.slice(cited.text), "start": place.start, "end": place.end}
    return {}


def _find_numbers(cited: str) -> list[tuple[float, Span]]:
    """Every number that the words state, and where, in digits or in words; "nobody" is zero and "both" two."""
    tokens = tokenize(cited)
    found = [(numeral.value, numeral.span) for numeral in find_numerals(tokens) if numeral.value is not None]
    found += [(0, Span(tokens[zero.first].start, tokens[zero.last - 1].end)) for zero in find_zeros(tokens)]
    found += [(2, Span(token.start, token.end)) for token in tokens if token.lower == "both"]
    return found


def _find_lengths(cited: str) -> set[float]:
    """Every length of time that the words state, in days: "a month", "six weeks", "72 hours"."""
    tokens = tokenize(cited)
    amounts = {numeral.last: numeral.value for numeral in find_numerals(tokens) if numeral.value is not None}
    lengths = set()
    for at, token in enumerate(tokens):
        unit = DAYS.get(token.lower) or DAYS.get(token.lower.removesuffix("s"))
        before = at - (word_at(tokens, at - 1) == "-")  # "a 30-day truce"
        amount = amounts.get(before, 1.0 if word_at(tokens, before - 1) in ARTICLES else None)
        if unit is not None and amount is not None:
            lengths.add(round(amount * unit, 4))
    return lengths
