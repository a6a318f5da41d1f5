"""Cues: the words of a sentence that say where somebody stands on a topic, and on which side of them the topic is."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from factbase.extract.terms.answer_cues import ANSWERS, TAILS
from factbase.extract.terms.function_words import CLAUSE_OPENERS, DETERMINERS, PREPOSITIONS
from factbase.extract.terms.noun_cues import COMPOUNDS, NOUNS
from factbase.extract.terms.passives import is_passive
from factbase.extract.terms.phrases import Match, PhraseTable
from factbase.extract.terms.predicate_cues import PREDICATES
from factbase.extract.terms.status import Force
from factbase.extract.terms.verb_cues import VERBS
from factbase.extract.terms.words import Word, is_past, verb_form

CuePart = Literal["verb", "noun", "predicate", "passive", "attribute", "compound", "answer", "tail"]


@dataclass(frozen=True, slots=True)
class Cue:
    """Words `first` to `last` (exclusive) with the force that they have over what they govern.

    Verbs, nouns and attributes govern what follows, predicates and passives what stands before, compounds the word
    directly before, answers whatever was asked, tails the whole sentence before them. From `inside` on a phrase with a
    gap ("turned the offer down") may have its object within it.
    """

    first: int
    last: int
    inside: int
    force: Force
    part: CuePart
    form: str

    @property
    def governs_right(self) -> bool:
        """Whether what it is about follows it."""
        return self.part in ("verb", "noun", "attribute")


def _table(blocks: Mapping[Force, str]) -> PhraseTable[Force]:
    return PhraseTable((phrase, force) for force, block in blocks.items() for phrase in block.split("\n") if phrase)


VERB_TABLE = _table(VERBS)
NOUN_TABLE = _table(NOUNS)
COMPOUND_TABLE = _table(COMPOUNDS)
PREDICATE_TABLE = _table(PREDICATES)
ANSWER_TABLE = _table(ANSWERS)
TAIL_TABLE = _table(TAILS)


CUE_TABLES = (ANSWER_TABLE, COMPOUND_TABLE, TAIL_TABLE, NOUN_TABLE, VERB_TABLE, PREDICATE_TABLE)
FIRST_WORDS = frozenset[str]().union(*(table.first_words for table in CUE_TABLES))
BEFORE_NOUNS = DETERMINERS - {"all", "both", "each", "that", "this", "these", "those", "some"}
BEFORE_PLURALS = PREPOSITIONS | CLAUSE_OPENERS


def find_cues(words: Sequence[Word]) -> tuple[Cue, ...]:
    """Every cue in order; a word may be there twice, as a verb and as the predicate of its subject."""
    found: list[Cue] = []
    taken = 0  # words before this one belong to a longer phrase: "sent back" backs nothing
    for at in range(len(words)):
        if at < taken or FIRST_WORDS.isdisjoint(words[at].forms):
            continue
        here = tuple(_cues_at(words, at))
        found += here
        taken = max([taken, *(cue.last for cue in here if cue.inside == cue.last)])
    return tuple(found)


def _cues_at(words: Sequence[Word], at: int) -> Iterator[Cue]:
    answer, compound = ANSWER_TABLE.match_at(words, at), COMPOUND_TABLE.match_at(words, at)
    if answer and (answer.last == len(words) or words[answer.last].is_mark):
        yield _cue(words, answer, "answer")
        return
    tail = TAIL_TABLE.match_at(words, at)
    if tail and at and words[at - 1].lower in (",", "a", "the", "an"):
        yield _cue(words, tail, "tail")
    if compound:
        yield _cue(words, compound, "compound")
    yield from _governing(words, at)


def _governing(words: Sequence[Word], at: int) -> Iterator[Cue]:
    noun, verb, predicate = (table.match_at(words, at) for table in (NOUN_TABLE, VERB_TABLE, PREDICATE_TABLE))
    is_noun = is_noun_use(words, at)
    noun = None if words[at].lower.endswith("ed") and is_past(words[at].lower) else noun
    if (
        predicate
        and not is_noun
        and not _is_object(words, predicate)
        and not (is_past(words[at].lower) and is_passive(words, at))
    ):
        yield _cue(words, predicate, "predicate")
    if noun and (not verb or is_noun or noun.last > verb.last):
        yield _cue(words, noun, "noun")
    elif verb:
        yield from _verb_cues(words, verb, is_noun)


def _is_object(words: Sequence[Word], match: Match[Force]) -> bool:
    """Whether a preposition makes a noun of what looks like a predicate of one word: "on hold"."""
    is_single = match.last == match.first + 1 and verb_form(words[match.first].lower) == "base"
    return is_single and match.first > 0 and words[match.first - 1].lower in PREPOSITIONS - {"to"}


def _verb_cues(words: Sequence[Word], match: Match[Force], is_noun: bool) -> Iterator[Cue]:
    at = match.first
    if is_past(words[at].lower) and is_passive(words, at):
        yield _cue(words, match, "passive")
    elif not is_noun:
        yield _cue(words, match, "verb")
    elif is_past(words[at].lower):
        yield _cue(words, match, "attribute")


def _cue(words: Sequence[Word], match: Match[Force], part: CuePart) -> Cue:
    return Cue(match.first, match.last, match.gap, match.meaning, part, verb_form(words[match.first].lower))


def is_noun_use(words: Sequence[Word], at: int) -> bool:
    """Whether the word stands where a noun stands: after an article or a number, or as a plural before any subject."""
    is_plural = words[at].lower.endswith("s") and not words[at].lower.endswith("ss")
    if at == 0:
        return is_plural
    before = words[at - 1]
    if is_plural and (before.lower in BEFORE_PLURALS or before.lower.endswith("ed")):
        return True
    return (
        before.lower in BEFORE_NOUNS
        or before.lower.endswith(("'s", "s'"))
        or ((before.token.kind == "number" or "NUMBER" in before.forms) and not words[at].lower.endswith("ed"))
    )
