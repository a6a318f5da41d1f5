"""Articles go in whole, once, and come back with what they hold."""

import threading
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from factories import ACTOR, BODY, ingest, make_draft
from peewee import fn

from factbase.errors import Invalid, NotFound, TooLarge
from factbase.services.articles import (
    ArticleFilter,
    get_article,
    get_reading,
    get_version,
    ingest_article,
    list_articles,
    list_versions,
)
from factbase.services.paging import Paging
from factbase.settings import Settings
from factbase.store.database import database, dialect, session
from factbase.store.models import Appearance, Article, ArticleVersion, Assertion, Change, Claim, Decision, Outlet, Quote

URL = "https://herald.example/story"
CLOSED = "The bridge at Tarsa has been closed to all lorries since the first snow of winter,"
TWICE = f"“{CLOSED}” said Ilo Brandt, the foreign minister of Marenia."


def everything():
    return {model: model.select().count() for model in (Article, ArticleVersion, Quote, Appearance, Claim, Change)}


def test_an_article_comes_back_with_its_quotes_and_statements(store):
    reading = ingest(url=URL).reading

    assert [quote.text for quote in reading.quotes if quote.kind == "direct"] == [
        "We will not leave the valley,",
        "The dam had been inspected in the week before the flood by our engineers,",
    ]
    assert reading.article.outlet.name == "herald.example"
    assert get_reading(reading.article.id) == reading


def test_every_offset_counts_in_the_stored_body(store):
    article = ingest().reading.article
    body = get_version(article.id, 1).body

    assert body == BODY
    for row in [*Appearance.select(), *Assertion.select()]:
        assert body[row.start : row.end] == row.exact


def test_prefix_and_suffix_are_the_words_around_a_quote(store):
    ingest()

    for row in Appearance.select():
        assert row.prefix + row.exact + row.suffix in BODY


def test_the_same_text_again_changes_nothing(store):
    first = ingest(url=URL)
    before = everything()

    second = ingest(url=f"{URL}?utm_source=mail#top")

    assert (first.outcome, second.outcome) == ("created", "unchanged")
    assert second.reading == first.reading
    assert everything() == before


def test_the_same_text_under_another_title_corrects_the_article(store):
    draft = replace(make_draft(url=URL), title="Flood in Tarsa", agency="Marenia Wire")
    first = ingest_article(draft, ACTOR, Settings()).reading
    last = Change.select(fn.MAX(Change.seq)).scalar()

    again = ingest_article(replace(draft, title="Dam breaks at Tarsa", agency=None), ACTOR, Settings())

    article = again.reading.article
    assert again.outcome == "unchanged"
    assert (article.title, article.agency) == ("Dam breaks at Tarsa", "Marenia Wire")
    assert (article.version, article.revision) == (1, first.article.revision + 1)
    assert get_reading(article.id) == replace(first, article=article)
    [change] = Change.select().where(Change.seq > last)
    assert (change.action, change.before["title"], change.after["title"]) == (
        "article corrected",
        "Flood in Tarsa",
        "Dam breaks at Tarsa",
    )
    assert [one.id for one in list_articles(ArticleFilter(q="breaks"), Paging()).items] == [article.id]


def test_what_a_client_leaves_out_stays_and_changes_nothing(store):
    ingest_article(replace(make_draft(url=URL), title="Flood in Tarsa", byline="Ann Roth"), ACTOR, Settings())
    before = everything()

    again = ingest_article(make_draft(url=URL), ACTOR, Settings()).reading.article

    assert (again.title, again.byline, again.revision) == ("Flood in Tarsa", "Ann Roth", 1)
    assert everything() == before


