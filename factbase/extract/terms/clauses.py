"""Boundaries between clauses: what may stand between two words of one clause, and what may not."""

from collections.abc import Sequence

from factbase.extract.terms.function_words import (
    ADVERBS,
    AUXILIARIES,
    CLAUSE_OPENERS,
    NEGATORS,
    QUOTE_MARKS,
    RELATIVES,
    SEPARATORS,
    STOPS,
    TIME_WORDS,
)
from factbase.extract.terms.words import Word, is_past

POINTERS = frozenset({"clear", "following", "it", "simple", "this"})
PAIR = 6  # words between "between" and its "and"
SUBORDINATE = frozenset({"that", "to"})  # after a comma they go on with what the verb before it governs


def opens_clause(words: Sequence[Word], at: int) -> bool:
    """Whether a subordinate or contrasting clause begins here; "yet to", "not yet" and "since May" open none."""
    lower = words[at].lower
    if lower == "yet":
        is_delay = at + 1 < len(words) and words[at + 1].lower == "to"
        return at == 0 or not (is_delay or words[at - 1].lower in AUXILIARIES | NEGATORS | {"as"})
    if lower == "as":  # "as a candidate" and "as well" open none
        return at + 1 < len(words) and words[at + 1].lower not in ("a", "an", "well")
    if lower == "since" and at + 1 < len(words) and words[at + 1].lower in TIME_WORDS:
        return False
    return lower in CLAUSE_OPENERS


def is_bounded(words: Sequence[Word], first: int, last: int) -> bool:
    """Whether a clause ends or begins among the words, those between two commas aside."""
    return any(words[at].lower in STOPS or opens_clause(words, at) for at in drop_parentheses(words, first, last))


def drop_parentheses(words: Sequence[Word], first: int, last: int) -> list[int]:
    """The places of the words without those between a pair of commas or dashes."""
    commas = [at for at in range(first, last) if words[at].lower == ","]
    inside: set[int] = set()
    for opening, closing in zip(commas[::2], commas[1::2], strict=False):
        inside.update(range(opening, closing + 1))
    return [at for at in range(first, last) if at not in inside]


def is_open(words: Sequence[Word], first: int, last: int) -> bool:
    """Whether a verb before `first` still governs the word `last`: only lists and asides may stand between."""
    places = drop_parentheses(words, first, last)
    if any(_ends_clause(words, at) or opens_clause(words, at) for at in places):
        return False
    separators = [at for at in places if words[at].lower in SEPARATORS and at != first]
    if not separators or words[separators[-1] + 1].lower in SUBORDINATE:
        return True
    if any(is_past(words[at + 1].lower) for at in separators):
        return False
    return not any(words[at].lower in AUXILIARIES or words[at].lower in RELATIVES for at in range(separators[0], last))


def _ends_clause(words: Sequence[Word], at: int) -> bool:
    """Whether a stop ends the clause; the colon of "shook hands on it:" introduces what was agreed."""
    return words[at].lower in STOPS and not (words[at].lower == ":" and at > 0 and words[at - 1].lower in POINTERS)


def find_joint(words: Sequence[Word], first: int, last: int) -> int | None:
    """The last comma, conjunction or clause opener between two words, if any."""
    joints = (at for at in range(last - 1, first - 1, -1) if words[at].lower in SEPARATORS or opens_clause(words, at))
    return next((at for at in joints if not joins_names(words, at)), None)


def joins_names(words: Sequence[Word], at: int) -> bool:
    """Whether an "and" makes one party of two names, or of any two that "between" joins."""
    if words[at].lower not in ("and", "&") or not 0 < at < len(words) - 1:
        return False
    return (words[at - 1].is_name and words[at + 1].is_name) or _is_between(words, at)


def _is_between(words: Sequence[Word], at: int) -> bool:
    """Whether it is the "and" of "between the army and the clans"."""
    before = [word.lower for word in words[max(0, at - PAIR) : at]]
    return "between" in before and "and" not in before[before.index("between") :]


def has_subject(words: Sequence[Word], first: int, last: int) -> bool:
    """Whether a subject of its own stands before a verb."""
    silent = AUXILIARIES | ADVERBS | NEGATORS | QUOTE_MARKS | {"to", "yet", "in", "return"}
    return any(word.lower not in silent and not word.lower.endswith("ly") for word in words[first:last])
