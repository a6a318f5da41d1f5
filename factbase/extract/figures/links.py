"""Amounts that take their harm from another amount or from a toll: lists, parts, later and earlier values."""

from collections.abc import Callable

from factbase.extract.figures import restatements
from factbase.extract.figures.attachments import Attachment
from factbase.extract.figures.exclusions import REACH_OF_SAFETY, SAFE_WORDS, went_free
from factbase.extract.figures.extents import Attachments, end_of, ends_here, handed_on, start_of
from factbase.extract.figures.function_words import (
    ADVERBS,
    AUXILIARIES,
    DETERMINERS,
    PLAIN_VERBS,
    PREPOSITIONS,
)
from factbase.extract.figures.link_words import (
    CONNECTORS,
    PART_AFTER,
    PART_BEFORE,
)
from factbase.extract.figures.noun_phrases import DEGREES, may_be_people
from factbase.extract.figures.objects import cue_at
from factbase.extract.figures.scenes import Scene
from factbase.extract.figures.subjects import is_part_of_next

PASSES = 3
LONGEST_BETWEEN = 9
SAVING_THEMSELVES = frozenset({"dug", "fled", "got", "managed", "recovered", "swam", "walked"})
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
    is_word = quantity.is_zero and scene.word(quantity.first).isalpha()
    is_spared = scene.words(quantity.outer_first - 2, quantity.outer_first) == ["all", "but"]
    return not is_word and not is_spared and (not is_one_of or scene.word(quantity.last + 1) in {"them", "whom"})


# ---- parts -----------------------------------------------------------------------------------------------------------


def _part_of(scene: Scene, at: int, found: Attachments) -> Attachment | None:
    """ "twenty-six of the 41 dead", "nine out of 27"; "Of the 311 victims, 290"."""
    after = at + 1
    if after in found and is_part_of_next(scene, at):
        return handed_on(found[after], "part") if not went_free(scene, at, found[after].harm) else None
    if at - 1 in found and is_part_of_next(scene, at - 1) and scene.phrases[at].kind == "none":
        return handed_on(found[at - 1], "whole") if found[at - 1].rule in ("label", "toll", "correction") else None
    if not SAFE_WORDS.isdisjoint(scene.words(scene.quantities[at].last, scene.quantities[at].last + 7)):
        return None
    if at == 1 and 0 in found and scene.word(0) in {"of", "out"} and scene.word(start_of(scene, at) - 1) == ",":
        return handed_on(found[0], "part")
    return None


def _subset(scene: Scene, at: int, found: Attachments) -> Attachment | None:
    """ "including six children", "three of them toddlers", "of whom 75 bedridden"."""
    whole = next((before for before in range(at - 1, -1, -1) if before in found), None)
    if whole is None or not is_subset(scene, at) or _is_safe_part(scene, at):
        return None
    if scene.word(scene.quantities[at].first) in {"many", "several"}:
        return None  # "many of them teenagers" counts nobody
    return handed_on(found[whole], "part")


def _is_safe_part(scene: Scene, at: int) -> bool:
    """ "held 44 people, 31 of whom were released": what the part's own predicate says of it."""
    if scene.word(scene.quantities[at].outer_last) in SAVING_THEMSELVES:
        return True
    place = last = scene.quantities[at].outer_last
    while place < last + REACH_OF_SAFETY and scene.word(place).isalpha():
        place += 1
    return not SAFE_WORDS.isdisjoint(scene.words(last, place))


def is_subset(scene: Scene, at: int) -> bool:
    """Whether words beside the amount take it out of another."""
    start, last = start_of(scene, at), scene.quantities[at].outer_last
    before = scene.words(start - 2, start)
    is_of_degree = scene.word(last) in DEGREES and cue_at(scene, last + 1) is None and cue_at(scene, last) is None
    is_after = tuple(scene.words(last, last + 2)) in PART_AFTER or is_of_degree
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
    first += _is_other_place(scene, first, at)
    between = _without_source(scene.words(first, start_of(scene, at)))
    if not between or between[-1] not in CONNECTORS or len(between) > LONGEST_BETWEEN:
        return None
    is_plain = set(between) <= CONNECTORS and (first == end_of(scene, before) or scene.phrases[at].kind != "unknown")
    if not is_plain and (
        not _is_prepositional(scene, first, start_of(scene, at)) or scene.phrases[at].kind == "unknown"
    ):
        return None
    # "nine fighters, 4 of them foreigners, and 3 civilians": the comma closes the aside.
    is_aside_over = between[0] == "," and tuple(scene.words(scene.quantities[before].last, first)[:2]) in PART_AFTER
    rule = "part" if found[before].rule == "part" and not is_aside_over else "list"
    return handed_on(found[before], rule) if ends_here(scene, at) else None


def _without_source(words: list[str]) -> list[str]:
    """The words between two amounts without ", according to one report,"."""
    if "according" not in words:
        return words
    start = words.index("according")
    last = words.index(",", start) + 1 if "," in words[start:] else len(words)
    return words[:start] + words[last:]


def _is_other_place(scene: Scene, first: int, at: int) -> bool:
    """ "; in the south, 5": the same of somewhere else."""
    is_place = scene.word(first) == ";" and scene.word(first + 1) in {"at", "in", "near", "outside"}
    return is_place and scene.phrases[at].kind == "none" and scene.word(start_of(scene, at) - 1) == ","


