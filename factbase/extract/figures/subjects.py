"""Which amount is the subject of a word of harm that follows it at some distance."""

from collections.abc import Iterator, Mapping

from factbase.extract.figures.function_words import (
    ADVERBS,
    AUXILIARIES,
    DETERMINERS,
    PLAIN_VERBS,
    PREPOSITIONS,
    RAISING,
    RELATIVES,
    SUBORDINATORS,
)
from factbase.extract.figures.harms import HarmCue
from factbase.extract.figures.link_words import PART_BEFORE, PARTITIVE
from factbase.extract.figures.noun_phrases import singular
from factbase.extract.figures.people_nouns import PEOPLE
from factbase.extract.figures.scenes import Scene
from factbase.text.tokens import touches

# Further left than this nobody looks for a subject, nor for the comma that opens an insertion.
REACH, INSERTION, LONGEST_SUBJECT, LONGEST_RELATIVE = 14, 25, 4, 10
SAYING = frozenset({"believe", "know", "knew", "said", "saw", "say", "says", "think", "thought", "told"})
ARTICLES = frozenset({"a", "an", "her", "his", "its", "the", "their"})
BARRIERS = frozenset({".", ";", ":", "!", "?", "“", "”"})
DASHES, QUOTES = frozenset({"–", "—"}), frozenset({"“", "”"})
FREEING = frozenset({"free", "freed", "freeing", "release", "released", "releases", "releasing"})


def subjects_of(scene: Scene) -> dict[int, HarmCue]:
    """The cue of which each amount is the harmed subject, by the amount's place in `scene.quantities`."""
    ends = _phrase_ends(scene)
    found: dict[int, HarmCue] = {}
    for cue in scene.cues:
        subject = _subject(scene, cue, ends) if _takes_subject(scene, cue) else None
        if subject is None or not _agrees(scene, cue, subject):
            continue
        # "eleven who had fled died": what the clause behind "who" says is not all that came to them.
        if subject not in found or _is_main(scene, cue, found[subject]):
            found[subject] = cue
    return found


def _is_main(scene: Scene, cue: HarmCue, other: HarmCue) -> bool:
    """Whether a cue is what came of a subject that the other only describes in a clause of its own, or hurts first."""
    if (cue.harm, other.harm) == ("killed", "injured") and "and" in scene.words(cue.first - 2, cue.first):
        return True  # "were hit by debris and killed"
    relative = _find_relative(scene, cue.first - 1)
    return relative is not None and relative < other.first < cue.first and cue.frame == "subject"


def _agrees(scene: Scene, cue: HarmCue, at: int) -> bool:
    """ "She has 3 children and was injured": a verb in the singular has no plural subject."""
    quantity = scene.quantities[at]
    is_plural = quantity.low is not None and quantity.low > 1 and scene.word(quantity.outer_first - 1) != "of"
    is_singular = scene.word(cue.first - 1) in {"was", "is"} and scene.word(cue.first - 2) in {"and", "but", "who"}
    return not (is_plural and is_singular)


def _phrase_ends(scene: Scene) -> dict[int, int]:
    """The amount whose phrase ends with a token, by that token."""
    ends = {}
    for at, (quantity, phrase) in enumerate(zip(scene.quantities, scene.phrases, strict=True)):
        ends[max(quantity.outer_last, phrase.last) - 1] = at
    return ends


def _takes_subject(scene: Scene, cue: HarmCue) -> bool:
    if cue.gap is not None or scene.word(cue.last) == ":":
        return False
    return cue.frame in ("subject", "adjective", "transitive") and cue.voice != "active"


def _subject(scene: Scene, cue: HarmCue, ends: dict[int, int]) -> int | None:
    at = _past_predicate(scene, cue, ends)
    if cue.voice == "either" and at == cue.first - 1 and not _may_be_reduced(scene, cue):
        return None
    is_noun = scene.word(at) in DETERMINERS or cue.frame == "adjective"
    if at == cue.first - 1 and at not in ends and is_noun:
        return None  # "the wounded", "the shipyard dead": a noun of its own
    if scene.word(at) in RELATIVES and at not in ends:
        at -= 1 + (scene.word(at - 1) == ",")
        return _eligible(scene, ends[at]) if at in ends else None
    subject = _find_subject(scene, at, ends)
    while subject is not None and subject > 0 and is_part_of_next(scene, subject - 1):
        whole = scene.quantities[subject - 1]
        is_somebody = scene.word(whole.first) == "one" and scene.word(whole.first - 1) in {"as", "is", "was"}
        if is_somebody or scene.word(whole.outer_first - 1) in FREEING:
            break  # "was one of 20 pupils killed", "released 40 of the 63 pupils they kidnapped"
        subject -= 1
    return subject