def test_another_text_is_a_new_version_and_quotes_that_left_are_gone(store):
    ingest(url=URL)
    kept, _, dropped = BODY.partition("“The dam")
    assert dropped

    revised = ingest(kept + "“We will rebuild,” Mr Brandt said.", url=URL)

    assert revised.outcome == "revised"
    assert revised.reading.article.version == 2
    gone = [row.exact for row in Appearance.select().where(Appearance.state == "gone")]
    assert any("The dam had been inspected" in text for text in gone)
    assert not any("leave the valley" in text for text in gone)
    assert Quote.select().where(Quote.text == "We will not leave the valley,").count() == 1


def test_statements_that_stay_move_with_the_text(store):
    ingest(url=URL)
    before = Assertion.select().count()

    ingest("Correction below.\n\n" + BODY, url=URL)

    assert Assertion.select().count() == before
    body = get_version(Article.get().id, 2).body
    for row in Assertion.select():
        assert row.version.number == 2
        assert body[row.start : row.end] == row.exact
        assert row.value is None or body[row.value["start"] : row.value["end"]] == row.value["words"]


def test_a_value_that_only_the_old_text_carries_is_deprecated(store):
    ingest(url=URL)

    ingest(BODY.replace("At least 12 people", "At least 9 people"), url=URL)

    figures = {row.low: row for row in Assertion.select().where(Assertion.kind == "casualty_figure")}
    assert figures[12].rank == "deprecated"
    assert "version 2" in figures[12].rank_reason
    assert figures[9].rank == "normal"
    assert figures[9].claim_id == figures[12].claim_id


@pytest.mark.parametrize(
    ("body", "stored"),
    [
        ("More than 300 people were hurt in the earthquake at Tarsa, police said.", (301, None, None)),
        ("Fewer than 40 people were hurt in the earthquake at Tarsa, police said.", (0, None, 39)),
        ("About 40 people were hurt in the earthquake at Tarsa, police said.", (40, 40, 40)),
    ],
)
def test_a_number_that_lies_outside_its_bounds_is_kept_in_the_value_alone(store, body, stored):
    reading = ingest(body).reading
    [row] = Assertion.select()

    assert (row.low, row.best, row.high) == stored
    assert reading.quotes[0].statements[0].value["words"] in body


def test_a_wire_copy_adds_appearances_not_quotes(store):
    ingest()
    quotes = Quote.select().count()
    appearances = Appearance.select().count()

    copy = ingest(url="https://gazette.example/copy").reading

    assert Quote.select().count() == quotes
    assert Appearance.select().count() == 2 * appearances
    assert all(quote.repeated for quote in copy.quotes)


def test_statements_of_a_copy_stand_in_the_body_of_the_copy(store):
    ingest(TWICE)

    body = f"Velm, Marenia\n\n{TWICE}"
    [quote] = ingest(body, url="https://gazette.example/copy").reading.quotes

    assert quote.statements
    for statement in quote.statements:
        assert body[statement.start : statement.end] == statement.text
        assert statement.outcome == "attached"


def test_every_outcome_has_its_decision(store):
    reading = ingest().reading
    statements = [one for quote in reading.quotes for one in quote.statements] + list(reading.narrated)

    assert statements
    assert Decision.select().count() == Assertion.select().count()
    for one in statements:
        assert (one.claim is None) == (one.outcome == "suggested")


def test_plain_statements_are_claims_only_where_the_setting_wants_them(store):
    ingest(TWICE)
    assert Claim.select().where(Claim.kind == "statement").count() == 1

    ingest(TWICE.replace("lorries", "buses"), settings=Settings(statement_claims=False))

    assert Claim.select().where(Claim.kind == "statement").count() == 1


def test_narration_opens_no_plain_claims(store):
    ingest()

    assert Assertion.select().where((Assertion.kind == "statement") & Assertion.quote.is_null()).count() == 0


@pytest.mark.parametrize(
    ("body", "error"),
    [("a\x00b", Invalid), ("\ud800", Invalid), ("  \n ", Invalid), ("a" * (1024 * 1024 + 1), TooLarge)],
)
def test_a_body_that_cannot_be_kept_is_refused_and_leaves_no_trace(store, body, error):
    with pytest.raises(error):
        ingest(body)

    assert not any(everything().values())


