"""A sentence laid out for the reading of figures: its amounts, what they count, and the words of harm."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from factbase.extract.figures.harms import HarmCue, Toll, find_harm_cues, find_tolls
from factbase.extract.figures.noun_phrases import NounPhrase, read_noun_phrase
from factbase.extract.figures.quantities import Quantity, find_quantities
from factbase.extract.lexicons import read_block
from factbase.extract.numerals import find_numerals
from factbase.extract.traps import find_traps
from factbase.text.tokens import Token, tokenize, word_at
from factbase.values.spans import Span

# Words that say that there were none, as far as a harm follows.
ZERO_PHRASES = (
    ("not", "a", "single"),
    ("not", "one"),
    ("no", "one"),
    ("none",),
    ("nobody",),
    ("nil",),
    ("no",),
    ("neither",),
    ("nor",),
    ("without",),
)
# After "no" these lead away from a count of nothing.
NOT_ZERO_AFTER_NO = read_block("""
    confirmation doubt evidence fewer immediate indication less longer matter more news reason sign truth way word
    """)


@dataclass(frozen=True, slots=True)
class Scene:
    """`phrases[n]` is what `quantities[n]` counts; all places are indexes of `tokens`."""

    tokens: tuple[Token, ...]
    quantities: tuple[Quantity, ...]
    phrases: tuple[NounPhrase, ...]
    cues: tuple[HarmCue, ...]
    tolls: tuple[Toll, ...]

    def word(self, at: int) -> str:
        """The lower form of token `at`; empty outside the sentence."""
        return word_at(self.tokens, at)

    def words(self, first: int, last: int) -> list[str]:
        """The lower forms from `first` to `last` (exclusive)."""
        return [token.lower for token in self.tokens[max(0, first) : max(0, last)]]


def lay_out(text: str, sentence: Span) -> Scene | None:
    """The scene of a sentence; None where it holds no amount or no word of harm."""
    tokens = tokenize(text, sentence.start, sentence.end)
    numerals = find_numerals(tokens)
    zeros = tuple(_zeros(tokens))
    cues = find_harm_cues(tokens, {numeral.first for numeral in numerals} | {zero.first for zero in zeros})
    tolls = find_tolls(tokens, cues)
    if not (numerals or zeros) or not (cues or tolls):
        return None
    traps = {trap.numeral.first for trap in find_traps(tokens, numerals, frozenset(cue.first for cue in cues))}
    counts = find_quantities(tokens, [numeral for numeral in numerals if numeral.first not in traps])
    quantities = tuple(sorted([*counts, *zeros], key=lambda quantity: quantity.first))
    return Scene(
        tokens, quantities, _phrases(tokens, quantities, cues, {numeral.first for numeral in numerals}), cues, tolls
    )


def _zeros(tokens: Sequence[Token]) -> Iterator[Quantity]:
    at = 0
    while at < len(tokens):
        length = _zero_length(tokens, at)
        if length:
            yield Quantity(at, at + length, at, at + length, 0, 0, 0)
        at += length or 1


def _zero_length(tokens: Sequence[Token], at: int) -> int:
    for phrase in ZERO_PHRASES:
        if all(word_at(tokens, at + place) == word for place, word in enumerate(phrase)):
            follows = word_at(tokens, at + len(phrase))
            return 0 if phrase == ("no",) and (follows in NOT_ZERO_AFTER_NO or follows == ".") else len(phrase)
    return 0


def _phrases(
    tokens: Sequence[Token], quantities: Sequence[Quantity], cues: Sequence[HarmCue], numbers: set[int]
) -> tuple[NounPhrase, ...]:
    stops = frozenset({cue.first for cue in cues} | {quantity.outer_first for quantity in quantities} | numbers)
    return tuple(read_noun_phrase(tokens, quantity.outer_last, stops) for quantity in quantities)
