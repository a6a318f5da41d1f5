"""Which harm an amount belongs to: by the words that govern it, from the closest tie to the loosest."""

from collections.abc import Callable
from dataclasses import dataclass

from factbase.extract.figures.function_words import (
    ADVERBS,
    CONJUNCTIONS,
    DETERMINERS,
    PREPOSITIONS,
    PRONOUNS,
)
from factbase.extract.figures.harms import HarmCue
from factbase.extract.figures.scenes import Scene
from factbase.extract.figures.subjects import subjects_of
from factbase.extract.lexicons import read_block
from factbase.values.statements import Harm

# Verbs that harm people only where people are named: "lost 12" may be anything, "lost 12 men" is not.
WEAK_VERBS = read_block("""
    admit admits admitted admitting are bundle bundled bundles bundling buries bury burying carried carries carry
    carrying charge charged charges charging claim claimed claiming claims cost costing costs cross crosses crossing
    cut deprived did do does drive drives driving drove eat eating eats fate gave give gives giving haul hauled
    hauling hold holding holds hunt hunting is lead leading leads led lift lifted lifting look looking lose loses
    losing loss losses lost make making mourn mourned mourning mourns move moved pick picked picking picks pluck
    plucked plucks pull pulled pulling round rounded rounding rounds save saved saves saving search searched
    searching seize seized seizes seizing snatch snatched swallow treat treated treating treats
    """)
# Their objects and subjects came to no harm, or no longer do.
SAFE_WORDS = read_block("""
    acquitted alive escape escaped exchange exchanged free freed handed liberated release released releases
    releasing returned survive survived swap swapped unharmed unhurt uninjured unscathed
    """)
LABEL_MARKS = frozenset({":", ",", "=", "-", "–", "—", "("})


@dataclass(frozen=True, slots=True)
class Attachment:
    """The harm of an amount, the cue that gave it (None where a neighbour or a toll did), and the rule's name."""

    harm: Harm
    cue: HarmCue | None
    rule: str


def attach(scene: Scene) -> dict[int, Attachment]:
    """The harm of each amount that some word of harm governs directly, by the amount's place in `scene.quantities`."""
    found = {}
    subjects = subjects_of(scene)
    for at in range(len(scene.quantities)):
        if scene.phrases[at].kind == "thing":
            continue
        cue_and_rule = next(((cue, name) for name, rule in RULES if (cue := rule(scene, at)) is not None), None)
        if cue_and_rule is None and at in subjects:
            cue_and_rule = subjects[at], "subject"
        if cue_and_rule is None and (person := _known_by_harm(scene, at)) is not None:
            cue_and_rule = person, "person"
        if cue_and_rule is not None:
            found[at] = Attachment(cue_and_rule[0].harm, *cue_and_rule)
    return found


def _cue_at(scene: Scene, first: int) -> HarmCue | None:
    return next((cue for cue in scene.cues if cue.first == first), None)


def _cue_after(scene: Scene, at: int) -> HarmCue | None:
    """The cue that follows the amount and its noun at once."""
    phrase = scene.phrases[at]
    return _cue_at(scene, phrase.run_last) or _cue_at(scene, phrase.last)


# ---- rules -----------------------------------------------------------------------------------------------------------


def _harm_noun(scene: Scene, at: int) -> HarmCue | None:
    """ "16 fatalities", "2,500 soldier deaths", "no casualties"."""
    cue = _cue_after(scene, at)
    if cue is None or cue.frame != "noun" or scene.word(cue.last) == ":":
        return None
    is_saved = scene.words(cue.first - 9, cue.first) and {"save", "saved", "saving"} & set(
        scene.words(cue.first - 9, cue.last + 4)
    )
    return None if is_saved and scene.word(cue.first) == "lives" else cue


def _surrounding(scene: Scene, at: int) -> HarmCue | None:
    """ "left 70 wounded", "took 17 of them alive", "claimed 12 lives"."""
    quantity = scene.quantities[at]
    for cue in scene.cues:
        if cue.gap is not None and cue.gap[0] <= quantity.first and quantity.last <= cue.gap[1]:
            return cue if scene.word(quantity.outer_first - 1) not in PREPOSITIONS - {"of"} else None
    return None


def _strong_verb(scene: Scene, at: int) -> HarmCue | None:
    """ "killed six", "wounding at least nine", "the killing of 12"."""
    cue = _verb_before(scene, at)
    return cue if cue is not None and scene.word(cue.first) not in WEAK_VERBS else None


