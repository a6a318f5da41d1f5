"""One search box over quotes, claims, speakers and articles."""

from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from factbase.services.paging import Page, Paging, read_page
from factbase.store.models import Article, ArticleVersion, Claim, Quote, SearchEntry, Speaker, Text
from factbase.store.search import find_entries, find_highlights, read_query
from factbase.values.spans import Span

BEFORE, SHOWN = 80, 240  # code points of an article shown before the first word found, and in all


@dataclass(frozen=True, slots=True)
class Hit:
    """Something found: `highlights` are the words asked for, as places in `text`."""

    type: str
    id: int
    text: str
    highlights: tuple[Span, ...]


def search(q: str, paging: Paging, kind: str | None = None) -> Page[Hit]:
    """What holds all words of `q` ("phrases" in marks, -exclusions), in the order in which it came in."""
    query = find_entries(q)
    if kind is not None:
        query = query.where(SearchEntry.type == kind)
    return read_page(query, SearchEntry.id, paging, partial(_read_hits, q))


def count_hits(q: str) -> dict[str, int]:
    """How much there is of each type."""
    counts = dict.fromkeys(TEXTS, 0)
    for row in find_entries(q).select(SearchEntry.type):
        counts[row.type] += 1
    return counts


def _read_hits(q: str, rows: Sequence[SearchEntry]) -> list[Hit]:
    subjects: dict[str, list[int]] = defaultdict(list)
    for row in rows:
        subjects[row.type].append(row.subject)
    texts = {kind: TEXTS[kind](numbers) for kind, numbers in subjects.items()}
    return [_read_hit(q, row, texts[row.type][row.subject]) for row in rows]


def _read_hit(q: str, row: SearchEntry, text: str) -> Hit:
    query = read_query(q)
    if row.type == "article":
        first = next(iter(find_highlights(text, query)), Span(0, 0))
        text = text[max(0, first.start - BEFORE) :][:SHOWN]
    return Hit(row.type, row.subject, text, find_highlights(text, query))


def _find_articles(numbers: Sequence[int]) -> dict[int, str]:
    rows = (
        ArticleVersion.select(ArticleVersion, Article, Text)
        .join(Article)
        .switch(ArticleVersion)
        .join(Text)
        .where(Article.id.in_(list(numbers)) & (ArticleVersion.number == Article.version))
    )
    return {row.article.id: f"{row.article.title or ''}\n{row.text.body or ''}".strip() for row in rows}


def _find_column(model: Any, column: str, numbers: Sequence[int]) -> dict[int, str]:
    return {row.id: getattr(row, column) for row in model.select().where(model.id.in_(list(numbers)))}


TEXTS: dict[str, Callable[[Sequence[int]], dict[int, str]]] = {
    "article": _find_articles,
    "claim": partial(_find_column, Claim, "statement"),
    "quote": partial(_find_column, Quote, "text"),
    "speaker": partial(_find_column, Speaker, "name"),
}
