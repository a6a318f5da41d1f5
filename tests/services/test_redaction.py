"""Redaction: the words are nowhere any more, and everything else is as it was."""

import re
from pathlib import Path

import pytest
from corrected import day, tell_story
from factories import ACTOR, ingest

from factbase.errors import Conflict, Invalid, NotFound
from factbase.services.articles import get_reading, get_version, list_versions
from factbase.services.assertion_corrections import AssertionCorrection, correct_assertion
from factbase.services.changes import list_changes
from factbase.services.claims import ClaimFilter, get_claim, list_assertions, list_claims
from factbase.services.decisions import Choice, decide
from factbase.services.paging import Paging
from factbase.services.quotes import get_quote
from factbase.services.redaction import redact_article
from factbase.services.reverting import revert_change
from factbase.services.reviews import ReviewFilter, list_review_items
from factbase.services.search import search
from factbase.services.search_filters import SearchFilter
from factbase.services.timeline import get_timeline
from factbase.store import models
from factbase.store.database import database, dialect
from factbase.store.models import Assertion, Change, Claim, ReviewItem

URL = "https://gazette.example/12"
BODY = (
    "“The orchard keeper poisoned seven wells behind the quarry before the harvest began in earnest,” said Quirin "
    "Halvorsen, the sheriff of Ostermark.\n\n"
    "At least 31 villagers were killed when the Wolvering dyke burst near Ostermark on Monday, the brigade "
    "reported.\n\n"
    "“Nobody had inspected the Wolvering dyke for eleven winters, and the ledger with the bribes has been burnt by the "
    "treasurer himself so that not a single page of it was ever shown to the commission of inquiry in the capital,” "
    "Halvorsen said."
)
ELSEWHERE = "The brigade said that 34 villagers were killed when the Wolvering dyke burst near Ostermark."
TELLING = ("orchard", "poison", "quarry", "quirin", "halvorsen", "sheriff", "bribes", "treasurer", "ledger", "harvest")
LISTED = {
    "sqlite": "SELECT name FROM sqlite_master WHERE type = 'table'",
    "postgres": "SELECT table_name FROM information_schema.tables WHERE table_schema = 'public'",
}


def read_everything():
    """Every cell of every table of the database, shadows of the search index included, in one text."""
    cells = []
    for (table,) in database.execute_sql(LISTED[dialect()]).fetchall():
        for row in database.execute_sql(f'SELECT * FROM "{table}"').fetchall():  # noqa: S608
            cells += [cell.decode("utf-8", "replace") if isinstance(cell, bytes) else str(cell) for cell in row]
    return "\n".join(cells).lower()


def find_told(text=None):
    words = read_everything() if text is None else text
    return [word for word in TELLING if re.search(word, words)]


@pytest.fixture
def told(store):
    tell_story()
    redacted = ingest(BODY, URL, published_at=day(6)).reading.article.id
    ingest(ELSEWHERE, published_at=day(7))
    return redacted


def test_no_table_holds_the_words_of_a_redacted_article(store):
    tell_story()
    number = ingest(BODY, URL, published_at=day(6)).reading.article.id
    ingest(BODY.replace("seven", "eight"), URL, published_at=day(6))
    ingest("The brigade reported on Tuesday that a dyke near Ostermark held.", published_at=day(8))
    assert find_told() == list(TELLING)

    redact_article(number, "a court order", ACTOR)

    assert find_told() == []
    if dialect() == "sqlite":
        file = Path(store.removeprefix("sqlite:///"))
        assert find_told(file.read_bytes().decode("latin-1").lower()) == []
        assert find_told(Path(f"{file}-wal").read_bytes().decode("latin-1").lower()) == []


def test_every_state_of_a_redacted_story_can_still_be_read(told):
    before = {model.__name__: model.select().count() for model in (models.Quote, models.Appearance, models.Assertion)}

    redact_article(told, "a court order", ACTOR)

    reading = get_reading(told)
    assert {quote.text for quote in reading.quotes} == {"[redacted]"}
    assert get_version(told, 1).body is None
    assert len(list_versions(told, Paging()).items) == 1
    assert before == {
        model.__name__: model.select().count() for model in (models.Quote, models.Appearance, models.Assertion)
    }
    for claim in list_claims(ClaimFilter(), Paging(limit=200)).items:
        get_timeline(claim.id)
    decided = list_review_items(ReviewFilter(state="decided"), Paging()).items
    assert {(item.statement.text, item.decision) for item in decided} <= {("[redacted]", None)}
    assert not any("bribes" in repr(change) for change in list_changes(Paging(limit=200)).items)


def test_that_it_happened_is_a_change_that_cannot_be_undone(told):
    done = redact_article(told, "a court order", ACTOR)

    rows = list(Change.select().where(Change.change_id == done.change_id))
    assert ("article redacted", "a court order") in {(row.action, row.reason) for row in rows}
    with pytest.raises(Conflict, match="cannot be undone"):
        revert_change(done.change_id, None, ACTOR)
    with pytest.raises(Conflict, match="before"):
        redact_article(told, "again", ACTOR)


