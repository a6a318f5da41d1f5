"""Pairing of quotation marks in any house style: paragraph by paragraph, family by family, nested both ways."""

from collections.abc import Sequence
from dataclasses import dataclass

from factbase.extract.speech.apostrophes import drop_apostrophes
from factbase.extract.speech.dialogue import find_end_of_speech, find_turns
from factbase.extract.speech.glyphs import CLOSES, ENDS_SPEECH, OPENS, Glyph, find_glyphs
from factbase.text.sentences import Layout, Paragraph
from factbase.values.spans import Span

BLANKS = " \t\r\n\u00a0\u202f\u2009"


@dataclass(frozen=True, slots=True)
class Marked:
    """Words between outermost marks: `outer` with the marks, `inner` without them and without blanks at its ends.

    `style` is the family of the marks: double, single, guillemet, angle, dash. A mark lost in printing leaves
    `is_opened` or `is_closed` false. `continues` says that the next one takes the speech up in the next paragraph.
    """

    outer: Span
    inner: Span
    style: str
    is_opened: bool = True
    is_closed: bool = True
    continues: bool = False


def find_marked(text: str, layout: Layout) -> tuple[Marked, ...]:
    """The outermost marked stretches of a text, in order; page furniture is passed over.

    An odd mark never spoils its neighbours: what is not closed ends where the next one of its family opens, or with
    its paragraph.
    """
    paragraphs = layout.prose
    glyphs = [find_glyphs(text, paragraph.span) for paragraph in paragraphs]
    openings = [_opening_family(*pair) for pair in zip(paragraphs, glyphs, strict=True)]
    found: list[Marked] = []
    is_dialogue = any(find_turns(text, paragraph) for paragraph in paragraphs)
    for number, (paragraph, every) in enumerate(zip(paragraphs, glyphs, strict=True)):
        following = openings[number + 1] if number + 1 < len(openings) else None
        turns = () if openings[number] else find_turns(text, paragraph, is_dialogue)
        its_glyphs = every
        if turns:
            found.extend(Marked(turn, turn, "dash") for turn in turns)
            # What else is said in the paragraph may stand between marks: "— Page 31, he read. “From any origin.”"
            its_glyphs = [glyph for glyph in every if glyph.span.start >= turns[-1].end]
        reader = _Reader(text, paragraph, following)
        found.extend(reader.read(drop_apostrophes(its_glyphs, following == "single")))
    return tuple(found)


def _opening_family(paragraph: Paragraph, glyphs: Sequence[Glyph]) -> str | None:
    """The family of the mark with which a paragraph begins; French papers resume with the closing one."""
    if not glyphs or glyphs[0].span.start != paragraph.span.start:
        return None
    return glyphs[0].family if glyphs[0].opens or glyphs[0].text == "»" else None


class _Reader:
    """The pairing of one paragraph: `waiting` are the marks that want a partner, outermost first."""

    def __init__(self, text: str, paragraph: Paragraph, following: str | None) -> None:
        self.text = text
        self.paragraph = paragraph
        self.following = following
        self.waiting: list[Glyph] = []
        self.found: list[Marked] = []

    def read(self, glyphs: Sequence[Glyph]) -> list[Marked]:
        """The outermost stretches, in order."""
        for place, glyph in enumerate(glyphs):
            partner = self._partner(glyph)
            if partner is None:
                self._begin(glyph)
            elif _closes(glyph, self.waiting[partner]):
                self._close(partner, glyph)
            elif _is_nested(glyphs, place):
                self.waiting.append(glyph)
            else:
                self._restart(partner, glyph)
        if self.waiting:
            self._leave_open(self.paragraph.span.end)
        return self.found

    def _partner(self, glyph: Glyph) -> int | None:
        """Where the innermost waiting mark of the same family stands."""
        for place in range(len(self.waiting) - 1, -1, -1):
            if self.waiting[place].family == glyph.family:
                return place
        return None

    def _begin(self, glyph: Glyph) -> None:
        is_first = glyph.span.start == self.paragraph.span.start
        if glyph.opens or _is_turned(self.text, glyph) or is_first:
            self.waiting.append(glyph)
        elif not self.waiting:
            self._close_unopened(glyph)

    def _close(self, partner: int, glyph: Glyph) -> None:
        if partner == 0:
            outer = Span(self.waiting[0].span.start, glyph.span.end)
            self._keep(outer, Span(self.waiting[0].span.end, glyph.span.start))
        del self.waiting[partner:]

    def _restart(self, partner: int, glyph: Glyph) -> None:
        """A mark of the family opens again: the one that waits has lost its partner."""
        if partner == 0:
            self._leave_open(glyph.span.start)
        del self.waiting[partner:]
        self.waiting.append(glyph)

    def _leave_open(self, end: int) -> None:
        first = self.waiting[0]
        if self.following != first.family:
            end = find_end_of_speech(self.text, Span(first.span.end, end)) or end
        continues = end == self.paragraph.span.end and first.family == self.following
        self._keep(Span(first.span.start, end), Span(first.span.end, end), is_closed=False, continues=continues)

    def _close_unopened(self, glyph: Glyph) -> None:
        """The opening mark is lost: the speech began with the sentence."""
        if self.text[glyph.span.start - 1] not in ENDS_SPEECH:
            return
        start = max(
            (sentence.start for sentence in self.paragraph.sentences if sentence.start < glyph.span.start),
            default=self.paragraph.span.start,
        )
        if self.found:
            start = max(start, self.found[-1].outer.end)
        self._keep(Span(start, glyph.span.end), Span(start, glyph.span.start), is_opened=False)

    def _keep(
        self, outer: Span, inner: Span, *, is_opened: bool = True, is_closed: bool = True, continues: bool = False
    ) -> None:
        words = inner.slice(self.text)
        start = inner.end - len(words.lstrip(BLANKS))
        end = inner.start + len(words.rstrip(BLANKS))
        if start < end:
            style = self.waiting[0].family if self.waiting else "double"
            self.found.append(Marked(outer, Span(start, end), style, is_opened, is_closed, continues))


def _closes(glyph: Glyph, waiting: Glyph) -> bool:
    """Whether a mark is the partner of one that waits; „ and » turn the sense of “ and «."""
    if waiting.text in ("„", ",,", "‚"):
        return True
    if waiting.text in ("»", "›"):
        return glyph.text in ("«", "‹")
    return glyph.closes


def _is_turned(text: str, glyph: Glyph) -> bool:
    """Whether a closing shape opens here: »so«, ”så”."""
    before, after = text[glyph.span.start - 1 : glyph.span.start], text[glyph.span.end : glyph.span.end + 1]
    return glyph.text in CLOSES and after.isalnum() and (not before or before.isspace())


def _is_nested(glyphs: Sequence[Glyph], place: int) -> bool:
    """Whether a second opening mark is a quotation within one: two closing ones of the family come next."""
    family = glyphs[place].family
    ahead = [glyph for glyph in glyphs[place + 1 : place + 9] if glyph.family == family][:2]
    return len(ahead) == 2 and all(glyph.closes and glyph.text not in OPENS for glyph in ahead)
