"""Lists as they were at a moment of the past: the same filters, applied to the rows of history."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from typing import Any, TypeVar

from factbase.services.articles import (
    ArticleFilter,
    ArticleResult,
    VersionResult,
    find_posted,
    read_articles,
    read_versions,
)
from factbase.services.assertion_lists import AssertionFilter
from factbase.services.assertion_results import AssertionResult, read_assertions
from factbase.services.claims import ClaimFilter, ClaimResult, find_claim, read_claims
from factbase.services.identities import find_everybody
from factbase.services.paging import Page, Paging
from factbase.services.printings import find_printings
from factbase.services.quotes import QuoteFilter, QuoteResult, read_quotes
from factbase.services.reviews import KINDS, ReviewFilter, ReviewItemResult, read_items
from factbase.services.speakers import SpeakerFilter, SpeakerResult, find_speaker, read_speakers
from factbase.services.versions import latest_version
from factbase.services.views import Past
from factbase.store.models import (
    Alias,
    Appearance,
    Article,
    ArticleVersion,
    Assertion,
    Change,
    Claim,
    Quote,
    ReviewItem,
    Speaker,
)
from factbase.store.models.base import Row
from factbase.store.search import holds

Item = TypeVar("Item")
Test = Callable[[Any], bool]

CHUNK = 200  # rows of history that are read at a time


def list_past_claims(wanted: ClaimFilter, paging: Paging, past: Past) -> Page[ClaimResult]:
    """Claims as `claims.list_claims` lists them, at a moment of the past."""
    asserted = _asserted(wanted, past)
    tests: list[Test] = [
        *_equal(wanted, ("kind", "status")),
        *([lambda row: any(map(asserted, past.related(Assertion.claim, [row.id])))] if asserted else []),
        *_worded(wanted.q, lambda row: row.statement if row.status != "merged" else ""),
    ]
    return _list(Claim, tests, paging, past, read_claims)


def list_past_quotes(wanted: QuoteFilter, paging: Paging, past: Past) -> Page[QuoteResult]:
    """Quotes as `quotes.list_quotes` lists them, at a moment of the past."""
    tests: list[Test] = [*_equal(wanted, ("kind",)), *_worded(wanted.q, lambda row: row.text)]
    if wanted.speaker is not None:
        everybody = set(find_everybody(wanted.speaker, past))
        tests.append(lambda row: row.speaker_id in everybody)
    if wanted.claim is not None:
        stated = {row.quote_id for row in past.related(Assertion.claim, [wanted.claim])}
        tests.append(lambda row: row.id in stated)
    if wanted.article is not None or wanted.outlet is not None:
        tests.append(lambda row: _is_printed(past.related(Appearance.quote, [row.id]), wanted, past))
    if wanted.said_from is not None:
        tests.append(lambda row: row.said_at is not None and row.said_at >= wanted.said_from)
    if wanted.said_to is not None:
        tests.append(lambda row: row.said_at is not None and row.said_at < wanted.said_to)
    return _list(Quote, tests, paging, past, read_quotes)


def list_past_quotes_of_speaker(speaker_id: int, paging: Paging, past: Past) -> Page[QuoteResult]:
    """Every quote of a speaker at a moment of the past; raises NotFound."""
    find_speaker(speaker_id, past)
    return list_past_quotes(QuoteFilter(speaker=speaker_id), paging, past)


def list_past_speakers(wanted: SpeakerFilter, paging: Paging, past: Past) -> Page[SpeakerResult]:
    """Speakers as `speakers.list_speakers` lists them, at a moment of the past."""

    def name(row: Speaker) -> str:
        return " ".join([row.name, *(alias.text for alias in past.related(Alias.speaker, [row.id]))])

    tests: list[Test] = [lambda row: row.merged_into_id is None, *_equal(wanted, ("kind",)), *_worded(wanted.q, name)]
    if wanted.qid is not None:
        tests.append(lambda row: row.wikidata_qid == wanted.qid)
    return _list(Speaker, tests, paging, past, read_speakers)


def list_past_articles(wanted: ArticleFilter, paging: Paging, past: Past) -> Page[ArticleResult]:
    """Articles as `articles.list_articles` lists them, at a moment of the past."""

    def words(row: Article) -> str:
        return f"{row.title or ''} {latest_version(row).text.body or ''}"

    tests: list[Test] = [*_worded(wanted.q, words)]
    if wanted.outlet is not None:
        tests.append(lambda row: row.outlet_id == wanted.outlet)
    if wanted.published_from is not None:
        tests.append(lambda row: row.published_at is not None and row.published_at >= wanted.published_from)
    if wanted.published_to is not None:
        tests.append(lambda row: row.published_at is not None and row.published_at < wanted.published_to)
    return _list(Article, tests, paging, past, read_articles)


def list_past_versions(article_id: int, paging: Paging, past: Past) -> Page[VersionResult]:
    """The versions that an article had, without their bodies; raises NotFound."""
    rows = past.related(ArticleVersion.article, [find_posted(article_id, past).id])
    left = [row for row in rows if paging.after is None or row.id > paging.after]
    return _page(left[: paging.limit + 1], paging, past, read_versions)


def list_past_review_items(wanted: ReviewFilter, paging: Paging, past: Past) -> Page[ReviewItemResult]:
    """Items as `reviews.list_review_items` lists them, at a moment of the past."""
    found = sorted(_find_past_items(wanted, past), key=lambda row: row.place)
    left = [row for row in found if paging.after is None or row.place > paging.after][: paging.limit + 1]
    shown = left[: paging.limit]
    return Page(tuple(read_items(shown, past)), shown[-1].place if len(left) > paging.limit else None)


def count_past_review_items(past: Past) -> dict[str, int]:
    """How many items of each kind were open."""
    counted = Counter(row.kind for row in _find_past_items(ReviewFilter(), past))
    return {kind: counted[kind] for kind in KINDS}


def _find_past_items(wanted: ReviewFilter, past: Past) -> list[ReviewItem]:
    stated = {"kind": wanted.kind, "state": wanted.state, "article_id": wanted.article}
    rows = past.rows(ReviewItem, Change.subject > 0)
    return [row for row in rows if all(value in {None, getattr(row, name)} for name, value in stated.items())]


def list_past_assertions(claim_id: int, paging: Paging, past: Past) -> Page[AssertionResult]:
    """Who said it, at a moment of the past; raises NotFound."""
    rows = past.related(Assertion.claim, [find_claim(claim_id, past).id])
    left = [row for row in rows if paging.after is None or row.id > paging.after]
    return _page(left[: paging.limit + 1], paging, past, read_assertions)


def list_all_past_assertions(wanted: AssertionFilter, paging: Paging, past: Past) -> Page[AssertionResult]:
    """Assertions as `assertion_lists.list_all_assertions` lists them, at a moment of the past."""
    tests: list[Test] = [*_equal(wanted, ("kind", "stance", "rank", "term_status"))]
    if wanted.claim is not None:
        tests.append(lambda row: row.claim_id == wanted.claim)
    if wanted.speaker is not None:
        everybody = set(find_everybody(wanted.speaker, past))
        tests.append(lambda row: row.speaker_id in everybody)
    if wanted.article is not None or wanted.outlet is not None:
        tests.append(lambda row: _is_printed([row], wanted, past))
    if wanted.said_from is not None:
        tests.append(lambda row: row.as_of is not None and row.as_of >= wanted.said_from)
    if wanted.said_to is not None:
        tests.append(lambda row: row.as_of is not None and row.as_of < wanted.said_to)
    return _list(Assertion, tests, paging, past, read_assertions)


def _list(model: type[Row], tests: Sequence[Test], paging: Paging, past: Past, read: Any) -> Page[Any]:
    found: list[Any] = []
    after = paging.after or 0
    while len(found) <= paging.limit:
        rows = past.rows(model, (Change.subject > after) & (Change.subject <= after + CHUNK))
        found += [row for row in rows if all(test(row) for test in tests)]
        after += CHUNK
        if not Change.select().where(_lies_beyond(model, after)).exists():
            break
    return _page(found[: paging.limit + 1], paging, past, read)


def _lies_beyond(model: Any, after: int) -> Any:
    return (Change.subject_type == model._meta.table_name) & (Change.subject > after)


def _page(rows: Sequence[Any], paging: Paging, past: Past, read: Any) -> Page[Any]:
    shown = rows[: paging.limit]
    return Page(tuple(read(shown, past)), shown[-1].id if len(rows) > paging.limit else None)


def _equal(wanted: Any, names: Iterable[str]) -> list[Test]:
    stated = {name: getattr(wanted, name) for name in names if getattr(wanted, name) is not None}
    return [lambda row: all(getattr(row, name) == value for name, value in stated.items())]


def _worded(q: str | None, read: Callable[[Any], str]) -> list[Test]:
    return [] if q is None else [lambda row: holds(read(row), q)]


def _is_printed(
    rows: Sequence[Appearance] | Sequence[Assertion], wanted: QuoteFilter | AssertionFilter, past: Past
) -> bool:
    """Whether one of the places is in the article that is wanted, or in the outlet, or in both where both are."""
    articles = [printing.article for printing in find_printings((row.version_id for row in rows), past).values()]
    in_article = wanted.article is None or any(row.id == wanted.article for row in articles)
    return in_article and (wanted.outlet is None or any(row.outlet_id == wanted.outlet for row in articles))


def _asserted(wanted: ClaimFilter, past: Past) -> Test | None:
    """What one assertion has to meet; None where nothing is asked of it."""
    low, high = wanted.value_min, wanted.value_max
    speakers = None if wanted.speaker is None else set(find_everybody(wanted.speaker, past))
    if {wanted.term_status, wanted.speaker, wanted.stance, low, high} == {None}:
        return None

    def meets(row: Assertion) -> bool:
        has_value = row.low is not None or row.high is not None
        return (
            wanted.term_status in {None, row.term_status}
            and wanted.stance in {None, row.stance}
            and (speakers is None or row.speaker_id in speakers)
            and (low is None or (has_value and (row.high is None or row.high >= low)))
            and (high is None or (has_value and (row.low is None or row.low <= high)))
        )

    return meets
