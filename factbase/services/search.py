"""One search box over quotes, claims, speakers and articles."""

from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from peewee import ModelSelect

from factbase.match.spellings import choose_spelling
from factbase.services.facets import Facets, count_facets
from factbase.services.paging import Page, Paging, read_latest_page
from factbase.services.search_filters import SearchFilter, narrow
from factbase.store.models import Alias, Article, ArticleVersion, Claim, Quote, SearchEntry, Speaker, Text
from factbase.store.search import Query, find_entries, find_highlights, fold, read_query
from factbase.values.spans import Span

COUNTED = 10_000  # hits over which facets are counted, the latest ones
BEFORE, SHOWN = 80, 240  # code points of an article shown before the first word found, and in all


@dataclass(frozen=True, slots=True)
class Hit:
    """Something found: `highlights` are the words asked for, as places in `text`."""

    type: str
    id: int
    text: str
    highlights: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Found:
    """A page of hits, and the facets of all; `corrected` has by word typed the word of a name that was read for it."""

    page: Page[Hit]
    facets: Facets
    corrected: dict[str, str]


def search(q: str, wanted: SearchFilter, paging: Paging) -> Found:
    """What holds all words of `q` ("phrases" in marks, -exclusions), the latest first; facets are of all hits.

    A word that is nowhere in store is read as the word of a name that is spelt nearly so. Facets count the latest
    10,000 hits where there are more.
    """
    query, corrected = _correct(read_query(q))
    entries = find_entries(query)
    condition = narrow(wanted)
    if condition is not None:
        entries = entries.where(condition)
    page = read_latest_page(entries, SearchEntry.id, paging, partial(_read_hits, query))
    return Found(page, count_facets(_latest(entries)), corrected)


def _latest(entries: "ModelSelect[SearchEntry]") -> Sequence[tuple[str, int]]:
    columns = entries.select(SearchEntry.type, SearchEntry.subject)
    return [(row.type, row.subject) for row in columns.order_by(SearchEntry.id.desc()).limit(COUNTED)]


def _correct(query: Query) -> tuple[Query, dict[str, str]]:
    """The query with each loose word that nothing holds replaced by that of a name; and what replaced what."""
    unknown = [word for word in sorted(query.loose) if not find_entries(Query(((word,),))).exists()]
    known = _find_names() if unknown else []
    corrected = {word: name for word in unknown if (name := choose_spelling(word, known)) is not None}
    wanted = tuple(tuple(corrected.get(word, word) for word in phrase) for phrase in query.wanted)
    return Query(wanted, query.unwanted), corrected


def _find_names() -> list[str]:
    """The words of every speaker's names."""
    names = Alias.select(Alias.text).join(Speaker).where(~Speaker.is_removed)
    return [word for alias in names for word in fold(alias.text).split()]


def _read_hits(query: Query, rows: Sequence[SearchEntry]) -> list[Hit]:
    subjects: dict[str, list[int]] = defaultdict(list)
    for row in rows:
        subjects[row.type].append(row.subject)
    texts = {kind: TEXTS[kind](numbers) for kind, numbers in subjects.items()}
    return [_read_hit(query, row, texts[row.type][row.subject]) for row in rows]


def _read_hit(query: Query, row: SearchEntry, text: str) -> Hit:
    if row.type == "article":
        first = next(iter(find_highlights(text, query)), Span(0, 0))
        text = _cut_out(text, first.start)
    return Hit(row.type, row.subject, text, find_highlights(text, query))


def _cut_out(text: str, at: int) -> str:
    """What stands around a place, in whole words."""
    first, last = max(0, at - BEFORE), max(0, at - BEFORE) + SHOWN
    if first:
        first = next((place + 1 for place in range(first - 1, at) if text[place].isspace()), first)
    if last < len(text):
        last = next((place for place in range(last, at, -1) if text[place].isspace()), last)
    return text[first:last]


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
