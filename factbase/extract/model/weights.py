"""Choice by weights: the chance of each outcome, given the features that hold."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from math import exp


@dataclass(frozen=True, slots=True)
class Weights:
    """A table of weights by feature, one per outcome."""

    outcomes: tuple[str, ...]
    table: Mapping[str, tuple[float, ...]]

    def chances(self, features: Iterable[str]) -> tuple[float, ...]:
        """The chance of each outcome, in order; they add up to 1."""
        sums = [0.0] * len(self.outcomes)
        table = self.table
        for feature in features:
            row = table.get(feature)
            if row is not None:
                for at, weight in enumerate(row):
                    sums[at] += weight
        top = max(sums)
        powers = [exp(value - top) for value in sums]
        total = sum(powers)
        return tuple(power / total for power in powers)
