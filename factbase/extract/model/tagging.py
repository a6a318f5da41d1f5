"""Tags of the pieces of a unit, with the chances that the sequence model gives each."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from math import exp, log
from typing import Any

from factbase.extract.model.features import FeatureRows
from factbase.extract.model.sight import Sight

# Content begins (B), goes on (I) or is marked words (D), with the side that its cue stands on; cue (C), source (S).
BEGINS = ("B>", "B<")
GOES_ON = ("I>", "I<")
DIRECT = ("D>", "D<", "D0")
PROSE = ("O", "C", "S")


@dataclass(frozen=True, slots=True)
class Tags:
    """The likeliest tag of each piece, and per piece the chance that a clause begins, goes on or ends with it, that
    it is direct speech, a cue or a source."""

    best: Sequence[str]
    begins: Sequence[float]
    inside: Sequence[float]
    ends: Sequence[float]
    direct: Sequence[float]
    cue: Sequence[float]
    source: Sequence[float]
    # Sums of the logarithms of the chances that a clause goes on from piece to piece.
    lasting: Sequence[float]

    def chance_of(self, start: int, end: int) -> float:
        """The chance that a clause is the pieces from `start` to before `end`, no more and no less.

        It is exact: the tags of the model are a Markov chain.
        """
        if not self.inside[end - 1]:
            return 0.0
        goes_on = exp(min(0.0, self.lasting[end - 1] - self.lasting[start]))
        return self.begins[start] * goes_on * self.ends[end - 1] / self.inside[end - 1]


def read_tags(tagger: Any, rows: FeatureRows, sight: Sight) -> Tags:
    """The tags of one unit; where neither they nor the rules see anything said, no chances are asked for."""
    tagger.set(rows.rows)
    best = tagger.tag()
    if not sight.found and all(tag in PROSE for tag in best):
        none = [0.0] * len(best)
        return Tags(best, none, none, none, none, none, none, none)
    return _read_chances(tagger.marginal, best, [piece.marked is not None for piece in sight.unit.pieces])


def _read_chances(chance: Callable[[str, int], float], best: Sequence[str], is_marked: Sequence[bool]) -> Tags:
    places = range(len(best))
    begins = [chance("B>", at) + chance("B<", at) for at in places]
    goes_on = [chance("I>", at) + chance("I<", at) for at in places]
    inside = [one + other for one, other in zip(begins, goes_on, strict=True)]
    # What goes on at the next piece has not ended at this one.
    ends = [max(0.0, one - other) for one, other in zip(inside, [*goes_on[1:], 0.0], strict=True)]
    lasting = [0.0]
    for one, other in zip(goes_on[1:], inside[:-1], strict=True):
        lasting.append(lasting[-1] + log(max(1e-9, min(1.0, one / max(other, 1e-9)))))
    direct = [sum(chance(tag, at) for tag in DIRECT) if is_marked[at] else 0.0 for at in places]
    cue, source = [chance("C", at) for at in places], [chance("S", at) for at in places]
    return Tags(best, begins, inside, ends, direct, cue, source, lasting)


def best_clauses(tags: Tags) -> list[tuple[int, int]]:
    """The clauses of the likeliest tags, first piece and one past the last."""
    return list(find_runs([tag in BEGINS or tag in GOES_ON for tag in tags.best], [tag in BEGINS for tag in tags.best]))


def find_runs(flags: Sequence[bool], breaks: Sequence[bool]) -> Iterator[tuple[int, int]]:
    """The runs of true flags, parted where a break is."""
    start: int | None = None
    for at, flag in enumerate(flags):
        if start is not None and (not flag or breaks[at]):
            yield start, at
            start = None
        if flag and start is None:
            start = at
    if start is not None:
        yield start, len(flags)
