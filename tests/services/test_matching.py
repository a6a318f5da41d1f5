"""A dry run tells what ingesting would do, and does nothing."""

from datetime import UTC, datetime

import pytest
from factories import ingest, make_draft

from factbase.errors import Invalid, TooLarge
from factbase.services.matching import Question, match_text
from factbase.services.reading import read_text
from factbase.settings import Settings
from factbase.store.models import Article, Assertion, Change, Claim

FIGURE = "At least 12 people were killed in the flood in Tarsa."
SAID_AT = datetime(2025, 3, 18, 16, tzinfo=UTC)


def test_a_repeated_figure_would_attach_to_its_claim(store):
    ingest()
    before = Change.select().count()

    [statement] = match_text(Question(FIGURE, said_at=SAID_AT), Settings())

    assert (statement.kind, statement.outcome) == ("casualty_figure", "attached")
    assert statement.claim == statement.candidates[0].claim
    assert statement.parts
    assert Change.select().count() == before


def test_a_text_with_nothing_typed_is_one_plain_statement(store):
    [statement] = match_text(Question("The orchestra will play in the old harbour this summer."), Settings())

    assert (statement.kind, statement.outcome, statement.value) == ("statement", "new", None)
    assert (statement.start, statement.end) == (0, len(statement.text))
    assert Claim.select().count() == 0


def test_only_statements_of_the_kind_asked_for_are_matched(store):
    assert match_text(Question(FIGURE, kind="ceasefire_term"), Settings()) == ()
    assert [one.kind for one in match_text(Question(FIGURE, kind="casualty_figure"), Settings())] == ["casualty_figure"]


def test_what_a_speaker_said_in_the_same_words_is_known(store):
    ingest("“At least 12 people were killed in the flood in Tarsa,” said Ilo Brandt, the foreign minister of Marenia.")
    said = Assertion.get(Assertion.speaker.is_null(False))

    [statement] = match_text(Question(said.exact, speaker=said.speaker_id, said_at=SAID_AT), Settings())

    assert statement.assertion == said.id


@pytest.mark.parametrize(("text", "error"), [("\x00", Invalid), (" ", Invalid), ("a" * (1024 * 1024 + 1), TooLarge)])
def test_a_text_that_cannot_be_read_is_refused(store, text, error):
    with pytest.raises(error):
        match_text(Question(text), Settings())
    with pytest.raises(error):
        read_text(make_draft(text))


def test_reading_stores_nothing(store):
    reading = read_text(make_draft())

    assert reading.quotations
    assert Article.select().count() == 0
