"""Who a text names in full: read in a first pass, so that a shorter name before the full one counts too."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from factbase.extract.people.evidence import is_person, read_usage
from factbase.extract.people.organizations import Organizations
from factbase.extract.people.persons import People
from factbase.extract.people.sightings import Scene, Sighting


@dataclass(slots=True)
class Register:
    """Everyone whom a text names."""

    people: People = field(default_factory=People)
    organizations: Organizations = field(default_factory=Organizations)


def register_people(scenes: Iterable[Scene]) -> Register:
    """A register of all people who are named in full somewhere; headlines name nobody."""
    sightings = [seen for scene in scenes if not scene.sentence.is_headline for seen in scene.sightings.values()]
    register = Register()
    _add_full(register.people, sightings)
    for seen in sightings:
        if seen.post and not seen.name.is_full:
            register.people.contest(seen.name, seen.post)
    return register


def _add_full(people: People, sightings: Sequence[Sighting]) -> None:
    """Full names that hold a known forename first: "Wasserman Schultz" may be the end of one of them."""
    usage = read_usage(sightings)
    full = [seen for seen in sightings if seen.name.is_full and is_person(seen, usage)]
    for seen in sorted(full, key=lambda seen: seen.sentence.words[seen.run.name].letter != "F"):
        if not people.addressed(seen.name):
            person = people.add(seen.name, seen.sentence.words[seen.run.name].start)
            person.learn(seen.name.text, seen.address, seen.said)
