"""Parts of a whole in words and digits: "a third of", "two-thirds", "one in six", "3/4"."""

from collections.abc import Sequence
from fractions import Fraction

from factbase.extract.figures.word_numbers import NumeralRead
from factbase.text.numeral_words import DENOMINATORS, MULTIPLIERS, SMALL
from factbase.text.tokens import Token, touches, word_at


def read_share(tokens: Sequence[Token], at: int) -> NumeralRead | None:
    """ "a third of", "two-thirds", "half the", "one in six", "3/4"; per cents are read after their number."""
    if word_at(tokens, at) == "half" and word_at(tokens, at + 1) in {"of", "the", "their", "its", "all"}:
        return NumeralRead("fraction", Fraction(1, 2), at + 1)
    numerator, after = _numerator(tokens, at)
    if not numerator:
        return None
    return _named_share(tokens, numerator, after) or _odds(tokens, numerator, after)


def _numerator(tokens: Sequence[Token], at: int) -> tuple[int, int]:
    """A small count that may stand over a fraction, and the place after it; zero where there is none."""
    word = word_at(tokens, at)
    if word in {"a", "one"}:
        return 1, at + 1
    if word in SMALL:
        return SMALL[word], at + 1
    if at < len(tokens) and tokens[at].kind == "number" and word.isascii() and word.isdigit() and len(word) <= 3:
        return int(word), at + 1
    return 0, at


def _named_share(tokens: Sequence[Token], numerator: int, at: int) -> NumeralRead | None:
    at += word_at(tokens, at) == "-"
    name = word_at(tokens, at)
    if name not in DENOMINATORS or numerator > 99:
        return None
    if numerator == 1 and (name.endswith("s") or word_at(tokens, at + 1) != "of"):
        return None  # "a third victim" counts in order
    if numerator > 1 and not name.endswith("s"):
        return None
    share = Fraction(numerator, DENOMINATORS[name])
    scale = MULTIPLIERS.get(word_at(tokens, at + 3), 0)
    if scale and [word_at(tokens, at + 1), word_at(tokens, at + 2)] == ["of", "a"]:
        return NumeralRead("cardinal", share * scale, at + 4)
    return NumeralRead("fraction", share, at + 1)


def _odds(tokens: Sequence[Token], numerator: int, at: int) -> NumeralRead | None:
    """ "one in six", "one in every six", "2 in 10", "3/4"."""
    link = word_at(tokens, at)
    if link == "/" and not (touches(tokens, at) and touches(tokens, at + 1)):
        return None
    if link not in {"in", "/"}:
        return None
    at += 1 + (word_at(tokens, at + 1) == "every")
    denominator, last = _numerator(tokens, at)
    if (
        word_at(tokens, at) == "a"
        or not numerator < denominator
        or (numerator > 1 and link == "in" and denominator % 10)
    ):
        return None
    return NumeralRead("fraction", Fraction(numerator, denominator), last)
