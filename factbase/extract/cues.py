"""The words of a sentence that report: verbs in their groups, "according to", nouns with a clause."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from factbase.extract.inflections import FORMS, Verb
from factbase.extract.units import Piece, Unit
from factbase.extract.verbs import NOUNS, VerbClass
from factbase.extract.words import (
    ARTICLES,
    AUXILIARIES,
    BE,
    DETERMINERS,
    MODALS,
    NEGATIONS,
    POSSESSIVES,
    PREPOSITIONS,
    is_adverb,
)

CueClass = VerbClass | Literal["according", "noun", "colon"]

# Forms that are as often nouns or adjectives as verbs.
NOUN_FORMS = frozenset(
    (
        "address", "advocate", "answer", "appeal", "appeals", "attack", "attacks", "brand", "brands", "brief", "call",
        "calls", "cast", "challenge", "challenges", "charge", "charges", "claim", "claims", "comment", "comments",
        "counter", "credit", "credits", "demand", "demands", "dispute", "disputes", "echo", "echoes", "estimate",
        "estimates", "forecast", "forecasts", "hail", "hint", "hints", "joke", "jokes", "label", "labels", "laugh",
        "laughs", "lament", "mock", "note", "notes", "object", "objects", "offer", "offers", "order", "orders",
        "outline", "paint", "point", "points", "post", "posts", "praise", "press", "project", "projects", "promise",
        "promises", "propose", "question", "questions", "query", "reply", "replies", "report", "reports", "request",
        "requests", "roar", "shout", "shouts", "smile", "smiles", "speaking", "state", "states", "stress", "talk",
        "talks", "tweet", "tweets", "threatening", "vow", "vows", "wonder", "reading", "beginning", "meeting",
        "questioning", "writing", "warning", "understanding", "rebuke", "ridicule", "slam", "underscore", "maintain",
        "applaud", "encouraging", "assuring", "leading", "pleads", "push", "pushes",
    )
)  # fmt: skip
# After these an ambiguous form is a noun: "attacks on", "reports are".
AFTER_NOUNS = frozenset(("of", "on", "against", "about", "from", "in", "are", "were", "was", "is", "have", "by", "at"))
# "went on to say": an infinitive reports when one of these leads to it.
LEADS = frozenset(("on", "continued", "continues", "began", "begins", "proceeded", "returned"))
REFUSALS = frozenset(("decline", "declined", "declines", "declining", "refuse", "refused", "refuses", "refusing"))
# Subjects without "-s" that take a base form.
PLURALS = frozenset(
    ("all", "and", "both", "few", "half", "i", "many", "media", "men", "most", "others", "people", "police", "some", "that", "they",
     "we", "who", "women", "you", ")", ",")
)  # fmt: skip
LONGEST_GROUP = 6


@dataclass(frozen=True, slots=True)
class Report:
    """A cue in a unit: its group is the pieces from `start` to before `end`, its head the piece at `head`."""

    cue_class: CueClass
    start: int
    head: int
    end: int
    verb: Verb | None = None
    is_passive: bool = False
    is_negated: bool = False
    is_modal: bool = False

    @property
    def is_participle(self) -> bool:
        """Whether it leans on another verb's subject: "saying", "adding"."""
        return self.verb is not None and self.verb.form == "gerund" and self.start == self.head


def find_reports(unit: Unit) -> tuple[Report, ...]:
    """The cues of a unit in order; none is reported inside marks."""
    return tuple(_walk(unit.pieces))


def _walk(pieces: tuple[Piece, ...]) -> Iterator[Report]:
    for place, piece in enumerate(pieces):
        if piece.lower == "according" and _word(pieces, place + 1) == "to":
            yield Report("according", place, place, place + 2)
        elif piece.lower in NOUNS and _has_clause(pieces, place):
            yield Report("noun", place, place, place + 1)
        elif piece.lower in FORMS:
            yield from _read_verb(pieces, place)


def _word(pieces: tuple[Piece, ...], place: int) -> str:
    return pieces[place].lower if 0 <= place < len(pieces) else ""


def _has_clause(pieces: tuple[Piece, ...], place: int) -> bool:
    """Whether "that" and a subject follow, not a relative clause: "a claim that was false"."""
    after = _word(pieces, place + 2)
    return _word(pieces, place + 1) == "that" and bool(after) and after not in AUXILIARIES and not is_adverb(after)


def _read_verb(pieces: tuple[Piece, ...], place: int) -> Iterator[Report]:
    verb = next((verb for verb in FORMS[pieces[place].lower] if _fits(pieces, place, verb)), None)
    if verb is None:
        return
    start = _group_start(pieces, place)
    group = [piece.lower for piece in pieces[start:place]]
    before = _word(pieces, start - 1)
    if _is_noun(pieces, start, place, verb):
        return
    if "to" in group and not LEADS & {before, _word(pieces, start - 2)}:
        return
    yield Report(
        verb.verb_class,
        start,
        place,
        place + 1 + len(verb.particles),
        verb,
        is_passive=bool(BE & set(group)) and verb.form in ("past", "participle"),
        is_negated=bool(NEGATIONS & set(group)) or before in NEGATIONS | REFUSALS,
        is_modal=bool(MODALS & set(group)),
    )


def _takes_plural(before: str) -> bool:
    """Whether a base form agrees with the word before it: "officials say", "many argue"."""
    return before in PLURALS or (before.endswith("s") and not before.endswith(("ss", "'s")))


def _fits(pieces: tuple[Piece, ...], place: int, verb: Verb) -> bool:
    return all(_word(pieces, place + 1 + after) == word for after, word in enumerate(verb.particles))


def _group_start(pieces: tuple[Piece, ...], head: int) -> int:
    """Where the auxiliaries and adverbs of a verb begin: "has also repeatedly" of "has also repeatedly said"."""
    start = head
    while start and head - start < LONGEST_GROUP:
        word = pieces[start - 1].lower
        if word not in AUXILIARIES and word != "to" and not is_adverb(word):
            break
        start -= 1
    return start


def _is_noun(pieces: tuple[Piece, ...], start: int, head: int, verb: Verb) -> bool:
    """Whether the form is a noun or an adjective here: "the proposed truce", "his calls for calm"."""
    word, before = pieces[head].lower, _word(pieces, start - 1)
    if start < head and any(piece.lower in AUXILIARIES or piece.lower == "to" for piece in pieces[start:head]):
        return False
    if before in ARTICLES | DETERMINERS - {"that", "some", "those", "these", "this"} | POSSESSIVES:
        return True
    if before.endswith(("'s", "s'")) or (before in PREPOSITIONS and verb.form != "gerund"):
        return True
    if before in ("-", "/") or (verb.form in ("past", "participle") and before.isdigit()):
        return True
    if pieces[head].is_capital and head and word in NOUN_FORMS:
        return True
    if verb.form == "base" and not _takes_plural(before):
        return True
    if word not in NOUN_FORMS:
        return False
    if verb.form == "base" and before in ("and", ",", ")"):
        return True
    return head == 0 or _word(pieces, head + 1) in AFTER_NOUNS - set(verb.particles)
