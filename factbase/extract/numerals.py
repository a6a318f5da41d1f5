"""Numbers as English news writes them: digits, words, mixtures, fractions, ordinals and vague words."""

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise

from factbase.extract.figures.shares import read_share
from factbase.extract.figures.word_numbers import NumeralForm, NumeralRead, WordNumber
from factbase.text.numeral_words import (
    MULTIPLIERS,
    ORDINAL_ENDINGS,
    ORDINALS,
    ROUND_ENDINGS,
    SCALES,
    SHORT_SCALES,
    SMALL,
    TOUCHING_SCALES,
    VAGUE_AFTER_ARTICLE,
    VAGUE_COUNTS,
    VAGUE_PLURALS,
    VULGAR_FRACTIONS,
)
from factbase.text.tokens import Token, touches, word_at
from factbase.values.spans import Span

# Beyond this nobody counts anything in news, and longer strings of digits are codes or an attack.
LARGEST = 10**15
LONGEST = 32

# Before these "one" is a pronoun.
PRONOUN_BEFORE_ONE = frozenset({"any", "each", "every", "no", "some", "that", "the", "this", "which"})
# Most words of a text begin no numeral, and are passed over at a glance.
BEGINNINGS = frozenset({"a", "an", "half", *ORDINALS, *SMALL, *VAGUE_COUNTS, *VAGUE_PLURALS, *VULGAR_FRACTIONS})
# Between the digits of a number, beside the point and the comma of ASCII.
SEPARATORS = {"\u00a0": ",", "\u202f": ",", "\u066b": ".", "\u066c": ",", "\uff0c": ","}
SHARE_MARKS = frozenset({"%", "percent", "pc"})


@dataclass(frozen=True, slots=True)
class Numeral:
    """A number in a text and its tokens `first` to `last` (exclusive).

    `value` is None for a vague word ("dozens"); a fraction has its value below or above one, per cents as hundredths.
    `is_round` marks "thirty-odd".
    """

    span: Span
    words: str
    form: NumeralForm
    value: int | float | None
    first: int
    last: int
    is_round: bool = False


def find_numerals(tokens: Sequence[Token]) -> tuple[Numeral, ...]:
    """The numerals in order, none inside another; overlong ones and those in digits of two scripts are left out."""
    found, at = [], 0
    while at < len(tokens):
        read = _read_at(tokens, at)
        if read is not None and (read.value is None or read.value < LARGEST):
            found.append(_numeral(tokens, at, read))
        at = read.last if read is not None else at + 1
    return tuple(found)


def _numeral(tokens: Sequence[Token], first: int, read: NumeralRead) -> Numeral:
    used = tokens[first : read.last]
    blanks = ("" if after.start == before.end else " " for before, after in pairwise(used))
    words = used[0].text + "".join(blank + token.text for blank, token in zip(blanks, used[1:], strict=True))
    return Numeral(
        span=Span(used[0].start, used[-1].end),
        words=words,
        form=read.form,
        value=_plain(read.value),
        first=first,
        last=read.last,
        is_round=read.is_round,
    )


def _plain(value: Fraction | None) -> int | float | None:
    if value is None:
        return None
    return int(value) if value.denominator == 1 else float(value)


def _read_at(tokens: Sequence[Token], at: int) -> NumeralRead | None:
    if tokens[at].kind != "number" and tokens[at].lower not in BEGINNINGS:
        return None
    for reader in (_vague, read_share, _cardinal):
        read = reader(tokens, at)
        if read is not None:
            return read
    return None


# ---- vague words -----------------------------------------------------------------------------------------------------


def _vague(tokens: Sequence[Token], at: int) -> NumeralRead | None:
    last = _vague_end(tokens, at)
    return NumeralRead("vague", None, last) if last > at else None


def _vague_end(tokens: Sequence[Token], at: int) -> int:
    """Where a vague amount that begins at `at` ends; `at` where none does."""
    word, after = word_at(tokens, at), word_at(tokens, at + 1)
    if word in VAGUE_PLURALS:
        return at + 3 if after == "of" and word_at(tokens, at + 2) in VAGUE_PLURALS | SCALES.keys() else at + 1
    if word == "a" and after in VAGUE_AFTER_ARTICLE:
        return _past_multiplier(tokens, at + 2)
    if word == "a" and after == "couple" and word_at(tokens, at + 2) == "of" and word_at(tokens, at + 3) in MULTIPLIERS:
        return at + 4
    if word in VAGUE_COUNTS and word_at(tokens, at - 1) not in {"as", "how", "so", "too"}:
        return _past_multiplier(tokens, at + 1)
    return at


def _past_multiplier(tokens: Sequence[Token], at: int) -> int:
    while word_at(tokens, at) in MULTIPLIERS:
        at += 1
    return at


# ---- cardinals and ordinals ------------------------------------------------------------------------------------------


def _cardinal(tokens: Sequence[Token], at: int) -> NumeralRead | None:
    read = _digits(tokens, at) if tokens[at].kind == "number" else _number_words(tokens, at)
    if read is None or read.form != "cardinal":
        return read
    return _per_cent(tokens, read) or _rounded(tokens, read)


