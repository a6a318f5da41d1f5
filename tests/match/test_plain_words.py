"""How keys, names and periods stand in a sentence."""

import pytest

from factbase.extract.keys import KEYS as EXTRACTED
from factbase.match.plain_words import KEYS, join, word_names, word_period, word_value
from factbase.match.wordings import read_wording


def test_every_key_of_every_kind_has_words():
    assert {name for keys in EXTRACTED.values() for name, _ in keys} <= set(KEYS)


@pytest.mark.parametrize(
    ("period", "words"),
    [
        ("2031-02-03", "3 February 2031"),
        ("2031-02", "February 2031"),
        ("2031-02~", "February 2031"),
        ("XXXX-09-18", "18 September"),
        ("2031", "2031"),
    ],
)
def test_a_period_reads_as_a_date(period, words):
    assert word_period(period) == words


@pytest.mark.parametrize(
    ("name", "value", "words"),
    [
        ("harm", "losses", "lost"),
        ("provision", "prisoner_exchange", "an exchange of prisoners"),
        ("parties", "marenia + tarsa", "marenia and tarsa"),
    ],
)
def test_values_of_keys_read_as_words(name, value, words):
    assert word_value(name, value) == words


def test_names_are_told_whole_as_their_text_spells_them():
    wording = read_wording("The fire at Sable Wharf in Abertal killed nine.")

    assert word_names(frozenset({"wharf", "abertal", "tarsa"}), wording) == "Abertal, Sable Wharf and Tarsa"


def test_a_list_ends_with_and():
    assert [join(words) for words in (["a"], ["a", "b"], ["a", "b", "c"])] == ["a", "a and b", "a, b and c"]
