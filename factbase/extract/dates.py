"""When something was said: the date that stands by a quotation, read against the day of publication."""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache

import dateparser

from factbase.extract.date_words import COUNTS, EXPRESSION, NO_DAY_OF_SPEECH_AFTER, SUBORDINATE, WEEKDAYS
from factbase.text.sentences import find_sentences
from factbase.values.dates import Basis, Moment, Precision
from factbase.values.spans import Span

REACH = 400  # characters before and after a quotation within which its sentence is looked for
LAST_WORD = re.compile(r"([^\W_]+)\s{0,3}$")
MARK = re.compile(r"[“”«»„]")
YEAR = re.compile(r"\d{4}")
CLOSERS = "”’\"'»"


@dataclass(frozen=True, slots=True)
class Dated:
    """A day or the first day of a longer period, how exactly it is known, and from what."""

    day: date
    precision: Precision
    basis: Basis


def find_moment(text: str, span: Span, published: Moment | None, cue: Span | None = None) -> Moment | None:
    """When the words at `span` were said: what their sentence states, outside of them; else the day of publication.

    `cue` are the words that report them. A date after publication is refused. None without either.
    """
    for found in _find_expressions(text, span, cue):
        dated = _read(text, found, published)
        if dated is not None:
            at = datetime.combine(dated.day, time(), UTC)
            return Moment(at, dated.precision, dated.basis, found.group())
    return replace(published, precision="day", basis="publication", words=None) if published else None


def _find_expressions(text: str, span: Span, cue: Span | None) -> list[re.Match[str]]:
    """Date expressions that belong to the speaking, the nearest to the cue first, those after it before those ahead."""
    anchor = cue.end if cue and not span.overlaps(cue) else span.start
    found = [
        match
        for region in _around(text, span, anchor)
        for match in EXPRESSION.finditer(text, region.start, region.end)
        if _is_of_speech(text, match, region, anchor)
    ]
    return sorted(found, key=lambda match: (match.start() < anchor, abs(match.start() - anchor)))


def _around(text: str, span: Span, anchor: int) -> list[Span]:
    """What stands in the sentence before and after a quotation; nothing after one that ends it."""
    low = max(text.rfind("\n", max(0, span.start - REACH), span.start) + 1, span.start - REACH)
    line = text.find("\n", span.end, span.end + REACH)
    high = line if line >= 0 else min(len(text), span.end + REACH)
    before = find_sentences(text, Span(low, span.start))[-1:]
    after = find_sentences(text, Span(_past_marks(text, span.end), high))[:1]
    is_over = text[span.end - 1 : span.end] == "." and anchor <= span.start
    return [*before, *(() if is_over else after)]


def _past_marks(text: str, place: int) -> int:
    end = min(len(text), place + 3)
    return next((at for at in range(place, end) if text[at] not in CLOSERS), end)


def _is_of_speech(text: str, match: re.Match[str], region: Span, anchor: int) -> bool:
    """Whether the date tells when somebody spoke, and not something within the story or within other marks."""
    is_genitive = text[match.end() : match.end() + 2] in {"’s", "'s"}
    word = LAST_WORD.search(text, max(region.start, match.start() - 40), match.start())
    is_limit = word is not None and word[1].casefold() in NO_DAY_OF_SPEECH_AFTER and match.lastgroup != "before"
    if is_genitive or is_limit or _is_quoted(text, region, match.start()):
        return False
    start = anchor if region.start <= anchor <= match.start() else region.start
    return not SUBORDINATE.search(text[start : match.start()].rpartition(",")[2])


def _is_quoted(text: str, region: Span, place: int) -> bool:
    following = MARK.search(text, place, region.end)
    return (following is not None and following.group() in "”»") or text.count('"', region.start, place) % 2 == 1


def _read(text: str, match: re.Match[str], published: Moment | None) -> Dated | None:
    """What an expression says, unless it lies after the publication or cannot be known without one."""
    base = published.day if published else None
    kind = match.lastgroup or ""
    if kind == "before" and base is not None:
        base = _find_day_before(text, match.start(), base)
    dated = READERS[kind](match.group(), base)
    is_late = dated is not None and base is not None and dated.day > base
    return None if is_late else dated


def _find_day_before(text: str, place: int, base: date) -> date:
    """The day that "a day earlier" counts from: the last weekday named before it, else that of publication."""
    named = [match for match in EXPRESSION.finditer(text, max(0, place - REACH), place) if match.lastgroup == "weekday"]
    dated = _read_weekday(named[-1].group(), base) if named else None
    return dated.day if dated else base


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
