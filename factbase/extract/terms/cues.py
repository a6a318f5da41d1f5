"""Cues: the words of a sentence that say where somebody stands on a topic, and on which side of them the topic is."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from factbase.extract.terms.function_words import ADVERBS, BE, DETERMINERS, HAVE, NEGATORS
from factbase.extract.terms.noun_cues import COMPOUNDS, NOUNS
from factbase.extract.terms.phrases import Match, PhraseTable
from factbase.extract.terms.predicate_cues import ANSWERS, PREDICATES
from factbase.extract.terms.verb_cues import OF_THEMSELVES, VERBS
from factbase.extract.terms.words import Word, is_past, verb_form
from factbase.values.statements import Status

CuePart = Literal["verb", "noun", "predicate", "passive", "attribute", "compound", "answer"]


@dataclass(frozen=True, slots=True)
class Cue:
    """Words `first` to `last` (exclusive) with the status that they give to what they govern.

    Verbs, nouns and attributes govern what follows, predicates and passives what stands before, compounds the word
    directly before, answers whatever was asked.
    """

    first: int
    last: int
    status: Status
    part: CuePart
    form: str

    @property
    def governs_right(self) -> bool:
        """Whether what it is about follows it."""
        return self.part in ("verb", "noun", "attribute")


def _table(blocks: Mapping[Status, str]) -> PhraseTable[Status]:
    return PhraseTable((phrase, status) for status, block in blocks.items() for phrase in block.split("\n") if phrase)


VERB_TABLE = _table(VERBS)
NOUN_TABLE = _table(NOUNS)
COMPOUND_TABLE = _table(COMPOUNDS)
PREDICATE_TABLE = _table(PREDICATES)
ANSWER_TABLE = _table(ANSWERS)


def find_cues(words: Sequence[Word]) -> tuple[Cue, ...]:
    """Every cue in order; a verb that may also be a predicate of its subject ("the truce ended") is there as both."""
    return tuple(cue for at in range(len(words)) for cue in _cues_at(words, at))


def _cues_at(words: Sequence[Word], at: int) -> Iterator[Cue]:
    noun, verb, predicate = (table.match_at(words, at) for table in (NOUN_TABLE, VERB_TABLE, PREDICATE_TABLE))
    answer, compound = ANSWER_TABLE.match_at(words, at), COMPOUND_TABLE.match_at(words, at)
    if answer:
        yield _cue(words, answer, "answer")
        return
    if compound:
        yield _cue(words, compound, "compound")
    if predicate and not is_noun_use(words, at):
        yield _cue(words, predicate, "predicate")
    if noun and (not verb or is_noun_use(words, at) or noun.last > verb.last):
        yield _cue(words, noun, "noun")
    elif verb and (not predicate or predicate.last <= verb.last):
        yield from _verb_cues(words, verb)


def _verb_cues(words: Sequence[Word], match: Match[Status]) -> Iterator[Cue]:
    at = match.first
    if is_past(words[at].lower) and is_passive(words, at):
        yield _cue(words, match, "passive")
    elif is_noun_use(words, at):
        if is_past(words[at].lower):
            yield _cue(words, match, "attribute")
    else:
        yield _cue(words, match, "verb")


def _cue(words: Sequence[Word], match: Match[Status], part: CuePart) -> Cue:
    return Cue(match.first, match.last, match.meaning, part, verb_form(words[match.first].lower))


def is_noun_use(words: Sequence[Word], at: int) -> bool:
    """Whether the word stands where a noun or an attribute stands: after an article, a possessive or a determiner."""
    before = words[at - 1].lower if at else ""
    return before in DETERMINERS - {"all", "both", "that", "this"} or before.endswith(("'s", "s'"))


def is_passive(words: Sequence[Word], at: int) -> bool:
    """Whether a form of "be" stands before the participle, adverbs and negators aside."""
    for back in range(at - 1, max(-1, at - 5), -1):
        lower = words[back].lower
        if lower in BE:
            return True
        if lower not in ADVERBS and lower not in NEGATORS and not lower.endswith("ly"):
            return False
    return False
