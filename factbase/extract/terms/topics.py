"""Topics: the words of a sentence that name something to be agreed, before anyone's position on it is read."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from factbase.extract.terms import ceasefire_phrases, settlement_phrases
from factbase.extract.terms.cues import Cue
from factbase.extract.terms.function_words import SEPARATORS, STOPS
from factbase.extract.terms.passives import is_passive
from factbase.extract.terms.phrases import Match, PhraseTable
from factbase.extract.terms.shapes import Shape
from factbase.extract.terms.words import Word, is_past
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


OBJECT_REACH = 4  # words between a verb and its object
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
    """Whether a noun of the table is a verb here ("be monitored"), or an act has something else for its subject."""
    if match.meaning.shape == "act":
        return is_past(words[match.first].lower) and is_passive(words, match.first)
    return match.last == match.first + 1 and words[match.first].lower.endswith("ed")


def drop_verbs(words: Sequence[Word], topics: Sequence[Topic], cues: Sequence[Cue]) -> tuple[Topic, ...]:
    """Without the acts that are done to another topic: "withdrew from the corridor agreement" withdraws no troops."""
    verbs = {cue.first for cue in cues if cue.part == "verb"}
    following, before = (*topics[1:], None), (None, *topics)
    near = zip(topics, before, following, strict=False)
    return tuple(
        one for one, last, other in near if not (_governs(words, one, other, verbs) or _explains(words, last, one))
    )


def _explains(words: Sequence[Word], one: Topic | None, other: Topic) -> bool:
    """Whether an act only tells what the topic before it is for: "a truce to let families bury their dead"."""
    if one is None or one.is_act or not other.is_act:
        return False
    between = [word.lower for word in words[one.last : other.first]]
    is_aim = between == ["to"]
    return is_aim or (between[:1] in (["that"], ["which"]) and between[1:] in (["would"], ["will"], ["could"]))


def _governs(words: Sequence[Word], one: Topic, other: Topic | None, verbs: set[int]) -> bool:
    if other is None or not one.is_act or one.first not in verbs or other.is_act:
        return False
    between = [word.lower for word in words[one.last : other.first]]
    return len(between) <= OBJECT_REACH and not any(word in SEPARATORS | STOPS for word in between)