def _one_after_another(scene: Scene, at: int, found: Attachments) -> Attachment | None:
    """ "the first blast wounded six, the second eight"; "were hurt, two when a wall came down": a part of them."""
    start, after = start_of(scene, at), scene.word(scene.quantities[at].outer_last)
    if at - 1 not in found or scene.phrases[at].kind != "none":
        return None
    if scene.word(start - 1) == "," and after in {"after", "as", "by", "when"}:
        return handed_on(found[at - 1], "part")
    first = scene.quantities[at].first
    lead = scene.words(first - 3, first)
    if lead[:1] and lead[0] in PREPOSITIONS:
        lead = [scene.word(first - 4), *lead[1:]]  # ", on the second five"
    is_next = lead[:1] in ([","], ["and"], [";"]) and lead[1:2] == ["the"] and lead[2] in NEXT
    return handed_on(found[at - 1], "list") if is_next and not after.isalpha() else None


def _gapped(scene: Scene, at: int, found: Attachments) -> Attachment | None:
    """ "claimed four lives in June, the Borne road three": another subject of the verb before, which is left out."""
    whole = found.get(at - 1)
    if whole is None or whole.rule not in GAPPING or scene.phrases[at].kind not in ("none", "people"):
        return None
    start, first = start_of(scene, at), end_of(scene, at - 1)
    is_after_comma = scene.word(start - 1) == ","
    lead = _read_lead(scene, first, start - is_after_comma)
    if not lead or not ends_here(scene, at) or (is_after_comma and scene.word(end_of(scene, at)) == ","):
        return None
    if lead[-1].endswith("est"):
        return None  # "killed 12 people, the youngest nine"
    is_next = lead[0] == "the" and lead[-1] in NEXT
    opens = start - is_after_comma - len(lead)
    is_subject = lead[0] in DETERMINERS | OWNED or scene.tokens[opens].text[:1].isupper()
    # "police say 15 hurt; the union, 150"
    is_apart = scene.word(opens - 1) == ";" and scene.word(end_of(scene, at)) in CLOSING
    return handed_on(whole, "gapped") if is_next or (is_subject and (is_apart or not is_after_comma)) else None


def _read_lead(scene: Scene, first: int, last: int) -> list[str]:
    """The words between the last separator and the amount; none where one of them is no part of a name."""
    at = last
    while at > max(first, last - LONGEST_LEAD - 1) and scene.word(at - 1) not in SEPARATORS:
        at -= 1
    lead = scene.words(at, last)
    cues = {place for cue in scene.cues for place in range(cue.first, cue.last)}
    closed = AUXILIARIES | PLAIN_VERBS | PREPOSITIONS | STOPS
    is_name = cues.isdisjoint(range(at, last)) and not any(
        (word in closed and not _opens_place(scene, at + place)) or not word[:1].isalpha()
        for place, word in enumerate(lead)
    )
    return lead if is_name and scene.word(at - 1) in SEPARATORS and at > first else []


def _opens_place(scene: Scene, at: int) -> bool:
    """ "in Har": a preposition inside a name, with a capital behind it."""
    is_inside = scene.word(at - 1) not in SEPARATORS and at + 1 < len(scene.tokens)
    return scene.word(at) in {"at", "in", "near", "on"} and is_inside and scene.tokens[at + 1].text[:1].isupper()


OWNED = frozenset({"hers", "mine", "ours", "theirs", "yours"})
SEPARATORS, CLOSING = frozenset({",", ";", "and"}), frozenset({"", ".", ";"})
GAPPING = frozenset({"adjective", "gapped", "noun", "object", "subject", "surrounding", "toll"})
LONGEST_LEAD = 6
NEXT = frozenset({"fourth", "last", "latter", "next", "other", "second", "third"})


def _end_with_predicate(scene: Scene, at: int, attachment: Attachment) -> int:
    """Where the amount ends with the words of harm after it: "73 dead", "five were killed"."""
    end, cue = end_of(scene, at), attachment.cue
    if cue is None:
        return end
    start = cue.first if cue.gap is None else cue.gap[1]
    return cue.last if end <= start <= end + 4 else end


def _is_prepositional(scene: Scene, first: int, last: int) -> bool:
    """Whether only a phrase of place or time stands between two amounts."""
    cues = {place for cue in scene.cues for place in range(cue.first, cue.last)}
    has_verb = any(
        place in cues or scene.word(place) in AUXILIARIES | PLAIN_VERBS | STOPS for place in range(first, last)
    )
    return not has_verb and scene.word(first) in PREPOSITIONS | ADVERBS | {"(", "a", "an", "each", "every"}


def _shared_backward(scene: Scene, at: int, found: Attachments) -> Attachment | None:
    """ "two teachers and five pupils died": the predicate of the last holds for all."""
    after = at + 1
    if after not in found or found[after].rule not in ("subject", "adjective", "noun", "list", "surrounding"):
        return None
    between = scene.words(end_of(scene, at), start_of(scene, after))
    if not between or not set(between) <= CONNECTORS or between[0] in {";", ":"}:
        return None
    before = scene.word(start_of(scene, at) - 1)
    if before == "of" and between == [","]:
        return None  # "out of 58 crew, 40 were picked up"
    phrase = scene.phrases[at]
    if phrase.kind == "unknown" and not phrase.head.endswith("s") and not may_be_people(phrase, scene.tokens):
        return None  # "three withdrew, and one died"
    is_placed = before in PREPOSITIONS and scene.phrases[at].kind != "people"
    return None if is_placed else handed_on(found[after], "list")


Rule = Callable[[Scene, int, Attachments], Attachment | None]
RULES: tuple[Rule, ...] = (
    _part_of,
    _subset,
    _shared_forward,
    _one_after_another,
    _gapped,
    _shared_backward,
    *restatements.RULES,
)
