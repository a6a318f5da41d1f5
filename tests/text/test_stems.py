"""Light stems and the tokens of the posting table."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factbase.text.stems import MAX_STEMS, content_stems, posting_tokens, stem


@pytest.mark.parametrize(
    "forms",
    [
        ("agree", "agreed", "agrees", "agreeing", "agreement", "agreements"),
        ("kill", "killed", "kills", "killing"),
        ("stop", "stopped", "stops", "stopping"),
        ("truce", "truces", "truce's"),
        ("city", "cities"),
        ("negotiation", "negotiations"),
        ("violate", "violated", "violation", "violations"),
        ("soldier", "soldiers", "soldiers’"),
        ("child", "children"),
        ("die", "died", "dead", "deaths"),
        ("sink", "sank", "sunk"),
        ("Marenia", "Marenia’s", "MARENIA"),
    ],
)
def test_inflected_forms_share_a_stem(forms):
    assert len({stem(form) for form in forms}) == 1


@pytest.mark.parametrize(
    ("one", "other"), [("class", "clay"), ("status", "state"), ("need", "knee"), ("army", "arm"), ("war", "ware house")]
)
def test_other_words_keep_other_stems(one, other):
    assert stem(one) != stem(other)


@pytest.mark.parametrize(
    ("text", "stems"),
    [
        ("Mayor Ilda Brook said the bridge would open.", ("mayor", "ilda", "brook", "bridg", "open")),
        ("On Monday 412 people, or about four hundred, left.", ("peopl", "leav")),
        ("They may march in May and in March.", ("march",)),
        ("No, not at all.", ()),
        ("", ()),
    ],
)
def test_figures_dates_and_words_of_report_are_left_out(text, stems):
    assert content_stems(text) == stems


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


@given(st.text(alphabet="abcdefghijklmnopqrstuvwxyz'", min_size=1, max_size=20))
def test_a_stem_is_no_longer_than_its_word_by_more_than_a_letter(word):
    assert len(stem(word)) <= len(word) + 1
