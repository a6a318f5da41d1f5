"""By when something has to happen, as a sentence sets it."""

import calendar
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from factbase.extract.figures.deadline_words import MONTHS, NEGATIONS, UNIT_DAYS, WEEKDAYS
from factbase.extract.figures.parties import find_party_before
from factbase.extract.numerals import Numeral, find_numerals
from factbase.text.tokens import Token, tokenize, word_at
from factbase.values.dates import Moment
from factbase.values.spans import Span
from factbase.values.statements import Deadline

LONGEST_ACT = 14
# "will leave by Friday" sets a limit, "will leave in May" only a time.
POINTS = frozenset({"before", "by", "no"})
MARKS = frozenset(".;:,?!")


@dataclass(frozen=True, slots=True)
class Limit:
    """A point or length of time and the tokens from `first` to `last` (exclusive) that state it."""

    first: int
    last: int
    date: str | None
    days: float | None


def find_deadlines(text: str, sentence: Span, said_at: Moment | None) -> tuple[Deadline, ...]:
    """The deadline of a sentence: who must do what until when, or within how long.

    Dates without a year are read as the next ones after `said_at`, and left out without it. `what` is the act in the
    words of the text. Denied, refused and questioned ones give none.
    """
    tokens = tokenize(text, sentence.start, sentence.end)
    if not tokens or tokens[-1].text == "?" or _is_denied(tokens):
        return ()
    numerals = {numeral.first: numeral for numeral in find_numerals(tokens)}
    said = said_at.day if said_at else None
    found = (
        _must_by(text, tokens, numerals, said)
        or _has_until(text, tokens, numerals, said)
        or _set_for(text, tokens, numerals, said)
    )
    return (found,) if found is not None else ()


def _is_denied(tokens: Sequence[Token]) -> bool:
    """Whether a word of denial stands anywhere; "no later than" is none."""
    return any(
        token.lower in NEGATIONS and not (token.lower == "no" and word_at(tokens, at + 1) == "later")
        for at, token in enumerate(tokens)
    )


def _must_by(text: str, tokens: Sequence[Token], numerals: dict[int, Numeral], said: date | None) -> Deadline | None:
    """ "X must leave by Sunday", "X has to answer within ten days"."""
    for at in range(len(tokens)):
        act = _past_obligation(tokens, at)
        if act is None:
            continue
        for place in range(act + 1, min(act + LONGEST_ACT, len(tokens))):
            limit = _limit(tokens, place, numerals, said)
            if limit is not None and (word_at(tokens, at) != "will" or word_at(tokens, place) in POINTS):
                return _deadline(text, tokens, (act, place, limit), find_party_before(tokens, at))
            if tokens[place].lower in {".", ";", ":"}:
                break
    return None


def _past_obligation(tokens: Sequence[Token], at: int) -> int | None:
    """Where the act begins after "must", "will", "has to" or "is to" at token `at`."""
    word, after = word_at(tokens, at), word_at(tokens, at + 1)
    if word in {"must", "will"}:
        return at + 1
    return at + 2 if word in {"has", "have", "is", "are"} and after == "to" else None


def _has_until(text: str, tokens: Sequence[Token], numerals: dict[int, Numeral], said: date | None) -> Deadline | None:
    """ "X has until Sunday to surrender", "gave X 90 days to comply"."""
    for place in range(len(tokens)):
        limit = _limit(tokens, place, numerals, said)
        if limit is None or word_at(tokens, limit.last) != "to" or limit.last + 1 >= len(tokens):
            continue
        party = _granted(tokens, place)
        if party is None:
            continue
        act = limit.last + 1
        end = next((at for at in range(act, len(tokens)) if tokens[at].lower in MARKS), len(tokens))
        return _deadline(text, tokens, (act, end, limit), party)
    return None


