"""What narrows a search: for each type of hit the rows that a filter leaves; a type that it does not fit has none."""

from collections.abc import Callable
from dataclasses import dataclass, fields
from datetime import UTC, datetime
from functools import reduce
from operator import or_
from typing import Any

from factbase.services.identities import find_everybody
from factbase.store.models import Appearance, Article, ArticleVersion, Assertion, Claim, Quote, SearchEntry, Speaker

TYPES = ("article", "claim", "quote", "speaker")


@dataclass(frozen=True, slots=True)
class SearchFilter:
    """Which hits: `month` is written as in 2025-03, the others as in the lists of each type."""

    type: str | None = None
    speaker: int | None = None
    outlet: int | None = None
    kind: str | None = None
    status: str | None = None
    month: str | None = None


def narrow(wanted: SearchFilter) -> Any:
    """The condition on a search entry that leaves what is wanted; None where nothing is asked for."""
    asked = {field.name: value for field in fields(wanted) if (value := getattr(wanted, field.name)) is not None}
    types = [asked.pop("type")] if "type" in asked else TYPES
    if len(types) == len(TYPES) and not asked:
        return None
    return reduce(or_, (_narrow_type(kind, asked) for kind in types))


def _narrow_type(kind: str, asked: dict[str, Any]) -> Any:
    condition = SearchEntry.type == kind
    for name, value in asked.items():
        rows = ROWS[kind].get(name)
        condition &= SearchEntry.subject.in_(rows(value)) if rows else SearchEntry.id < 0
    return condition


def _claims_of_outlet(outlet: int) -> Any:
    return (
        Assertion.select(Assertion.claim)
        .join(ArticleVersion)
        .join(Article)
        .where((Article.outlet == outlet) & Assertion.claim.is_null(False))
    )


def _quotes_of_outlet(outlet: int) -> Any:
    return (
        Appearance.select(Appearance.quote)
        .join(ArticleVersion)
        .join(Article)
        .where((Article.outlet == outlet) & (Appearance.state == "present"))
    )


def _claims_where(*conditions: Any) -> Any:
    return Assertion.select(Assertion.claim).where(*conditions, Assertion.claim.is_null(False))


def _is_in(column: Any, month: str) -> Any:
    first, following = read_month(month)
    return (column >= first) & (column < following)


def read_month(month: str) -> tuple[datetime, datetime]:
    """The first moment of a month written as in 2025-03, and that of the month after it."""
    year, number = int(month[:4]), int(month[5:])
    first = datetime(year, number, 1, tzinfo=UTC)
    return first, datetime(year + number // 12, number % 12 + 1, 1, tzinfo=UTC)


Rows = Callable[[Any], Any]
ROWS: dict[str, dict[str, Rows]] = {
    "article": {
        "outlet": lambda value: Article.select(Article.id).where(Article.outlet == value),
        "month": lambda value: Article.select(Article.id).where(_is_in(Article.published_at, value)),
    },
    "claim": {
        "speaker": lambda value: _claims_where(Assertion.speaker.in_(find_everybody(value))),
        "outlet": _claims_of_outlet,
        "kind": lambda value: Claim.select(Claim.id).where(Claim.kind == value),
        "status": lambda value: Claim.select(Claim.id).where(Claim.status == value),
        "month": lambda value: _claims_where(_is_in(Assertion.as_of, value)),
    },
    "quote": {
        "speaker": lambda value: Quote.select(Quote.id).where(Quote.speaker.in_(find_everybody(value))),
        "outlet": _quotes_of_outlet,
        "kind": lambda value: Quote.select(Quote.id).where(Quote.kind == value),
        "month": lambda value: Quote.select(Quote.id).where(_is_in(Quote.said_at, value)),
    },
    "speaker": {
        "speaker": lambda value: Speaker.select(Speaker.id).where(Speaker.id.in_(find_everybody(value))),
        "kind": lambda value: Speaker.select(Speaker.id).where(Speaker.kind == value),
    },
}
