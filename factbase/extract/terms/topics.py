"""Topics: the words of a sentence that name something to be agreed, before anyone's position on it is read."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from factbase.extract.terms import ceasefire_phrases, settlement_phrases
from factbase.extract.terms.phrases import Match, PhraseTable
from factbase.extract.terms.shapes import Shape
from factbase.extract.terms.words import Word
from factbase.values.statements import CeasefireProvision, SettlementProvision


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a phrase names; a `bare` one is an everyday word ("halt") that needs a military setting."""

    kind: Literal["ceasefire_term", "settlement_term", "commitment"]
    provision: CeasefireProvision | SettlementProvision | None
    shape: Shape


@dataclass(frozen=True, slots=True)
class Topic:
    """Words `first` to `last` (exclusive): the head of a noun phrase, or a verb with its object."""

    first: int
    last: int
    meaning: Meaning

    @property
    def is_act(self) -> bool:
        """Whether a verb names it ("pull back"), so that a modal or "to" before it is its own."""
        return self.meaning.shape == "act"


def _phrases() -> Iterator[tuple[str, Meaning]]:
    for provision, shape, block in ceasefire_phrases.PROVISIONS:
        yield from ((phrase, Meaning("ceasefire_term", provision, shape)) for phrase in block.split("\n") if phrase)
    for named, shape, block in settlement_phrases.PROVISIONS:
        yield from ((phrase, Meaning("settlement_term", named, shape)) for phrase in block.split("\n") if phrase)


TABLE = PhraseTable(_phrases())


def find_topics(words: Sequence[Word]) -> tuple[Topic, ...]:
    """The topics in order, none inside another: where two phrases meet, the one that begins first."""
    found, at = [], 0
    while at < len(words):
        match = TABLE.match_at(words, at)
        if match is None or _is_verb(words, match):
            at += 1
            continue
        found.append(Topic(match.first, match.last, match.meaning))
        at = match.last
    return tuple(found)


def _is_verb(words: Sequence[Word], match: Match[Meaning]) -> bool:
    """Whether a noun of the table is a verb here: "be monitored"."""
    return match.meaning.shape != "act" and match.last == match.first + 1 and words[match.first].lower.endswith("ed")
