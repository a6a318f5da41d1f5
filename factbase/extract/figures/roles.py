"""What an amount is to the others of its sentence: a part of one, or the value before it was corrected."""

from collections.abc import Mapping

from factbase.extract.figures.attachments import Attachment
from factbase.extract.figures.link_words import SMALL_LEADS
from factbase.extract.figures.links import is_subset
from factbase.extract.figures.role_words import EARLIER, PERIOD_UNITS
from factbase.extract.figures.scenes import Scene
from factbase.extract.figures.subjects import is_part_of_next

ADDING = frozenset({"additional", "another", "further", "more", "new"})
LONGEST_BRACKET = 8
# Behind a bracket these open an earlier value, not a part.
NOT_A_PART = EARLIER | {"against", "from", "not", "was", "were"}
PART_RULES = frozenset({"part", "increment"})
MORE_THAN = (["more", "than"], ["fewer", "than"], ["less", "than"])
CLAUSE_ENDS = frozenset({";", ":", ".", ",", "!", "?", "(", "–", "—"})


def is_part(scene: Scene, at: int, attachments: Mapping[int, Attachment]) -> bool:
    """Whether the amount is a subset of another in the sentence, or an increment to it."""
    if attachments[at].rule in PART_RULES:
        return True
    if at + 1 in attachments and is_part_of_next(scene, at):
        return True
    if scene.words(scene.quantities[at].outer_last, scene.quantities[at].outer_last + 2) in MORE_THAN:
        return True
    if at - 1 in attachments and _goes_on(scene, at) and is_part(scene, at - 1, attachments):
        return True
    if _is_added(scene, at, attachments) or _is_broken_down(scene, at, attachments):
        return True
    is_increment = attachments[at].rule == "toll" and scene.word(_before(scene, at)) == "by"
    return (
        is_increment
        or _is_taken_out(scene, at, attachments)
        or (is_subset(scene, at) and any(other < at for other in attachments))
    )


def _is_added(scene: Scene, at: int, attachments: Mapping[int, Attachment]) -> bool:
    """ "two more have died, which brings the toll to 19": what is added to a total that follows."""
    quantity = scene.quantities[at]
    near = {scene.word(quantity.outer_first - 1), scene.word(quantity.outer_last)}
    later = [other for other in attachments if other > at and attachments[other].harm == attachments[at].harm]
    is_total = any(attachments[other].rule == "toll" for other in later)
    return is_total and not ADDING.isdisjoint(near)


def _is_broken_down(scene: Scene, at: int, attachments: Mapping[int, Attachment]) -> bool:
    """ "nine lost their lives (5 male, 4 female)": in brackets behind the whole."""
    opener = scene.quantities[at].outer_first - 1
    while opener > 0 and scene.word(opener) != "(" and scene.quantities[at].outer_first - opener < LONGEST_BRACKET:
        opener -= 1
    if scene.word(opener) != "(" or ")" in scene.words(opener, scene.quantities[at].first):
        return False
    whole = max((other for other in attachments if scene.quantities[other].last <= opener), default=None)
    if whole is None or attachments[whole].harm != attachments[at].harm or scene.word(opener + 1) in NOT_A_PART:
        return False
    between = scene.words(scene.quantities[whole].last, opener)
    is_other_unit = scene.phrases[at].group == "households"
    return len(between) < LONGEST_BRACKET and {",", ")"}.isdisjoint(between) and not is_other_unit


def _goes_on(scene: Scene, at: int) -> bool:
    """Whether "of whom" before the last amount still holds: "of whom 12 are in a coma and two ..."."""
    between = scene.words(scene.quantities[at - 1].last, scene.quantities[at].outer_first)
    return between[-1:] == ["and"] and "whom" in scene.words(0, scene.quantities[at - 1].first) and "," not in between


def _is_taken_out(scene: Scene, at: int, attachments: Mapping[int, Attachment]) -> bool:
    """ "Out of 58 people seized, three ..."."""
    return at > 0 and 0 in attachments and scene.word(0) in {"of", "out"} and scene.quantities[0].first <= 4


def is_previous(scene: Scene, at: int, attachments: Mapping[int, Attachment]) -> bool:
    """Whether another amount of the same harm in the sentence replaces this one."""
    harm = attachments[at].harm
    others = [other for other in attachments if other != at and attachments[other].harm == harm]
    if not others:
        return False
    before = scene.word(_before(scene, at))
    if before in {"from", "against", "with"} or scene.words(_before(scene, at) - 1, _before(scene, at) + 1) == [
        "had",
        "been",
    ]:
        return attachments[at].rule in {"toll", "correction"}
    if any(_is_now(scene, other) for other in others if other > at) and _is_past_perfect(scene, at):
        return True
    if before == "not":
        return any(other < at for other in others)
    return _is_told_earlier(scene, at) and not _all_earlier(scene, others)


def _is_now(scene: Scene, at: int) -> bool:
    start = scene.quantities[at].outer_first
    return "now" in scene.words(start - 4, start)


def _is_past_perfect(scene: Scene, at: int) -> bool:
    """ "which on Friday had spoken of four deaths"."""
    place = scene.quantities[at].outer_first - 1
    while place >= 0 and scene.word(place) not in CLAUSE_ENDS:
        if scene.word(place) == "had":
            return True
        place -= 1
    return False


def _before(scene: Scene, at: int) -> int:
    """The last token before the amount that is neither a small word nor a word of time."""
    place = scene.quantities[at].outer_first - 1
    while scene.word(place) in SMALL_LEADS | EARLIER:
        place -= 1
    return place


def _is_told_earlier(scene: Scene, at: int) -> bool:
    """Whether the clause of the amount speaks of an earlier telling: "yesterday we reported nine"."""
    place = scene.quantities[at].outer_first - 1
    while place >= 0 and scene.word(place) not in CLAUSE_ENDS:
        if scene.word(place) in EARLIER and scene.word(place + 1) not in PERIOD_UNITS:
            return True
        if scene.word(place) == "early" and scene.word(place + 1) in {"counts", "estimates", "figures", "reports"}:
            return True
        place -= 1
    return scene.word(place) == ":" and scene.word(place - 2) in EARLIER


def _all_earlier(scene: Scene, others: list[int]) -> bool:
    return all(_is_told_earlier(scene, other) for other in others)
