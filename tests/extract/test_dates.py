"""When something was said, read against the day of publication."""

from datetime import UTC, datetime

import pytest

from factbase.extract.dates import DatedText
from factbase.values.dates import Moment
from factbase.values.spans import Span

# A Tuesday.
PUBLISHED = Moment(datetime(2031, 3, 18, 15, 0, tzinfo=UTC), "minute", "given")


def moment_in(marked: str, published: Moment | None = PUBLISHED) -> Moment | None:
    """The moment of the words between braces; the cue is the word between brackets."""
    text, at = "", {}
    for character in marked:
        if character in "{}[]":
            at[character] = len(text)
        else:
            text += character
    cue = Span(at["["], at["]"]) if "[" in at else None
    return DatedText(text, published).find_moment(Span(at["{"], at["}"]), cue)


@pytest.mark.parametrize(
    ("marked", "day", "precision", "basis"),
    [
        ("On Monday, Ms Roth [said] that {the plan was dead}.", "2031-03-17", "day", "relative"),
        ("“{We will act},” Ms Roth [said] on Tuesday.", "2031-03-18", "day", "relative"),
        ("“{We will act},” Ms Roth [said] on Wednesday.", "2031-03-12", "day", "relative"),
        ("“{We will act},” Ms Roth [told] “The Early Hour” on Radio Tarsa on Monday.", "2031-03-17", "day", "relative"),
        ("“{We will act},” she [said] earlier on Tuesday.", "2031-03-18", "day", "relative"),
        ("“{We will act},” she [said] yesterday.", "2031-03-17", "day", "relative"),
        ("“{We will act},” she [said] last night.", "2031-03-17", "day", "relative"),
        ("“{We will act},” she [said] this morning.", "2031-03-18", "day", "relative"),
        ("“{We will act},” she [said] three days ago.", "2031-03-15", "day", "relative"),
        ("“{We will act},” she [said] last week.", "2031-03-11", "month", "relative"),
        ("“{We will act},” she [said] last month.", "2031-02-01", "month", "relative"),
        ("“{We will act},” she [said] last year.", "2030-01-01", "year", "relative"),
        ("“{We will act},” she [said] two months ago.", "2031-01-01", "month", "relative"),
        ("“{We will act},” she [said] on February 12th.", "2031-02-12", "day", "relative"),
        ("“{We will act},” she [said] on 12 February.", "2031-02-12", "day", "relative"),
        ("“{We will act},” she [said] on Dec. 30.", "2030-12-30", "day", "relative"),
        ("“{We will act},” she [said] on 12 February 2029.", "2029-02-12", "day", "stated"),
        ("“{We will act},” she [said] on February 12, 2029, in Tarsa.", "2029-02-12", "day", "stated"),
        ("“{We will act},” she [said] on 2029-02-12.", "2029-02-12", "day", "stated"),
        ("“{We will act},” she [said] in February 2029.", "2029-02-01", "month", "stated"),
        ("“{We will act},” she [said] in 2029.", "2029-01-01", "year", "stated"),
        ("Ms Roth on Monday [said] {the plan was dead}.", "2031-03-17", "day", "relative"),
        ("Ms Roth [said] on Monday that {the plan was dead}.", "2031-03-17", "day", "relative"),
        ("In a letter on Sunday, Ms Roth [said], “{We will act}.”", "2031-03-16", "day", "relative"),
        (
            "On Friday relatives of those who had died in the fire [urged] {the council to act}.",
            "2031-03-14",
            "day",
            "relative",
        ),
        (
            "On Monday, Mia Roth, a doctor who has long worked in Tarsa, [said] {they were dead}.",
            "2031-03-17",
            "day",
            "relative",
        ),
        ("“{We will act},” she [said] last Tuesday.", "2031-03-11", "day", "relative"),
        ("“{We will act},” she [said] last Monday.", "2031-03-17", "day", "relative"),
        ("“{We will act},” she [said] Thursday last week.", "2031-03-13", "day", "relative"),
        ("“{We will act},” she [said] on Thursday of last week.", "2031-03-13", "day", "relative"),
        ("“{We will act},” she [said] on the 14th.", "2031-03-14", "day", "relative"),
        ("“{We will act},” she [said] on the 21st.", "2031-02-21", "day", "relative"),
        ("“{We will act},” she [said] on 14/03/2031.", "2031-03-14", "day", "stated"),
        ("“{We will act},” she [said] on 28.2.2031.", "2031-02-28", "day", "stated"),
        ("“{We will act},” she [said] at the weekend.", "2031-03-15", "month", "relative"),
        ("“{We will act},” she [said] over the weekend.", "2031-03-15", "month", "relative"),
        ("“{We will act},” she [said] a fortnight ago.", "2031-03-04", "month", "relative"),
        ("“{We will act},” she [said] hours earlier.", "2031-03-18", "day", "relative"),
        ("“{We will act},” she [said] an hour ago.", "2031-03-18", "day", "relative"),
        ("“{We will act},” she [said] 20 minutes ago.", "2031-03-18", "day", "relative"),
        ("“{We will act},” she [said] in early February.", "2031-02-01", "month", "relative"),
        ("“{We will act},” she [said] at the end of February.", "2031-02-01", "month", "relative"),
        ("“{We will act},” she [said] in late 2029.", "2029-01-01", "year", "stated"),
        ("“{We will act},” she [said] in the spring of 2029.", "2029-01-01", "year", "stated"),
        ("“{We will act},” she [said] on the 12th of February.", "2031-02-12", "day", "relative"),
        ("“{We will act},” she [wrote] on Monday evening.", "2031-03-17", "day", "relative"),
        ("Speaking on Friday, Ms Roth [said] {the plan was dead}.", "2031-03-14", "day", "relative"),
        ("“{We will act},” she [said] in a speech late on Friday.", "2031-03-14", "day", "relative"),
        ("“{We will act},” she [said] tonight.", "2031-03-18", "day", "relative"),
        ("“{We will act},” she [said] earlier this week.", "2031-03-18", "month", "relative"),
        ("“{We will act},” she [said] ten years ago.", "2021-03-01", "year", "relative"),
        ("Talks failed on Sunday. “{We will act},” she had [said] a day earlier.", "2031-03-15", "day", "relative"),
        ("“{We will act},” she had [said] a day earlier.", "2031-03-17", "day", "relative"),
    ],
)
def test_the_date_beside_the_cue_is_the_day_of_speech(marked, day, precision, basis):
    moment = moment_in(marked)

    assert (moment.at.date().isoformat(), moment.precision, moment.basis) == (day, precision, basis)


