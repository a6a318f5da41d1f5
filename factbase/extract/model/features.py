"""Features of the pieces of a unit for the sequence model: classes, shapes, marks, places, mentions and rules."""

from collections.abc import Sequence
from dataclasses import dataclass

from factbase.extract.model.sight import Sight, found_tags, frame_tags, mention_tags
from factbase.extract.model.word_table import WordClass, class_of
from factbase.extract.speech.units import Piece, Unit

EDGE = WordClass("EDGE", "EDGE")
# Distances are seen in steps that widen.
STEPS = (0, 1, 2, 3, 4, 6, 9, 14, 22, 40)
FAR = len(STEPS)
STEP_OF = tuple(next(step for step, limit in enumerate(STEPS) if at <= limit) for at in range(STEPS[-1] + 1))
COMMAS = frozenset((",", "—", "–", ";"))
FINITE = frozenset(("BE", "HAVE", "DO", "FUTURE", "MODAL", "PAST"))
ENDS = ",.?!…:;-—"


@dataclass(frozen=True, slots=True)
class FeatureRows:
    """The features of each piece of a unit, in order, and the word classes that they were made of."""

    rows: list[list[str]]
    classes: Sequence[WordClass]

    def fine_at(self, place: int) -> str:
        """The fine class of a piece; that of the edge beyond the ends."""
        return self.classes[place].fine if 0 <= place < len(self.classes) else "EDGE"

    def coarse_at(self, place: int) -> str:
        """The coarse class of a piece; that of the edge beyond the ends."""
        return self.classes[place].coarse if 0 <= place < len(self.classes) else "EDGE"


def read_features(sight: Sight) -> FeatureRows:
    """What the sequence model knows of the pieces of a unit."""
    unit = sight.unit
    classes = [_class_of(piece) for piece in unit.pieces]
    fine = ["EDGE", "EDGE", *(one.fine for one in classes), "EDGE", "EDGE"]
    coarse = ["EDGE"] * 3 + [one.coarse for one in classes] + ["EDGE"] * 3
    mentions = ["", *mention_tags(sight), ""]
    frames = ["", *frame_tags(sight), ""]
    found = ["", *found_tags(sight), ""]
    behind = _walk(unit, coarse[3:-3], frames[1:-1])
    ahead = _look_ahead(unit, frames[1:-1])
    whole = _whole(sight)
    stretches = _read_stretches(unit, coarse[3:-3], frames[1:-1])
    rows: list[list[str]] = []
    for at in range(len(classes)):
        f0, f1, c0 = fine[at + 2], fine[at + 3], coarse[at + 3]
        b1, a1 = coarse[at + 2], coarse[at + 4]
        r0 = found[at + 1]
        t0 = frames[at + 1]
        row = [
            "f0=" + f0,
            "f1=" + f1,
            "f2=" + fine[at + 4],
            "f-1=" + fine[at + 1],
            "f-2=" + fine[at],
            "c0=" + c0,
            "c1=" + a1,
            "c-1=" + b1,
            "c3=" + coarse[at + 6],
            "c-3=" + coarse[at],
            f"f-1,0={fine[at + 1]}|{f0}",
            f"f0,1={f0}|{f1}",
            f"c-1,0,1={b1}|{c0}|{a1}",
            f"c-2,-1={coarse[at + 1]}|{b1}",
            f"c1,2={a1}|{coarse[at + 5]}",
            "m=" + mentions[at + 1],
            "m1=" + mentions[at + 2],
            "m-1=" + mentions[at],
            "t=" + t0,
            "t1=" + frames[at + 2],
            "t-1=" + frames[at],
            f"t,m={t0}|{mentions[at + 1]}",
            "r=" + r0,
            "r1=" + found[at + 2],
            "r-1=" + found[at],
            f"r-1,0,1={found[at]}|{r0}|{found[at + 2]}",
            f"r,c={r0}|{c0}",
            f"r,c-1={r0}|{b1}",
            whole,
            *behind[at],
            *ahead[at],
            *stretches[at],
        ]
        if at < 2:
            row.append(f"at={at}|{sight.before}")
        if marked := unit.pieces[at].marked:
            row.extend(_describe_marked(marked.inner.slice(sight.text), unit, at, frames[at : at + 3], r0))
        rows.append(row)
    return FeatureRows(rows, classes)


def _class_of(piece: Piece) -> WordClass:
    if piece.marked is None:
        return class_of(piece.lower, piece.is_capital)
    inner = piece.marked.inner
    length = len(inner)
    size = "1" if length < 12 else "2" if length < 25 else "3" if length < 50 else "4" if length < 100 else "5"
    return WordClass(f"Q{size}", f"Q{min(int(size), 3)}")


