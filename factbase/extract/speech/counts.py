"""Counts with the words that hedge them, with which a reported clause may begin: "said at least 40 people"."""

from factbase.extract.speech.units import Unit
from factbase.extract.speech.words import TIME_WORDS
from factbase.text.numeral_words import MULTIPLIERS, SMALL, VAGUE_PLURALS

# Each of these may stand right before a number.
HEDGES = frozenset((
    "about", "almost", "approximately", "around", "barely", "between", "exactly", "nearly", "over", "roughly", "some",
    "under", "well",
))  # fmt: skip
# Each of these pairs is a hedge too.
PAIRS = frozenset((("at", "least"), ("at", "most"), ("in", "all"), ("in", "total"), ("up", "to")))
LONGEST_HEDGE = 4  # "well over", "at the very least"
# A count of these tells when, not what: "said about 40 minutes later".
CLOCK = TIME_WORDS | frozenset(("a.m", "am", "hour", "minute", "minutes", "o'clock", "p.m", "pm", "seconds"))
LONGEST_NUMBER = 5
SMALLEST = frozenset(("a", "and", "one"))  # alone they count nothing: "over and over"
NUMBERS = SMALLEST.union(SMALL, MULTIPLIERS, VAGUE_PLURALS)


def opens_count(unit: Unit, start: int, end: int) -> bool:
    """Whether the pieces from `start` on are a hedge and the number of anything but time."""
    words = [piece.lower for piece in unit.pieces[start : min(end, start + LONGEST_HEDGE + LONGEST_NUMBER + 1)]]
    at = _skip_hedge(words)
    number = at
    while number < len(words) and _is_number(words[number]):
        number += 1
    is_counted = any(word not in SMALLEST for word in words[at:number])
    return at > 0 and is_counted and number < len(words) and words[number] not in CLOCK


def _skip_hedge(words: list[str]) -> int:
    at = 0
    while at < min(len(words), LONGEST_HEDGE):
        pair = tuple(word for word in words[at : at + 4] if word not in ("the", "very"))[:2]
        if pair in PAIRS:
            at += words.index(pair[1], at) - at + 1
        elif words[at] in HEDGES:
            at += 1
        else:
            break
    return at


def _is_number(word: str) -> bool:
    return word[:1].isdigit() or word in NUMBERS
