"""Cues of a sentence with their subjects, as the frames in which quotations hang."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice

from factbase.extract.speech.adjuncts import HEARERS
from factbase.extract.speech.cues import Report, find_prompt, find_reports
from factbase.extract.speech.noun_phrases import phrase_start
from factbase.extract.speech.speakers import Speakers
from factbase.extract.speech.speech_nouns import OCCASIONS
from factbase.extract.speech.subjects import GIVING, find_subject
from factbase.extract.speech.units import Unit
from factbase.extract.speech.words import (
    ARTICLES,
    BEFORE_TIME,
    CONJUNCTIONS,
    DETERMINERS,
    PREPOSITIONS,
    SUBORDINATORS,
    TIME_WORDS,
)
from factbase.values.quotations import Mention
from factbase.values.spans import Span

# No sentence that anyone wrote holds more; a text made of cues alone must not take longer than others.
MOST_CUES = 40
SIGNS = frozenset((
    "banner", "banners", "billboard", "inscription", "notice", "placard", "placards", "plaque", "poster", "posters",
    "shirt", "sign", "signs", "slogan", "sticker", "tattoo", "tee-shirt",
))  # fmt: skip
FARTHEST_SIGN = 10
LONGEST_LABEL = 4
OTHERS = frozenset(("first", "former", "latter", "other", "others", "second", "third"))
LEANS_ON = CONJUNCTIONS | {",", "—", "–", "then", "while", "by", "before", "after", "without", "when"}

# What opens a sentence and says when: "Hours later, Roth ...".
LATER = frozenset(("after", "afterwards", "ago", "earlier", "later"))
LONGEST_TIME = 5
# What their subject uses to speak: "took to the radio to accuse".
MEANS = frozenset(("took", "used", "using"))
# A noun behind one of these has a participle of its own: "..., officials saying".
BEFORE_HEARERS = CONJUNCTIONS | DETERMINERS | PREPOSITIONS
BEFORE_SUBJECTS = CONJUNCTIONS | {",", "with", "—", "–", ";", ""}


@dataclass(frozen=True, slots=True)
class Frame:
    """A cue and whose it is; pieces `start` to before `end` are the cue and a subject of its own.

    `leans` says that the subject is that of an earlier verb: "..., adding that", "... and has demanded".
    """

    report: Report
    cue: Span
    mention: Mention | None
    start: int
    end: int
    leans: bool = False
    is_inverted: bool = False


def read_frames(unit: Unit, speakers: Speakers) -> tuple[Frame, ...]:
    """The frames of a unit in order of their cues."""
    frames: list[Frame] = []
    for report in islice(find_reports(unit), MOST_CUES):
        if _is_on_sign(unit, report):
            continue
        frames.append(_read(unit, report, speakers, frames))
    return tuple(_lend(frames))


def _is_on_sign(unit: Unit, report: Report) -> bool:
    """Whether it says what is written somewhere and nobody says: "A sign on the door read “Closed”"."""
    if report.verb is None or report.verb.lemma not in ("read", "say"):
        return False
    for place in range(report.start - 1, max(-1, report.start - FARTHEST_SIGN), -1):
        if unit.pieces[place].lower == "," and report.start - place > 2:
            break
        if unit.pieces[place].lower in SIGNS:
            return True
    return False


def _lend(frames: Sequence[Frame]) -> Iterator[Frame]:
    """The frames, a participle that opens the sentence with the subject behind it: "Citing a poll, Roth said"."""
    for place, frame in enumerate(frames):
        is_early = frame.report.is_participle and frame.mention is None and frame.report.start <= 1
        # "Denying claims that ..., Roth said": the claims are its object.
        main = next((other for other in frames[place + 1 :] if other.report.cue_class != "noun"), None)
        yield replace(frame, mention=main.mention) if is_early and main and not main.leans else frame


def _read(unit: Unit, report: Report, speakers: Speakers, earlier: list[Frame]) -> Frame:
    cue = unit.span(report.head, report.end)
    leans = _leans(unit, report)
    subject = None if leans else find_subject(unit, report, speakers)
    if subject is None:
        leans = leans or (_is_active(report) and report.start > 0 and unit.pieces[report.start - 1].lower == ",")
        mention = _inherited(unit, report, earlier, speakers) if leans else None
        return Frame(report, cue, mention, report.start, report.end, leans=leans)
    is_inverted = subject.start >= report.end
    start, end = min(subject.start, report.start), max(subject.end, report.end)
    return Frame(report, cue, subject.mention, start, end, is_inverted=is_inverted)


def _leans(unit: Unit, report: Report) -> bool:
    """Whether the cue has another verb's subject: behind a conjunction, or a participle without a noun of its own."""
    if not report.start or not _is_active(report):
        return False
    if report.is_infinitive:
        return not _is_prompted(unit, report)
    before = unit.pieces[report.start - 1].lower
    if not report.is_participle:
        is_then = before == "," and unit.pieces[report.start].lower == "then"
        return is_then or (before in CONJUNCTIONS and not (before == "so" and report.start == 1))
    if unit.pieces[report.start - 1].marked or _is_behind_object(unit, report):
        return True  # "“had a crazy plan,” adding"
    start = phrase_start(unit.pieces, report.start)
    return before in LEANS_ON or (start > 0 and unit.pieces[start - 1].lower not in BEFORE_SUBJECTS)


