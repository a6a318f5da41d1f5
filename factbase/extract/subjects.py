"""Whose cue it is: the noun phrase that a reporting verb belongs to, and the mention in it."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import takewhile

from factbase.extract.cues import Report
from factbase.extract.inflections import FORMS, THOUGHT_FORMS
from factbase.extract.mentions import Cast
from factbase.extract.units import Piece, Unit
from factbase.extract.words import (
    ARTICLES,
    AUXILIARIES,
    CONJUNCTIONS,
    DETERMINERS,
    POSSESSIVES,
    PREPOSITIONS,
    PRONOUNS,
    SUBORDINATORS,
    TIME_WORDS,
    is_adverb,
)
from factbase.values.quotations import Mention, MentionKind
from factbase.values.spans import Span

# Words that begin a noun phrase about people, besides determiners.
QUANTIFIERS = frozenset(
    ("another", "both", "few", "half", "many", "most", "one", "others", "several", "top", "two", "three")
)
# Marks that stand inside a noun phrase: "Anglo-Tarsan", "Mr.", "R&D", "minister’s".
INSIDE = frozenset(("-", "–", ".", "&", "'", "’", "/", "#", "@", "_"))
LONGEST_PHRASE = 24
LONGEST_APPOSITION = 45


@dataclass(frozen=True, slots=True)
class Subject:
    """The pieces of a unit from `start` to before `end`, and who they mention."""

    start: int
    end: int
    mention: Mention | None


class Speakers:
    """The mentions of a cast, to be asked by place."""

    def __init__(self, text: str, cast: Cast) -> None:
        self.text = text
        self.mentions = cast.mentions
        self.starts = [mention.span.start for mention in cast.mentions]
        self.extents = cast.extents
        self.bordering: dict[int, list[int]] = {}
        for number, extent in enumerate(cast.extents):
            self.bordering.setdefault(extent.end, []).append(number)

    def within(self, span: Span) -> Sequence[Mention]:
        """The mentions that begin in a span."""
        return self.mentions[bisect_left(self.starts, span.start) : bisect_left(self.starts, span.end)]

    def ending(self, end: int, since: int, is_apposed: bool) -> Mention | None:
        """The outermost mention whose extent ends at `end` and that begins at `since` or later.

        `is_apposed` wants one with an apposition: between a bare name and its verb there is no comma.
        """
        numbers = (number for number in self.bordering.get(end, ()) if self.starts[number] >= since)
        fitting = (number for number in numbers if not is_apposed or self.mentions[number].span.end < end)
        return next((self.mentions[number] for number in fitting), None)

    def choose(self, span: Span) -> Mention | None:
        """The first mention in a noun phrase; else the phrase itself, if it reads as one about people or papers."""
        return next(iter(self.within(span)), None) or describe(span, self.text)


def describe(span: Span, text: str) -> Mention | None:
    """A mention of someone whom no cast knows: "a third neighbour", "exit polls"; None for other words.

    Its kind goes by its head, the word before the first preposition.
    """
    words = span.slice(text)
    nouns = [*takewhile(lambda word: word not in PREPOSITIONS, words.split())]
    if not nouns:
        return None
    first, head = nouns[0], nouns[-1]
    is_plural = head.endswith("s") and not head.endswith(("ss", "us", "’s", "'s"))
    if first[0].islower() and first.casefold() not in DETERMINERS | POSSESSIVES | QUANTIFIERS and not is_plural:
        return None
    kind: MentionKind = "named" if head[0].isupper() else "collective" if is_plural else "unnamed"
    return Mention(span, words, kind)


def find_subject(unit: Unit, report: Report, speakers: Speakers) -> Subject | None:
    """The subject before a verb, or behind it ("said Roth"); of "according to" and passives the one behind."""
    if report.cue_class == "according":
        return _source(unit, report.end, speakers)
    if report.cue_class == "noun":
        return _owner(unit, report.start, speakers)
    if report.is_passive:
        return _agent(unit, report, speakers)
    before = _phrase_before(unit, report.start, speakers)
    if before or report.is_participle:
        return before
    return _phrase_after(unit, report.end, speakers) if _is_inverted(unit, report) else None


def _is_inverted(unit: Unit, report: Report) -> bool:
    """Whether the verb stands at the head of its clause with a noun phrase behind it."""
    if report.start != report.head or report.end >= len(unit.pieces):
        return False
    before = unit.pieces[report.start - 1] if report.start else None
    after = unit.pieces[report.end]
    opens = before is None or before.marked is not None or before.lower in (",", "—", "–", "-", "so", "as", "?", "!")
    return opens and after.is_word and after.lower not in PREPOSITIONS | SUBORDINATORS | CONJUNCTIONS


def _source(unit: Unit, start: int, speakers: Speakers) -> Subject | None:
    """Whoever or whatever "according to" names: any noun phrase will do."""
    found = _phrase_after(unit, start, speakers)
    if found is None or found.mention:
        return found
    span = unit.span(found.start, found.end)
    return Subject(found.start, found.end, Mention(span, span.slice(speakers.text), "unnamed"))


def _owner(unit: Unit, noun: int, speakers: Speakers) -> Subject | None:
    """Whose claim it is: "Roth’s claim that"; "the claim that" is anybody's."""
    if not noun or not unit.pieces[noun - 1].lower.endswith(("'s", "s'", "his", "her", "their")):
        return None
    start = phrase_start(unit.pieces, noun)
    return Subject(start, noun, speakers.choose(unit.span(start, noun))) if start < noun else None


def _agent(unit: Unit, report: Report, speakers: Speakers) -> Subject | None:
    """Who acts in a passive: "was asked by Roth"."""
    for place in range(report.end, min(report.end + 12, len(unit.pieces))):
        if unit.pieces[place].lower == "by":
            return _phrase_after(unit, place + 1, speakers)
        if not unit.pieces[place].is_word:
            break
    return None


