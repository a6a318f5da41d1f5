"""Which cues stand over which: the nearest one before, unless a boundary of clauses lies between."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from factbase.extract.terms.cues import Cue
from factbase.extract.terms.function_words import (
    ADVERBS,
    AUXILIARIES,
    CLAUSE_OPENERS,
    HAVE,
    NEGATORS,
    QUOTE_MARKS,
    RELATIVES,
    SEPARATORS,
    STOPS,
)
from factbase.extract.terms.topics import Topic
from factbase.extract.terms.words import Word

REACH = 24  # words; beyond this a cue and a topic of news prose belong to different clauses
DEEPEST = 6


@dataclass(frozen=True, slots=True)
class Scene:
    """A sentence with what was found in it."""

    words: Sequence[Word]
    topics: Sequence[Topic]
    cues: Sequence[Cue]


def find_chain(scene: Scene, topic: Topic) -> tuple[Cue, ...]:
    """The cues that stand over a topic, the innermost first."""
    outer = tuple(_climb(scene, topic))
    verbs = next((i for i, cue in enumerate(outer) if cue.part == "verb"), len(outer))
    predicate = find_predicate(scene, topic)
    above = () if predicate is None else (predicate,)
    if above and above[0].status == "denied":
        return (*_compounds(scene, topic), *outer, *above)
    return (*_compounds(scene, topic), *outer[:verbs], *above, *outer[verbs:])


def _compounds(scene: Scene, topic: Topic) -> Iterator[Cue]:
    for cue in scene.cues:
        if cue.part == "compound" and cue.first == topic.last and not topic.is_act:
            yield cue


def _climb(scene: Scene, topic: Topic) -> Iterator[Cue]:
    cue = find_governor(scene, topic.first)
    for _ in range(DEEPEST):
        if cue is None:
            return
        yield cue
        cue = find_parent(scene, cue)


def find_governor(scene: Scene, at: int) -> Cue | None:
    """The nearest cue before the word `at` that governs it."""
    for cue in reversed(_before(scene, at)):
        if cue.governs_right:
            return cue if is_open(scene.words, cue.last, at) else None
    return None


def _before(scene: Scene, at: int) -> list[Cue]:
    return [cue for cue in scene.cues if at - REACH <= cue.last <= at]


def is_open(words: Sequence[Word], first: int, last: int) -> bool:
    """Whether no clause begins between the two words: only commas and conjunctions that list things may stand there."""
    separator = None
    for at in range(first, last):
        if words[at].lower in STOPS or opens_clause(words, at):
            return False
        if words[at].lower in SEPARATORS:
            separator = at
    if separator is None:
        return True
    rest = [word.lower for word in words[separator + 1 : last]]
    return not any(word in AUXILIARIES or word in RELATIVES for word in rest)


def opens_clause(words: Sequence[Word], at: int) -> bool:
    """Whether a subordinate or contrasting clause begins here; "has yet to" and "not yet" open none."""
    lower = words[at].lower
    if lower == "yet":
        return at == 0 or words[at - 1].lower not in HAVE | NEGATORS | {"as"}
    return lower in CLAUSE_OPENERS


def find_parent(scene: Scene, cue: Cue) -> Cue | None:
    """The cue that governs a cue; a co-ordinated verb has the parent of the verb that it is joined to."""
    nearest = next((other for other in reversed(_before(scene, cue.first)) if other.governs_right), None)
    if nearest is None:
        return None
    joint = find_joint(scene.words, nearest.last, cue.first)
    if joint is None:
        return nearest if is_open(scene.words, nearest.last, cue.first) else None
    if cue.part != "verb":
        return nearest if is_open(scene.words, nearest.last, cue.first) else None
    if has_subject(scene.words, joint + 1, cue.first):
        return None
    partner = find_partner(scene, cue)
    return find_parent(scene, partner) if partner else None


def find_joint(words: Sequence[Word], first: int, last: int) -> int | None:
    """The last comma or conjunction between two words, if any."""
    joints = (at for at in range(last - 1, first - 1, -1) if words[at].lower in SEPARATORS or opens_clause(words, at))
    return next(joints, None)


def has_subject(words: Sequence[Word], first: int, last: int) -> bool:
    """Whether a subject of its own stands before a verb."""
    silent = AUXILIARIES | ADVERBS | NEGATORS | QUOTE_MARKS | {"to", "yet"}
    return any(word.lower not in silent and not word.lower.endswith("ly") for word in words[first:last])


def find_partner(scene: Scene, cue: Cue) -> Cue | None:
    """The nearest verb before that has the same form, which co-ordination joins."""
    alike = (other for other in reversed(_before(scene, cue.first)) if other.part == "verb" and other.form == cue.form)
    return next(alike, None)


def find_predicate(scene: Scene, topic: Topic) -> Cue | None:
    """The predicate or passive verb whose subject is the topic."""
    for cue in scene.cues:
        if cue.part in ("predicate", "passive") and topic.last <= cue.first <= topic.last + REACH:
            return cue if _is_subject_of(scene, topic, cue) else None
    return None


def _is_subject_of(scene: Scene, topic: Topic, cue: Cue) -> bool:
    between = [word.lower for word in scene.words[topic.last : cue.first]]
    if any(word in STOPS for word in between) or any(
        opens_clause(scene.words, at) for at in range(topic.last, cue.first)
    ):
        return False
    if any(topic.last <= other.first and other.last <= cue.first for other in scene.topics):
        return False
    return between.count(",") % 2 == 0 and "and" not in between
