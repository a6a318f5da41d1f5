"""The typed values of one sentence, from every rule set."""

import pytest

from factbase.extract.claims.typed import read_values
from factbase.values.spans import Span


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("They agreed to stop shooting and pull back the tanks.", ["stop shooting", "pull back the tanks"]),
        ("Forty soldiers were killed before a truce was agreed.", ["Forty", "a truce"]),
        ("A 30-day truce stood in the papers.", []),
        ("Has Tarsa accepted the truce?", ["the truce"]),
        ("Rumours that Tarsa accepted the truce were everywhere.", ["the truce"]),
        ("The museum shows the pen of the armistice.", []),
        ("The talks went on.", []),
        ("We will pay 50,000 crowns to each of them.", ["50,000 crowns"]),
        ("His fortune is put at $4 billion.", []),
        ("", []),
    ],
)
def test_values_stand_in_order_and_none_twice(sentence, words):
    found = read_values(sentence, Span(0, len(sentence)), None).stated

    assert [value.words for value in found] == words
    assert all(value.span.slice(sentence) == value.words for value in found)
