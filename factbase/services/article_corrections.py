"""Articles as people correct them: what is said of them, and when they came out."""

from dataclasses import dataclass
from typing import Any

from factbase.errors import Invalid, Stale
from factbase.services.articles import ArticleReading, find_posted, get_reading, is_future
from factbase.services.corrections import Changed, Revisions, check_reason, check_revision, correcting
from factbase.services.dating import Redating, date_anew, read_anew
from factbase.services.outlets import name_outlet
from factbase.services.versions import index_article
from factbase.store.history import Recorder
from factbase.store.models import Article


@dataclass(frozen=True, slots=True)
class ArticleCorrection:
    """What a person sets: title, byline, agency, language, outlet (a name), published_at; the rest stays."""

    columns: dict[str, Any]
    reason: str | None = None


def correct_article(
    article_id: int, correction: ArticleCorrection, actor: str, expected: Revisions
) -> Changed[ArticleReading]:
    """Set what was wrong; dates that were counted from `published_at` follow it.

    Raises NotFound, Stale, or Invalid where nothing is to be set or the article would be from the future.
    """
    check_reason(correction.reason)
    if not correction.columns:
        raise Invalid("Nothing is to be set.")
    if is_future(correction.columns.get("published_at")):
        raise Invalid("The article would be from the future.", "/published_at")
    seen = find_posted(article_id)
    check_revision(seen, expected)
    redatings = _read_dates(seen, correction)
    with correcting(actor, correction.reason) as changes:
        article = find_posted(article_id)
        if article.revision != seen.revision:
            raise Stale(f"It is at revision {article.revision} now.")
        changes.update("article corrected", article, **_read_columns(article, correction, changes))
        index_article(article)
        date_anew(article, redatings, changes)
    return Changed(get_reading(article_id), changes.change_id)


def _read_dates(article: Article, correction: ArticleCorrection) -> tuple[Redating, ...]:
    """What the texts say with the date before and with the new one; long texts are read before anything is locked."""
    published_at = correction.columns.get("published_at", article.published_at)
    return read_anew(article, published_at) if published_at != article.published_at else ()


def _read_columns(article: Article, correction: ArticleCorrection, changes: Recorder) -> dict[str, Any]:
    columns = dict(correction.columns)
    if "outlet" in columns:
        columns["outlet"] = name_outlet(columns["outlet"], article.url, changes)
    if "published_at" in columns:
        is_known = columns["published_at"] is not None
        columns |= {
            "published_precision": "minute" if is_known else None,
            "published_basis": "given" if is_known else None,
        }
    return columns
