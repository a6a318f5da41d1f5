"""A claim that was stated thousands of times costs no more to add to than one that was stated a few times."""

import logging
from collections import Counter
from datetime import UTC, datetime, timedelta

import pytest
from factories import ACTOR

from factbase.services.articles import ingest_article
from factbase.services.candidates import find_candidates
from factbase.services.matching import Question, find_statements
from factbase.services.paging import Paging
from factbase.services.timeline import get_timeline
from factbase.settings import Settings
from factbase.store.database import database, dialect
from factbase.store.models import Assertion, Claim
from factbase.values.articles import ArticleDraft

DAY = datetime(2026, 3, 2, 8, tzinfo=UTC)
FIRST = "Nine people were killed in the fire at Sable Wharf in Abertal, the mayor, Mia Roth, said."
LATER = "The fire at Sable Wharf in Abertal has killed {} people, the mayor, Mia Roth, said."
STEPS = 1000  # of SQLite's virtual machine between two counts
FEW, MANY = 20, 4000


def post(body, hours):
    address, moment = f"https://abertal.example/{hours}", DAY + timedelta(hours=hours)
    return ingest_article(ArticleDraft(address, body, "Sable Wharf", published_at=moment), ACTOR, Settings()).reading


def repeat_first(times, since):
    """State the first claim again, by other people, so many times."""
    [row] = Assertion.select().where(Assertion.claim.is_null(False)).order_by(Assertion.id).limit(1).dicts()
    columns = {name: value for name, value in row.items() if name not in {"id", "quote"}}
    rows = [{**columns, "speaker": None, "as_of": DAY + timedelta(minutes=since + n)} for n in range(times)]
    for first in range(0, times, 1000):
        Assertion.insert_many(rows[first : first + 1000]).execute()


def count_steps(work):
    counted = Counter()
    connection = database.connection()
    connection.set_progress_handler(lambda: counted.update(steps=1), STEPS)
    try:
        work()
    finally:
        connection.set_progress_handler(None, 0)
    return counted["steps"]


def test_an_article_costs_the_same_however_often_its_claim_was_stated(store):
    if dialect() != "sqlite":
        pytest.skip("SQLite counts the steps of its queries")
    post(FIRST, 0)
    repeat_first(FEW, 1)
    few = count_steps(lambda: post(LATER.format(10), 100))
    repeat_first(MANY, 100)
    many = count_steps(lambda: post(LATER.format(11), 101))

    assert Claim.select().count() == 1
    assert many <= 1.5 * few + 5


def test_of_a_claim_its_first_and_its_latest_words_are_compared(store):
    post(FIRST, 0)
    for number in range(10, 20):
        post(LATER.format(number), number)
    [statement] = find_statements(Question(LATER.format(19)))

    [claim] = [one for one in find_candidates(statement) if one.kind == "casualty_figure"]

    assert claim.first_said == DAY
    assert claim.value is not None
    assert claim.value.best == 19
    assert any("were killed" in words for words in claim.wordings)
    assert len(claim.wordings) <= 7


def list_queries(work, caplog):
    caplog.clear()
    with caplog.at_level(logging.DEBUG, "peewee"):
        work()
    return [record.msg[0] for record in caplog.records if record.name == "peewee"]


def test_a_timeline_asks_as_often_however_long_it_is_and_never_for_decisions(store, caplog):
    post(FIRST, 0)
    repeat_first(FEW, 1)
    few = list_queries(lambda: get_timeline(1), caplog)
    repeat_first(MANY, 100)
    many = list_queries(lambda: get_timeline(1), caplog)

    assert len(many) == len(few)
    assert not [query for query in many if '"decision"' in query]


def test_a_timeline_is_read_in_pages_of_points_with_one_reading_of_the_whole(store):
    post(FIRST, 0)
    for number in range(10, 15):
        post(LATER.format(number), number)

    whole, found, after = get_timeline(1), [], None
    for _ in range(3):
        page = get_timeline(1, paging=Paging(after, 2))
        found += [point.assertion for series in page.series for point in series.points]
        assert page.current == whole.current
        after = page.next_key

    assert after is None
    assert found == [point.assertion for series in whole.series for point in series.points]
