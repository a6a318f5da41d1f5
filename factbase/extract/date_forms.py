"""What a date expression says, counted from the day of publication where it does not name the year itself."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import lru_cache

import dateparser

from factbase.extract.date_words import COUNTS, WEEKDAYS
from factbase.values.dates import Basis, Precision

YEAR = re.compile(r"\d{4}")


@dataclass(frozen=True, slots=True)
class Dated:
    """A day or the first day of a longer period, how exactly it is known, and from what."""

    day: date
    precision: Precision
    basis: Basis


def read_date(form: str, words: str, base: date | None) -> Dated | None:
    """The date that `words`, of a `form` in `date_words`, name when counted from the day `base`, or None."""
    return READERS[form](words, base)


def _read_weekday(words: str, base: date | None) -> Dated | None:
    if base is None:
        return None
    back = (base.weekday() - WEEKDAYS.index(words)) % 7
    return Dated(base - timedelta(days=back), "day", "relative")


def _read_days_back(days: int) -> "Reader":
    return lambda _, base: Dated(base - timedelta(days=days), "day", "relative") if base else None


def _read_earlier(words: str, base: date | None) -> Dated | None:
    if base is None:
        return None
    first = words.split(maxsplit=1)[0].casefold()
    days = int(first) if first.isdecimal() else COUNTS.get(first, 1)
    return Dated(base - timedelta(days=days), "day", "relative")


def _read_last(words: str, base: date | None) -> Dated | None:
    """The period before that of publication, or its own; a week is told by its month, for want of a finer precision."""
    if base is None:
        return None
    is_past = words[:4].casefold() == "last"
    match words.rpartition(" ")[2]:
        case "week":
            return Dated(base - timedelta(days=7 * is_past), "month", "relative")
        case "month":
            first = base.replace(day=1)
            return Dated((first - timedelta(days=1)).replace(day=1) if is_past else first, "month", "relative")
    return Dated(date(base.year - is_past, 1, 1), "year", "relative")


def _read_year(words: str, _: date | None) -> Dated | None:
    year = int(words)
    return Dated(date(year, 1, 1), "year", "stated") if 1900 <= year < 2100 else None


def _read_calendar(precision: Precision) -> "Reader":
    """A date with a month's name or in ISO form; one without a year is the last such before publication."""

    def read(words: str, base: date | None) -> Dated | None:
        has_year = YEAR.search(words) is not None
        if base is None and not has_year:
            return None
        day = _parse(words.removeprefix("last ").removeprefix("Last "), base or date(2000, 1, 1))
        basis: Basis = "stated" if has_year else "relative"
        return Dated(day, precision, basis) if day else None

    return read


def _read_ago(words: str, base: date | None) -> Dated | None:
    """Days ago to the day, weeks and months ago to the month, years ago to the year."""
    day = _parse(words, base) if base else None
    unit = words.split()[1].removesuffix("s")
    precision: Precision = "day" if unit == "day" else "year" if unit == "year" else "month"
    return Dated(day, precision, "relative") if day else None


@lru_cache(maxsize=4096)
def _parse(words: str, base: date) -> date | None:
    settings = {
        "RELATIVE_BASE": datetime.combine(base, time()),
        "PREFER_DATES_FROM": "past",
        "PREFER_DAY_OF_MONTH": "first",
        # Without these it first looks for time zones, with hundreds of patterns of which none can be here.
        "PARSERS": ["relative-time" if words.endswith(" ago") else "absolute-time"],
    }
    found = dateparser.parse(words, languages=["en"], settings=settings)
    return found.date() if found else None


Reader = Callable[[str, date | None], Dated | None]

READERS: dict[str, Reader] = {
    "iso": _read_calendar("day"),
    "day": _read_calendar("day"),
    "month": _read_calendar("month"),
    "year": _read_year,
    "weekday": _read_weekday,
    "yesterday": _read_days_back(1),
    "today": _read_days_back(0),
    "last": _read_last,
    "ago": _read_ago,
    "before": _read_earlier,
}
