"""Identity keys of typed values."""

from dataclasses import replace

import pytest

from factbase.extract.keys import keys_of
from factbase.values.spans import Span
from factbase.values.statements import Amount, Control, Deadline, Figure, Term

SPAN = Span(0, 1)
FIGURE = Figure(SPAN, "9", "killed", 9, 9, 9)
TERM = Term(SPAN, "a truce", "ceasefire_term", "cessation", "agreed")


def test_the_value_of_a_figure_is_no_part_of_its_identity():
    other = replace(FIGURE, low=12, best=12, high=12, words="12", approximate=True)

    assert keys_of("casualty_figure", FIGURE, "x") == keys_of("casualty_figure", other, "y")


@pytest.mark.parametrize(
    ("change", "key"),
    [
        ({"harm": "injured"}, ("harm", "injured")),
        ({"group": "soldiers"}, ("group", "soldiers")),
        ({"victim_party": "the Orlo Front"}, ("victim_party", "orlo front")),
        ({"by_party": "Tarsa’s"}, ("by_party", "tarsa")),
        ({"per": "week"}, ("per", "week")),
        ({"basis": "rate"}, ("basis", "rate")),
        ({"unit": "households"}, ("unit", "households")),
    ],
)
def test_keys_of_a_figure_are_normal_forms(change, key):
    assert key in keys_of("casualty_figure", replace(FIGURE, **change), "Nine died.")


def test_the_place_of_an_event_is_no_party_to_it():
    keys = dict(keys_of("casualty_figure", replace(FIGURE, by_party="Abertal"), "The fire in Abertal killed nine."))

    assert keys["by_party"] is None


@pytest.mark.parametrize("provision", ["cessation", "duration", "scope"])
def test_a_truce_its_length_and_its_coverage_are_one_provision(provision):
    keys = dict(keys_of("ceasefire_term", replace(TERM, provision=provision), "a truce"))

    assert keys["provision"] == "cessation"


@pytest.mark.parametrize(
    ("text", "coverage", "purpose"),
    [
        ("a truce at sea", "sea", None),
        ("no more air raids and no more shelling", "air + artillery", None),
        ("a truce for the harvest", None, "harvest"),
        ("a pause for three days of mourning", None, "burial"),
        ("a truce", None, None),
    ],
)
def test_coverage_and_purpose_of_a_truce_are_classes(text, coverage, purpose):
    keys = dict(keys_of("ceasefire_term", TERM, text))

    assert (keys["coverage"], keys["purpose"]) == (coverage, purpose)


@pytest.mark.parametrize(
    ("kind", "value", "expected"),
    [
        ("territorial_control", Control(SPAN, "x", "the mill", "Orlo Front"), {"place": "mill", "party": "orlo front"}),
        ("deadline", Deadline(SPAN, "x", "reply", "Tarsa"), {"what": "reply", "party": "tarsa"}),
        (
            "amount",
            Amount(SPAN, "x", "aid", 5, 5, 5, "EUR", "Tarsa"),
            {"what": "aid", "giver": "tarsa", "unit": "money"},
        ),
        ("amount", Amount(SPAN, "x", "weapons", 5, 5, 5, "howitzers"), {"what": "weapons", "unit": "howitzers"}),
        ("statement", None, {}),
        ("casualty_figure", None, {}),
    ],
)
def test_other_kinds_have_the_keys_of_the_table(kind, value, expected):
    keys = keys_of(kind, value, "x")

    assert {name: form for name, form in keys if form} == expected
