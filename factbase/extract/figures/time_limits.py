"""Points and lengths of time by which something has to happen: "by 5 May", "within ten days", "at midnight"."""

import calendar
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import MAXYEAR, date, timedelta

from factbase.extract.figures.deadline_words import UNIT_DAYS
from factbase.extract.numerals import Numeral
from factbase.text.calendar import MONTHS, WEEKDAYS
from factbase.text.tokens import Token, word_at

BEFORE_DAYS = frozenset({"the", "end", "of", "on"})
HOURS = frozenset({"midday", "midnight", "noon"})
CLOCK_WORDS = frozenset({"a.m.", "am", "o'clock", "p.m.", "pm"})


@dataclass(frozen=True, slots=True)
class Limit:
    """A point or length of time and the tokens from `first` to `last` (exclusive) that state it."""

    first: int
    last: int
    date: str | None
    days: float | None


def read_limit(tokens: Sequence[Token], at: int, numerals: dict[int, Numeral], said: date | None) -> Limit | None:
    """The limit that begins at token `at`: "by 5 May", "within ten days", "until Sunday noon", "90 days"."""
    word = word_at(tokens, at)
    if word == "no" and [word_at(tokens, at + 1), word_at(tokens, at + 2)] == ["later", "than"]:
        return point_at(tokens, (at, at + 3), numerals, said)
    if word in {"by", "before", "until", "till"}:
        return point_at(tokens, (at, at + 1), numerals, said)
    if word in {"within", "in"}:
        return _length(tokens, (at, at + 1), numerals)
    return _length(tokens, (at, at), numerals)


def _length(tokens: Sequence[Token], places: tuple[int, int], numerals: dict[int, Numeral]) -> Limit | None:
    first, at = places
    if word_at(tokens, at) == "a" and (at > first or word_at(tokens, at + 2) == "to"):
        unit = UNIT_DAYS.get(word_at(tokens, at + 1))
        return Limit(first, at + 2, None, round(unit, 4)) if unit is not None else None
    numeral = numerals.get(at)
    if numeral is None or numeral.value is None or numeral.form != "cardinal":
        return None
    unit = UNIT_DAYS.get(word_at(tokens, numeral.last).removesuffix("s"))
    if unit is None or not 0 < numeral.value * unit < 36_500:
        return None
    return Limit(first, numeral.last + 1, None, round(numeral.value * unit, 4))


def point_at(
    tokens: Sequence[Token], places: tuple[int, int], numerals: dict[int, Numeral], said: date | None
) -> Limit | None:
    """The day, month or year named from the second place on, after small words and hours; the words begin at the first.

    An hour alone is one of the day on which it was said ("at midnight").
    """
    first, at = places
    is_end, is_hour = word_at(tokens, at) in {"the", "end"}, False
    while word_at(tokens, at) in BEFORE_DAYS | HOURS or _clock_end(tokens, at, numerals) > at:
        is_hour = is_hour or word_at(tokens, at) in HOURS or at in numerals
        at = max(at + 1, _clock_end(tokens, at, numerals))
    day, last = _day(tokens, at, numerals, said, is_end)
    if day is None and is_hour and said is not None:
        day, last = said.isoformat(), at
    return Limit(first, last, day, None) if day is not None else None


def _clock_end(tokens: Sequence[Token], at: int, numerals: dict[int, Numeral]) -> int:
    """Where "6 p.m." or "noon local time" ends; `at` where no time of day begins."""
    if at in numerals and word_at(tokens, numerals[at].last) in CLOCK_WORDS:
        return numerals[at].last + 1
    return at


def _day(
    tokens: Sequence[Token], at: int, numerals: dict[int, Numeral], said: date | None, is_end: bool
) -> tuple[str | None, int]:
    """An ISO 8601 date (to the day, month or year) and the place after its words."""
    word = word_at(tokens, at)
    ahead = _days_ahead(word, said) if said is not None else None
    if said is not None and ahead is not None:
        is_beyond = ahead > (date.max - said).days
        return (None, at) if is_beyond else ((said + timedelta(days=ahead)).isoformat(), at + 1)
    numeral = numerals.get(at)
    if word in MONTHS and tokens[at].text[0].isupper():
        after = numerals.get(at + 1)
        is_day = after is not None and after.value is not None and 1 <= after.value <= 31
        day_of_month = int(after.value) if is_day and after is not None and after.value is not None else None
        return _dated(
            tokens, (MONTHS.index(word) + 1, day_of_month), after.last if is_day and after else at + 1, (said, is_end)
        )
    if numeral is None or numeral.value is None:
        return None, at
    after_of = numeral.last + (word_at(tokens, numeral.last) == "of")
    if word_at(tokens, after_of) in MONTHS and 1 <= numeral.value <= 31:
        month = MONTHS.index(word_at(tokens, after_of)) + 1
        return _dated(tokens, (month, int(numeral.value)), after_of + 1, (said, is_end))
    is_year = len(numeral.words) == 4 and numeral.words.isdigit() and 1900 < int(numeral.words) < 2200
    return (numeral.words, numeral.last) if is_year else (None, at)


def _days_ahead(word: str, said: date) -> int | None:
    if word in WEEKDAYS:
        return (WEEKDAYS.index(word) - said.weekday() - 1) % 7 + 1
    return {"today": 0, "tonight": 0, "tomorrow": 1}.get(word)


def _dated(
    tokens: Sequence[Token], month_and_day: tuple[int, int | None], at: int, context: tuple[date | None, bool]
) -> tuple[str | None, int]:
    month, day = month_and_day
    said, is_end = context
    year, last = _year(tokens, at)
    if year is None:
        if said is None:
            return None, at
        year = said.year + ((month, day or 31) < (said.month, said.day))
    if year > MAXYEAR:
        return None, at
    longest = calendar.monthrange(year, month)[1]
    if day is None:
        return (f"{year:04}-{month:02}-{longest:02}" if is_end else f"{year:04}-{month:02}"), last
    return (date(year, month, day).isoformat(), last) if day <= longest else (None, at)


def _year(tokens: Sequence[Token], at: int) -> tuple[int | None, int]:
    at += word_at(tokens, at) == ","
    word = word_at(tokens, at)
    if len(word) == 4 and word.isascii() and word.isdigit() and 1900 < int(word) < 2200:
        return int(word), at + 1
    return None, at - (word_at(tokens, at - 1) == ",")
