"""Statements that say the same wait in one question, and one decision settles them all."""

from datetime import UTC, datetime

import pytest
from factories import ACTOR, ingest

from factbase.services.claims import get_claim
from factbase.services.decisions import Choice, decide
from factbase.services.paging import Paging
from factbase.services.reverting import revert_change
from factbase.services.reviews import ReviewFilter, get_review_item, list_review_items
from factbase.store.models import Assertion, Claim, Decision, ReviewItem

FIRST = "The fire at Sable Wharf in Tarsa killed 14 people."
ASKED = "An estimated 30 people died in the fire at Sable Wharf in Tarsa."
AGAIN = "An estimated 30 people were killed in the fire at Sable Wharf in Tarsa."
OTHER = "An estimated 30 people died in the fire at Corrie Wharf in Borne."
URL = "https://courier.example/fire"


def day(number):
    return datetime(2025, 3, number, 12, tzinfo=UTC)


def only_question():
    [item] = list_review_items(ReviewFilter(), Paging()).items
    return item


@pytest.fixture
def question(store):
    ingest(FIRST, published_at=day(1))
    ingest(ASKED, published_at=day(2))
    ingest(AGAIN, url=URL, published_at=day(3))
    return only_question().id


def outcomes(ingested):
    return [(one.outcome, one.claim, one.candidates[0].claim.id) for one in ingested.reading.narrated]


def test_what_says_again_what_waits_joins_the_question(store):
    [first] = ingest(FIRST, published_at=day(1)).reading.narrated
    ingest(ASKED, published_at=day(2))

    again = ingest(AGAIN, published_at=day(3))

    assert outcomes(again) == [("suggested", None, first.claim.id)]
    item = only_question()
    assert item.statement.text == ASKED
    assert [one.text for one in item.together] == [AGAIN]


def test_what_says_the_same_of_another_event_does_not_join(question):
    ingest(OTHER, published_at=day(3))

    assert [one.text for one in get_review_item(question).together] == [AGAIN]


@pytest.mark.parametrize("decision", ["accept", "attach"])
def test_one_decision_attaches_all_and_is_undone_as_one(question, decision):
    claim = Claim.get().id
    named = claim if decision == "attach" else None

    decided = decide(Choice(question, decision, claim=named), ACTOR)

    assert {row.claim_id for row in Assertion.select()} == {claim}
    assert get_claim(claim).assertions == 3
    revert_change(decided.change_id, None, ACTOR)
    assert [row.claim_id for row in Assertion.select().order_by(Assertion.id)] == [claim, None, None]
    assert get_review_item(question).state == "open"
    assert [one.text for one in get_review_item(question).together] == [AGAIN]


def test_a_new_claim_is_opened_for_all(question):
    decided = decide(Choice(question, "new"), ACTOR)

    rows = list(Assertion.select().order_by(Assertion.id))
    assert rows[1].claim_id == rows[2].claim_id != rows[0].claim_id
    assert [row.stance for row in rows[1:]] == ["asserts", "asserts"]
    revert_change(decided.change_id, None, ACTOR)
    assert [row.claim_id for row in Assertion.select().order_by(Assertion.id)][1:] == [None, None]


def test_a_refusal_holds_for_all(question):
    decide(Choice(question, "reject"), ACTOR)

    rejected = Decision.select().where(Decision.judgement == "rejected")
    assert len({row.assertion_id for row in rejected}) == 2
    ingest(AGAIN, published_at=day(4))
    assert ReviewItem.select().where(ReviewItem.state == "open").count() == 0


def test_a_question_that_was_left_is_asked_again(question):
    decide(Choice(question, "skip"), ACTOR)

    ingest(AGAIN, published_at=day(4))

    assert only_question().id != question


def test_a_question_whose_words_are_gone_is_about_those_that_stand(store):
    ingest(FIRST, published_at=day(1))
    ingest(ASKED, url=URL, published_at=day(2))
    ingest(AGAIN, published_at=day(3))
    number = only_question().id

    ingest("The road is open.", url=URL, published_at=day(2))

    item = get_review_item(number)
    assert (item.state, item.statement.text, item.together) == ("open", AGAIN, ())
    ingest(ASKED, url=URL, published_at=day(2))
    assert [one.text for one in get_review_item(number).together] == [ASKED]


def test_a_question_is_closed_when_the_last_of_its_words_are_gone_and_returns_with_any(question):
    first = get_review_item(question).statement
    other = Assertion.get(Assertion.exact == ASKED).version.article.url
    assert first.text == ASKED

    ingest("The road is open.", url=other, published_at=day(2))
    ingest("The road is open.", url=URL, published_at=day(3))
    closed = get_review_item(question).state
    ingest(ASKED, url=other, published_at=day(2))

    assert closed == "decided"
    item = get_review_item(question)
    assert (item.state, item.statement.text, item.together) == ("open", ASKED, ())
