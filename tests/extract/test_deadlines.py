"""By when something has to happen."""

from datetime import UTC, datetime

import pytest

from factbase.extract.deadlines import find_deadlines
from factbase.values.dates import Moment
from factbase.values.spans import Span
from factbase.values.statements import Deadline

SATURDAY = Moment(datetime(2021, 3, 13, tzinfo=UTC), "day", "given")


def deadlines_of(text: str, said_at: Moment | None = SATURDAY) -> tuple[Deadline, ...]:
    return find_deadlines(text, Span(0, len(text)), said_at)


@pytest.mark.parametrize(
    ("text", "what", "party", "date"),
    [
        ("Tarsa must withdraw by 5 May.", "withdraw", "Tarsa", "2021-05-05"),
        ("Tarsa must withdraw by May 5, 2022.", "withdraw", "Tarsa", "2022-05-05"),
        ("Tarsa must withdraw by 5 February.", "withdraw", "Tarsa", "2022-02-05"),
        ("The army has to answer by Monday.", "answer", "army", "2021-03-15"),
        ("The army has to answer by Saturday.", "answer", "army", "2021-03-20"),
        ("The engineers must leave by the end of June.", "leave", None, "2021-06-30"),
        ("The mines must be cleared before 2033.", "be cleared", None, "2033"),
        ("Tarsa must answer no later than tomorrow.", "answer", "Tarsa", "2021-03-14"),
        ("The garrison has until Sunday to surrender.", "surrender", "garrison", "2021-03-14"),
        ("Tarsa will open the road by the first of October.", "open the road", "Tarsa", "2021-10-01"),
        ("The vote in Orin is set for 14 September.", "vote in Orin", None, "2021-09-14"),
        ("The deadline is now Monday.", "deadline", None, "2021-03-15"),
        ("The deadline was extended to 31 August.", "deadline", None, "2021-08-31"),
        (
            "The deadline for the rebels to disarm is 5 May.",
            "deadline for the rebels to disarm",
            "rebels",
            "2021-05-05",
        ),
        ("The kidnappers' deadline has slipped to Tuesday.", "kidnappers' deadline", None, "2021-03-16"),
        ("The ultimatum to Tarsa expires at midnight.", "ultimatum to Tarsa", "Tarsa", "2021-03-13"),
        ("Marenia's ultimatum runs out at noon on Sunday.", "Marenia's ultimatum", None, "2021-03-14"),
        ("The ultimatum expires tonight.", "ultimatum", None, "2021-03-13"),
        ("Applications for the pardon close on Friday.", "Applications for the pardon", None, "2021-03-19"),
        ("The monitors' visas run out on 30 June.", "monitors' visas", None, "2021-06-30"),
        ("The mandate of the observers expires at the end of June.", "mandate of the observers", None, "2021-06-30"),
        ("The mines must be cleared by the end of May.", "be cleared", None, "2021-05-31"),
        ("The envoy must answer by 6 p.m. on Friday.", "answer", None, "2021-03-19"),
        ("Tarsa must answer by midnight.", "answer", "Tarsa", "2021-03-13"),
        ("The rebels have until noon tomorrow to release the miners.", "release the miners", "rebels", "2021-03-14"),
        ("The Council told Tarsa to withdraw by 5 May.", "withdraw", "Tarsa", "2021-05-05"),
        ("The prisoners are to be freed before Sunday.", "be freed", None, "2021-03-14"),
    ],
)
def test_a_date_by_which_something_must_happen(text, what, party, date):
    [deadline] = deadlines_of(text)

    assert (deadline.what, deadline.party, deadline.date, deadline.duration_days) == (what, party, date, None)
    assert deadline.span.slice(text) == deadline.words


@pytest.mark.parametrize(
    ("text", "what", "party", "days"),
    [
        ("The Council gave Velland 90 days to comply.", "comply", "Velland", 90),
        ("Tanks must leave the plain within ten days.", "leave the plain", "Tanks", 10),
        ("Tarsa must answer within 48 hours.", "answer", "Tarsa", 2),
        ("The militia was given two weeks to disarm.", "disarm", "militia", 14),
        ("The garrison has a week to answer.", "answer", "garrison", 7),
        ("Tarsa was given a month to open its books.", "open its books", "Tarsa", 30),
        ("Tarsa has 48 hours to reply.", "reply", "Tarsa", 2),
    ],
)
def test_a_length_within_which_something_must_happen(text, what, party, days):
    [deadline] = deadlines_of(text)

    assert (deadline.what, deadline.party, deadline.date, deadline.duration_days) == (what, party, None, days)


@pytest.mark.parametrize(
    "text",
    [
        "We recognise no deadline of 5 May.",
        "There is no ten-day deadline for tanks.",
        "Must Tarsa withdraw by 5 May?",
        "Tarsa withdrew by 5 May.",
        "The talks lasted 90 days.",
        "It must be said that he is right.",
        "Tarsa must withdraw by 31 February.",
        "Tarsa must withdraw within 0 days.",
        "Tarsa must withdraw within 1000000000 days.",
        "The miners must pay 500 crowns a day.",
        "The deadline passed on Monday.",
        "The deadline is absurd.",
        "The shop closes on Sunday at noon.",
        "The markets close on Friday.",
        "The road closes at midnight.",
        "Tarsa has missed the deadline of 5 May.",
        "He closes on Friday with a solo.",
        "The army will leave in May.",
        "The president will speak on Monday.",
        "He was given two weeks to live.",
        "The guard told him to leave by the back door.",
        "Is the deadline now Monday?",
    ],
)
def test_denied_questioned_past_and_impossible_times_are_no_deadlines(text):
    assert deadlines_of(text) == ()


def test_a_date_without_a_year_needs_the_day_on_which_it_was_said():
    assert deadlines_of("Tarsa must withdraw by 5 May.", None) == ()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The army must leave by Monday and the police must follow by 5 May.",
            [("army", "2021-03-15", None), ("police", "2021-05-05", None)],
        ),
        (
            "Tarsa has 48 hours to reply, and Velland must open the road within ten days.",
            [("Tarsa", None, 2), ("Velland", None, 10)],
        ),
    ],
)
def test_a_sentence_may_set_several_deadlines(text, expected):
    found = [(deadline.party, deadline.date, deadline.duration_days) for deadline in deadlines_of(text)]

    assert found == expected