def _find_subject(scene: Scene, at: int, ends: dict[int, int]) -> int | None:
    if at in ends:
        return _eligible(scene, ends[at])
    if scene.word(at) in {",", ")"} or _is_dash(scene, at):
        return _before_insertion(scene, at, ends)
    return _before_relative(scene, at, ends) if _ends_relative(scene, at) else _walk_left(scene, at, ends)


def _is_dash(scene: Scene, at: int) -> bool:
    """A dash, or a hyphen with a blank on both sides."""
    is_apart = 0 < at < len(scene.tokens) - 1 and not (touches(scene.tokens, at) or touches(scene.tokens, at + 1))
    return scene.word(at) in DASHES or (scene.word(at) == "-" and is_apart)


def _ends_relative(scene: Scene, at: int) -> bool:
    return _find_relative(scene, at) is not None


def _find_relative(scene: Scene, at: int) -> int | None:
    """Where the clause begins that ends with token `at`: "eleven who had taken shelter in the church"."""
    for place in range(at, max(0, at - LONGEST_RELATIVE), -1):
        word = scene.word(place)
        if word in {"who", "that"}:
            return place
        if not word[:1].isalpha() or word in SUBORDINATORS | SAYING:
            return None
    return None


def _before_relative(scene: Scene, at: int, ends: dict[int, int]) -> int | None:
    """The amount that a relative clause describes, which ends with token `at`."""
    relative = _find_relative(scene, at)
    return _eligible(scene, ends[relative - 1]) if relative is not None and relative - 1 in ends else None


def _past_predicate(scene: Scene, cue: HarmCue, ends: Mapping[int, int]) -> int:
    """The last token of the subject: left of "are feared", "were later found to have been"."""
    at = cue.first - 1
    skipped = AUXILIARIES | RAISING | ADVERBS | {"to", "all", "as", "both", "so", "much", "or"}
    while at >= 0 and scene.word(at) in skipped and at not in ends and cue.first - at < 9:
        at -= 1
    if scene.word(at) in {"or", "and"} or scene.word(at + 1) in {"or", "and"}:
        at = _past_first_of_two(scene, at + (scene.word(at + 1) in {"or", "and"}), ends)
    return _past_ages(scene, at)


def _past_first_of_two(scene: Scene, at: int, ends: Mapping[int, int]) -> int:
    """Left of "had deserted or", whose "or" is token `at`: two predicates share their subject."""
    verb = at - 1
    auxiliary = verb - 1
    while scene.word(auxiliary) in AUXILIARIES:
        auxiliary -= 1
    is_verb = scene.word(verb).endswith("ed") and (auxiliary < verb - 1 or auxiliary in ends)
    if not is_verb and scene.word(at) == "and":
        auxiliary = _past_predicate_of(scene, at, ends)
        is_verb = auxiliary < at
    return auxiliary if is_verb else at - (scene.word(at) == "or")


def _past_predicate_of(scene: Scene, conjunction: int, ends: Mapping[int, int]) -> int:
    """Left of "had been marched to the quarry and", whose "and" is token `conjunction`; that place where it is none."""
    amounts = {place for quantity in scene.quantities for place in range(quantity.first, quantity.last)}
    for place in range(conjunction - 2, max(0, conjunction - LONGEST_PREDICATE), -1):
        word = scene.word(place)
        if not word[:1].isalpha() or place in amounts or word in CLAUSAL:
            return conjunction
        if word.endswith("ed") and place - 1 in ends:
            return place - 1  # "eight residents choked on the smoke and died"
        if word in {"been", "were"} and scene.word(place + 1) not in DETERMINERS | PREPOSITIONS | ADVERBS:
            auxiliary = place
            while scene.word(auxiliary - 1) in AUXILIARIES:
                auxiliary -= 1
            return auxiliary - 1
    return conjunction


LONGEST_PREDICATE = 10
CLAUSAL = RELATIVES | SUBORDINATORS | {"and", "but", "or"}


def _past_ages(scene: Scene, at: int) -> int:
    """Left of "aged 25, 31 and 40", which ends at token `at`."""
    place = at - (scene.word(at) in {",", ")"})
    while place in scene.things or (scene.word(place) in {",", "and", "between", "to"} and place - 1 in scene.things):
        place -= 1
    if scene.word(place) != "aged" or scene.word(place - 1).endswith("est"):
        return at  # "Eleven people, the youngest aged three, died"
    return place - 1 - (scene.word(place - 1) in {",", "("})


