"""People of a text: every full name a cluster, and the later, shorter names that belong to it."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from factbase.extract.lexicons.forenames_either import EITHER
from factbase.extract.lexicons.forenames_female import FEMALE
from factbase.extract.lexicons.forenames_male import MALE
from factbase.extract.lexicons.gendered_nouns import GENDERED_NOUNS
from factbase.text.forename_forms import is_form_of
from factbase.text.honorifics import HONORIFICS
from factbase.text.normalise import key
from factbase.text.person_names import NUMERALS, PARTICLES, PersonName, surname_keys
from factbase.text.posts import head_of
from factbase.text.ranks import RANKS
from factbase.text.romanise import fold
from factbase.values.quotations import Identity, Role

# Posts and ties that tell namesakes apart: "President Orlo" is not the first lady.
EXCLUSIVE = frozenset(RANKS.values()) - {
    "chief",
    "commissioner",
    "deputy",
    "member of parliament",
    "minister",
    "officer",
} | frozenset(
    ("brother", "daughter", "father", "husband", "lady", "minister", "mother", "sister", "son", "widow", "wife")
)
CLERICAL = frozenset(
    (
        "archbishop",
        "bishop",
        "brother",
        "canon",
        "cardinal",
        "deacon",
        "father",
        "imam",
        "pastor",
        "rabbi",
        "rev",
        "reverend",
    )
)

# Nouns that say what someone looks like and not what they do.
DESCRIPTIONS = frozenset(("boy", "child", "girl", "man", "person", "teenager", "woman", "youngster", "youth"))


@dataclass(slots=True)
class Person:
    """Someone named in full, while the text is being read."""

    name: PersonName
    place: int
    aliases: list[str] = field(default_factory=list)
    roles: list[Role] = field(default_factory=list)
    honorifics: set[str] = field(default_factory=set)
    gender: str = ""

    def learn(self, alias: str, address: str, roles: Iterable[Role]) -> None:
        """Take in what one mention says."""
        if alias and alias != self.name.text and alias not in self.aliases:
            self.aliases.append(alias)
        if address:
            self.honorifics.add(address)
        for role in roles:
            self._hold(role)
            self.gender = self.gender or gender_of("", role)
        self.gender = self.gender or gender_of(address, None)

    def _hold(self, role: Role) -> None:
        """Add a post; the same one without its organization adds nothing."""
        same = [held for held in self.roles if held.title == role.title]
        if role in same or (same and role.organization is None):
            return
        self.roles = [held for held in self.roles if held not in same or held.organization is not None]
        self.roles.append(role)

    @property
    def likely_gender(self) -> str:
        """m, f or nothing: what words of address and posts say, else what the forename does."""
        return self.gender or forename_gender(self.name.forename)

    def freeze(self) -> Identity:
        """The person as a value; what only describes someone is no role: "a thickset man"."""
        name = next((alias for alias in self.aliases if _is_same_in_capitals(alias, self.name.text)), None)
        shown = name or in_small_letters(self.name.text)
        aliases = tuple(alias for alias in self.aliases if alias != name)
        roles = tuple(role for role in self.roles if role.title.split()[-1] not in DESCRIPTIONS)
        return Identity(shown, "person", aliases, roles)


class People:
    """All people whom a text names in full."""

    def __init__(self) -> None:
        self.all: list[Person] = []
        self._by_surname: dict[str, list[Person]] = defaultdict(list)
        self._by_part: dict[str, list[Person]] = defaultdict(list)
        self._by_nickname: dict[str, Person] = {}
        self._contested: set[str] = set()

    def add(self, name: PersonName, place: int) -> Person:
        """The person of a full name, a new one if nobody before bears it."""
        known = self._same(name)
        if known:
            return known
        person = Person(name, place)
        self.all.append(person)
        for part in surname_keys(name):
            self._by_surname[part].append(person)
        for part in (name.forename, *name.middle):
            self._by_part[fold(part)].append(person)
        if name.nickname:
            self._by_nickname[key(name.nickname)] = person
        return person

    def _same(self, name: PersonName) -> Person | None:
        surname = fold(name.surname)
        for person in self._by_surname.get(fold(name.head), ()):
            is_same = fold(person.name.surname) == surname and person.name.suffix == name.suffix
            if is_same and _agree(person.name, name):
                return person
        return None

    def find(self, name: PersonName, honorific: str, role: Role | None) -> Person | None:
        """The one person whom a shorter name means; None if nobody, or more than one, fits."""
        if name.is_full and not (honorific and fold(name.text) in self._by_surname):
            return self._same(name) or self._one(self.addressed(name), honorific, role)
        called = (fold(name.text), fold(name.surname), fold(name.head))
        found = next((self._by_surname[surname] for surname in called if surname in self._by_surname), [])
        if found and not (honorific or role) and fold(name.head) in self._contested:
            return None
        if found:
            return self._one(found, honorific, role)
        return self._one(self._by_part.get(fold(name.head), ()), honorific, role, is_forename=True)

    def contest(self, name: PersonName, post: Role) -> None:
        """Note that a surname is also borne by someone of another post, whom the text never names in full."""
        found = self._by_surname.get(fold(name.head), ())
        if found and not any(supports(person, post) for person in found):
            self._contested.add(fold(name.head))

    def nicknamed(self, nickname: str) -> Person | None:
        """Whoever the text has given this nickname, between marks inside the name."""
        return self._by_nickname.get(key(nickname))

    def addressed(self, name: PersonName) -> list[Person]:
        """People whom two parts of their longer name call: "Viktor Andreyevich", "Wasserman Schultz"."""
        parts = {fold(part) for part in (name.forename, *name.middle, name.head)}
        found = (*self._by_part.get(fold(name.head), ()), *self._by_surname.get(fold(name.head), ()))
        return [person for person in found if person.name.middle and parts <= _parts(person.name)]

    def _one(
        self, found: Iterable[Person], honorific: str, role: Role | None, is_forename: bool = False
    ) -> Person | None:
        gender = gender_of(honorific, role)
        fitting = [person for person in found if _may_be(person, honorific, gender) and supports(person, role)]
        if is_forename:
            fitting = [person for person in fitting if _fits_forename(person, honorific)]
        if len(fitting) > 1 and gender:
            fitting = [person for person in fitting if person.likely_gender == gender] or fitting
        if len(fitting) > 1 and role:
            fitting = [person for person in fitting if any(same_post(role, held) for held in person.roles)] or fitting
        return fitting[0] if len(fitting) == 1 else None


def _is_same_in_capitals(alias: str, name: str) -> bool:
    return name.isupper() and not alias.isupper() and alias.casefold() == name.casefold()


def in_small_letters(name: str) -> str:
    """A name that stands in capitals as running text has it: "Liv Aronde-Roth" of "LIV ARONDE-ROTH"."""
    if not name.isupper():
        return name
    return " ".join(_in_small_letters(part) for part in name.split())


def _in_small_letters(part: str) -> str:
    if part.casefold() in PARTICLES:
        return part.lower()
    return part if part.casefold() in NUMERALS else part.title()


def _parts(name: PersonName) -> set[str]:
    return {fold(part) for part in (name.forename, *name.middle, name.head)}


def _agree(name: PersonName, other: PersonName) -> bool:
    """Whether two full names of one surname may be one person's: no forename, initial or middle name contradicts."""
    if not _same_or_initial(name.forename, other.forename):
        return False
    pairs = zip(name.middle, other.middle, strict=False)
    return all(_same_or_initial(mine, others) for mine, others in pairs)


