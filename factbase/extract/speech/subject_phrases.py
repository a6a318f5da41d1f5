"""The noun phrase before a verb: a name, what is said of it between commas, or whom a relative pronoun stands for."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice

from factbase.extract.speech.noun_phrases import phrase_start
from factbase.extract.speech.speakers import Speakers, describe
from factbase.extract.speech.units import Piece, Unit
from factbase.extract.speech.words import (
    CONJUNCTIONS,
    DETERMINERS,
    POSSESSIVES,
    PREPOSITIONS,
    PRONOUNS,
)
from factbase.values.quotations import Mention

# What stands between a noun and the name of whom or what it belongs to.
OF_SOMEBODY = frozenset(("at", "for", "from", "in", "of", "with"))
RELATIVES = frozenset(("that", "which", "who"))
# Marked words behind these are a name: "a report titled “Bad Waters” said".
TITLED = frozenset(("called", "dubbed", "entitled", "headlined", "named", "nicknamed", "styled", "titled"))
LONGEST_APPOSITION = 45
MOST_APPOSITIONS = 4
LONGEST_CLAUSE = 14
COUNTS = frozenset(("another", "both", "four", "many", "one", "several", "some", "three", "two"))
# Participles by which a paper or a person is told from others: "a statement read out on behalf of the board".
REDUCED = frozenset((
    "addressed", "based", "drafted", "interviewed", "issued", "posted", "published", "quoted", "read", "released",
    "seen", "sent", "signed", "written",
))  # fmt: skip


@dataclass(frozen=True, slots=True)
class Subject:
    """The pieces of a unit from `start` to before `end`, and who they mention."""

    start: int
    end: int
    mention: Mention | None


def find_phrase_before(unit: Unit, end: int, speakers: Speakers) -> Subject | None:
    """The noun phrase that ends before piece `end`; a relative pronoun stands for the one before it."""
    if end and unit.pieces[end - 1].lower in RELATIVES:
        behind = end - 2 if end > 1 and unit.pieces[end - 2].lower == "," else end - 1
        return _antecedent(unit, behind, end, speakers)
    titled = end - 2 if is_title(unit, end - 1) else end
    found = _full_phrase_before(unit, titled, speakers)
    return Subject(found.start, end, found.mention) if found else None


def is_title(unit: Unit, place: int) -> bool:
    """Whether marked words are the name of a work or of somebody."""
    return place > 0 and unit.pieces[place].marked is not None and unit.pieces[place - 1].lower in TITLED


def _antecedent(unit: Unit, behind: int, end: int, speakers: Speakers) -> Subject | None:
    """Whom the relative pronoun before piece `end` stands for: "Roth met | the board, which said"."""
    found = _full_phrase_before(unit, behind, speakers)
    if found is None:
        return None
    mention, last = found.mention, unit.pieces[behind - 1].end
    start = _last_determiner(unit.pieces, found.start, behind)
    is_farther = mention is None or (mention.span.end < last and mention.span.start < unit.pieces[start].start)
    return Subject(end - 1, end, speakers.choose(unit.span(start, behind)) if is_farther else mention)


def _last_determiner(pieces: Sequence[Piece], first: int, end: int) -> int:
    """The last article or possessive between two places that no "of" stands before; the first place without one."""
    places = range(end - 1, first, -1)
    begins = DETERMINERS | POSSESSIVES
    return next((at for at in places if pieces[at].lower in begins and pieces[at - 1].lower != "of"), first)


def _full_phrase_before(unit: Unit, end: int, speakers: Speakers) -> Subject | None:
    is_apposed = end > 1 and unit.pieces[end - 1].lower == ","
    last = end - 2 if is_apposed else end - 1
    if last < 0:
        return None
    start = end if is_apposed else phrase_start(unit.pieces, end)
    behind = _behind_clause(unit, start, end, speakers) if start < end else None
    if behind:
        return behind
    mention = speakers.ending(unit.pieces[last].end, unit.pieces[0].start, is_apposed)
    if mention:
        start = _outset(unit.pieces, unit.place_of(mention.span.start))
        return Subject(start, end, _head_of(unit, start, last + 1, mention, speakers))
    name = _apposed_name(unit, last, speakers) if is_apposed else None
    if name:
        # The office that takes the name ends before the comma ahead of it.
        return Subject(phrase_start(unit.pieces, unit.place_of(name.span.start) - 1), end, name)
    if is_apposed:
        return _before_apposition(unit, end, speakers)
    return Subject(start, end, speakers.choose(unit.span(start, end))) if start < end else None


def _head_of(unit: Unit, start: int, end: int, last: Mention, speakers: Speakers) -> Mention:
    """Who speaks in a noun phrase that ends with a name: "| Jon Lind | of Borne", "| members of the board |"."""
    place = unit.place_of(last.span.start)
    if place <= start or unit.pieces[place - 1].lower not in OF_SOMEBODY:
        return last
    first = next(iter(speakers.within(unit.span(start, place))), None)
    return first or describe(unit.span(start, end), speakers.text) or last


def _behind_clause(unit: Unit, start: int, end: int, speakers: Speakers) -> Subject | None:
    """The noun that a clause without commas parts from its verb: "a man who met the mayor | said".

    What stands between the relative pronoun, or the participle, and the phrase right before the verb is a verb with
    its prepositions, so that this phrase is no subject.
    """
    pieces = unit.pieces
    if pieces[start].lower in PRONOUNS:
        return None
    for place in range(start - 1, max(0, start - LONGEST_CLAUSE), -1):
        word = pieces[place].lower
        if not pieces[place].is_word or pieces[place].marked or word in CONJUNCTIONS:
            return None
        has_place = any(piece.lower in PREPOSITIONS - {"for", "of"} for piece in pieces[start + 1 : end])
        is_who = word == "who" and (start - place > 1 or has_place)
        is_complement = pieces[place + 1].lower in PREPOSITIONS and pieces[start - 1].lower in PREPOSITIONS
        is_participle = word in REDUCED and is_complement and pieces[place - 1].is_word
        if is_who or is_participle:
            noun = phrase_start(pieces, place)
            mention = speakers.choose(unit.span(noun, place)) if noun < place else None
            return Subject(noun, end, mention) if mention else None
    return None


def _is_told_of(pieces: Sequence[Piece], start: int, comma: int) -> bool:
    """Whether a relative clause or a participle follows a noun phrase: "a report, seen by this paper, said"."""
    begins = pieces[start].lower in DETERMINERS | POSSESSIVES | COUNTS
    after = pieces[comma + 1].lower
    return begins and (after in ("who", "which") or after in REDUCED or after in ("speaking", "writing"))


def _apposed_name(unit: Unit, last: int, speakers: Speakers) -> Mention | None:
    """The bare name that an office takes between commas: "The minister, Mia Roth, said"."""
    mention = speakers.ending(unit.pieces[last].end, unit.pieces[0].start, is_apposed=False)
    if mention is None or mention.kind != "named":
        return None
    start = unit.place_of(mention.span.start)
    return mention if start > 1 and unit.pieces[start - 1].lower == "," else None


def _outset(pieces: Sequence[Piece], start: int) -> int:
    """Where the whole noun phrase begins, words before a name included."""
    return min(start, phrase_start(pieces, start + 1))


def _before_apposition(unit: Unit, end: int, speakers: Speakers) -> Subject | None:
    """The name before an apposition or a relative clause between commas: "Roth, a doctor in Tarsa, said"."""
    pieces = unit.pieces
    places = range(end - 2, max(0, end - LONGEST_APPOSITION), -1)
    for comma in islice((place for place in places if pieces[place].lower == ","), MOST_APPOSITIONS):
        start = phrase_start(pieces, comma)
        if start and pieces[start - 1].lower in PREPOSITIONS:
            continue  # "Roth, 58, of Shore Road, Port Sele, denies"
        is_named = start < comma and (pieces[comma - 1].is_capital or pieces[comma - 1].lower in PRONOUNS)
        is_named = is_named or (start < comma and _is_told_of(pieces, start, comma))
        if is_named and pieces[comma + 1].lower not in CONJUNCTIONS:
            return Subject(start, end, speakers.choose(unit.span(start, comma)))
    return None
