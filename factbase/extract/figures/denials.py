"""How far a denial reaches: to what its verb governs, not to whatever else the sentence tells of."""

from factbase.extract.figures.denial_words import (
    BEREAVED,
    CLAIMS,
    DENIED_AFTER_NEGATIVE,
    DENYING,
    DENYING_CLAUSES,
    DOUBTING,
    FALSE_TALES,
    GIVING_NUMBERS,
    INVENTING,
    RELATIVE_TURNS,
    REPORTING,
    TURNS,
    WITHOUT_DOUBT,
)
from factbase.extract.figures.function_words import AUXILIARIES, PREPOSITIONS
from factbase.extract.figures.role_words import FALSE, NEGATIVES
from factbase.extract.figures.scenes import Scene

# A verb of denying reaches this far to the right.
DENIAL_REACH = 30
CLAUSE_ENDS = frozenset({";", ":", ".", "!", "?", "but"})
BE = frozenset({"branded", "called", "prove", "proved", "is", "are", "was", "were", "as", "be", "been", "'s"})
# "denied that, a day after the quake, ...": an adverbial that opens the clause; "denied the 12 deaths": an object.
OPENING, NEAR, NEAR_RELATIVE, NEAR_VERB = 4, 4, 4, 8


def is_denied_before(scene: Scene, first: int, amount: int) -> bool:
    """ "denied that", "rejected as fantasy the account of", "no truth in", "it is not true that".

    `first` is the first token of the amount or of its harm, `amount` that of the amount.
    """
    if _is_of_the_bereaved(scene, amount) or scene.words(amount - 2, amount) == ["among", "the"]:
        return False
    for place in range(first - 1, max(-1, first - DENIAL_REACH), -1):
        if scene.word(place) in CLAUSE_ENDS:
            return False
        verdict = _verdict(scene, place, first, amount)
        if verdict is not None:
            return verdict
    return False


def is_doubted(scene: Scene, first: int, amount: int) -> bool:
    """ "I doubt that 12 people died", but not "there is no doubt that"."""
    for place in range(first - 1, max(-1, first - DENIAL_REACH), -1):
        if scene.word(place) in CLAUSE_ENDS:
            return False
        if scene.word(place) in DOUBTING and not WITHOUT_DOUBT & set(scene.words(place - 2, place)):
            return _governs(scene, place, first, amount)
    return False


def _verdict(scene: Scene, place: int, first: int, amount: int) -> bool | None:
    """Whether the word at `place` denies the amount; None where it has no say."""
    word = scene.word(place)
    is_negated = not NEGATIVES.isdisjoint(scene.words(place - 3, place))
    if word in DENYING or (word in INVENTING and not CLAIMS.isdisjoint(scene.words(place + 1, place + 4))):
        return not is_negated if _governs(scene, place, first, amount) else None
    if word in FALSE and scene.word(place + 1) == "that":
        is_tale = word in FALSE_TALES and not _is_relative(scene, place + 1, first, amount)
        if is_tale or BE & set(scene.words(place - 3, place)):
            return not is_negated
    if word in {"point", "stage", "time"} and scene.word(place - 1) == "no":
        return True  # "at no time were 2,000 people evacuated"
    if word in DENIED_AFTER_NEGATIVE and NEGATIVES & set(scene.words(place - 5, place)):
        return True if not _is_cut_off(scene, place, first, amount) else None
    return None


def _is_of_the_bereaved(scene: Scene, amount: int) -> bool:
    """ "the families of 40 people killed": the dead are taken for granted."""
    before = scene.words(amount - 3, amount)
    return "of" in before and not BEREAVED.isdisjoint(before)


def _governs(scene: Scene, verb: int, first: int, amount: int) -> bool:
    """Whether the amount lies in the clause, the claim or the deed that the verb has for its object."""
    if _is_cut_off(scene, verb, first, amount):
        return False
    between = scene.words(verb + 1, first)
    takes_clause = scene.word(verb) in DENYING_CLAUSES | DOUBTING
    has_claim = not CLAIMS.isdisjoint(scene.words(verb + 1, max(first, amount)))
    if has_claim or "that" in between[: None if takes_clause else 1]:
        return True
    if "," in between and not scene.word(first).endswith("ing"):
        return False
    if first - verb <= NEAR and (PREPOSITIONS | {",", "and"}).isdisjoint(set(between) - {"as", "of"}):
        return True
    return takes_clause and _is_bare_clause(scene, verb, first)


def _is_bare_clause(scene: Scene, verb: int, first: int) -> bool:
    """ "denied its troops had killed 12", "denied shelling the camp and killing 12"; not "denied bail to"."""
    if scene.word(first - 1) in PREPOSITIONS:
        return False
    if scene.word(verb + 1).endswith("ing"):
        return scene.word(first).endswith("ing")
    return {"for", "from", "to"}.isdisjoint(scene.words(verb + 1, first))


def _is_cut_off(scene: Scene, verb: int, first: int, amount: int) -> bool:
    """Whether a turn to another event, or to another speaker, stands between the verb and the amount."""
    opened, is_claim, has_comma = verb, False, False
    for place in range(verb + 1, first):
        word = scene.word(place)
        if word in CLAIMS or (word == "that" and not _is_relative(scene, place, first, amount)):
            opened, is_claim = place, True
            continue
        if _is_turn(scene, place, opened) or _is_relative(scene, place, first, amount):
            return True
        if word in REPORTING and (has_comma or not is_claim):
            return True
        if word == "and" and _is_new_statement(scene, place, first):
            return True
        has_comma = has_comma or word == ","
    return False


def _is_turn(scene: Scene, place: int, opened: int) -> bool:
    """Conjunctions of time and cause that follow what was denied: "rejected the claim hours after", "as"."""
    word = scene.word(place)
    if word == "as":
        return place > opened + 1
    is_adverbial = scene.word(opened) == "that" and place - opened <= OPENING
    return word in TURNS and not is_adverbial


def _is_relative(scene: Scene, place: int, first: int, amount: int) -> bool:
    """ "the town where 12 died", "the blast that killed 12": it says which one, and so takes the amount for granted."""
    if scene.word(place) in RELATIVE_TURNS:
        return first - place <= NEAR_RELATIVE
    if scene.word(place) != "that" or scene.word(place - 1) in CLAIMS | DENYING | DOUBTING | FALSE_TALES:
        return False
    return scene.word(place + 1) in AUXILIARIES or place + 1 == first < amount


def _is_new_statement(scene: Scene, place: int, first: int) -> bool:
    """Whether "and" begins a statement of its own: "and police said ...", ", and a rocket killed 12"."""
    if not REPORTING.isdisjoint(scene.words(place + 1, min(place + NEAR_VERB, first))):
        return True
    after = scene.word(place + 1)
    if after in GIVING_NUMBERS:
        return True
    return scene.word(place - 1) == "," and place + 1 < first and after != "that" and not after.endswith("ing")
