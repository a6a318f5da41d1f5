"""Whether an article speaks of a war at all."""

import pytest

from factbase.extract.claims.conflicts import LONG, may_be_of_conflict

PADDING = "The council met in the town hall and spoke about the harbour. " * (LONG // 11)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The parties agreed to hold an election in May.", True),
        (PADDING + "The parties agreed to hold an election in May.", False),
        (PADDING + "It was a war of words.", False),
        (PADDING + "The rebels agreed to a truce.", True),
        (PADDING + "The war on drones and missiles is one of budgets.", False),
        ("", True),
    ],
)
def test_a_long_text_that_names_no_war_is_not_about_one(text, expected):
    assert may_be_of_conflict(text) is expected
