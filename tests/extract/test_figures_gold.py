"""The figures of our own gold sentences, held at a floor: those the rules grew with, and those written unseen."""

import json
from pathlib import Path

import pytest

from factbase.extract.casualties import find_casualties
from factbase.text.sentences import read_layout
from factbase.values.statements import Figure

GOLDEN = Path(__file__).parents[2] / "fixtures/golden"
FILES = ("figures", "figures_fresh", "figures_blind")
ROWS = {
    name: [json.loads(line) for line in (GOLDEN / f"{name}.jsonl").read_text("utf-8").splitlines()] for name in FILES
}

Found = dict[str, tuple[Figure, ...]]


def figures_in(text: str) -> tuple[Figure, ...]:
    sentences = [span for paragraph in read_layout(text).paragraphs for span in paragraph.sentences]
    return tuple(figure for sentence in sentences for figure in find_casualties(text, sentence))


@pytest.fixture(scope="module")
def found() -> Found:
    return {row["id"]: figures_in(row["text"]) for rows in ROWS.values() for row in rows}


def pairs_of(row: dict, figures: tuple[Figure, ...]) -> list[tuple[dict, Figure]]:
    """Gold and found figures of one sentence that agree in harm, bounds and place."""
    by_place = {(figure.span.start, figure.harm, figure.low, figure.high): figure for figure in figures}
    keys = [(gold["start"], gold["harm"], gold["low"], gold["high"]) for gold in row["figures"]]
    return [(gold, by_place[key]) for gold, key in zip(row["figures"], keys, strict=True) if key in by_place]


@pytest.mark.parametrize(
    ("name", "precision", "f1"),
    [("figures", 0.97, 0.955), ("figures_fresh", 0.95, 0.93), ("figures_blind", 0.97, 0.94)],
)
def test_precision_and_recall_stay_above_the_floor(found, name, precision, f1):
    rows = ROWS[name]
    right = sum(len(pairs_of(row, found[row["id"]])) for row in rows)
    named = sum(len(found[row["id"]]) for row in rows)
    gold = sum(len(row["figures"]) for row in rows)

    assert right / named >= precision
    assert 2 * right / (named + gold) >= f1


@pytest.mark.parametrize(("name", "most"), [("figures", 0), ("figures_fresh", 1), ("figures_blind", 0)])
def test_traps_are_not_read_as_casualties(found, name, most):
    read = [row["text"] for row in ROWS[name] if row["trap"] and not row["figures"] and found[row["id"]]]

    assert len(read) <= most, read


@pytest.mark.parametrize("name", FILES)
@pytest.mark.parametrize(
    ("field", "floor"), [("polarity", 0.99), ("per", 0.98), ("previous", 0.97), ("part_of_other", 0.95), ("basis", 0.9)]
)
def test_fields_of_found_figures_stay_above_their_floor(found, name, field, floor):
    pairs = [pair for row in ROWS[name] for pair in pairs_of(row, found[row["id"]])]

    assert sum(gold[field] == getattr(figure, field) for gold, figure in pairs) / len(pairs) >= floor


@pytest.mark.parametrize("name", FILES)
def test_what_is_denied_or_supposed_is_never_read_as_a_fact(found, name):
    pairs = [pair for row in ROWS[name] for pair in pairs_of(row, found[row["id"]])]

    assert [gold["text"] for gold, figure in pairs if gold["polarity"] != figure.polarity] == []
