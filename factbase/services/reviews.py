"""The review queue: what waits for a person, the most useful first."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from peewee import fn

from factbase.errors import NotFound
from factbase.services.paging import Page, Paging, read_page
from factbase.services.review_contexts import (
    ReviewCandidate,
    StatementInReview,
    Subject,
    read_candidates,
    read_statements,
    read_subjects,
    read_together,
)
from factbase.services.views import PRESENT, View
from factbase.store.models import ReviewItem

KINDS = ("match", "speaker", "merge")


@dataclass(frozen=True, slots=True)
class ReviewItemResult:
    """A question: does this statement state that claim (match), who said this (speaker), are these one (merge)?

    `subject` is what the question is about, `together` are statements that say the same and are decided with it;
    `candidates` were weighed, best first; `effects` says by decision what it
    would do; `decision` is None while open.
    """

    id: int
    kind: str
    subject: Subject
    statement: StatementInReview | None
    together: tuple[StatementInReview, ...]
    article: int | None
    candidates: tuple[ReviewCandidate, ...]
    effects: dict[str, str]
    reason: str
    state: str
    decision: str | None
    created_at: datetime
    decided_at: datetime | None
    decided_by: str | None
    revision: int


@dataclass(frozen=True, slots=True)
class ReviewFilter:
    """Which items: by kind, by state, and by number of the article that raised them."""

    kind: str | None = None
    state: str | None = "open"
    article: int | None = None


def list_review_items(wanted: ReviewFilter, paging: Paging) -> Page[ReviewItemResult]:
    """Items of the queue, the most useful first: see `questions`."""
    query = ReviewItem.select()
    columns = (
        (ReviewItem.kind, wanted.kind),
        (ReviewItem.state, wanted.state),
        (ReviewItem.article, wanted.article),
    )
    for column, value in columns:
        if value is not None:
            query = query.where(column == value)
    return read_page(query, ReviewItem.place, paging, read_items)


def get_review_item(item_id: int, view: View = PRESENT) -> ReviewItemResult:
    """One item; raises NotFound."""
    return read_items([find_item(item_id, view)], view)[0]


def find_item(item_id: int, view: View = PRESENT) -> ReviewItem:
    """The row of an item; raises NotFound."""
    row: ReviewItem | None = view.find(ReviewItem, [item_id]).get(item_id)
    if row is None:
        raise NotFound("review item", item_id)
    return row


def count_review_items() -> dict[str, int]:
    """How many items of each kind are open."""
    query = ReviewItem.select(ReviewItem.kind, fn.COUNT(ReviewItem.id)).where(ReviewItem.state == "open")
    rows: Any = query.group_by(ReviewItem.kind).tuples()
    counted = dict(rows)
    return {kind: counted.get(kind, 0) for kind in KINDS}


def read_items(rows: Sequence[ReviewItem], view: View = PRESENT) -> list[ReviewItemResult]:
    """Results for rows, with the words in question and what was weighed."""
    statements, candidates = read_statements(rows, view), read_candidates(rows, view)
    subjects, together = read_subjects(rows, view), read_together(rows, view)
    return [
        ReviewItemResult(
            id=row.id,
            kind=row.kind,
            subject=subjects[row.id],
            statement=statements.get(row.id),
            together=together[row.id],
            article=row.article_id,
            candidates=candidates[row.id],
            effects=_tell_effects(row.kind, candidates[row.id]),
            reason=row.reason,
            state=row.state,
            decision=row.decision,
            created_at=row.created_at,
            decided_at=row.decided_at,
            decided_by=row.decided_by,
            revision=row.revision,
        )
        for row in rows
    ]


def _tell_effects(kind: str, candidates: Sequence[ReviewCandidate]) -> dict[str, str]:
    """By decision, what it would do, in a sentence; what needs a candidate is left out where there is none."""
    best = candidates[0] if candidates else None
    claim = best.claim.id if best and best.claim else None
    speaker = best.speaker.name if best and best.speaker else None
    told = EFFECTS.get(kind, {})
    return {
        decision: words.format(claim=claim, speaker=speaker, into=f"claim {claim}" if claim else speaker)
        for decision, words in told.items()
        if decision != "accept" or best is not None
    }


EFFECTS = {
    "merge": {
        "accept": "The later one is merged into {into}, and its address leads there from now on; this can be undone.",
        "reject": "They stay two, and nobody is asked about them again.",
        "skip": "Nothing changes; the question leaves the queue of open ones.",
    },
    "match": {
        "accept": "The statement is attached to claim {claim}, which is found by its words from now on.",
        "attach": "The statement is attached to the claim that you name.",
        "reject": "The statement states none of the candidates; it is not proposed for them again.",
        "new": "The statement opens a claim of its own and is not proposed for the candidates again.",
        "skip": "Nothing changes; the question leaves the queue of open ones.",
    },
    "speaker": {
        "accept": "The quote and its statements are by {speaker}.",
        "speaker": "The quote and its statements are by the speaker that you name.",
        "reject": "The quote is by none of the candidates, and its speaker stays unknown.",
        "new": "A speaker is entered under the words that name them, and the quote is theirs.",
        "skip": "Nothing changes; the question leaves the queue of open ones.",
    },
}
