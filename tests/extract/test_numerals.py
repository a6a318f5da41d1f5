"""Numbers as news writes them."""

import time

import pytest

from factbase.extract.numerals import Numeral, find_numerals
from factbase.text.tokens import tokenize


def numerals_of(text: str) -> tuple[Numeral, ...]:
    return find_numerals(tokenize(text))


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("2,500 came", "2,500", 2500),
        ("1.26 million came", "1.26 million", 1_260_000),
        ("61bn", "61bn", 61_000_000_000),
        ("2.1k people", "2.1k", 2100),
        ("1\u202f140 households", "1\u202f140", 1140),
        ("7\u00a0200 individuals", "7\u00a0200", 7200),
        ("9 300 households", "9 300", 9300),
        ("1,50,000 people", "1,50,000", 150_000),
        ("1'200 people", "1'200", 1200),
        ("1’200’000 people", "1’200’000", 1_200_000),
        ("3 lakh people", "3 lakh", 300_000),
        ("1.200.000 people", "1.200.000", 1_200_000),
        ("two dozen", "two dozen", 24),
        ("2 dozen", "2 dozen", 24),
        ("half a dozen", "half a dozen", 6),
        ("half a million", "half a million", 500_000),
        ("a hundred and two", "a hundred and two", 102),
        ("four hundred and twelve", "four hundred and twelve", 412),
        ("five hundred twelve", "five hundred twelve", 512),
        ("twelve hundred and six", "twelve hundred and six", 1206),
        ("eleven thousand four hundred", "eleven thousand four hundred", 11_400),
        ("two and a half thousand", "two and a half thousand", 2500),
        ("two and a half hours", "two and a half", 2.5),
        ("one and a quarter million", "one and a quarter million", 1_250_000),
        ("one point four million", "one point four million", 1_400_000),
        ("three score and ten", "three score and ten", 70),
        ("seven-and-twenty souls", "seven-and-twenty", 27),
        ("thirty-three", "thirty-three", 33),
        ("two hundred and three thousand", "two hundred and three thousand", 203_000),
        ("six million four hundred thousand and one", "six million four hundred thousand and one", 6_400_001),
        ("zero", "zero", 0),
        ("a 60-day truce", "60", 60),
        ("a forty-day truce", "forty", 40),
    ],
)
def test_a_number_has_its_value_in_digits_words_and_mixtures(text, words, value):
    [numeral] = numerals_of(text)

    assert (numeral.words, numeral.value, numeral.form) == (words, value, "cardinal")
    assert numeral.span.slice(text) == words


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("between two hundred and three hundred", [200, 300]),
        ("two thousand and three thousand", [2000, 3000]),
        ("twenty and thirty", [20, 30]),
        ("two to three hundred", [2, 300]),
        ("6-7", [6, 7]),
        ("15–18", [15, 18]),
        ("nine of the twelve", [9, 12]),
        ("9 out of 27", [9, 27]),
        ("7, 200 and 30", [7, 200, 30]),
        ("twenty, six and one", [20, 6, 1]),
        ("four four two", [4, 4, 2]),
    ],
)
def test_numbers_side_by_side_stay_apart(text, values):
    assert [numeral.value for numeral in numerals_of(text)] == values


@pytest.mark.parametrize(
    ("text", "form", "value"),
    [
        ("her 60th birthday", "ordinal", 60),
        ("the twenty-first day", "ordinal", 21),
        ("the third casualty", "ordinal", 3),
        ("a third attempt", "ordinal", 3),
        ("a third of the dead", "fraction", 1 / 3),
        ("two-thirds of them", "fraction", 2 / 3),
        ("half of the town", "fraction", 1 / 2),
        ("one in six soldiers", "fraction", 1 / 6),
        ("one in every four", "fraction", 1 / 4),
        ("40 per cent", "fraction", 0.4),
        ("12.5%", "fraction", 0.125),
        ("140 percent", "fraction", 1.4),
        ("3/4 of them", "fraction", 3 / 4),
        ("dozens", "vague", None),
        ("scores", "vague", None),
        ("a handful", "vague", None),
        ("a few dozen", "vague", None),
        ("several hundred", "vague", None),
        ("tens of thousands", "vague", None),
        ("hundreds of thousands", "vague", None),
        ("many", "vague", None),
    ],
)
def test_ordinals_shares_and_vague_words_are_told_apart_from_counts(text, form, value):
    [numeral] = numerals_of(text)

    assert (numeral.form, numeral.value) == (form, pytest.approx(value) if value else value)


@pytest.mark.parametrize(("text", "value"), [("thirty-odd", 30), ("a hundred-odd", 100), ("40-odd", 40)])
def test_a_rounded_number_says_so(text, value):
    [numeral] = numerals_of(text)

    assert (numeral.words, numeral.value, numeral.is_round) == (text, value, True)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("٣٤", 34),
        ("९००", 900),
        ("１４", 14),
        ("١٬٢٠٠", 1200),
        ("१,२०,०००", 120_000),
        ("１，２００", 1200),
        ("٣٫٥ million", 3_500_000),
    ],
)
def test_digits_of_one_other_script_are_read(text, value):
    [numeral] = numerals_of(text)

    assert (numeral.words, numeral.value) == (text, value)


@pytest.mark.parametrize(
    "text",
    ["no one", "this one", "how many", "as many as", "12,5", "1.2.3", "3٤", "９०0", "9" * 400, "the one another"],
)
def test_what_is_no_number_or_cannot_be_read_for_sure_is_passed_over(text):
    assert numerals_of(text) == ()


@pytest.mark.parametrize(
    "unit", ["dozen ", "one ", "million ", "and a half ", "9", "hundred and ", "two point ", "7 200 "]
)
def test_a_text_twice_as_long_takes_about_twice_as_long(unit):
    short, long = tokenize(unit * 3_000), tokenize(unit * 6_000)

    assert min(seconds(long) for _ in range(3)) < 5 * min(seconds(short) for _ in range(3)) + 0.05


def seconds(tokens) -> float:
    start = time.process_time()
    find_numerals(tokens)
    return time.process_time() - start
