"""Choice by weights: the chance of something, given the features that hold."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from math import exp


@dataclass(frozen=True, slots=True)
class Weights:
    """A logistic regression: a weight for each feature that it knows."""

    table: Mapping[str, float]

    def chance(self, features: Iterable[str]) -> float:
        """The chance from 0 to 1; features that it does not know say nothing."""
        get = self.table.get
        return 1 / (1 + exp(-sum([get(feature, 0.0) for feature in features])))
