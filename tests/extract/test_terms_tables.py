"""The tables of terms: sorted, without doubles, and without a phrase of two meanings."""

from collections import Counter

import pytest

from factbase.extract.terms.answer_cues import ANSWERS, TAILS
from factbase.extract.terms.ceasefire_phrases import PROVISIONS as CEASEFIRE
from factbase.extract.terms.noun_cues import COMPOUNDS, NOUNS
from factbase.extract.terms.predicate_cues import PREDICATES
from factbase.extract.terms.settlement_phrases import PROVISIONS as SETTLEMENT
from factbase.extract.terms.status import MODIFIED, NESTED, POSITIVE
from factbase.extract.terms.verb_cues import VERBS

TABLES = [ANSWERS, COMPOUNDS, NOUNS, PREDICATES, TAILS, VERBS]
BLOCKS = [block for table in TABLES for block in table.values()]
BLOCKS += [block for _, _, block in (*CEASEFIRE, *SETTLEMENT)]
WITHHELD = {"called_for", "demanded", "denied", "not_agreed", "rejected", "under_negotiation"}


def phrases_of(block: str) -> list[str]:
    return [phrase for phrase in block.split("\n") if phrase]


@pytest.mark.parametrize("block", BLOCKS)
def test_phrases_are_sorted_and_stand_once(block):
    assert phrases_of(block) == sorted(set(phrases_of(block)))


@pytest.mark.parametrize("table", TABLES)
def test_no_phrase_has_two_meanings(table):
    counts = Counter(phrase for block in table.values() for phrase in phrases_of(block))

    assert [phrase for phrase, count in counts.items() if count > 1] == []


def test_no_withheld_status_becomes_positive_inside_another_cue():
    raised = [pair for pair, status in NESTED.items() if pair[0] in WITHHELD and status in POSITIVE]

    assert raised == []


def test_no_negation_or_modal_verb_makes_anything_positive():
    raised = [
        (modifier, status) for modifier, table in MODIFIED.items() for status, made in table.items() if made in POSITIVE
    ]

    assert raised == []
