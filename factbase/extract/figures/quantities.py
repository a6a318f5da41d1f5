"""Amounts as a sentence bounds them: numerals joined into ranges, with the hedges around them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from factbase.extract.figures.hedges import AFTER, BEFORE, RANGE_VERBS, Bound
from factbase.extract.figures.money import SIGNS
from factbase.extract.numerals import Numeral
from factbase.text.numeral_words import MULTIPLIERS, SHORT_SCALES
from factbase.text.tokens import Token, word_at

Number = int | float

LONGEST_HEDGE = 4
DASHES = frozenset({"-", "–", "—", "‑", "−"})
# Between two vague words of one amount: "hundreds, perhaps thousands", "dozens or even hundreds".
VAGUE_LINKS = frozenset({",", "or", "even", "if", "maybe", "not", "perhaps", "possibly", "and"})

BEFORE_ENDS = {tuple(words.split()): bound for words, bound in BEFORE.items()}
AFTER_STARTS = {tuple(words.split()): bound for words, bound in AFTER.items()}


@dataclass(frozen=True, slots=True)
class Quantity:
    """An amount and its tokens `first` to `last` (exclusive); hedges reach from `outer_first` to `outer_last`.

    None is an open bound or an unknown number. `exclusive` says that the bound itself is not reached ("more than 5").
    """

    first: int
    last: int
    outer_first: int
    outer_last: int
    low: Number | None
    best: Number | None
    high: Number | None
    approximate: bool = False
    exclusive: bool = False

    @property
    def bounds(self) -> tuple[int | None, int | None, int | None]:
        """`low`, `best` and `high` of a count of whole people: "more than 5" begins at 6, "fewer than 5" names none."""
        low, best, high = (None if end is None else int(end) for end in (self.low, self.best, self.high))
        if self.exclusive and high is None and low is not None:
            low += 1
        elif self.exclusive and high is not None:
            high, best = high - 1, None
        return low, best, high

    @property
    def is_vague(self) -> bool:
        """Whether no number is named at all."""
        return self.low is None and self.high is None

    @property
    def is_zero(self) -> bool:
        """Whether it says that there were none."""
        return self.high == 0


def find_quantities(tokens: Sequence[Token], numerals: Sequence[Numeral]) -> tuple[Quantity, ...]:
    """The counts of a sentence in order; ordinals and shares are none. `low`, `best` and `high` are as in `Figure`."""
    counts = [numeral for numeral in numerals if numeral.form in ("cardinal", "vague")]
    return tuple(_hedged(tokens, quantity) for quantity in _joined(tokens, counts))


def _joined(tokens: Sequence[Token], numerals: Sequence[Numeral]) -> Iterator[Quantity]:
    at = 0
    while at < len(numerals):
        joined = _vague_run(tokens, numerals, at) or _range(tokens, numerals, at)
        if joined is None:
            yield _single(numerals[at])
            at += 1
        else:
            quantity, used = joined
            yield quantity
            at += used


def _single(numeral: Numeral) -> Quantity:
    first, last, value = numeral.first, numeral.last, numeral.value
    return Quantity(first, last, first, last, value, value, value, approximate=value is None or numeral.is_round)


# ---- ranges ----------------------------------------------------------------------------------------------------------


def _vague_run(tokens: Sequence[Token], numerals: Sequence[Numeral], at: int) -> tuple[Quantity, int] | None:
    used = 1
    while at + used < len(numerals) and _is_vague_link(tokens, numerals[at + used - 1], numerals[at + used]):
        used += 1
    if used == 1:
        return None
    last = numerals[at + used - 1].last
    is_aside = (word_at(tokens, last), word_at(tokens, last + 1)) == (",", "of")  # "hundreds, if not thousands, of"
    return replace(_single(numerals[at]), last=last, outer_last=last + is_aside), used


def _is_vague_link(tokens: Sequence[Token], before: Numeral, after: Numeral) -> bool:
    between = {token.lower for token in tokens[before.last : min(after.first, before.last + 5)]}
    is_or = bool(between & {"or", "perhaps", "possibly", "maybe", "if"})
    return before.value is None and after.value is None and is_or and between <= VAGUE_LINKS


def _range(tokens: Sequence[Token], numerals: Sequence[Numeral], at: int) -> tuple[Quantity, int] | None:
    """The range that begins with numeral `at` and how many numerals it takes, or None."""
    if at + 1 >= len(numerals):
        return None
    first, second = numerals[at], numerals[at + 1]
    if at + 2 < len(numerals) and _is_comma(tokens, first, second) and _link(tokens, second, numerals[at + 2]) == "or":
        low, high, used = first, numerals[at + 2], 3
    elif _is_range(tokens, first, second):
        low, high, used = first, second, 2
    else:
        return None
    bottom, top = _with_shared_scale(tokens, low, high), high.value
    if bottom is None or top is None or not bottom < top:
        return None
    return Quantity(low.first, high.last, low.first, high.last, bottom, None, top), used


def _link(tokens: Sequence[Token], before: Numeral, after: Numeral) -> str:
    """The one word between two numerals; empty where there are none or more."""
    return tokens[before.last].lower if after.first - before.last == 1 else ""


def _is_comma(tokens: Sequence[Token], before: Numeral, after: Numeral) -> bool:
    return _link(tokens, before, after) == ","


def _is_range(tokens: Sequence[Token], first: Numeral, second: Numeral) -> bool:
    link, before = _link(tokens, first, second), word_at(tokens, first.first - 1)
    if link == "and":
        return before == "between"
    if link == "to" and before == "by":
        return False  # "rose by 14 to 212"
    if link == "to" and before == "from":
        return _has_range_verb(tokens, first.first - 1)
    return (
        link in {"to", "or"} or (link in DASHES and _is_tight(tokens, first, second)) or _is_or(tokens, first, second)
    )


def _is_or(tokens: Sequence[Token], first: Numeral, second: Numeral) -> bool:
    """ "two or perhaps three"."""
    between = [token.lower for token in tokens[first.last : min(second.first, first.last + 3)]]
    return (
        second.first - first.last == 2 and between[0] == "or" and between[1] in {"even", "maybe", "perhaps", "possibly"}
    )


def _is_tight(tokens: Sequence[Token], first: Numeral, second: Numeral) -> bool:
    return (
        tokens[first.last - 1].end == tokens[first.last].start and tokens[first.last].end == tokens[second.first].start
    )


def _has_range_verb(tokens: Sequence[Token], at: int) -> bool:
    return any(token.lower in RANGE_VERBS for token in tokens[max(0, at - 3) : at])


def _with_shared_scale(tokens: Sequence[Token], low: Numeral, high: Numeral) -> Number | None:
    """The lower end, which borrows the scale word of the upper ("two to three hundred" begins at 200)."""
    if low.value is None or high.value is None:
        return None
    word = tokens[high.last - 1].lower
    scale = MULTIPLIERS.get(word) or SHORT_SCALES.get(word)
    has_own = any(token.lower in MULTIPLIERS or token.lower in SHORT_SCALES for token in tokens[low.first : low.last])
    if scale is None or has_own or low.value * scale >= high.value:
        return low.value
    return low.value * scale


# ---- hedges ----------------------------------------------------------------------------------------------------------


def _hedged(tokens: Sequence[Token], quantity: Quantity) -> Quantity:
    """The same with the bounds that the words around it set, from the innermost outwards."""
    if (quantity.low, word_at(tokens, quantity.first - 1)) != (None, "") and _is_between(tokens, quantity):
        quantity = replace(quantity, outer_first=quantity.first - 1)
    if word_at(tokens, quantity.outer_first - 1) in SIGNS:
        quantity = replace(quantity, outer_first=quantity.outer_first - 1)
    for _ in range(2):
        length, bound = _hedge_before(tokens, quantity.outer_first)
        if bound is None:
            break
        quantity = replace(_bounded(quantity, bound), outer_first=quantity.outer_first - length)
    length, bound = _hedge_after(tokens, quantity.last)
    if bound is not None:
        quantity = replace(_bounded(quantity, bound), outer_last=quantity.last + length)
    return quantity


def _is_between(tokens: Sequence[Token], quantity: Quantity) -> bool:
    return quantity.best is None and word_at(tokens, quantity.first - 1) in {"between", "from"}


def _hedge_before(tokens: Sequence[Token], at: int) -> tuple[int, Bound | None]:
    for length in range(min(LONGEST_HEDGE, at), 0, -1):
        bound = BEFORE_ENDS.get(tuple(token.lower for token in tokens[at - length : at]))
        if bound is not None:
            return length, bound
    return 0, None


def _hedge_after(tokens: Sequence[Token], at: int) -> tuple[int, Bound | None]:
    for length in range(min(LONGEST_HEDGE, len(tokens) - at), 0, -1):
        bound = AFTER_STARTS.get(tuple(token.lower for token in tokens[at : at + length]))
        if bound is not None:
            return length, bound
    return 0, None


def _bounded(quantity: Quantity, bound: Bound) -> Quantity:
    if quantity.is_vague:
        return quantity
    match bound:
        case "at_least" | "more_than":
            return replace(quantity, high=None, exclusive=bound == "more_than")
        case "up_to" | "fewer_than":
            return replace(quantity, low=0, exclusive=bound == "fewer_than")
        case "nearly":
            return replace(quantity, low=None, approximate=True)
        case "about":
            return replace(quantity, approximate=True)
