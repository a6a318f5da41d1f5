"""A number that a person enters stands in the cited words, in digits or in words, and leads to them."""

import pytest

from factbase.errors import Invalid
from factbase.services.value_corrections import Cited, correct_value, list_bounds

TEXT = "Forty people were killed, more than 300 were hurt and two thousand fled."
VALUE = {"harm": "killed", "low": 40, "best": 40, "high": 40, "words": "Forty", "start": 100, "end": 105}


def correct(entered, kind="casualty_figure", value=VALUE):
    return correct_value(kind, value, entered, Cited(TEXT, 100))


@pytest.mark.parametrize(
    ("best", "words"), [(300, "300"), (2000, "two thousand"), (40, "Forty")], ids=["digits", "words", "the same"]
)
def test_a_number_that_stands_there_is_its_own_bounds_and_leads_to_its_words(best, words):
    value = correct({"best": best})

    assert (value["low"], value["best"], value["high"]) == (best, best, best)
    assert value["words"] == words == TEXT[value["start"] - 100 : value["end"] - 100]
    assert "derived" not in value


@pytest.mark.parametrize(
    "entered",
    [
        {"low": 301, "best": 300, "high": None},
        {"low": 0, "best": None, "high": 40},
        {"low": 40, "best": None, "high": 300},
    ],
)
def test_bounds_of_a_number_that_stands_there_are_taken(entered):
    value = correct(entered)

    assert {name: value[name] for name in entered} == entered


@pytest.mark.parametrize(("low", "best", "high"), [(300, 300, 40), (300, 40, 300), (40, 300, 40)])
def test_bounds_that_contradict_each_other_are_refused(low, best, high):
    with pytest.raises(Invalid):
        correct({"low": low, "best": best, "high": high})


@pytest.mark.parametrize("number", [41, 340, 2, 1000, 30])
def test_a_number_that_does_not_stand_there_is_refused_unless_derived(number):
    with pytest.raises(Invalid) as refusal:
        correct({"best": number})

    assert refusal.value.pointer.startswith("/value/")
    assert correct({"best": number, "derived": True})["derived"] is True
    assert correct({"best": number, "derived": True})["words"] == "Forty"


@pytest.mark.parametrize(
    ("text", "entered"),
    [
        ("No one was killed in the fire.", {"best": 0}),
        ("Not a single guard was hurt.", {"best": 0}),
        ("Both pilots were killed.", {"best": 2}),
        ("Some 1.26 million people fled.", {"best": 1260000}),
        ("Over 1,20,000 people fled.", {"low": 120001, "best": 120000, "high": None}),
        ("Nearly 300 people were killed.", {"low": None, "best": 300, "high": 300}),
        ("Fewer than twenty people were killed.", {"low": 0, "best": None, "high": 19}),
        ("Between a dozen and fifteen people were killed.", {"low": 12, "best": None, "high": 15}),
        ("12-15 people were killed.", {"low": 12, "best": None, "high": 15}),
    ],
)
def test_hedges_ranges_and_zero_are_taken_where_their_words_stand(text, entered):
    value = correct_value("casualty_figure", VALUE, entered, Cited(text, 0))

    assert {name: value[name] for name in entered} == entered


TRUCE = {"provision": "cessation", "status": "agreed", "duration_days": None, "count": None, "words": "truce"}
TERM = "Velland agreed to a month of truce, a 72-hour pause at sea and the exchange of 60 captives for two weeks."


@pytest.mark.parametrize(
    "entered",
    [{"duration_days": 30}, {"duration_days": 3}, {"duration_days": 14}, {"count": 60}, {"duration_days": None}],
)
def test_a_length_is_compared_in_days_and_a_count_as_it_stands(entered):
    value = correct_value("ceasefire_term", TRUCE, entered, Cited(TERM, 0))

    assert {name: value[name] for name in entered} == entered


@pytest.mark.parametrize(
    ("entered", "pointer"),
    [
        ({"duration_days": 31}, "/value/duration_days"),
        ({"duration_days": 0, "derived": True}, "/value/duration_days"),
        ({"duration_days": 10**9, "derived": True}, "/value/duration_days"),
        ({"duration_days": float("nan"), "derived": True}, "/value/duration_days"),
        ({"duration_days": -1}, "/value/duration_days"),
        ({"count": 61}, "/value/count"),
        ({"count": 60.5}, "/value/count"),
        ({"count": 10**400, "derived": True}, "/value/count"),
        ({"duration_days": "30"}, "/value/duration_days"),
    ],
)
def test_a_length_or_count_that_cannot_be_names_its_field(entered, pointer):
    with pytest.raises(Invalid) as refusal:
        correct_value("ceasefire_term", TRUCE, entered, Cited(TERM, 0))

    assert refusal.value.pointer == pointer


def test_a_plain_statement_has_no_value():
    with pytest.raises(Invalid):
        correct({"best": 40}, "statement", None)


def test_a_number_outside_of_its_bounds_filters_nothing():
    assert list_bounds({"low": 301, "best": 300, "high": None}) == {"low": 301, "best": None, "high": None}
    assert list_bounds({"low": 3, "best": 3, "high": 3}) == {"low": 3, "best": 3, "high": 3}
