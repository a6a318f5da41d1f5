"""Conditions: "if ...", "provided that ...", "only after ...", and what stands inside them."""

from collections.abc import Sequence
from dataclasses import dataclass

from factbase.extract.terms.cues import Cue
from factbase.extract.terms.function_words import (
    ARTICLES,
    AUXILIARIES,
    MAY,
    MUST,
    POSSESSIVES,
    QUOTE_MARKS,
    STOPS,
    TIME_WORDS,
    WILL,
)
from factbase.extract.terms.phrases import PhraseTable
from factbase.extract.terms.scene import Scene
from factbase.extract.terms.topics import Topic
from factbase.extract.terms.words import Word, is_past

# Whether what stands inside is itself asked for: "only if the army leaves" demands it, "if it rains" does not.
OPENERS: dict[str, bool] = {
    "as long as": True,
    "as soon as": False,
    "assuming": False,
    "but only if": True,
    "conditional on": True,
    "contingent on": True,
    "even if": False,
    "if": False,
    "if and when": False,
    "depending on": True,
    "in event of/that": True,
    "in exchange for": True,
    "in return for": True,
    "on condition": True,
    "on condition that": True,
    "on NUMBER condition": True,
    "on certain/one/several/some/strict/two condition": True,
    "on the understanding that": True,
    "once": False,
    "only after": True,
    "only if": True,
    "only once": True,
    "only when": True,
    "pending": True,
    "provided": True,
    "provided that": True,
    "providing": True,
    "so long as": True,
    "subject to": True,
    "suppose": False,
    "supposing": False,
    "the day": False,
    "the moment": False,
    "under certain/some/strict condition": True,
    "unless": True,
    "until": True,
    "when": False,
    "with caveat/condition/proviso/qualification/reservation": True,
    "with certain/serious/several/some/strict caveat/condition/qualification/reservation": True,
}
TABLE = PhraseTable(OPENERS)
LONGEST = 24  # words
ONLY = 6  # words before "once", "if" or "when" in which "only" makes it a demand
NO_CONDITIONS = frozenset({"as", "at", "what"})  # "as if", "at once", "what if"
TELLING = frozenset({"once", "when"})
PAST_TENSE = frozenset({"did", "had", "was", "were"})
CLAUSE = 6  # words in which the verb of "the day they leave" stands
SUBJECTS = ARTICLES | POSSESSIVES | frozenset({"he", "it", "she", "they", "we", "you"})
# Behind these nothing needs to follow: "accepted the truce, on one condition".
STANDING_ALONE = frozenset({"caveat", "condition", "proviso", "qualification", "reservation"})
BARGAINS = frozenset({"exchange", "return"})  # what is given for something is agreed with it


@dataclass(frozen=True, slots=True)
class Condition:
    """Words `first` to `last` (exclusive); `is_demand` where what stands inside is asked for."""

    first: int
    last: int
    is_demand: bool
    is_bargain: bool


def find_conditions(words: Sequence[Word]) -> tuple[Condition, ...]:
    """The conditions of a sentence in order; "until Monday" is a time, and "if" after "as" or "what" is none."""
    found, taken = [], 0
    for at in range(len(words)):
        match = TABLE.match_at(words, at) if at >= taken else None
        if match is None or (at and words[at - 1].lower in NO_CONDITIONS):
            continue
        if STANDING_ALONE.isdisjoint(words[match.last - 1].forms) and _is_time(words, match.last):
            continue
        if words[match.last - 1].lower == "day" and not _is_awaited(words, match.last):
            continue
        if match.last == match.first + 1 and words[at].lower in TELLING and _is_told(words, match.last):
            continue
        taken = _find_end(words, match.last)
        is_bargain = any(word.lower in BARGAINS for word in words[match.first : match.last])
        is_only = any(word.lower == "only" for word in words[max(0, match.first - ONLY) : match.first])
        found.append(Condition(match.first, taken, match.meaning or is_only, is_bargain))
    return tuple(found)


def _is_time(words: Sequence[Word], at: int) -> bool:
    following = [
        word for word in words[at : at + 3] if word.lower not in ("a", "at", "the", "this", "next", "late", "early")
    ]
    if words[at - 1].lower == "once" and following and following[0].lower in ("again", "more"):
        return True
    return not following or following[0].lower in TIME_WORDS or following[0].token.kind == "number"


def _is_awaited(words: Sequence[Word], at: int) -> bool:
    """Whether "the day" opens a clause about something to come: "the day they leave", not "the day after"."""
    following = [word.lower for word in words[at : at + CLAUSE]]
    return following[0] in SUBJECTS and not any(is_past(lower) for lower in following)


def _is_told(words: Sequence[Word], at: int) -> bool:
    """Whether a clause of time tells of the past: "when the generals signed"; what follows "would ... when" is not."""
    clause = words[at : _find_end(words, at)]
    verb = next((word.lower for word in clause if word.lower in AUXILIARIES or is_past(word.lower)), "")
    is_awaited = any(word.lower in MAY | WILL | MUST or word.lower.endswith(("'d", "'ll")) for word in words)
    return bool(verb) and not is_awaited and (verb in PAST_TENSE or verb not in AUXILIARIES)


def _find_end(words: Sequence[Word], at: int) -> int:
    for last in range(at, min(len(words), at + LONGEST)):
        if words[last].lower in STOPS | QUOTE_MARKS | {","}:
            return last
    return min(len(words), at + LONGEST)


def is_first_step(scene: Scene, topic: Topic, chain: Sequence[Cue]) -> bool:
    """Whether it is what has to come first: "first the tanks leave; then we sit down"."""
    words = scene.words
    start = next((at for at in range(topic.first, -1, -1) if words[at].lower == "first"), None)
    is_opening = start == 0 or (start is not None and words[start - 1].lower in STOPS | QUOTE_MARKS | {","})
    if start is None or not is_opening or any(is_past(words[cue.first].lower) for cue in chain):
        return False
    behind = range(topic.last, len(words))
    return any(words[at].lower == "then" and words[at - 1].lower in STOPS | {",", "and", "only"} for at in behind)
