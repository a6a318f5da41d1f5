"""The position that a sentence takes on one topic: the status that its cues and modifiers add up to."""

from collections.abc import Sequence
from dataclasses import dataclass

from factbase.extract.terms.cues import Cue
from factbase.extract.terms.modifiers import find_modifiers
from factbase.extract.terms.scope import Scene, find_chain
from factbase.extract.terms.status import POSITIVE, Modifier, enclose, modify
from factbase.extract.terms.topics import Topic
from factbase.values.statements import Status


@dataclass(frozen=True, slots=True)
class Position:
    """A status, and the cues that led to it, the innermost first."""

    status: Status
    chain: tuple[Cue, ...]


def read_position(scene: Scene, topic: Topic) -> Position:
    """Where the sentence stands on a topic; `mention` where it says nothing or what it says is in doubt."""
    chain = find_chain(scene, topic)
    status = modify(None, _own_modifiers(scene, topic, chain))
    for inner, cue in enumerate(chain):
        outer = chain[inner + 1] if inner + 1 < len(chain) else None
        status = modify(enclose(cue.status, status), _modifiers(scene, cue, outer, topic))
    return Position(status or "mention", chain)


def _own_modifiers(scene: Scene, topic: Topic, chain: Sequence[Cue]) -> tuple[Modifier, ...]:
    left = next((cue for cue in chain if cue.governs_right), None)
    if topic.is_act:
        found = find_modifiers(scene.words, left.last if left else 0, topic.first)
        # "Agreed that the troops would leave": the verb above already says how real it is.
        return tuple(modifier for modifier in found if left is None or modifier not in ("may", "will"))
    return ()


def _modifiers(scene: Scene, cue: Cue, outer: Cue | None, topic: Topic) -> tuple[Modifier, ...]:
    if cue.part in ("predicate", "passive"):
        floor = max(0, topic.first - 3)
    else:
        floor = outer.last if outer and outer.last <= cue.first else 0
    found = find_modifiers(scene.words, floor, cue.first)
    if not found and outer is None and _is_unreal(scene, cue):
        return ("unreal",)
    return found


def _is_unreal(scene: Scene, cue: Cue) -> bool:
    """Whether the verb is a bare infinitive that nothing read above it makes real: "hopes to sign"."""
    if cue.part != "verb" or cue.status not in POSITIVE:
        return False
    return cue.form == "ing" or (cue.form == "base" and cue.first > 0 and scene.words[cue.first - 1].lower == "to")
