"""Choice by trees: the chance of something, given numbers, from small decision trees that add up."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import exp
from typing import Any


@dataclass(frozen=True, slots=True)
class Trees:
    """Boosted trees. A node is (number of the feature, limit, tree up to it, tree above it), a leaf is log odds.

    `classes` are, for each place where the class of a word counts, how often that class was right.
    """

    nodes: Sequence[Any]
    classes: Sequence[Mapping[str, float]]
    usual: float

    def chance(self, features: Sequence[float]) -> float:
        """The chance from 0 to 1."""
        total = 0.0
        for tree in self.nodes:
            node = tree
            while node.__class__ is tuple:
                node = node[2] if features[node[0]] <= node[1] else node[3]
            total += node
        return 1 / (1 + exp(-total))

    def rate(self, place: int, name: str) -> float:
        """How often a class was right at a place; as often as any where it was not seen."""
        return self.classes[place].get(name, self.usual)


def read_trees(written: Mapping[str, Any]) -> Trees:
    """The trees as JSON has them."""
    return Trees(tuple(map(_read_node, written["nodes"])), written["classes"], written["usual"])


def _read_node(written: Any) -> Any:
    if not isinstance(written, list):
        return written
    feature, limit, low, high = written
    return feature, limit, _read_node(low), _read_node(high)