def test_a_date_in_the_future_is_refused(store):
    with pytest.raises(Invalid) as refusal:
        ingest(published_at=datetime.now(UTC) + timedelta(days=2))

    assert refusal.value.pointer == "/published_at"


def test_a_text_of_nothing_but_statements_is_refused(store):
    with pytest.raises(TooLarge):
        ingest("".join(f"At least {number} people were killed in Tarsa.\n" for number in range(2, 1_200)))


def test_a_failure_in_the_middle_leaves_nothing(store, monkeypatch):
    monkeypatch.setattr("factbase.services.ingestion.record_statements", lambda *_: 1 / 0)

    with pytest.raises(ZeroDivisionError):
        ingest()
    assert not any(everything().values())


def post_at_once(bodies, url=None):
    """Post each body from a thread of its own; returns what failed."""
    failures = []
    ready = threading.Barrier(len(bodies))

    def post(body):
        draft = make_draft(body, url)
        try:
            ready.wait(timeout=10)
            with session():
                ingest_article(draft, ACTOR, Settings())
        except Exception as failure:
            failures.append(failure)
        finally:
            if dialect() == "sqlite":
                database.close()

    threads = [threading.Thread(target=post, args=(body,)) for body in bodies]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return failures


def test_sixteen_posts_of_one_address_make_one_article(store):
    assert post_at_once([BODY] * 16, URL) == []

    assert everything()[Article] == everything()[ArticleVersion] == 1


def test_sixteen_posts_of_different_articles_are_all_stored_and_share_speakers_and_claims(store):
    assert post_at_once([f"{BODY}\n\nReport {number}." for number in range(16)]) == []

    assert everything()[Article] == 16
    figures = Claim.select().where(Claim.kind == "casualty_figure")
    assert figures.count() == 1


def test_articles_are_listed_page_by_page_while_others_come_in(store):
    for _ in range(3):
        ingest()
    first = list_articles(ArticleFilter(), Paging(limit=2))

    ingest()
    second = list_articles(ArticleFilter(), Paging(first.next_key, 2))

    assert [row.id for row in (*first.items, *second.items)] == [1, 2, 3, 4]
    assert second.next_key is None


def test_articles_are_filtered(store):
    ingest(url="https://herald.example/a")
    ingest(f"{BODY} More.", url="https://gazette.example/b", published_at=datetime(2025, 5, 1, tzinfo=UTC))
    gazette = Outlet.get(Outlet.domain == "gazette.example").id

    for wanted in (
        ArticleFilter(outlet=gazette),
        ArticleFilter(published_from=datetime(2025, 4, 1, tzinfo=UTC)),
        ArticleFilter(q="more"),
    ):
        assert [row.id for row in list_articles(wanted, Paging()).items] == [2]
    assert [
        row.id for row in list_articles(ArticleFilter(published_to=datetime(2025, 4, 1, tzinfo=UTC)), Paging()).items
    ] == [1]


def test_versions_are_listed_and_read(store):
    ingest(url=URL)
    ingest(f"{BODY} More.", url=URL)

    assert [(row.number, row.body) for row in list_versions(1, Paging()).items] == [(1, None), (2, None)]
    assert get_version(1, 2).body == f"{BODY} More."


@pytest.mark.parametrize("read", [get_article, get_reading, lambda key: list_versions(key, Paging())])
def test_what_is_not_there_is_not_found(store, read):
    with pytest.raises(NotFound):
        read(99)


def test_an_article_of_the_first_days_of_the_calendar_is_taken_in_with_its_later_text(store):
    for body in (BODY, f"{BODY}\n\nThe roads were shut on Friday, the mayor said."):
        reading = ingest(body, url=URL, published_at=datetime.min.replace(tzinfo=UTC)).reading

        assert reading.quotes
