"""Redaction for legal reasons: the words of an article go from everywhere, for good; that they went is kept."""

import json
from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager

from factbase.errors import Conflict, Invalid
from factbase.services.articles import ArticleReading, find_posted, get_reading
from factbase.services.blanking import blank_decisions
from factbase.services.corrections import Changed, Revisions, check_reason, check_revision, correcting
from factbase.services.erasing import Erasure, erase_rows
from factbase.services.holdings import Holdings, chunk, find_holdings, find_versions
from factbase.services.reanchoring import anchor_elsewhere
from factbase.services.traces import find_anew, find_spared
from factbase.store.database import erase_traces, erasing_securely
from factbase.store.history import Recorder
from factbase.store.models import Article, ArticleVersion, IdempotencyRecord, Redaction, Text
from factbase.store.models.base import now
from factbase.store.search import purge_index

LEAST_TELLING = 3  # words; a shorter text stands in answers to others too


def redact_article(
    article_id: int, reason: str | None, actor: str, expected: Revisions = None
) -> Changed[ArticleReading]:
    """Blank an article's texts, and every word that was taken from them, wherever it stands, history included.

    Rows, their numbers, places, speakers and times stay. Raises NotFound, Stale, Invalid without a reason, or Conflict
    where nothing is left to redact. It cannot be undone.
    """
    check_reason(reason)
    if reason is None:
        raise Invalid("A redaction needs a reason.", "/reason")
    with erasing_securely(), correcting(actor, reason) as changes:
        article = find_posted(article_id)
        check_revision(article, expected)
        versions = find_versions(article)
        if not any(version.text.body for version in versions):
            raise Conflict("It was redacted before.")
        with _permit(article, changes):
            _redact(article, versions, changes)
    erase_traces()
    return Changed(get_reading(article_id), changes.change_id)


@contextmanager
def _permit(article: Article, changes: Recorder) -> Iterator[None]:
    """Let words of history be blanked within the block, which the database refuses to everybody else."""
    permit = Redaction.create(article=article, change_id=changes.change_id)
    yield
    permit.is_open = False
    permit.save()


def _redact(article: Article, versions: Sequence[ArticleVersion], changes: Recorder) -> None:
    anchor_elsewhere([row.id for row in versions], changes)
    held = find_holdings(versions)
    said = _list_words(article, held)
    erasure = Erasure(article, held, changes)
    erase_rows(erasure)
    blank_decisions([row.id for row in held.assertions], held.stated)
    _blank_texts({row.text_id for row in versions} | (erasure.references - find_spared(held)))
    find_anew(held)
    purge_index()
    _forget_answers(article, said)


def _list_words(article: Article, held: Holdings) -> set[str]:
    """What was taken from the texts, in more words than others may use too."""
    taken = [article.title or "", *(row.text.body or "" for row in held.versions)]
    taken += [row.exact for row in held.appearances] + [row.exact for row in held.assertions]
    taken += [row.text for row in held.quotes] + [row.statement for row in held.claims]
    return {words for words in taken if len(words.split()) >= LEAST_TELLING}


def _blank_texts(digests: set[str]) -> None:
    for some in chunk(sorted(digests)):
        there = Text.sha256.in_(list(some)) & Text.body.is_null(False)
        Text.update(body=None, redacted_at=now()).where(there).execute()


def _forget_answers(article: Article, said: Collection[str]) -> None:
    """Blank the stored answers that tell of the article, or say what it said."""
    written = [json.dumps(words, ensure_ascii=False)[1:-1] for words in said]
    for row in IdempotencyRecord.select().where(IdempotencyRecord.body.is_null(False)):
        address = (row.headers or {}).get("Location", "")
        if address.endswith(f"/articles/{article.id}") or any(words in str(row.body) for words in written):
            IdempotencyRecord.update(body=None).where(IdempotencyRecord.id == row.id).execute()
