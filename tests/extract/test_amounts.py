"""Amounts promised, given, asked for and sent."""

import pytest

from factbase.extract.amounts import find_amounts
from factbase.values.spans import Span
from factbase.values.statements import Amount


def amounts_of(text: str) -> tuple[Amount, ...]:
    return find_amounts(text, Span(0, len(text)))


@pytest.mark.parametrize(
    ("text", "words", "what", "best", "unit"),
    [
        ("Marenia pledged €50 billion to Velland.", "€50 billion", "money", 50e9, "EUR"),
        ("We have agreed to repay $2.5 billion by the end of 2027.", "$2.5 billion", "money", 2.5e9, "USD"),
        ("The company will invest 400 million crowns.", "400 million crowns", "money", 4e8, "crowns"),
        ("The banks borrowed 800 million euros from the fund.", "800 million euros", "money", 8e8, "EUR"),
        ("Congress approved a $61bn aid package.", "$61bn", "aid", 61e9, "USD"),
        ("Marenia gave Velland US$5m.", "US$5m", "money", 5e6, "USD"),
        ("Marenia gave Velland A$5m.", "A$5m", "money", 5e6, "AUD"),
        ("Tarsa promised 400 million euros.", "400 million euros", "money", 4e8, "EUR"),
        ("Each family will receive 25,000 crowns.", "25,000 crowns", "money", 25_000, "crowns"),
        ("The kidnappers want a ransom of two million dollars.", "two million dollars", "money", 2e6, "USD"),
        ("The bank will lend Velland 120 million for roads.", "120 million", "aid", 120e6, "money"),
        ("Quesh must pay 700 million in reparations to Tarsa.", "700 million", "money", 7e8, "money"),
        ("The court awarded the widow 90,000 crowns in damages.", "90,000 crowns", "money", 90_000, "crowns"),
        ("A reward of 10,000 ducats was offered for the general.", "10,000 ducats", "money", 10_000, "ducats"),
        ("Tarsa granted Velland a loan of 900 million talers.", "900 million talers", "aid", 9e8, "talers"),
        ("Tarsa sent food worth 4 million florins to Velland.", "4 million florins", "money", 4e6, "florins"),
        ("Aid worth 40 million crowns was promised.", "40 million crowns", "aid", 4e7, "crowns"),
        ("The rebuilding of Crossmere will cost 2.4bn marks.", "2.4bn marks", "money", 2.4e9, "marks"),
        ("The kidnappers want half a million crowns for the judge.", "half a million crowns", "money", 5e5, "crowns"),
        ("Pirates demanded 2 million dollars.", "2 million dollars", "money", 2e6, "USD"),
        ("The treasury set aside 300 million crowns for veterans.", "300 million crowns", "money", 3e8, "crowns"),
        ("Tarsa has massed 30,000 soldiers on the canal.", "30,000", "troops", 30_000, "soldiers"),
        ("Tarsa has sent 31 tanks.", "31", "weapons", 31, "tanks"),
        ("Velland received twelve howitzers from Tarsa.", "twelve", "weapons", 12, "howitzers"),
        ("Tarsa has deployed 30,000 soldiers on the border.", "30,000", "troops", 30_000, "soldiers"),
    ],
)
def test_an_amount_has_its_kind_value_and_unit(text, words, what, best, unit):
    [amount] = amounts_of(text)

    assert (amount.words, amount.what, amount.best, amount.unit) == (words, what, best, unit)
    assert amount.span.slice(text) == words


@pytest.mark.parametrize(
    ("text", "giver", "receiver"),
    [
        ("Marenia pledged €5 million to Velland.", "Marenia", "Velland"),
        ("The bank will lend Velland 120 million for roads.", "bank", "Velland"),
        ("Velland received twelve howitzers from Tarsa.", "Tarsa", "Velland"),
        ("Last year Tarsa gave Velland 1,200 rifles.", "Tarsa", "Velland"),
        ("The state will pay 20,000 crowns to each bereaved family.", "state", "bereaved family"),
        ("Each family of the drowned is to receive 15,000 crowns.", None, "family"),
        ("Every widow gets 300 marks from the guild.", "guild", "widow"),
        ("The fund paid 500 crowns per household.", "fund", "household"),
        ("The insurer offered the survivors $1.2m in compensation.", "insurer", "survivors"),
        ("The treasury set aside 300 million crowns for veterans.", "treasury", "veterans"),
        ("The kidnappers want half a million crowns for the judge.", None, "kidnappers"),
        ("Tarsa has massed 30,000 soldiers on the canal.", "Tarsa", None),
        ("They promised $5 million.", None, None),
        ("The ransom was $2m.", None, None),
    ],
)
def test_giver_and_receiver_are_those_beside_the_verb(text, giver, receiver):
    [amount] = amounts_of(text)

    assert (amount.giver, amount.receiver) == (giver, receiver)


@pytest.mark.parametrize(
    ("text", "low", "high", "approximate", "exclusive"),
    [
        ("Tarsa pledged more than $5 million.", 5e6, None, False, True),
        ("Tarsa pledged at least $5 million.", 5e6, None, False, False),
        ("Tarsa pledged about $5 million.", 5e6, 5e6, True, False),
        ("Tarsa pledged up to $5 million.", 0, 5e6, False, False),
    ],
)
def test_hedges_bound_an_amount(text, low, high, approximate, exclusive):
    [amount] = amounts_of(text)

    assert (amount.low, amount.high, amount.approximate, amount.exclusive) == (low, high, approximate, exclusive)


@pytest.mark.parametrize(
    "text",
    [
        "Tarsa denied that it had paid $2m.",
        "The treasury never promised the widows 15,000 crowns.",
        "Forty dollars buys a beating there.",
        "The campaign made $3 million in May.",
        "Twelve howitzers stood in the square.",
        "The talks began in 2021 and cost him his job.",
        "Dozens of rifles were sent.",
        "A haircut costs 80 marks.",
        "The film cost $90 million.",
        "The firm is worth $3 billion.",
        "The mill pays $22 an hour.",
        "Oil costs 80 marks a barrel.",
        "The guild pays 80 marks a barrel.",
        "Donors gave $200 or less.",
        "The minimum wage rose to $15.",
        "Voters want $5 million for roads.",
        "The house sold for 2 million crowns.",
        "The candidate raised $26 million.",
        "The budget is 9 billion marks.",
        "Velland's debt is 4 billion crowns.",
    ],
)
def test_denied_sums_and_sums_that_nobody_gives_are_no_amounts(text):
    assert amounts_of(text) == ()
