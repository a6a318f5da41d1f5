"""Every mention of a sentence, before it is settled who it stands for."""

from collections.abc import Iterator
from dataclasses import dataclass

from factbase.extract.people.evidence import follows_body
from factbase.extract.people.names import NameRun
from factbase.extract.people.organizations import Organization
from factbase.extract.people.persons import Person
from factbase.extract.people.phrases import Phrase
from factbase.extract.people.register import Register
from factbase.extract.people.sightings import Scene, Sighting
from factbase.extract.people.word_classes import Word
from factbase.text.person_names import read_name
from factbase.values.quotations import MentionKind, Role
from factbase.values.spans import Span

# Bodies that are somebody with the name of a country or a person before them: "the Tarsan army", "the Orlo campaign".
SPEAKING_BODIES = frozenset(
    (
        *("administration", "agency", "army", "board", "brigades", "cabinet", "campaign", "council", "court"),
        *("delegation", "department", "embassy", "government", "junta", "military", "militia", "ministry", "mission"),
        *("monarchy", "navy", "parliament", "police", "presidency", "secretariat", "senate", "treasury", "tribunal"),
        *("university",),
    )
)
NOUNS = "obgcmNFPDBK"  # letters of words that go on with a noun phrase
MOST_ADJECTIVES = 3
KINDS_OF_PHRASE: dict[str, MentionKind] = {"c": "collective", "g": "unnamed"}


@dataclass(slots=True)
class Draft:
    """A mention with the person or organisation it means, if one is found, and the extent of its appositions."""

    span: Span
    extent: Span
    kind: MentionKind
    role: Role | None = None
    subject: Person | Organization | None = None


