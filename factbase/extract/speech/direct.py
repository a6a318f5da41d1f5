"""Direct quotations: words wholly between marks that a cue, a colon or their own paragraph gives to someone."""

from collections.abc import Sequence

from factbase.extract.speech.adjuncts import is_adjunct_start, skip_hearer
from factbase.extract.speech.cues import TELLING
from factbase.extract.speech.found import Found
from factbase.extract.speech.frames import Frame, read_introduction
from factbase.extract.speech.speakers import Speakers
from factbase.extract.speech.units import Piece, Unit
from factbase.extract.speech.words import AUXILIARIES, CONJUNCTIONS, PREPOSITIONS

# Classes whose object may stand between marks without being an utterance: "called it “a farce”".
NAMING = frozenset(("describe", "judge", "address", "accuse", "according", "noun", "refuse", "deny"))
# The rule for marked words without a cue: attribution looks for their speaker in what is before.
STANDS_ALONE = "quoted sentence"
FARTHEST_CUE = 60
CLAUSE_MARKS = frozenset((":", ";", "(", "that", "because", "if"))
DASHES = frozenset(("—", "–", "―"))
LABEL_DASHES = DASHES | {"-"}
# What may follow words between marks and say when or why they were said: "“We’ll see,” when asked".
CIRCUMSTANCES = frozenset(("because", "if", "when", "while"))
LONGEST_LABEL = 6
OPENERS = frozenset(("", ",", ":", "—", "–", "-", "…", "...", ";", "(", "."))


def find_direct(unit: Unit, frames: Sequence[Frame], speakers: Speakers, may_stand_alone: bool) -> tuple[Found, ...]:
    """The direct quotations of a unit; `may_stand_alone` says that words with no cue at all are one too."""
    places = (place for place, piece in enumerate(unit.pieces) if piece.marked)
    found = (_read(unit, place, frames, speakers, may_stand_alone) for place in places)
    return tuple(one for one in found if one)


def _read(unit: Unit, place: int, frames: Sequence[Frame], speakers: Speakers, may_stand_alone: bool) -> Found | None:
    if _is_labelled(unit, place):
        return Found(place, place + 1, "direct", read_introduction(unit, place - 1, speakers), "label")
    for rule, choose in RULES:
        frame = choose(unit, place, frames)
        if frame:
            return Found(place, place + 1, "direct", frame, rule)
    if may_stand_alone:
        return Found(place, place + 1, "direct", None, STANDS_ALONE)
    if _is_introduced(unit, place):
        return Found(place, place + 1, "direct", read_introduction(unit, place - 1, speakers), "colon")
    return None


def _is_labelled(unit: Unit, place: int) -> bool:
    """Whether a dash, a name and a colon stand before marked words, as in digests: "Roads shut - Ann Roth: “...”"."""
    if not place or unit.pieces[place - 1].lower != ":":
        return False
    before = unit.pieces[max(0, place - 1 - LONGEST_LABEL) : place - 1]
    dash = max((at for at, piece in enumerate(before) if piece.lower in LABEL_DASHES), default=-1)
    name = before[dash + 1 :]
    return dash >= 0 and bool(name) and all(piece.is_capital for piece in name)


def _cue_right_behind(unit: Unit, place: int, frames: Sequence[Frame]) -> Frame | None:
    """A cue with a subject of its own right behind words that a colon leads to: "Roth warned them: “...,” she said"."""
    after = _cue_after(unit, place, frames)
    if after is None or after.start != place + 1 or after.leans or after.mention is None:
        return None
    before = [frame for frame in frames if max(frame.report.end, frame.end) <= place]
    gap = unit.pieces[max(before[-1].report.end, before[-1].end) : place] if before else ()
    return after if len(gap) > 1 and gap[-1].lower == ":" else None


