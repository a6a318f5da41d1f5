"""Numbers that are no counts of people: typed first and set aside, so that no year or shell is read as a death."""

from collections.abc import Sequence
from dataclasses import dataclass

from factbase.extract.figures.noun_phrases import read_noun_phrase
from factbase.extract.figures.trap_rules import DASHES, RULES, are_linked
from factbase.extract.numerals import Numeral
from factbase.text.tokens import Token, word_at


@dataclass(frozen=True, slots=True)
class Trap:
    """A numeral and what it is instead: "age", "date", "money" ... or the kind of thing that it counts."""

    numeral: Numeral
    kind: str


def find_traps(tokens: Sequence[Token], numerals: Sequence[Numeral], stops: frozenset[int]) -> tuple[Trap, ...]:
    """The numerals that count no people, in order, each with its first fitting kind.

    `stops` are tokens at which words of harm begin: a noun phrase does not reach over them.
    """
    ends = stops | {numeral.first for numeral in numerals}
    kinds: list[str | None] = [
        _kind(tokens, numerals, at) or _thing(tokens, numerals[at], ends) for at in range(len(numerals))
    ]
    _spread(tokens, numerals, kinds, ends)
    return tuple(Trap(numeral, kind) for numeral, kind in zip(numerals, kinds, strict=True) if kind is not None)


def _kind(tokens: Sequence[Token], numerals: Sequence[Numeral], at: int) -> str | None:
    return next((kind for kind, rule in RULES if rule(tokens, numerals, at)), None)


def _thing(tokens: Sequence[Token], numeral: Numeral, ends: frozenset[int]) -> str | None:
    return read_noun_phrase(tokens, numeral.last, ends).thing


def _spread(
    tokens: Sequence[Token], numerals: Sequence[Numeral], kinds: list[str | None], ends: frozenset[int]
) -> None:
    """A range and a part have the kind of the number they belong to: "aged between 6 and 71", "19 of the 22 drones"."""
    for at in range(len(numerals) - 2, -1, -1):
        if kinds[at] is None and _belongs(tokens, numerals[at], numerals[at + 1]):
            kinds[at] = kinds[at + 1]
    for at in range(1, len(numerals)):
        is_age = kinds[at - 1] == "age" and are_linked(
            tokens, numerals[at - 1], numerals[at], {"and", "to", ",", "or", "-", "–"}
        )
        if kinds[at] is None and is_age and read_noun_phrase(tokens, numerals[at].last, ends).kind == "none":
            kinds[at] = "age"


PART_LINKS = frozenset(
    {"of", "out", "the", "its", "their", "our", "his", "to", "or", "and", "-", "–", "some", "those", "all"}
)


def _belongs(tokens: Sequence[Token], before: Numeral, after: Numeral) -> bool:
    between = [token.lower for token in tokens[before.last : min(after.first, before.last + 4)]]
    is_range = len(between) == 1 and (
        between[0] in {"to", "or"} | DASHES or (between == ["and"] and word_at(tokens, before.first - 1) == "between")
    )
    return after.first - before.last <= 3 and (
        is_range or (between[:1] in (["of"], ["out"]) and set(between) <= PART_LINKS)
    )