def _describe_marked(words: str, unit: Unit, at: int, frames: Sequence[str], rule: str) -> list[str]:
    """What marked words look like: their length, how they begin and end, and what stands on either side."""
    count = min(words.count(" ") + 1, 9)
    last = words[-1] if words[-1] in ENDS else ""
    before = unit.pieces[at - 1].lower if at else "^"
    after = unit.pieces[at + 1].lower if at + 1 < len(unit.pieces) else "$"
    outside = f"{before if not before[:1].isalnum() else 'w'}|{after if not after[:1].isalnum() else 'w'}"
    marked = unit.pieces[at].marked
    is_closed = marked is not None and marked.is_closed
    case = "A" if words[0].isupper() else "a"
    return [
        f"qn={count}",
        f"qe={last}|{case}|{min(count, 4)}",
        f"qo={outside}|{last}",
        f"qc={case}|{outside}",
        f"qf={frames[0][:7]}|{frames[2][:7]}|{last}",
        f"qr={rule}|{last}|{case}|{min(count, 4)}",
        f"qw={unit.is_quoted}|{is_closed}|{last}|{min(count, 4)}",
    ]


def bucket(distance: int) -> int:
    """The step that a distance in pieces falls on."""
    return STEP_OF[distance] if distance < len(STEP_OF) else FAR


def _walk(unit: Unit, coarse: Sequence[str], frames: Sequence[str]) -> list[list[str]]:
    """Per piece what stands between it and the cue behind it: how far, how many commas and verbs, whether "that"."""
    rows: list[list[str]] = []
    cue, since, commas, verbs, that = "", 0, 0, 0, ""
    for place, piece in enumerate(unit.pieces):
        rows.append(
            [
                f"b={cue}|{bucket(since)}",
                f"b,={cue[:6]}|{min(commas, 3)}|{min(verbs, 2)}|{that}",
                f"b,c={cue[:6]}|{coarse[place]}|{min(commas, 2)}",
            ]
        )
        since += 1
        if frames[place].startswith("C"):
            cue, since, commas, verbs, that = frames[place], 0, 0, 0, ""
        elif piece.lower in COMMAS:
            commas += 1
        elif piece.lower == "that":
            that = "that"
        elif coarse[place] in FINITE or coarse[place].endswith(".past"):
            verbs += 1
    return rows


def _look_ahead(unit: Unit, frames: Sequence[str]) -> list[list[str]]:
    """Per piece the next cue, how far it is and how many commas stand before it."""
    rows: list[list[str]] = [[] for _ in frames]
    cue, until, commas = "", 0, 0
    for place in range(len(frames) - 1, -1, -1):
        rows[place] = [f"a={cue}|{bucket(until)}", f"a,={cue[:6]}|{min(commas, 3)}", f"e={bucket(len(frames) - place)}"]
        until += 1
        if frames[place].startswith("C"):
            cue, until, commas = frames[place], 0, 0
        elif unit.pieces[place].lower in COMMAS:
            commas += 1
    return rows


def _read_stretches(unit: Unit, coarse: Sequence[str], frames: Sequence[str]) -> list[list[str]]:
    """Per piece how its stretch between commas begins, how the next one does, and whether there are cues in them."""
    rows: list[list[str]] = [[] for _ in coarse]
    following, end = "end", len(coarse)
    for place in range(len(coarse) - 1, -2, -1):
        if place >= 0 and unit.pieces[place].lower not in COMMAS:
            continue
        first = coarse[place + 1] if place + 1 < end else ""
        cue = next((tag[:6] for tag in frames[place + 1 : end] if tag.startswith("C")), "")
        verb = any(tag in FINITE or tag.endswith(".past") or tag == "xed" for tag in coarse[place + 1 : end])
        this = f"{first[:8]}|{cue}|{verb}"
        for at in range(place + 1, end):
            rows[at] = ["s=" + this, f"n={this[:14]}|{following}"]
        if place >= 0:
            rows[place] = ["s=,", f"n={coarse[place - 1]}|{this}"]
        following, end = this, max(place, 0)
    return rows


def _whole(sight: Sight) -> str:
    kinds = "".join(sorted({found.kind[0] for found in sight.found}))
    cues = min(len(sight.frames), 3)
    marked = sum(piece.marked is not None for piece in sight.unit.pieces)
    quoted = "q" if sight.unit.is_quoted else ""
    return f"u={kinds}|{cues}|{min(marked, 2)}{quoted}|{sight.before}"
