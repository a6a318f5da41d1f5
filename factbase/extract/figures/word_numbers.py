"""One number in words, read from left to right: "eleven thousand four hundred", "two and a half million"."""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from factbase.text.numeral_words import DENOMINATORS, GROUPS, MULTIPLIERS, ORDINALS, SMALL, TENS, UNITS
from factbase.text.tokens import Token, word_at

# The size of the multiplier last used while none is: the next one must be smaller.
UNUSED = 10**15

NumeralForm = Literal["cardinal", "ordinal", "fraction", "vague"]


@dataclass(frozen=True, slots=True)
class NumeralRead:
    """What was made of the tokens up to `last` (exclusive); no `value` for a vague word."""

    form: NumeralForm
    value: Fraction | None
    last: int
    is_round: bool = False


class WordNumber:
    """Reads one number in words from left to right: `total` holds closed thousands, `open` what is still growing."""

    def __init__(self, tokens: Sequence[Token], at: int, start: Fraction | None = None) -> None:
        self.tokens = tokens
        self.at = at
        self.total = Fraction(0)
        self.open = start
        self.smallest = UNUSED  # the multiplier last used: the next one must be smaller
        self.last_size = 0

    def read(self) -> NumeralRead | None:
        """The number, or None where no number begins."""
        while self._step():
            pass
        if self.open is None and not self.total:
            return self._ordinal(Fraction(0))
        value = self.total + (self.open or 0) + self._half_more()
        return self._ordinal(value) or NumeralRead("cardinal", value, self.at)

    def _half_more(self) -> Fraction:
        """ "a dozen and a half", "two million and a half": half of the scale word that ends here."""
        is_half = [self._peek(ahead) for ahead in range(3)] == ["and", "a", "half"]
        if not is_half or self.last_size in (0, 100) or word_at(self.tokens, self.at - 1) not in MULTIPLIERS:
            return Fraction(0)
        self.at += 3
        return Fraction(self.last_size, 2)

    def _step(self) -> bool:
        return self._take_small() or self._take_fraction() or self._take_multiplier() or self._take_and()

    def _peek(self, ahead: int = 0) -> str:
        return word_at(self.tokens, self.at + ahead)

    def _take_small(self) -> bool:
        """A number below a hundred: "six", "twenty-six", "seven-and-twenty"."""
        value, last = _below_hundred(self.tokens, self.at)
        if last == self.at or (self.open or 0) % 100 or self.open == 0:
            return False
        if self.open is not None and not self._has_used_multiplier():
            return False
        self.open, self.at = (self.open or Fraction(0)) + value, last
        return True

    def _has_used_multiplier(self) -> bool:
        return self.smallest < UNUSED

    def _take_fraction(self) -> bool:
        """ "two and a half", "one point four": parts of one, most often before a scale."""
        if self.open is None or self._has_used_multiplier():
            return False
        part, last = _part_of_one(self.tokens, self.at)
        if last == self.at or self.open.denominator > 1:
            return False
        self.open, self.at = self.open + part, last
        return True

    def _take_multiplier(self) -> bool:
        word = self._peek(1) if self._peek() == "-" else self._peek()
        size = MULTIPLIERS.get(word)
        if size is None or not self.open or size >= self.smallest or (word in GROUPS and self.open >= 100):
            return False
        self.at += 1 + (self._peek() == "-")
        self.last_size = size
        if word in GROUPS:
            self.open = self.open * size
            self.smallest = min(self.smallest, UNUSED - 1)
        else:
            self.total, self.open, self.smallest = self.total + self.open * size, None, size
        return True

    def _take_and(self) -> bool:
        """ "four hundred and twelve", but not the next number of "two hundred and three hundred"."""
        if self._peek() != "and" or not self._has_used_multiplier():
            return False
        value, last = _below_hundred(self.tokens, self.at + 1)
        after = MULTIPLIERS.get(word_at(self.tokens, last), 0)
        if last == self.at + 1 or (self.open or 0) % 10 or after in GROUPS.values() or after >= self.smallest:
            return False
        self.open, self.at = (self.open or Fraction(0)) + value, last
        return True

    def _ordinal(self, value: Fraction) -> NumeralRead | None:
        """The ordinal that ends here: "third", "twenty-first", "hundred and first"."""
        at = self.at + (self._peek() == "-" and value > 0)
        name = word_at(self.tokens, at)
        joined = value % 100 in TENS.values() or not value or self._has_used_multiplier()
        if name not in ORDINALS or not joined or (value and value % 10):
            return None
        return NumeralRead("ordinal", value + ORDINALS[name], at + 1)


def _below_hundred(tokens: Sequence[Token], at: int) -> tuple[int, int]:
    """A number in words below a hundred and the place after it; that place is `at` where there is none."""
    word = word_at(tokens, at)
    if word not in SMALL:
        return 0, at
    if word in TENS:
        unit_at = at + 1 + (word_at(tokens, at + 1) == "-")
        unit = UNITS.get(word_at(tokens, unit_at), 0)
        return (TENS[word] + unit, unit_at + 1) if unit else (TENS[word], at + 1)
    if word in UNITS and [word_at(tokens, at + n) for n in (1, 2, 3)] == ["-", "and", "-"]:
        tens = TENS.get(word_at(tokens, at + 4), 0)
        return (UNITS[word] + tens, at + 5) if tens else (UNITS[word], at + 1)
    return SMALL[word], at + 1


def _part_of_one(tokens: Sequence[Token], at: int) -> tuple[Fraction, int]:
    """ "and a half" or "point four", and the place after it."""
    if word_at(tokens, at) == "point":
        digits, last = "", at + 1
        while len(digits) < 6 and word_at(tokens, last) in UNITS:
            digits, last = digits + str(UNITS[word_at(tokens, last)]), last + 1
        return (Fraction(f"0.{digits}"), last) if digits else (Fraction(0), at)
    if word_at(tokens, at) == "and" and word_at(tokens, at + 1) == "a":
        size = DENOMINATORS.get(word_at(tokens, at + 2), 0)
        return (Fraction(1, size), at + 3) if size else (Fraction(0), at)
    return Fraction(0), at
