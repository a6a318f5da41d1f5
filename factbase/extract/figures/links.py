"""Amounts that take their harm from another amount or from a toll: lists, parts, later and earlier values."""

from collections.abc import Callable, Mapping

from factbase.extract.figures.attachments import Attachment
from factbase.extract.figures.function_words import ADVERBS, AUXILIARIES, CONJUNCTIONS, PLAIN_VERBS, PREPOSITIONS
from factbase.extract.figures.link_words import (
    CONNECTORS,
    CORRECTING,
    LINKING,
    PART_AFTER,
    PART_BEFORE,
    SMALL_LEADS,
)
from factbase.extract.figures.noun_phrases import DEGREES
from factbase.extract.figures.scenes import Scene
from factbase.extract.figures.subjects import is_part_of_next
from factbase.values.statements import Harm

Attachments = Mapping[int, Attachment]
PASSES = 3
# Hedges that are the verb of a toll themselves.
EXCEEDING = frozenset({"approaching", "exceeded", "exceeds", "surpassed", "topped"})
LONGEST_BETWEEN = 9
STOPS = frozenset(".;:!?")


def link(scene: Scene, attached: Attachments) -> dict[int, Attachment]:
    """All of `attached` and the amounts that follow from them; each pass may build on the one before."""
    found = dict(attached)
    for _ in range(PASSES):
        before = len(found)
        for at in range(len(scene.quantities)):
            if at not in found and scene.phrases[at].kind != "thing" and _may_follow(scene, at):
                linked = next((made for rule in RULES if (made := rule(scene, at, found)) is not None), None)
                if linked is not None:
                    found[at] = linked
        if len(found) == before:
            break
    return {at: _settled(scene, at, found) for at in sorted(found)}


def _settled(scene: Scene, at: int, found: Attachments) -> Attachment:
    """ "lost five of its own among the 47 people killed": the whole tells how they were lost."""
    whole = found.get(at + 1)
    if found[at].harm != "losses" or whole is None or whole.harm != "killed":
        return found[at]
    between = scene.words(scene.quantities[at].last, scene.quantities[at + 1].outer_first)
    return (
        Attachment("killed", found[at].cue, "part")
        if "among" in between and len(between) <= LONGEST_BETWEEN
        else found[at]
    )


def _may_follow(scene: Scene, at: int) -> bool:
    """Not "none", which denies its own harm only, nor "one of those killed", which is anybody."""
    quantity = scene.quantities[at]
    is_one_of = scene.word(quantity.first) == "one" and scene.word(quantity.last) == "of"
    return not quantity.is_zero and (not is_one_of or scene.word(quantity.last + 1) in {"them", "whom"})


def _like(attachment: Attachment, rule: str) -> Attachment:
    return Attachment(attachment.harm, None, rule)


def _end(scene: Scene, at: int) -> int:
    return max(scene.phrases[at].last, scene.quantities[at].outer_last)


def _start(scene: Scene, at: int) -> int:
    """Where the amount begins with its hedges and small words ("a further nine")."""
    start = scene.quantities[at].outer_first
    while scene.word(start - 1) in SMALL_LEADS:
        start -= 1
    return start


# ---- parts -----------------------------------------------------------------------------------------------------------


def _part_of(scene: Scene, at: int, found: Attachments) -> Attachment | None:
    """ "twenty-six of the 41 dead", "nine out of 27"; "Of the 311 victims, 290"."""
    after = at + 1
    if after in found and is_part_of_next(scene, at):
        return _like(found[after], "part")
    if at - 1 in found and is_part_of_next(scene, at - 1) and scene.phrases[at].kind == "none":
        return _like(found[at - 1], "whole") if found[at - 1].rule in ("label", "toll", "correction") else None
    if at == 1 and 0 in found and scene.word(0) in {"of", "out"} and scene.word(_start(scene, at) - 1) == ",":
        return _like(found[0], "part")
    return None


def _subset(scene: Scene, at: int, found: Attachments) -> Attachment | None:
    """ "including six children", "three of them toddlers", "of whom 75 bedridden"."""
    whole = next((before for before in range(at - 1, -1, -1) if before in found), None)
    return _like(found[whole], "part") if whole is not None and is_subset(scene, at) else None


