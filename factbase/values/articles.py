"""An article on its way in."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class ArticleDraft:
    """What a client posted: `body` is the text that every offset counts in; `published_at` has a time zone."""

    url: str
    body: str
    title: str | None = None
    outlet: str | None = None
    agency: str | None = None
    byline: str | None = None
    published_at: datetime | None = None
    language: str | None = None