def test_what_was_corrected_before_a_redaction_is_not_brought_back(store):
    number = ingest(BODY, URL, published_at=day(6)).reading.article.id
    row = Assertion.get(Assertion.kind == "casualty_figure")
    correction = AssertionCorrection(value={"best": 32, "derived": True}, reason="a sum")
    corrected = correct_assertion(row.id, correction, ACTOR, None).change_id
    redacted = redact_article(number, "a court order", ACTOR).change_id

    with pytest.raises(Conflict) as refusal:
        revert_change(corrected, None, ACTOR)

    assert refusal.value.changes == (redacted,)


@pytest.mark.parametrize("url", [URL, "https://mirror.example/12"])
def test_a_redacted_text_does_not_come_in_again(told, url):
    redact_article(told, "a court order", ACTOR)

    with pytest.raises(Conflict, match="redacted"):
        ingest(BODY, url)


def test_what_others_print_too_stays_theirs(store):
    words = "The granary of Ostermark has been empty since the brigade sold the rye to a mill in Velm"
    first = ingest(f"“{words},” said Quirin Halvorsen, the sheriff of Ostermark.", published_at=day(1))
    other = ingest(f"Quirin Halvorsen said: “{words}.”", published_at=day(2))
    [quote] = {passage.id for passage in (*first.reading.quotes, *other.reading.quotes)}
    [statement] = first.reading.quotes[0].statements

    redact_article(first.reading.article.id, "a court order", ACTOR)

    kept = get_quote(quote)
    assert words in kept.text
    assert kept.speaker.name == "Quirin Halvorsen"
    assert {one.exact for one in kept.appearances} == {"[redacted]", f"{words}."}
    stated = list_assertions(statement.claim.id, Paging()).items
    assert {(one.article, one.rank) for one in stated} == {(other.reading.article.id, "normal")}
    assert get_claim(statement.claim.id).status == "open"


def test_a_claim_that_others_state_is_worded_after_them(told):
    [claim] = {row.claim_id for row in Assertion.select().where(Assertion.best.in_([31, 34]))}

    redact_article(told, "a court order", ACTOR)

    left = get_claim(claim)
    assert (left.status, left.assertions) == ("open", 2)
    assert left.statement == "Civilians killed in the flood near Ostermark"
    assert get_timeline(claim).current.value["best"] == 34
    assert [hit.id for hit in search("Ostermark civilians", SearchFilter(type="claim"), Paging()).page.items] == [claim]


def test_a_claim_that_nobody_else_states_is_withdrawn_and_found_by_nothing(store):
    number = ingest(BODY, URL, published_at=day(6)).reading.article.id
    claims = [row.id for row in Claim.select()]

    redact_article(number, "a court order", ACTOR)

    assert {(get_claim(claim).statement, get_claim(claim).status) for claim in claims} == {("[redacted]", "withdrawn")}
    assert search("Ostermark", SearchFilter(), Paging()).page.items == ()
    assert models.Posting.select().count() == 0
    assert [one.outcome for one in ingest(ELSEWHERE).reading.quotes[0].statements] == ["new"]


def test_questions_about_redacted_words_are_closed(store):
    tell_story()
    asked = ReviewItem.get(ReviewItem.kind == "speaker")

    redact_article(asked.article_id, "a court order", ACTOR)

    with pytest.raises(Conflict, match="closed"):
        decide(Choice(asked.id, "accept"), ACTOR)


def test_a_question_is_kept_for_what_says_the_same_elsewhere(store):
    ingest("The fire at Sable Wharf in Tarsa killed 14 people.")
    asked = ingest("An estimated 30 people died in the fire at Sable Wharf in Tarsa.").reading.article.id
    ingest("An estimated 30 people were killed in the fire at Sable Wharf in Tarsa.")

    redact_article(asked, "a court order", ACTOR)

    [item] = list_review_items(ReviewFilter(), Paging()).items
    assert item.statement.text == "An estimated 30 people were killed in the fire at Sable Wharf in Tarsa."
    assert (item.together, item.reason) == ((), "[redacted]")
    assert decide(Choice(item.id, "new"), ACTOR).result.decision == "new"


@pytest.mark.parametrize("reason", [None, " "])
def test_a_redaction_needs_a_reason(told, reason):
    with pytest.raises(Invalid):
        redact_article(told, reason, ACTOR)
    assert find_told() == list(TELLING)


def test_what_is_not_there_is_not_redacted(store):
    with pytest.raises(NotFound):
        redact_article(99, "a court order", ACTOR)


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE \"change\" SET actor = 'nobody'",
        "UPDATE decision SET judgement = 'rejected'",
        "DELETE FROM decision",
        'DELETE FROM "change"',
    ],
)
def test_an_open_redaction_lets_nothing_but_words_be_rewritten(told, statement):
    models.Redaction.create(article=told, change_id="0" * 32)

    with pytest.raises(Exception, match="append-only"):
        database.execute_sql(statement)
