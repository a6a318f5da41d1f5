"""Fit the weights of factbase/match/score.py on pairs and a stream with gold: python benchmarks/fit_weights.py.

Logistic regression by projected gradient descent, so that no weight falls below zero: a feature that speaks against a
match has negative values. The pairs teach how little may tell two claims apart, the stream how unlike the statements of
one claim are among those of its story. Prints the table to paste, and for each band of scores how many comparisons are
of one claim, each scored by weights that were fitted without it.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from math import exp
from pathlib import Path

from replay_stream import read_statements

from factbase.match.comparisons import Comparison, compare
from factbase.match.features import FEATURES
from factbase.match.vetoes import find_vetoes
from factbase.services.pairs import read_pair
from factbase.values.known import KnownClaim
from factbase.values.statements import Statement

GOLDEN = Path(__file__).parents[1] / "fixtures" / "golden"
FOLDS = 5
STEPS = 200
RATE = 0.3
MOMENTUM = 0.9
RIDGE = 0.002
BANDS = (0.0, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0)


@dataclass(frozen=True)
class Row:
    """Feature values, led by a one for the bias; whether both state one claim; how much the row counts."""

    values: tuple[float, ...]
    label: bool
    weight: float = 1.0


def main() -> None:
    """Read, cross-validate, fit on everything, print."""
    sets = {"pairs": list(read_pairs()), "stream": list(read_stream())}
    rows = [row for part in sets.values() for row in part]
    for name, part in sets.items():
        print(f"{name}: {len(part)} comparisons without a veto, {sum(row.label for row in part)} of one claim")
    print_bands([scored for fold in range(FOLDS) for scored in score_held_out(rows, fold)])
    weights = fit(rows)
    print(f"BIAS = {weights[0]:.2f}\nWEIGHTS = {{")
    for feature, weight in zip(FEATURES, weights[1:], strict=True):
        print(f'    "{feature.__name__}": {weight:.2f},')
    print("}")


def read_pairs() -> Iterator[Row]:
    """The likeliest comparison of each pair; vetoed pairs need no score."""
    for gold in _read_lines("pairs.jsonl"):
        pairs = [compare(statement, claim) for statement, claim in read_pair(gold["a"], gold["b"])]
        values = [_values(pair) for pair in pairs if not find_vetoes(pair)]
        if values:
            yield Row(max(values, key=sum), gold["relation"] != "different")


def read_stream() -> Iterator[Row]:
    """Each statement beside the first of every claim before it; other claims count as much in all as its own."""
    opened: dict[str, KnownClaim] = {}
    for gold in sorted(_read_lines("stream.jsonl"), key=lambda line: line["said_at"]):
        for statement in read_statements(gold):
            pairs = {name: compare(statement, claim) for name, claim in opened.items()}
            free = {name: pair for name, pair in pairs.items() if not find_vetoes(pair)}
            for name, pair in free.items():
                is_own = name == gold["true_claim"]
                yield Row(_values(pair), is_own, 1.0 if is_own else 1 / len(free))
            opened.setdefault(gold["true_claim"], _claim_of(statement, len(opened) + 1))


def _claim_of(statement: Statement, number: int) -> KnownClaim:
    return KnownClaim(number, statement.kind, statement.text, statement.keys, statement.event, value=statement.value)


def _read_lines(name: str) -> list[dict[str, str]]:
    return [json.loads(line) for line in (GOLDEN / name).read_text("utf-8").splitlines()]


def _values(pair: Comparison) -> tuple[float, ...]:
    return (1.0, *(feature(pair).value for feature in FEATURES))


def score_held_out(rows: list[Row], fold: int) -> list[tuple[float, Row]]:
    """Score every FOLDS-th row from `fold` on by weights fitted to all others."""
    weights = fit([row for place, row in enumerate(rows) if place % FOLDS != fold])
    return [(probability(weights, row), row) for row in rows[fold::FOLDS]]


def fit(rows: list[Row]) -> list[float]:
    """Bias and weights."""
    size, total = len(FEATURES) + 1, sum(row.weight for row in rows)
    weights, speed = [0.0] * size, [0.0] * size
    for _ in range(STEPS):
        errors = [row.weight * (probability(weights, row) - row.label) for row in rows]
        slope = [sum(error * row.values[i] for error, row in zip(errors, rows, strict=True)) for i in range(size)]
        speed = [MOMENTUM * v - RATE * (s / total + RIDGE * w) for v, s, w in zip(speed, slope, weights, strict=True)]
        moved = [w + v for w, v in zip(weights, speed, strict=True)]
        weights = [moved[0], *(max(0.0, weight) for weight in moved[1:])]
    return weights


def probability(weights: list[float], row: Row) -> float:
    """The score of one row."""
    return 1 / (1 + exp(-sum(w * value for w, value in zip(weights, row.values, strict=True))))


def print_bands(scored: list[tuple[float, Row]]) -> None:
    """How many comparisons of each band of scores are of one claim, as they count in the fit."""
    for low, high in pairwise(BANDS):
        rows = [row for score, row in scored if low <= score < high]
        share = sum(row.weight for row in rows if row.label) / sum(row.weight for row in rows) if rows else 0.0
        print(f"score {low:.1f} to {high:.1f}: {len(rows):5} comparisons, {share:.2f} of one claim")


if __name__ == "__main__":
    main()
