"""Phrases of the tables, and where they stand in a sentence.

A phrase is written as its words: `sign off on`, `stop/cease/halt FIGHT`, `turn ~ down`. A word in small letters stands
for itself and its inflections, one in capitals for a class of `classes.py`, `/` parts alternatives, and `~` stands for
up to eight words of any kind. Articles, possessives and hyphens between the words of a phrase are passed over.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from factbase.extract.terms.function_words import PASSED_OVER, STOPS
from factbase.extract.terms.words import Word

Meaning = TypeVar("Meaning")
GAP = "~"
LONGEST_GAP = 8
LONGEST_SKIP = 3
BREAKS = STOPS | {",", "(", ")"}


@dataclass(frozen=True, slots=True)
class Match(Generic[Meaning]):
    """Words `first` to `last` (exclusive), `gap` where words of any kind begin among them, and what the table says."""

    first: int
    last: int
    gap: int
    meaning: Meaning


Elements = tuple[frozenset[str], ...]


class PhraseTable(Generic[Meaning]):
    """Phrases by their first word, the longest first."""

    def __init__(self, phrases: Mapping[str, Meaning] | Iterable[tuple[str, Meaning]]) -> None:
        self._by_first: dict[str, list[tuple[Elements, int, Meaning]]] = {}
        pairs = phrases.items() if isinstance(phrases, Mapping) else phrases
        for number, (phrase, meaning) in enumerate(pairs):
            elements = tuple(frozenset(element.split("/")) for element in phrase.split())
            for first in elements[0]:
                self._by_first.setdefault(first, []).append((elements, number, meaning))
        self.first_words = frozenset(self._by_first)

    def match_at(self, words: Sequence[Word], at: int) -> Match[Meaning] | None:
        """The longest phrase that begins with the word `at`: of equals that with most own words, then the first."""
        if self.first_words.isdisjoint(words[at].forms):
            return None
        best, rank = None, (0, 0, 0)
        following = words[at + 1] if at + 1 < len(words) else None
        for form in words[at].forms:
            for elements, number, meaning in self._by_first.get(form, ()):
                if len(elements) > 1 and not _may_go_on(following, elements[1]):
                    continue
                last = _match_rest(words, at + 1, elements, 1)
                if last is not None and (last, len(elements), -number) > rank:
                    best = Match(at, last, _find_gap(at, last, elements), meaning)
                    rank = last, len(elements), -number
        return best

    def find(self, words: Sequence[Word]) -> tuple[Match[Meaning], ...]:
        """The longest phrase at every word where one begins; they may overlap."""
        found = (self.match_at(words, at) for at in range(len(words)))
        return tuple(match for match in found if match is not None)


def _may_go_on(following: Word | None, element: frozenset[str]) -> bool:
    """Whether the next word is what an element wants or may be passed over: no other phrase is worth a closer look."""
    if following is None:
        return False
    return not element.isdisjoint(following.forms) or GAP in element or following.lower in PASSED_OVER


def _find_gap(first: int, last: int, elements: Elements) -> int:
    has_gap = any(GAP in element for element in elements)
    return first + 1 if has_gap else last


def _match_rest(words: Sequence[Word], at: int, elements: Elements, number: int) -> int | None:
    """Where the elements from `number` on end, if they stand from word `at` on."""
    while number < len(elements):
        element = elements[number]
        number += 1
        if GAP in element:
            start = _find_after_gap(words, at, elements[number])
            number += 1
        else:
            start = _find_next(words, at, element)
        if start is None:
            return None
        at = start + 1
    return at


def _find_next(words: Sequence[Word], at: int, element: frozenset[str]) -> int | None:
    """The word that an element stands for, small words passed over."""
    for start in range(at, min(at + LONGEST_SKIP + 1, len(words))):
        word = words[start]
        if not element.isdisjoint(word.forms):
            return start
        if word.lower not in PASSED_OVER:
            return None
    return None


def _find_after_gap(words: Sequence[Word], at: int, element: frozenset[str]) -> int | None:
    for start in range(at, min(at + LONGEST_GAP + 1, len(words))):
        if start > at and words[start - 1].lower in BREAKS:
            return None
        if not element.isdisjoint(words[start].forms):
            return start
    return None
