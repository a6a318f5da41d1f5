"""What a message, an answer or an advice is, told behind a colon without marks: "Roth had one message: pay up"."""

from collections.abc import Iterator, Sequence

from factbase.extract.speech.found import Found
from factbase.extract.speech.frames import Frame, read_message
from factbase.extract.speech.speakers import Speakers
from factbase.extract.speech.units import Unit
from factbase.extract.speech.words import HAVE, POSSESSIVES

MESSAGES = frozenset((
    "advice", "answer", "argument", "conclusion", "demand", "explanation", "message", "pledge", "plea", "promise",
    "reply", "response", "warning",
))  # fmt: skip
FARTHEST_COLON = 24
FARTHEST_OWNER = 4
FEWEST_WORDS = 2


def find_message(unit: Unit, frames: Sequence[Frame], speakers: Speakers) -> Iterator[Found]:
    """The clause behind the colon, where no verb reports in the sentence and somebody owns the message."""
    places = range(min(FARTHEST_COLON, unit.last_word))
    colon = next((place for place in places if unit.pieces[place].lower == ":"), None)
    if frames or colon is None or unit.last_word - colon <= FEWEST_WORDS:
        return
    behind = unit.pieces[colon + 1 : unit.last_word]
    if any(piece.marked for piece in unit.pieces) or not behind[0].is_word:
        return
    if any(_is_owned(unit, place) for place in range(colon) if unit.pieces[place].lower in MESSAGES):
        frame = read_message(unit, colon, speakers)
        if frame.mention is not None:
            yield Found(colon + 1, unit.last_word, "indirect", frame, "message behind a colon")


def _is_owned(unit: Unit, noun: int) -> bool:
    """Whether it is somebody’s: "Roth’s answer", "had one message", "the message from Roth"."""
    before = [piece.lower for piece in unit.pieces[max(0, noun - FARTHEST_OWNER) : noun]]
    after = unit.pieces[noun + 1].lower
    return after == "from" or any(word in HAVE | POSSESSIVES or word.endswith(("'s", "s'")) for word in before)
