"""What speaks for and against a candidate being a quotation, as numbers."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from factbase.extract.model.candidates import Candidate
from factbase.extract.model.features import COMMAS
from factbase.extract.model.grounds import Ground
from factbase.extract.model.span_ranks import describe_ranks, share
from factbase.extract.model.trees import Trees
from factbase.extract.speech.found import Found
from factbase.extract.speech.frames import Frame
from factbase.extract.speech.indirect import BEFORE_CUE

FAR = 60
# Two of three candidates have less chance than this that the truth is near them, and hardly one of those is chosen.
HOPELESS = 0.1
REACH = 8
EARLY = 5
# How many classes `name_classes` gives.
CLASSES = 7
# Where their rates stand among the features.
FIRST_CLASS = 57
BEFORE = ("new", "prose", "clause", "direct", "new after prose", "new after clause", "new after direct")
CUES = (
    "", "say", "quote", "tell", "ask", "warn", "deny", "promise", "refuse", "demand", "accuse", "describe", "judge",
    "address", "according", "noun", "colon",
)  # fmt: skip
NUMBER_OF = {name: number for number, name in enumerate((*CUES, *BEFORE))}

Row = list[float]


def describe_clauses(ground: Ground, candidates: Sequence[Candidate], trees: Trees) -> Iterator[tuple[Candidate, Row]]:
    """The candidates that rules or tags give a chance, each with its features, in order."""
    whole = _describe_unit(ground)
    for one, rank in zip(candidates, describe_ranks(ground, candidates), strict=True):
        if rank[0] < HOPELESS and (one.start, one.end) not in ground.same:
            continue
        beside = _look_beside(ground, one)
        yield (
            one,
            [
                *rank,
                *_describe_chances(ground, one),
                *_describe_agreement(ground, one),
                *_describe_shape(ground, one),
                *_describe_cues(ground, one, beside),
                *[trees.rate(place, name) for place, name in enumerate(_name_classes(ground, one, beside))],
                *whole,
            ],
        )


@dataclass(frozen=True, slots=True)
class _Beside:
    """The frames before and behind a candidate that are nearest to it, with how far they are, and the nearer one."""

    left: Frame | None
    left_far: int
    right: Frame | None
    right_far: int
    nearest: Frame | None


def _look_beside(ground: Ground, one: Candidate) -> _Beside:
    frames = ground.sight.frames
    left = next((frame for frame in reversed(frames) if frame.report.end <= one.start), None)
    right = next((frame for frame in frames if frame.report.start >= one.end), None)
    left_far = one.start - left.report.end if left else FAR
    right_far = right.report.start - one.end if right else FAR
    return _Beside(left, left_far, right, right_far, left if left_far <= right_far else right)


def name_classes(ground: Ground, one: Candidate) -> tuple[str, ...]:
    """The classes of the words at the ends and of the cues nearby, for which there is a rate each."""
    return _name_classes(ground, one, _look_beside(ground, one))


def _name_classes(ground: Ground, one: Candidate, beside: _Beside) -> tuple[str, ...]:
    rows = ground.rows
    return (
        rows.fine_at(one.start),
        rows.fine_at(one.start - 1),
        rows.coarse_at(one.end - 1),
        rows.fine_at(one.end),
        f"{rows.coarse_at(one.start)} {rows.coarse_at(one.start + 1)}",
        _name_cue(beside),
        rows.fine_at(_find_cue(ground, one)),
    )


def _name_cue(beside: _Beside) -> str:
    """The cue of the rules that is nearest, with its side."""
    if beside.nearest is None:
        return ""
    report = beside.nearest.report
    return ("<" if beside.nearest is beside.right else ">") + (report.verb.lemma if report.verb else report.cue_class)


def _find_cue(ground: Ground, one: Candidate) -> int:
    """The piece near a candidate that the tags most take for a cue."""
    cue = ground.tags.cue
    before, behind = range(max(0, one.start - REACH), one.start), range(one.end, min(len(cue), one.end + REACH))
    return max((*before, *behind), key=cue.__getitem__, default=-1)


def _describe_chances(ground: Ground, one: Candidate) -> Row:
    """What the tags say of the ends, of the words between them and of those outside."""
    tags, start, end = ground.tags, one.start, one.end
    inside = tags.inside[start:end]
    return [
        tags.begins[start],
        tags.ends[end - 1],
        min(inside),
        sum(inside) / len(inside),
        tags.inside[start - 1] if start else -1,
        tags.inside[end] if end < len(tags.inside) else -1,
        max(tags.begins[max(0, start - 4) : start], default=0),
        max(tags.begins[start + 1 : start + 5], default=0),
        max(tags.ends[end : end + 5], default=0),
        max(tags.ends[max(start, end - 5) : end - 1], default=0),
        max(tags.direct[start:end]),
    ]


def find_rule(ground: Ground, one: Candidate) -> Found | None:
    """The clause of the rules that a candidate agrees with: the same one, else the first that it overlaps."""
    touching = (found for found in ground.rules if found.start < one.end and one.start < found.end)
    return ground.same.get((one.start, one.end)) or next(touching, None)


def _describe_agreement(ground: Ground, one: Candidate) -> Row:
    """How near a candidate comes to what rules and tags have, and which rule that is."""
    rule = find_rule(ground, one)
    tagged = [span for span in ground.best if span[0] < one.end and one.start < span[1]]
    return [
        _compare(one, [(found.start, found.end) for found in ground.rules]),
        _compare(one, tagged),
        share(one, Candidate(rule.start, rule.end), ground.letters) if rule else 0,
        *(_describe_rule(rule) if rule else (0, 0, -1, -1)),
        sum([found.start < one.end and one.start < found.end for found in ground.rules]),
    ]


def _compare(one: Candidate, spans: Sequence[tuple[int, int]]) -> float:
    """0 nothing in common, 1 neither end, 2 the start, 3 the end, 4 several stretches, 5 the same."""
    touching = [span for span in spans if span[0] < one.end and one.start < span[1]]
    if (one.start, one.end) in touching:
        return 5
    if len(touching) != 1:
        return 4 if touching else 0
    [(start, end)] = touching
    return 1 + (start == one.start) + 2 * (end == one.end)


def _describe_rule(rule: Found) -> Iterator[float]:
    frame = rule.frame
    yield NUMBER_OF[frame.report.cue_class] if frame else 0
    yield 1 if rule.rule == BEFORE_CUE else 2
    yield frame.leans if frame else -1
    yield frame.mention is not None if frame else -1


def _describe_shape(ground: Ground, one: Candidate) -> Row:
    """How long it is, what it holds, and where in its unit it stands."""
    start, end, unit = one.start, one.end, ground.sight.unit
    letters = ground.letters[end] - ground.letters[start]
    return [
        end - start,
        letters,
        ground.marked[end] - ground.marked[start],
        (ground.quoted[end] - ground.quoted[start]) / letters,
        ground.verbs[end] - ground.verbs[start],
        ground.commas[end] - ground.commas[start],
        ground.direct[end] - ground.direct[start],
        start,
        unit.last_word - end,
        unit.pieces[start - 1].lower in COMMAS if start else 2,
        unit.pieces[end].lower in COMMAS if end < len(unit.pieces) else 2,
    ]


def _describe_cues(ground: Ground, one: Candidate, beside: _Beside) -> Row:
    """The cues on either side and inside, as the rules and as the tags have them."""
    start, end, tags, frames = one.start, one.end, ground.tags, ground.sight.frames
    left, right, nearest = beside.left, beside.right, beside.nearest
    return [
        beside.left_far,
        NUMBER_OF[left.report.cue_class] if left else 0,
        beside.right_far,
        NUMBER_OF[right.report.cue_class] if right else 0,
        beside.left_far <= beside.right_far,
        *(_describe_frame(nearest) if nearest else (-1, -1, -1, -1)),
        ground.silent[frames.index(nearest)] if nearest else -1,
        sum([start < frame.report.start < end for frame in frames]),
        any(frame.start == start for frame in frames),
        swallows(ground, one),
        max(tags.cue[max(0, start - REACH) : start], default=0),
        max(tags.cue[end : end + REACH], default=0),
        max(tags.source[max(0, start - 12) : start], default=0),
        max(tags.source[end : end + 12], default=0),
        max(tags.cue[start:end]),
        tags.cue[start - 1] if start else -1,
        tags.cue[end] if end < len(tags.cue) else -1,
    ]


def _describe_frame(frame: Frame) -> Iterator[float]:
    yield frame.leans
    yield frame.is_inverted
    yield frame.report.is_passive
    yield frame.mention is not None


def swallows(ground: Ground, one: Candidate) -> bool:
    """Whether a stretch runs over a cue by which the same speaker goes on: "said the dam held and demanded pay"."""
    return any(
        found.frame is not None and found.frame.leans and one.start < found.frame.start and found.start < one.end
        for found in ground.rules
    )


def _describe_unit(ground: Ground) -> Row:
    sight = ground.sight
    return [
        len(sight.unit.pieces),
        len(sight.frames),
        len(ground.rules),
        sum(ground.tags.begins),
        NUMBER_OF[sight.before],
        min(sight.unit.paragraph, EARLY),
    ]
