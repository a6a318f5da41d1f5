"""Boosted trees that choose among candidate clauses, fitted by lightgbm and kept as plain numbers."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import lightgbm
import numpy

from factbase.extract.model.span_features import FIRST_CLASS
from factbase.extract.model.trees import Trees

ROUNDS = 110
# One thread and no draws that depend on time: the same rows give the same trees.
TREES = {
    "objective": "cross_entropy",
    "num_leaves": 15,
    "learning_rate": 0.1,
    "min_data_in_leaf": 40,
    "lambda_l2": 5,
    "feature_fraction": 0.5,
    "bagging_fraction": 0.8,
    "bagging_freq": 1,
    "num_threads": 1,
    "deterministic": True,
    "force_col_wise": True,
    "seed": 1,
    "verbose": -1,
}
# A class seldom seen is taken for the usual one, as if that had been seen so many times more.
SELDOM = 30
DIGITS = 5


@dataclass(frozen=True, slots=True)
class Example:
    """A candidate with its features and classes, what it is worth (0 to 1), and how much it counts."""

    features: Sequence[float]
    classes: Sequence[str]
    worth: float
    weight: float


def fit_trees(examples: Sequence[Example]) -> Trees:
    """The trees that tell what a candidate is worth."""
    usual = sum(one.worth for one in examples) / len(examples)
    places = range(len(examples[0].classes))
    tables = [_rate(((one.classes[at], one.worth) for one in examples), usual) for at in places]
    blank = Trees((), tables, usual)
    rows = numpy.array([_fill(one, blank) for one in examples], dtype=float)
    data = lightgbm.Dataset(rows, [one.worth for one in examples], weight=[one.weight for one in examples])
    fitted = lightgbm.train(TREES, data, ROUNDS).dump_model()
    return Trees(tuple(_read_node(tree["tree_structure"]) for tree in fitted["tree_info"]), tables, usual)


def _rate(pairs: Iterable[tuple[str, float]], usual: float) -> dict[str, float]:
    worth: dict[str, float] = {}
    count: dict[str, int] = {}
    for name, one in pairs:
        worth[name] = worth.get(name, 0.0) + one
        count[name] = count.get(name, 0) + 1
    return {name: round((worth[name] + SELDOM * usual) / (count[name] + SELDOM), DIGITS) for name in sorted(worth)}


def _fill(one: Example, trees: Trees) -> list[float]:
    """The features with the rates of the classes in their places."""
    rates = [trees.rate(place, name) for place, name in enumerate(one.classes)]
    return [*one.features[:FIRST_CLASS], *rates, *one.features[FIRST_CLASS + len(rates) :]]


def _read_node(node: dict[str, Any]) -> Any:
    if "leaf_value" in node:
        return round(node["leaf_value"], DIGITS)
    below, above = _read_node(node["left_child"]), _read_node(node["right_child"])
    return node["split_feature"], float(f"{node['threshold']:.6g}"), below, above


def write_trees(trees: Trees) -> dict[str, Any]:
    """The trees as JSON has them."""
    return {"nodes": trees.nodes, "classes": trees.classes, "usual": trees.usual}
