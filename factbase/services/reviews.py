"""The review queue: what waits for a person."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from peewee import fn

from factbase.errors import NotFound
from factbase.services.paging import Page, Paging, read_page
from factbase.store.models import ReviewItem


@dataclass(frozen=True, slots=True)
class ReviewItemResult:
    """A question: does this assertion state that claim (match), who said this quote (speaker), are these one (merge)?

    `candidates` name a `claim` or a `speaker` by number, each with score, parts and vetoes, best first.
    """

    id: int
    kind: str
    subject_type: str
    subject: int
    article: int | None
    candidates: tuple[dict[str, Any], ...]
    reason: str
    state: str
    created_at: datetime
    decided_at: datetime | None
    decided_by: str | None
    revision: int


@dataclass(frozen=True, slots=True)
class ReviewFilter:
    """Which items: by kind and by state."""

    kind: str | None = None
    state: str | None = "open"


def list_review_items(wanted: ReviewFilter, paging: Paging) -> Page[ReviewItemResult]:
    """Items of the queue, the oldest first."""
    query = ReviewItem.select()
    for column, value in ((ReviewItem.kind, wanted.kind), (ReviewItem.state, wanted.state)):
        if value is not None:
            query = query.where(column == value)
    return read_page(query, ReviewItem.id, paging, _read_items)


def get_review_item(item_id: int) -> ReviewItemResult:
    """One item; raises NotFound."""
    row = ReviewItem.get_or_none(ReviewItem.id == item_id)
    if row is None:
        raise NotFound("review item", item_id)
    return _read_items([row])[0]


def count_review_items() -> dict[str, int]:
    """How many items of each kind are open."""
    query = ReviewItem.select(ReviewItem.kind, fn.COUNT(ReviewItem.id)).where(ReviewItem.state == "open")
    rows: Any = query.group_by(ReviewItem.kind).tuples()
    counted = dict(rows)
    return {kind: counted.get(kind, 0) for kind in ("match", "speaker", "merge")}


def _read_items(rows: Sequence[ReviewItem]) -> list[ReviewItemResult]:
    return [
        ReviewItemResult(
            id=row.id,
            kind=row.kind,
            subject_type=row.subject_type,
            subject=row.subject,
            article=row.article_id,
            candidates=tuple(row.candidates),
            reason=row.reason,
            state=row.state,
            created_at=row.created_at,
            decided_at=row.decided_at,
            decided_by=row.decided_by,
            revision=row.revision,
        )
        for row in rows
    ]
