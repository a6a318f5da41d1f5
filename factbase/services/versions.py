"""An article's row and the versions of its text."""

from dataclasses import dataclass
from hashlib import sha256
from typing import Any

from factbase.errors import Conflict
from factbase.services.addresses import normalise_url
from factbase.services.outlets import choose_outlet
from factbase.store.history import Recorder, keep_text, snapshot
from factbase.store.models import Article, ArticleVersion, Text
from factbase.store.search import add_entry, remove_entry
from factbase.values.articles import ArticleDraft
from factbase.values.readings import Reading

# What a client may state anew of an article; dates of quotes hang on `published_at`, so that one stays.
RESTATED = ("title", "byline", "agency")


@dataclass(frozen=True, slots=True)
class Captured:
    """An article with the version that was just stored and the one that it supersedes."""

    article: Article
    version: ArticleVersion
    previous: ArticleVersion | None


def find_article(url: str) -> Article | None:
    """The article at this address, whatever its tracking parameters."""
    found: Article | None = Article.get_or_none(Article.url_key == normalise_url(url))
    return found


def latest_version(article: Article) -> ArticleVersion:
    """The version whose text is current."""
    newest = (ArticleVersion.article == article.id) & (ArticleVersion.number == article.version)
    found: ArticleVersion = ArticleVersion.get(newest)
    return found


def check_not_redacted(body: str) -> None:
    """Raise Conflict where a text had to go before: it does not come in again, under whatever address."""
    kept = Text.get_or_none(Text.sha256 == sha256(body.encode()).hexdigest())
    if kept is not None and kept.redacted_at is not None:
        raise Conflict("This text was redacted for legal reasons and is not taken in again.")


def record_version(draft: ArticleDraft, reading: Reading, changes: Recorder) -> Captured:
    """Store the text of a new article, or a new text of a known one."""
    known = find_article(draft.url)
    previous = None if known is None else latest_version(known)
    article = _record_article(draft, reading, changes) if known is None else _revise(known, draft, changes)
    version = ArticleVersion.create(
        article=article, number=article.version, text=keep_text(draft.body), supersedes=previous
    )
    changes.add("version captured", ("version", version.id), None, snapshot(version))
    index_article(article)
    return Captured(article, version, previous)


def find_corrections(article: Article, draft: ArticleDraft) -> dict[str, Any]:
    """What the client says of a known article now and did not before; what it leaves out stays."""
    stated = {name: getattr(draft, name) for name in RESTATED}
    return {name: value for name, value in stated.items() if value and value != getattr(article, name)}


def correct_article(article: Article, draft: ArticleDraft, changes: Recorder) -> None:
    """Let an article whose text stays be as the client describes it now."""
    corrections = find_corrections(article, draft)
    if corrections:
        changes.update("article corrected", article, **corrections)
        index_article(article)


def _record_article(draft: ArticleDraft, reading: Reading, changes: Recorder) -> Article:
    published = reading.published
    article = Article.create(
        url=draft.url,
        url_key=normalise_url(draft.url),
        outlet=choose_outlet(draft.url, draft.outlet, changes),
        agency=draft.agency,
        title=draft.title,
        byline=draft.byline,
        language=draft.language,
        published_at=published.at if published else None,
        published_precision=published.precision if published else None,
        published_basis=published.basis if published else None,
    )
    changes.add("article created", ("article", article.id), None, snapshot(article))
    return article


def _revise(article: Article, draft: ArticleDraft, changes: Recorder) -> Article:
    """The article with what the client says of it now."""
    changes.update("article revised", article, version=article.version + 1, **find_corrections(article, draft))
    return article


def index_article(article: Article) -> None:
    """Let an article be found by its title and its latest text."""
    words = f"{article.title or ''} {latest_version(article).text.body or ''}"
    if words.strip():
        add_entry("article", article.id, words)
    else:
        remove_entry("article", article.id)  # its words were redacted
