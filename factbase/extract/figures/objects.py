"""Amounts that are the object of a verb or noun of harm: "killed six", "lost 40 soldiers", "the killing of 12"."""

from factbase.extract.figures.armed_words import LOSERS
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
from factbase.extract.figures.noun_phrases import may_be_people
from factbase.extract.figures.scenes import Scene

# "its crew of four", "a patrol of eight": the amount is the whole group.
COLLECTIVES = frozenset(
    {
        "band",
        "company",
        "couple",
        "crew",
        "family",
        "gang",
        "garrison",
        "group",
        "party",
        "patrol",
        "platoon",
        "squad",
        "team",
        "total",
        "unit",
    }
)
LONGEST_LIST, LONGEST_PAYER = 9, 4


def cue_at(scene: Scene, first: int) -> HarmCue | None:
    """The cue that begins with token `first`, or None."""
    return next((cue for cue in scene.cues if cue.first == first), None)


def strong_verb(scene: Scene, at: int) -> HarmCue | None:
    """ "killed six", "wounding at least nine", "the killing of 12", "without injuring anybody"."""
    cue = _verb_before(scene, at) or _verb_after_without(scene, at)
    if cue is None or scene.word(cue.first) in WEAK_VERBS | BARE_VERBS:
        return None
    return cue if may_be_people(scene.phrases[at], scene.tokens) else None


def _verb_after_without(scene: Scene, at: int) -> HarmCue | None:
    quantity = scene.quantities[at]
    if scene.word(quantity.first) != "without":
        return None
    cue = cue_at(scene, quantity.outer_last)
    return cue if cue is not None and cue.frame == "transitive" else None


def weak_verb(scene: Scene, at: int) -> HarmCue | None:
    """ "lost 40 soldiers", "led away two lawyers"; "buried eighteen" needs no noun."""
    cue = _verb_before(scene, at) or _cost_to_somebody(scene, at)
    if cue is None:
        return None
    if _is_of_goods(scene, at, cue) or _is_of_guests(scene, at, cue):
        return None
    kind = scene.phrases[at].kind
    is_bare = scene.quantities[at].is_zero and scene.word(scene.quantities[at].first) in {"nobody", "none"}
    is_bare = is_bare or (kind == "none" and (scene.word(cue.first) in BARE_VERBS or _is_loss_of_arms(scene, cue)))
    return cue if kind == "people" or is_bare or _is_of_people(scene, at) else None


def _is_loss_of_arms(scene: Scene, cue: HarmCue) -> bool:
    """ "the enemy lost thirty", "our side has lost 73"."""
    return cue.harm == "losses" and not LOSERS.isdisjoint(scene.words(cue.first - 3, cue.first))


def _is_of_goods(scene: Scene, at: int, cue: HarmCue) -> bool:
    """ "cost many people their jobs": they lost no life."""
    last = scene.phrases[at].last
    has_object = scene.word(last) in {"her", "his", "its", "their"}
    return cue.harm == "losses" and has_object and {"life", "lives"}.isdisjoint(scene.words(last, last + 3))


def _is_of_guests(scene: Scene, at: int, cue: HarmCue) -> bool:
    """ "admitted 400 refugees": to a country, not to a hospital."""
    return scene.word(cue.first).startswith(("admit", "treat")) and scene.phrases[at].head in GUESTS


GUESTS = frozenset(
    {"immigrant", "member", "migrant", "pupil", "refugee", "refugees", "student", "undergraduate", "visitor"}
)


def _cost_to_somebody(scene: Scene, at: int) -> HarmCue | None:
    """ "is costing Velland 300 men": who pays stands between the verb and the amount."""
    start = scene.quantities[at].outer_first
    for cue in scene.cues:
        between = scene.tokens[cue.last : start]
        is_cost = scene.word(cue.first) in {"cost", "costing", "costs"} and 0 < len(between) <= LONGEST_PAYER
        if is_cost and all(token.text[0].isupper() or token.lower in DETERMINERS | LOSERS for token in between):
            return cue
    return None


def _is_of_people(scene: Scene, at: int) -> bool:
    last = scene.quantities[at].outer_last
    if not scene.things.isdisjoint(range(last + 2, last + 4)):
        return False  # "lost 4 of his last 5 fights"
    return scene.word(last) == "of" and scene.word(last + 1) in {"her", "his", "its", "our", "their", "them", "us"}


def _verb_before(scene: Scene, at: int) -> HarmCue | None:
    """The verb whose object the amount is, alone or at the end of a list of things ("3 boats and 41 sailors")."""
    start = place = scene.quantities[at].outer_first
    if scene.word(start - 1) == "of" and scene.word(start - 2) in COLLECTIVES:
        start = place = start - 2
    while start - place < 3 and _is_before_object(scene, place - 1):
        place -= 1
    is_list = scene.word(place - 1) == "and" and (
        scene.word(place - 2) != "," or "," in scene.words(place - 9, place - 2)
    )
    if is_list and (opening := _list_start(scene, place)) < place - 1:
        start = place = opening
    for cue in scene.cues:
        governs = cue.frame == "object" or (cue.frame == "transitive" and cue.voice != "passive")
        is_spent = is_list and any(
            quantity.outer_last == cue.first for quantity in scene.quantities
        )  # "31 hurt, and 18"
        is_claim = scene.word(cue.first).startswith("claim") and "that" in scene.words(cue.last, start)
        if place <= cue.last <= start and cue.gap is None and governs and not (is_spent or is_claim):
            return cue  # not "claims that 300 of its members were arrested"
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
    is_end = token.lower in AUXILIARIES | RELATIVES | PLAIN_VERBS | CONJUNCTIONS - {"and"} | PREPOSITIONS - {
        "from",
        "in",
        "of",
    }
    return not is_amount and not is_end and (token.kind != "mark" or token.text in {",", "-"})


def _is_before_object(scene: Scene, at: int) -> bool:
    word = scene.word(at)
    return (
        word
        in DETERMINERS
        | ADVERBS
        | {"further", "remaining", "him", "it", "them", "us", "other", "what", "“", '"', "'", "‘"}
        or word == "last"
    )
