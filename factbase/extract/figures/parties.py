"""Who acts and who is acted on: the name or party that stands right before or after a word."""

from collections.abc import Sequence

from factbase.extract.figures.function_words import ADVERBS, AUXILIARIES, DETERMINERS, PREPOSITIONS, SUBORDINATORS
from factbase.extract.figures.party_nouns import PARTY_MODIFIERS, PARTY_NOUNS
from factbase.text.calendar import CALENDAR_NAMES
from factbase.text.tokens import Token, word_at

LONGEST_NAME = 6
# "On Monday the army": before a day these open no phrase of place.
TIME_OPENERS = frozenset({"by", "in", "on", "since"})
INSIDE_NAMES = frozenset({"of", "the", "for", "and", "-", "al", "de"})


def find_party_before(tokens: Sequence[Token], at: int) -> str | None:
    """The words of the party that ends before token `at`, auxiliaries and adverbs passed over; None for pronouns."""
    last = at - 1
    while word_at(tokens, last) in AUXILIARIES | ADVERBS:
        last -= 1
    first = last
    while first > 0 and last - first < LONGEST_NAME and _goes_on_left(tokens, first):
        first -= 1
    is_aside = word_at(tokens, first - 1) in PREPOSITIONS or word_at(tokens, first - 2) in PREPOSITIONS - TIME_OPENERS
    return (
        _words(tokens, first, last + 1) if last >= 0 and not is_aside and _is_party(tokens, first, last + 1) else None
    )


def find_party_after(tokens: Sequence[Token], at: int) -> str | None:
    """The words of the party that begins at token `at`, after an article."""
    first = at + (word_at(tokens, at) in DETERMINERS)
    last = first
    while last < len(tokens) and last - first < LONGEST_NAME and _goes_on_right(tokens, last, first):
        last += 1
    while last > first and word_at(tokens, last - 1) in INSIDE_NAMES:
        last -= 1
    return _words(tokens, first, last) if last > first and _is_party(tokens, first, last) else None


def _is_capital(tokens: Sequence[Token], at: int) -> bool:
    return 0 <= at < len(tokens) and tokens[at].kind == "word" and tokens[at].text[0].isupper()


def _goes_on_left(tokens: Sequence[Token], first: int) -> bool:
    """Whether the word before token `first` belongs to the same name."""
    before = word_at(tokens, first - 1)
    if before in DETERMINERS | AUXILIARIES | PREPOSITIONS - {"of"} | SUBORDINATORS | CALENDAR_NAMES:
        return False
    if _is_capital(tokens, first - 1) or before in PARTY_MODIFIERS:
        return True
    return before in {"of", "-"} and first >= 2 and _is_capital(tokens, first - 2)


def _goes_on_right(tokens: Sequence[Token], at: int, first: int) -> bool:
    word = word_at(tokens, at)
    if _is_capital(tokens, at) or word in PARTY_MODIFIERS or (word in PARTY_NOUNS and at - first < 3):
        return True
    return word in {"of", "-"} and at > first and _is_capital(tokens, at + 1)


def _is_party(tokens: Sequence[Token], first: int, last: int) -> bool:
    head = word_at(tokens, last - 1).removesuffix("'s")
    if head in DETERMINERS or word_at(tokens, first) in NO_PARTIES:
        return False
    return head in PARTY_NOUNS or _is_capital(tokens, last - 1)


NO_PARTIES = CALENDAR_NAMES | frozenset(
    {"he", "her", "his", "i", "it", "its", "she", "that", "there", "they", "this", "we", "who", "you"}
)


def _words(tokens: Sequence[Token], first: int, last: int) -> str:
    """The words with their blanks, without a possessive ending."""
    words = tokens[first].text
    for before, after in zip(tokens[first:last], tokens[first + 1 : last], strict=False):
        words += ("" if before.end == after.start else " ") + after.text
    return words.removesuffix("'s").removesuffix("’s")
