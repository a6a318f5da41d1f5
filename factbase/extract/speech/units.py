"""Sentences as the rules of quotation see them: tokens, with every marked stretch as one opaque piece."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from factbase.extract.marks import Marked
from factbase.text.sentences import Layout
from factbase.text.tokens import Token, tokenize
from factbase.values.spans import Span

STOPS = frozenset(".?!…")


class Piece(NamedTuple):
    """A token, or a stretch between marks (`marked`), whose `lower` is the empty string."""

    start: int
    end: int
    lower: str
    is_word: bool
    is_capital: bool
    marked: Marked | None = None


@dataclass(frozen=True, slots=True)
class Unit:
    """The pieces of one sentence; a sentence that goes on between marks is still one. `paragraph` counts from 0."""

    paragraph: int
    pieces: tuple[Piece, ...]

    @property
    def is_quoted(self) -> bool:
        """Whether it holds nothing but marked words."""
        return all(piece.marked or not piece.is_word for piece in self.pieces) and any(
            piece.marked for piece in self.pieces
        )

    @property
    def last_word(self) -> int:
        """The number of pieces without the final stops."""
        end = len(self.pieces)
        while end and self.pieces[end - 1].lower in STOPS:
            end -= 1
        return end

    def place_of(self, position: int) -> int:
        """The number of the first piece that begins at a code point of the text or behind it."""
        return bisect_left(self.pieces, position, key=lambda piece: piece.start)

    def span(self, start: int, end: int) -> Span:
        """Where the pieces from `start` to before `end` stand in the text."""
        return Span(self.pieces[start].start, self.pieces[end - 1].end)


def read_units(text: str, layout: Layout, marked: Sequence[Marked]) -> tuple[Unit, ...]:
    """The units of the prose, in order."""
    starts = [stretch.outer.start for stretch in marked]
    units: list[Unit] = []
    for number, paragraph in enumerate(layout.prose):
        here = marked[bisect_left(starts, paragraph.span.start) : bisect_left(starts, paragraph.span.end)]
        begins = {sentence.start for sentence in paragraph.sentences}
        units.extend(Unit(number, pieces) for pieces in _split(_read_pieces(text, paragraph.span, here), begins))
    return tuple(units)


def _read_pieces(text: str, paragraph: Span, marked: Sequence[Marked]) -> Iterator[Piece]:
    reached = paragraph.start
    for stretch in marked:
        yield from map(_piece, tokenize(text, reached, stretch.outer.start))
        yield Piece(stretch.outer.start, stretch.outer.end, "", False, False, stretch)
        reached = stretch.outer.end
    yield from map(_piece, tokenize(text, reached, paragraph.end))


def _piece(token: Token) -> Piece:
    return Piece(token.start, token.end, token.lower, token.kind != "mark", token.text[0].isupper())


def _split(pieces: Iterator[Piece], begins: set[int]) -> Iterator[tuple[Piece, ...]]:
    held: list[Piece] = []
    for piece in pieces:
        if held and piece.start in begins:
            yield tuple(held)
            held = []
        held.append(piece)
    if held:
        yield tuple(held)
