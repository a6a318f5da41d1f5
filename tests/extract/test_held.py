"""The day of a count: "14 dead as of Tuesday" tells of Tuesday, whenever it was printed."""

from datetime import UTC, datetime

import pytest

from factbase.extract.article import read_article
from factbase.values.articles import ArticleDraft

# A Tuesday.
PUBLISHED = datetime(2031, 3, 18, 15, 0, tzinfo=UTC)


def days_in(body: str, published: datetime | None = PUBLISHED) -> list[tuple[str, str | None]]:
    """The words of each figure, and the day of which it is, with precision and basis."""
    reading = read_article(ArticleDraft("https://herald.example/a", body, published_at=published))
    figures = [one.statement for one in reading.statements if one.statement.kind == "casualty_figure"]
    return [(figure.value.words, describe(figure.as_of)) for figure in figures]


def describe(moment):
    return moment and f"{moment.day} {moment.precision} {moment.basis}"


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("The hospital counted 14 dead as of Sunday.", [("14", "2031-03-16 day relative")]),
        ("As of yesterday 31 people were missing.", [("31", "2031-03-17 day relative")]),
        ("As of 6 p.m. on 3 March, 31 people were missing.", [("31", "2031-03-03 day relative")]),
        ("As at 30 June 2030, 611 people remained missing.", [("611", "2030-06-30 day stated")]),
        ("Some 4,000 families had fled as of the end of February 2031.", [("4,000", "2031-02-01 month stated")]),
        ("Some 4,000 families had fled as of February 2031.", [("4,000", "2031-02-01 month stated")]),
        (
            "Nine had died as of Saturday and 12 as of Monday.",
            [("Nine", "2031-03-15 day relative"), ("12", "2031-03-17 day relative")],
        ),
        ("By Friday evening 20 miners had died.", [("20", "2031-03-14 day relative")]),
        ("The toll had reached 20 by late Friday.", [("20", "2031-03-14 day relative")]),
        # A deadline, a plain day of the event, a fear and a day to come date no count.
        ("The rebels must free the crew or kill 14 hostages by Friday.", [("14", None)]),
        ("Fourteen people were killed on Monday.", [("Fourteen", None)]),
        ("As many as 400 could be dead as of Sunday, he feared.", [("400", None)]),
        ("Fourteen people were dead as of 20 March 2031.", [("Fourteen", None)]),
    ],
)
def test_a_count_is_of_the_day_that_its_sentence_gives_for_it(body, expected):
    assert days_in(body) == expected


def test_a_weekday_dates_nothing_where_no_publication_is_known():
    assert days_in("The hospital counted 14 dead as of Sunday.", None) == [("14", None)]
