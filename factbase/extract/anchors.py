"""The event behind a statement: where, whose, why and when, from its own words or else from its article's."""

from collections.abc import Iterator
from datetime import date, timedelta
from functools import lru_cache
from typing import NamedTuple

from factbase.extract.claims.causes import CAUSES, NO_BLAZE_AFTER, OFFICES, RESCUE
from factbase.extract.claims.parties import PARTY_NOUNS
from factbase.extract.subjects import find_subject
from factbase.text.calendar import MONTHS, WEEKDAYS
from factbase.text.further import is_further
from factbase.text.names import PLACE_NOUNS, Name, find_names
from factbase.text.normalise import key
from factbase.text.stems import stem
from factbase.text.stopwords import REPORTING_WORDS
from factbase.text.tokens import Token, tokenize, word_at
from factbase.values.statements import EventAnchor

CAUSE_OF = {stem(word): cause for cause, words in CAUSES.items() for word in words}
DAYS_BACK = {"overnight": 0, "today": 0, "tonight": 0, "yesterday": 1}
YEARS = range(1900, 2100)

# A date after one of these says until when people were counted; one near a word of report, when somebody spoke.
NOT_OF_EVENT = frozenset({"before", "by", "since", "till", "until"})
# A day near one of these is that on which people counted, searched or mourned.
OF_COUNT = REPORTING_WORDS | frozenset(
    {
        "brought", "bringing", "buried", "climbed", "commemorated", "count", "found", "funeral", "gathered", "grew",
        "grown", "increased", "marched", "mourn", "mourned", "prayed", "raised", "reached", "recovered", "revised",
        "risen", "rose", "stood", "toll", "vigil",
    }
)  # fmt: skip
WHOLE_DAY = len("2031-02-03")
FEWEST_LETTERS = 3
FEWEST_OF_HEADLINE = 4  # words; "Statement: Mia Roth" is no headline in capitals
HYPHENS = frozenset("-‐‑")
REPORT_REACH = 6  # tokens between "said" or "rose to" and the day on which that was


def find_anchor(words: str, context: str = "", on: date | None = None) -> EventAnchor:
    """The event that `words` speak of; what they leave out is taken from `context` (title, sentences before).

    `on` is the day of publication, which "on Monday" and "in March" are counted from. Without it a period has an
    unknown year ("XXXX-03"). Dates of the context are as often those of an interview, so the words alone set the
    period; one that only the day of publication suggests ends with "~" (ISO 8601-2).
    """
    own, around = _read_setting(words), _read_setting(context)
    period = _find_period(tokenize(words), on) or (f"{on.isoformat()[:7]}~" if on else None)
    return EventAnchor(
        places=own.places or around.places,
        parties=own.parties or around.parties,
        causes=own.causes or around.causes,
        period=period,
        around=find_surroundings(f"{words}\n{context}"),
        reported=on,
        about=find_subject(f"{words}\n{context}"),
        is_further=is_further(tokenize(context)),
    )


def find_surroundings(text: str) -> frozenset[str]:
    """The names in a text that may tie it to another one of its story, in the form to compare, each once.

    Nouns of places and parties are no part of them: a port and a front are everywhere. Headlines in capitals name
    nobody, and "Roth" is no name beside "Mia Roth".
    """
    lines = (line for line in text.split("\n") if not _is_headline(line))
    names = (name for line in lines for name in find_names(line) if name.is_sure)
    told = {words for name in names if (words := tuple(word for word in name.words if _is_telling(word)))}
    longer = {(word,) for words in told if len(words) > 1 for word in words}
    return frozenset(" ".join(words) for words in told - longer)


def _is_headline(line: str) -> bool:
    words = [word for word in line.split() if word[0].isalpha()]
    return len(words) > FEWEST_OF_HEADLINE and 2 * sum(word[0].isupper() for word in words) > len(words)


def _is_telling(word: str) -> bool:
    return len(word) >= FEWEST_LETTERS and word not in PLACE_NOUNS and word not in PARTY_NOUNS


class _Setting(NamedTuple):
    places: frozenset[str]
    parties: frozenset[str]
    causes: frozenset[str]


