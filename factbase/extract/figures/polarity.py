"""Whether an amount is stated as a fact, denied, or only supposed."""

from factbase.extract.figures.attachments import Attachment
from factbase.extract.figures.denial_words import CLAIMS, DENYING, WITHDRAWN
from factbase.extract.figures.denials import BE, CLAUSE_ENDS, DENIAL_REACH, is_denied_before, is_doubted
from factbase.extract.figures.function_words import AUXILIARIES
from factbase.extract.figures.role_words import (
    FALSE,
    INTENDING,
    MODALS,
    NEGATIVES,
    SUPPOSING,
    UNCONFIRMED,
)
from factbase.extract.figures.scenes import Scene
from factbase.values.statements import Polarity

# A modal reaches this far to the right.
MODAL_REACH = 7
NEGATING = frozenset({"not", "never", "isn't", "aren't", "didn't", "haven't", "hasn't", "hadn't", "wasn't", "weren't"})
# "Called the figure a fabrication": the verb stands before the amount, the verdict after it.
BRANDING = frozenset({"branded", "called", "calling", "calls", "described", "describes", "labelled", "termed"})
REPLYING = frozenset({"acknowledge", "admit", "concede", "confirm", "say"})
STAGED = frozenset({"drill", "exercise", "game", "rehearsal", "scenario", "simulation"})


def find_polarity(scene: Scene, at: int, attachment: Attachment) -> Polarity:
    """The polarity of one amount; a denial outweighs a supposition."""
    quantity = scene.quantities[at]
    first = quantity.outer_first
    last = max(quantity.outer_last, scene.phrases[at].last)
    if attachment.cue is not None:
        first, last = min(first, attachment.cue.first), max(last, attachment.cue.last)
    if _is_taken_for_granted(scene, at, attachment):
        return "asserted"
    if not quantity.is_zero and (_is_denied(scene, at, first, last) or _is_negated_after(scene, at, attachment)):
        return "denied"
    return "hypothetical" if _is_supposed(scene, at, first, last) else "asserted"


def _is_taken_for_granted(scene: Scene, at: int, attachment: Attachment) -> bool:
    """ "whether any of the 19 detained editors will be charged": that they are detained is beyond question."""
    cue, start = attachment.cue, scene.quantities[at].outer_first
    is_inside = cue is not None and scene.quantities[at].outer_last <= cue.first and cue.last <= scene.phrases[at].first
    return is_inside and attachment.rule == "adjective" and scene.words(start - 2, start) == ["of", "the"]


def _is_denied(scene: Scene, at: int, first: int, last: int) -> bool:
    amount = scene.quantities[at].outer_first
    return (
        scene.word(amount - 1) == "not"
        or scene.words(amount - 2, amount) == ["rather", "than"]
        or is_denied_before(scene, first, amount)
        or _is_called_false(scene, last)
        or _is_withdrawn(scene, first, last)
        or _is_negated(scene, first)
    )


def _is_negated_after(scene: Scene, at: int, attachment: Attachment) -> bool:
    """ "15 children were not abducted", "the number of dead is not 30": between the amount and its harm."""
    quantity, cue = scene.quantities[at], attachment.cue
    if cue is None or cue.gap is not None or not quantity.outer_last <= cue.first <= quantity.outer_last + MODAL_REACH:
        return False
    return any(
        scene.word(place).endswith("n't") or (scene.word(place) in NEGATING and scene.word(place - 1) in AUXILIARIES)
        for place in range(quantity.outer_last, cue.first)
        if scene.word(place + 1) != "only"
    )


def _is_called_false(scene: Scene, last: int) -> bool:
    """ "claims that ... are untrue", "Six hundred dead? That is a lie"."""
    for place in range(last, min(last + DENIAL_REACH, len(scene.tokens))):
        if scene.word(place) in FALSE and (BE & set(scene.words(place - 3, place)) or _is_branded(scene, last)):
            return not NEGATIVES & set(scene.words(place - 3, place))
    return False


