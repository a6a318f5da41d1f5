"""What an amount is to the others of its sentence: a part of one, or the value before it was corrected."""

from collections.abc import Mapping

from factbase.extract.figures.attachments import Attachment
from factbase.extract.figures.link_words import SMALL_LEADS
from factbase.extract.figures.links import is_subset
from factbase.extract.figures.role_words import EARLIER
from factbase.extract.figures.scenes import Scene
from factbase.extract.figures.subjects import is_part_of_next

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
    is_increment = attachments[at].rule == "toll" and scene.word(_before(scene, at)) == "by"
    return (
        is_increment
        or _is_taken_out(scene, at, attachments)
        or (is_subset(scene, at) and any(other < at for other in attachments))
    )


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
    if before == "not":
        return any(other < at for other in others)
    return _is_told_earlier(scene, at) and not _all_earlier(scene, others)


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
        if scene.word(place) in EARLIER:
            return True
        place -= 1
    return scene.word(place) == ":" and scene.word(place - 2) in EARLIER


def _all_earlier(scene: Scene, others: list[int]) -> bool:
    return all(_is_told_earlier(scene, other) for other in others)
