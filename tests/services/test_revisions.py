"""Whatever an answer shows, a new revision tells of it: tags of quotes, speakers and claims change with them."""

from datetime import UTC, datetime

import pytest
from factories import ACTOR, ingest

from factbase.errors import Invalid
from factbase.services.claims import ClaimDraft, create_claim, get_claim
from factbase.services.matching import Question, match_text
from factbase.services.quotes import get_quote
from factbase.services.speakers import get_speaker
from factbase.settings import Settings
from factbase.store.models import Quote
from factbase.store.models.base import now

SAID = "“We will not leave the valley before the water has gone,” said Ilo Brandt, the foreign minister of Marenia."
PLAIN = "The old bridge at Tarsa has been closed to heavy lorries and buses by engineers since the first snow"


def test_a_new_appearance_is_a_new_revision_of_the_quote(store):
    ingest(SAID)
    before = get_quote(1)

    ingest(SAID)

    after = get_quote(1)
    assert (len(before.appearances), len(after.appearances)) == (1, 2)
    assert after.revision > before.revision


def test_a_quote_that_is_left_out_is_a_new_revision_of_it(store):
    ingest(SAID, url="https://herald.example/changing")
    before = get_quote(1)

    ingest("The valley is empty.", url="https://herald.example/changing")

    after = get_quote(1)
    assert [one.state for one in after.appearances] == ["gone"]
    assert after.revision > before.revision


def test_a_role_that_is_learnt_is_a_new_revision_of_the_speaker(store):
    ingest(SAID)
    before = get_speaker(1)

    ingest("“The water is going down,” said Ilo Brandt, the head of the Tarsa council.")

    after = get_speaker(1)
    assert len(after.roles) > len(before.roles)
    assert after.revision > before.revision


def test_a_post_that_is_handed_over_is_a_new_revision_of_who_held_it(store):
    ingest(SAID, published_at=datetime(2025, 3, 1, 12, tzinfo=UTC))
    before = get_speaker(1)

    ingest("“I begin tomorrow,” said Otto Berg, the foreign minister of Marenia.")

    after = get_speaker(1)
    assert before.roles[0].until is None
    assert after.roles[0].until is not None
    assert after.revision > before.revision


def test_nothing_new_is_no_revision_of_the_speaker(store):
    ingest(SAID)
    before = get_speaker(1)

    ingest(SAID)

    assert get_speaker(1) == before


def test_the_first_statement_of_a_claim_that_a_person_opened_is_a_new_revision_of_it(store):
    claim = create_claim(ClaimDraft("statement", PLAIN), ACTOR)

    ingest(f"“{PLAIN},” said Ilo Brandt.")

    after = get_claim(claim.id)
    assert (claim.assertions, after.assertions) == (0, 1)
    assert after.revision > claim.revision


@pytest.mark.parametrize(
    ("body", "text"),
    [
        (
            "“We have lost the bridge and we are still searching,” Ilo Brandt said. “Please stay away.”",
            "We have lost the bridge and we are still searching. Please stay away.",
        ),
        (
            "“If the water comes back,” Ilo Brandt said, “we will leave the valley.”",
            "If the water comes back, we will leave the valley.",
        ),
        (
            "“Is the dam safe?” Ilo Brandt asked. “Nobody can tell me that.”",
            "Is the dam safe? Nobody can tell me that.",
        ),
    ],
)
def test_the_parts_of_a_quotation_read_as_they_were_said(store, body, text):
    ingest(body)

    assert text in [quote.text for quote in Quote.select()]


def test_something_that_will_be_said_is_refused_where_it_is_given(store):
    later = now().replace(year=now().year + 1, day=1)

    with pytest.raises(Invalid) as refusal:
        match_text(Question("The dam broke.", said_at=later), Settings())

    assert refusal.value.pointer == "/said_at"
