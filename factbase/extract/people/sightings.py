"""Capitalised runs that have the shape of a person's name, with all that their own sentence says of them."""

from dataclasses import dataclass, replace

from factbase.extract.people.appositions import Appositions
from factbase.extract.people.names import NameRun
from factbase.extract.people.parsed import Sentence
from factbase.extract.people.phrases import QUALIFIERS, SERVICES, Phrase, body_name
from factbase.text.person_names import PersonName, read_name
from factbase.text.ranks import RANKS
from factbase.values.quotations import Role


@dataclass(frozen=True, slots=True)
class Sighting:
    """A run and the name in its parts; `post` is the title before it, `said` are all posts beside it.

    `address` is the word of address before the name ("mr"), and `called` the name with it ("Mr. Orlo"). `apposed` is
    the phrase before a comma that the name explains: "The mayor, Ilka Orlo,".
    """

    sentence: Sentence
    run: NameRun
    name: PersonName
    phrase: Phrase | None
    post: Role | None
    said: tuple[Role, ...]
    address: str
    called: str
    apposed: Phrase | None


@dataclass(frozen=True, slots=True)
class Scene:
    """A sentence with its appositions, and its sightings by the place where their runs begin."""

    sentence: Sentence
    apposed: Appositions
    sightings: dict[int, Sighting]


CENTURIES = frozenset(("18", "19", "20"))


def read_scene(sentence: Sentence) -> Scene:
    """The sightings of one sentence; a "counterpart" has the post of whoever was named before."""
    apposed = Appositions(sentence)
    sightings: dict[int, Sighting] = {}
    last: Role | None = None
    for run in sentence.runs:
        if run.kind == "person" and run.name < run.end:
            seen = _sight(sentence, apposed, run)
            if seen.post and seen.post.title == "counterpart":
                seen = _with_post(seen, Role(last.title, seen.post.organization) if last else None)
            last = seen.post or last
            # What somebody was "In 2012" they need not be when the text is printed.
            sightings[run.start] = replace(seen, said=()) if _tells_of_past(sentence) else seen
    return Scene(sentence, apposed, sightings)


def _tells_of_past(sentence: Sentence) -> bool:
    """Whether a sentence begins with a year: "In 2012", "In March 2012"."""
    first = [word.lower for word in sentence.words[:4]]
    return first[:1] == ["in"] and any(len(word) == 4 and word.isdigit() and word[:2] in CENTURIES for word in first)


def _sight(sentence: Sentence, apposed: Appositions, run: NameRun) -> Sighting:
    phrase = apposed.leading.get(run.start)
    name = read_name(sentence.words_text(run.name, run.end))
    address = next((place for place in range(run.post, run.name) if sentence.words[place].letter == "H"), None)
    called = "" if address is None else sentence.words_text(address, run.end)
    lower = "" if address is None else sentence.words[address].lower
    before = apposed.before(run)
    said = (*apposed.roles(run), *([before.role] if before and before.head != "c" else []))
    seen = Sighting(sentence, run, name, phrase, None, said, lower, called, before)
    return _with_post(seen, _as_of_then(sentence, run, phrase, post_of(sentence, run, phrase)))


def _as_of_then(sentence: Sentence, run: NameRun, phrase: Phrase | None, post: Role | None) -> Role | None:
    """The post, or the past one of "then-minister Tarr", where the hyphen parts the word from the phrase."""
    start = phrase.start if phrase is not None else run.start
    if post is None or start < 2 or sentence.words[start - 1].letter != "-":
        return post
    return replace(post, title=f"then {post.title}") if sentence.words[start - 2].lower == "then" else post


def _with_post(seen: Sighting, post: Role | None) -> Sighting:
    others = tuple(role for role in seen.said if role is not seen.post)
    return replace(seen, post=post, said=(post, *others) if post else others)


def post_of(sentence: Sentence, run: NameRun, phrase: Phrase | None) -> Role | None:
    """The role in the titles right before a name, with capitals or without: "foreign minister Orlo"."""
    if phrase is not None:
        return phrase.role
    titles = [word for word in sentence.words[run.post : run.name] if word.letter in "OMXBwf-"]
    if not any(word.letter == "O" for word in titles):
        return None
    return _capital_post(sentence, run)


def _capital_post(sentence: Sentence, run: NameRun) -> Role:
    words = [word for word in sentence.words[run.post : run.name] if word.letter != "."]
    title = " ".join(RANKS.get(word.lower, word.lower) for word in words).replace(" - ", "-")
    before = sentence.words[run.start : run.post]
    if before and before[-1].lower in SERVICES:
        title, before = f"{before[-1].lower} {title}", before[:-1]
    qualifiers = [word.lower for word in before if word.lower in QUALIFIERS]
    if before:
        return Role(" ".join([*qualifiers, title]), body_name(before))
    possessor = sentence.before(run.start)
    owner = next((other for other in sentence.runs if other.end == run.start), None)
    if owner and possessor and possessor.is_possessive:
        return Role(title, body_name(sentence.words[owner.start : owner.end]))
    return Role(title, None)
