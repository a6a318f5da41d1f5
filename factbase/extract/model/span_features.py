"""What speaks for and against a candidate being a quotation."""

from bisect import bisect_left
from collections.abc import Sequence

from factbase.extract.model.candidates import Candidate
from factbase.extract.model.features import FeatureRows, bucket
from factbase.extract.model.sight import Sight
from factbase.extract.model.tagging import Tags, best_clauses

BINS = (0.01, 0.03, 0.07, 0.13, 0.2, 0.28, 0.36, 0.44, 0.52, 0.6, 0.68, 0.76, 0.84, 0.9, 0.95, 0.98)
SAME = 0.9
NEAREST_CUE = 12


def bin_of(chance: float) -> int:
    """The step that a chance falls on."""
    return bisect_left(BINS, chance)


def describe_clauses(sight: Sight, tags: Tags, rows: FeatureRows, candidates: Sequence[Candidate]) -> list[list[str]]:
    """The features of each candidate, in order."""
    lengths = measure(sight)
    chances = [tags.chance_of(one.start, one.end) for one in candidates]
    expected = [_expected(one, candidates, chances, lengths) for one in candidates]
    best = best_clauses(tags)
    rules = [(found.start, found.end) for found in sight.found]
    return [
        [
            *_describe_chances(tags, one, expected[at]),
            *_describe_rank(at, candidates, expected),
            *_describe_agreement(tags, one, best, rules),
            *_describe_words(sight, rows, one),
            *_describe_cues(sight, tags, rows, one),
        ]
        for at, one in enumerate(candidates)
    ]


def measure(sight: Sight) -> list[int]:
    """How many characters stand before each piece, so that a stretch can be measured."""
    total, lengths = 0, [0]
    for piece in sight.unit.pieces:
        total += piece.end - piece.start
        lengths.append(total)
    return lengths


def share(one: Candidate, other: Candidate, lengths: Sequence[int]) -> float:
    """What two candidates that touch share of all that either holds."""
    left, right = lengths[one.start], lengths[one.end]
    other_left, other_right = lengths[other.start], lengths[other.end]
    inner = (right if right < other_right else other_right) - (left if left > other_left else other_left)
    return inner / (right - left + other_right - other_left - inner)


def _expected(
    one: Candidate, candidates: Sequence[Candidate], spread: Sequence[float], lengths: Sequence[int]
) -> tuple[float, float]:
    """The chance that the truth is near enough to a candidate; the same among the candidates that touch it."""
    near = all_ = 1e-6
    for other, chance in zip(candidates, spread, strict=True):
        if chance and other.start < one.end and one.start < other.end:
            all_ += chance
            if other is one or share(one, other, lengths) >= SAME:
                near += chance
    return near, near / all_


def _describe_rank(at: int, candidates: Sequence[Candidate], expected: Sequence[tuple[float, float]]) -> list[str]:
    """How a candidate's chance compares with the best of those that touch it."""
    one, near = candidates[at], expected[at][0]
    others = [
        chance
        for other, (chance, _) in zip(candidates, expected, strict=True)
        if other.start < one.end and one.start < other.end
    ]
    rank = sum(chance > near for chance in others)
    ratio = bin_of(near / max(others))
    return [f"rank={min(rank, 6)}", f"ratio={ratio}", f"rr={min(rank, 3)}|{ratio // 3}|{bin_of(near) // 3}"]


def _describe_chances(tags: Tags, one: Candidate, expected: tuple[float, float]) -> list[str]:
    """What the tags say of the ends, of the words between them and of those outside."""
    start, end = one.start, one.end
    inside = tags.inside[start:end]
    near, relative = bin_of(expected[0]), bin_of(expected[1])
    return [
        "1",
        f"near={near}",
        f"rel={relative}",
        f"nr={near // 2}|{relative // 2}",
        f"b={bin_of(tags.begins[start])}",
        f"e={bin_of(tags.ends[end - 1])}",
        f"least={bin_of(min(inside))}",
        f"mean={bin_of(sum(inside) / len(inside))}",
        f"left={bin_of(tags.inside[start - 1]) if start else -1}",
        f"right={bin_of(tags.inside[end]) if end < len(tags.inside) else -1}",
    ]


