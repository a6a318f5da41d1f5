"""A whole article, read top to bottom."""

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factbase.extract.article import read_article
from factbase.values.articles import ArticleDraft
from factbase.values.readings import Reading

BODY = """\
Marenia waits for an answer from Velland on the islands

Mia Roth speaks to reporters in Tarsa. Photograph: Jan Dole/The Marenian

Marenian foreign minister Mia Roth said on Monday that Velland had agreed to a 20-day ceasefire on the islands.

READ MORE

“Forty soldiers were killed on the islands last month,” Ms Roth told reporters in Tarsa. “We have seen enough.”

Velland’s president Oskar Lund denied that his army had shelled the harbour.

At least 12 civilians were killed in Port Ansel on Sunday, according to the Marenian Red Cross.

– Reuters
"""


def read(body: str = BODY, published_at: datetime | None = datetime(2031, 3, 18, 15, tzinfo=UTC)) -> Reading:
    return read_article(ArticleDraft(url="https://news.example/a", body=body, published_at=published_at))


def test_every_span_holds_the_words_that_it_names():
    reading = read()

    assert all(quotation.span.slice(BODY) == quotation.text for quotation in reading.quotations)
    assert all(found.statement.span.slice(BODY) == found.statement.text for found in reading.statements)
    assert all(
        found.statement.value.span.slice(BODY) == found.statement.value.words
        for found in reading.statements
        if found.statement.value
    )


def test_furniture_is_reported_and_not_read():
    reading = read()

    assert [span.slice(BODY) for span in reading.furniture] == [
        "Mia Roth speaks to reporters in Tarsa. Photograph: Jan Dole/The Marenian",
        "READ MORE",
        "– Reuters",
    ]
    assert not any(quotation.span.overlaps(span) for quotation in reading.quotations for span in reading.furniture)


def test_who_speaks_is_known_by_the_name_in_full():
    said = {quotation.text.rstrip(","): quotation.speaker for quotation in read().quotations}

    speaker = said["Forty soldiers were killed on the islands last month"]
    assert speaker is not None
    assert speaker.name == "Mia Roth"


def test_words_are_dated_by_their_cue_and_else_by_the_article():
    dates = [(quotation.said_at.day.isoformat(), quotation.said_at.basis) for quotation in read().quotations]

    assert dates[0] == ("2031-03-17", "relative")
    assert dates[1] == ("2031-03-18", "publication")


def test_without_a_date_of_publication_nothing_is_dated():
    reading = read(published_at=None)

    assert reading.published is None
    assert {quotation.said_at for quotation in reading.quotations} == {None}


def test_the_date_of_publication_is_kept_in_utc():
    reading = read(published_at=datetime(2031, 3, 18, 1, tzinfo=timezone(timedelta(hours=3))))

    assert reading.published.at == datetime(2031, 3, 17, 22, tzinfo=UTC)
    assert reading.published.at.utcoffset() == timedelta(0)


def test_statements_stand_in_order_and_point_at_their_quotations():
    reading = read()

    starts = [found.statement.span.start for found in reading.statements]
    assert starts == sorted(starts)
    for found in reading.statements:
        if found.quotation is not None:
            assert reading.quotations[found.quotation].span.overlaps(found.statement.span)


def test_the_figures_and_terms_of_the_article_are_stated():
    kinds = {
        (found.statement.kind, found.statement.value.words) for found in read().statements if found.statement.value
    }

    assert ("casualty_figure", "Forty") in kinds
    assert ("casualty_figure", "12") in {(kind, words.removeprefix("At least ")) for kind, words in kinds}
    assert any(kind == "ceasefire_term" and "20-day ceasefire" in words for kind, words in kinds)


@pytest.mark.parametrize("body", ["", " ", "\n\n", "“", "READ MORE", "– Reuters", "\u2028", "😀", "a", "“” “"])
def test_a_body_without_a_story_is_an_empty_reading(body):
    reading = read(body)

    assert reading.quotations == ()
    assert reading.statements == ()


def test_a_headline_in_capitals_is_read():
    assert read("That Has Been Part Of His Message.\n\nThat Has Been Part of His Message.").published is not None


WORDS = """\
“ ” ‘ ’ " ' « » , . ? ! : — Mia Roth Lund he they we said told that denied asked agreed rejected a truce 12 two people
soldiers killed hurt on Monday in 2024 $5 million Velland controls Tarsa by Friday will not"""


@given(st.lists(st.sampled_from([*WORDS.split(), "\n\n"]), max_size=40))
def test_any_words_are_read_and_every_span_holds_its_words(words):
    body = " ".join(words)

    reading = read(body)

    assert all(quotation.span.slice(body) == quotation.text for quotation in reading.quotations)
    for found in reading.statements:
        assert found.statement.span.slice(body) == found.statement.text
        assert found.statement.value is None or found.statement.span.contains(found.statement.value.span)


@pytest.mark.parametrize("published", [datetime.min, datetime(1, 12, 31), datetime(9999, 12, 28), datetime.max])
@pytest.mark.parametrize(
    "when",
    [
        *("on Friday", "on Monday", "yesterday", "tomorrow", "overnight", "last week", "last month", "last year"),
        *("last Monday", "a day earlier", "two weeks ago", "three years ago", "a fortnight ago", "at the weekend"),
        *("on the 31st", "on 31 December", "in March", "on January 1", "at midnight on Sunday", "within 300 days"),
    ],
)
def test_dates_at_either_end_of_the_calendar_are_read_without_an_error(when, published):
    body = (
        f"“Nine people were killed in the fire in Tarsa {when},” the mayor Ana Brill said {when}.\n"
        f"Marenia agreed to a truce {when}. The rebels must leave the town of Osk by {when}."
        f" They gave them until {when.removeprefix('on ').removeprefix('at ')} to leave the town of Osk."
    )
    draft = ArticleDraft("https://herald.example/", body, "Fire in Tarsa", published_at=published.replace(tzinfo=UTC))

    assert read_article(draft).statements
