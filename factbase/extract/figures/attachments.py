"""Which harm an amount belongs to by the words that govern it, from the closest tie to the loosest."""

from collections.abc import Callable
from dataclasses import dataclass

from factbase.extract.figures.exclusions import (
    SAFE_WORDS,
    is_fiction,
    is_no_casualty,
    is_of_degree,
    is_of_things,
    is_part_of_things,
    is_set_free,
)
from factbase.extract.figures.function_words import (
    ADVERBS,
    AUXILIARIES,
    CONJUNCTIONS,
    DETERMINERS,
    PREPOSITIONS,
    PRONOUNS,
)
from factbase.extract.figures.harm_words import BARE_VERBS, WEAK_VERBS
from factbase.extract.figures.harms import HarmCue
from factbase.extract.figures.noun_phrases import TRADE_ENDINGS, may_be_people, read_noun_phrase
from factbase.extract.figures.objects import cue_at, strong_verb, weak_verb
from factbase.extract.figures.role_words import UNITS
from factbase.extract.figures.scenes import Scene
from factbase.extract.figures.subjects import is_part_of_next, subjects_of
from factbase.extract.lexicons import read_block
from factbase.values.statements import Harm

# Their victims live.
LESSER_CRIMES = read_block("""
    abuse bullying burglary corruption crime discrimination extortion flooding floods fraud harassment
    hunger injustice poverty racism rape robbery scam scandal slavery stalking theft torture trafficking violence
    """)
NEAR_OBJECT = 2
BEFORE_PREDICATE_ENDS = PREPOSITIONS | ADVERBS | CONJUNCTIONS | AUXILIARIES
TAKEN_IN = read_block("""
    accept accepted accepting accepts admit admits admitted admitting allow allowed allowing allows feed feeds quota
    resettle resettled take takes teach teaches train welcome welcomed welcomes
    """)
# "Still held", "in captivity": the first of these that the sentence has tells whose.
POLICE, LONGEST_DOER = frozenset({"constables", "gendarmes", "police", "policemen"}), 5
HOLDING = frozenset({"captivity", "still", "being"})
HOLDERS: dict[Harm, frozenset[str]] = {
    "abducted": read_block("abducted hostage hostages kidnap kidnapped kidnappers pirates ransom"),
    "detained": read_block("arrested arrests charged court detained police suspect suspects"),
    "captured": read_block(
        "army captured captives forces guerrillas insurgents militants pows prisoners rebels soldiers"
    ),
}
REMAINS = frozenset({("bodies", "of"), ("corpses", "of")})
# What follows "body" where no body is counted.
BODY_NOUNS = read_block("armor armour bag bags camera cameras count part parts scanner scanners")
KIN = frozenset({"child", "family", "friend", "parent", "relative", "widow"})
LABEL_MARKS = frozenset({":", ",", "=", "-", "–", "—", "("})
# Between an amount and the adjective that it has: "thirty-three still in the wards".
BEFORE_ADJECTIVES = frozenset(
    {"now", "still", "later", "already", "confirmed", "feared", "reported", "presumed", "more"}
)


@dataclass(frozen=True, slots=True)
class Attachment:
    """The harm of an amount, the cue that gave it (None where a neighbour or a toll did), and the rule's name."""

    harm: Harm
    cue: HarmCue | None
    rule: str


def attach(scene: Scene) -> dict[int, Attachment]:
    """The harm of each amount that some word of harm governs directly, by the amount's place in `scene.quantities`."""
    if is_fiction(scene):
        return {}
    subjects = subjects_of(scene)
    found = {}
    for at, phrase in enumerate(scene.phrases):
        if is_set_free(scene, at) or is_of_degree(scene, at):
            continue
        is_thing = phrase.kind == "thing" or is_part_of_things(scene, at) or is_of_things(scene, at)
        attachment = None if is_thing else _attachment(scene, at, subjects.get(at))
        attachment = _by_holder(scene, attachment)
        if attachment is not None and not is_no_casualty(scene, at, attachment.harm, attachment.cue):
            found[at] = attachment
    return found


