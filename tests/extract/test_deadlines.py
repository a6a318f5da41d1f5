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
    ],
)
def test_denied_questioned_past_and_impossible_times_are_no_deadlines(text):
    assert deadlines_of(text) == ()


def test_a_date_without_a_year_needs_the_day_on_which_it_was_said():
    assert deadlines_of("Tarsa must withdraw by 5 May.", None) == ()
