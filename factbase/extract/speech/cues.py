"""The words of a sentence that report: verbs in their groups, "according to", nouns with a clause."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from factbase.extract.inflections import FORMS, Verb
from factbase.extract.speech.noun_phrases import phrase_end
from factbase.extract.speech.speech_nouns import REPORTING_NOUNS
from factbase.extract.speech.units import Piece, Unit
from factbase.extract.speech.verbhood import is_verb
from factbase.extract.speech.words import (
    AUXILIARIES,
    BE,
    BEFORE_TIME,
    NEGATIONS,
    PREPOSITIONS,
    PROMPTS,
    TIME_WORDS,
    is_adverb,
)
from factbase.extract.verbs import ONLY_WITH_THAT, VerbClass

CueClass = VerbClass | Literal["according", "noun", "colon"]
# Classes whose cue can report an utterance right behind it wherever it stands.
TELLING = frozenset(("ask", "say", "tell", "warn"))

# "went on to say": an infinitive reports when one of these leads to it.
LEADS = frozenset(("on", "continued", "continues", "began", "begins", "proceeded", "returned", "used"))
FARTHEST_PROMPT = 10
LONGEST_GROUP = 6
LONGEST_TIME = 5
LONGEST_NOUN = 12


@dataclass(frozen=True, slots=True)
class Report:
    """A cue in a unit: its group is the pieces from `start` to before `end`, its head the piece at `head`."""

    cue_class: CueClass
    start: int
    head: int
    end: int
    verb: Verb | None = None
    auxiliary: str = ""
    is_passive: bool = False
    is_negated: bool = False

    @property
    def is_participle(self) -> bool:
        """Whether it has no tense of its own: "saying", "also adding"."""
        return self.verb is not None and self.verb.form == "gerund" and not self.auxiliary

    @property
    def is_infinitive(self) -> bool:
        """Whether "to" leads to it: "went on to say"."""
        return self.auxiliary == "to"


def find_reports(unit: Unit) -> tuple[Report, ...]:
    """The cues of a unit in order; none is reported inside marks."""
    return tuple(_walk(unit.pieces))


def _walk(pieces: tuple[Piece, ...]) -> Iterator[Report]:
    for place, piece in enumerate(pieces):
        if piece.lower == "according" and _word(pieces, place + 1) == "to":
            yield Report("according", place, place, place + 2)
        elif piece.lower in REPORTING_NOUNS and _has_clause(pieces, place):
            yield Report("noun", place, place, place + 1)
        elif piece.lower in FORMS:
            yield from _read_verb(pieces, place)


def _word(pieces: tuple[Piece, ...], place: int) -> str:
    return pieces[place].lower if 0 <= place < len(pieces) else ""


def _has_clause(pieces: tuple[Piece, ...], place: int) -> bool:
    """Whether "that" and a subject follow, not a relative clause: "a claim that was false"."""
    that = _that_of_noun(pieces, place)
    after = _word(pieces, that + 1)
    return bool(that and after) and after not in AUXILIARIES and not is_adverb(after)


def _that_of_noun(pieces: tuple[Piece, ...], noun: int) -> int:
    """Where the "that" behind a noun stands, right behind it, a day or whose word it is; 0 if nowhere."""
    place = noun + 1
    if _word(pieces, place) in ("by", "from"):
        place = phrase_end(pieces, place + 1)
    while _word(pieces, place) in BEFORE_TIME | TIME_WORDS and place - noun < LONGEST_NOUN:
        place += 1
    return place if _word(pieces, place) == "that" and place - noun < LONGEST_NOUN else 0


def _read_verb(pieces: tuple[Piece, ...], place: int) -> Iterator[Report]:
    start = _group_start(pieces, place)
    fitting = [verb for verb in FORMS[pieces[place].lower] if _fits(pieces, place, verb)]
    # The longest wording decides; a form that is base and past at once is what its subject makes of it.
    alike = [verb for verb in fitting if verb.lemma == fitting[0].lemma]
    verb = next((verb for verb in alike if is_verb(pieces, start, place, verb)), None)
    if verb is None:
        return
    if verb.lemma in ONLY_WITH_THAT and _word(pieces, place + 1) != "that":
        return
    group = [piece.lower for piece in pieces[start:place]]
    if verb.form == "gerund" and group[:1] == ["to"]:
        start, group = start + 1, group[1:]  # "devoted to criticising"
    auxiliary = next((word for word in group if word in AUXILIARIES or word == "to"), "")
    if auxiliary == "to" and not _is_led(pieces, start):
        return
    yield Report(
        verb.verb_class,
        start,
        place,
        _end(pieces, place, verb),
        verb,
        auxiliary,
        is_passive=bool(BE & set(group)) and verb.form in ("past", "participle"),
        is_negated=bool(NEGATIONS & {*group, _word(pieces, start - 1)}),
    )


def _is_led(pieces: tuple[Piece, ...], to: int) -> bool:
    """Whether what leads to an infinitive says that it was done: "went on to say", "the defeat led Roth to admit"."""
    if LEADS & {_word(pieces, to - 1), _word(pieces, to - 2)}:
        return True
    return bool(find_prompt(pieces, to))


def find_prompt(pieces: tuple[Piece, ...], to: int) -> str:
    """The verb by which somebody is brought to say what follows the "to" at a place; "" if there is none."""
    for place in range(to - 1, max(-1, to - FARTHEST_PROMPT), -1):
        if pieces[place].lower in PROMPTS:
            return pieces[place].lower
        if pieces[place].lower in AUXILIARIES or not (pieces[place].is_word or pieces[place].lower in ".-’'"):
            break
    return ""


def _fits(pieces: tuple[Piece, ...], place: int, verb: Verb) -> bool:
    return bool(_end(pieces, place, verb))


def _end(pieces: tuple[Piece, ...], place: int, verb: Verb) -> int:
    """Behind a verb and its particles, which one adverb may part from it ("spoke only of"); 0 if they are others."""
    start = place + 1
    if verb.particles and verb.particles[-1] in PREPOSITIONS and is_adverb(_word(pieces, start)):
        start += 1
    end = start + len(verb.particles)
    return end if all(_word(pieces, start + at) == word for at, word in enumerate(verb.particles)) else 0


def _group_start(pieces: tuple[Piece, ...], head: int) -> int:
    """Where the auxiliaries, adverbs and times of a verb begin: "on Monday has also" of "on Monday has also said"."""
    start = head
    while start and head - start < LONGEST_GROUP:
        word = pieces[start - 1].lower
        if word not in AUXILIARIES and word != "to" and not is_adverb(word, pieces[start - 1].is_capital):
            break
        start -= 1
    return _before_time(pieces, start)


def _before_time(pieces: tuple[Piece, ...], start: int) -> int:
    """Where "on Monday", "late last week" begins that ends before piece `start`; `start` itself if there is no such."""
    place = start
    while place and start - place < LONGEST_TIME and pieces[place - 1].lower in TIME_WORDS | BEFORE_TIME:
        place -= 1
    words = {piece.lower for piece in pieces[place:start]}
    return place if words & TIME_WORDS and words & BEFORE_TIME else start