def _is_behind_object(unit: Unit, report: Report) -> bool:
    """Whether whom or what a verb has for its object stands before a participle that the verb's subject speaks by.

    "Roth emailed supporters saying", "Roth issued a statement on Monday saying".
    """
    place = report.start
    while place > 1 and unit.pieces[place - 1].lower in TIME_WORDS | BEFORE_TIME - ARTICLES:
        place -= 1
    noun = unit.pieces[place - 1].lower
    if noun in HEARERS:
        return place > 1 and unit.pieces[place - 2].is_word and unit.pieces[place - 2].lower not in BEFORE_HEARERS
    if noun not in OCCASIONS:
        return False
    start = phrase_start(unit.pieces, place)
    return any(piece.lower in GIVING for piece in unit.pieces[max(0, start - 1) : place - 1])


def _is_prompted(unit: Unit, report: Report) -> bool:
    """Whether the speaker is the object of what brings him to speak: "The defeat led | Roth | to admit"."""
    prompt = find_prompt(unit.pieces, report.start)
    return bool(prompt) and prompt not in MEANS and unit.pieces[report.start - 1].lower != prompt


def _is_active(report: Report) -> bool:
    return report.verb is not None and not report.is_passive


def _inherited(unit: Unit, report: Report, earlier: list[Frame], speakers: Speakers) -> Mention | None:
    """The mention of the frame before, of one with the same auxiliary if it has one, or of the unit's main clause."""
    known = [frame for frame in reversed(earlier) if frame.mention]
    alike = [frame for frame in known if frame.report.auxiliary == report.auxiliary]
    chosen = alike if report.auxiliary and alike else known
    return chosen[0].mention if chosen else find_main_subject(unit, report.start, speakers)


def find_main_subject(unit: Unit, end: int, speakers: Speakers) -> Mention | None:
    """Whom a sentence mentions first, before piece `end` and past what introduces it: "In a letter, Roth ..."."""
    start = 0
    while start < end and _introduces(unit, start, end):
        comma = next((place for place in range(start, end) if unit.pieces[place].lower == ","), None)
        if comma is None:
            break
        start = comma + 1
    return next(iter(speakers.within(unit.span(start, end))), None) if start < end else None


def _introduces(unit: Unit, start: int, end: int) -> bool:
    """Whether what begins here leads up to a subject: "In a letter, ", "Cross-examined by Lind, for the board, "."""
    first = unit.pieces[start].lower
    is_participle = start == 0 and first.endswith(("ed", "ing")) and first not in DETERMINERS
    if first in PREPOSITIONS | SUBORDINATORS or is_participle:
        return True
    words = [piece.lower for piece in unit.pieces[start : min(end, start + LONGEST_TIME + 1)]]
    return start == 0 and "," in words and not LATER.isdisjoint(words[: words.index(",")])


def read_message(unit: Unit, colon: int, speakers: Speakers) -> Frame:
    """The frame of a colon behind a message: whoever can speak and is mentioned first before it."""
    before = speakers.within(unit.span(0, colon))
    mention = next((one for one in before if one.kind in ("named", "office", "pronoun")), None)
    return Frame(Report("colon", colon, colon, colon + 1), unit.span(colon, colon + 1), mention, 0, colon + 1)


def read_introduction(unit: Unit, colon: int, speakers: Speakers) -> Frame:
    """The frame of a colon: the name right before it, or whoever the sentence mentions first ("Roth was blunt:")."""
    report = Report("colon", colon, colon, colon + 1)
    finders = (_name_before, find_main_subject, _label, _other)
    mention = next((found for find in finders if (found := find(unit, colon, speakers))), None)
    return Frame(report, unit.span(colon, colon + 1), mention, 0, colon + 1)


def _name_before(unit: Unit, colon: int, speakers: Speakers) -> Mention | None:
    """Somebody named right before a colon, unless a preposition says that the words are for or about them."""
    name = speakers.ending(unit.pieces[colon - 1].end, unit.pieces[0].start, is_apposed=False) if colon else None
    if name is None or name.kind != "named":
        return None
    first = unit.place_of(name.span.start)
    before = unit.pieces[first - 1].lower if first else ""
    return None if before in PREPOSITIONS - {"from"} or before in CONJUNCTIONS else name


def _other(unit: Unit, colon: int, speakers: Speakers) -> Mention | None:
    """Somebody told from others at the head of the sentence: "The other disagreed: “...”"."""
    words = [piece.lower for piece in unit.pieces[:2]]
    end = 1 if words[0] == "another" else 2 if words[0] == "the" and words[1] in OTHERS else 0
    return speakers.choose(unit.span(0, end)) if 0 < end < colon else None


def _label(unit: Unit, colon: int, speakers: Speakers) -> Mention | None:
    """Nothing but capitals before a colon: "Taoiseach: ‘stay at home’"."""
    is_name = colon <= LONGEST_LABEL and all(piece.is_capital for piece in unit.pieces[:colon])
    return speakers.choose(unit.span(0, colon)) if is_name else None