def _weak_verb(scene: Scene, at: int) -> HarmCue | None:
    """ "lost 40 soldiers", "led away two lawyers"."""
    cue = _verb_before(scene, at)
    phrase = scene.phrases[at]
    if cue is None or (phrase.kind != "people" and not _is_of_people(scene, phrase.last)):
        return None
    return cue


def _is_of_people(scene: Scene, at: int) -> bool:
    return scene.words(at, at + 2) in (["of", "them"], ["of", "its"], ["of", "us"]) or scene.words(at - 2, at) == [
        "of",
        "its",
    ]


def _verb_before(scene: Scene, at: int) -> HarmCue | None:
    place = scene.quantities[at].outer_first
    start = place
    while start - place < 3 and place > 0 and _is_before_object(scene, place - 1):
        place -= 1
    for cue in scene.cues:
        if cue.last > start or cue.last < place or cue.gap is not None:
            continue
        if cue.frame == "object" or (cue.frame == "transitive" and cue.voice != "passive"):
            return cue
    return None


def _is_before_object(scene: Scene, at: int) -> bool:
    return scene.word(at) in DETERMINERS | ADVERBS | {
        "further",
        "other",
        "what",
        "of",
        "another",
        "“",
        '"',
        "'",
        "‘",
    } - {"of"}


def _adjective_after(scene: Scene, at: int) -> HarmCue | None:
    """ "40 dead", "11 servicemen killed", "two unaccounted for", "36 wounded veterans"."""
    cue = _cue_after(scene, at)
    if cue is None or cue.gap is not None or cue.frame in ("noun", "object", "person") or scene.word(cue.last) == ":":
        return None
    if cue.frame == "transitive":
        return cue if cue.voice != "active" and _is_reduced(scene, cue) else None
    if cue.frame == "subject":
        return cue
    return cue


def _is_reduced(scene: Scene, cue: HarmCue) -> bool:
    """Whether a participle has no object of its own: "12 rebels killed the mayor" harms no rebel."""
    if cue.last >= len(scene.tokens):
        return True
    token = scene.tokens[cue.last]
    has_object = token.lower in DETERMINERS | PRONOUNS or any(
        quantity.outer_first == cue.last for quantity in scene.quantities
    )
    is_name = token.kind == "word" and token.text[0].isupper() and not scene.tokens[cue.first].text[0].isupper()
    return not has_object and not is_name


def _label_before(scene: Scene, at: int) -> HarmCue | None:
    """ "Dead: 27", "missing 19", "Killed in the exchange, by all accounts: nineteen"."""
    quantity = scene.quantities[at]
    before = scene.word(quantity.outer_first - 1)
    place = quantity.outer_first - (before in LABEL_MARKS)
    for cue in scene.cues:
        is_label = cue.frame in ("adjective", "noun", "person") or (cue.frame == "transitive" and cue.voice != "active")
        if cue.last == place and is_label and cue.gap is None and _may_follow_label(scene, at, before):
            return cue
    return _first_words(scene) if before == ":" else None


def _may_follow_label(scene: Scene, at: int, before: str) -> bool:
    phrase = scene.phrases[at]
    if before == ":":
        return phrase.kind != "thing"
    ends = scene.word(phrase.last)
    return phrase.kind == "none" and not (ends.isalpha() and ends not in PREPOSITIONS | CONJUNCTIONS | ADVERBS)


def _first_words(scene: Scene) -> HarmCue | None:
    """The cue with which the sentence opens, if it is no verb with an object."""
    cue = scene.cues[0] if scene.cues else None
    if cue is None or cue.first > 3 or cue.voice == "active" or any(q.first < cue.first for q in scene.quantities):
        return None
    return cue


def _known_by_harm(scene: Scene, at: int) -> HarmCue | None:
    """ "38 hostages", unless the sentence sets them free."""
    cue = _cue_after(scene, at)
    if cue is None or cue.frame != "person" or SAFE_WORDS & {token.lower for token in scene.tokens}:
        return None
    return cue


RULES: tuple[tuple[str, Callable[[Scene, int], HarmCue | None]], ...] = (
    ("noun", _harm_noun),
    ("surrounding", _surrounding),
    ("object", _strong_verb),
    ("adjective", _adjective_after),
    ("object", _weak_verb),
    ("label", _label_before),
)
