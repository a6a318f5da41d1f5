"""Numbers that count no people are typed and set aside."""

import pytest

from factbase.extract.figures.traps import find_traps
from factbase.extract.numerals import find_numerals
from factbase.text.tokens import tokenize


def kinds_of(text: str) -> list[tuple[str, str]]:
    tokens = tokenize(text)
    return [(trap.numeral.words, trap.kind) for trap in find_traps(tokens, find_numerals(tokens), frozenset())]


@pytest.mark.parametrize(
    ("text", "words", "kind"),
    [
        ("the 60th day", "60th", "order"),
        ("the third casualty", "third", "order"),
        ("40 per cent of them", "40 per cent", "share"),
        ("two-thirds of the dead", "two-thirds", "share"),
        ("one in six soldiers", "one in six", "share"),
        ("a bounty of $2m", "2m", "money"),
        ("it cost 400 euros", "400", "money"),
        ("EUR 400", "400", "money"),
        ("at 11:30 p.m.", "11", "time"),
        ("at 3.40 a.m.", "3.40", "time"),
        ("since 12 November", "12", "date"),
        ("on February 12th", "12th", "order"),
        ("on February 12", "12", "date"),
        ("in 2019 it fell", "2019", "date"),
        ("the massacre of '24", "24", "date"),
        ("The general, 58, has left", "58", "age"),
        ("aged 23", "23", "age"),
        ("She was 9 when it began", "9", "age"),
        ("most were over eighty, he said", "eighty", "age"),
        ("a man of 60", "60", "age"),
        ("Hill 402", "402", "name"),
        ("the search for flight 370 ended", "370", "name"),
        ("Barracks No. 3", "3", "name"),
        ("the Group of Seven", "Seven", "name"),
        ("F-16 jets", "16", "name"),
        ("call 555 for help", "555", "code"),
        ("at 0600", "0600", "code"),
        ("12 Tanner Street", "12", "address"),
        ("by 211 to 87", "211", "result"),
        ("won 6-0", "6", "result"),
        ("a two-state solution", "two", "compound"),
        ("a 19-year-old", "19", "compound"),
        ("54 sheep", "54", "animal"),
        ("eight police horses", "eight", "animal"),
        ("nine schools", "nine", "building"),
        ("17 miles on mules", "17", "distance"),
        ("31 tanks", "31", "weapon"),
        ("two patrol boats", "two", "vehicle"),
        ("twelve howitzers", "twelve", "weapon"),
        ("52 votes", "52", "other"),
        ("five hours", "five", "time"),
        ("Minus 15: -15 degrees", "15", "code"),
    ],
)
def test_a_number_that_counts_no_people_has_a_kind(text, words, kind):
    assert (words, kind) in kinds_of(text)


@pytest.mark.parametrize(
    "text",
    [
        "12 people",
        "two police officers",
        "four school teachers",
        "three lorry drivers",
        "40 dead",
        "1,900 soldiers in all",
        "2019 people were counted",
        "six may have gone",
        "nine of the twelve",
    ],
)
def test_a_count_of_people_is_no_trap(text):
    assert kinds_of(text) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("aged between 6 and 71", ["6", "71"]),
        ("two children, aged four and one", ["four", "one"]),
        ("19 of the 22 drones", ["19", "22"]),
        ("two or three schools", ["two", "three"]),
        ("14 votes to 3", ["14", "3"]),
    ],
)
def test_a_trap_takes_the_numbers_that_belong_to_it(text, words):
    assert [word for word, _ in kinds_of(text)] == words


def test_a_digit_group_with_dashes_is_a_phone_number():
    assert kinds_of("Ring 020-555-0199 at any time")[0][1] == "code"
