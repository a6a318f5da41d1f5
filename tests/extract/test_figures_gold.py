"""The figures of our own gold sentences, held at a floor."""

import json
from pathlib import Path

import pytest

from factbase.extract.casualties import find_casualties
from factbase.values.spans import Span
from factbase.values.statements import Figure

ROWS = [
    json.loads(line)
    for line in (Path(__file__).parents[2] / "fixtures/golden/figures.jsonl").read_text("utf-8").splitlines()
]


@pytest.fixture(scope="module")
def found() -> dict[str, tuple[Figure, ...]]:
    return {row["id"]: find_casualties(row["text"], Span(0, len(row["text"]))) for row in ROWS}


def pairs_of(row: dict, figures: tuple[Figure, ...]) -> list[tuple[dict, Figure]]:
    """Gold and found figures of one sentence that agree in harm, bounds and place."""
    by_place = {(figure.span.start, figure.harm, figure.low, figure.high): figure for figure in figures}
    keys = [(gold["start"], gold["harm"], gold["low"], gold["high"]) for gold in row["figures"]]
    return [(gold, by_place[key]) for gold, key in zip(row["figures"], keys, strict=True) if key in by_place]


def test_precision_and_recall_stay_above_the_floor(found):
    right = sum(len(pairs_of(row, found[row["id"]])) for row in ROWS)
    named = sum(len(figures) for figures in found.values())
    gold = sum(len(row["figures"]) for row in ROWS)

    assert right / named >= 0.97
    assert 2 * right / (named + gold) >= 0.955


def test_no_trap_is_read_as_a_casualty(found):
    assert [row["text"] for row in ROWS if row["trap"] and not row["figures"] and found[row["id"]]] == []


@pytest.mark.parametrize(
    ("field", "floor"), [("polarity", 0.99), ("per", 0.99), ("previous", 0.98), ("part_of_other", 0.95), ("basis", 0.9)]
)
def test_fields_of_found_figures_stay_above_their_floor(found, field, floor):
    pairs = [pair for row in ROWS for pair in pairs_of(row, found[row["id"]])]

    assert sum(gold[field] == getattr(figure, field) for gold, figure in pairs) / len(pairs) >= floor


def test_what_is_denied_or_supposed_is_never_read_as_a_fact(found):
    pairs = [pair for row in ROWS for pair in pairs_of(row, found[row["id"]])]

    assert [gold["text"] for gold, figure in pairs if gold["polarity"] != figure.polarity] == []
