"""Words that make up a place in a sentence, and the share of it that is spoken of."""

from collections.abc import Sequence

from factbase.extract.figures.control_words import BODIES, PLACES, SHARES
from factbase.extract.figures.function_words import AUXILIARIES, DETERMINERS, PRONOUNS
from factbase.extract.numerals import Numeral
from factbase.text.tokens import Token, word_at

AROUND_SHARES = frozenset(
    ["a", "about", "almost", "around", "large", "more", "nearly", "roughly", "some", "than", "the"]
)
DIRECTIONS = frozenset(["central", "east", "eastern", "north", "northern", "south", "southern", "west", "western"])


def read_share(tokens: Sequence[Token], at: int, numerals: dict[int, Numeral]) -> tuple[str | None, int]:
    """ "most of", "a fifth of", "around 20% of", and the place after; articles are passed over."""
    end = at
    while end < len(tokens) and end - at < 5 and word_at(tokens, end) != "of" and _may_be_share(tokens, end, numerals):
        end = numerals[end].last if end in numerals else end + 1
    if end > at and word_at(tokens, end) == "of":
        words = " ".join(token.text for token in tokens[at:end])
        return words, _past_articles(tokens, end + 1)
    return None, _past_articles(tokens, at)


def _may_be_share(tokens: Sequence[Token], at: int, numerals: dict[int, Numeral]) -> bool:
    word = word_at(tokens, at)
    if at in numerals:
        return numerals[at].form == "fraction"
    return word in SHARES | AROUND_SHARES


def _past_articles(tokens: Sequence[Token], at: int) -> int:
    while word_at(tokens, at) in DETERMINERS:
        at += 1
    return at


def is_of_place(tokens: Sequence[Token], at: int, numerals: dict[int, Numeral]) -> bool:
    """Whether token `at` may stand in the words of a place."""
    word = word_at(tokens, at)
    if is_name(tokens, at) or word in PLACES or word in DIRECTIONS | {"of", "-"}:
        return True
    if word in {"the", "and"}:
        return is_name(tokens, at + 1) or word_at(tokens, at + 1) in PLACES
    is_modifier = at in numerals or tokens[at].kind == "number" or word_at(tokens, at + 1) in PLACES
    return is_modifier and word.isalnum() and word not in AUXILIARIES


def is_name(tokens: Sequence[Token], at: int) -> bool:
    """Whether token `at` is a capital word that names no assembly."""
    is_capital = at < len(tokens) and tokens[at].kind == "word" and tokens[at].text[0].isupper()
    return is_capital and tokens[at].lower not in BODIES | PRONOUNS