def _same_or_initial(mine: str, others: str) -> bool:
    bare, other = mine.rstrip("."), others.rstrip(".")
    if min(len(bare), len(other)) == 1:
        return bare[:1].casefold() == other[:1].casefold()
    return is_form_of(bare, other)


def _may_be(person: Person, honorific: str, gender: str) -> bool:
    if gender and person.likely_gender and person.likely_gender != gender:
        return False
    clerical = person.honorifics & CLERICAL
    return not (honorific in CLERICAL and clerical and honorific not in clerical)


def _fits_forename(person: Person, honorific: str) -> bool:
    """A forename after a word of address needs the same word before: "Sir Edmund" after "Sir Edmund Carrow"."""
    plain = honorific in ("", "mr", "mrs", "ms", "miss", "dr")
    return plain or honorific in person.honorifics


def supports(person: Person, post: Role | None) -> bool:
    """Whether someone may be called by a post: nobody is at once the secretary and the president of one text."""
    if post is None:
        return True
    heads = {head_of(role.title) for role in person.roles} & EXCLUSIVE
    return head_of(post.title) not in EXCLUSIVE or not heads or head_of(post.title) in heads


def same_post(role: Role, held: Role) -> bool:
    """Whether a post named shortly may be one held: "minister" and "foreign minister", of no two organisations."""
    mine, other = role.title.split(), held.title.split()
    is_same = mine[-1:] == other[-1:] and (set(mine) <= set(other) or set(other) <= set(mine))
    return is_same and (None in (role.organization, held.organization) or role.organization == held.organization)


def gender_of(honorific: str, role: Role | None) -> str:
    """m or f where a word of address or a noun says so, else nothing."""
    said = HONORIFICS.get(honorific, "-")
    if said != "-":
        return said
    return GENDERED_NOUNS.get(role.title.split()[-1], "") if role and role.title else ""


def forename_gender(forename: str) -> str:
    """m or f where a forename is only men's or only women's, else nothing."""
    plain = key(forename)
    is_male, is_female = plain in MALE, plain in FEMALE
    if plain in EITHER or is_male == is_female:
        return ""
    return "m" if is_male else "f"
