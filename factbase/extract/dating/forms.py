"""What a date expression says, counted from the day of publication where it does not name the year itself."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import lru_cache

import dateparser

from factbase.extract.dating.expressions import COUNTS, WEEKDAYS
from factbase.values.dates import Basis, Precision

YEAR = re.compile(r"\d{4}")
STRETCH = re.compile(r"^(?:(?:early|mid|late)[- ]|the [a-z]{3,9} of )")
SATURDAY = 5
MONTHS = 12
# A day without a year that lies longer back is rather one to come, which is no day of speech.
FARTHEST_WITHOUT_YEAR = timedelta(days=335)


@dataclass(frozen=True, slots=True)
class Dated:
    """A day or the first day of a longer period, how exactly it is known, and from what."""

    day: date
    precision: Precision
    basis: Basis


def read_date(form: str, words: str, base: date | None) -> Dated | None:
    """The date that `words`, of a `form` in `date_words`, name when counted from the day `base`, or None.

    None too where it would lie outside the years 1 to 9999: a base at either end may be counted from.
    """
    try:
        return READERS[form](words, base)
    except (OverflowError, ValueError):
        return None


def _read_weekday(words: str, base: date | None) -> Dated | None:
    if base is None:
        return None
    back = (base.weekday() - WEEKDAYS.index(words)) % 7
    return Dated(base - timedelta(days=back), "day", "relative")


def _read_week_before(words: str, base: date | None) -> Dated | None:
    """A weekday of the week before; "last Monday" is the latest one that is not today."""
    if base is None:
        return None
    name = next(word for word in words.split() if word in WEEKDAYS)
    if words.endswith("week"):
        monday = base - timedelta(days=base.weekday() + 7)
        return Dated(monday + timedelta(days=WEEKDAYS.index(name)), "day", "relative")
    return Dated(base - timedelta(days=(base.weekday() - WEEKDAYS.index(name) - 1) % 7 + 1), "day", "relative")


def _read_weekend(_: str, base: date | None) -> Dated | None:
    """The last Saturday; two days are told by their month, for want of a finer precision."""
    if base is None:
        return None
    return Dated(base - timedelta(days=(base.weekday() - SATURDAY) % 7), "month", "relative")


def _read_ordinal(words: str, base: date | None) -> Dated | None:
    """ "The 14th": of the month of publication, or of the one before."""
    if base is None:
        return None
    number = int(words.removeprefix("the ")[:-2])
    month = base if number <= base.day else base.replace(day=1) - timedelta(days=1)
    return Dated(month.replace(day=number), "day", "relative")


def _read_slashed(words: str, _: date | None) -> Dated | None:
    """Day, month and year in figures, where only one of the first two can be the month."""
    one, other, year = (int(part) for part in re.split(r"[/.]", words))
    month, day = sorted((one, other))
    if month == 0 or (day <= MONTHS and day != month):
        return None
    return Dated(date(year, month, day), "day", "stated")


def _read_days_back(days: int) -> "Reader":
    return lambda _, base: Dated(base - timedelta(days=days), "day", "relative") if base else None


def _read_earlier(words: str, base: date | None) -> Dated | None:
    if base is None:
        return None
    return Dated(base - timedelta(days=_count(words)), "day", "relative")


def _count(words: str) -> int:
    """The number at the head of an expression; one where a word that is none stands there."""
    first = words.split(maxsplit=1)[0].casefold()
    return int(first) if first.isdecimal() else COUNTS.get(first, 1)


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
    year = int(words[-4:])
    return Dated(date(year, 1, 1), "year", "stated") if 1900 <= year < 2100 else None


def _read_calendar(precision: Precision) -> "Reader":
    """A date with a month's name or in ISO form; one without a year is the last such before publication."""

    def read(words: str, base: date | None) -> Dated | None:
        has_year = YEAR.search(words) is not None
        if base is None and not has_year:
            return None
        bare = STRETCH.sub("", words.removeprefix("last ").removeprefix("Last "))
        day = _parse(bare, base or date(2000, 1, 1))
        if day is None or (precision == "day" and not has_year and base and base - day > FARTHEST_WITHOUT_YEAR):
            return None
        return Dated(day, precision, "stated" if has_year else "relative")

    return read


def _read_ago(words: str, base: date | None) -> Dated | None:
    """Days ago to the day, weeks and months ago to the month, years ago to the year."""
    unit = words.split()[1].removesuffix("s")
    day = _parse(words, base) if base and unit != "fortnight" else None
    if base and unit == "fortnight":
        day = base - timedelta(days=14 * _count(words))
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
    "slashed": _read_slashed,
    "ordinal": _read_ordinal,
    "day": _read_calendar("day"),
    "month": _read_calendar("month"),
    "year": _read_year,
    "week_before": _read_week_before,
    "weekday": _read_weekday,
    "weekend": _read_weekend,
    "hours": _read_days_back(0),
    "yesterday": _read_days_back(1),
    "today": _read_days_back(0),
    "last": _read_last,
    "ago": _read_ago,
    "before": _read_earlier,
}
