"""Names of known speakers against a name in a text: in which of three ways they are equal, if in any."""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Literal

from rapidfuzz import fuzz

from factbase.text.forename_forms import is_form_of
from factbase.text.honorifics import HONORIFICS
from factbase.text.normalise import key
from factbase.text.person_names import PersonName, read_name
from factbase.text.ranks import RANKS
from factbase.text.romanise import fold
from factbase.text.wade_giles import to_pinyin

# How sure an equality is: "same" in all but case, accents and hyphens; "spelt" otherwise; "short" of a part.
Equality = Literal["same", "spelt", "short"]
RANKING: tuple[Equality, ...] = ("same", "spelt", "short")

ARTICLES = frozenset(("a", "an", "der", "die", "el", "la", "le", "les", "los", "the"))
ARABIC_ARTICLE = re.compile(r"^(?:al|el|ul)[- ]", re.IGNORECASE)
LINKS = frozenset(("and", "for", "in", "of", "on", "the"))
TITLES = frozenset(HONORIFICS) | frozenset(RANKS)
SOFT = str.maketrans({"g": "h"})  # the letter that Russian writes as g and Ukrainian as h
SIMILAR = 85  # per cent of RapidFuzz's ratio from which two names are worth a person's look


@lru_cache(maxsize=2**14)
def plain(text: str) -> str:
    """A name in the form to compare: no article, title, possessive or full stop; hyphens are blanks."""
    words = key(text).replace("'s", "").replace(".", " " if ". " in text else "").replace("-", " ").split()
    while len(words) > 1 and words[0] in ARTICLES:
        words.pop(0)
    return " ".join(words).replace("'", "")


def compare_people(name: PersonName, known: Sequence[str]) -> Equality | None:
    """The best equality of a full name with the names of one person; None where any of them contradicts it."""
    forms = [form for text in known if (form := read_name(text)).is_full]
    found = [equality for form in forms if (equality := _compare(name, form))]
    if any(_contradicts(name, form) for form in forms):
        found = [equality for equality in found if equality == "same" and _is_whole(name, forms)]
    return min(found, key=RANKING.index) if found else None


def _is_whole(name: PersonName, forms: Sequence[PersonName]) -> bool:
    """Whether a name is, middle names and all, one of the forms."""
    return any(plain(name.text) == plain(form.text) for form in forms)


def _compare(name: PersonName, known: PersonName) -> Equality | None:
    if name.suffix != known.suffix:
        return None
    if plain(name.text) == plain(known.text):
        return "same"
    if not is_same_surname(name, known):
        return "spelt" if _pinyin(name.text) == _pinyin(known.text) else None
    forename = _compare_forenames(name.forename, known.forename)
    if forename is None or not _agree(name.middle, known.middle):
        return None
    return "short" if forename == "short" or len(name.middle) != len(known.middle) else "spelt"


def is_same_surname(name: PersonName, known: PersonName) -> bool:
    """Whether surnames differ by spelling only; the Arabic article may be left out, other particles may not."""
    mine, others = (ARABIC_ARTICLE.sub("", one.surname) for one in (name, known))
    return fold(mine) == fold(others)


def is_soft_surname(name: PersonName, known: PersonName) -> bool:
    """Whether surnames differ by spelling, or as Russian and Ukrainian do: "Galmin" and "Halmin"."""
    return fold(name.surname).translate(SOFT) == fold(known.surname).translate(SOFT)


def _compare_forenames(forename: str, known: str) -> Equality | None:
    mine, others = forename.rstrip("."), known.rstrip(".")
    if min(len(mine), len(others)) == 1:
        return "short" if fold(mine)[:1] == fold(others)[:1] else None
    if fold(mine) == fold(others):
        return "spelt"
    if is_form_of(mine, others):
        return "short"
    parts, known_parts = re.split(r"[-‐‑ ]", mine), re.split(r"[-‐‑ ]", others)
    is_part = fold(parts[0]) == fold(known_parts[0]) and 1 in (len(parts), len(known_parts))
    return "short" if is_part else None


def _agree(middle: Sequence[str], known: Sequence[str]) -> bool:
    """Whether middle names, patronymics and initials do not contradict; left out they never do."""
    pairs = zip(middle, known, strict=False)
    return all(_compare_forenames(mine, others) is not None for mine, others in pairs)


def _contradicts(name: PersonName, form: PersonName) -> bool:
    """Whether one of a person's forms has another middle name: "Viktor Borisovich" is not "Viktor Andreyevich"."""
    is_comparable = is_same_surname(name, form) and _compare_forenames(name.forename, form.forename) is not None
    return is_comparable and not _agree(name.middle, form.middle)


def _pinyin(name: str) -> str:
    """A Chinese name in one romanisation; a hyphen or an apostrophe shows the older one."""
    lower = key(name)
    if "-" not in lower and "'" not in lower:
        return lower.replace(" ", "")
    return "".join(to_pinyin(syllable) for syllable in re.split(r"[- ]", lower))


def is_same_body(name: str, known: str) -> bool:
    """Whether two names of an organisation are one: the same words in any order, without articles and links."""
    mine, others = _content(name), _content(known)
    return bool(mine) and mine == others


def _content(name: str) -> tuple[str, ...]:
    return tuple(sorted(word for word in plain(name).split() if word not in LINKS))


def similarity(name: str, known: Sequence[str]) -> float:
    """How near a name comes to the nearest of a speaker's names, from 0 to 1."""
    return max((fuzz.ratio(plain(name), plain(text)) for text in known), default=0.0) / 100


def bare_name(text: str) -> PersonName:
    """The name in a mention without titles and possessives: "Roth" of "Gen. Roth’s"."""
    words = text.replace("’s", "").replace("'s", "").split()
    last = max((place for place, word in enumerate(words[:-1]) if key(word).rstrip(".") in TITLES), default=-1)
    return read_name(" ".join(words[last + 1 :]))


def name_keys(name: str) -> tuple[str, ...]:
    """Keys for looking a name up: store each with the alias; two spellings that can be one speaker share at least one.

    Romanised and folded: the words without articles in alphabetical order, and each part that can stand for the surname
    of a person. Candidates of a mention are all speakers with an alias or name that shares a key with
    `name_keys(mention.identity.name)`, or with `name_keys(mention.text)` where there is no identity.
    """
    words = [word for word in plain(name).split() if word not in LINKS]
    person = bare_name(name)
    heads = (person.surname, person.head, *re.split(r"[-‐‑]", person.head))
    keys = {fold(head).translate(SOFT) for head in heads if len(head) > 1}
    keys.update(("|".join(sorted(fold(word) for word in words)), fold(_pinyin(name))))
    return tuple(sorted(keys - {""}))
