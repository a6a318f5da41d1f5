"""Every assertion, whatever claim it states, in the order in which they came in."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from factbase.services.assertion_results import AssertionResult, read_assertions
from factbase.services.identities import find_everybody
from factbase.services.paging import Page, Paging, read_page
from factbase.store.models import Article, ArticleVersion, Assertion


@dataclass(frozen=True, slots=True)
class AssertionFilter:
    """Which assertions: by numbers of related rows, by words of a list, and by time (from inclusive, to exclusive).

    The time is when it was said; of narration, and where that is not known, when the article came out.
    """

    claim: int | None = None
    speaker: int | None = None
    article: int | None = None
    outlet: int | None = None
    kind: str | None = None
    stance: str | None = None
    rank: str | None = None
    term_status: str | None = None
    said_from: datetime | None = None
    said_to: datetime | None = None


def list_all_assertions(wanted: AssertionFilter, paging: Paging) -> Page[AssertionResult]:
    """Assertions in the order in which they came in."""
    query = Assertion.select()
    for condition in _conditions(wanted):
        query = query.where(condition)
    return read_page(query, Assertion.id, paging, read_assertions)


def _conditions(wanted: AssertionFilter) -> list[Any]:
    conditions: dict[str, Any] = {
        "claim": lambda number: Assertion.claim == number,
        "speaker": lambda number: Assertion.speaker.in_(find_everybody(number)),
        "article": lambda number: Assertion.version.in_(_captured().where(ArticleVersion.article == number)),
        "outlet": lambda number: Assertion.version.in_(_captured().where(Article.outlet == number)),
        "kind": lambda kind: Assertion.kind == kind,
        "stance": lambda stance: Assertion.stance == stance,
        "rank": lambda rank: Assertion.rank == rank,
        "term_status": lambda status: Assertion.term_status == status,
        "said_from": lambda moment: Assertion.as_of >= moment,
        "said_to": lambda moment: Assertion.as_of < moment,
    }
    stated = {name: getattr(wanted, name) for name in conditions}
    return [conditions[name](value) for name, value in stated.items() if value is not None]


def _captured() -> Any:
    return ArticleVersion.select(ArticleVersion.id).join(Article)
