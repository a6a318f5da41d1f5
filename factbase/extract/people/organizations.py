"""Organisations of a text: every full name a cluster, with the acronyms and short forms that belong to it."""

from dataclasses import dataclass, field

from factbase.extract.lexicons.demonyms import DEMONYMS
from factbase.extract.people.word_classes import PLACES
from factbase.text.normalise import key
from factbase.text.stopwords import STOP_WORDS
from factbase.values.quotations import Identity

# Acronyms of two letters; of other names of two words they would be anything.
SHORT_ACRONYMS = {"african union": "au", "european union": "eu", "united nations": "un"}


@dataclass(slots=True)
class Organization:
    """A named organisation, while the text is being read."""

    name: str
    place: int
    aliases: list[str] = field(default_factory=list)

    def learn(self, alias: str) -> None:
        """Take in another name for it."""
        if alias != self.name and alias not in self.aliases:
            self.aliases.append(alias)

    def freeze(self) -> Identity:
        """The organisation as a value."""
        return Identity(self.name, "organization", tuple(self.aliases))


class Organizations:
    """All organisations that a text names."""

    def __init__(self) -> None:
        self.all: list[Organization] = []
        self._by_key: dict[str, Organization] = {}
        self._by_part: dict[str, set[int]] = {}

    def add(self, name: str, place: int) -> Organization:
        """The organisation of a full name, or of an acronym or short form of one that is known already."""
        known = self.find(name)
        if known:
            known.learn(name)
            return known
        body = Organization(name, place)
        self.all.append(body)
        self._by_key[_key(name)] = body
        self._by_key.setdefault(_initials(name), body)
        words = _key(name).split()
        for part in {words[0], words[-1]} - PLACES - DEMONYMS if len(words) > 1 else ():
            self._by_part.setdefault(part, set()).add(len(self.all) - 1)
        return body

    def add_place(self, name: str, place: int) -> Organization:
        """The government for which a place stands; never an organisation that only has the place in its name."""
        known = self._by_key.get(_key(name))
        if known is None:
            known = self._by_key[_key(name)] = Organization(name, place)
            self.all.append(known)
        return known

    def name_also(self, body: Organization, alias: str) -> None:
        """Give an organisation the acronym that stands in brackets behind it."""
        body.learn(alias)
        self._by_key[_key(alias)] = body

    def find(self, name: str) -> Organization | None:
        """The one organisation called so, in full, by initials, or by its first or last word alone."""
        return self._by_key.get(_key(name)) or self._by_key.get(_key(name).replace(".", "")) or self._short(_key(name))

    def _short(self, name: str) -> Organization | None:
        places = self._by_part.get(name, set())
        return self.all[next(iter(places))] if len(places) == 1 else None


def _key(name: str) -> str:
    return key(name).removeprefix("the ")


def _initials(name: str) -> str:
    """ "fpm" for "Free Ports Movement"; the name itself where it is too short for an acronym."""
    if short := SHORT_ACRONYMS.get(_key(name)):
        return short
    words = [word for word in _key(name).replace("-", " ").split() if word not in STOP_WORDS]
    return "".join(word[0] for word in words) if len(words) > 2 else _key(name)
