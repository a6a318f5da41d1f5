"""The two stories of the fixtures: read as their gold says, and grown into claims as an editor would expect."""

import json
from datetime import datetime
from functools import reduce
from operator import add
from pathlib import Path

import pytest
from factories import ACTOR

from factbase.extract.article import read_article
from factbase.services.articles import ingest_article
from factbase.services.claims import ClaimFilter, list_assertions, list_claims
from factbase.services.evaluate import read_gold, score_reading
from factbase.services.paging import Paging
from factbase.services.quotes import QuoteFilter, list_quotes
from factbase.services.timeline import get_timeline
from factbase.settings import Settings
from factbase.values.articles import ArticleDraft

FIXTURES = Path(__file__).parents[2] / "fixtures"
ARTICLES = sorted((FIXTURES / "articles").glob("*.json"))


def draft_of(path):
    fields = json.loads(path.read_text("utf-8"))
    return ArticleDraft(**{**fields, "published_at": datetime.fromisoformat(fields["published_at"])})


def score(path):
    draft = draft_of(path)
    gold = json.loads((FIXTURES / "golden" / "articles" / path.name).read_text("utf-8"))
    return score_reading(read_article(draft), read_gold(gold, draft.body))


@pytest.fixture
def stories(store):
    """Every fixture article, in the order in which they were published."""
    for path in ARTICLES:
        ingest_article(draft_of(path), ACTOR, Settings())


def claim_about(*words):
    claims = list_claims(ClaimFilter(), Paging(limit=200)).items
    [found] = [claim for claim in claims if all(word in claim.statement for word in words)]
    return found


def said_of(claim):
    """(speaker or None, stance, best, rank) of every assertion, in order."""
    return [
        (row.speaker.name if row.speaker else None, row.stance, (row.value or {}).get("best"), row.rank)
        for row in list_assertions(claim.id, Paging(limit=200)).items
    ]


def test_the_stories_are_read_as_their_gold_says():
    scores = reduce(add, map(score, ARTICLES)).scores

    assert len(ARTICLES) >= 12
    assert scores["quotations"].recall >= 0.95
    assert scores["quotations with speaker"].f1 >= 0.87
    assert scores["statements with value"].f1 >= 0.9


@pytest.mark.usefixtures("stories")
def test_a_weekly_figure_is_stated_denied_and_revised_on_one_claim():
    said = said_of(claim_about("Soldiers killed each week"))

    assert ("Irena Vasko", "asserts", 1800, "deprecated") in said
    assert ("Pavel Rusk", "denies", 1800, "normal") in said
    assert ("Jan Osk", "revises", 900, "normal") in said
    assert ("Irena Vasko", "revises", 300, "normal") in said


@pytest.mark.usefixtures("stories")
def test_the_toll_of_one_fire_grows_and_a_corrected_number_does_not_stand():
    claim = claim_about("People killed in the fire at Corrie Wharf")

    current = get_timeline(claim.id).current
    assert [best for _, _, best, _ in said_of(claim)][:4] == [14, 14, 14, 19]
    assert all(rank == "deprecated" for _, _, best, rank in said_of(claim) if best == 23)
    assert current.value["best"] == 21


@pytest.mark.usefixtures("stories")
def test_no_refusal_of_the_truce_is_kept_as_an_agreement():
    claim = claim_about("A truce in the Hallin valley")

    rows = list_assertions(claim.id, Paging(limit=200)).items
    [refusal] = [row for row in rows if row.text.startswith("Forty days is too long")]
    agreed = {row.speaker.name for row in rows if row.speaker and (row.value or {}).get("status") == "agreed"}
    assert (refusal.speaker.name, refusal.stance) == ("Gregor Thale", "denies")
    assert "Pavel Rusk" not in agreed


@pytest.mark.usefixtures("stories")
def test_wire_copies_add_appearances_and_no_quotes():
    quotes = list_quotes(QuoteFilter(), Paging(limit=200)).items
    outlets = {quote.text: sorted({one.outlet.name for one in quote.appearances}) for quote in quotes}

    [proposal] = [names for text, names in outlets.items() if text.startswith("I have laid a 40-day ceasefire")]
    [toll] = [names for text, names in outlets.items() if text.startswith("Nineteen people have died")]
    assert proposal == ["Arden Evening Post", "Coastal Wire"]
    assert toll == ["National Gazette", "The Maresby Echo"]
