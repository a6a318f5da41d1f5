"""Words that go on with what was told before."""

import pytest

from factbase.match.people import find_counted
from factbase.match.updates import is_answer, is_going_on
from factbase.text.tokens import tokenize


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The toll has risen to nine.", True),
        ("Nine people are still missing.", True),
        ("We make it 112 so far.", True),
        ("The missing are 96.", True),
        ("The number of dead now stands at 31.", True),
        ("Nine people were killed in a fire.", False),
        ("Seventy-three of our compatriots perished on the lake.", False),
        ("The toll of a second blast is nine.", False),
    ],
)
def test_a_count_goes_on_where_it_was_made_before(text, expected):
    assert is_going_on(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Orvania agrees to sixty days of quiet.", True),
        ("There will be no early election.", True),
        ("The truce is over.", True),
        ("The envoy proposes sixty days of quiet.", False),
        ("We demand elections this autumn.", False),
    ],
)
def test_an_answer_takes_a_position_on_what_was_proposed(text, expected):
    assert is_answer(text) == expected


@pytest.mark.parametrize(
    ("text", "nouns"),
    [
        ("Two guards were shot dead.", {"guard"}),
        ("Nine young climbers are missing.", {"climb"}),
        ("Nine people were killed.", set()),
        ("Nine were killed in two days.", set()),
        ("Some 30 of the guards fled.", set()),
    ],
)
def test_what_a_number_counts_is_the_plural_behind_it(text, nouns):
    assert find_counted(tokenize(text)) == nouns