def _phrase_before(unit: Unit, end: int, speakers: Speakers) -> Subject | None:
    is_apposed = end > 1 and unit.pieces[end - 1].lower == ","
    last = end - 2 if is_apposed else end - 1
    if last < 0:
        return None
    mention = speakers.ending(unit.pieces[last].end, unit.pieces[0].start, is_apposed)
    if mention is None and is_apposed:
        mention = _apposed_name(unit, last, speakers)
    if mention:
        start = bisect_left(unit.pieces, mention.span.start, key=lambda piece: piece.start)
        return Subject(_outset(unit.pieces, start, is_apposed), end, mention)
    return _apposed(unit, end, speakers) if is_apposed else _plain(unit, end, speakers)


def _apposed_name(unit: Unit, last: int, speakers: Speakers) -> Mention | None:
    """The bare name that an office takes between commas: "The minister, Mia Roth, said"."""
    mention = speakers.ending(unit.pieces[last].end, unit.pieces[0].start, is_apposed=False)
    if mention is None or mention.kind != "named":
        return None
    start = bisect_left(unit.pieces, mention.span.start, key=lambda piece: piece.start)
    return mention if start > 1 and unit.pieces[start - 1].lower == "," else None


def _outset(pieces: Sequence[Piece], start: int, is_apposed: bool) -> int:
    """Where the whole noun phrase begins, words before a name and the office that it is set beside included."""
    start = min(start, phrase_start(pieces, start + 1))
    is_second = is_apposed and start > 1 and pieces[start - 1].lower == ","
    return phrase_start(pieces, start - 1) if is_second else start


def _plain(unit: Unit, end: int, speakers: Speakers) -> Subject | None:
    """A noun phrase right before the verb; a relative pronoun stands for what is before it."""
    if end and unit.pieces[end - 1].lower in ("who", "which", "that"):
        behind = end - 2 if end > 1 and unit.pieces[end - 2].lower == "," else end - 1
        found = _phrase_before(unit, behind, speakers) if behind else None
        return Subject(end - 1, end, found.mention) if found else None
    start = phrase_start(unit.pieces, end)
    if start == end:
        return None
    return Subject(start, end, speakers.choose(unit.span(start, end)))


def _apposed(unit: Unit, end: int, speakers: Speakers) -> Subject | None:
    """The name before an apposition or a relative clause between commas: "Roth, a doctor in Tarsa, said"."""
    pieces = unit.pieces
    for comma in range(end - 2, max(0, end - LONGEST_APPOSITION), -1):
        if pieces[comma].marked or pieces[comma].lower in (";", ":"):
            return None
        if pieces[comma].lower != ",":
            continue
        start = phrase_start(pieces, comma)
        if start < comma and _is_named(pieces[start:comma]) and pieces[comma + 1].lower not in CONJUNCTIONS:
            return Subject(start, end, speakers.choose(unit.span(start, comma)))
    return None


def _is_named(pieces: Sequence[Piece]) -> bool:
    return pieces[-1].is_capital or pieces[-1].lower in PRONOUNS


def phrase_start(pieces: Sequence[Piece], end: int) -> int:
    """Where the noun phrase begins that ends before piece `end`; `end` itself if there is none."""
    start = end
    while start and end - start < LONGEST_PHRASE:
        piece = pieces[start - 1]
        if piece.lower == ")":
            start = _bracket_start(pieces, start - 1)
            continue
        if not _is_nominal(pieces, start - 1):
            break
        start -= 1
        if piece.lower in PRONOUNS:
            break
    while start < end and (pieces[start].lower in PREPOSITIONS or not pieces[start].is_word):
        start += 1
    return end if all(piece.lower in ARTICLES for piece in pieces[start:end]) else start


def _bracket_start(pieces: Sequence[Piece], closing: int) -> int:
    for place in range(closing - 1, max(-1, closing - 12), -1):
        if pieces[place].lower == "(":
            return place
    return closing


def _is_nominal(pieces: Sequence[Piece], place: int) -> bool:
    """Whether a piece may belong to a noun phrase."""
    piece = pieces[place]
    if piece.marked:
        return False
    if not piece.is_word:
        return piece.lower in INSIDE
    if piece.lower in CONJUNCTIONS:
        return piece.lower == "and" and place > 0 and pieces[place - 1].is_capital and pieces[place + 1].is_capital
    if piece.lower in AUXILIARIES | SUBORDINATORS or piece.lower in THOUGHT_FORMS:
        return False
    return not any(verb.form == "past" for verb in FORMS.get(piece.lower, ()))


def _phrase_after(unit: Unit, start: int, speakers: Speakers) -> Subject | None:
    """A noun phrase from piece `start` on, with the apposition that the cast gives it."""
    pieces = unit.pieces
    while start < len(pieces) and is_adverb(pieces[start].lower):
        start += 1
    end = start
    while end < len(pieces) and end - start < LONGEST_PHRASE and _continues(pieces, end, start):
        end += 1
    while end > start and not pieces[end - 1].is_word and pieces[end - 1].lower != ".":
        end -= 1
    if end == start:
        return None
    return Subject(start, end, speakers.choose(unit.span(start, end)))


def _continues(pieces: Sequence[Piece], place: int, start: int) -> bool:
    piece = pieces[place]
    if place > start and piece.lower in PREPOSITIONS - {"of", "for"} | TIME_WORDS:
        return False
    if piece.lower == "." and place + 1 == len(pieces):
        return False
    if place > start and pieces[place - 1].lower in PRONOUNS and pieces[place - 1].lower != "you":
        return False
    return _is_nominal(pieces, place) if place + 1 < len(pieces) else piece.is_word
