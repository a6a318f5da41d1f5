"""Questions that need no answer while the words that they are about stand in no article, and that return with these."""

from collections.abc import Collection

from factbase.services.holdings import find_related
from factbase.store.history import Recorder
from factbase.store.models import ReviewItem
from factbase.store.models.base import now

CLOSED = "decided"  # without a decision: nobody answered it


def close_questions(about: str, numbers: Collection[int], reason: str, changes: Recorder) -> None:
    """Close what is asked about these assertions or quotes (`about`) and not answered yet, and say why."""
    for item in _find_items(about, numbers):
        if item.state != CLOSED:
            changes.update("review closed", item, reason, state=CLOSED, decided_at=now(), decided_by=changes.actor)


def reopen_questions(about: str, numbers: Collection[int], reason: str, changes: Recorder) -> None:
    """Ask again what was closed without an answer."""
    for item in _find_items(about, numbers):
        if is_closed(item):
            changes.update("review reopened", item, reason, state="open", decided_at=None, decided_by=None)


def is_closed(item: ReviewItem) -> bool:
    """Whether a question was closed without an answer."""
    return bool(item.state == CLOSED and item.decision is None)


def _find_items(about: str, numbers: Collection[int]) -> list[ReviewItem]:
    return [item for item in find_related(ReviewItem.subject, numbers) if item.subject_type == about]
