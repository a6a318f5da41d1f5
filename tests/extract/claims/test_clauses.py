"""The part of a sentence that states one of several terms."""

import pytest

from factbase.extract.claims.clauses import find_clause
from factbase.values.spans import Span


@pytest.mark.parametrize(
    ("text", "terms", "clauses"),
    [
        (
            "Velland must leave the islands, sanctions should be eased and Tarsa must hold an election",
            ["leave the islands", "sanctions", "hold an election"],
            ["Velland must leave the islands", "sanctions should be eased", "Tarsa must hold an election"],
        ),
        (
            "He accepted a halt to the raids but refused the full 30 days",
            ["a halt to the raids", "the full 30 days"],
            ["He accepted a halt to the raids", "refused the full 30 days"],
        ),
        (
            "They agreed to stop shooting, and we can talk about the rest",
            ["stop shooting"],
            ["They agreed to stop shooting"],
        ),
        (
            "Velland, which lost the islands, has agreed to a truce.",
            ["a truce"],
            ["Velland, which lost the islands, has agreed to a truce."],
        ),
        ("They want peace and a truce", ["a truce"], ["They want peace and a truce"]),
    ],
)
def test_each_term_has_its_clause(text, terms, clauses):
    spans = [Span(text.index(term), text.index(term) + len(term)) for term in terms]

    found = [find_clause(text, Span(0, len(text)), span, [other for other in spans if other != span]) for span in spans]

    assert [clause.slice(text) for clause in found] == clauses
