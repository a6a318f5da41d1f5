"""Noun phrases about people: posts, trades, crowds, bodies and documents, with what belongs to them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from factbase.extract.people.names import NameRun
from factbase.extract.people.word_classes import Word
from factbase.text.posts import OTHERS, PAST, country_of
from factbase.values.quotations import Role

HEADS = frozenset("ocbg")
WITHIN = frozenset("mMDKPABNFXOoObgI-&")  # stand between the first word of a phrase and its head
DETERMINERS = frozenset("tasq")
COMPLEMENTS = frozenset(("of", "for", "at", "with", "from", "in"))
TO_SOMEONE = frozenset(
    ("adviser", "aide", "ambassador", "advisor", "assistant", "counsel", "counsellor", "envoy", "heir", "successor")
)
QUALIFIERS = PAST | OTHERS
# Services that belong to the post, which has them without a name: "Police Chief", "the fire chief".
SERVICES = frozenset(("fire", "police"))
# Crowds that only say what for: "the court’s press officer".
FIELDS = frozenset(("media", "press", "staff"))
LONGEST_PREMODIFIER = 10
LONGEST_CLAUSE = 16


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words `start` to before `end`, with complements; `head` is the letter of its noun: o, c, b or g.

    `core_end` is the end without complements, where a name may follow: "secretary of state" before "Ann Ross".
    """

    start: int
    core_end: int
    end: int
    noun: Word
    head: str
    first: str
    role: Role
    is_possessed: bool


