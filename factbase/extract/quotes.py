"""Every quotation of a text: direct, mixed and indirect, with the cue that reports it and the mention it belongs to."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from factbase.extract.direct import find_direct
from factbase.extract.found import Found
from factbase.extract.frames import Frame, read_frames
from factbase.extract.indirect import find_indirect
from factbase.extract.marks import Marked
from factbase.extract.mentions import Cast
from factbase.extract.subjects import Speakers
from factbase.extract.transcript import Turn, find_turns
from factbase.extract.units import Unit, read_units
from factbase.text.sentences import Layout
from factbase.values.quotations import Cue, Quotation
from factbase.values.spans import Span


def find_quotes(text: str, layout: Layout, marked: Sequence[Marked], cast: Cast) -> tuple[Quotation, ...]:
    """The quotations of `text` in order of place, none of them in page furniture or inside another's marks.

    Parts of one utterance share a group, "q1", "q2" and so on. A quotation that goes on without a cue has neither
    cue nor mention: who speaks there is for attribution to say.
    """
    speakers = Speakers(text, cast)
    turns = find_turns(text, layout)
    reading = _Reading(text)
    for turn in turns.values():
        reading.take_turn(turn, speakers)
    for unit in read_units(text, layout, marked):
        if unit.paragraph not in turns:
            reading.read(unit, read_frames(unit, speakers), speakers)
    return _in_order(reading.quotations)


def _in_order(quotations: Sequence[Quotation]) -> tuple[Quotation, ...]:
    """By place, the groups named in order of their first part."""
    names: dict[str, str] = {}
    ordered = sorted(quotations, key=lambda quotation: (quotation.span.start, quotation.span.end))
    return tuple(replace(one, group=names.setdefault(one.group, f"q{len(names) + 1}")) for one in ordered)


@dataclass(slots=True)
class _Last:
    """The direct quotation read last, which the next may go on with."""

    group: str
    paragraph: int
    marked: Marked


class _Reading:
    """Quotations as they are found, and the group that the next one may belong to."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.quotations: list[Quotation] = []
        self.groups = 0
        self.last: _Last | None = None

    def read(self, unit: Unit, frames: Sequence[Frame], speakers: Speakers) -> None:
        """Add the quotations of one unit."""
        direct = find_direct(unit, frames, speakers, self._may_stand_alone(unit))
        by_frame: dict[int, str] = {}
        for found in direct:
            self._add_direct(unit, found, by_frame)
        for found in find_indirect(unit, frames, direct):
            self._add_clause(unit, found, by_frame)

    def take_turn(self, turn: Turn, speakers: Speakers) -> None:
        """Add what one speaker says in a transcript."""
        mention = speakers.choose(turn.label) if turn.label else None
        cue = Cue(turn.colon, turn.colon.slice(self.text))
        words = turn.speech.slice(self.text)
        group = self._new_group()
        self.quotations.append(Quotation(turn.speech, words, "direct", group, cue, mention, found_by="transcript turn"))

    def _may_stand_alone(self, unit: Unit) -> bool:
        if not unit.is_quoted:
            return False
        words = [piece.marked.inner.slice(self.text) for piece in unit.pieces if piece.marked]
        return len(words[0].split()) >= 4 or (self.last is not None and self.last.paragraph == unit.paragraph)

    def _add_direct(self, unit: Unit, found: Found, by_frame: dict[int, str]) -> None:
        marked = unit.pieces[found.start].marked
        if marked is None:
            return
        group = self._group_of(found, by_frame, self._goes_on(unit, found, marked))
        self._add(marked.inner, found, group)
        self.last = _Last(group, unit.paragraph, marked)

    def _goes_on(self, unit: Unit, found: Found, marked: Marked) -> str | None:
        """The group of the quotation before, where this one is a part of the same utterance."""
        if self.last is None:
            return None
        if self.last.marked.continues and self.last.paragraph == unit.paragraph - 1:
            return self.last.group
        is_bare = found.frame is None and found.rule == "quoted sentence"
        return self.last.group if is_bare and self.last.paragraph == unit.paragraph else None

    def _add_clause(self, unit: Unit, found: Found, by_frame: dict[int, str]) -> None:
        pieces = unit.pieces[found.start : found.end]
        if len(pieces) == 1 and pieces[0].marked:
            self._add(pieces[0].marked.inner, found, self._group_of(found, by_frame, None))
            return
        self._add(Span(pieces[0].start, pieces[-1].end), found, self._group_of(found, by_frame, None))

    def _group_of(self, found: Found, by_frame: dict[int, str], going_on: str | None) -> str:
        key = id(found.frame) if found.frame else None
        group = by_frame.get(key) if key else None
        if group is None:
            group = going_on or self._new_group()
        if key:
            by_frame[key] = group
        return group

    def _new_group(self) -> str:
        self.groups += 1
        return f"q{self.groups}"

    def _add(self, span: Span, found: Found, group: str) -> None:
        frame = found.frame
        cue = _cue(self.text, found, frame)
        mention = frame.mention if frame else None
        words = span.slice(self.text)
        self.quotations.append(Quotation(span, words, found.kind, group, cue, mention, found_by=found.rule))


def _cue(text: str, found: Found, frame: Frame | None) -> Cue | None:
    return None if frame is None else Cue(frame.cue, frame.cue.slice(text))
