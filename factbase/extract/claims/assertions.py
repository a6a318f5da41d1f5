"""Whether words assert a state of affairs that somebody could check."""

from itertools import pairwise

from factbase.extract.claims.assertion_words import (
    DUE,
    FINITE,
    FINITE_ENDINGS,
    NO_ASSERTION_BEGINS,
    NO_VERBS,
    OWN_STATES,
    SELVES,
    SUBJECTS,
    UNREAL,
    UNREAL_ENDINGS,
)
from factbase.text.stems import content_stems
from factbase.text.tokens import tokenize

FEWEST_STEMS = 3  # fewer content words, or two and a figure, name nothing that could be looked up
OPENERS = frozenset({"and", "but", "for", "now", "so", "that", "then", "yet"})
SUBORDINATORS = frozenset({"if", "that", "whether", "which", "who"})
RELATIVES = frozenset({"which", "who", "whose"})
SUBJECT_REACH = 3  # words from a pronoun to the verb that says what it thinks


def is_assertion(words: str) -> bool:
    """Whether a sentence or clause states how things are: no question, wish, greeting, order, demand or expectation.

    In doubt it does not: nothing is lost but a claim that no one could have checked.
    """
    lowers = [token.lower for token in tokenize(words) if token.kind != "mark"]
    while lowers and lowers[0] in OPENERS:
        lowers.pop(0)
    if not lowers or "?" in words or lowers[0] in NO_ASSERTION_BEGINS | SUBORDINATORS:
        return False
    if not _is_finite(lowers) or _is_unreal(lowers) or _is_own_state(lowers):
        return False
    named = set(content_stems(words))
    return len(named) + any(character.isdigit() for character in words) >= FEWEST_STEMS


def _is_finite(lowers: list[str]) -> bool:
    """Whether there are more finite verbs, each behind a possible subject, than relative clauses to take them."""
    verbs = sum(_is_finite_verb(*pair) for pair in pairwise([*lowers[1:], ""])) + lowers[0].endswith(FINITE_ENDINGS)
    verbs += sum(one in SUBJECTS and other not in NO_VERBS for one, other in pairwise(lowers))
    return verbs > sum(word in RELATIVES for word in lowers)


def _is_finite_verb(word: str, following: str) -> bool:
    """Forms such as "led" and "accused" are participles before "by"."""
    return (word in FINITE or word.endswith(("ed", *FINITE_ENDINGS))) and following != "by"


def _is_unreal(lowers: list[str]) -> bool:
    modal = any(word in UNREAL or word.endswith(UNREAL_ENDINGS) for word in lowers)
    return modal or any(pair in DUE for pair in pairwise(lowers))


def _is_own_state(lowers: list[str]) -> bool:
    """ "I very much hope", "he expected": the first words tell what somebody thinks, not what is."""
    return lowers[0] in SELVES and not OWN_STATES.isdisjoint(lowers[1 : 1 + SUBJECT_REACH])