class Drafter:
    """The drafts of one sentence."""

    def __init__(self, scene: Scene, register: Register) -> None:
        self.sentence = scene.sentence
        self.sightings = scene.sightings
        self.apposed = scene.apposed
        self.register = register
        self.led = {
            run.start for run in self.sentence.runs if run.start in self.apposed.leading and run.kind == "person"
        }
        self.bodies = {run.start for run in self.sentence.runs if self._is_body(run)}

    def drafts(self) -> Iterator[Draft]:
        """The mentions in no particular order."""
        for run in self.sentence.runs:
            yield from self._of_run(run)
        for phrase in self.sentence.phrases:
            if phrase.core_end not in self.led and phrase.core_end not in self.bodies:
                yield self._of_phrase(phrase)
                if phrase.head == "o" and phrase.first != "a":
                    yield from self._of_crony(phrase.start, phrase.end)
        for place, word in enumerate(self.sentence.words):
            if word.letter == "u":
                yield self._draft(place, place + 1, "pronoun")
            elif word.lower == "the" and place + 1 < len(self.sentence.words):
                yield from self._of_stand_in(place)

    def _draft(
        self,
        start: int,
        end: int,
        kind: MentionKind,
        role: Role | None = None,
        subject: Person | Organization | None = None,
    ) -> Draft:
        span = self.sentence.span_of(start, end)
        reach = self.apposed.extent(end) if not self.sentence.words[end - 1].is_possessive else end
        extent = self.sentence.span_of(start, reach) if reach > end else span
        return Draft(span, extent, kind, role, subject)

    def _is_body(self, run: NameRun) -> bool:
        """Whether a noun before a run that speaks or is set off says that it is a body: "The charity Open Door"."""
        words = self.sentence.words
        if run.kind not in ("person", "other") or run.start != run.name or not follows_body(words, run.start):
            return False
        after = self.sentence.after(run.end)
        return after is None or after.letter in "vx,."

    def _of_named_body(self, run: NameRun) -> Draft:
        start = next((phrase.start for phrase in self.sentence.phrases if phrase.core_end == run.start), run.start)
        body = self.register.organizations.add(self._name(run), self.sentence.words[run.name].start)
        return self._draft(start, run.end, "named", None, body)

    def _of_run(self, run: NameRun) -> Iterator[Draft]:
        if run.start in self.bodies:
            yield self._of_named_body(run)
        elif run.kind == "person":
            yield self._of_person(self.sightings[run.start])
            yield from self._of_title(run)
            yield from self._of_crony(run.start, run.end)
        elif run.kind == "organization":
            yield self._of_organization(run)
        elif run.kind == "place" and self._speaks(run):
            name = self._name(run)
            body = self.register.organizations.add_place(name, self.sentence.words[run.name].start)
            yield self._draft(self._with_article(run), run.end, "named", None, body)
        elif run.name < run.end:
            yield from self._of_odd_surname(run)
        yield from self._of_circle(run)

    def _of_odd_surname(self, run: NameRun) -> Iterator[Draft]:
        """A surname that is a common word too, beside a reporting verb or before a colon: "Park said", "FERRY: No."."""
        before, after = self.sentence.before(run.start), self.sentence.after(run.end)
        is_beside = (after is not None and after.letter in "v:") or (before is not None and before.letter == "v")
        person = self.register.people.find(read_name(self._name(run)), "", None) if is_beside else None
        if person:
            yield self._draft(run.name, run.end, "named", None, person)

    def _of_person(self, seen: Sighting) -> Draft:
        person = self.register.people.find(seen.name, seen.address, seen.post)
        if person:
            person.learn(seen.name.text, seen.address, seen.said)
            if not seen.name.is_full:
                person.learn(seen.called, "", ())
        start = seen.phrase.start if seen.phrase else self._post_start(seen.run)
        return self._draft(start, seen.run.end, "named", next(iter(seen.said), None), person)

    def _post_start(self, run: NameRun) -> int:
        """Where titles in capitals begin, with the possessor before them: "Tarsa’s Foreign Minister Orlo"."""
        owner = next((other for other in self.sentence.runs if other.end == run.start), None)
        if run.post < run.name and owner and self.sentence.words[owner.end - 1].is_possessive:
            return owner.start
        return run.start

    def _of_title(self, run: NameRun) -> Iterator[Draft]:
        """The body in the titles of a name: "Interior Ministry" in "Interior Ministry Spokesman Ivo Tarr"."""
        words = self.sentence.words[run.start : run.post]
        if words and words[-1].letter in "KA":
            body = self.register.organizations.add(self.sentence.words_text(run.start, run.post), words[0].start)
            yield self._draft(run.start, run.post, "named", None, body)

    def _of_organization(self, run: NameRun) -> Draft:
        words = self.sentence.words
        if words[run.name].letter == "A" and run.end - run.name == 1:
            person = self.register.people.find(read_name(self._name(run)), "", None)
            if person or not self._is_known(run):
                return self._draft(self._with_article(run), run.end, "named", None, person)
        body = self.register.organizations.add(self._name(run), words[run.name].start)
        letters = "".join(word.letter for word in words[run.end : run.end + 3])
        if letters in ("(A)", "(K)", "(N)", "(I)"):
            self.register.organizations.name_also(body, words[run.end + 1].text)
        return self._draft(self._with_article(run), run.end, "named", None, body)

    def _is_known(self, run: NameRun) -> bool:
        """Whether capitals are somebody's, by an article, a reporting verb or the text; else they may be anything."""
        before, after = self.sentence.before(run.start), self.sentence.after(run.end)
        is_beside = any(word is not None and word.letter in "tv" for word in (before, after))
        return is_beside or self.register.organizations.find(self._name(run)) is not None

    def _with_article(self, run: NameRun) -> int:
        before = self.sentence.before(run.name)
        return run.name - 1 if before is not None and before.lower == "the" else run.name

    def _speaks(self, run: NameRun) -> bool:
        """Whether a place stands for its government here: a reporting verb follows, or "according to" precedes."""
        words = self.sentence.words
        following = [word for word in words[run.end : run.end + 3] if word.letter in "vx"]
        reports = bool(following) and words[run.end].letter in "vx" and following[-1].letter == "v"
        is_source = run.start > 1 and words[run.start - 2].lower == "according"
        before = self.sentence.before(run.start)
        is_inverted = before is not None and before.letter == "v" and words[run.end - 1] is words[-1]
        is_object = before is not None and before.letter == "r" and not is_source
        return (reports or is_source or is_inverted) and not is_object and not words[run.end - 1].is_possessive

    def _of_circle(self, run: NameRun) -> Iterator[Draft]:
        """Someone or something of a name, beside a reporting verb: "Orlo’s circle"."""
        words = self.sentence.words
        place = run.end
        if place >= len(words) or not words[place - 1].is_possessive or words[place].letter != "w":
            return
        after, before = self.sentence.after(place + 1), self.sentence.before(run.start)
        if (after is not None and after.letter == "v") or (before is not None and before.letter == "v"):
            yield self._draft(run.start, place + 1, "unnamed")

    def _of_crony(self, start: int, end: int) -> Iterator[Draft]:
        """Someone of another, by a noun that no list has, beside a reporting verb: "a crony of the minister said"."""
        words = self.sentence.words
        if start < 3 or words[start - 1].letter != "f" or words[start - 2].letter != "w":
            return
        places = range(start - 3, max(-1, start - 3 - MOST_ADJECTIVES), -1)
        first = next((place for place in places if words[place].letter not in "wm-"), 0)
        reach = self.apposed.extent(end)
        reach += reach < len(words) and words[reach].text == ","
        before, after = self.sentence.before(first), self.sentence.after(reach)
        if words[first].letter in "at" and any(word is not None and word.letter == "v" for word in (before, after)):
            yield self._draft(first, end, "unnamed")

    def _of_phrase(self, phrase: Phrase) -> Draft:
        kind = KINDS_OF_PHRASE.get(phrase.head) or self._kind_of_post(phrase)
        subject: Person | Organization | None = None
        leads_name = any(run.start == phrase.core_end for run in self.sentence.runs)
        if phrase.head == "b" and kind == "named" and not leads_name:
            name = (
                self.sentence.words_text(self._without_article(phrase), phrase.end)
                .replace("’s ", " ")
                .replace("'s ", " ")
            )
            subject = self.register.organizations.add(name, self.sentence.words[phrase.start].start)
        following = self.apposed.names.get(phrase.start)
        if following is not None:
            subject = self.register.people.find(read_name(self._name(following)), "", phrase.role)
            kind = "named" if subject and kind in ("collective", "unnamed") else kind
        draft = self._draft(phrase.start, phrase.end, kind, phrase.role, subject)
        if following is not None and isinstance(subject, Person):
            draft.extent = self.sentence.span_of(phrase.start, self.apposed.extent(following.end))
        return draft

    def _without_article(self, phrase: Phrase) -> int:
        return phrase.start + 1 if phrase.first == "t" else phrase.start

    def _kind_of_post(self, phrase: Phrase) -> MentionKind:
        if phrase.first == "q":
            return "collective"
        if phrase.first == "a":
            return "unnamed"
        if phrase.head == "o":
            return "office"
        if phrase.role.organization is None or phrase.end > phrase.core_end or phrase.noun.lower not in SPEAKING_BODIES:
            return "office"
        owner = phrase.role.organization
        is_of_person = phrase.is_possessed and (phrase.first in "OHos" or self._is_person(owner))
        return "unnamed" if is_of_person else "named"

    def _is_person(self, owner: str) -> bool:
        return self.register.people.find(read_name(owner), "", None) is not None

    def _of_stand_in(self, place: int) -> Iterator[Draft]:
        """ "the 54-year-old", "the latter", and a nickname that the text has given."""
        words = self.sentence.words
        following = [word.lower for word in words[place + 1 : place + 6]]
        if following[:1] in (["latter"], ["former"]) and _is_free(words, place + 2):
            yield self._draft(place, place + 2, "pronoun")
        elif following[1:] == ["-", "year", "-", "old"] and _is_free(words, place + 6):
            yield self._draft(place, place + 6, "office")
        elif words[place + 1].letter in "NXFOB" and _is_free(words, place + 2, NOUNS):
            subject = self._short_name(words[place + 1])
            if subject:
                yield self._draft(place, place + 2, "named", None, subject)

    def _short_name(self, word: Word) -> Person | Organization | None:
        """Whom "the Goat" or "the Brigades" means, where the text has given the whole name."""
        person = self.register.people.nicknamed(f"the {word.text}")
        return person or (self.register.organizations.find(word.text) if word.letter in "BNX" else None)

    def _name(self, run: NameRun) -> str:
        return self.sentence.words_text(run.name, run.end)


def _is_free(words: tuple[Word, ...], place: int, nouns: str = NOUNS + "w") -> bool:
    """Whether no noun follows, so that the words before stand for someone; an unlisted word may be one."""
    return place >= len(words) or words[place].letter not in nouns
