"""Amounts that a toll announces, or that restate another amount of the sentence."""

from factbase.extract.figures.attachments import Attachment
from factbase.extract.figures.extents import Attachments, end_of, ends_here, handed_on, start_of
from factbase.extract.figures.function_words import AUXILIARIES, PREPOSITIONS
from factbase.extract.figures.harms import HarmCue
from factbase.extract.figures.link_words import CORRECTING, LINKING, SMALL_LEADS
from factbase.extract.figures.scenes import Scene
from factbase.extract.lexicons import read_block
from factbase.values.statements import Harm

LONGEST_BETWEEN, LONGEST_OF = 9, 5
# Before "to" or "at" and an amount whose toll comes after it.
ANNOUNCING = frozenset(
    ["bring", "bringing", "brings", "brought", "estimated", "given", "put", "pushed", "raised", "raises", "took"]
)
# Hedges that are the verb of a toll themselves.
EXCEEDING = read_block("""
    approaching exceed exceeded exceeds passed passes past surpassed surpasses topped tops
    """)
BEFORE_VALUES = SMALL_LEADS | read_block("""
    “ " about actually earlier initial just not now only previous provisional recent
    """)
BODIES = frozenset({"crew", "force", "population", "staff", "team", "workforce"})
FALLING = frozenset(["declined", "decreased", "down", "dropped", "fallen", "fell", "falling", "reduced"])
RESTATED = frozenset({"figure", "had", "it", "now", "number"})
TELLING = frozenset({"count", "estimate", "figure", "speak", "speaks", "spoke", "talk", "talked", "toll"})
COMPARED = (["compared", "with"], ["compared", "to"], ["rather", "than"])
MORE_THAN = (["fewer", "than"], ["more", "than"])


def toll(scene: Scene, at: int, found: Attachments) -> Attachment | None:
    """ "the death toll ... climbed to 41", "the number of dead was 58", "Deaths ... total 17"."""
    start = scene.quantities[at].outer_first
    tolls = [toll for toll in scene.tolls if toll.last <= start]
    if not tolls or (scene.phrases[at].kind == "people" and not _is_group_like(scene, at)):
        return None
    between = scene.words(tolls[-1].last, start)
    harm = tolls[-1].harm
    is_measured = not EXCEEDING.isdisjoint(scene.words(start, scene.quantities[at].first))
    if scene.phrases[at].kind == "unknown" and not between:
        return None  # "the fate of 12 golf courses"
    is_far = scene.word(start - 1) == "of" and len(between) > LONGEST_OF
    is_drop = scene.word(start - 1) == "by" and not FALLING.isdisjoint(between)
    if is_drop or is_far or (harm == "losses" and not scene.is_of_arms):
        return None
    if scene.words(start - 2, start - 1) and scene.word(start - 1) == "of" and scene.word(start - 2) in BODIES:
        return None  # "the Department of Missing Persons has a staff of 14"
    if not between or is_measured or _is_linked(scene, start):
        return Attachment(harm, None, "toll")
    return None


def toll_behind(scene: Scene, at: int, found: Attachments) -> Attachment | None:
    """ "brings to 1,044 the number of people killed", "Initially put at four, the number of dead"."""
    quantity, phrase = scene.quantities[at], scene.phrases[at]
    place = quantity.last
    while scene.word(place) in {",", "the", "confirmed", "total"}:
        place += 1
    behind = next((toll for toll in scene.tolls if toll.first == place), None)
    lead = (scene.word(quantity.outer_first - 2), scene.word(quantity.outer_first - 1))
    is_led = lead[1] in {"to", "at"} and lead[0] in ANNOUNCING
    is_apart = behind is not None and place > quantity.last and phrase.kind == "none"
    return Attachment(behind.harm, None, "toll") if behind is not None and is_led and is_apart else None


def _is_group_like(scene: Scene, at: int) -> bool:
    """ "the toll is 30 people", but not "the toll may rise as 30 people are trapped"."""
    phrase = scene.phrases[at]
    return phrase.head in {"people", "person", "soul", "man"} and scene.word(phrase.last) not in AUXILIARIES


def _is_linked(scene: Scene, start: int) -> bool:
    """Whether the words before an amount announce it, small words passed over ("from an initial 24")."""
    place = start - 1
    while scene.word(place) in BEFORE_VALUES:
        place -= 1
    is_next = any(toll.last == place + 1 for toll in scene.tolls) and place < start - 1
    return scene.word(place) in LINKING or is_next  # "death toll now 38"


