"""Every quotation of a text: direct, mixed and indirect, with the cue that reports it and the mention it belongs to."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from factbase.extract.marks import Marked
from factbase.extract.mentions import Cast
from factbase.extract.model.sight import Sight
from factbase.extract.model.store import load_model
from factbase.extract.speech.adjuncts import skip_adjuncts
from factbase.extract.speech.direct import STANDS_ALONE
from factbase.extract.speech.found import Found
from factbase.extract.speech.frames import Frame
from factbase.extract.speech.indirect import is_hearsay
from factbase.extract.speech.sequence import choose_found
from factbase.extract.speech.sights import read_sights
from factbase.extract.speech.speakers import Speakers
from factbase.extract.speech.subject_phrases import RELATIVES
from factbase.extract.speech.transcript import Turn, find_headline, find_turns
from factbase.extract.speech.units import Unit, read_units
from factbase.text.sentences import Layout
from factbase.values.quotations import Cue, Mention, Quotation
from factbase.values.spans import Span

# Classes of cue that may close words standing before them.
SPOKEN = frozenset(("ask", "promise", "quote", "say", "tell", "warn"))


def find_quotes(text: str, layout: Layout, marked: Sequence[Marked], cast: Cast) -> tuple[Quotation, ...]:
    """The quotations of `text` in order of place, none of them in page furniture or inside another's marks.

    Parts of one utterance share a group, "q1", "q2" and so on. A quotation that goes on without a cue has neither
    cue nor mention: who speaks there is for attribution to say.
    """
    speakers = Speakers(text, cast)
    turns = find_turns(text, layout)
    reading = _Reading(text)
    for turn in turns.values():
        reading.take_turn(turn, speakers.choose(turn.label) if turn.label else None)
    headline = None if turns else find_headline(text, layout)
    named = speakers.find_person(headline.label) if headline and headline.label else None
    if headline and named:
        turns = {0: headline}
        reading.take_turn(headline, named)
    units = [unit for unit in read_units(text, layout, marked) if unit.paragraph not in turns]
    sights = read_sights(units, speakers)
    for sight, found in zip(sights, choose_found(sights, speakers, load_model()), strict=True):
        reading.read(sight, found)
    return _in_order(reading.quotations)


def _in_order(quotations: Sequence[Quotation]) -> tuple[Quotation, ...]:
    """By place, the groups named in order of their first part."""
    names: dict[str, str] = {}
    ordered = sorted(quotations, key=lambda quotation: (quotation.span.start, quotation.span.end))
    return tuple(replace(one, group=names.setdefault(one.group, f"q{len(names) + 1}")) for one in ordered)


@dataclass(frozen=True, slots=True)
class _Last:
    """The direct quotation read last, which the next one may go on with."""

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

    def read(self, sight: Sight, findings: Sequence[Found]) -> None:
        """Add what was found in one unit."""
        unit = sight.unit
        if closing := self._closing_cue(unit, sight.frames):
            self.quotations[-1] = replace(
                self.quotations[-1],
                cue=self._cue(closing),
                mention=closing.mention,
                found_by="cue in the next sentence",
            )
            return
        groups: dict[Frame, str] = {}
        if not any(found.kind == "direct" for found in findings) and _turns_to(sight):
            self.last = None
        for found in findings:
            if found.kind == "direct":
                self._add_direct(sight, found, groups)
        for found in findings:
            if found.kind != "direct" and not (found.frame and is_hearsay(unit, found.frame.report)):
                self._add(sight, _span_of(unit, found), found, self._group_of(found, groups))

    def take_turn(self, turn: Turn, mention: Mention | None) -> None:
        """Add what one speaker says in a transcript."""
        words = turn.speech.slice(self.text)
        if turn.continues:
            group = self.quotations[-1].group
            self.quotations.append(Quotation(turn.speech, words, turn.kind, group, None, None, found_by=turn.rule))
            return
        cue = Cue(turn.colon, turn.colon.slice(self.text))
        group = self._new_group()
        self.quotations.append(Quotation(turn.speech, words, turn.kind, group, cue, mention, found_by=turn.rule))

    def _closing_cue(self, unit: Unit, frames: Sequence[Frame]) -> Frame | None:
        """The cue that makes a sentence of its own behind marked words without one: "“We won.” Roth said."."""
        if len(frames) != 1 or self.last is None or self.quotations[-1].found_by != STANDS_ALONE:
            return None
        [frame] = frames
        is_first = all(piece.lower in ("so", "thus") for piece in unit.pieces[: frame.start])
        is_bare = is_first and skip_adjuncts(unit, frame.end, unit.last_word) == unit.last_word
        is_next = not self.text[self.last.marked.outer.end : unit.pieces[0].start].strip(" \u00a0")
        return frame if is_bare and is_next and frame.report.cue_class in SPOKEN else None

    def _add_direct(self, sight: Sight, found: Found, groups: dict[Frame, str]) -> None:
        unit = sight.unit
        marked = unit.pieces[found.start].marked
        if marked:
            group = self._group_of(found, groups, self._resumed(unit, found))
            self._add(sight, marked.inner, found, group)
            self.last = _Last(group, unit.paragraph, marked)

    def _resumed(self, unit: Unit, found: Found) -> str | None:
        """The group of the quotation before, where this one is a part of the same utterance."""
        if self.last is None:
            return None
        is_next_paragraph = self.last.marked.continues and self.last.paragraph == unit.paragraph - 1
        is_same_paragraph = found.frame is None and self.last.paragraph == unit.paragraph
        return self.last.group if is_next_paragraph or is_same_paragraph else None

    def _group_of(self, found: Found, groups: dict[Frame, str], resumed: str | None = None) -> str:
        """One group for all parts that one frame reports."""
        if found.frame is None:
            return resumed or self._new_group()
        if found.frame not in groups:
            groups[found.frame] = resumed or self._new_group()
        return groups[found.frame]

    def _new_group(self) -> str:
        self.groups += 1
        return f"q{self.groups}"

    def _add(self, sight: Sight, span: Span, found: Found, group: str) -> None:
        frame = found.frame
        cue = self._cue(frame) if frame else None
        mention = frame.mention if frame else found.carried
        pronoun = _find_relative(sight, frame) if frame else None
        relative = Mention(pronoun, pronoun.slice(self.text), "pronoun") if pronoun else None
        words = span.slice(self.text)
        self.quotations.append(
            Quotation(span, words, found.kind, group, cue, mention, found_by=found.rule, relative=relative)
        )

    def _cue(self, frame: Frame) -> Cue:
        return Cue(frame.cue, frame.cue.slice(self.text))


def _turns_to(sight: Sight) -> bool:
    """Whether a sentence without speech turns to somebody, so that speech behind it is theirs: "Solmin laughed."."""
    first = next(iter(sight.mentions), None)
    is_at_head = first is not None and first.span.start == sight.unit.pieces[0].start
    return first is not None and is_at_head and first.kind in ("named", "office")


def _span_of(unit: Unit, found: Found) -> Span:
    """Where a clause stands; one that is marked words and nothing else stands without its marks."""
    first = unit.pieces[found.start]
    is_marked = first.marked and found.end == found.start + 1
    return first.marked.inner if first.marked and is_marked else unit.span(found.start, found.end)


def _find_relative(sight: Sight, frame: Frame) -> Span | None:
    """The relative pronoun right behind its speaker that a cue belongs to: "Roth, | who | has often said"."""
    pieces, report = sight.unit.pieces, frame.report
    if frame.mention is None:
        return None
    behind = sight.unit.place_of(frame.mention.span.end)
    place = behind + (behind < report.start and pieces[behind].lower == ",")
    if place >= report.start or pieces[place].lower not in RELATIVES:
        return None
    # A comma closes the clause: "Roth, who is 40, said".
    is_open = place == frame.start or all(piece.lower != "," for piece in pieces[place : report.start])
    return sight.unit.span(place, place + 1) if is_open else None
