"""Rounds of sentences, most of them soft refusals, irony and ended truces, each labelled before any rule had read it.

A `hard` sentence withholds what it seems to say. Of several statuses any one is right.
"""

import json
from pathlib import Path

import pytest

from factbase.extract.ceasefire import find_terms
from factbase.text.sentences import read_layout
from factbase.values.statements import Term

ROWS = [json.loads(line) for line in (Path(__file__).parent / "terms_rounds.jsonl").read_text("utf-8").splitlines()]
POSITIVE = {"agreed", "in_force", "extended"}
# A truce with a length or a coverage is one term whether these are fields of it or what it is about.
ONE_TERM = {"cessation", "duration", "scope"}

Row = dict


def terms_in(text: str) -> list[Term]:
    spans = (span for paragraph in read_layout(text).paragraphs for span in paragraph.sentences)
    return [term for span in spans for term in find_terms(text, span)]


@pytest.fixture(scope="module")
def read() -> list[tuple[Row, list[Term]]]:
    return [(row, terms_in(row["text"])) for row in ROWS]


def is_right(gold: dict, found: list[Term]) -> bool:
    same = [t for t in found if t.provision == gold["provision"] or {t.provision, gold["provision"]} <= ONE_TERM]
    return any(term.status in gold["status"] for term in same)


def may_be_agreed(row: Row) -> bool:
    return any(POSITIVE & set(gold["status"]) for gold in row["terms"])


def test_nothing_withheld_is_read_as_agreed_or_in_force(read):
    firm = {
        row["text"]
        for row, found in read
        for term in found
        if term.status in POSITIVE and term.kind != "commitment" and not may_be_agreed(row)
    }

    assert firm == set()


def test_most_plain_agreements_are_found(read):
    plain = [
        is_right(gold, found)
        for row, found in read
        for gold in row["terms"]
        if not row["hard"] and set(gold["status"]) <= POSITIVE
    ]

    assert sum(plain) / len(plain) >= 0.85


@pytest.mark.parametrize(("is_hard", "floor"), [(False, 0.87), (True, 0.49)])
def test_most_statuses_are_right(read, is_hard, floor):
    right = [is_right(gold, found) for row, found in read for gold in row["terms"] if row["hard"] == is_hard]

    assert sum(right) / len(right) >= floor


def test_truces_of_everyday_life_are_no_terms(read):
    traps = [term for row, found in read if not row["terms"] for term in found if term.kind != "commitment"]

    assert {term.status for term in traps} <= {"mention"}
    assert len(traps) <= 2
