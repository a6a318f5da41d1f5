"""How long, how many, until when and where: the measures of a term, each only from words that belong to it."""

from collections.abc import Sequence

from factbase.extract.numerals import Numeral
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
ARTICLE_LENGTHS = frozenset({"a", "another", "an", "one"})


def find_duration(words: Sequence[Word], numerals: Sequence[Numeral], first: int, last: int) -> float | None:
    """The length in days that stands among the words `first` to `last`, or None where none or more than one does."""
    found = {days for at in range(first, last) if (days := _length_at(words, numerals, at)) is not None}
    return found.pop() if len(found) == 1 else None


def _length_at(words: Sequence[Word], numerals: Sequence[Numeral], at: int) -> float | None:
    unit = next((DAYS[form] for form in words[at].forms if form in DAYS), None)
    if unit is None or _is_time(words, at):
        return None
    amount, start = _amount_before(words, numerals, at)
    if amount is None or (start and words[start - 1].lower in NOT_LENGTHS_AFTER):
        return None
    return round(amount * unit, 4)


def _is_time(words: Sequence[Word], at: int) -> bool:
    return at + 1 < len(words) and words[at + 1].lower in NOT_LENGTHS_BEFORE


def _amount_before(words: Sequence[Word], numerals: Sequence[Numeral], at: int) -> tuple[float | None, int]:
    back = at - 1
    while back >= 0 and words[back].lower in {
        "-",
        "\u2010",
        "\u2011",
        "more",
        "further",
        "full",
        "extra",
        "additional",
        "quiet",
        "straight",
    }:
        back -= 1
    for numeral in numerals:
        if numeral.first <= back < numeral.last and numeral.form == "cardinal":
            return numeral.value, numeral.first
    if back >= 0 and words[back].lower in ARTICLE_LENGTHS:
        return 1.0, back
    is_compound = at + 2 < len(words) and words[at + 1].lower == "-" and words[at + 2].lower == "long"
    return (1.0, at) if is_compound else (None, at)
