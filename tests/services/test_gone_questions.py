"""A question about words that a corrected article no longer holds is closed, and asked again when they come back."""

import pytest
from factories import ACTOR, ingest

from factbase.errors import Conflict
from factbase.services.agreement import measure_agreement
from factbase.services.decisions import Choice, decide
from factbase.services.paging import Paging
from factbase.services.reviews import ReviewFilter, get_review_item, list_review_items
from factbase.services.speakers import SpeakerDraft, create_speaker
from factbase.store.models import Change

URL = "https://courier.example/fire"
FIRST = "The fire at Sable Wharf in Tarsa killed 14 people, the mayor, Ilo Brandt, said."
ASKED = "An estimated 30 people died in the fire at Sable Wharf in Tarsa, a neighbour said."
OTHER = "The road along Sable Wharf is open again."


@pytest.fixture
def question(store):
    ingest(FIRST)
    ingest(ASKED, url=URL)
    [item] = list_review_items(ReviewFilter(kind="match"), Paging()).items
    return item.id


def test_a_question_about_words_that_are_gone_is_closed_in_the_change_that_took_them_away(question):
    ingest(OTHER, url=URL)

    item = get_review_item(question)
    [closed] = Change.select().where(Change.action == "review closed")
    [captured] = Change.select().where((Change.action == "version captured") & (Change.change_id == closed.change_id))
    assert (item.state, item.decision) == ("decided", None)
    assert closed.reason == "no longer in the article's version 2"
    assert captured.seq < closed.seq
    assert list_review_items(ReviewFilter(), Paging()).items == ()


def test_a_closed_question_is_not_decided_and_teaches_no_threshold(question):
    ingest(OTHER, url=URL)

    with pytest.raises(Conflict, match="stands in no article"):
        decide(Choice(question, "accept"), ACTOR)
    assert sum(band.decided for band in measure_agreement().bands) == 0


def test_a_question_is_asked_again_when_its_words_come_back_and_can_be_decided(question):
    ingest(OTHER, url=URL)

    ingest(ASKED, url=URL)

    assert get_review_item(question).state == "open"
    decided = decide(Choice(question, "accept"), ACTOR).result
    assert (decided.state, decided.decision) == ("decided", "accept")


def test_a_question_about_words_that_still_stand_stays_open(question):
    ingest(f"{ASKED} {OTHER}", url=URL)

    assert get_review_item(question).state == "open"


def test_a_question_that_was_answered_stays_answered(question):
    decide(Choice(question, "reject"), ACTOR)

    ingest(OTHER, url=URL)
    ingest(ASKED, url=URL)

    assert get_review_item(question).decision == "reject"


def test_who_said_a_quote_that_is_gone_is_asked_no_more_unless_it_stands_elsewhere(store):
    for _ in range(2):
        create_speaker(SpeakerDraft("Ilo Brandt", "person"), ACTOR)
    ingest("“We will not leave the valley,” Ilo Brandt said.", url=URL)
    [item] = list_review_items(ReviewFilter(kind="speaker"), Paging()).items

    ingest(OTHER, url=URL)
    closed = get_review_item(item.id).state
    ingest("“We will not leave the valley,” Ilo Brandt said.", url=URL)

    assert closed == "decided"
    assert get_review_item(item.id).state == "open"
