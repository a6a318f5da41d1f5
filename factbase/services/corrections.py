"""What people correct: one intention, one transaction, on the revision that they have seen."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Generic, TypeVar

from factbase.errors import Invalid, Stale
from factbase.store.database import take_lock
from factbase.store.history import Recorder, recording
from factbase.store.models.base import Resource

Result = TypeVar("Result")

Revisions = frozenset[int] | None  # those that a caller accepts; None for any


@dataclass(frozen=True, slots=True)
class Changed(Generic[Result]):
    """What a correction led to, and the number by which it can be undone."""

    result: Result
    change_id: str


@contextmanager
def correcting(actor: str, reason: str | None = None) -> Iterator[Recorder]:
    """A transaction in which nobody else writes: what it read is what it changes."""
    with recording(actor, reason) as changes:
        take_lock("ingest")
        yield changes


def check_revision(row: Resource, expected: Revisions) -> None:
    """Raise Stale where a row is not at a revision that the caller has seen."""
    if expected is not None and row.revision not in expected:
        raise Stale(f"It is at revision {row.revision} now.")


def check_reason(reason: str | None) -> None:
    """Raise Invalid on a reason without words."""
    if reason is not None and not reason.strip():
        raise Invalid("A reason needs words.", "/reason")
