"""The same utterance in another outlet."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factbase.match.utterances import Utterance, is_same_utterance

LONG = "We will rebuild the bridge before winter and nobody in this town will pay for it"
DAY = date(2031, 5, 14)


def same(one, other, are_copies=False, speaker=7):
    return is_same_utterance(Utterance(one, speaker, DAY), Utterance(other, speaker, DAY), are_copies)


@pytest.mark.parametrize(
    "other",
    [
        LONG,
        "“" + LONG + ".”",
        LONG.upper(),
        "We will rebuild the bridge before winter, and nobody in this town will pay for it",
        "We will rebuild the bridge before winter and nobody in this town",
        LONG + ", the whole of it",
        LONG.replace("winter", "winters"),
        LONG.replace("town", "city"),
        LONG.replace("before winter and", "..."),
        LONG.replace("before winter and", "[…]"),
        "We will rebuild … nobody in this town will pay",
        "‘" + LONG.replace("will pay for it", "will ‘pay’ for it") + "’",
    ],
)
def test_marks_cuts_and_a_corrected_letter_do_not_matter(other):
    assert same(LONG, other)


@pytest.mark.parametrize(
    "other",
    [
        LONG.replace("nobody", "everybody"),
        LONG.replace("will rebuild", "will not rebuild"),
        "We will rebuild it",
        "Nobody in this town ... we will rebuild the bridge before winter",
        "We ... before ... it",
        LONG.replace("the bridge before winter", "... the school"),
        "The bridge will be rebuilt by us before winter comes to this town",
        "",
    ],
)
def test_other_words_are_another_utterance(other):
    assert not same(LONG, other)


def test_another_figure_is_another_utterance():
    was, now = ("The flood has taken the roofs of 214 houses along the lower Orlo road", "214"), "215"

    assert not same(was[0], was[0].replace(was[1], now))
    assert same(was[0], was[0].replace("houses", "house"))


def test_a_fragment_folds_only_between_copies():
    assert not same(LONG, "before winter")
    assert same(LONG, "before winter", are_copies=True)
    assert not same(LONG, "before summer", are_copies=True)


def test_a_short_part_folds_only_on_one_day():
    part = "We will rebuild the bridge before winter"
    later = date(2031, 5, 16)

    assert same(LONG, part)
    assert not is_same_utterance(Utterance(LONG, 7, DAY), Utterance(part, 7, later))
    assert is_same_utterance(Utterance(LONG, 7, DAY), Utterance(part + " and nobody in this town", 7, later))


def test_two_speakers_of_the_same_words_stay_two():
    assert not is_same_utterance(Utterance(LONG, 7, DAY), Utterance(LONG, 8, DAY))


def test_nobody_is_the_same_speaker_only_in_a_copy():
    assert not same(LONG, LONG, speaker=None)
    assert same(LONG, LONG, are_copies=True, speaker=None)


def test_the_same_words_a_month_later_are_said_again():
    assert not is_same_utterance(Utterance(LONG, 7, DAY), Utterance(LONG, 7, date(2031, 6, 14)))
    assert is_same_utterance(Utterance(LONG, 7, DAY), Utterance(LONG, 7, None))


@given(st.text(max_size=80), st.text(max_size=80), st.booleans())
def test_the_order_of_the_two_makes_no_difference(one, other, are_copies):
    assert same(one, other, are_copies) == same(other, one, are_copies)
