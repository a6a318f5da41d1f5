"""An article's row and the versions of its text."""

from dataclasses import dataclass

from factbase.services.addresses import normalise_url
from factbase.services.outlets import choose_outlet
from factbase.store.history import Recorder, keep_text, snapshot
from factbase.store.models import Article, ArticleVersion
from factbase.store.search import add_entry
from factbase.values.articles import ArticleDraft
from factbase.values.readings import Reading


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


def record_version(draft: ArticleDraft, reading: Reading, changes: Recorder) -> Captured:
    """Store the text of a new article, or a new text of a known one."""
    known = find_article(draft.url)
    previous = None if known is None else latest_version(known)
    article = _record_article(draft, reading, changes) if known is None else _revise(known, draft, changes)
    version = ArticleVersion.create(
        article=article, number=article.version, text=keep_text(draft.body), supersedes=previous
    )
    changes.add("version captured", ("version", version.id), None, snapshot(version))
    add_entry("article", article.id, f"{article.title or ''} {draft.body}")
    return Captured(article, version, previous)


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
    """The article with what the client says of it now; what it leaves out stays."""
    before = snapshot(article)
    article.title = draft.title or article.title
    article.byline = draft.byline or article.byline
    article.agency = draft.agency or article.agency
    article.version += 1
    article.revision += 1
    article.save()
    changes.add("article revised", ("article", article.id), before, snapshot(article))
    return article
