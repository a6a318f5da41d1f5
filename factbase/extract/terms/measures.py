"""How long, how many, until when and where: the measures of a term, each only from words that belong to it."""

from collections.abc import Iterator, Sequence

from factbase.extract.numerals import Numeral
from factbase.extract.terms.function_words import ARTICLES, POSSESSIVES, QUOTE_MARKS, STOPS, TIME_WORDS
from factbase.extract.terms.words import Word

DAYS: dict[str, float] = {
    "day": 1,
    "fortnight": 14,
    "hour": 1 / 24,
    "minute": 1 / 1440,
    "month": 30,
    "night": 1,
    "quarter": 90,
    "week": 7,
    "weekend": 2,
    "year": 365,
}
# Before these a length of time says when, not how long.
NOT_LENGTHS_AFTER = frozenset(
    {"after", "before", "every", "in", "last", "next", "past", "per", "since", "than", "within"}
)
NOT_LENGTHS_BEFORE = frozenset({"after", "ago", "before", "earlier", "from", "later", "old"})
RANGE_JOINTS = frozenset({"and", "or", "to"})
LONGEST = 36_525  # days; a term of more than a century is a figure of speech or a slip
MOST = 10**7  # people exchanged or breaches counted
ARTICLE_LENGTHS = frozenset({"a", "another", "an", "one", "the"})
LENGTH_FILLERS = frozenset(
    {"-", "\u2010", "\u2011", "additional", "extra", "full", "further", "more", "quiet", "straight"}
)

# What a number must count to be the size of a term of this provision.
COUNTED: dict[str | None, frozenset[str]] = {
    "humanitarian_access": frozenset({"convoy", "corridor", "crossing", "lorry", "route", "truck"}),
    "monitoring": frozenset({"inspector", "monitor", "observer", "peacekeeper", "soldier", "them", "troop"}),
    "prisoner_exchange": frozenset({"CAPTIVE", "body", "each", "for", "from", "man", "people", "them", "woman"}),
}
PLACES = frozenset({"across", "against", "along", "around", "at", "in", "near", "on", "over"})
BREACHES = frozenset({"breach", "time", "violation"})
BESIDE = 6  # words after a term in which its number may follow: "a swap, 60 for 60"
COVERAGES = frozenset({"aerial", "air", "local", "maritime", "nationwide", "naval", "partial", "sea"})


def find_duration(words: Sequence[Word], numerals: Sequence[Numeral], places: Sequence[int]) -> float | None:
    """The length in days that stands among the words at `places`, or None where none or more than one does."""
    found = {days for at in places if (days := _length_at(words, numerals, at)) is not None}
    return found.pop() if len(found) == 1 else None


def find_only_length(words: Sequence[Word], at: int) -> range:
    """The words of a length that is added at the word `at`, "but only for ten days"; empty where none is."""
    opening = [word.lower for word in words[at : at + 3]]
    if opening[:1] not in (["but"], ["though"], ["if"]) or opening[1:] not in (["only", "for"], ["just", "for"]):
        return range(at, at)
    last = at + 3
    while last < len(words) and (_is_of_length(words[last])):
        last += 1
    return range(at, last)


def _is_of_length(word: Word) -> bool:
    is_number = word.token.kind == "number" or "NUMBER" in word.forms
    return is_number or word.lower in ARTICLE_LENGTHS | LENGTH_FILLERS or any(form in DAYS for form in word.forms)


def _length_at(words: Sequence[Word], numerals: Sequence[Numeral], at: int) -> float | None:
    unit = next((DAYS[form] for form in words[at].forms if form in DAYS), None)
    if unit is None or (at + 1 < len(words) and words[at + 1].lower in NOT_LENGTHS_BEFORE):
        return None
    amount, start = _amount_before(words, numerals, at)
    if amount is None or (start and words[start - 1].lower in NOT_LENGTHS_AFTER) or is_end_of_range(words, start):
        return None
    days = round(amount * unit, 4)
    return days if 0 < days <= LONGEST else None


