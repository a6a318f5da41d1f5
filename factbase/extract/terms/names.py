"""Noun phrases that name a party, as far as walking the words can tell where one begins and ends."""

from collections.abc import Sequence

from factbase.extract.terms.clauses import opens_clause
from factbase.extract.terms.function_words import (
    ADVERBS,
    ARTICLES,
    AUXILIARIES,
    DETERMINERS,
    PREPOSITIONS,
    PRONOUNS,
    QUOTE_MARKS,
    RELATIVES,
    SEPARATORS,
    STOPS,
    TIME_WORDS,
)
from factbase.extract.terms.reporting import REPORTING
from factbase.extract.terms.words import Word, is_past

Place = tuple[int, int]  # first word, word after the last

LONGEST = 9  # words
INNER = frozenset({"at", "for", "from", "in", "of", "on"})
SUBJECTS = frozenset({"he", "i", "it", "she", "they", "we", "you"})
TRAILING = TIME_WORDS | ADVERBS | PREPOSITIONS
OPENERS = frozenset({"asked", "came", "how", "what", "whether", "why"})


def read_name_before(words: Sequence[Word], at: int) -> Place | None:
    """The noun phrase that ends before the word `at`."""
    if at and words[at - 1].lower in SUBJECTS:
        return at - 1, at  # "the work she promised": what stands before is no part of her
    first = at
    while first > max(0, at - LONGEST) and not _bounds(words, first - 1):
        first -= 1
    while first < at and (words[first].lower in PREPOSITIONS or words[first].lower in ADVERBS):
        first = _after_adverbial(words, first, at)
    return _trim(words, first, at)


def read_name_after(words: Sequence[Word], at: int) -> Place | None:
    """The noun phrase that begins at the word `at`."""
    last = at
    outer = PREPOSITIONS - INNER
    while last < min(len(words), at + LONGEST) and not _bounds(words, last) and words[last].lower not in outer:
        last += 1
    return _trim(words, at, last)


def find_first_name(words: Sequence[Word], before: int) -> Place | None:
    """The noun phrase that opens the sentence, up to its verb."""
    at = next((i for i, word in enumerate(words[:3]) if not word.is_mark), 0)
    last = at
    while last < min(before, at + LONGEST) and not _bounds(words, last) and not _is_verb(words, last, at):
        last += 1
    if last == at or words[at].lower in PREPOSITIONS | ADVERBS or words[at].lower.endswith(("ing", "ed")):
        return None
    return _trim(words, at, last)


def _is_verb(words: Sequence[Word], at: int, first: int) -> bool:
    lower = words[at].lower
    return at > first and (
        is_past(lower) or lower in PREPOSITIONS - {"of"} or (lower.endswith("s") and lower[-2:] == "ls")
    )


def _bounds(words: Sequence[Word], at: int) -> bool:
    word = words[at]
    if word.lower in ("and", "&"):
        return not (0 < at < len(words) - 1 and words[at - 1].is_name and words[at + 1].is_name)
    if "'" in word.lower and word.lower.split("'")[0] in SUBJECTS | {"there", "who"}:
        return True
    return (
        word.lower in STOPS | SEPARATORS | QUOTE_MARKS | RELATIVES | AUXILIARIES | OPENERS | {"never", "not"}
        or opens_clause(words, at)
        or not REPORTING.isdisjoint(word.forms)
        or (is_past(word.lower) and not word.is_name)
    )


def _after_adverbial(words: Sequence[Word], first: int, last: int) -> int:
    """Past an adverbial at the head of a clause: to the next article that no preposition governs."""
    for at in range(first + 1, last):
        if words[at].lower in DETERMINERS and words[at - 1].lower not in PREPOSITIONS:
            return at
    return last


def _trim(words: Sequence[Word], first: int, last: int) -> Place | None:
    """Without a leading article, trailing adverbs and the rest of a date ("Velland on"); None if nothing is left."""
    while last > first and (words[last - 1].lower in TRAILING or words[last - 1].is_mark):
        last -= 1
    while first < last and (words[first].lower in ARTICLES or words[first].is_mark):
        first += 1
    return (first, last) if first < last else None


def is_pronoun(words: Sequence[Word], name: Place) -> bool:
    """Whether the name is only "he", "we", "I'm" and the like."""
    return name[1] - name[0] == 1 and words[name[0]].lower.split("'")[0] in PRONOUNS


def is_speaker(words: Sequence[Word], name: Place) -> bool:
    """Whether the name is the first person, whose name stands outside the quotation."""
    return words[name[0]].lower.split("'")[0] in {"i", "we"}
