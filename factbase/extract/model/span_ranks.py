"""How a candidate compares with the others of its unit, of which at most one is what was said."""

from collections.abc import Sequence

from factbase.extract.model.candidates import Candidate
from factbase.extract.model.grounds import Ground

# Shares of letters: the truth is near enough, or nearly the same.
NEAR, SAME = 0.8, 0.9
LEAST = 1e-6
MOST_RANKS = 9


def describe_ranks(ground: Ground, candidates: Sequence[Candidate]) -> list[list[float]]:
    """The chance that the truth is near a candidate, and how that compares with the candidates that it touches."""
    own = [ground.tags.chance_of(one.start, one.end) for one in candidates]
    touching = [
        [at for at, other in enumerate(candidates) if other.start < one.end and one.start < other.end]
        for one in candidates
    ]
    near, same = [], []
    for one, others in zip(candidates, touching, strict=True):
        shares = [(share(one, candidates[at], ground.letters), own[at]) for at in others]
        near.append(LEAST + sum([chance for shared, chance in shares if shared >= NEAR]))
        same.append(LEAST + sum([chance for shared, chance in shares if shared >= SAME]))
    return [
        [
            near[at],
            same[at],
            own[at],
            near[at] / (LEAST + sum([own[other] for other in others])),
            near[at] / max([near[other] for other in others]),
            min(MOST_RANKS, sum([near[other] > near[at] for other in others])),
            own[at] / (LEAST + max([own[other] for other in others])),
        ]
        for at, others in enumerate(touching)
    ]


def share(one: Candidate, other: Candidate, letters: Sequence[int]) -> float:
    """What two candidates that touch share of all that either holds."""
    left, right = letters[one.start], letters[one.end]
    other_left, other_right = letters[other.start], letters[other.end]
    inner = (right if right < other_right else other_right) - (left if left > other_left else other_left)
    return inner / (right - left + other_right - other_left - inner)
