"""Rounds of sentences with and without casualties, each labelled before any rule had read it."""

import json
from collections import Counter
from pathlib import Path

import pytest

from factbase.extract.casualties import find_casualties
from factbase.text.sentences import read_layout
from factbase.values.statements import Figure

ROWS = [json.loads(line) for line in (Path(__file__).parent / "figures_rounds.jsonl").read_text("utf-8").splitlines()]

Read = list[tuple[dict, list[Figure]]]


@pytest.fixture(scope="module")
def read() -> Read:
    return [(row, figures_in(row["text"])) for row in ROWS]


def figures_in(text: str) -> list[Figure]:
    spans = (span for paragraph in read_layout(text).paragraphs for span in paragraph.sentences)
    return [figure for span in spans for figure in find_casualties(text, span)]


def agreeing(row: dict, found: list[Figure]) -> Counter[tuple]:
    gold = Counter((figure["harm"], figure["low"], figure["high"]) for figure in row["figures"])
    return gold & Counter((figure.harm, figure.low, figure.high) for figure in found)


def test_precision_and_recall_stay_above_the_floor(read):
    right = sum(agreeing(row, found).total() for row, found in read)
    named = sum(len(found) for _, found in read)
    gold = sum(len(row["figures"]) for row, _ in read)

    assert right / named >= 0.96
    assert right / gold >= 0.91


def test_nothing_that_is_no_casualty_is_read_as_one(read):
    traps = [row["text"] for row, found in read if not row["figures"] and found]

    # One that is a casualty of sport.
    assert len(traps) <= 1, traps


def test_what_is_denied_or_supposed_is_never_read_as_a_fact(read):
    asserted = [
        row["text"]
        for row, found in read
        for gold in row["figures"]
        for figure in found
        if gold["polarity"] != "asserted" == figure.polarity
        and (gold["harm"], gold["low"], gold["high"]) == (figure.harm, figure.low, figure.high)
    ]

    assert asserted == []