def is_subset(scene: Scene, at: int) -> bool:
    """Whether words beside the amount take it out of another."""
    start, last = _start(scene, at), scene.quantities[at].outer_last
    before = scene.words(start - 2, start)
    is_after = tuple(scene.words(last, last + 2)) in PART_AFTER or scene.word(last) in DEGREES
    if before[-1:] == ["among"]:
        return not before[0].isalpha()  # "five among the 47" is taken out of these
    return is_after or (bool(before) and (before[-1] in PART_BEFORE or tuple(before) in PART_BEFORE_PAIRS))


PART_BEFORE_PAIRS = frozenset(
    {
        ("among", "them"),
        ("among", "whom"),
        ("of", "them"),
        ("of", "whom"),
        ("of", "which"),
        ("incl", "."),
        ("those", "of"),
    }
)


# ---- lists -----------------------------------------------------------------------------------------------------------


def _shared_forward(scene: Scene, at: int, found: Attachments) -> Attachment | None:
    """ "killed six passengers and two guards", "three in Aral, two in Borne"."""
    before = at - 1
    if before not in found:
        return None
    first = _end_with_predicate(scene, before, found[before])
    between = scene.words(first, _start(scene, at))
    if not between or between[-1] not in CONNECTORS or len(between) > LONGEST_BETWEEN:
        return None
    is_plain = set(between) <= CONNECTORS and (first == _end(scene, before) or scene.phrases[at].kind != "unknown")
    if not is_plain and (not _is_prepositional(scene, first, _start(scene, at)) or scene.phrases[at].kind == "unknown"):
        return None
    # "nine fighters, 4 of them foreigners, and 3 civilians": the comma closes the aside.
    is_aside_over = between[0] == "," and tuple(scene.words(scene.quantities[before].last, first)[:2]) in PART_AFTER
    rule = "part" if found[before].rule == "part" and not is_aside_over else "list"
    return _like(found[before], rule) if _ends_here(scene, at) else None


def _end_with_predicate(scene: Scene, at: int, attachment: Attachment) -> int:
    """Where the amount ends with the words of harm after it: "73 dead", "five were killed"."""
    end, cue = _end(scene, at), attachment.cue
    return cue.last if cue is not None and cue.gap is None and end <= cue.first <= end + 4 else end


def _is_prepositional(scene: Scene, first: int, last: int) -> bool:
    """Whether only a phrase of place or time stands between two amounts."""
    cues = {place for cue in scene.cues for place in range(cue.first, cue.last)}
    has_verb = any(
        place in cues or scene.word(place) in AUXILIARIES | PLAIN_VERBS | STOPS for place in range(first, last)
    )
    return not has_verb and scene.word(first) in PREPOSITIONS | ADVERBS | {"(", "a", "an", "each", "every"}


def _ends_here(scene: Scene, at: int) -> bool:
    """Whether no verb of its own follows the amount."""
    after = scene.word(_end(scene, at))
    is_small = after in PREPOSITIONS | ADVERBS | CONJUNCTIONS | {
        "a",
        "an",
        "each",
        "every",
        "respectively",
        "who",
        "whom",
    }
    return not after.isalpha() or is_small


def _shared_backward(scene: Scene, at: int, found: Attachments) -> Attachment | None:
    """ "two teachers and five pupils died": the predicate of the last holds for all."""
    after = at + 1
    if after not in found or found[after].rule not in ("subject", "adjective", "noun", "list", "surrounding"):
        return None
    between = scene.words(_end(scene, at), _start(scene, after))
    if not between or not set(between) <= CONNECTORS or between[0] in {";", ":"}:
        return None
    is_placed = scene.word(_start(scene, at) - 1) in PREPOSITIONS
    return None if is_placed and scene.phrases[at].kind != "people" else _like(found[after], "list")


# ---- tolls and corrections -------------------------------------------------------------------------------------------


def _toll(scene: Scene, at: int, found: Attachments) -> Attachment | None:
    """ "the death toll ... climbed to 41", "the number of dead was 58", "Deaths ... total 17"."""
    start = scene.quantities[at].outer_first
    tolls = [toll for toll in scene.tolls if toll.last <= start]
    if not tolls or (scene.phrases[at].kind == "people" and not _is_group_like(scene, at)):
        return None
    between = scene.words(tolls[-1].last, start)
    harm = tolls[-1].harm
    is_measured = not EXCEEDING.isdisjoint(scene.words(start, scene.quantities[at].first))
    if not between or is_measured or _is_linked(scene, start):
        return Attachment(harm, None, "toll")
    return None