def correction(scene: Scene, at: int, found: Attachments) -> Attachment | None:
    """ "...; the hospital now says fifteen", "not seven", "(previous bulletin: 39)", "two more than announced"."""
    if not found or scene.phrases[at].kind not in ("none", "people"):
        return None
    start = start_of(scene, at)
    start -= scene.word(start - 1) in {"just", "only"}
    harm = _nearest(at, found)
    if scene.word(start - 1) in CORRECTING and scene.phrases[at].kind == "none" and ends_here(scene, at):
        return Attachment(harm, None, "correction")
    if scene.word(start - 1) == "of" and scene.word(start - 2) in TELLING and scene.phrases[at].kind == "none":
        return Attachment(harm, None, "correction")
    if scene.words(start - 2, start) in COMPARED and scene.phrases[at].kind == "none":
        return Attachment(harm, None, "correction")
    verb = start - 1 - (scene.word(start - 1) == "even")
    if scene.word(verb) in {"is", "isn't", "was", "wasn't", "been"} and scene.word(verb - 1) in RESTATED:
        return Attachment(harm, None, "correction")
    ends = (end_of(scene, at), scene.quantities[at].outer_last)
    is_more = any(scene.words(end, end + 2) in MORE_THAN for end in ends)
    return Attachment(harm, None, "increment") if is_more else None


def _nearest(at: int, found: Attachments) -> Harm:
    return found[min(found, key=lambda other: (abs(other - at), other))].harm


def others(scene: Scene, at: int, found: Attachments) -> Attachment | None:
    """ "the other three remain": the rest of those told of before."""
    start = scene.quantities[at].outer_first
    is_rest = scene.words(start - 2, start) in (["the", "other"], ["the", "remaining"])
    before = [other for other in found if other < at]
    # Hope may be fading for the rest, or they fared otherwise ("the remaining six transported").
    is_open = bool(before) and found[before[-1]].harm != "rescued" and not scene.word(end_of(scene, at)).endswith("ed")
    return handed_on(found[before[-1]], "part") if is_rest and is_open and scene.phrases[at].kind == "none" else None


def inverted(scene: Scene, at: int, found: Attachments) -> Attachment | None:
    """ "Among the dead were two priests", "the injured include four nurses"."""
    start = start_of(scene, at)
    if scene.word(start - 1) not in {"are", "include", "included", "includes", "is", "was", "were"}:
        return None
    if scene.cues and _opens_inverted(scene, scene.cues[0], start - 1):
        return Attachment(scene.cues[0].harm, None, "list") if scene.phrases[at].kind == "people" else None
    cues = [cue for cue in scene.cues if cue.last == start - 1 and cue.frame != "object"]
    is_harmed = bool(cues) and {"among", "the", "those"} & set(scene.words(cues[0].first - 2, cues[0].last - 1))
    return Attachment(cues[0].harm, None, "list") if is_harmed and scene.phrases[at].kind == "people" else None


def _opens_inverted(scene: Scene, cue: HarmCue, verb: int) -> bool:
    """ "Dead at the scene were two brothers", "Missing is one guard"."""
    is_adjective = cue.first == 0 and cue.frame in ("adjective", "transitive") and cue.gap is None
    between = scene.words(cue.last, verb)
    return is_adjective and len(between) <= LONGEST_OF and (not between or between[0] in PREPOSITIONS)


def apposed(scene: Scene, at: int, found: Attachments) -> Attachment | None:
    """ "lost a third of its strength, 1,300 men": the number after the share."""
    start = scene.quantities[at].outer_first
    has_share = not scene.things.isdisjoint(range(max(0, start - LONGEST_BETWEEN), start))
    if scene.word(start - 1) != "," or not has_share or not ends_here(scene, at) or scene.phrases[at].kind != "people":
        return None
    near = [cue for cue in scene.cues if cue.last <= start and start - cue.last <= LONGEST_BETWEEN]
    return (
        Attachment(near[-1].harm, near[-1], "object") if near and near[-1].frame in ("object", "transitive") else None
    )


def at_a_rate(scene: Scene, at: int, found: Attachments) -> Attachment | None:
    """ "families cross at a rate of 400 an hour"."""
    start = scene.quantities[at].outer_first
    before = [cue for cue in scene.cues if cue.last <= start]
    is_rate = scene.words(start - 2, start) == ["rate", "of"] and bool(before)
    return Attachment(before[-1].harm, None, "rate") if is_rate else None


RULES = (toll, toll_behind, inverted, others, apposed, at_a_rate, correction)
