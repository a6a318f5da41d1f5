"""Articles: taken in whole or not at all, and read back with the quotes and statements that they hold."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from hashlib import sha256
from typing import Literal

from factbase.errors import Invalid, NotFound, TooLarge
from factbase.extract.article import read_article
from factbase.services.ingestion import record_reading
from factbase.services.intake import Intake
from factbase.services.paging import Page, Paging, read_page
from factbase.services.passages import PassageResult, read_passages
from factbase.services.references import OutletReference, refer_to_outlet
from factbase.services.statements import StatementResult
from factbase.services.versions import (
    check_not_redacted,
    correct_article,
    find_article,
    find_corrections,
    latest_version,
    record_version,
)
from factbase.services.views import PRESENT, View
from factbase.settings import Settings
from factbase.store.database import take_lock
from factbase.store.history import recording
from factbase.store.models import Article, ArticleVersion, Outlet
from factbase.store.models.base import now
from factbase.store.search import find_subjects
from factbase.text.normalise import check_body
from factbase.values.articles import ArticleDraft
from factbase.values.readings import Reading

CLOCK_SKEW = timedelta(days=1)
# Ten times what the longest reports hold; a text made of quotations must not keep every other writer waiting.
MAX_QUOTATIONS = 3_000
MAX_STATEMENTS = 1_000


@dataclass(frozen=True, slots=True)
class ArticleResult:
    """An article without its text; `version` is the number of the latest one."""

    id: int
    url: str
    title: str | None
    outlet: OutletReference
    agency: str | None
    byline: str | None
    language: str | None
    published_at: datetime | None
    published_precision: str | None
    published_basis: str | None
    version: int
    revision: int
    created_at: datetime


@dataclass(frozen=True, slots=True)
class ArticleReading:
    """An article with the quotes in its latest text and the statements outside any quotation, in order of place."""

    article: ArticleResult
    quotes: tuple[PassageResult, ...]
    narrated: tuple[StatementResult, ...]


@dataclass(frozen=True, slots=True)
class Ingested:
    """What posting did: `created` a new article, `revised` one with a new version, or left the text `unchanged`."""

    outcome: Literal["created", "revised", "unchanged"]
    reading: ArticleReading


@dataclass(frozen=True, slots=True)
class VersionResult:
    """The text of an article as captured; `body` is None once it was redacted, and in lists."""

    article: int
    number: int
    sha256: str
    captured_at: datetime
    supersedes: int | None
    body: str | None = None


@dataclass(frozen=True, slots=True)
class ArticleFilter:
    """Which articles: by number of outlet, by day of publication (from inclusive, to exclusive), by words."""

    outlet: int | None = None
    published_from: datetime | None = None
    published_to: datetime | None = None
    q: str | None = None


def ingest_article(draft: ArticleDraft, actor: str, settings: Settings, reading: Reading | None = None) -> Ingested:
    """Store an article with the quotes and statements in it, all or nothing; it is read here unless it was before.

    The same text under the same address is left as it is, but for another title, byline or agency, which correct the
    article; another text becomes a new version. Raises Invalid or TooLarge on a body that cannot be kept, Invalid on a
    date in the future.
    """
    check_draft(draft)
    check_not_redacted(draft.body)
    known = find_unchanged(draft)
    if known is not None:
        return Ingested("unchanged", get_reading(known.id))
    reading = reading or read_article(draft)
    _check_reading(reading)
    with recording(actor, "ingest") as changes:
        take_lock("ingest")
        check_not_redacted(draft.body)
        known = find_article(draft.url)
        if known is not None and _is_current(known, draft.body):
            correct_article(known, draft, changes)
            return Ingested("unchanged", get_reading(known.id))
        captured = record_version(draft, reading, changes)
        record_reading(Intake(draft, reading, captured, settings, changes))
    return Ingested("revised" if known else "created", get_reading(captured.article.id))


def find_unchanged(draft: ArticleDraft) -> Article | None:
    """The article of a draft where posting it would change nothing."""
    known = find_article(draft.url)
    is_same = known is not None and _is_current(known, draft.body) and not find_corrections(known, draft)
    return known if is_same else None


def check_draft(draft: ArticleDraft) -> None:
    """Raise Invalid or TooLarge where a draft cannot be read or kept."""
    check_body(draft.body)
    if not draft.body.strip():
        raise Invalid("The text is empty.", "/body")
    if is_future(draft.published_at):
        raise Invalid("The article would be from the future.", "/published_at")


def is_future(moment: datetime | None) -> bool:
    """Whether a moment lies ahead by more than clocks differ."""
    return moment is not None and moment > now() + CLOCK_SKEW


def _check_reading(reading: Reading) -> None:
    if len(reading.quotations) > MAX_QUOTATIONS or len(reading.statements) > MAX_STATEMENTS:
        raise TooLarge(f"The text holds more than {MAX_QUOTATIONS} quotations or {MAX_STATEMENTS} statements.")


def get_article(article_id: int) -> ArticleResult:
    """One article; raises NotFound."""
    return read_articles([find_posted(article_id)])[0]


def get_reading(article_id: int, view: View = PRESENT) -> ArticleReading:
    """One article with the quotes and statements of its latest version; raises NotFound."""
    article = find_posted(article_id, view)
    quotes, narrated = read_passages(latest_version(article), view)
    return ArticleReading(read_articles([article], view)[0], quotes, narrated)


def list_articles(wanted: ArticleFilter, paging: Paging) -> Page[ArticleResult]:
    """Articles in the order in which they came in."""
    query = Article.select()
    if wanted.outlet is not None:
        query = query.where(Article.outlet == wanted.outlet)
    if wanted.published_from is not None:
        query = query.where(Article.published_at >= wanted.published_from)
    if wanted.published_to is not None:
        query = query.where(Article.published_at < wanted.published_to)
    if wanted.q is not None:
        query = query.where(Article.id.in_(find_subjects("article", wanted.q)))
    return read_page(query, Article.id, paging, read_articles)


def list_versions(article_id: int, paging: Paging) -> Page[VersionResult]:
    """The versions of an article, the first one first, without their bodies; raises NotFound."""
    query = ArticleVersion.select().where(ArticleVersion.article == find_posted(article_id).id)
    return read_page(query, ArticleVersion.id, paging, read_versions)


def get_version(article_id: int, number: int, view: View = PRESENT) -> VersionResult:
    """One version with its body; raises NotFound."""
    for row in view.related(ArticleVersion.article, [find_posted(article_id, view).id]):
        if row.number == number:
            return _read_version(row, row.text.body)
    raise NotFound("version", number)


def _is_current(article: Article, body: str) -> bool:
    return latest_version(article).text_id == sha256(body.encode()).hexdigest()


def find_posted(article_id: int, view: View = PRESENT) -> Article:
    """The row of an article; raises NotFound."""
    article: Article | None = view.find(Article, [article_id]).get(article_id)
    if article is None:
        raise NotFound("article", article_id)
    return article


def read_articles(rows: Sequence[Article], view: View = PRESENT) -> list[ArticleResult]:
    """Results for rows, with who published them."""
    outlets = view.find(Outlet, (row.outlet_id for row in rows))
    return [
        ArticleResult(
            id=row.id,
            url=row.url,
            title=row.title,
            outlet=refer_to_outlet(outlets[row.outlet_id]),
            agency=row.agency,
            byline=row.byline,
            language=row.language,
            published_at=row.published_at,
            published_precision=row.published_precision,
            published_basis=row.published_basis,
            version=row.version,
            revision=row.revision,
            created_at=row.created_at,
        )
        for row in rows
    ]


def read_versions(rows: Sequence[ArticleVersion], _view: View = PRESENT) -> list[VersionResult]:
    """Results for rows, without their bodies."""
    return [_read_version(row) for row in rows]


def _read_version(row: ArticleVersion, body: str | None = None) -> VersionResult:
    supersedes = row.number - 1 or None  # versions of an article are counted without a gap
    return VersionResult(row.article_id, row.number, row.text_id, row.captured_at, supersedes, body)
