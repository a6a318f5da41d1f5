"""Sentences of many styles, most of them hedged, negated or ironic, each labelled before any rule had seen it."""

import json
from pathlib import Path

import pytest

from factbase.extract.ceasefire import find_stated_terms
from factbase.values.spans import Span
from factbase.values.statements import Term

GOLD = Path(__file__).parents[2] / "fixtures" / "golden" / "terms_fresh.jsonl"
POSITIVE = {"agreed", "in_force", "extended"}
# A truce with a length or a coverage is one term whether these are fields of it or what it is about.
ONE_TERM = {"cessation", "duration", "scope"}

Row = dict[str, object]
ROWS = [json.loads(line) for line in GOLD.read_text("utf-8").splitlines()]


@pytest.fixture(scope="module")
def read() -> list[tuple[Row, tuple[Term, ...]]]:
    return [(row, find_stated_terms(row["text"], Span(0, len(row["text"])))) for row in ROWS]


def statuses_of(gold: Row) -> set[str]:
    return {gold["status"], *gold.get("alt_status", ())}


def is_found(gold: Row, term: Term) -> bool:
    same = term.provision == gold["provision"] or {term.provision, gold["provision"]} <= ONE_TERM
    return same or Span(gold["start"], gold["end"]).overlaps(term.span)


def test_nothing_withheld_doubted_or_asked_is_read_as_agreed(read):
    agreed = [
        (row["id"], term.words, term.status)
        for row, found in read
        for term in found
        if term.status in POSITIVE and term.kind != "commitment"
        if any(is_found(gold, term) for gold in row["terms"])
        if not any(statuses_of(gold) & POSITIVE for gold in row["terms"])
    ]

    # Two that no rule of words can tell: a sneer that the next sentence gives away, and a truce over by breakfast.
    assert {identifier for identifier, _, _ in agreed} <= {"tg088", "tk024"}


def test_most_statuses_are_read_right(read):
    right = [
        any(is_found(gold, term) and term.status in statuses_of(gold) for term in found)
        for row, found in read
        for gold in row["terms"]
    ]

    assert sum(right) / len(right) >= 0.82


def test_most_agreements_that_are_plainly_stated_are_found(read):
    stated = [
        any(is_found(gold, term) and term.status in POSITIVE for term in found)
        for row, found in read
        for gold in row["terms"]
        if gold["status"] in POSITIVE and not gold.get("alt_status")
    ]

    assert sum(stated) / len(stated) >= 0.85


def test_most_actors_are_named(read):
    named = [
        any(term.actor and gold["actor"].split()[-1].casefold() in term.actor.casefold() for term in found)
        for row, found in read
        for gold in row["terms"]
        if gold["actor"] and found
    ]

    assert sum(named) / len(named) >= 0.75


@pytest.mark.parametrize("row", [row for row in ROWS if not row["terms"]], ids=lambda row: row["id"])
def test_truces_of_everyday_life_are_no_terms(row):
    found = find_stated_terms(row["text"], Span(0, len(row["text"])))

    assert [term for term in found if term.kind != "commitment"] == []
