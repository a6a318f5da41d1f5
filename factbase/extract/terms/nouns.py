"""What the words right around a noun say of it when no cue does: "no truce", "only a truce would help"."""

from factbase.extract.terms.extents import find_extent
from factbase.extract.terms.function_words import AUXILIARIES, NEGATORS
from factbase.extract.terms.modifiers import read_zone
from factbase.extract.terms.phrases import PhraseTable
from factbase.extract.terms.scene import Scene
from factbase.extract.terms.topics import Topic
from factbase.values.statements import Status

CONDITIONAL = frozenset({"before", "unless", "until", "while", "without"})
FUTURE = frozenset({"can", "could", "shall", "will", "would", "won't", "'ll"})
PERIODS = frozenset({"day", "hour", "minute", "morning", "night", "week"})
OBLIGED: dict[str, Status] = {"must": "demanded", "ought": "called_for", "should": "called_for"}
REQUIRED = 4  # words before "without" in which its "no" stands
# Behind "on the withdrawal": what says that nothing was agreed on it.
ODDS = PhraseTable(
    (phrase, True)
    for phrase in (
        "at odds", "be/remain deadlocked/divided/split", "can/could/did not agree", "cannot/couldn't/didn't agree",
        "differ", "disagree", "fail to agree", "far/miles/worlds apart", "get nowhere",
        "no accord/agreement/consensus/deal/progress/understanding",
    )
)  # fmt: skip
CLAUSE = 16  # words in which the verb of "only a truce would ..." follows


def read_noun(scene: Scene, topic: Topic, floor: int) -> Status | None:
    """The status that negation or "only" gives to a noun; nothing before the word `floor` belongs to it."""
    found = (rule(scene, topic, floor) for rule in RULES)
    return next((status for status in found if status is not None), None)


def _left_out(scene: Scene, topic: Topic, floor: int) -> Status | None:
    """Of "accepted the truce but not the monitors": what is refused where another thing is agreed."""
    first, _ = find_extent(scene, topic)
    before = [word.lower for word in scene.words[max(0, first - 2) : first]]
    return "rejected" if before == ["but", "not"] else None


def _required(scene: Scene, topic: Topic, floor: int) -> Status | None:
    """Of "no peace without a truce": what somebody will not do without."""
    first, last = find_extent(scene, topic)
    without = next(
        (at for at in range(topic.first, max(-1, first - 2), -1) if scene.words[at].lower == "without"), None
    )
    if without is None:
        return None
    before = {word.lower for word in scene.words[max(0, without - REQUIRED) : without]}
    is_threat = without == 0 and _is_threat(scene, last)
    return "demanded" if is_threat or "no" in before else None


def _fronted(scene: Scene, topic: Topic, floor: int) -> Status | None:
    """Of "on the withdrawal the two sides are as far apart as ever": what they are at odds over."""
    at = max(0, topic.first - 1)
    while at > 0 and not scene.words[at].is_mark and scene.words[at].lower not in ("on", "over", "and", "but"):
        at -= 1
    is_opening = at == 0 or scene.words[at - 1].is_mark or scene.words[at - 1].lower in ("and", "but", "while")
    if scene.words[at].lower not in ("on", "over") or not is_opening:
        return None
    behind = range(topic.last, min(len(scene.words), topic.last + CLAUSE))
    return "not_agreed" if any(ODDS.match_at(scene.words, place) for place in behind) else None


def _denied_noun(scene: Scene, topic: Topic, floor: int) -> Status | None:
    """Of "no truce": refused where it is of the time to come, otherwise not come about."""
    first, last = find_extent(scene, topic)
    if first == topic.first or (
        scene.words[first].lower != "no" and (first == 0 or scene.words[first - 1].lower != "without")
    ):
        return None
    if last < len(scene.words) and scene.words[last].lower in CONDITIONAL:
        return "rejected"
    following = scene.words[last : last + 3]
    # "No truce, says Tarsa" refuses one; "no truce, no bread" has none.
    if len(following) > 1 and following[0].is_mark and any("say" in word.forms for word in following):
        return "rejected"
    zone = {*read_zone(scene.words, floor, first), *(word.lower for word in scene.words[topic.last : topic.last + 2])}
    return "rejected" if zone & FUTURE or any(word.endswith("'ll") for word in zone) else "not_agreed"


def _is_threat(scene: Scene, last: int) -> bool:
    """Whether something will not be done: "without a truce, there would be no aid"."""
    following = {word.lower for word in scene.words[last : last + CLAUSE]}
    return not following.isdisjoint(FUTURE) and not following.isdisjoint(NEGATORS)


def _denied_after(scene: Scene, topic: Topic, floor: int) -> Status | None:
    """Of "that a truce was not possible": no truce has come about."""
    _, last = find_extent(scene, topic)
    following = [word.lower for word in scene.words[last : last + 2]]
    is_denied = len(following) == 2 and following[0] in AUXILIARIES and following[1] in NEGATORS
    return "not_agreed" if is_denied or (following[:1] and following[0] in AUXILIARIES & NEGATORS) else None


def _obliged(scene: Scene, topic: Topic, floor: int) -> Status | None:
    """Of "a truce must come first" and "monitors should be let in": what is asked for."""
    _, last = find_extent(scene, topic)
    following = scene.words[last].lower if last < len(scene.words) else ""
    return OBLIGED.get(following)


def _mocked(scene: Scene, topic: Topic, floor: int) -> Status | None:
    """Of "some truce: forty shells": one that is broken."""
    is_first = topic.first > 0 and scene.words[topic.first - 1].lower == "some"
    following = scene.words[topic.last].lower if topic.last < len(scene.words) else ""
    opens = topic.first == 1 or (topic.first > 1 and scene.words[topic.first - 2].is_mark)
    return "violated" if is_first and opens and following in {":", "!", "—", "–"} else None


def _fought_over(scene: Scene, topic: Topic, floor: int) -> Status | None:
    """Of "despite the ceasefire, gunfire was heard": one that is broken."""
    first, last = find_extent(scene, topic)
    before = [word.lower for word in scene.words[max(0, first - 3) : first]]
    is_despite = (
        before[-1:] in (["despite"], ["into"])
        or (before[-1:] == ["of"] and before[-2:-1] != [] and before[-2].removesuffix("s") in PERIODS)
        or before == ["in", "spite", "of"]
        or before[::2] == ["within", "of"]
    )
    around = (*scene.words[max(0, first - CLAUSE) : first], *scene.words[last : last + CLAUSE])
    return "violated" if is_despite and any("FIGHT" in word.forms for word in around) else None


def is_fought_over(scene: Scene, topic: Topic) -> bool:
    """Whether there was fighting after it began: "hours after the truce took effect, mortars fell"."""
    first, last = find_extent(scene, topic)
    is_before = "after" in (word.lower for word in scene.words[max(0, first - 2) : first])
    around = (*scene.words[max(0, first - CLAUSE) : first], *scene.words[last : last + CLAUSE])
    return is_before and any("FIGHT" in word.forms and word.lower != "fire" for word in around)


def _only(scene: Scene, topic: Topic, floor: int) -> Status | None:
    """Of "only a truce would bring him back": a condition that he sets."""
    first, last = find_extent(scene, topic)
    is_only = first > 0 and scene.words[first - 1].lower == "only"
    following = {word.lower for word in scene.words[last : last + CLAUSE]}
    return "demanded" if is_only and following & {"could", "will", "would"} else None


RULES = (_left_out, _required, _denied_noun, _fronted, _denied_after, _obliged, _only, _mocked, _fought_over)
