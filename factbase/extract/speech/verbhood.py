"""Whether a form of a reporting verb is a verb where it stands: "he calls", "his calls", "the proposed truce"."""

from collections.abc import Sequence

from factbase.extract.inflections import FORMS, PAST_FORMS, Verb
from factbase.extract.speech.speech_nouns import NOUN_FORMS
from factbase.extract.speech.units import Piece
from factbase.extract.speech.words import (
    ARTICLES,
    AUXILIARIES,
    CONJUNCTIONS,
    DETERMINERS,
    POSSESSIVES,
    PREPOSITIONS,
    PRONOUNS,
    SUBORDINATORS,
)

# After these an ambiguous form is a noun: "attacks on", "reports are".
AFTER_NOUNS = frozenset(("about", "against", "are", "at", "by", "from", "have", "in", "is", "of", "on", "was", "were"))
# Determiners that are pronouns as well, so that a verb may follow: "some say".
FREE_DETERMINERS = frozenset(("some", "that", "these", "this", "those"))
BEFORE_NOUNS = ARTICLES | POSSESSIVES | (DETERMINERS - FREE_DETERMINERS) | frozenset(("-", "/"))
# Adjectives that a participle before them settles: "confirmed dead", "reported missing".
PLIGHTS = frozenset(("alive", "dead", "injured", "killed", "missing", "wounded"))
LONGEST_NAME = 5
APOSTROPHES = frozenset(("'", "’"))
LONGEST_SUBJECT = 12
# No subject that goes on with a preposition holds these.
NEVER_INSIDE = AUXILIARIES | CONJUNCTIONS | SUBORDINATORS | PRONOUNS | PAST_FORMS
# Classes whose participles stand before a noun.
OF_THINGS = frozenset(("accuse", "address", "demand", "describe", "judge", "promise"))
QUANTITIES = frozenset(("all", "both", "few", "many", "most", "some"))
# Subjects without "-s" that a base form agrees with.
PLURALS = frozenset((
    "%", ")", ",", "all", "and", "both", "few", "half", "i", "many", "media", "men", "most", "others", "people",
    "percent", "police", "polled", "questioned", "quarter", "some", "surveyed", "ten", "that", "they", "third", "we",
    "who", "women", "you",
))  # fmt: skip


def is_verb(pieces: Sequence[Piece], start: int, head: int, verb: Verb) -> bool:
    """Whether the piece at `head`, whose auxiliaries and adverbs begin at `start`, is the verb here."""
    if verb.form in ("past", "participle") and _has_plight(pieces, head + 1):
        return False
    if any(piece.lower in AUXILIARIES or piece.lower == "to" for piece in pieces[start:head]):
        return True
    before = _before(pieces, start)
    if before in QUANTITIES and start > 1 and _takes_object(pieces[start - 2].lower):
        return False  # "on many disputes", "closed many disputes"
    after = pieces[head + 1].lower if head + 1 < len(pieces) else ""
    if _is_modifier(before, verb):
        return False
    if verb.form == "base" and not (_takes_base(before) or _has_two(pieces, start) or _has_plural(pieces, start, head)):
        return False
    return pieces[head].lower not in NOUN_FORMS or _is_finite(pieces[head], before, after, verb)


def _before(pieces: Sequence[Piece], start: int) -> str:
    """The word before piece `start`, with the apostrophe of a plural that owns: "residents'"."""
    word = pieces[start - 1].lower if start else ""
    if word in APOSTROPHES and start > 1 and pieces[start - 2].end == pieces[start - 1].start:
        return pieces[start - 2].lower + "'"
    return word


def _takes_object(word: str) -> bool:
    return word in PREPOSITIONS or word.endswith("ed")


def _is_modifier(before: str, verb: Verb) -> bool:
    """Whether what stands before makes it a noun or an adjective: "the proposed", "Orlo's calls", "475 pledged"."""
    if before in BEFORE_NOUNS or before.endswith(("'s", "s'")):
        return True
    if verb.form in ("past", "participle") and before.isdigit() and verb.verb_class in OF_THINGS:
        return True  # "475 pledged"
    return before in PREPOSITIONS and verb.form != "gerund"


def _has_plight(pieces: Sequence[Piece], place: int) -> bool:
    """Whether an adjective stands there that no noun follows: "dead in the flood", but not "dead trees"."""
    if place >= len(pieces) or pieces[place].lower not in PLIGHTS:
        return False
    after = pieces[place + 1] if place + 1 < len(pieces) else None
    return after is None or not after.is_word or after.lower in PREPOSITIONS | CONJUNCTIONS | AUXILIARIES


def _takes_base(before: str) -> bool:
    """Whether a base form agrees with the word before it: "officials say", "many argue", "six in 10 say"."""
    return before in PLURALS or before.isdigit() or (before.endswith("s") and not before.endswith(("ss", "'s")))


def _has_plural(pieces: Sequence[Piece], end: int, head: int) -> bool:
    """Whether the subject is a plural with more said of it: "officials in Tarsa | say", "people close to her say"."""
    if pieces[head].lower in NOUN_FORMS:
        return False
    for place in range(end - 1, max(0, end - LONGEST_SUBJECT), -1):
        piece = pieces[place]
        if not piece.is_word or piece.lower in NEVER_INSIDE:
            return False
        if piece.lower in PREPOSITIONS and place and pieces[place - 1].is_word:
            is_close = place > 1 and _is_plural(pieces[place - 2]) and not pieces[place - 1].is_capital
            if _is_plural(pieces[place - 1]) or is_close or _has_two(pieces, place):
                return True
    return False


def _is_plural(piece: Piece) -> bool:
    return piece.is_word and _takes_base(piece.lower)


def _has_two(pieces: Sequence[Piece], end: int) -> bool:
    """Whether two names end before piece `end`: "Mia Roth and Jonas Lind"."""
    for place in range(end - 1, max(0, end - LONGEST_NAME), -1):
        if pieces[place].lower == "and":
            return place < end - 1 and pieces[place - 1].is_capital
        if not pieces[place].is_capital:
            break
    return False


def _is_finite(piece: Piece, before: str, after: str, verb: Verb) -> bool:
    """Whether a form that may be a noun has a subject before it and no complement of a noun behind it."""
    if (
        not before
        or piece.is_capital
        or before in PAST_FORMS
        or any(form.form == "gerund" for form in FORMS.get(before, ()))  # "rejecting reports that"
        or (verb.form == "base" and before in ("and", ",", ")", "%"))
    ):
        return False
    return after not in AFTER_NOUNS or after in verb.particles
