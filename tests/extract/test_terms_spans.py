"""What holds of every term, whatever the text: its words stand at its span, and its numbers are numbers."""

import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factbase.extract.ceasefire import find_stated_terms, find_terms
from factbase.values.spans import Span
from factbase.values.statements import Term

WORDS = [
    "Marenia", "Tarsa", "agreed", "rejected", "denied", "not", "never", "to", "a", "the", "truce", "ceasefire", "of",
    "30", "days", "40-day", "prisoners", "exchange", "withdraw", "if", "until", "Friday", "said", "that", "and", "but",
    "Mr.", "no", "would", "accept", "was", "extended", "by", "week", "monitors", "sanctions", "promised", "pay", ",",
    ".", "?", "“", "”", "—", "۳۰", "٤٠", "九", "10", "9" * 400,
]  # fmt: skip
sentences = st.lists(st.sampled_from(WORDS), min_size=1, max_size=40).map(" ".join)


def terms_of(text: str) -> tuple[Term, ...]:
    return find_terms(text, Span(0, len(text)))


@given(sentences)
@settings(max_examples=300, deadline=None)
def test_words_stand_at_the_span(text):
    for term in terms_of(text):
        assert term.span.slice(text) == term.words != ""
        for part in (term.actor, term.until, term.scope, term.condition):
            assert part is None or part in text


@given(sentences)
@settings(max_examples=300, deadline=None)
def test_lengths_and_counts_are_positive_and_finite(text):
    for term in terms_of(text):
        assert term.duration_days is None or (0 < term.duration_days <= 36_525 and math.isfinite(term.duration_days))
        assert term.count is None or 0 < term.count < 10**9


@given(sentences, st.integers(min_value=0, max_value=30))
@settings(max_examples=150, deadline=None)
def test_a_term_is_the_same_wherever_its_sentence_stands(text, blanks):
    moved = find_terms(" " * blanks + text, Span(blanks, blanks + len(text)))

    assert [(term.words, term.status, term.actor) for term in moved] == [
        (term.words, term.status, term.actor) for term in terms_of(text)
    ]


@given(sentences)
@settings(max_examples=150, deadline=None)
def test_what_is_stated_is_found(text):
    assert set(find_stated_terms(text, Span(0, len(text)))) <= set(terms_of(text))


@given(sentences)
@settings(max_examples=200, deadline=None)
def test_a_question_agrees_to_nothing(text):
    asked = "Has Marenia " + text.replace(".", ",").replace("?", ",") + " ?"

    assert {term.status for term in terms_of(asked)}.isdisjoint({"agreed", "in_force", "extended"})


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Mediators proposed a zero-day truce.", None),
        ("Mediators proposed a 0-day truce.", None),
        ("Mediators proposed a truce of 1000000000 days.", None),
        ("Mediators proposed a truce of 1,000,000,000 days.", None),
        (f"Mediators proposed a truce of {'9' * 400} days.", None),
        ("Mediators proposed a truce of -5 days.", None),
        ("Mediators proposed a truce of ٣٠ days.", 30),
        ("Mediators proposed a truce of 3٠ days.", None),
        ("Mediators proposed a truce of 30 to 60 days.", None),
        ("Mediators proposed a truce of 30 days.", 30),
        ("Mediators proposed a truce of half a year.", None),
        ("Mediators proposed a 99-year truce.", 36_135),
        ("Tarsa, 30 days after the raid, proposed a truce.", None),
        ("In the past 30 days Tarsa has twice proposed a truce.", None),
    ],
)
def test_a_length_is_read_only_where_it_is_one(text, days):
    assert {term.duration_days for term in terms_of(text)} <= {days}


@pytest.mark.parametrize(
    "text",
    [
        f"The two governments agreed to exchange {'9' * 400} prisoners.",
        "The two governments agreed to exchange 0 prisoners.",
        "The two governments agreed to exchange -40 prisoners.",
        f"The rebels violated the ceasefire {'1' * 400} times.",
    ],
)
def test_a_count_that_cannot_be_is_left_out(text):
    assert [term.count for term in terms_of(text)] == [None]
