"""Corrections of what is said of an article: dates that were counted from its own follow, and all can be undone."""

from datetime import UTC, datetime, timedelta

import pytest
from corrected import FIRST, LATER, day, read_state
from factories import ACTOR, ingest, make_draft

from factbase.errors import Conflict, Invalid, NotFound, Stale
from factbase.services.article_corrections import ArticleCorrection, correct_article
from factbase.services.articles import ArticleFilter, get_article, ingest_article, list_articles
from factbase.services.claims import list_assertions
from factbase.services.paging import Paging
from factbase.services.quotes import correct_quote, get_quote
from factbase.services.reverting import revert_change
from factbase.services.timeline import get_timeline
from factbase.settings import Settings
from factbase.store.models import Assertion, Change, Outlet, Quote
from factbase.values.articles import ArticleDraft

URL = "https://herald.example/flood"


def correct(number, **columns):
    return correct_article(number, ArticleCorrection(columns, "a slip"), ACTOR, None)


@pytest.mark.parametrize(
    ("body", "basis", "said", "moved"),
    [
        ("“We stay in the valley,” said Ilo Brandt.", "publication", day(18), day(25)),
        ("“We stay in the valley,” Ilo Brandt said on Monday.", "relative", None, None),
        ("“We stay in the valley,” Ilo Brandt said on 3 March 2025.", None, None, None),
    ],
)
def test_what_was_dated_by_the_article_follows_it(store, body, basis, said, moved):
    number = ingest(body, published_at=day(18)).reading.article.id
    quote = Quote.get()
    before = quote.said_at

    correct(number, published_at=day(25))

    after = get_quote(quote.id)
    if said:
        assert (before.date(), after.said_at.date()) == (said.date(), moved.date())
        assert after.said_basis == basis
    elif basis == "relative":
        assert after.said_at - before == timedelta(days=7)
    else:
        assert after.said_at == before


def test_values_change_places_when_the_dates_do(store):
    first = ingest(FIRST, published_at=day(1)).reading.article.id
    ingest(LATER, published_at=day(3))
    before = read_state()
    claim = Assertion.get(Assertion.best == 12).claim_id
    assert get_timeline(claim).current.value["best"] == 19

    done = correct(first, published_at=day(9))

    assert get_timeline(claim).current.value["best"] == 12
    assert {one.value["best"]: one.rank for one in list_assertions(claim, Paging()).items} == {
        12: "normal",
        19: "deprecated",
    }
    revert_change(done.change_id, None, ACTOR)
    assert read_state() == before


def test_a_date_that_is_taken_away_leaves_the_day_of_capture(store):
    number = ingest("“We stay in the valley,” said Ilo Brandt.", published_at=day(1)).reading.article.id

    correct(number, published_at=None)

    assert get_article(number).published_at is None
    assert get_quote(Quote.get().id).said_at is None


def test_title_byline_agency_and_outlet_are_corrected_and_undone(store):
    number = ingest(FIRST, URL).reading.article.id
    before = read_state()

    done = correct(number, title="A flood", byline="Ida Lund", agency="MNA", outlet="The Herald", language="en-GB")

    article = get_article(number)
    assert (article.title, article.byline, article.agency, article.language) == ("A flood", "Ida Lund", "MNA", "en-GB")
    assert article.outlet.name == "The Herald"
    assert [one.id for one in list_articles(ArticleFilter(q="Tarsa", outlet=article.outlet.id), Paging()).items] == [
        number
    ]
    undone = revert_change(done.change_id, "it was right", ACTOR)
    assert read_state() == before
    revert_change(undone.change_id, None, ACTOR)
    assert get_article(number).title == "A flood"


def test_an_outlet_that_others_joined_is_not_taken_away(store):
    done = correct(ingest(FIRST, URL).reading.article.id, outlet="The Herald")
    other = ingest_article(ArticleDraft("https://x.example/1", LATER, outlet="The Herald"), ACTOR, Settings())

    with pytest.raises(Conflict, match="stand on it"):
        revert_change(done.change_id, None, ACTOR)

    assert get_article(other.reading.article.id).outlet.id == Outlet.get(Outlet.name == "The Herald").id


def test_what_a_repost_corrected_is_undone_too(store):
    number = ingest(FIRST, URL).reading.article.id
    before = read_state()
    draft = make_draft(FIRST, URL)
    ingest_article(ArticleDraft(draft.url, draft.body, title="A flood"), ACTOR, Settings())
    change = Change.get(Change.action == "article corrected").change_id

    revert_change(change, "the old headline was right", ACTOR)

    assert get_article(number).title is None
    assert read_state() == before


def test_who_said_it_stays_as_people_corrected_it(store):
    number = ingest(FIRST, URL, day(1)).reading.article.id
    correct_quote(1, None, "nobody knows", ACTOR, None)

    correct(number, published_at=day(5))

    assert get_quote(1).speaker is None
    assert get_quote(1).said_at.date() == day(5).date()


@pytest.mark.parametrize(
    ("number", "columns", "expected", "refusal"),
    [
        (1, {}, None, Invalid),
        (1, {"published_at": datetime(2999, 1, 1, tzinfo=UTC)}, None, Invalid),
        (9, {"title": "x"}, None, NotFound),
        (1, {"title": "x"}, frozenset({7}), Stale),
    ],
)
def test_a_correction_that_makes_no_sense_is_refused(store, number, columns, expected, refusal):
    ingest(FIRST, URL)
    before = read_state()

    with pytest.raises(refusal):
        correct_article(number, ArticleCorrection(columns), ACTOR, expected)

    assert read_state() == before
