"""The tokens of the posting table."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factbase.text.postings import MAX_STEMS, posting_tokens


def test_two_figures_of_one_claim_have_the_same_tokens():
    was = posting_tokens("The fire at Sable Wharf killed 14 people on Monday.")
    now = posting_tokens("The fire at Sable Wharf killed nineteen people on Friday.")

    assert was == now


def test_pairs_are_free_of_order_and_reach_four_words():
    forward, backward = posting_tokens("harbour bishop"), posting_tokens("bishop harbour")

    assert forward == backward
    assert len(forward) == 3
    assert len(posting_tokens("harbour bishop ladder window copper")) == 5 + 4 + 3 + 2


def test_a_text_without_end_fills_no_more_than_its_share():
    endless = " ".join(f"word{letter}" for letter in "abcdefghijklmnopqrstuvwxyz") * 10_000

    assert len(posting_tokens(endless)) <= MAX_STEMS * 4


@given(st.text(max_size=200))
def test_tokens_fit_an_unsigned_word_of_32_bits(text):
    assert all(0 <= token < 2**32 for token in posting_tokens(text))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("We make it 112 rescued", "Boats brought in 58 survivors"),
        ("The ferry sank", "It capsized"),
        ("Every quay is Tormevan", "Tormeva holds the harbour"),
        ("A Marenian patrol", "Patrols of Marenia"),
        ("Hostages in Orlan", "Two were kidnapped"),
    ],
)
def test_a_synonym_and_a_people_lead_to_the_same_claims(one, other):
    assert posting_tokens(one) & posting_tokens(other)


@pytest.mark.parametrize(("one", "other"), [("Oman", "Omsk"), ("a plan", "a plain"), ("Iran", "Iraq"), ("main", "man")])
def test_short_words_keep_their_endings(one, other):
    assert not posting_tokens(one) & posting_tokens(other)
