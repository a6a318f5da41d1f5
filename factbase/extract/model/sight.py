"""A unit as the sequence model sees it: its pieces, and beside them what mentions and rules say of each."""

from collections.abc import Sequence
from dataclasses import dataclass

from factbase.extract.model.hints import HINTS
from factbase.extract.speech.found import Found
from factbase.extract.speech.frames import Frame
from factbase.extract.speech.units import Unit
from factbase.values.quotations import Mention


@dataclass(frozen=True, slots=True)
class Sight:
    """A unit with the frames, the findings of the rules and the mentions in it; `before` is what stood before it.

    `before` is "new" at the head of a paragraph, else "direct", "clause" or "prose" for the unit before; a paragraph
    behind one that ended in speech is "new after direct".
    """

    text: str
    unit: Unit
    frames: Sequence[Frame]
    found: Sequence[Found]
    mentions: Sequence[Mention]
    before: str

    @property
    def may_report(self) -> bool:
        """Whether anything here can be a quotation: there is a cue, or words between marks, or about speech."""
        return bool(self.frames) or any(piece.marked or piece.lower in HINTS for piece in self.unit.pieces)


def mention_tags(sight: Sight) -> list[str]:
    """Per piece the kind of mention that begins (B), goes on (I) there, the outermost; "" outside."""
    tags = [""] * len(sight.unit.pieces)
    pieces = sight.unit.pieces
    place, reached = 0, -1
    for mention in sight.mentions:
        if mention.span.start < reached:
            continue
        while place < len(pieces) and pieces[place].start < mention.span.start:
            place += 1
        mark = f"{mention.kind}.{mention.identity.kind if mention.identity else ''}"
        first = place
        while place < len(pieces) and pieces[place].end <= mention.span.end:
            tags[place] = ("B." if place == first else "I.") + mark
            place += 1
        reached = mention.span.end
    return tags


def frame_tags(sight: Sight) -> list[str]:
    """Per piece the part that it has in a frame: cue by class, subject before or behind, "" outside."""
    tags = [""] * len(sight.unit.pieces)
    for frame in sight.frames:
        report = frame.report
        tags[frame.start : report.start] = ["S>"] * (report.start - frame.start)
        tags[report.end : frame.end] = ["S<"] * (frame.end - report.end)
        for place in range(report.start, report.end):
            tags[place] = f"C.{report.cue_class}{'.not' if report.is_negated else ''}"
    return tags


def found_tags(sight: Sight) -> list[str]:
    """Per piece what the rules take it for: D direct, B and I of a clause, with the side of the cue; "" outside."""
    tags = [""] * len(sight.unit.pieces)
    for found in sight.found:
        side = side_of(found)
        if found.kind == "direct":
            tags[found.start] = f"D{side}"
        else:
            tags[found.start : found.end] = [f"I{side}"] * (found.end - found.start)
            tags[found.start] = f"B{side}"
    return tags


def side_of(found: Found) -> str:
    """ ">" where the cue stands before the words, "<" behind them, "0" without a cue."""
    if found.frame is None:
        return "0"
    return ">" if found.frame.report.start < found.start else "<"
