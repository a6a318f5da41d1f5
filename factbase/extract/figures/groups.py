"""Which group of people an amount counts, from its noun, the amount it belongs to, or the army it fell with."""

from collections.abc import Mapping

from factbase.extract.figures.armed_words import FIGHTING, MILITARY
from factbase.extract.figures.attachments import Attachment
from factbase.extract.figures.noun_phrases import singular
from factbase.extract.figures.people_nouns import PEOPLE
from factbase.extract.figures.scenes import Scene
from factbase.extract.figures.subjects import is_part_of_next

# A bare number takes its noun from at most so many amounts before.
FURTHEST_NOUN = 8
SENTENCE_MARKS = frozenset({".", ";", "!", "?"})
CUSTODY = frozenset({"captivity", "custody", "detention", "jail", "prison"})
# Nouns that leave it to the sentence whether the people bore arms.
OPEN_HEADS = frozenset({"bayonet", "bayonets", "comrade", "lad", "man", "sailor", "volunteer"})
ARMED_HARMS = frozenset({"captured", "losses"})


def find_group(scene: Scene, at: int, attachments: Mapping[int, Attachment]) -> str | None:
    """The group as in `model.md`; None for people in general."""
    attachment = attachments[at]
    if attachment.harm == "killed" and _is_in_custody(scene, attachment):
        return "prisoners"
    group = _named(scene, at, attachments) or _of_toll(scene, at, attachment)
    if attachment.harm in ("captured", "detained") and group == "prisoners":
        return None
    return _armed(scene, at, attachment) or group


def _is_in_custody(scene: Scene, attachment: Attachment) -> bool:
    cue = attachment.cue
    return cue is not None and scene.word(cue.last) == "in" and scene.word(cue.last + 1) in CUSTODY


def _named(scene: Scene, at: int, attachments: Mapping[int, Attachment]) -> str | None:
    """The noun's group; a bare number has that of its whole, or of the figure before it ("killed six, hurt two")."""
    if scene.phrases[at].kind == "none" and is_part_of_next(scene, at):
        return scene.phrases[at + 1].group
    for place in range(at, max(-1, at - FURTHEST_NOUN), -1):
        phrase = scene.phrases[place]
        is_aside = place != at and place in attachments and attachments[place].rule == "part"
        if place in attachments and not is_aside and (phrase.kind != "none" or phrase.group is not None):
            return phrase.group if place == at or phrase.group != "prisoners" else None
        between = scene.words(scene.quantities[max(0, place - 1)].last, scene.quantities[at].first)
        if SENTENCE_MARKS & set(between) and attachments[at].rule != "part":
            return None
    return None


def _of_toll(scene: Scene, at: int, attachment: Attachment) -> str | None:
    """The people in "the number of soldiers wounded", "count of captured insurgents", "households displaced 1,140"."""
    if attachment.rule not in ("label", "toll", "rate", "correction"):
        return None
    extents = [(toll.first - 1, toll.last + 1) for toll in scene.tolls if toll.last <= scene.quantities[at].first]
    extents += [(attachment.cue.first - 1, attachment.cue.last)] if attachment.cue is not None else []
    for first, last in reversed(extents[-2:]):
        for word in scene.words(first, last):
            if (group := PEOPLE.get(singular(word))) is not None:
                return group
    return None


def _armed(scene: Scene, at: int, attachment: Attachment) -> str | None:
    """Soldiers or fighters where the noun is "men" or none and the sentence speaks of an army or of rebels."""
    phrase = scene.phrases[at]
    is_open = phrase.head in OPEN_HEADS or (phrase.kind != "people" and attachment.harm in ARMED_HARMS)
    if not is_open or attachment.harm in ("missing", "displaced", "rescued"):
        return None
    if not FIGHTING.isdisjoint(scene.lowers):
        return "fighters"
    return None if MILITARY.isdisjoint(scene.lowers) else "soldiers"
