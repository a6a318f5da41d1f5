"""Direct quotations: words wholly between marks that a cue, a colon or their own paragraph gives to someone."""

from collections.abc import Iterator, Sequence

from factbase.extract.adjuncts import is_adjunct_start, skip_hearer
from factbase.extract.found import Found
from factbase.extract.frames import Frame
from factbase.extract.units import STOPS, Piece, Unit
from factbase.extract.words import CONJUNCTIONS

# Classes whose object may stand between marks without being an utterance: "called it “a farce”".
NAMING = frozenset(("describe", "judge", "address", "accuse", "according", "noun", "refuse", "deny"))
FARTHEST_CUE = 60
OPENERS = frozenset(("", ",", ":", "—", "–", "-", "…", "...", ";", "(", "."))


def find_direct(unit: Unit, frames: Sequence[Frame], is_known: bool) -> tuple[Found, ...]:
    """The direct quotations of a unit; `is_known` says that words without a cue may stand alone here."""
    found: list[Found] = []
    for place, piece in enumerate(unit.pieces):
        if piece.marked:
            found.extend(_read(unit, place, frames, found, is_known))
    return tuple(found)


def _read(unit: Unit, place: int, frames: Sequence[Frame], earlier: Sequence[Found], is_known: bool) -> Iterator[Found]:
    for rule, choose in RULES:
        frame = choose(unit, place, frames)
        if frame:
            yield Found(place, place + 1, "direct", frame, rule)
            return
    if unit.is_quoted and is_known:
        yield Found(place, place + 1, "direct", None, "quoted sentence")
    elif _is_introduced(unit, place):
        yield Found(place, place + 1, "direct", None, "colon")


def _cue_before(unit: Unit, place: int, frames: Sequence[Frame]) -> Frame | None:
    """The cue whose reported words begin here: only whom, when and where stand between."""
    before = [frame for frame in frames if frame.report.end <= place and place - frame.report.end <= FARTHEST_CUE]
    if not before:
        return None
    frame = before[-1]
    if frame.report.cue_class in NAMING or frame.report.is_passive or not _ends_clause(unit, place + 1, frames):
        return None
    gap = unit.pieces[max(frame.report.end, frame.end) : place]
    return frame if _is_beside(unit, frame, gap, place) else None


def _is_beside(unit: Unit, frame: Frame, gap: Sequence[Piece], place: int) -> bool:
    """Whether the pieces between a cue and marked words report nothing themselves."""
    words = [piece for piece in gap if piece.is_word]
    if any(piece.marked for piece in gap):
        return all(not piece.is_word for piece in gap[-2:]) and len(words) <= 8 and gap[-1].lower in (",", ":", "—", "")
    last = gap[-1].lower if gap else ""
    if last == "that" or (not words and frame.report.cue_class == "tell" and not last):
        return False
    if not words:
        return True
    if frame.report.cue_class in ("tell", "warn", "ask"):
        return last in (",", ":") or (skip_hearer(unit, frame.report.end, place) == place and not last.endswith("'s"))
    return last in (",", ":") and (is_adjunct_start(words[0].lower) or last == ":" or not gap[0].is_word)


def _ends_clause(unit: Unit, place: int, frames: Sequence[Frame]) -> bool:
    """Whether nothing of the reported clause follows marked words that end before piece `place`."""
    if place >= unit.last_word:
        return True
    piece = unit.pieces[place]
    if not piece.is_word:
        return True
    ends_inside = unit.pieces[place - 1].marked
    is_next = any(frame.start == place or frame.report.start == place for frame in frames)
    return is_next or piece.lower in CONJUNCTIONS or (ends_inside is not None and is_adjunct_start(piece.lower))


def _cue_after(unit: Unit, place: int, frames: Sequence[Frame]) -> Frame | None:
    """The cue that follows words standing at the head of their sentence: “...,” said Roth."""
    if not _opens_clause(unit, place):
        return None
    start = place + 1
    while start < len(unit.pieces) and not unit.pieces[start].is_word and not unit.pieces[start].marked:
        start += 1
    while start < len(unit.pieces) and unit.pieces[start].lower in ("then", "as", "so", "and", "but"):
        start += 1
    return next((frame for frame in frames if _begins(unit, frame, start) and not frame.report.is_passive), None)


def _begins(unit: Unit, frame: Frame, start: int) -> bool:
    if frame.report.cue_class in NAMING - {"according"}:
        return False
    return frame.start == start or (frame.is_inverted and frame.report.start == start)


def _opens_clause(unit: Unit, place: int) -> bool:
    before = unit.pieces[place - 1].lower if place else ""
    return not place or before in OPENERS or (place == 1 and before in CONJUNCTIONS)


def _is_introduced(unit: Unit, place: int) -> bool:
    """Whether a colon leads to words that end the sentence: "He was blunt: “...”"."""
    return bool(place) and unit.pieces[place - 1].lower == ":" and place + 1 >= unit.last_word and place <= FARTHEST_CUE


RULES = (("cue before", _cue_before), ("cue after", _cue_after))


def ends_sentence(text: str, piece: Piece) -> bool:
    """Whether marked words end as a sentence does."""
    return piece.marked is not None and text[piece.marked.inner.end - 1] in STOPS