def is_end_of_range(words: Sequence[Word], at: int) -> bool:
    """Whether the amount at the word `at` is the end of a range, a fraction of what it seems, or below zero."""
    before = [word.lower for word in words[max(0, at - 2) : at]]
    if before[-1:] in (["half"], ["quarter"], ["-"], ["–"], ["−"], ["minus"]):
        return True
    is_number = len(before) == 2 and (words[at - 2].token.kind == "number" or "NUMBER" in words[at - 2].forms)
    return is_number and before[-1] in RANGE_JOINTS


def _amount_before(words: Sequence[Word], numerals: Sequence[Numeral], at: int) -> tuple[float | None, int]:
    back = at - 1
    while back >= 0 and words[back].lower in LENGTH_FILLERS:
        back -= 1
    for numeral in numerals:
        if numeral.first <= back < numeral.last:
            return (numeral.value, numeral.first) if numeral.form == "cardinal" else (None, at)
    if [word.lower for word in words[at + 1 : at + 3]] == ["-", "long"]:
        return 1.0, at
    if words[at].lower == "fortnight" or words[at].lower.endswith("'s"):
        return 1.0, back
    return (1.0, back) if back >= 0 and words[back].lower in ARTICLE_LENGTHS - {"the"} else (None, at)


def find_count(
    words: Sequence[Word], numerals: Sequence[Numeral], extent: tuple[int, int], provision: str | None
) -> int | None:
    """How many people are to be exchanged, observers sent or crossings opened; None where the numbers differ."""
    counted = COUNTED.get(provision, frozenset())
    found = {
        int(numeral.value)
        for numeral in numerals
        if numeral.form == "cardinal" and numeral.value is not None
        if extent[0] - 2 <= numeral.first < extent[1] + BESIDE and words[numeral.first - 1].lower != ":"
        if 0 < numeral.value <= MOST and not is_end_of_range(words, numeral.first)
        if _counts(words, numeral, counted)
    }
    return found.pop() if len(found) == 1 else None


def find_breaches(words: Sequence[Word], numerals: Sequence[Numeral], first: int, last: int) -> int | None:
    """How often a term was broken: "43 times", "40 violations"."""
    near = (numeral for numeral in numerals if first <= numeral.first < last and numeral.form == "cardinal")
    counts = (
        numeral.value for numeral in near if not BREACHES.isdisjoint(words[min(numeral.last, len(words) - 1)].forms)
    )
    return next((int(count) for count in counts if count is not None and 0 < count <= MOST), None)


def _counts(words: Sequence[Word], numeral: Numeral, counted: frozenset[str]) -> bool:
    following = words[numeral.last : numeral.last + 2]
    before = words[max(0, numeral.first - 1) : numeral.first]
    return any(not counted.isdisjoint(word.forms) for word in (*following, *before))


def find_until(words: Sequence[Word], places: Sequence[int]) -> tuple[int, int] | None:
    """The words after "until", where they name a time."""
    for at in places:
        if words[at].lower in ("until", "till", "through") and at + 1 < len(words):
            last = at + 1
            while last < min(len(words), at + 7) and words[last].lower not in STOPS | QUOTE_MARKS | {",", "and", "but"}:
                last += 1
            named = words[at + 1 : last]
            is_time = any(word.lower in TIME_WORDS or word.token.kind == "number" for word in named)
            return (at + 1, last) if is_time and last > at + 1 else None
    return None


def find_scope(words: Sequence[Word], first: int, last: int) -> tuple[int, int] | None:
    """The words that say where or to what a cessation is limited: "along the canal", "strikes on ports", "at sea"."""
    for at in range(first, last):
        if words[at].lower in COVERAGES:
            return at, at + 1
        if words[at].lower in PLACES:
            start = at + 1
            while start < last and words[start].lower in ARTICLES | POSSESSIVES:
                start += 1
            stop = next(iter(_scope_ends(words, start, last)), last)
            is_time = any(word.lower in TIME_WORDS or word.token.kind == "number" for word in words[start:stop])
            return (start, stop) if start < stop and not is_time else None
    return None


def _scope_ends(words: Sequence[Word], start: int, last: int) -> Iterator[int]:
    return (at for at in range(start, last) if words[at].lower in {"for", "during", ",", "from", "until", "to"})