def _is_group_like(scene: Scene, at: int) -> bool:
    return scene.phrases[at].head in {"people", "person", "soul", "man"}


def _is_linked(scene: Scene, start: int) -> bool:
    """Whether the words before an amount announce it, small words passed over ("from an initial 24")."""
    place = start - 1
    while scene.word(place) in SMALL_LEADS | {
        "initial",
        "earlier",
        "previous",
        "now",
        "about",
        "only",
        "just",
        "recent",
        "provisional",
    }:
        place -= 1
    return scene.word(place) in LINKING


def _correction(scene: Scene, at: int, found: Attachments) -> Attachment | None:
    """ "...; the hospital now says fifteen", "not seven", "(previous bulletin: 39)", "two more than announced"."""
    if not found or scene.phrases[at].kind not in ("none", "people"):
        return None
    start = _start(scene, at)
    harm = _nearest(at, found)
    if scene.word(start - 1) in CORRECTING and scene.phrases[at].kind == "none" and _ends_here(scene, at):
        return Attachment(harm, None, "correction")
    if scene.word(start - 1) in {"is", "was", "been"} and scene.word(start - 2) in {
        "it",
        "now",
        "had",
        "figure",
        "number",
    }:
        return Attachment(harm, None, "correction")
    is_more = scene.words(_end(scene, at), _end(scene, at) + 2) in (["more", "than"], ["fewer", "than"])
    is_more = is_more or scene.words(scene.quantities[at].outer_last, scene.quantities[at].outer_last + 2) == [
        "more",
        "than",
    ]
    return Attachment(harm, None, "increment") if is_more else None


def _nearest(at: int, found: Attachments) -> Harm:
    return found[min(found, key=lambda other: (abs(other - at), other))].harm


def _others(scene: Scene, at: int, found: Attachments) -> Attachment | None:
    """ "the other three remain": the rest of those told of before."""
    start = scene.quantities[at].outer_first
    is_rest = scene.words(start - 2, start) in (["the", "other"], ["the", "remaining"])
    before = [other for other in found if other < at]
    return _like(found[before[-1]], "part") if is_rest and before and scene.phrases[at].kind == "none" else None


def _inverted(scene: Scene, at: int, found: Attachments) -> Attachment | None:
    """ "Among the dead were two priests", "the injured include four nurses"."""
    start = _start(scene, at)
    if scene.word(start - 1) not in {"are", "include", "included", "includes", "is", "was", "were"}:
        return None
    cues = [cue for cue in scene.cues if cue.last == start - 1 and cue.frame != "object"]
    is_harmed = bool(cues) and {"among", "the", "those"} & set(scene.words(cues[0].first - 2, cues[0].last - 1))
    return Attachment(cues[0].harm, None, "list") if is_harmed and scene.phrases[at].kind == "people" else None


def _apposed(scene: Scene, at: int, found: Attachments) -> Attachment | None:
    """ "lost a third of its strength, 1,300 men": the number after the share."""
    start = scene.quantities[at].outer_first
    has_share = not scene.things.isdisjoint(range(max(0, start - LONGEST_BETWEEN), start))
    if scene.word(start - 1) != "," or not has_share or not _ends_here(scene, at) or scene.phrases[at].kind != "people":
        return None
    near = [cue for cue in scene.cues if cue.last <= start and start - cue.last <= LONGEST_BETWEEN]
    return (
        Attachment(near[-1].harm, near[-1], "object") if near and near[-1].frame in ("object", "transitive") else None
    )


def _at_a_rate(scene: Scene, at: int, found: Attachments) -> Attachment | None:
    """ "families cross at a rate of 400 an hour"."""
    start = scene.quantities[at].outer_first
    before = [cue for cue in scene.cues if cue.last <= start]
    is_rate = scene.words(start - 2, start) == ["rate", "of"] and bool(before)
    return Attachment(before[-1].harm, None, "rate") if is_rate else None


Rule = Callable[[Scene, int, Attachments], Attachment | None]
RULES: tuple[Rule, ...] = (
    _part_of,
    _subset,
    _shared_forward,
    _shared_backward,
    _toll,
    _inverted,
    _others,
    _apposed,
    _at_a_rate,
    _correction,
)