def _is_withdrawn(scene: Scene, first: int, last: int) -> bool:
    """ "His claim that the army had executed 70 prisoners was withdrawn"."""
    before, after = scene.words(first - DENIAL_REACH // 2, first), scene.words(last, last + DENIAL_REACH // 2)
    opens = max((place for place, word in enumerate(before) if word == "that"), default=0)
    if not opens or before[opens - 1] not in CLAIMS or CLAUSE_ENDS & set(before[opens:]):
        return False
    end = next((place for place, word in enumerate(after) if word in CLAUSE_ENDS), len(after))
    return any(
        word in WITHDRAWN and not BE.isdisjoint(after[max(0, place - 2) : place])
        for place, word in enumerate(after[:end])
    )


def _is_branded(scene: Scene, last: int) -> bool:
    """ "called talk of 5,000 refugees an invention"."""
    near = scene.words(last - DENIAL_REACH // 2, last)
    return not BRANDING.isdisjoint(near) and not CLAUSE_ENDS & set(near)


def _is_negated(scene: Scene, first: int) -> bool:
    """ "we did not lose 90 men", "the army never killed 12"."""
    near = scene.words(first - 3, first)
    if (DENYING | UNCONFIRMED | CLAUSE_ENDS | {","}) & set(near) or "only" in near:
        return False
    is_far = near[-2:] == ["far", "from"]
    return is_far or not NEGATING.isdisjoint(near) or (scene.word(0) == "nor" and scene.word(1) in AUXILIARIES)


def _is_supposed(scene: Scene, at: int, first: int, last: int) -> bool:
    if _is_asked(scene, last):
        return True
    inner = [word for place, word in enumerate(scene.words(first, last), first) if not _is_month(scene, place)]
    if {"feared", "will", "would", "could", "might", "may"} & set(inner + scene.words(last, last)):
        return True
    is_open = _is_conditional(scene, first) or _is_under_modal(scene, first)
    return is_open or is_doubted(scene, first, scene.quantities[at].outer_first)


def _is_month(scene: Scene, at: int) -> bool:
    """ "on 15 May killed nine": no verb."""
    return at > 0 and scene.tokens[at].text == "May" and not scene.tokens[at - 1].text.isupper()


def _is_asked(scene: Scene, last: int) -> bool:
    return scene.word(scene.clause(last)[1]) == "?"


def _is_conditional(scene: Scene, first: int) -> bool:
    """Whether an "if" opens the sentence, or stands before the amount in its clause."""
    opening = scene.words(0, 3)
    if any(word == "if" and scene.word(place + 1) != "not" for place, word in enumerate(opening)) or (
        scene.word(0) == "were" and "to" in scene.words(1, first)
    ):
        return True
    if not STAGED.isdisjoint(opening) and "," in scene.words(2, 5):
        return True  # "In the exercise, a bomb ..."
    for place in range(first - 1, max(-1, first - 2 * MODAL_REACH), -1):
        if scene.word(place) in CLAUSE_ENDS:
            return False
        is_unconfirmed = scene.word(place) in UNCONFIRMED and NEGATIVES & set(scene.words(place - 3, place))
        is_open = scene.word(place) in {"if", "unless", "whether"} and scene.word(place + 1) != "not"
        if is_open or is_unconfirmed:
            return True
    return False


def _is_under_modal(scene: Scene, first: int) -> bool:
    for place in range(first - 1, max(-1, first - MODAL_REACH), -1):
        word = scene.word(place)
        if word in CLAUSE_ENDS | {",", "–", "—"}:
            return False
        if word in {"will", "would"} and scene.word(place + 1) in REPLYING:
            continue  # "will admit to only four"
        if _is_month(scene, place):
            continue
        if word in {"chance", "chances", "hope", "hopes"} and scene.word(place + 1) == "of":
            return True
        if word in MODALS | SUPPOSING or (word == "to" and scene.word(place - 1) in INTENDING):
            return True
    return False