def _set_for(text: str, tokens: Sequence[Token], numerals: dict[int, Numeral], said: date | None) -> Deadline | None:
    """ "The vote in Orin is set for 14 September"."""
    for at in range(2, len(tokens) - 2):
        if tokens[at].lower != "set" or tokens[at + 1].lower not in {"at", "for"}:
            continue
        limit = _point(tokens, (at + 1, at + 2), numerals, said)
        last = next((place for place in range(at) if tokens[place].lower in {"is", "are", "has", "was"}), 0)
        first = int(tokens[0].lower in {"a", "an", "the"})
        return _deadline(text, tokens, (first, last, limit), None) if limit is not None else None
    return None


def _granted(tokens: Sequence[Token], place: int) -> str | None:
    """The party that "has" or is "given" the time at token `place`."""
    before = word_at(tokens, place - 1)
    if before in {"has", "have", "had"}:
        return find_party_before(tokens, place - 1)
    if before == "given" and word_at(tokens, place - 2) in {"was", "were", "been"}:
        return find_party_before(tokens, place - 2)
    party = find_party_before(tokens, place)
    words = {token.lower for token in tokens[max(0, place - 6) : place]}
    return party if words & {"gave", "given", "gives", "give", "giving", "allowed", "allows"} else None


def _deadline(text: str, tokens: Sequence[Token], parts: tuple[int, int, Limit], party: str | None) -> Deadline | None:
    first, last, limit = parts
    if last <= first:
        return None
    span = Span(tokens[min(first, limit.first)].start, tokens[max(last, limit.last) - 1].end)
    what = text[tokens[first].start : tokens[last - 1].end]
    return Deadline(
        span=span, words=span.slice(text), what=what, party=party, date=limit.date, duration_days=limit.days
    )


# ---- times -----------------------------------------------------------------------------------------------------------


def _limit(tokens: Sequence[Token], at: int, numerals: dict[int, Numeral], said: date | None) -> Limit | None:
    """The limit that begins at token `at`: "by 5 May", "within ten days", "until Sunday noon", "90 days"."""
    word = word_at(tokens, at)
    if word == "no" and [word_at(tokens, at + 1), word_at(tokens, at + 2)] == ["later", "than"]:
        return _point(tokens, (at, at + 3), numerals, said)
    if word in {"by", "before", "until", "till"}:
        return _point(tokens, (at, at + 1), numerals, said)
    if word in {"within", "in"}:
        return _length(tokens, (at, at + 1), numerals)
    return _length(tokens, (at, at), numerals)


def _length(tokens: Sequence[Token], places: tuple[int, int], numerals: dict[int, Numeral]) -> Limit | None:
    first, at = places
    numeral = numerals.get(at)
    if numeral is None or numeral.value is None or numeral.form != "cardinal":
        return None
    unit = UNIT_DAYS.get(word_at(tokens, numeral.last).removesuffix("s"))
    if unit is None or not 0 < numeral.value * unit < 36_500:
        return None
    return Limit(first, numeral.last + 1, None, round(numeral.value * unit, 4))


def _point(
    tokens: Sequence[Token], places: tuple[int, int], numerals: dict[int, Numeral], said: date | None
) -> Limit | None:
    first, at = places
    is_end = word_at(tokens, at) in {"the", "end"}
    while word_at(tokens, at) in {"the", "end", "of", "noon", "midnight", "midday", "on"}:
        at += 1
    day, last = _day(tokens, at, numerals, said, is_end)
    return Limit(first, last, day, None) if day is not None else None


def _day(
    tokens: Sequence[Token], at: int, numerals: dict[int, Numeral], said: date | None, is_end: bool
) -> tuple[str | None, int]:
    """An ISO 8601 date (to the day, month or year) and the place after its words."""
    word = word_at(tokens, at)
    if word in WEEKDAYS and said is not None:
        ahead = (WEEKDAYS.index(word) - said.weekday() - 1) % 7 + 1
        return (said + timedelta(days=ahead)).isoformat(), at + 1
    if word == "tomorrow" and said is not None:
        return (said + timedelta(days=1)).isoformat(), at + 1
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