class Reader:
    """The phrases of one sentence, read from the right so that a complement is known before what it completes."""

    def __init__(self, words: Sequence[Word], runs: Sequence[NameRun]) -> None:
        self.words = words
        self.run_at = {place: run for run in runs for place in range(run.start, run.end)}
        self.phrases: dict[int, Phrase] = {}
        self.taken = [False] * len(words)

    def read(self) -> tuple[Phrase, ...]:
        """The phrases in order of place."""
        for head in range(len(self.words) - 1, -1, -1):
            if not self.taken[head] and self._is_head(head):
                phrase = self._read_phrase(head)
                if phrase:
                    self._keep(phrase)
        return tuple(self.phrases[start] for start in sorted(self.phrases))

    def _is_head(self, head: int) -> bool:
        word = self.words[head]
        if word.letter in HEADS:
            return True
        run = self.run_at.get(head)
        return run is not None and run.name == run.end and word.letter in "OHC" and head == self._post_head(run)

    def _post_head(self, run: NameRun) -> int:
        """The post in a run that is nothing but titles: "Bishop" in "Bishop of Torrin"."""
        places = [place for place in range(run.start, run.end) if self.words[place].letter in "OHC"]
        before_of = [place for place in places if place + 1 < run.end and self.words[place + 1].lower == "of"]
        return (before_of or places)[-1]

    def _keep(self, phrase: Phrase) -> None:
        self.phrases[phrase.start] = phrase
        for place in range(phrase.start, phrase.core_end):
            self.taken[place] = True

    def _read_phrase(self, head: int) -> Phrase | None:
        core_end = self._core_end(head)
        start = self._start(head)
        first = self.words[start].letter
        is_possessed = any(word.is_possessive for word in self.words[start:head])
        has_capital = any(word.letter in "DPKANFB" for word in self.words[start:head])
        letter = self.words[head].letter.lower().replace("h", "o")
        is_named = letter == "o" and core_end in self.run_at and self.run_at[core_end].start == core_end
        end, organization = self._complement(head, core_end)
        if not (first in DETERMINERS or is_possessed or has_capital or letter == "c" or is_named or organization):
            return None
        role = Role(self._title(start, head, core_end), organization or self._organization(start, head))
        return Phrase(start, core_end, end, self.words[head], letter, first, role, is_possessed)

    def _core_end(self, head: int) -> int:
        """Behind the head, and behind "of state", "of staff" where the post is named so."""
        words = self.words
        run = self.run_at.get(head)
        after = head + 1
        if words[head].is_possessive or after + 1 >= len(words):
            return after
        if words[after].letter == "-" and words[after + 1].lower in ("designate", "elect", "general"):
            return after + 2
        if words[after].letter != "f":
            return after
        is_plain = words[after + 1].letter in "bwmgc" and words[after + 1].letter != "p"
        if run is None and is_plain and words[head].letter == "o" and not words[after + 1].is_possessive:
            return after + 2
        return after

    def _start(self, head: int) -> int:
        """Where the phrase begins: at its determiner, its possessor, or the first word that can modify its head."""
        words = self.words
        start, place, has_plain = head, head - 1, False
        while place >= 0 and head - place <= LONGEST_PREMODIFIER:
            word = words[place]
            if word.is_possessive:
                return self._possessor_start(place)
            if place in self.run_at and not has_plain:
                start = place = self.run_at[place].start
            elif word.letter in DETERMINERS:
                return self._determiner_start(place)
            is_within = word.letter in WITHIN or word.lower in SERVICES | FIELDS
            if is_within and not (has_plain and word.letter not in "m-oDb"):
                start = place if word.letter != "-" and not has_plain else start
            elif word.letter in "wn" and not word.lower.endswith(("ly", "ing")):
                has_plain = True
            else:
                break
            place -= 1
        return start

    def _determiner_start(self, place: int) -> int:
        words = self.words
        while place and words[place - 1].letter in "tsq" and words[place].letter == "q":
            place -= 1
        is_partitive = place >= 2 and words[place].letter in "ts" and words[place - 1].letter == "f"
        return place - 2 if is_partitive and words[place - 2].letter in "aq" else place

    def _possessor_start(self, place: int) -> int:
        """Where the possessor begins: "president Ann Ross’s", "the ministry’s", "Tarsa’s"."""
        run = self.run_at.get(place)
        if run is None:
            return self._start(place)
        start = run.start
        while start and self.words[start - 1].letter in "om":
            start -= 1
        if start and self.words[start - 1].letter in "ts":
            start -= 1
        return start

    def _complement(self, head: int, core_end: int) -> tuple[int, str | None]:
        """The end with "of Tarsa", "for the ministry", and whom they name."""
        words, end, organization = self.words, core_end, None
        run = self.run_at.get(head)
        if run is not None and run.name == run.end and run.end > core_end:
            inside = words[core_end + 1 : run.end]
            return run.end, text_of(inside) if inside else None
        if words[head].is_possessive:
            return end, None
        for _ in range(2):
            reached, named = self._object_of(head, end)
            if reached == end:
                break
            end, organization = reached, organization or named
        return end, organization

    def _object_of(self, head: int, place: int) -> tuple[int, str | None]:
        words = self.words
        if place + 1 >= len(words) or not self._takes(head, words[place].lower):
            return place, None
        after = place + 1
        phrase = self.phrases.get(after)
        if phrase:
            return phrase.end, phrase.role.organization and self._body_name(phrase)
        if words[after].letter == "t":
            after += 1
        run = self.run_at.get(after)
        if run is None or run.start != after or run.end - 1 >= len(words):
            return place, None
        if run.kind == "other" and run.name != run.end:
            return place, None
        return run.end, text_of(words[run.start : run.end])

    def _takes(self, head: int, preposition: str) -> bool:
        if preposition == "to":
            return self.words[head].lower in TO_SOMEONE
        return preposition in COMPLEMENTS

    def _body_name(self, phrase: Phrase) -> str:
        if phrase.head == "b":
            return f"{phrase.role.organization} {phrase.role.title}"
        return phrase.role.organization or phrase.role.title

    def _title(self, start: int, head: int, core_end: int) -> str:
        """The words of the post in lower case: "deputy finance minister", "secretary of state"."""
        words = self.words
        begin = head
        while begin > start and words[begin - 1].letter in "mMwob-gXO" and not words[begin - 1].is_possessive:
            begin -= 1
        while begin < head and words[begin].letter in "-X":
            begin += 1
        # "Former" and "deputy" stand before the country too: "former Tarsan president".
        before = [word.lower for word in words[start:begin] if word.lower in QUALIFIERS]
        return " ".join([*before, *(word.lower for word in words[begin:core_end])]).replace(" - ", "-")

    def _organization(self, start: int, head: int) -> str | None:
        """Whom the words before the post name: a country, a body, a possessor."""
        for place in range(head - 1, start - 1, -1):
            word = self.words[place]
            run = self.run_at.get(place)
            if word.letter in "DPKANFBI" and run is not None:
                return body_name(self.words[run.start : min(run.end, head)])
        return None


def find_phrases(words: Sequence[Word], runs: Sequence[NameRun]) -> tuple[Phrase, ...]:
    """The noun phrases of a sentence in order of place."""
    return Reader(words, runs).read()


def body_name(words: Sequence[Word]) -> str:
    """The country or body before a post, without the adjectives of the post: "Tarsa" of "Former Tarsan"."""
    start = 0
    while start < len(words) - 1 and (words[start].letter in "MX" or words[start].lower in QUALIFIERS):
        start += 1
    return country_of(text_of(words[start:]))


def text_of(words: Sequence[Word]) -> str:
    """The words as they are written, without a possessive ending at the end."""
    return "".join(_spaced(words)).strip()


def _spaced(words: Sequence[Word]) -> Iterator[str]:
    for place, word in enumerate(words):
        is_glued = place == 0 or words[place - 1].end == word.start
        yield word.text if is_glued else f" {word.text}"
