"""A claim that was stated thousands of times costs no more to add to than one that was stated a few times."""

from collections import Counter
from datetime import UTC, datetime, timedelta

import pytest
from factories import ACTOR

from factbase.services.articles import ingest_article
from factbase.services.candidates import find_candidates
from factbase.services.matching import Question, find_statements
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
    Assertion.insert_many(rows).execute()


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
