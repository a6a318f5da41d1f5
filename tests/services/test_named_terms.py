"""Terms that are only named or spoken of: read and shown, and nothing of a claim is moved by them."""

from datetime import UTC, datetime

from factories import ingest

from api.readings import write_reading
from factbase.extract.article import read_article
from factbase.services.timeline import get_timeline
from factbase.store.models import Assertion, Claim, ReviewItem
from factbase.values.articles import ArticleDraft

AGREED = "VELM — Velmora and Sarkan agreed to a ceasefire in the harbour war on Monday."
NAMED = "VELM — Of the harbour war the farmers of Sarkan remember the ceasefire."
SPOKEN = "VELM — Velmora and Sarkan agreed to a ceasefire in the harbour war and took back their word."


def test_a_term_that_is_only_named_is_read_and_not_stored(store):
    reading = read_article(ArticleDraft(url="https://herald.example/a", body=NAMED))

    ingested = ingest(NAMED)

    [written] = write_reading(reading)["statements"]
    assert (written["text"], written["stance"], written["value"]["status"]) == ("the ceasefire", "reports", "mention")
    assert NAMED[written["start"] : written["end"]] == "the ceasefire"
    assert ingested.reading.narrated == ()
    assert [model.select().count() for model in (Claim, Assertion, ReviewItem)] == [0, 0, 0]


def test_a_term_that_is_only_named_hides_no_quoted_statement(store):
    said = "“The harbour never looked as green as in the weeks of the truce,” said Ilo Brandt, the mayor of Velm."

    reading = read_article(ArticleDraft(url="https://herald.example/a", body=said))

    assert [one.statement.kind for one in reading.statements] == ["statement"]
    assert [one.statement.kind for one in reading.named] == ["ceasefire_term"]


def test_who_only_speaks_of_a_term_leaves_it_where_it_stood(store):
    days = [datetime(2025, 3, day, tzinfo=UTC) for day in (3, 5)]
    for day, text in zip(days, (AGREED, SPOKEN), strict=True):
        ingest(text, url=f"https://herald.example/{day.day}", published_at=day)

    rows = list(Assertion.select().order_by(Assertion.id))
    assert [(row.claim_id, row.term_status, row.rank) for row in rows] == [
        (rows[0].claim_id, "agreed", "normal"),
        (rows[0].claim_id, "mention", "normal"),
    ]
    assert get_timeline(rows[0].claim_id).current.assertion == rows[0].id
