"""The gold sentences of terms: how many are read right, and that nothing withheld is read as agreed."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from factbase.extract.ceasefire import find_terms
from factbase.values.spans import Span
from factbase.values.statements import Term

GOLD = Path(__file__).parents[2] / "fixtures" / "golden" / "terms.jsonl"
POSITIVE = {"agreed", "in_force", "extended"}
# A truce with a length or a coverage is one term whether these are fields of it or what it is about.
ONE_TERM = {"cessation", "duration", "scope"}

Row = dict[str, object]


@pytest.fixture(scope="module")
def read() -> list[tuple[Row, tuple[Term, ...]]]:
    rows = [json.loads(line) for line in GOLD.read_text("utf-8").splitlines()]
    return [(row, find_terms(row["text"], Span(0, len(row["text"])))) for row in rows]


def pairs_of(read: list[tuple[Row, tuple[Term, ...]]]) -> Iterator[tuple[Row, Row, Term | None]]:
    """Each gold term with the term found for it: the same place and provision before either alone."""
    for row, found in read:
        free = list(found)
        for gold in row["terms"]:
            best = max(free, key=lambda term, gold=gold: fitness(gold, term), default=None)
            if best is not None and fitness(gold, best) > (False, False):
                free.remove(best)
                yield row, gold, best
            else:
                yield row, gold, None


def fitness(gold: Row, term: Term) -> tuple[bool, bool]:
    return span_of(gold).overlaps(term.span), is_provision(gold, term)


def span_of(gold: Row) -> Span:
    return Span(gold["start"], gold["end"])


def is_provision(gold: Row, term: Term) -> bool:
    return term.provision == gold["provision"] or {term.provision, gold["provision"]} <= ONE_TERM


def test_the_status_of_most_terms_is_read_right(read):
    right = [term is not None and term.status == gold["status"] for _, gold, term in pairs_of(read)]

    assert sum(right) / len(right) >= 0.84


def test_nothing_withheld_is_read_as_agreed(read):
    overclaimed = [
        row["id"]
        for row, gold, term in pairs_of(read)
        if term is not None and term.status in POSITIVE and gold["status"] not in {*POSITIVE, "violated", "ended"}
    ]

    assert overclaimed == []


def test_no_sentence_without_an_agreement_yields_one(read):
    claimed = [
        row["id"]
        for row, found in read
        if not any(gold["status"] in {*POSITIVE, "violated", "ended"} for gold in row["terms"])
        and any(term.status in POSITIVE for term in found)
    ]

    assert claimed == []


def test_truces_of_everyday_life_are_no_terms(read):
    traps = [row["id"] for row, found in read if row["trap"] and found]

    assert len(traps) <= 1


def test_the_actor_of_most_terms_is_named(read):
    named = [
        term.actor is not None and gold["actor"].split()[-1].casefold() in term.actor.casefold()
        for _, gold, term in pairs_of(read)
        if term is not None and gold["actor"] is not None
    ]

    assert sum(named) / len(named) >= 0.75


def test_lengths_are_read_and_never_invented(read):
    stated = [(gold["duration_days"], term.duration_days) for _, gold, term in pairs_of(read) if term is not None]
    with_length = [(length, found) for length, found in stated if length is not None]

    assert sum(length == found for length, found in with_length) / len(with_length) >= 0.85
    assert all(found is None for length, found in stated if length is None)


def test_words_stand_where_the_span_says(read):
    for row, found in read:
        for term in found:
            assert term.span.slice(row["text"]) == term.words
