"""Drafts and rows for tests, in our own words."""

from datetime import UTC, datetime
from itertools import count

from factbase.services.articles import Ingested, ingest_article
from factbase.settings import Settings
from factbase.values.articles import ArticleDraft

ACTOR = "test"
PUBLISHED = datetime(2025, 3, 18, 15, tzinfo=UTC)
BODY = (
    "Velm, Marenia\n\n"
    "“We will not leave the valley,” said Ilo Brandt, the foreign minister of Marenia.\n\n"
    "At least 12 people were killed in the flood in Tarsa on Monday, police said.\n\n"
    "“The dam had been inspected in the week before the flood by our engineers,” Mr Brandt said."
)
numbers = count(1)


def make_draft(body: str = BODY, url: str | None = None, published_at: datetime | None = PUBLISHED) -> ArticleDraft:
    """An article; each has an address of its own unless one is given."""
    return ArticleDraft(url or f"https://herald.example/{next(numbers)}", body, published_at=published_at)


def ingest(
    body: str = BODY,
    url: str | None = None,
    published_at: datetime | None = PUBLISHED,
    settings: Settings | None = None,
) -> Ingested:
    """Take an article in."""
    return ingest_article(make_draft(body, url, published_at), ACTOR, settings or Settings())
