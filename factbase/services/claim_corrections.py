"""Claims as people correct them: their words, keys and status, two that are one, one that is two, and verdicts."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, cast

from factbase.errors import Conflict, Invalid
from factbase.services.attachments import open_claim
from factbase.services.claims import ClaimDraft, ClaimResult, ReviewResult, find_opened, get_claim, read_keys
from factbase.services.corrections import Changed, Revisions, check_reason, check_revision, correcting
from factbase.services.indexing import hash_keys
from factbase.services.learning import teaching
from factbase.services.ranks import touch
from factbase.services.references import current_claim
from factbase.store.history import Recorder, snapshot
from factbase.store.models import Assertion, Claim, Review
from factbase.values.statements import ClaimKind


@dataclass(frozen=True, slots=True)
class ClaimCorrection:
    """What a person sets; None leaves a field as it is. `keys` replace all keys."""

    statement: str | None = None
    status: str | None = None
    keys: dict[str, str | None] | None = None
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class ReviewDraft:
    """A verdict of a person; the reviewer is who sends it where nobody else is named."""

    rating: str
    text: str | None = None
    url: str | None = None
    reviewer: str | None = None


@dataclass(frozen=True, slots=True)
class SplitDraft:
    """Assertions, by number, that are to state a claim of their own; its words are those of the first unless given."""

    assertions: Sequence[int]
    statement: str | None = None
    reason: str | None = None


def correct_claim(claim_id: int, correction: ClaimCorrection, actor: str, expected: Revisions) -> Changed[ClaimResult]:
    """Set words, keys or status of a claim; raises NotFound, Stale, Invalid, or Conflict where it was merged."""
    check_reason(correction.reason)
    with correcting(actor, correction.reason) as changes:
        claim = _find_open(claim_id, expected)
        columns = _read_columns(claim, correction)
        with teaching(claim.id):
            changes.update("claim corrected", claim, **columns)
    return Changed(get_claim(claim_id), changes.change_id)


def review_claim(claim_id: int, draft: ReviewDraft, actor: str, expected: Revisions = None) -> Changed[ReviewResult]:
    """Add a person's verdict to a claim; raises NotFound, Stale, Invalid, or Conflict where it was merged."""
    if not draft.rating.strip():
        raise Invalid("A verdict needs a rating.", "/rating")
    with correcting(actor) as changes:
        claim = _find_open(claim_id, expected)
        review = Review.create(
            claim=claim, rating=draft.rating, text=draft.text, url=draft.url, reviewer=draft.reviewer or actor
        )
        changes.add("claim reviewed", ("review", review.id), None, snapshot(review))
        changes.reason = f"verdict: {draft.rating}"  # a history of the claim tells of the claim's own row only
        changes.update("claim reviewed", claim)
    return Changed(get_claim(claim_id).reviews[-1], changes.change_id)


def merge_claims(
    claim_id: int, into: int, reason: str | None, actor: str, expected: Revisions = None
) -> Changed[ClaimResult]:
    """Let a claim be one with another, which takes its assertions and is found by its words; returns the other.

    Raises NotFound, Stale, Invalid, or Conflict where one of them was merged before.
    """
    check_reason(reason)
    with correcting(actor, reason) as changes:
        merge_into_claim(claim_id, into, changes, expected)
    return Changed(get_claim(into), changes.change_id)


def merge_into_claim(claim_id: int, into: int, changes: Recorder, expected: Revisions = None) -> None:
    """Let a claim be one with another, as a part of a change."""
    claim = _find_open(claim_id, expected)
    if into == claim.id:
        raise Invalid("A claim cannot be merged into itself.", "/into")
    target = current_claim(into, "/into")
    if target.id != into:
        raise Conflict(f"Claim {into} was merged into claim {target.id}.")
    if target.kind != claim.kind:
        raise Conflict(f"Claim {claim.id} is of the kind {claim.kind}, claim {into} of the kind {target.kind}.")
    with teaching(claim.id, target.id):
        moved = _move(_find_assertions(claim.id), target, changes)
        changes.update("claim merged", claim, status="merged", merged_into=target)
    touch(target, changes, is_denied=any(row.stance == "denies" for row in moved))


def split_claim(claim_id: int, draft: SplitDraft, actor: str, expected: Revisions = None) -> Changed[ClaimResult]:
    """Let some assertions of a claim state one of their own, and return that; raises NotFound, Invalid or Conflict."""
    check_reason(draft.reason)
    with correcting(actor, draft.reason) as changes:
        claim = _find_open(claim_id, expected)
        rows = _find_split(claim, draft.assertions)
        with teaching(claim.id):
            new = open_claim(rows[0], draft.statement, changes)
            with teaching(new.id):
                _move(rows, new, changes)
        was_denied = any(row.stance == "denies" for row in rows)
        touch(claim, changes, was_denied=was_denied)
        touch(new, changes, is_denied=was_denied)
    return Changed(get_claim(new.id), changes.change_id)


def _find_open(claim_id: int, expected: Revisions) -> Claim:
    claim = find_opened(claim_id)
    check_revision(claim, expected)
    if claim.status == "merged":
        raise Conflict(f"Claim {claim.id} was merged into claim {claim.merged_into_id}.")
    return claim


def _read_columns(claim: Claim, correction: ClaimCorrection) -> dict[str, Any]:
    columns: dict[str, Any] = {}
    statement = claim.statement if correction.statement is None else correction.statement
    if correction.statement is not None:
        columns["statement"] = statement
    if correction.keys is not None or correction.statement is not None:
        keys = dict(claim.keys) if correction.keys is None else correction.keys
        read = read_keys(ClaimDraft(cast(ClaimKind, claim.kind), statement, keys))
        if correction.keys is not None:
            columns |= {"keys": read, "key_hash": hash_keys(claim.kind, read)}
    if correction.status is not None:
        columns["status"] = correction.status
    if not columns:
        raise Invalid("Nothing is to be set.")
    return columns


def _find_assertions(claim_id: int) -> list[Assertion]:
    return list(Assertion.select().where(Assertion.claim == claim_id).order_by(Assertion.id))


def _find_split(claim: Claim, numbers: Sequence[int]) -> list[Assertion]:
    """The assertions that are to go; some have to stay, or there is nothing to split."""
    mine = {row.id: row for row in _find_assertions(claim.id)}
    for place, number in enumerate(numbers):
        if number not in mine:
            raise Invalid(f"Assertion {number} does not state this claim.", f"/assertions/{place}")
    if not numbers or len(set(numbers)) == len(mine):
        raise Invalid("Name some of the claim's assertions, and not all.", "/assertions")
    return [mine[number] for number in sorted(set(numbers))]


def _move(rows: Sequence[Assertion], target: Claim, changes: Recorder) -> Sequence[Assertion]:
    for row in rows:
        changes.update("assertion moved", row, claim=target)
    return rows
