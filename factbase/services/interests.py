"""Which changes a subscription is about: by action, and by the claim or the speaker that a row names or named."""

from dataclasses import dataclass
from typing import Any

from factbase.store.models import Change, Claim, Speaker, Subscription

# Columns by which a row names a claim or a speaker; `merged_into_id` does so in their own tables only.
COLUMNS = {"claim": ("claim_id",), "speaker": ("speaker_id", "relayed_by_id")}


@dataclass(frozen=True, slots=True)
class Interest:
    """What is wanted: actions (none for all) and, unless None, the numbers of the claims or speakers in question."""

    actions: tuple[str, ...]
    claims: frozenset[int] | None
    speakers: frozenset[int] | None


def find_interest(subscription: Subscription) -> Interest:
    """What a subscription is about: with its claim or speaker also those that turned out to be the same."""
    return Interest(
        tuple(subscription.actions),
        _find_same(Claim, subscription.claim_id),
        _find_same(Speaker, subscription.speaker_id),
    )


def concerns(change: Change, interest: Interest) -> bool:
    """Whether a change is of interest; an action may be wanted whole, "claim merged", or by its noun, "claim"."""
    wanted = interest.actions
    return (
        (not wanted or change.action in wanted or change.action.partition(" ")[0] in wanted)
        and (interest.claims is None or not interest.claims.isdisjoint(_find_named(change, "claim")))
        and (interest.speakers is None or not interest.speakers.isdisjoint(_find_named(change, "speaker")))
    )


def _find_same(model: Any, number: int | None) -> frozenset[int] | None:
    if number is None:
        return None
    row = model.get_by_id(number)
    while row.merged_into_id is not None:
        row = row.merged_into
    found = latest = {row.id}
    while latest:
        merged = model.select(model.id).where(model.merged_into.in_(latest))
        latest = {one.id for one in merged} - found
        found = found | latest
    return frozenset(found)


def _find_named(change: Change, noun: str) -> set[int]:
    columns = COLUMNS[noun] if change.subject_type != noun else ("merged_into_id",)
    named = {row[column] for row in (change.before, change.after) if row for column in columns if row.get(column)}
    return named | {change.subject} if change.subject_type == noun else named
