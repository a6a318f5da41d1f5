"""What the rules make of each unit of a text, in order, before a model weighs it."""

from collections.abc import Sequence

from factbase.extract.model.sight import Sight
from factbase.extract.speech.direct import find_direct
from factbase.extract.speech.frames import read_frames
from factbase.extract.speech.indirect import find_indirect
from factbase.extract.speech.messages import find_message
from factbase.extract.speech.speakers import Speakers
from factbase.extract.speech.units import STOPS, Unit
from factbase.values.spans import Span

# Shorter marked words without a full stop may be a title or a name.
FEWEST_WORDS = 4


def read_sights(units: Sequence[Unit], speakers: Speakers) -> list[Sight]:
    """The units with the cues in them and the quotations that the rules find."""
    sights: list[Sight] = []
    last_quoted: int | None = None
    for unit in units:
        may_stand_alone = _may_stand_alone(speakers.text, unit, last_quoted == unit.paragraph)
        frames = read_frames(unit, speakers)
        direct = find_direct(unit, frames, speakers, may_stand_alone)
        found = (*direct, *find_indirect(unit, frames, direct), *find_message(unit, frames, speakers))
        mentions = speakers.within(Span(unit.pieces[0].start, unit.pieces[-1].end))
        sights.append(Sight(speakers.text, unit, frames, found, mentions, _before(unit, sights)))
        if direct:
            last_quoted = unit.paragraph
    return sights


def _may_stand_alone(text: str, unit: Unit, goes_on: bool) -> bool:
    """Whether a unit of marked words is speech without a cue: a whole sentence, or more of the same paragraph's."""
    if not unit.is_quoted:
        return False
    words = next(piece.marked.inner.slice(text) for piece in unit.pieces if piece.marked)
    is_sentence = words[-1] in STOPS or len(words.split(maxsplit=FEWEST_WORDS)) >= FEWEST_WORDS
    return is_sentence or goes_on


def _before(unit: Unit, sights: Sequence[Sight]) -> str:
    """What stood before a unit: speech, a reported clause or neither, in its own paragraph or in the one before."""
    if not sights:
        return "new"
    last = sights[-1]
    kinds = {found.kind for found in last.found}
    held = "direct" if "direct" in kinds else "clause" if kinds else "prose"
    return held if last.unit.paragraph == unit.paragraph else f"new after {held}"
