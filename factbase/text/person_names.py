"""The parts of a person's name as a text writes it."""

import re
from dataclasses import dataclass
from functools import lru_cache

from factbase.text.romanise import fold

NICKNAME = re.compile(r"[“\"‘'«(]([^“”\"‘’'«»()]{2,30})[”\"’'»)]\s+")
NUMERALS = frozenset({"ii", "iii", "iv"})
SUFFIXES = NUMERALS | {"jr", "jun", "junior", "sr", "sen", "senior"}
PARTICLES = frozenset(
    {
        "abu", "af", "al", "ap", "ben", "bin", "d", "da", "das", "de", "degli", "dei", "del", "della", "den", "der",
        "des", "di", "do", "dos", "du", "el", "ibn", "la", "las", "le", "los", "san", "santa", "ter", "ul", "van",
        "ver", "vom", "von", "y", "zu", "zum", "zur",
    }
)  # fmt: skip
LEADING_PARTICLES = frozenset({"d", "de", "del", "di", "du", "la", "le", "von", "zu"})  # no forename in any language
ARTICLE = re.compile(r"^(?:al|el|ul|as|ash|ad|an|ar|at|az)[-‐‑ ](?=\w)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class PersonName:
    """`text` without nickname; `forename` is empty for a bare surname, `middle` are the parts between.

    `surname` has its particles ("van der Meer"), `head` is its last word without them ("Meer").
    """

    text: str
    forename: str
    middle: tuple[str, ...]
    surname: str
    head: str
    suffix: str
    nickname: str | None

    @property
    def is_full(self) -> bool:
        """Whether a forename, or its initial, stands with the surname."""
        return bool(self.forename)


@lru_cache(maxsize=2**14)  # a speaker is compared with everybody who holds such an office, by every name
def read_name(text: str) -> PersonName:
    """The parts of a name without titles: "Ines de la Vargana", "V. A. Solmin", "Brandtner, Ilse", "Hugo Lantz Jr"."""
    found = NICKNAME.search(text)
    nickname = found[1] if found else None
    plain = " ".join(_upright(NICKNAME.sub("", text)).split())
    parts = plain.replace(".", ". ").split()
    suffix = ""
    if len(parts) > 1 and parts[-1].rstrip(".").casefold() in SUFFIXES:
        suffix = _plain_suffix(parts.pop())
        parts[-1] = parts[-1].rstrip(",")
    parts = _initials_first(parts)
    begin = _surname_start(parts)
    surname = " ".join(parts[begin:])
    forename = parts[0] if begin else ""
    return PersonName(plain, forename, tuple(parts[1:begin]), surname, _head(surname), suffix, nickname)


def _upright(text: str) -> str:
    """ "Brandtner, Ilse" as "Ilse Brandtner"; a suffix after a comma stays where it is."""
    surname, comma, rest = text.partition(",")
    rest = rest.strip()
    if not comma or not rest or rest.rstrip(".").casefold() in SUFFIXES:
        return text.replace(",", "")
    return f"{rest} {surname}"


def _plain_suffix(part: str) -> str:
    suffix = part.rstrip(".").casefold()
    return {"jun": "jr", "junior": "jr", "sen": "sr", "senior": "sr"}.get(suffix, suffix)


def _initials_first(parts: list[str]) -> list[str]:
    """ "Solmin V. A." as "V. A. Solmin"."""
    is_initial = [part.endswith(".") and len(part) <= 3 for part in parts]
    if len(parts) > 1 and not is_initial[0] and all(is_initial[1:]):
        return [*parts[1:], parts[0]]
    return parts


def _surname_start(parts: list[str]) -> int:
    """The place of the first word of the surname: its particles if it has some, else the last word."""
    last = len(parts) - 1
    begin = last
    while begin > 1 and parts[begin - 1].casefold().strip("'’") in PARTICLES:
        begin -= 1
    return 0 if begin == 1 and _is_particle_first(parts) else max(0, begin)


def _is_particle_first(parts: list[str]) -> bool:
    """Whether a name without forename begins with a particle: "van der Meer", "De la Cruz", but not "Ben Roth"."""
    first = parts[0].casefold()
    if first not in PARTICLES:
        return False
    is_followed = len(parts) > 2 and parts[1].casefold() in PARTICLES
    return parts[0].islower() or is_followed or first in LEADING_PARTICLES


def _head(surname: str) -> str:
    words = surname.split()
    head = words[-1] if words else ""
    return ARTICLE.sub("", head)


def surname_keys(name: PersonName) -> frozenset[str]:
    """The keys by which a bare surname may call the person: whole, without particles, each part of a double one."""
    parts = [name.surname, name.head, *re.split(r"[-‐‑]", name.head)]
    return frozenset(key for part in parts if len(key := fold(part)) > 1)