def _cue_before(unit: Unit, place: int, frames: Sequence[Frame]) -> Frame | None:
    """The cue whose reported words begin here: only whom, when and where stand between."""
    before = [frame for frame in frames if frame.report.end <= place and place - frame.report.end <= FARTHEST_CUE]
    if not before:
        return None
    frame = before[-1]
    if frame.report.cue_class in NAMING or frame.report.is_passive or _wants_thing(frame):
        return None
    if not _ends_clause(unit, place + 1, frames):
        return None
    gap = unit.pieces[max(frame.report.end, frame.end) : place]
    if not gap and frame.report.cue_class not in TELLING and any(_embraces(unit, other, frame) for other in before):
        return None
    return frame if _is_beside(unit, frame, gap, place) else None


def _embraces(unit: Unit, outer: Frame, inner: Frame) -> bool:
    """Whether a cue stands in a clause that an earlier one reports: "said that he had begun “to tire”"."""
    if outer.report.cue_class not in TELLING or outer.is_inverted or outer.end > inner.start or inner.leans:
        return False
    between = unit.pieces[outer.end : inner.start]
    return not any(piece.marked or piece.lower in CONJUNCTIONS for piece in between)


def _wants_thing(frame: Frame) -> bool:
    """Whether a preposition belongs to the verb: what follows "hinted at" is a topic, not an utterance."""
    verb = frame.report.verb
    return verb is not None and verb.verb_class != "quote" and bool(PREPOSITIONS & set(verb.particles))


def _is_beside(unit: Unit, frame: Frame, gap: Sequence[Piece], place: int) -> bool:
    """Whether the pieces between a cue and marked words report nothing themselves."""
    words = [piece for piece in gap if piece.is_word]
    if any(piece.marked for piece in gap):
        # Behind "the talks were “useful”" the next marked word is one more of a list in the same clause.
        if any(piece.lower in AUXILIARIES for piece in gap):
            return False
        return all(not piece.is_word for piece in gap[-2:]) and len(words) <= 8 and gap[-1].lower in (",", ":", "—", "")
    last = gap[-1].lower if gap else ""
    if last == "that" or (not words and frame.report.cue_class == "tell" and not last):
        return False
    marked = unit.pieces[place].marked
    if not words or (marked and marked.style == "dash" and last in DASHES):
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
    is_next = any(place in (frame.start, frame.report.start) for frame in frames)
    begins_adjunct = piece.lower in CIRCUMSTANCES or is_adjunct_start(piece.lower)
    return is_next or piece.lower in CONJUNCTIONS or (ends_inside is not None and begins_adjunct)


def _cue_after(unit: Unit, place: int, frames: Sequence[Frame]) -> Frame | None:
    """The cue that follows words standing at the head of their sentence: “...,” said Roth."""
    if not _opens_clause(unit, place):
        return None
    start = place + 1
    while start < len(unit.pieces) and not unit.pieces[start].is_word and not unit.pieces[start].marked:
        start += 1
    while start < len(unit.pieces) and unit.pieces[start].lower in ("then", "as", "so"):
        start += 1
    frame = next((frame for frame in frames if frame.end > start), None)
    if frame is None or frame.report.is_passive or frame.report.cue_class in NAMING - {"according"}:
        return None
    return frame if frame.start == start or _is_one_phrase(unit, start, frame) else None


def _is_one_phrase(unit: Unit, start: int, frame: Frame) -> bool:
    """Whether a subject too long for the frame stands between: "the senator and candidate for president said"."""
    between = unit.pieces[start : frame.start]
    if not start < frame.start or len(between) > FARTHEST_CUE or between[0].lower in CONJUNCTIONS:
        return False
    return not any(piece.marked or piece.lower in AUXILIARIES or piece.lower in CLAUSE_MARKS for piece in between)


def _opens_clause(unit: Unit, place: int) -> bool:
    before = unit.pieces[place - 1].lower if place else ""
    return not place or before in OPENERS or (place == 1 and before in CONJUNCTIONS)


def _is_introduced(unit: Unit, place: int) -> bool:
    """Whether a colon leads to words that end the sentence: "He was blunt: “...”"."""
    return bool(place) and unit.pieces[place - 1].lower == ":" and place + 1 >= unit.last_word and place <= FARTHEST_CUE


RULES = (("cue after", _cue_right_behind), ("cue before", _cue_before), ("cue after", _cue_after))
