"""Phrases of the tables, and where they stand in a sentence.

A phrase is written as its words: `sign off on`, `stop/cease/halt FIGHT`, `turn ~ down`. A word in small letters stands
for itself and its inflections, one in capitals for a class of `classes.py`, `/` parts alternatives, and `~` stands for
up to eight words of any kind. Articles, possessives and hyphens between the words of a phrase are passed over.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Generic, TypeVar

from factbase.extract.terms.function_words import PASSED_OVER, STOPS
from factbase.extract.terms.words import Word

Meaning = TypeVar("Meaning")
GAP = "~"
LONGEST_GAP = 8
LONGEST_SKIP = 3
BREAKS = STOPS | {",", "(", ")", "that"}


@dataclass(frozen=True, slots=True)
class Match(Generic[Meaning]):
    """Words `first` to `last` (exclusive), `gap` where words of any kind begin among them, and what the table says."""

    first: int
    last: int
    gap: int
    meaning: Meaning


Elements = tuple[frozenset[str], ...]
Phrases = list[tuple[Elements, int, Meaning]]


class _Begun(Generic[Meaning]):
    """The phrases that begin with one word; "be" alone begins a hundred and sixty."""

    def __init__(self) -> None:
        self._all: Phrases[Meaning] = []
        self._ending: Phrases[Meaning] = []
        # Those that any word may follow, or none, and the others by their second words.
        self._free: Phrases[Meaning] = []
        self._by_second: dict[str, Phrases[Meaning]] = defaultdict(list)

    def add(self, phrase: tuple[Elements, int, Meaning]) -> None:
        """One more phrase."""
        elements = phrase[0]
        self._all.append(phrase)
        if len(elements) == 1:
            self._ending.append(phrase)
        if len(elements) == 1 or GAP in elements[1]:
            self._free.append(phrase)
        else:
            for second in elements[1]:
                self._by_second[second].append(phrase)

    def before(self, following: Word | None) -> Iterable[tuple[Elements, int, Meaning]]:
        """The phrases that may go on with the next word: no other is worth a closer look."""
        if following is None:
            return self._ending
        if following.lower in PASSED_OVER:
            return self._all
        named = self._by_second.keys() & following.forms
        return chain(self._free, *(self._by_second[form] for form in named)) if named else self._free


class PhraseTable(Generic[Meaning]):
    """Phrases by their first words."""

    def __init__(self, phrases: Mapping[str, Meaning] | Iterable[tuple[str, Meaning]]) -> None:
        self._by_first: dict[str, _Begun[Meaning]] = defaultdict(_Begun)
        pairs = phrases.items() if isinstance(phrases, Mapping) else phrases
        for number, (phrase, meaning) in enumerate(pairs):
            elements = tuple(frozenset(element.split("/")) for element in phrase.split())
            for first in elements[0]:
                self._by_first[first].add((elements, number, meaning))
        self.first_words = frozenset(self._by_first)

    def match_at(self, words: Sequence[Word], at: int) -> Match[Meaning] | None:
        """The longest phrase that begins with the word `at`: of equals that with most own words, then the first."""
        if self.first_words.isdisjoint(words[at].forms):
            return None
        best, rank = None, (0, 0, 0)
        following = words[at + 1] if at + 1 < len(words) else None
        for form in self.first_words & words[at].forms:
            for elements, number, meaning in self._by_first[form].before(following):
                last = _match_rest(words, at + 1, elements, 1)
                if last is not None and (last, len(elements), -number) > rank:
                    best = Match(at, last, _find_gap(at, last, elements), meaning)
                    rank = last, len(elements), -number
        return best

    def find(self, words: Sequence[Word]) -> tuple[Match[Meaning], ...]:
        """The longest phrase at every word where one begins; they may overlap."""
        found = (self.match_at(words, at) for at in range(len(words)))
        return tuple(match for match in found if match is not None)


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
