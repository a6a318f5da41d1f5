"""The words of one sentence with their base forms and classes, which the tables of terms match against."""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from factbase.extract.terms.classes import CLASSES_OF
from factbase.extract.terms.inflections import IRREGULAR_OTHER, IRREGULAR_PAST
from factbase.text.tokens import Token

NUMBER = frozenset({"NUMBER"})
NAME = frozenset({"NAME"})  # the class of capitalised words
NOT_PAST = frozenset({"bed", "exceed", "feed", "hundred", "indeed", "need", "proceed", "red", "seed", "speed"})
TITLES = frozenset(
    {"adm", "capt", "col", "dr", "gen", "gov", "lt", "maj", "mr", "mrs", "ms", "prof", "rep", "sen", "sgt", "st"}
)
DOUBLED = re.compile(r"([bdgklmnprt])\1$")


class Word(NamedTuple):
    """A token, its case-folded words, and its forms: itself, possible base forms, and its classes (upper case)."""

    token: Token
    lower: str
    forms: frozenset[str]

    @property
    def is_mark(self) -> bool:
        """Whether this is punctuation."""
        return self.token.kind == "mark"

    @property
    def is_name(self) -> bool:
        """Whether it begins with a capital."""
        return self.token.text[:1].isupper()


def drop_abbreviation_points(tokens: Sequence[Token]) -> list[Token]:
    """The tokens without the points of initials and titles, which end no sentence: "Mr. Orlo", "Ana J. Rossi"."""
    return [token for at, token in enumerate(tokens) if not (token.lower == "." and at and _is_short(tokens, at))]


def _is_short(tokens: Sequence[Token], at: int) -> bool:
    before, after = tokens[at - 1], tokens[at + 1] if at + 1 < len(tokens) else None
    is_initial = len(before.text) == 1 and before.text.isupper()
    return after is not None and after.text[:1].isupper() and (is_initial or before.lower in TITLES)


def read_words(tokens: Sequence[Token]) -> tuple[Word, ...]:
    """A word for each token, in order."""
    return tuple(Word(token, token.lower, _forms(token)) for token in tokens)


def _forms(token: Token) -> frozenset[str]:
    if token.kind == "number":
        return forms_of(token.lower) | NUMBER
    return _forms_of_name(token.lower) if token.text[0].isupper() else forms_of(token.lower)


@lru_cache(maxsize=20_000)
def _forms_of_name(lower: str) -> frozenset[str]:
    return forms_of(lower) | NAME


@lru_cache(maxsize=20_000)
def forms_of(lower: str) -> frozenset[str]:
    """The word, what it may be an inflection of, and the classes of these; a guess that is no word does no harm."""
    bare = lower[:-2] if lower.endswith(("'s", "s'")) else lower
    bases = {lower, bare, *_base_forms(bare)}
    classes = {name for base in bases for name in CLASSES_OF.get(base, ())}
    return frozenset(bases | classes)


def _base_forms(word: str) -> set[str]:
    irregular = IRREGULAR_PAST.get(word) or IRREGULAR_OTHER.get(word)
    if irregular:
        return {irregular}
    if word.endswith(("ies", "ied")):
        return {word[:-3] + "y"}
    if word.endswith("s") and not word.endswith("ss"):
        return {word[:-1], word[:-2]} if word.endswith("es") else {word[:-1]}
    for ending in ("ed", "ing"):
        if word.endswith(ending) and len(word) >= len(ending) + 2:
            stem = word[: -len(ending)]
            return {stem, stem + "e", DOUBLED.sub(r"\1", stem)}
    return set()


def is_past(lower: str) -> bool:
    """Whether the word may be a past tense or past participle."""
    return (lower.endswith("ed") and lower not in NOT_PAST) or lower in IRREGULAR_PAST


def verb_form(lower: str) -> str:
    """ "ing", "past", "s" or "base": the shapes that co-ordinated verbs share."""
    if lower.endswith("ing"):
        return "ing"
    if is_past(lower):
        return "past"
    return "s" if lower.endswith("s") and not lower.endswith("ss") else "base"
