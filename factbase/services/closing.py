"""Questions that need no answer while the words that they are about stand in no article, and that return with these."""

from collections.abc import Collection

from factbase.services.holdings import find_related
from factbase.services.waiting import find_item_of, find_together
from factbase.store.history import Recorder
from factbase.store.models import Assertion, ReviewItem
from factbase.store.models.base import now

CLOSED = "decided"  # without a decision: nobody answered it


def is_closed(item: ReviewItem) -> bool:
    """Whether a question was closed without an answer."""
    return bool(item.state == CLOSED and item.decision is None)


def close_speaker_question(quote_id: int, reason: str, changes: Recorder) -> None:
    """Close what is asked about a quote, and say why."""
    for item in _find_about_quotes([quote_id]):
        _close(item, reason, changes)


def reopen_speaker_questions(quotes: Collection[int], reason: str, changes: Recorder) -> None:
    """Ask again who said these quotes, where that was closed without an answer."""
    for item in _find_about_quotes(quotes):
        if is_closed(item):
            changes.update("review reopened", item, reason, state="open", decided_at=None, decided_by=None)


def leave_question(assertion: Assertion, reason: str, changes: Recorder) -> None:
    """Let a question be about the next assertion that says the same, or close it where there is none."""
    item = find_item_of(assertion)
    if item is None or item.state == CLOSED or item.subject != assertion.id:
        return
    changes.update("assertion deprecated", assertion, reason, question=item.id)  # by which it finds back
    heirs = find_together(item)
    if heirs:
        changes.update("review handed over", item, reason, subject=heirs[0].id, article=heirs[0].version.article)
    else:
        _close(item, reason, changes)


def rejoin_questions(assertions: Collection[int], reason: str, changes: Recorder) -> None:
    """Ask again about these assertions where that was closed without an answer."""
    for row in find_related(Assertion.id, assertions):
        item = find_item_of(row) if row.claim_id is None else None
        if item is not None and is_closed(item):
            asked = {"subject": row.id, "article": row.version.article, "state": "open"}
            changes.update("review reopened", item, reason, **asked, decided_at=None, decided_by=None)


def _find_about_quotes(quotes: Collection[int]) -> list[ReviewItem]:
    return [item for item in find_related(ReviewItem.subject, quotes) if item.subject_type == "quote"]


def _close(item: ReviewItem, reason: str, changes: Recorder) -> None:
    if item.state != CLOSED:
        changes.update("review closed", item, reason, state=CLOSED, decided_at=now(), decided_by=changes.actor)
