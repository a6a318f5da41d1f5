"""Plain values of the numbers of a text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factbase.text.quantities import find_quantities


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("2,500 soldiers", (2500,)),
        ("1.2 million and 2.4bn", (1.2e6, 2.4e9)),
        ("four hundred and twelve", (412,)),
        ("a hundred and nineteen", (119,)),
        ("two thousand four hundred million", (2.4e9,)),
        ("thirty-one of 60", (31, 60)),
        ("half a dozen", (6,)),
        ("half a million", (500_000,)),
        ("a dozen and a pair", (12, 2)),
        ("between five and eight", (5, 8)),
        ("a fifth of it", (5,)),
        ("none at all", ()),
        ("12,34 is no number of ours", ()),
        ("1" * 400, ()),
    ],
)
def test_digits_and_words_give_one_value(text, values):
    assert find_quantities(text) == pytest.approx(values)


@given(st.integers(min_value=0, max_value=10**12))
def test_grouped_digits_are_read_as_written(number):
    assert find_quantities(f"{number:,} people") == (number,)