def _describe_agreement(
    tags: Tags, one: Candidate, best: Sequence[tuple[int, int]], rules: Sequence[tuple[int, int]]
) -> list[str]:
    inside = tags.inside[one.start : one.end]
    mean = bin_of(sum(inside) / len(inside)) // 2
    tagged, ruled = _agreement(one, best), _agreement(one, rules)
    return [f"best={tagged}|{ruled}", f"bestm={tagged}|{mean}", f"rulem={ruled}|{mean}"]


def _describe_words(sight: Sight, rows: FeatureRows, one: Candidate) -> list[str]:
    """The classes of the words at the ends, how long it is, and where in its unit it stands."""
    start, end = one.start, one.end
    marked = min(sum(piece.marked is not None for piece in sight.unit.pieces[start:end]), 2)
    length = bucket(end - start)
    return [
        f"first={rows.fine_at(start)}",
        f"before={rows.fine_at(start - 1)}",
        f"last={rows.coarse_at(end - 1)}",
        f"after={rows.fine_at(end)}",
        f"bf={rows.coarse_at(start - 1)}|{rows.coarse_at(start)}",
        f"la={rows.coarse_at(end - 1)}|{rows.coarse_at(end)}",
        f"q={marked}|{length}",
        f"l={length}",
        f"edge={start == 0}|{end == sight.unit.last_word}",
        f"where={sight.before}|{start == 0}",
    ]


def _describe_cues(sight: Sight, tags: Tags, rows: FeatureRows, one: Candidate) -> list[str]:
    """The cue that reports it, how sure that is, and the cues inside."""
    start, end = one.start, one.end
    cue = _cue(sight, one)
    chance = bin_of(max((*tags.cue[max(0, start - 8) : start], *tags.cue[end : end + 8]), default=0.0))
    source = bin_of(max((*tags.source[max(0, start - 12) : start], *tags.source[end : end + 12]), default=0.0))
    inside = min(sum(start < frame.report.start < end for frame in sight.frames), 2)
    return [
        f"cue={cue}",
        f"cuel={cue}|{bucket(end - start)}",
        f"cuef={cue}|{rows.coarse_at(start)}",
        f"cc={chance}",
        f"sc={source}",
        f"csc={chance // 3}|{source // 3}",
        f"edgecue={cue[:5]}|{start == 0}|{end == sight.unit.last_word}",
        f"frames={inside}|{len(sight.frames) > 1}",
    ]


def _agreement(one: Candidate, spans: Sequence[tuple[int, int]]) -> str:
    """How near a candidate comes to the nearest of some stretches."""
    if (one.start, one.end) in spans:
        return "same"
    touching = [span for span in spans if span[0] < one.end and one.start < span[1]]
    if not touching:
        return "none"
    start, end = touching[0]
    if len(touching) > 1:
        return "several"
    left = "=" if start == one.start else "<" if start < one.start else ">"
    right = "=" if end == one.end else "<" if end < one.end else ">"
    return left + right


def _cue(sight: Sight, one: Candidate) -> str:
    """The nearest cue outside, its side, class and distance."""
    nearest = min(
        (
            (one.start - frame.report.end, f">{frame.report.cue_class}")
            if frame.report.end <= one.start
            else (frame.report.start - one.end, f"<{frame.report.cue_class}")
            for frame in sight.frames
            if frame.report.end <= one.start or frame.report.start >= one.end
        ),
        default=(99, ""),
    )
    return f"{nearest[1]}|{min(bucket(nearest[0]), 7)}" if nearest[1] else "none"
