"""A cue among the others of its sentence: what the rules for reported clauses look at."""

from collections.abc import Sequence
from dataclasses import dataclass

from factbase.extract.speech.cues import TELLING
from factbase.extract.speech.frames import Frame
from factbase.extract.speech.units import Unit
from factbase.extract.speech.words import CONJUNCTIONS

COMMAS = frozenset((",", "—", "–", ";"))
RELATIVES = frozenset(("which", "who", "whom"))


@dataclass(frozen=True, slots=True)
class Site:
    """The frame with this `number` in a unit; `taken` are the unit's pieces that are direct quotations."""

    unit: Unit
    frames: Sequence[Frame]
    number: int
    taken: frozenset[int]

    @property
    def frame(self) -> Frame:
        """The cue that the site is about, with its subject."""
        return self.frames[self.number]

    @property
    def behind(self) -> int:
        """The first piece behind the cue and its subject."""
        return max(self.frame.end, self.frame.report.end)

    def word(self, place: int) -> str:
        """The piece at a place in lower case; the empty string beyond the ends."""
        return self.unit.pieces[place].lower if 0 <= place < len(self.unit.pieces) else ""

    def trim(self, start: int, end: int, edges: frozenset[str]) -> tuple[int, int] | None:
        """The stretch without pieces of `edges` at its ends; None if no word is left."""
        pieces = self.unit.pieces
        while end > start and pieces[end - 1].lower in edges:
            end -= 1
        while start < end and pieces[start].lower in edges:
            start += 1
        has_words = any(piece.is_word or piece.marked for piece in pieces[start:end])
        return (start, end) if has_words else None

    @property
    def relative_end(self) -> int:
        """The end of the relative clause between commas that the cue stands in, else that of the sentence.

        ", who promised peace," and ", which Roth calls unsafe," go on with words that are not the speaker's.
        """
        last = self.unit.last_word
        if not self._is_relative():
            return last
        return next((place for place in range(self.frame.report.end, last) if self.word(place) == ","), last)

    def _is_relative(self) -> bool:
        frame = self.frame
        if self.word(frame.start - 1) in RELATIVES:
            return self.word(frame.start - 2) == ","
        is_past = frame.report.verb is not None and frame.report.verb.form == "past"
        is_subject = self.word(frame.start) == "who" or (frame.leans and is_past and frame.mention is None)
        return is_subject and self.word(frame.start - 1) == ","

    def interrupts(self, other: Frame) -> bool:
        """Whether a later cue ends the clause: behind a comma, or with the same subject behind "and" or marks."""
        before = self.word(other.start - 1)
        is_behind_marks = other.start > 0 and self.unit.pieces[other.start - 1].marked is not None
        is_new = before in CONJUNCTIONS and self.word(other.start - 2) in COMMAS and other.report.cue_class in TELLING
        is_clause = is_new and not other.leans
        leads_up = is_clause or (self.word(other.report.end) == ":" and not other.leans)
        return leads_up or before in COMMAS or (other.leans and (before in CONJUNCTIONS or is_behind_marks))