def _by_holder(scene: Scene, attachment: Attachment | None) -> Attachment | None:
    """ "61 remain in captivity", "five are still held": the sentence says by whom, or it is None."""
    cue = attachment.cue if attachment is not None else None
    if attachment is None or cue is None:
        return attachment
    if attachment.harm == "abducted" and attachment.rule == "object":
        before = scene.words(cue.first - LONGEST_DOER, cue.first)
        is_police = not POLICE.isdisjoint(before) and {"uniform", "uniforms"}.isdisjoint(before)
        return Attachment("detained", cue, "object") if is_police else attachment
    if attachment.harm != "captured":
        return attachment
    if HOLDING.isdisjoint(scene.words(cue.first, cue.last)):
        return attachment
    harm = next((harm for harm, words in HOLDERS.items() if not words.isdisjoint(scene.lowers)), None)
    if harm is None:
        return attachment if scene.word(cue.last - 1) == "captivity" else None
    return Attachment(harm, cue, "adjective")


def _attachment(scene: Scene, at: int, predicate: HarmCue | None) -> Attachment | None:
    if (
        predicate is not None
        and predicate.first == scene.quantities[at].outer_last
        and _describes_a_thing(scene, predicate)
    ):
        return None
    for name, rule in RULES:
        cue = rule(scene, at)
        if cue is None or (predicate is not None and name == "object" and _stands_off(scene, at, cue)):
            continue  # "killed my brother, and two of us are in hospital": the amount has a predicate of its own
        if cue.frame == "subject" and not may_be_people(scene.phrases[at], scene.tokens):
            continue  # "one big obstacle disappeared"
        if not (_is_nominal(scene, cue) and (predicate or _is_one_of(scene, at))):
            return Attachment(cue.harm, cue, name)
    is_crossing = scene.word(scene.quantities[at].first) == "without"  # "without crossing a line"
    if predicate is not None and not is_crossing and may_be_people(scene.phrases[at], scene.tokens):
        return Attachment(predicate.harm, predicate, "subject")
    person = None if _is_one_of(scene, at) else _known_by_harm(scene, at)
    return Attachment(person.harm, person, "person") if person is not None else None


def _stands_off(scene: Scene, at: int, cue: HarmCue) -> bool:
    return scene.quantities[at].outer_first - cue.last > NEAR_OBJECT


def _is_nominal(scene: Scene, cue: HarmCue) -> bool:
    """ "two of the injured died": what the amount is taken from, not what happened to it."""
    return cue.frame in ("adjective", "transitive") and scene.word(cue.first - 1) in {"the", "those", "its"}


def _is_one_of(scene: Scene, at: int) -> bool:
    """ "one of the victims": anybody, not a count."""
    quantity = scene.quantities[at]
    return scene.word(quantity.first) == "one" and scene.word(quantity.last) == "of"


def _cue_after(scene: Scene, at: int) -> HarmCue | None:
    """The cue that follows the amount and its noun at once, or inside them ("nine wounded veterans")."""
    phrase, quantity = scene.phrases[at], scene.quantities[at]
    if phrase.head in KIN and scene.word(phrase.last) == "of":
        return None  # "a number of the families of those killed"
    for cue in scene.cues:
        if cue.gap is None and quantity.outer_last <= cue.first < max(phrase.last, phrase.run_last):
            return cue
    place = max(phrase.last, quantity.outer_last)
    while scene.word(place) in BEFORE_ADJECTIVES | {"'", "’"} and cue_at(scene, place) is None:
        place += 1
    return cue_at(scene, phrase.run_last) or cue_at(scene, place)


# ---- rules -----------------------------------------------------------------------------------------------------------


