"""What the machine would not decide waits for a person."""

import pytest
from factories import ACTOR, ingest

from factbase.errors import NotFound
from factbase.services.paging import Paging
from factbase.services.reviews import ReviewFilter, count_review_items, get_review_item, list_review_items
from factbase.services.speakers import SpeakerDraft, create_speaker


@pytest.fixture
def question(store):
    for _ in range(2):
        create_speaker(SpeakerDraft("Ilo Brandt", "person"), ACTOR)
    ingest("“We will not leave the valley,” Ilo Brandt said.")


def test_a_question_is_listed_and_counted(question):
    [item] = list_review_items(ReviewFilter(), Paging()).items

    assert (item.kind, item.state) == ("speaker", "open")
    assert count_review_items() == {"match": 0, "speaker": 1, "merge": 0}
    assert get_review_item(item.id) == item


@pytest.mark.parametrize("wanted", [ReviewFilter(kind="match"), ReviewFilter(state="decided")])
def test_the_queue_is_filtered(question, wanted):
    assert list_review_items(wanted, Paging()).items == ()


def test_an_item_that_is_not_there_is_not_found(store):
    with pytest.raises(NotFound):
        get_review_item(99)