def _may_be_reduced(scene: Scene, cue: HarmCue) -> bool:
    """A participle without auxiliary harms its subject only where no object follows."""
    after = scene.word(cue.last)
    if any(quantity.outer_first == cue.last for quantity in scene.quantities):
        return False
    return not after or not after.isalpha() or after in PREPOSITIONS | ADVERBS | {"and", "or", "but", "so"}


def _eligible(scene: Scene, at: int) -> int | None:
    quantity, phrase = scene.quantities[at], scene.phrases[at]
    before = scene.word(quantity.outer_first - 1)
    if phrase.kind == "thing" or before in PREPOSITIONS:
        return None
    return at


def _before_insertion(scene: Scene, at: int, ends: dict[int, int]) -> int | None:
    """The amount before "three of them toddlers," or "(not seven)"; one that opens with "including" is sure."""
    openers = {",": {","}, ")": {"("}}.get(scene.word(at))
    barriers = BARRIERS if openers else BARRIERS - QUOTES
    back = _back_to_barrier(scene, at - 1, barriers)
    found = [place for place in back if (scene.word(place) in openers if openers else _is_dash(scene, place))]
    sure = [place for place in found if _first_inside(scene, place) in PART_BEFORE | {"not", "some", "most"}]
    for place in [*sure, *found]:
        if place - 1 in ends or place in sure:
            subject = _eligible(scene, ends[place - 1]) if place - 1 in ends else _walk_left(scene, place - 1, ends)
            if subject is not None:
                return subject
    return _eligible(scene, ends[at - 1]) if at - 1 in ends else None


def _first_inside(scene: Scene, opener: int) -> str:
    """The first word of an insertion, past the mark that opens a quotation."""
    return scene.word(opener + 1 + (scene.word(opener + 1) in QUOTES))


def _back_to_barrier(scene: Scene, at: int, barriers: frozenset[str]) -> Iterator[int]:
    for place in range(at, max(-1, at - INSERTION), -1):
        if scene.word(place) in barriers:
            return
        yield place


def _walk_left(scene: Scene, at: int, ends: dict[int, int]) -> int | None:
    """The nearest amount left of `at` with nothing but its own modifiers between."""
    if _names_uncounted_people(scene, at) or scene.word(at) == "those":
        return None
    cues = {place for cue in scene.cues if cue.frame != "noun" for place in range(cue.first, cue.last)}
    for place in range(at, max(-1, at - REACH), -1):
        word = scene.word(place)
        if place in ends:
            subject = _eligible(scene, ends[place])
            if subject is not None:
                return subject
        elif (
            word in BARRIERS
            or word == ","
            or place in cues
            or word in AUXILIARIES | PLAIN_VERBS
            or (word in {"and", "but", "or"} and place - 1 not in ends)
        ):
            return None
    return None


def _names_uncounted_people(scene: Scene, at: int) -> bool:
    """ "details of the people killed": the predicate has a subject of its own, without a number."""
    if scene.word(at - 1) == "whose":
        return True
    start = at
    while at - start < LONGEST_SUBJECT and scene.word(start - 1).isalpha() and scene.word(start) not in ARTICLES:
        start -= 1
    before = scene.word(start - 1)
    has_article = scene.word(start) in ARTICLES
    if has_article and before in {"and", "or"}:
        return False  # "two officers and a civilian clerk were shot dead"
    if has_article and before in SUBORDINATORS | {"how", "why", "that", "whether", "as", "after", "before"}:
        return True  # "eleven witnesses told how the bishop was killed"
    return singular(scene.word(at)) in PEOPLE and "of" not in scene.words(at - 6, at)


def is_part_of_next(scene: Scene, at: int) -> bool:
    """Whether an amount is taken from the next one: "nine of the twelve"."""
    if at + 1 >= len(scene.quantities):
        return False
    phrase = scene.phrases[at]
    first = phrase.last if phrase.kind == "people" and scene.word(phrase.last) in {"are", "is", "was", "were"} else 0
    between = scene.words(max(first, scene.quantities[at].outer_last), scene.quantities[at + 1].outer_first)
    between = between[1:] if between[:2] in (["was", "among"], ["were", "among"], ["are", "among"]) else between
    are_partitive = all(word in PARTITIVE or word.endswith("'s") for word in between)
    return bool(between) and len(between) <= 5 and are_partitive and not {"of", "among"}.isdisjoint(between)
