"""Is this the same utterance in another outlet? Then it is one quote with one more appearance."""

import re
from dataclasses import dataclass
from datetime import date, timedelta

from rapidfuzz import fuzz

from factbase.text.normalise import key
from factbase.text.quantities import find_quantities
from factbase.text.tokens import tokenize

WITHIN = timedelta(days=7)  # a wire report is picked up within days; the same words a month later are said again
LEAST_WORDS_OF_PART = 8
LEAST_WORDS_OF_PART_ON_ONE_DAY = 6
LEAST_WORDS_OF_PIECE = 3  # of what an editor leaves on either side of "..."
OMISSION = re.compile(r"\.\.\.|[\[(]\.{3}[\])]")
LEAST_WORDS_OF_LIKENESS = 10
NEARLY_EQUAL = 95.0  # RapidFuzz ratio: a corrected word, another spelling
CONTRASTS = frozenset({"neither", "never", "no", "nobody", "none", "nor", "not", "without"})


@dataclass(frozen=True, slots=True)
class Utterance:
    """What was said, by whom as far as it is known, and on which day; equal values of `speaker` are one speaker."""

    text: str
    speaker: int | str | None
    day: date | None


def is_same_utterance(one: Utterance, other: Utterance, are_copies: bool = False) -> bool:
    """Whether both are one utterance: one speaker, within a week, and words equal, contained or nearly equal.

    `are_copies` says that the articles are copies of each other; then a short fragment and an unknown speaker are no
    obstacle. Unknown days are taken to fit.
    """
    if one.speaker != other.speaker or (one.speaker is None and not are_copies) or _is_far(one.day, other.day):
        return False
    words, others = _words(one.text), _words(other.text)
    if not words or not others:
        return False
    if words == others:
        return are_copies or len(words) >= LEAST_WORDS_OF_PART or one.speaker is not None
    is_same_day = one.day is not None and one.day == other.day
    least = 0 if are_copies else LEAST_WORDS_OF_PART_ON_ONE_DAY if is_same_day else LEAST_WORDS_OF_PART
    if _is_part(words, others, least) or _is_nearly_equal(words, others):
        return True
    return _is_abridged(one.text, others) or _is_abridged(other.text, words)


def _is_far(one: date | None, other: date | None) -> bool:
    return one is not None and other is not None and abs(one - other) > WITHIN


def _words(text: str) -> list[str]:
    """Words and numbers without marks: house styles differ in these only."""
    return [token.lower for token in tokenize(key(text)) if token.kind != "mark"]


def _is_part(words: list[str], others: list[str], least: int) -> bool:
    shorter, longer = sorted((words, others), key=len)
    return len(shorter) >= least and f" {' '.join(shorter)} " in f" {' '.join(longer)} "


def is_marked_as_abridged(text: str) -> bool:
    """Whether a text in the form to compare says that words were left out of it."""
    return OMISSION.search(text) is not None


def _is_abridged(text: str, others: list[str]) -> bool:
    """Whether a text is another with words left out where it says so: "We will rebuild ... before winter"."""
    pieces = [_words(piece) for piece in OMISSION.split(key(text))]
    pieces = [piece for piece in pieces if piece]
    if len(pieces) < 2 or any(len(piece) < LEAST_WORDS_OF_PIECE for piece in pieces):
        return False
    longer, place = f" {' '.join(others)} ", 0
    for piece in pieces:
        place = longer.find(f" {' '.join(piece)} ", place)
        if place < 0:
            return False
        place += 1
    return sum(map(len, pieces)) >= LEAST_WORDS_OF_PART


def _is_nearly_equal(words: list[str], others: list[str]) -> bool:
    if min(len(words), len(others)) < LEAST_WORDS_OF_LIKENESS:
        return False
    one, other = " ".join(words), " ".join(others)
    if find_quantities(one) != find_quantities(other) or CONTRASTS & (set(words) ^ set(others)):
        return False
    return fuzz.ratio(one, other, score_cutoff=NEARLY_EQUAL - 1) >= NEARLY_EQUAL
