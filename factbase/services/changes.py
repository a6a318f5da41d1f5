"""What happened, in order of commit."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from peewee import ModelSelect

from factbase.services.paging import Page, Paging, read_page
from factbase.store.models import Change, Text


@dataclass(frozen=True, slots=True)
class ChangeResult:
    """One change of one subject; `before` and `after` are whole rows, None where there was none.

    Rows of one intention share `change_id`. A text that was redacted stands as null.
    """

    seq: int
    change_id: str
    at: datetime
    actor: str
    action: str
    subject_type: str
    subject: int
    before: dict[str, Any] | None
    after: dict[str, Any] | None
    reason: str | None
    reverts: str | None


@dataclass(frozen=True, slots=True)
class ChangeFilter:
    """Which changes: of what kind of subject, and when (from inclusive, to exclusive)."""

    subject_type: str | None = None
    at_from: datetime | None = None
    at_to: datetime | None = None


def list_changes(paging: Paging, wanted: ChangeFilter = ChangeFilter()) -> Page[ChangeResult]:
    """The feed of everything: changes after the number `paging.after`, in order of commit."""
    query = Change.select()
    if wanted.subject_type is not None:
        query = query.where(Change.subject_type == wanted.subject_type)
    if wanted.at_from is not None:
        query = query.where(Change.at >= wanted.at_from)
    if wanted.at_to is not None:
        query = query.where(Change.at < wanted.at_to)
    return read_changes(query, paging)


def read_changes(query: "ModelSelect[Any]", paging: Paging) -> Page[ChangeResult]:
    """A page of some changes, with the long texts that they refer to."""
    return read_page(query, Change.seq, paging, read_results)


def read_results(rows: Sequence[Change]) -> list[ChangeResult]:
    """Changes with the long texts that they refer to."""
    wanted: set[str] = set()
    for row in rows:
        wanted |= find_references(row.before) | find_references(row.after)
    texts = {row.sha256: row.body for row in Text.select().where(Text.sha256.in_(wanted))}
    return [
        ChangeResult(
            seq=row.seq,
            change_id=row.change_id,
            at=row.at,
            actor=row.actor,
            action=row.action,
            subject_type=row.subject_type,
            subject=row.subject,
            before=_restore(row.before, texts),
            after=_restore(row.after, texts),
            reason=row.reason,
            reverts=row.reverts,
        )
        for row in rows
    ]


def find_references(value: Any) -> set[str]:
    """Hashes of the long texts that a state in history refers to."""
    match value:
        case {"text": str(digest), **rest} if not rest and len(digest) == 64:
            return {digest}
        case dict():
            return set().union(*map(find_references, value.values()))
        case list():
            return set().union(*map(find_references, value))
        case _:
            return set()


def _restore(value: Any, texts: dict[str, str | None]) -> Any:
    match value:
        case {"text": str(digest), **rest} if not rest and len(digest) == 64:
            return texts.get(digest)
        case dict():
            return {name: _restore(member, texts) for name, member in value.items()}
        case list():
            return [_restore(member, texts) for member in value]
        case _:
            return value
