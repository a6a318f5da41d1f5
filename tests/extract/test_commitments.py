"""Commitments: acts that a party promises."""

import pytest

from factbase.extract.ceasefire import find_terms
from factbase.values.spans import Span


@pytest.mark.parametrize(
    ("text", "words", "actor"),
    [
        ("The government pledged to rebuild the schools.", "rebuild the schools", "government"),
        ("The premier promised an independent inquiry.", "an independent inquiry", "premier"),
        ("The army vowed not to storm the camp.", "not to storm the camp", "army"),
        ("“We will not storm the camp,” the interior minister said.", "not storm the camp", "interior minister"),
        ("Marenia promised to pay the pensions of the widows.", "pay the pensions of the widows", "Marenia"),
        ("Tarsa guaranteed that the dam would be repaired by June.", "the dam would be repaired by June", "Tarsa"),
        ("The mayor gave an undertaking to reopen the ferry.", "reopen the ferry", "mayor"),
        ("The ministry swore to find the missing.", "find the missing", "ministry"),
        ("The bank offered to pay each family.", "pay each family", "bank"),
        ("Harbour Aid stands ready to rebuild the bridge.", "rebuild the bridge", "Harbour Aid"),
    ],
)
def test_a_promise_is_a_commitment_to_what_is_promised(text, words, actor):
    [term] = find_terms(text, Span(0, len(text)))

    assert (term.kind, term.provision, term.words, term.actor) == ("commitment", None, words, actor)


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("The government pledged to rebuild the schools.", "agreed"),
        ("The bank offered to pay each family.", "proposed"),
        ("Harbour Aid stands ready to rebuild the bridge.", "willing"),
        ("Parents asked the premier to promise that the schools would stay open.", "called_for"),
        ("The government has not promised to rebuild the schools.", "denied"),
        ("The minister denied having promised a pension to the widows.", "denied"),
        ("The premier refused to promise an inquiry.", "rejected"),
        ("No pension was ever promised.", "denied"),
    ],
)
def test_a_commitment_has_the_status_of_the_words_around_it(text, status):
    assert [(term.kind, term.status) for term in find_terms(text, Span(0, len(text)))] == [("commitment", status)]


@pytest.mark.parametrize(
    "text",
    [
        "Marenia promised to respect the truce.",
        "The president promised to hold elections within a year.",
    ],
)
def test_what_is_promised_of_a_truce_or_a_settlement_is_a_term_of_it(text):
    assert [term.kind == "commitment" for term in find_terms(text, Span(0, len(text)))] == [False]


@pytest.mark.parametrize(
    "text",
    [
        "It was a promising start.",
        "“We will not know before Friday,” she said.",
        "The promised land lies to the south.",
        "It promises to be a long winter.",
        "She leads by 384 pledged delegates.",
        "Laws guarantee that nobody is shot.",
        "We will see on Friday.",
        "She was sworn in as mayor.",
    ],
)
def test_what_is_no_promise_yields_no_commitment(text):
    assert find_terms(text, Span(0, len(text))) == ()


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Velmora pledged 12 million crowns to flood victims.", {"12 million crowns to flood victims"}),
        ("Velmora pledged 12 million crowns to rebuild the bridge.", {"rebuild the bridge"}),
    ],
)
def test_who_gets_a_promised_sum_is_not_what_is_promised(text, words):
    assert {term.words for term in find_terms(text, Span(0, len(text)))} == words
