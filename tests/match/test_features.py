"""What speaks for and against a match."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factbase.match.comparisons import compare
from factbase.match.features import FEATURES, word_bounds
from factbase.match.score import WEIGHTS, score
from factbase.values.known import KnownClaim
from factbase.values.spans import Span
from factbase.values.statements import EventAnchor, Figure, Statement

FIGURE = Figure(Span(0, 1), "9", "killed", 9, 9, 9)
FIRE = EventAnchor(frozenset({"abertal"}), causes=frozenset({"fire"}))


def pair_of(new, known, **claim):
    statement = Statement(Span(0, len(new)), new, "statement", "asserts", None)
    return compare(statement, KnownClaim(1, "statement", known, **claim))


def part(name, pair):
    [found] = [feature(pair) for feature in FEATURES if feature.__name__ == name]
    return found


@pytest.mark.parametrize(
    ("name", "new", "known", "value"),
    [
        ("same_words", "The dam broke.", "The dam broke.", 1.0),
        ("same_words", "The dam broke.", "A horse sang.", 0.0),
        ("same_wording", "The dam broke at night.", "At night broke the dam.", 1.0),
        ("same_names", "He left for Tarsa.", "They met in Tarsa.", 1.0),
        ("same_names", "He left.", "They met in Tarsa.", 0.0),
        ("other_names", "They met in Abertal.", "They met in Tarsa.", -1.0),
        ("other_names", "They met.", "They met in Tarsa.", 0.0),
        ("same_figures", "It cost 2.4bn.", "The price: two thousand four hundred million.", 1.0),
        ("same_figures", "It cost 2.4bn.", "It cost 3bn.", 0.0),
        ("one_word_exchanged", "Neither side can win the war", "Neither side can pay the war", -1.0),
        ("one_word_exchanged", "Neither side can win the war", "The war can be won by neither side", 0.0),
        ("same_kind", "The dam broke.", "The dam broke.", 0.0),
    ],
)
def test_features_measure_what_their_docstring_says(name, new, known, value):
    assert part(name, pair_of(new, known)).value == pytest.approx(value)


def test_keys_and_event_of_typed_statements_are_compared():
    statement = Statement(Span(0, 1), "Nine died.", "casualty_figure", "asserts", FIGURE, (("harm", "killed"),), FIRE)
    pair = compare(statement, KnownClaim(1, "casualty_figure", "Nine dead.", (("harm", "killed"),), FIRE, value=FIGURE))

    assert part("same_kind", pair).value == 1.0
    assert part("same_keys", pair).detail == "both are about people killed"
    assert part("same_event", pair).detail == "same event: the fire, Abertal"


@pytest.mark.parametrize(
    ("low", "best", "high", "approximate", "words"),
    [
        (40, 40, 40, False, "40"),
        (40, 40, None, False, "at least 40"),
        (41, 40, None, False, "more than 40"),
        (0, 40, 40, False, "up to 40"),
        (0, 40, 39, False, "fewer than 40"),
        (40, 40, 40, True, "about 40"),
        (None, 40, None, False, "40"),
        (40, None, 50, False, "40"),
    ],
)
def test_a_number_is_told_with_what_bounds_it(low, best, high, approximate, words):
    assert word_bounds(Figure(Span(0, 2), "40", "killed", low, best, high, approximate)) == words


def test_figures_of_one_number_differ_in_their_bounds():
    known = Figure(Span(0, 2), "40", "killed", 40, 40, 40)
    statement = Statement(Span(0, 1), "At least 40 died.", "casualty_figure", "asserts", replace(known, high=None))
    pair = compare(statement, KnownClaim(1, "casualty_figure", "40 dead.", value=known))

    assert part("same_figures", pair).detail == "figure differs: at least 40 against 40"


def test_another_figure_of_words_with_the_same_numbers_is_told_as_such():
    words = "Twelve are dead and nine are missing."
    known = Figure(Span(0, 6), "Twelve", "missing", 12, 12, 12)
    statement = Statement(Span(0, len(words)), words, "casualty_figure", "asserts", FIGURE, (("harm", "killed"),))
    pair = compare(statement, KnownClaim(1, "casualty_figure", words, (("harm", "missing"),), value=known))

    assert part("same_figures", pair).detail == "figure differs: 9 against twelve, in words that hold the same numbers"


def test_a_value_on_one_side_only_speaks_against_a_match():
    statement = Statement(Span(0, 1), "Nine died.", "casualty_figure", "asserts", FIGURE)

    assert part("same_kind", compare(statement, KnownClaim(1, "statement", "Nine died."))).value == -1.0


def test_the_wording_nearest_to_the_statement_counts():
    pair = pair_of("The barrage gave way.", "The dam broke.", wordings=("The barrage gave way at last.",))

    assert pair.wording == "The barrage gave way at last."


@pytest.mark.parametrize("feature", FEATURES)
def test_every_feature_is_weighed_and_explains_itself(feature):
    assert WEIGHTS[feature.__name__] >= 0
    assert feature.__doc__
    assert feature.__doc__.endswith(".")


@given(st.text(max_size=120), st.text(max_size=120))
def test_scores_and_parts_keep_their_bounds(new, known):
    value, parts = score(pair_of(new, known))

    assert 0 <= value <= 1
    assert all(-1 <= found.value <= 1 and found.detail for found in parts)