def _per_cent(tokens: Sequence[Token], read: NumeralRead) -> NumeralRead | None:
    at, word = read.last, word_at(tokens, read.last)
    if read.value is None:
        return None
    if word in SHARE_MARKS:
        return NumeralRead("fraction", read.value / 100, at + 1)
    if (word, word_at(tokens, at + 1)) in {("per", "cent"), ("percentage", "point"), ("percentage", "points")}:
        return NumeralRead("fraction", read.value / 100, at + 2)
    return None


def _rounded(tokens: Sequence[Token], read: NumeralRead) -> NumeralRead:
    """The same with "-odd" and its like taken in."""
    if word_at(tokens, read.last) == "-" and word_at(tokens, read.last + 1) in ROUND_ENDINGS:
        return NumeralRead("cardinal", read.value, read.last + 2, is_round=True)
    if word_at(tokens, read.last) == "odd":
        return NumeralRead("cardinal", read.value, read.last + 1, is_round=True)
    return read


def _digits(tokens: Sequence[Token], at: int) -> NumeralRead | None:
    value = _digit_value(tokens[at].text)
    if value is None:
        return None
    at += 1
    if touches(tokens, at) and word_at(tokens, at) in ORDINAL_ENDINGS:
        return NumeralRead("ordinal", value, at + 1)
    while value < LARGEST and _is_apostrophe_group(tokens, at):
        value, at = value * 1000 + int(tokens[at + 1].text), at + 2
    if _is_group_of_three(tokens, at, value):
        value, at = value * 1000 + int(tokens[at].text), at + 1
    return NumeralRead("cardinal", *_scaled(tokens, at, value))


def _is_group_of_three(tokens: Sequence[Token], at: int, value: Fraction) -> bool:
    """Whether "7" goes on as "7 200", with a plain blank between its groups."""
    if at >= len(tokens) or not 0 < value < 1000 or "." in tokens[at - 1].text:
        return False
    group, gap = tokens[at].text, tokens[at].start - tokens[at - 1].end
    return gap == 1 and len(group) == 3 and group.isascii() and group.isdigit()


def _is_apostrophe_group(tokens: Sequence[Token], at: int) -> bool:
    """Whether "1" or "1'200" goes on with a mark and three digits, as the Swiss group them."""
    is_tight = word_at(tokens, at) in {"'", "’"} and touches(tokens, at) and touches(tokens, at + 1)
    if not is_tight or not tokens[at - 1].text.isdigit() or len(tokens[at - 1].text) > 3:
        return False
    group = tokens[at + 1].text
    return len(group) == 3 and group.isascii() and group.isdigit()


def _digit_value(text: str) -> Fraction | None:
    """The value of digits with separators; None where the grouping is no number ("12,5", "1.2.3") or scripts mix."""
    bare = _in_ascii(text) if len(text) <= LONGEST else None
    if bare is None:
        return None
    whole, point, decimals = bare.partition(".")
    if bare.count(".") > 1:
        whole, point, decimals = bare.replace(".", ","), "", ""
    groups = whole.split(",")
    if "," in decimals or not _are_groups(groups):
        return None
    return Fraction("".join(groups) + point + decimals) if point else Fraction(int("".join(groups)))


def _in_ascii(text: str) -> str | None:
    """The same in the digits of ASCII, thousands parted by commas; None where digits of two scripts stand together."""
    if text.isascii():
        return text
    values = [unicodedata.decimal(character, None) for character in text]
    zeros = {ord(character) - value for character, value in zip(text, values, strict=True) if value is not None}
    if len(zeros) > 1:
        return None
    plain = (
        SEPARATORS.get(character, character) if value is None else str(value)
        for character, value in zip(text, values, strict=True)
    )
    return "".join(plain)


def _are_groups(groups: Sequence[str]) -> bool:
    """Thousands in threes, or in the Indian way: twos before a last three."""
    if len(groups) == 1:
        return True
    middle = {len(group) for group in groups[1:-1]}
    return len(groups[0]) <= 3 and len(groups[-1]) == 3 and middle in (set(), {3}, {2})


def _scaled(tokens: Sequence[Token], at: int, value: Fraction) -> tuple[Fraction, int]:
    """The value with a scale word or letter after it ("1.26 million", "61bn", "2 dozen"), and the place after."""
    word, is_tight = word_at(tokens, at), touches(tokens, at)
    if is_tight and word == "-" and word_at(tokens, at + 1) in SCALES:
        word, at = word_at(tokens, at + 1), at + 1
    scale = MULTIPLIERS.get(word) or SHORT_SCALES.get(word) or (TOUCHING_SCALES.get(word) if is_tight else None)
    return (value * scale, at + 1) if scale else (value, at)


def _number_words(tokens: Sequence[Token], at: int) -> NumeralRead | None:
    word, after = word_at(tokens, at), word_at(tokens, at + 1)
    if word in VULGAR_FRACTIONS:
        return NumeralRead("fraction", VULGAR_FRACTIONS[word], at + 1)
    if word == "one" and (word_at(tokens, at - 1) in PRONOUN_BEFORE_ONE or after in {"another", "other"}):
        return None
    if word == "half" and after == "a" and word_at(tokens, at + 2) in MULTIPLIERS:
        return NumeralRead("cardinal", Fraction(MULTIPLIERS[word_at(tokens, at + 2)], 2), at + 3)
    if word in {"a", "an"}:
        return WordNumber(tokens, at + 1, Fraction(1)).read() if after in MULTIPLIERS else None
    return WordNumber(tokens, at).read()