# The statements of one sentence have what stands before it in common.
@lru_cache(maxsize=8)
def _read_setting(text: str) -> _Setting:
    """Where, whose and why, as a text tells it."""
    # A headline has no stop that parts it from the date line below.
    names = [name for line in text.splitlines() for name in find_names(line) if name.is_sure]
    parties = {" ".join(name.words) for name in names if _is_party(name)}
    places = {" ".join(name.words) for name in names if name.is_place and not _is_party(name)}
    return _Setting(frozenset(places), frozenset(parties), frozenset(find_causes(tokenize(text))))


def _is_party(name: Name) -> bool:
    return name.words[-1] in PARTY_NOUNS


def find_causes(tokens: tuple[Token, ...]) -> tuple[str, ...]:
    """The kinds of event that a text names, in its order and as often as it does."""
    causes = (CAUSE_OF.get(stem(token.text)) if token.kind == "word" else None for token in tokens)
    return tuple(cause for place, cause in enumerate(causes) if cause and _is_event(tokens, place, cause))


def _is_event(tokens: tuple[Token, ...], place: int, cause: str) -> bool:
    """Whether a word for a cause names one: neither gunfire nor what an office is for."""
    after = tuple(token.lower for token in tokens[place + 1 : place + 4] if token.text not in HYPHENS)
    if after[:1] and (after[0] in OFFICES or after[:2] == RESCUE):
        return False
    return cause != "fire" or word_at(tokens, place - 1) not in NO_BLAZE_AFTER


def _find_period(tokens: tuple[Token, ...], on: date | None) -> str | None:
    """The day, month or year in which the text sets the event; None when it sets none, or names two days."""
    found = dict.fromkeys(_list_periods(tokens, on))
    days = [period for period in found if len(period) == WHOLE_DAY]
    return next(iter(found), None) if len(days) < 2 else None


def _list_periods(tokens: tuple[Token, ...], on: date | None) -> Iterator[str]:
    reported = -REPORT_REACH
    for place, token in enumerate(tokens):
        if token.lower in OF_COUNT:
            reported = place
        is_open = place > 0 and tokens[place - 1].lower in NOT_OF_EVENT
        period = None if is_open or place - reported < REPORT_REACH else _period_at(tokens, place, on)
        if period:
            yield period


def _period_at(tokens: tuple[Token, ...], place: int, on: date | None) -> str | None:
    token = tokens[place]
    form = (token.lower if token.text.isascii() else key(token.text)).removesuffix("'s")
    if form in MONTHS and token.text[0].isupper():
        return _calendar_period(tokens, place, on)
    if token.kind == "number" and place and tokens[place - 1].lower in {"during", "in", "of"}:
        return token.text if token.text.isdecimal() and int(token.text[:5]) in YEARS else None
    back = None if on is None else _count_days_back(form, on)
    if on is None or back is None or back >= on.toordinal():  # before the first day of the year 1
        return None
    return (on - timedelta(days=back)).isoformat()


def _count_days_back(form: str, on: date) -> int | None:
    if form in WEEKDAYS:
        return (on.weekday() - WEEKDAYS.index(form)) % 7
    return DAYS_BACK.get(form)


def _calendar_period(tokens: tuple[Token, ...], place: int, on: date | None) -> str | None:
    """A month with the day and the year that stand beside it: "3 April", "April 3rd, 2025", "in March"."""
    before = tokens[place - 1].text if place else ""
    after = [token.text for token in tokens[place + 1 : place + 5]]
    day = next((text for text in (before, *after[:1]) if text.isdecimal() and 0 < int(text[:3]) <= 31), None)
    is_dated = day is not None or (place > 0 and tokens[place - 1].lower in {"in", "during", "last", "this", "of"})
    if not is_dated and tokens[place].lower in {"may", "march"}:
        return None
    if place > 1 and day == before and tokens[place - 2].lower in NOT_OF_EVENT:
        return None
    month = MONTHS.index(key(tokens[place].text).removesuffix("'s")) + 1
    year = next((text for text in after if text.isdecimal() and len(text) == 4 and int(text) in YEARS), None)
    if year is None and on is not None and (month > on.month) == on.year:  # before the year 1
        return None
    known = year or (f"{on.year - (month > on.month):04}" if on else "XXXX")
    return f"{known}-{month:02}" + (f"-{int(day):02}" if day else "")
