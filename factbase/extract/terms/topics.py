"""Topics: the words of a sentence that name something to be agreed, before anyone's position on it is read."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from factbase.extract.terms import ceasefire_phrases, settlement_phrases
from factbase.extract.terms.phrases import Match, PhraseTable
from factbase.extract.terms.words import Word
from factbase.values.statements import CeasefireProvision, SettlementProvision

Shape = Literal["noun", "act", "bare"]


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


CEASEFIRE: tuple[tuple[CeasefireProvision, Shape, str], ...] = (
    ("cessation", "noun", ceasefire_phrases.CESSATION),
    ("cessation", "act", ceasefire_phrases.CESSATION_ACTS),
    ("cessation", "bare", ceasefire_phrases.CESSATION_BARE),
    ("humanitarian_access", "noun", ceasefire_phrases.HUMANITARIAN_ACCESS),
    ("humanitarian_access", "act", ceasefire_phrases.HUMANITARIAN_ACCESS_ACTS),
    ("humanitarian_access", "bare", ceasefire_phrases.HUMANITARIAN_ACCESS_BARE),
    ("monitoring", "noun", ceasefire_phrases.MONITORING),
    ("prisoner_exchange", "noun", ceasefire_phrases.PRISONER_EXCHANGE),
    ("prisoner_exchange", "act", ceasefire_phrases.PRISONER_EXCHANGE_ACTS),
    ("prisoner_exchange", "bare", ceasefire_phrases.PRISONER_EXCHANGE_BARE),
    ("withdrawal", "noun", ceasefire_phrases.WITHDRAWAL),
    ("withdrawal", "act", ceasefire_phrases.WITHDRAWAL_ACTS),
)
SETTLEMENT: tuple[tuple[SettlementProvision, Shape, str], ...] = (
    ("amnesty", "noun", settlement_phrases.AMNESTY),
    ("amnesty", "act", settlement_phrases.AMNESTY_ACTS),
    ("autonomy", "noun", settlement_phrases.AUTONOMY),
    ("disarmament", "noun", settlement_phrases.DISARMAMENT),
    ("disarmament", "act", settlement_phrases.DISARMAMENT_ACTS),
    ("election", "noun", settlement_phrases.ELECTION),
    ("election", "act", settlement_phrases.ELECTION_ACTS),
    ("neutrality", "noun", settlement_phrases.NEUTRALITY),
    ("neutrality", "act", settlement_phrases.NEUTRALITY_ACTS),
    ("power_sharing", "noun", settlement_phrases.POWER_SHARING),
    ("power_sharing", "act", settlement_phrases.POWER_SHARING_ACTS),
    ("recognition", "noun", settlement_phrases.RECOGNITION),
    ("recognition", "act", settlement_phrases.RECOGNITION_ACTS),
    ("reparations", "noun", settlement_phrases.REPARATIONS),
    ("reparations", "act", settlement_phrases.REPARATIONS_ACTS),
    ("sanctions", "noun", settlement_phrases.SANCTIONS),
    ("sanctions", "act", settlement_phrases.SANCTIONS_ACTS),
    ("security_guarantees", "noun", settlement_phrases.SECURITY_GUARANTEES),
    ("security_guarantees", "act", settlement_phrases.SECURITY_GUARANTEES_ACTS),
    ("territory", "noun", settlement_phrases.TERRITORY),
    ("territory", "act", settlement_phrases.TERRITORY_ACTS),
)


def _phrases() -> Iterator[tuple[str, Meaning]]:
    for provision, shape, block in CEASEFIRE:
        for phrase in block.split("\n"):
            if phrase:
                yield phrase, Meaning("ceasefire_term", provision, shape)
    for provision, shape, block in SETTLEMENT:
        for phrase in block.split("\n"):
            if phrase:
                yield phrase, Meaning("settlement_term", provision, shape)


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