@pytest.mark.parametrize(
    "marked",
    [
        "“{We will act},” Ms Roth [said].",
        "“{We will act on Monday},” Ms Roth [said].",
        "Ms Roth [said] that {the plan died on Monday}.",
        "“{We will act},” she [said] before Monday’s vote.",
        "“{We have waited since},” she [said], as she had done since Monday.",
        "“{We will act},” Ms Roth, who was elected on Monday, [said].",
        "“{We will act},” she [said] after talks that ended on Monday.",
        "“{We will act},” she [said] on March 25, 2031.",
        "“{We will act},” she [told] the Sunday Courier.",
        "“We leave on Monday,” he [said], adding “{and we come back}”.",
        "He left on Monday. “{Never again},” she [said].",
        "“{Never again.}” On Monday the talks went on.",
        "On Monday the talks went on.\n\n“{Never again},” she [said].",
        "“{We may act},” she [said] on 31 February.",
        "“{We may act},” she [said] on March 25.",
        "“{We may act},” she [said] on the 31st.",
        "“{We may act},” she [said] on 3/4/2031.",
        "“{We may act},” she [said] on the 14th floor.",
        "“{We may act},” she [said] by the 14th.",
        "The firm opened in 2004. {Its owner gave his blessing}, [according to] the court.",
        "The army had 166,000 soldiers in April, too few for the plan, and she [asked] {whether more would come}.",
        "Mr Lund, who [asked] {whether the judge was fair}, fell ill on Friday.",
        "“{We will act},” she [said] of the talks – which began on Monday.",
    ],
)
def test_a_date_that_dates_something_else_leaves_the_day_of_publication(marked):
    moment = moment_in(marked)

    assert (moment.day, moment.precision, moment.basis) == (PUBLISHED.day, "day", "publication")


@pytest.mark.parametrize(
    ("marked", "day"),
    [
        ("“{We will act},” she [said] on Monday.", None),
        ("“{We will act},” she [said] on 12 February.", None),
        ("“{We will act},” she [said].", None),
        ("“{We will act},” she [said] on 12 February 2029.", "2029-02-12"),
    ],
)
def test_without_a_publication_date_only_a_full_date_counts(marked, day):
    moment = moment_in(marked, published=None)

    assert (moment and moment.day.isoformat()) == day


def test_the_words_that_state_the_date_are_kept():
    assert moment_in("“{We will act},” she [said] on February 12th.").words == "February 12th"


def test_the_end_of_a_month_is_counted_back_to_its_first_day():
    published = Moment(datetime(2031, 3, 31, tzinfo=UTC), "minute", "given")

    moment = moment_in("“{We will act},” she [said] last month.", published)

    assert moment.day.isoformat() == "2031-02-01"


@pytest.mark.parametrize(
    ("body", "day", "basis"),
    [
        ("TARSA, March 16 (Velland Wire) — “{We will act},” she [said].", "2031-03-16", "relative"),
        ("TARSA, Velland, March 16 — “{We will act},” she [said].", "2031-03-16", "relative"),
        ("TARSA, 16 March 2031 – She [said] {the plan was dead}.", "2031-03-16", "stated"),
        ("Bridge shut\n\nTARSA, March 16 — It is shut.\n\n“{We will act},” she [said].", "2031-03-16", "relative"),
        ("TARSA, March 16 — “{We will act},” she [said] on Friday.", "2031-03-14", "relative"),
        ("TARSA, March 30, 2031 — “{We will act},” she [said].", "2031-03-18", "publication"),
        ("TARSA, March 16, 2029 — “{We will act},” she [said].", "2031-03-18", "publication"),
        ("TARSA — “{We will act},” she [said].", "2031-03-18", "publication"),
    ],
)
def test_a_date_line_says_when_a_report_was_written(body, day, basis):
    moment = moment_in(body)

    assert (moment.day.isoformat(), moment.basis) == (day, basis)
