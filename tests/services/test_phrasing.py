import pytest

from factbase.services.phrasing import describe_value
from factbase.services.values import write_value
from factbase.values.spans import Span
from factbase.values.statements import Amount, Control, Deadline, Figure, Term

HERE = Span(0, 5)


def figure(low, best, high, words="dozens", **fields):
    return Figure(HERE, words, fields.pop("harm", "killed"), low, best, high, **fields)


def truce(status, actor=None, **fields):
    return Term(HERE, "a truce", "ceasefire_term", fields.pop("provision", "cessation"), status, actor, **fields)


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (figure(14, 14, 14), "14 people killed"),
        (figure(1_800, 1_800, 1_800, group="soldiers", per="week"), "1,800 soldiers killed a week"),
        (figure(30, 30, 30, approximate=True), "about 30 people killed"),
        (figure(5, None, 8), "between 5 and 8 people killed"),
        (figure(14, 14, None), "at least 14 people killed"),
        (figure(301, 300, None), "more than 300 people killed"),
        (figure(0, None, 12), "up to 12 people killed"),
        (figure(0, 40, 39), "fewer than 40 people killed"),
        (figure(None, 20, 20, approximate=True), "nearly 20 people killed"),
        (figure(0, 0, 0), "nobody killed"),
        (figure(0, 0, 0, group="police", harm="injured"), "no police officers injured"),
        (figure(1, 1, 1), "1 person killed"),
        (figure(1, 1, 1, group="children", harm="missing"), "1 child missing"),
        (figure(1, 1, 1, group="aid_workers", harm="abducted"), "1 aid worker abducted"),
        (figure(None, None, None), "dozens of people killed"),
        (figure(None, None, None, words="A handful"), "a handful of people killed"),
        (figure(None, None, None, words="several"), "several people killed"),
        (figure(40, 40, 40, unit="households", harm="displaced"), "40 households displaced"),
        (figure(7, 7, 7, harm="killed_or_injured"), "7 people killed or injured"),
        (figure(7, 7, 7, harm="losses", group="soldiers"), "7 soldiers lost"),
        (figure(3, 3, 3, polarity="denied"), "3 people killed (denied)"),
        (figure(3, 3, 3, polarity="hypothetical"), "3 people killed (feared or expected)"),
        (truce("proposed", "the Coastal League", duration_days=40), "40-day truce: proposed by the Coastal League"),
        (truce("in_force", until="3 May"), "truce: in force until 3 May"),
        (truce("rejected", "Velland", scope="sea"), "truce (sea): rejected by Velland"),
        (truce("willing", "Marenia", condition="if the guns go"), "truce: Marenia willing – if the guns go"),
        (truce("agreed", provision="prisoner_exchange"), "prisoner exchange: agreed"),
        (Term(HERE, "an inquiry", "commitment", None, "agreed"), "promise: agreed"),
        (Amount(HERE, "$1.26m", "aid", 1_260_000.0, 1_260_000.0, 1_260_000.0, "USD"), "1.26 million USD of aid"),
        (
            Amount(HERE, "2bn", "money", 2e9, 2e9, None, "EUR", "Marenia", "Velland", exclusive=True),
            "more than 2 billion EUR from Marenia to Velland",
        ),
        (Amount(HERE, "2.5", "fuel", 2.5, 2.5, 2.5, "tonnes"), "2.5 tonnes of fuel"),
        (Deadline(HERE, "by May", "homes", date="2025-05-31"), "homes: by 31 May 2025"),
        (Deadline(HERE, "in a week", "withdrawal", "Velland", duration_days=7), "withdrawal by Velland: within 7 days"),
        (Control(HERE, "holds", "Tarsa", "rebels", "most of"), "Tarsa (most of): held by rebels"),
        (None, ""),
    ],
)
def test_a_value_is_told_in_a_few_words(value, words):
    assert describe_value(write_value(value) or {}) == words
