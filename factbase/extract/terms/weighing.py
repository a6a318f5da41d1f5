"""What conditions, fighting, time and the words around it leave standing of a position."""

from collections.abc import Sequence
from dataclasses import replace

from factbase.extract.terms.conditions import Condition, is_first_step
from factbase.extract.terms.function_words import NEGATORS
from factbase.extract.terms.licence import find_unlicensed
from factbase.extract.terms.main_verbs import find_undoing
from factbase.extract.terms.nouns import is_fought_over
from factbase.extract.terms.past_states import is_long_ago, is_over
from factbase.extract.terms.position import Position
from factbase.extract.terms.scene import Scene
from factbase.extract.terms.status import POSITIVE
from factbase.extract.terms.topics import Topic
from factbase.extract.terms.words import Word
from factbase.values.statements import Status

# What "but had not agreed to anything" behind it takes back.
OPEN: frozenset[Status] = frozenset({"mention", "under_negotiation", "willing"})
# What is to come first before anything else is asked for, whatever its verb says.
STEPS: frozenset[Status] = POSITIVE | {"mention", "willing"}
ASSENT = frozenset({"accept", "agree", "approve", "commit", "decide", "promise", "sign"})
OBJECT_REACH = 4  # words from such a verb to its "anything"
NEGATION_REACH = 3  # words before it in which it is negated


def weigh(scene: Scene, conditions: Sequence[Condition], topic: Topic, position: Position) -> Position:
    """The position once conditions are weighed, and what of it the words around it leave standing."""
    weighed = _weigh_conditions(scene, conditions, topic, position)
    left = (rest for rule in RULES if (rest := rule(scene, topic, weighed)) is not None)
    return replace(weighed, status=next(left, weighed.status))


def _first_step(scene: Scene, topic: Topic, position: Position) -> Status | None:
    is_step = position.status in STEPS and is_first_step(scene, topic, position.chain)
    return "demanded" if is_step else None


def _taken_back(scene: Scene, topic: Topic, position: Position) -> Status | None:
    return "not_agreed" if position.status in OPEN and _agrees_to_nothing(scene.words, topic.last) else None


def _broken(scene: Scene, topic: Topic, position: Position) -> Status | None:
    is_broken = position.status == "in_force" and is_fought_over(scene, topic)
    return "violated" if is_broken or _is_broken_word(scene, topic, position) else None


def _is_broken_word(scene: Scene, topic: Topic, position: Position) -> bool:
    """Whether there is fighting in spite of an agreement: "despite having agreed to a truce, the rebels attacked"."""
    start = min([topic.first, *(cue.first for cue in position.chain)])
    is_despite = any(word.lower == "despite" for word in scene.words[max(0, start - NEGATION_REACH) : start])
    return is_despite and any("FIGHT" in word.forms for word in scene.words[topic.last :])


def _past(scene: Scene, topic: Topic, position: Position) -> Status | None:
    if position.status == "in_force" and is_over(scene, position.chain):
        return "ended"
    return "mention" if position.status == "agreed" and is_long_ago(scene, topic, position.chain) else None


def _unlicensed(scene: Scene, topic: Topic, position: Position) -> Status | None:
    """A mention where nothing licenses the agreement; a promise is its speaker's own, whatever is said around it."""
    is_bargain = topic.meaning.kind != "commitment" and position.status in POSITIVE
    if not is_bargain or not position.chain:
        return None
    undone = find_undoing(scene, topic, position.chain)
    return undone or ("mention" if find_unlicensed(scene, topic, position.chain) is not None else None)


RULES = (_first_step, _taken_back, _broken, _past, _unlicensed)


def _weigh_conditions(scene: Scene, conditions: Sequence[Condition], topic: Topic, position: Position) -> Position:
    """What is agreed under a condition is on offer, what stands in one is not."""
    inside = next((c for c in conditions if c.first <= topic.first < c.last), None)
    if inside is not None:
        return replace(position, status=_inside(inside, position.status))
    around = find_condition(scene, conditions, topic)
    is_time = around is not None and topic.meaning.kind == "commitment" and _opens_time(scene, around)
    if around is not None and not around.is_bargain and not is_time and position.status == "agreed":
        return replace(position, status="willing")
    return position


def _agrees_to_nothing(words: Sequence[Word], at: int) -> bool:
    """Whether it is said behind a topic that nothing was agreed to: "would study it but had not agreed to anything"."""
    for place in range(at, len(words)):
        if ASSENT.isdisjoint(words[place].forms):
            continue
        following = {word.lower for word in words[place + 1 : place + OBJECT_REACH]}
        before = {word.lower for word in words[max(at, place - NEGATION_REACH) : place]}
        if "nothing" in following or ("anything" in following and not NEGATORS.isdisjoint(before)):
            return True
    return False


def _opens_time(scene: Scene, condition: Condition) -> bool:
    """Whether it tells until when or from when something is promised, which makes it no less of a promise."""
    return scene.words[condition.first].lower in ("once", "until", "when")


def _inside(condition: Condition, status: Status) -> Status:
    if condition.is_bargain and status in ("agreed", "proposed", "willing"):
        return "demanded" if status == "willing" else status
    if condition.is_demand and status in ("agreed", "extended", "in_force", "mention", "willing"):
        return "demanded"
    return "mention" if status in ("agreed", "extended", "in_force", "willing") else status


def find_condition(scene: Scene, conditions: Sequence[Condition], topic: Topic) -> Condition | None:
    """The condition that follows a topic in its sentence, or opens the sentence."""
    after = (c for c in conditions if c.first >= topic.last and not _ends_between(scene.words, topic.last, c.first))
    return next(after, None) or next((c for c in conditions if c.first == 0 and c.last <= topic.first), None)


def _ends_between(words: Sequence[Word], first: int, last: int) -> bool:
    return any(word.lower in (".", ";", "!", "?") for word in words[first:last])