def _harm_noun(scene: Scene, at: int) -> HarmCue | None:
    """ "16 fatalities", "2,500 soldier deaths", "no casualties"."""
    cue = _cue_after(scene, at)
    if cue is None or cue.frame != "noun" or _is_label(scene, cue):
        return None
    if scene.word(cue.last) in BODY_NOUNS:
        return None  # "60 body bags"
    if cue.harm == "losses" and not scene.is_of_arms:
        return None  # "after five losses in a row"
    if scene.word(cue.first) == "lives" and scene.word(scene.quantities[at].first - 1) in DETERMINERS:
        return None  # "the many lives of a spy"
    is_saved = {"risk", "save", "saved", "saves", "saving"} & set(scene.words(cue.first - 9, cue.last + 4))
    return None if is_saved and scene.word(cue.first) == "lives" else cue


def _is_label(scene: Scene, cue: HarmCue) -> bool:
    """ "wounded: 30": it belongs to the amount after the colon."""
    return scene.word(cue.last) == ":" and any(quantity.outer_first == cue.last + 1 for quantity in scene.quantities)


def _surrounding(scene: Scene, at: int) -> HarmCue | None:
    """ "left 70 wounded", "took 17 of them alive", "claimed 12 lives"."""
    quantity = scene.quantities[at]
    if tuple(scene.words(quantity.outer_first - 2, quantity.outer_first)) in REMAINS:
        return None  # "pulled the bodies of 41 people from the mud"
    for cue in scene.cues:
        if cue.gap is not None and cue.gap[0] <= quantity.first and quantity.last <= cue.gap[1]:
            if _has_nearer_harm(scene, at, cue):
                continue  # "leaves seven dead and 22 wounded"
            if quantity.outer_last == cue.gap[1] and _describes_a_thing(scene, cue):
                continue  # "shot 14 wolves, and hikers found two dead lynxes"
            return cue if scene.word(quantity.outer_first - 1) not in PREPOSITIONS - {"of"} else None
    return None


def _has_nearer_harm(scene: Scene, at: int, cue: HarmCue) -> bool:
    """Whether another adjective of harm stands right behind the amount, before the one that closes the gap."""
    near = _cue_after(scene, at)
    return near is not None and near.frame == "adjective" and cue.gap is not None and near.first < cue.gap[1]


def _adjective_after(scene: Scene, at: int) -> HarmCue | None:
    """ "40 dead", "11 servicemen killed", "two unaccounted for", "36 wounded veterans"."""
    cue = _cue_after(scene, at)
    if cue is None or cue.gap is not None or cue.frame in ("noun", "object", "person") or _is_label(scene, cue):
        return None
    if cue.first == scene.quantities[at].outer_last and _describes_a_thing(scene, cue):
        return None
    if cue.frame == "transitive":
        return cue if cue.voice != "active" and _is_reduced(scene, cue) and not _is_let_go(scene, at, cue) else None
    if scene.word(scene.quantities[at].first) == "without" and cue.frame == "subject":
        return None  # "without crossing a line"
    # "seventeen of the 20 passengers drowned": the predicate belongs to the seventeen.
    return None if cue.frame == "subject" and at and is_part_of_next(scene, at - 1) else cue


def _describes_a_thing(scene: Scene, cue: HarmCue) -> bool:
    """ "two displaced fractures", "four dead batteries": the amount counts the plural behind the adjective."""
    if (cue.frame not in ("adjective", "transitive") and cue.gap is None) or scene.tokens[cue.first].text.isupper():
        return False
    phrase = read_noun_phrase(scene.tokens, cue.last, frozenset(other.first for other in scene.cues))
    if phrase.kind != "unknown" or phrase.first != cue.last:
        return False
    noun, after = scene.tokens[cue.last].text, scene.word(cue.last + 1)
    is_head = not after.isalpha() or after == "of" or after in PREPOSITIONS
    return noun.islower() and noun.endswith("s") and not noun.endswith(TRADE_ENDINGS) and is_head


def _is_let_go(scene: Scene, at: int, cue: HarmCue) -> bool:
    """ "sixteen captured sailors were sent home": the harm is over, and only names them."""
    is_name = cue.last <= scene.phrases[at].first and cue.harm in ("abducted", "captured", "detained", "missing")
    is_whole = at > 0 and is_part_of_next(scene, at - 1)  # "five of the 26 kidnapped novices escaped": 21 did not
    return is_name and not is_whole and not (SAFE_WORDS | {"home"}).isdisjoint(scene.words(cue.last, cue.last + 8))


