"""Fit the weights of factbase/match/score.py on pairs with gold: python benchmarks/fit_weights.py [PAIRS.jsonl].

Logistic regression by projected gradient descent, so that no weight falls below zero: a feature that speaks against a
match has negative values. Prints the table to paste, and for each band of scores how many pairs state one claim, each
pair scored by weights that were fitted without it.
"""

import json
import sys
from itertools import pairwise
from math import exp
from pathlib import Path

from factbase.match.comparisons import compare
from factbase.match.features import FEATURES
from factbase.match.vetoes import find_vetoes
from factbase.services.pairs import read_pair

GOLD = Path(__file__).parents[1] / "fixtures" / "golden" / "pairs.jsonl"
FOLDS = 5
STEPS = 200
RATE = 0.3
MOMENTUM = 0.9
RIDGE = 0.002
BANDS = (0.0, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0)

Row = tuple[list[float], bool]


def main() -> None:
    """Read, cross-validate, fit on everything, print."""
    rows = read_rows(Path(sys.argv[1]) if len(sys.argv) > 1 else GOLD)
    print(f"{len(rows)} pairs without a veto, {sum(label for _, label in rows)} of them state one claim")
    print_bands([scored for fold in range(FOLDS) for scored in score_held_out(rows, fold)])
    weights = fit(rows)
    print(f"BIAS = {weights[0]:.2f}\nWEIGHTS = {{")
    for feature, weight in zip(FEATURES, weights[1:], strict=True):
        print(f'    "{feature.__name__}": {weight:.2f},')
    print("}")


def read_rows(path: Path) -> list[Row]:
    """Feature values, led by a one for the bias, and whether both state one claim; vetoed pairs need no score."""
    rows = []
    for line in path.read_text("utf-8").splitlines():
        gold = json.loads(line)
        pairs = [compare(statement, claim) for statement, claim in read_pair(gold["a"], gold["b"])]
        free = [pair for pair in pairs if not find_vetoes(pair)]
        if free:
            values = max(([1.0, *(feature(pair).value for feature in FEATURES)] for pair in free), key=sum)
            rows.append((values, gold["relation"] != "different"))
    return rows


def score_held_out(rows: list[Row], fold: int) -> list[tuple[float, bool]]:
    """Score every FOLDS-th row from `fold` on by weights fitted to all others."""
    weights = fit([row for place, row in enumerate(rows) if place % FOLDS != fold])
    return [(probability(weights, row), row[1]) for row in rows[fold::FOLDS]]


def fit(rows: list[Row]) -> list[float]:
    """Bias and weights."""
    size = len(FEATURES) + 1
    weights, speed = [0.0] * size, [0.0] * size
    for _ in range(STEPS):
        errors = [probability(weights, row) - row[1] for row in rows]
        slope = [sum(error * row[0][i] for error, row in zip(errors, rows, strict=True)) for i in range(size)]
        speed = [
            MOMENTUM * v - RATE * (s / len(rows) + RIDGE * w) for v, s, w in zip(speed, slope, weights, strict=True)
        ]
        moved = [w + v for w, v in zip(weights, speed, strict=True)]
        weights = [moved[0], *(max(0.0, weight) for weight in moved[1:])]
    return weights


def probability(weights: list[float], row: Row) -> float:
    """The score of one row."""
    return 1 / (1 + exp(-sum(w * value for w, value in zip(weights, row[0], strict=True))))


def print_bands(scored: list[tuple[float, bool]]) -> None:
    """How many pairs of each band of scores state one claim."""
    for low, high in pairwise(BANDS):
        labels = [label for score, label in scored if low <= score < high]
        share = f"{sum(labels) / len(labels):.2f}" if labels else "-"
        print(f"score {low:.1f} to {high:.1f}: {len(labels):4} pairs, {share} state one claim")


if __name__ == "__main__":
    main()
