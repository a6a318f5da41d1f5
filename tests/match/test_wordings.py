"""What matching sees of a text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factbase.match.wordings import MOST_STEMS, is_same_word, match_words, read_wording


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("tarsa", "tarsan"),
        ("marenia", "marenian"),
        ("dorvian", "dorvians"),
        ("kill", "kill"),
        ("dorovskiy", "dorovskyi"),
    ],
)
def test_a_land_and_its_people_and_slips_of_the_pen_are_one_word(one, other):
    assert is_same_word(one, other)
    assert is_same_word(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [("soldier", "sailor"), ("north", "south"), ("may", "mayor"), ("upper", "lower"), ("orlo", "arlo")],
)
def test_other_words_stay_apart(one, other):
    assert not is_same_word(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Nine were killed in Tarsa.", "Nine were killed in Tarsa, the mayor of the town said."),
        ("Nine were killed in Tarsa.", "According to the mayor, nine were killed in Tarsa."),
        ("The soldiers fled.", "The troops fled."),
        ("They agreed on a truce.", "They agreed on a ceasefire."),
        ("9 died.", "Ninety died."),
    ],
)
def test_reporters_synonyms_and_figures_do_not_count(one, other):
    assert read_wording(one).stems == read_wording(other).stems


def test_times_are_kept_apart_from_the_words():
    wording = read_wording("Last year and on Monday and overnight nine died in May.")

    assert wording.times == {"last year", "monday", "overnight", "may"}


def test_a_hostile_text_is_cut_short():
    assert len(read_wording("word " * 10_000).stems) == MOST_STEMS


@given(st.lists(st.sampled_from(["alpha", "bravo", "delta", "gamma"]), max_size=6), st.data())
def test_the_order_of_words_does_not_change_what_is_shared(words, data):
    shuffled = data.draw(st.permutations(words))

    shared, alone, left = match_words(tuple(words), tuple(shuffled))

    assert sorted(shared) == sorted(words)
    assert not alone
    assert not left
