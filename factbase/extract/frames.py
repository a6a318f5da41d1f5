"""Cues of a sentence with their subjects, as the frames in which quotations hang."""

from dataclasses import dataclass
from itertools import islice

from factbase.extract.cues import Report, find_reports
from factbase.extract.subjects import Speakers, find_subject
from factbase.extract.units import Unit
from factbase.extract.words import CONJUNCTIONS
from factbase.values.quotations import Mention
from factbase.values.spans import Span

# No sentence that anyone wrote holds more; a text made of cues alone must not take longer than others.
MOST_CUES = 40
LEANS_ON = CONJUNCTIONS | {",", "then", "while", "by", "before", "after", "without", "when"}


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
        frames.append(_read(unit, report, speakers, frames))
    return tuple(frames)


def _read(unit: Unit, report: Report, speakers: Speakers, earlier: list[Frame]) -> Frame:
    cue = unit.span(report.head, report.end)
    if _leans(unit, report):
        return Frame(report, cue, _inherited(unit, earlier, speakers), report.start, report.end, leans=True)
    subject = find_subject(unit, report, speakers)
    if subject is None:
        leans = report.is_participle
        mention = _inherited(unit, earlier, speakers) if leans else None
        return Frame(report, cue, mention, report.start, report.end, leans=leans)
    return Frame(
        report,
        cue,
        subject.mention,
        min(subject.start, report.start),
        max(subject.end, report.end),
        is_inverted=subject.start >= report.end,
    )


def _leans(unit: Unit, report: Report) -> bool:
    """Whether the cue has another verb's subject: it follows a conjunction, or is a participle behind a comma."""
    if not report.start or report.verb is None or report.is_passive:
        return False
    before = unit.pieces[report.start - 1].lower
    if any(piece.lower == "to" for piece in unit.pieces[report.start : report.head]):
        return True
    return before in (LEANS_ON if report.is_participle else CONJUNCTIONS)


def _inherited(unit: Unit, earlier: list[Frame], speakers: Speakers) -> Mention | None:
    """The mention of the frame before, or else of the unit's main clause."""
    if earlier and earlier[-1].mention:
        return earlier[-1].mention
    return _main_subject(unit, speakers)


def _main_subject(unit: Unit, speakers: Speakers) -> Mention | None:
    return next(iter(speakers.within(unit.span(0, len(unit.pieces)))), None)


def read_introduction(unit: Unit, colon: int, speakers: Speakers) -> Frame:
    """The frame of a colon: the name right before it, or whoever the sentence mentions first ("Roth was blunt:")."""
    report = Report("colon", colon, colon, colon + 1)
    mentions = speakers.within(unit.span(0, colon)) if colon else ()
    return Frame(report, unit.span(colon, colon + 1), next(iter(mentions), None), 0, colon + 1)