def _is_reduced(scene: Scene, cue: HarmCue) -> bool:
    """Whether a participle has no object of its own: "12 rebels killed the mayor" harms no rebel."""
    if cue.last >= len(scene.tokens):
        return True
    token = scene.tokens[cue.last]
    if token.lower in {"a", "an", "per", "each", "every"} and scene.word(cue.last + 1) in UNITS:
        return True
    if (
        scene.word(cue.first) in WEAK_VERBS | BARE_VERBS
        and token.kind == "word"
        and token.lower not in BEFORE_PREDICATE_ENDS
    ):
        return False  # "one voter brought up taxes"
    starts_amount = any(quantity.outer_first == cue.last for quantity in scene.quantities)
    is_name = token.kind == "word" and token.text[0].isupper() and not scene.tokens[cue.first].text[0].isupper()
    return not (token.lower in DETERMINERS | PRONOUNS or starts_amount or is_name)


def _label_before(scene: Scene, at: int) -> HarmCue | None:
    """ "Dead: 27", "missing 19", "Killed in the exchange, by all accounts: nineteen"."""
    quantity = scene.quantities[at]
    before = scene.word(quantity.outer_first - 1)
    place = quantity.outer_first - (before in LABEL_MARKS)
    for cue in scene.cues:
        if cue.last == place and _may_be_label(scene, cue, before) and _may_follow_label(scene, at, before):
            return cue
    return _first_words(scene) if before == ":" and may_be_people(scene.phrases[at], scene.tokens) else None


def _may_be_label(scene: Scene, cue: HarmCue, before: str) -> bool:
    if cue.gap is not None or cue.frame == "object":
        return False
    if cue.frame == "subject":
        return before in LABEL_MARKS or scene.word(cue.first - 1) in {",", ":", ";"}  # "missing 4, taken prisoner 11"
    return cue.frame != "transitive" or cue.voice != "active"


def _may_follow_label(scene: Scene, at: int, before: str) -> bool:
    if before == ":":
        return may_be_people(scene.phrases[at], scene.tokens)
    after = scene.word(scene.phrases[at].last)
    is_end = not after.isalpha() or after in PREPOSITIONS | CONJUNCTIONS | ADVERBS | {"a", "an", "each", "every"}
    return scene.phrases[at].kind == "none" and is_end


def _first_words(scene: Scene) -> HarmCue | None:
    """The cue with which the sentence opens, if it is no verb with an object."""
    cue = scene.cues[0] if scene.cues else None
    if cue is None or cue.first > 3 or cue.voice == "active" or any(q.first < cue.first for q in scene.quantities):
        return None
    return cue


def _known_by_harm(scene: Scene, at: int) -> HarmCue | None:
    """ "38 hostages", unless the sentence sets them free."""
    cue = _cue_after(scene, at)
    if cue is None or cue.frame != "person" or not SAFE_WORDS.isdisjoint(scene.lowers):
        return None
    if "back" in scene.words(cue.last, cue.last + 5):
        return None  # "refugees were sent back"
    start = scene.quantities[at].outer_first
    beside = {*scene.words(start - 4, start), *scene.words(cue.last, cue.last + 2)}
    if scene.word(cue.first).startswith("refugee") and not TAKEN_IN.isdisjoint(beside):
        return None  # "feeds 4,000 refugees", "the quota is 400 refugees", "to allow a million refugees into"
    is_crime = scene.word(cue.last) == "of" and not LESSER_CRIMES.isdisjoint(scene.words(cue.last, cue.last + 4))
    return None if is_crime else cue


RULES: tuple[tuple[str, Callable[[Scene, int], HarmCue | None]], ...] = (
    ("noun", _harm_noun),
    ("surrounding", _surrounding),
    ("object", strong_verb),
    ("adjective", _adjective_after),
    ("object", weak_verb),
    ("label", _label_before),
)
