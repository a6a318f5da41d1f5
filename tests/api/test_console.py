import pytest

from api.commands.console import describe_value
from factbase.services.values import write_value
from factbase.values.spans import Span
from factbase.values.statements import Amount, Control, Deadline, Figure, Term

HERE = Span(0, 5)


def figure(low, best, high, **fields):
    return Figure(HERE, "dozens", "killed", low, best, high, **fields)


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (figure(2_500, 2_500, 2_500, group="soldiers", per="week"), "2,500 killed soldiers a week"),
        (figure(30, 30, 30, approximate=True), "about 30 killed people"),
        (figure(5, None, 8), "5 to 8 killed people"),
        (figure(40, 40, None), "at least 40 killed people"),
        (figure(0, None, 12), "up to 12 killed people"),
        (figure(None, 20, 20, approximate=True), "nearly 20 killed people"),
        (figure(0, 0, 0), "0 killed people"),
        (figure(None, None, None), "dozens killed people"),
        (figure(3, 3, 3, polarity="denied"), "3 killed people (denied)"),
        (
            Term(HERE, "a truce", "ceasefire_term", "cessation", "called_for", duration_days=30),
            "cessation: called for, 30 days",
        ),
        (Term(HERE, "an inquiry", "commitment", None, "agreed"), "act: agreed"),
        (Amount(HERE, "$1.26m", "aid", 1_260_000.0, 1_260_000.0, 1_260_000.0, "USD"), "1,260,000 USD aid"),
        (Amount(HERE, "2.5", "fuel", 2.5, 2.5, 2.5, "tonnes"), "2.5 tonnes fuel"),
        (Deadline(HERE, "by May", "homes", date="2025-05-31"), "homes by 2025-05-31"),
        (Deadline(HERE, "in a week", "homes", duration_days=7), "homes within 7 days"),
        (Control(HERE, "holds", "Tarsa", "Rebels", "most of"), "Rebels holds most of Tarsa"),
        (None, ""),
    ],
)
def test_a_value_is_told_in_a_few_words(value, words):
    assert describe_value(write_value(value) or {}) == words
