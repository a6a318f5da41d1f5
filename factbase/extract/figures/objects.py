"""Amounts that are the object of a verb or noun of harm: "killed six", "lost 40 soldiers", "the killing of 12"."""

from factbase.extract.figures.function_words import (
    ADVERBS,
    AUXILIARIES,
    CONJUNCTIONS,
    DETERMINERS,
    PLAIN_VERBS,
    PREPOSITIONS,
    RELATIVES,
)
from factbase.extract.figures.harm_words import BARE_VERBS, WEAK_VERBS
from factbase.extract.figures.harms import HarmCue
from factbase.extract.figures.scenes import Scene

# "its crew of four", "a patrol of eight": the amount is the whole group.
COLLECTIVES = frozenset(
    {"band", "couple", "crew", "family", "gang", "group", "party", "patrol", "squad", "team", "total"}
)
LONGEST_LIST = 9


def cue_at(scene: Scene, first: int) -> HarmCue | None:
    """The cue that begins with token `first`, or None."""
    return next((cue for cue in scene.cues if cue.first == first), None)


def strong_verb(scene: Scene, at: int) -> HarmCue | None:
    """ "killed six", "wounding at least nine", "the killing of 12", "without injuring anybody"."""
    cue = _verb_before(scene, at) or _verb_after_without(scene, at)
    return cue if cue is not None and scene.word(cue.first) not in WEAK_VERBS | BARE_VERBS else None


def _verb_after_without(scene: Scene, at: int) -> HarmCue | None:
    quantity = scene.quantities[at]
    if scene.word(quantity.first) != "without":
        return None
    cue = cue_at(scene, quantity.outer_last)
    return cue if cue is not None and cue.frame == "transitive" else None


def weak_verb(scene: Scene, at: int) -> HarmCue | None:
    """ "lost 40 soldiers", "led away two lawyers"; "buried eighteen" needs no noun."""
    cue = _verb_before(scene, at)
    if cue is None:
        return None
    kind = scene.phrases[at].kind
    is_bare = kind == "none" and scene.word(cue.first) in BARE_VERBS
    return cue if kind == "people" or is_bare or _is_of_people(scene, at) else None


def _is_of_people(scene: Scene, at: int) -> bool:
    last = scene.quantities[at].outer_last
    return scene.word(last) == "of" and scene.word(last + 1) in {"her", "his", "its", "our", "their", "them", "us"}


def _verb_before(scene: Scene, at: int) -> HarmCue | None:
    """The verb whose object the amount is, alone or at the end of a list of things ("3 boats and 41 sailors")."""
    start = place = scene.quantities[at].outer_first
    if scene.word(start - 1) == "of" and scene.word(start - 2) in COLLECTIVES:
        start = place = start - 2
    while start - place < 3 and _is_before_object(scene, place - 1):
        place -= 1
    if scene.word(place - 1) == "and" and (opening := _list_start(scene, place)) < place - 1:
        start = place = opening
    for cue in scene.cues:
        governs = cue.frame == "object" or (cue.frame == "transitive" and cue.voice != "passive")
        if place <= cue.last <= start and cue.gap is None and governs:
            return cue
    return None


def _list_start(scene: Scene, at: int) -> int:
    """Where the list of objects begins that the amount at `at` ends: "3 boats and ", "himself and "."""
    cue_ends = {cue.last for cue in scene.cues}
    place = at - 1
    while place > 0 and at - place < LONGEST_LIST and place not in cue_ends and _is_in_list(scene, place - 1):
        place -= 1
    return place


def _is_in_list(scene: Scene, at: int) -> bool:
    token = scene.tokens[at]
    is_amount = any(quantity.first <= at < quantity.last for quantity in scene.quantities)
    is_end = token.lower in AUXILIARIES | RELATIVES | PLAIN_VERBS | CONJUNCTIONS - {"and"} | PREPOSITIONS - {"of"}
    return not is_amount and not is_end and (token.kind != "mark" or token.text in {",", "-"})


def _is_before_object(scene: Scene, at: int) -> bool:
    word = scene.word(at)
    return (
        word in DETERMINERS | ADVERBS | {"further", "him", "it", "them", "us", "other", "what", "“", '"', "'", "‘"}
        or word == "last"
    )
