"""Claims: opened by articles or by people, listed, and seen in all that was said of them."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, get_args

from peewee import ModelSelect

from factbase.errors import Invalid, Moved, NotFound
from factbase.extract.anchors import find_anchor
from factbase.extract.keys import KEYS, normalise_keys
from factbase.services.assertion_results import AssertionResult, read_assertions
from factbase.services.changes import ChangeResult, read_changes
from factbase.services.identities import find_everybody
from factbase.services.indexing import hash_keys, index_claim
from factbase.services.paging import Page, Paging, read_page
from factbase.services.values import write_event
from factbase.services.views import PRESENT, View
from factbase.store.history import recording, snapshot
from factbase.store.models import Assertion, Change, Claim, Decision, Departure, Review
from factbase.store.search import find_subjects
from factbase.values.statements import CeasefireProvision, ClaimKind, FigureBasis, Harm, SettlementProvision

# Keys whose values stand in a list: a claim with any other is one that no article ever states.
LISTED: dict[tuple[str, str], tuple[str, ...]] = {
    ("casualty_figure", "harm"): get_args(Harm),
    ("casualty_figure", "basis"): get_args(FigureBasis),
    ("ceasefire_term", "provision"): get_args(CeasefireProvision),
    ("settlement_term", "provision"): get_args(SettlementProvision),
}


@dataclass(frozen=True, slots=True)
class ClaimResult:
    """A claim in neutral words; `keys` identify it within its kind, `event` within its keys."""

    id: int
    kind: str
    statement: str
    keys: dict[str, str | None]
    event: dict[str, Any]
    status: str
    merged_into: int | None
    assertions: int
    reviews: tuple["ReviewResult", ...]
    revision: int
    created_at: datetime


@dataclass(frozen=True, slots=True)
class ReviewResult:
    """A verdict of a person on a claim."""

    id: int
    rating: str
    text: str | None
    url: str | None
    reviewer: str
    reviewed_at: datetime


@dataclass(frozen=True, slots=True)
class ClaimDraft:
    """A claim that a person opens; the kind `statement` has no keys."""

    kind: ClaimKind
    statement: str
    keys: dict[str, str | None] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ClaimFilter:
    """Which claims: by kind and status, by what is asserted of them (in one assertion), and by words."""

    kind: str | None = None
    status: str | None = None
    term_status: str | None = None
    speaker: int | None = None
    stance: str | None = None
    value_min: float | None = None
    value_max: float | None = None
    q: str | None = None


def create_claim(draft: ClaimDraft, actor: str) -> ClaimResult:
    """Open a claim that articles can attach to; raises Invalid on blank words, unknown kinds and keys."""
    keys = read_keys(draft)
    with recording(actor) as changes:
        claim = Claim.create(
            kind=draft.kind,
            statement=draft.statement,
            keys=keys,
            key_hash=hash_keys(draft.kind, keys),
            event=write_event(find_anchor(draft.statement)),
        )
        changes.add("claim opened", ("claim", claim.id), None, snapshot(claim))
        index_claim(claim)
    return get_claim(claim.id)


def get_claim(claim_id: int, view: View = PRESENT) -> ClaimResult:
    """One claim; raises NotFound."""
    return read_claims([find_claim(claim_id, view)], view)[0]


def list_claims(wanted: ClaimFilter, paging: Paging) -> Page[ClaimResult]:
    """Claims in the order in which they were opened."""
    query = Claim.select().where(~Claim.is_removed)
    for column, value in ((Claim.kind, wanted.kind), (Claim.status, wanted.status)):
        if value is not None:
            query = query.where(column == value)
    asserted = _asserted(wanted)
    if asserted:
        matching = Assertion.select(Assertion.claim).where(*asserted, Assertion.claim.is_null(False))
        query = query.where(Claim.id.in_(matching))
    if wanted.q is not None:
        query = query.where(Claim.id.in_(find_subjects("claim", wanted.q)))
    return read_page(query, Claim.id, paging, read_claims)


def list_assertions(claim_id: int, paging: Paging) -> Page[AssertionResult]:
    """Who said it, in the order in which it came in; raises NotFound."""
    query = Assertion.select().where(Assertion.claim == find_claim(claim_id).id)
    return read_page(query, Assertion.id, paging, read_assertions)


def list_history(claim_id: int, paging: Paging) -> Page[ChangeResult]:
    """Every change of a claim, of those merged into it, and of the assertions that it has or had; raises NotFound."""
    return read_changes(find_history(find_claim(claim_id)), paging)


def find_history(claim: Claim) -> "ModelSelect[Any]":
    """The changes of a claim, of those merged into it, and of the assertions that it has or had."""
    judged = (Decision.claim == claim.id) & Decision.judgement.in_(["attached", "new"])
    attached = Decision.select(Decision.assertion).where(judged)
    left = Departure.select(Departure.subject).where(
        (Departure.field == "assertion.claim_id") & (Departure.target == claim.id)
    )
    present = Assertion.select(Assertion.id).where(Assertion.claim == claim.id)
    merged = Claim.select(Claim.id).where(Claim.merged_into == claim.id)
    about = (Change.subject == claim.id) | Change.subject.in_(merged)
    of_claim = (Change.subject_type == "claim") & about
    of_assertions = (Change.subject_type == "assertion") & (
        Change.subject.in_(attached) | Change.subject.in_(present) | Change.subject.in_(left)
    )
    return Change.select().where(of_claim | of_assertions)


def find_claim(claim_id: int, view: View = PRESENT) -> Claim:
    """The row of a claim; raises NotFound, or Moved where it was merged into another."""
    claim = current = find_opened(claim_id, view)
    while current.merged_into_id is not None:
        current = find_opened(current.merged_into_id, view)
    if current.id != claim.id:
        raise Moved("claim", claim_id, current.id)
    return claim


def find_opened(claim_id: int, view: View = PRESENT) -> Claim:
    """The row of a claim, be it one that was merged; raises NotFound."""
    claim: Claim | None = view.find(Claim, [claim_id]).get(claim_id)
    if claim is None:
        raise NotFound("claim", claim_id)
    return claim


def read_keys(draft: ClaimDraft) -> list[list[str | None]]:
    """The keys of a draft in the order of its kind, in the form to compare; raises Invalid on what makes no sense."""
    if draft.kind not in get_args(ClaimKind):
        raise Invalid(f"There is no kind of claim {draft.kind}.", "/kind")
    if not draft.statement.strip():
        raise Invalid("A claim needs words.", "/statement")
    names = [name for name, _ in KEYS.get(draft.kind, ())]
    for name in draft.keys:
        if name not in names:
            raise Invalid(f"A claim of kind {draft.kind} has no key {name}.", f"/keys/{name}")
    forms = normalise_keys(draft.kind, draft.keys)
    for name, form in forms:
        known = LISTED.get((draft.kind, name))
        if known and form and form not in known:
            raise Invalid(f"There is no {name} {form!r}; there are {', '.join(known)}.", f"/keys/{name}")
    return [list(pair) for pair in forms] if any(form for _, form in forms) else []


def _asserted(wanted: ClaimFilter) -> list[Any]:
    """Conditions on one assertion; a range of values is met by every value that reaches into it."""
    conditions = []
    if wanted.term_status is not None:
        conditions.append(Assertion.term_status == wanted.term_status)
    if wanted.speaker is not None:
        conditions.append(Assertion.speaker.in_(find_everybody(wanted.speaker)))
    if wanted.stance is not None:
        conditions.append(Assertion.stance == wanted.stance)
    has_value = Assertion.low.is_null(False) | Assertion.high.is_null(False)
    if wanted.value_min is not None:
        conditions.append(has_value & (Assertion.high.is_null() | (Assertion.high >= wanted.value_min)))
    if wanted.value_max is not None:
        conditions.append(has_value & (Assertion.low.is_null() | (Assertion.low <= wanted.value_max)))
    return conditions


def read_claims(rows: Sequence[Claim], view: View = PRESENT) -> list[ClaimResult]:
    """Results for rows, with how much is said of them and what people found."""
    numbers = [row.id for row in rows]
    counts = view.count(Assertion.claim, numbers)
    reviews = _find_reviews(numbers, view)
    return [
        ClaimResult(
            id=row.id,
            kind=row.kind,
            statement=row.statement,
            keys=dict(row.keys),
            event=row.event,
            status=row.status,
            merged_into=row.merged_into_id,
            assertions=counts.get(row.id, 0),
            reviews=tuple(reviews[row.id]),
            revision=row.revision,
            created_at=row.created_at,
        )
        for row in rows
    ]


def _find_reviews(claims: Sequence[int], view: View) -> dict[int, list[ReviewResult]]:
    reviews: dict[int, list[ReviewResult]] = defaultdict(list)
    for row in view.related(Review.claim, claims):
        result = ReviewResult(row.id, row.rating, row.text, row.url, row.reviewer, row.reviewed_at)
        reviews[row.claim_id].append(result)
    return reviews
