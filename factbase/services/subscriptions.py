"""Subscriptions: who is told of which changes, and at which address."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from urllib.parse import urlsplit

from peewee import fn

from factbase.errors import Invalid, NotFound
from factbase.services.actions import ACTIONS, ENDINGS
from factbase.services.corrections import Changed, Revisions, check_reason, check_revision, correcting
from factbase.services.paging import Page, Paging, read_page
from factbase.services.references import current_claim, current_speaker
from factbase.store.history import Recorder, Snapshot, recording
from factbase.store.models import Change, Delivery, Subscription
from factbase.store.models.base import now
from factbase.webhooks.receivers import Receivers
from factbase.webhooks.signing import make_secret


@dataclass(frozen=True, slots=True)
class SubscriptionDraft:
    """What is wanted where: changes of these actions (none for all) that touch a claim or a speaker, if one is named.

    `since` is the number of the last change that is known already; None for the latest.
    """

    url: str
    actions: Sequence[str] = ()
    claim: int | None = None
    speaker: int | None = None
    since: int | None = None


@dataclass(frozen=True, slots=True)
class SubscriptionCorrection:
    """What is to be set; None leaves a field as it is."""

    url: str | None = None
    actions: Sequence[str] | None = None
    is_active: bool | None = None
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class SubscriptionResult:
    """A subscription without its secret."""

    id: int
    url: str
    actions: tuple[str, ...]
    claim: int | None
    speaker: int | None
    is_active: bool
    created_at: datetime
    revision: int


@dataclass(frozen=True, slots=True)
class NewSubscription:
    """A subscription that was just made; `secret` is not shown again."""

    subscription: SubscriptionResult
    secret: str
    change_id: str


def create_subscription(draft: SubscriptionDraft, receivers: Receivers, actor: str) -> NewSubscription:
    """Tell an address of changes from now on; raises Invalid where it is not allowed or the filter makes no sense."""
    receivers.check_url(draft.url)
    secret = make_secret()
    with recording(actor) as changes:
        row = Subscription.create(
            url=draft.url,
            signing_key=secret,
            actions=_read_actions(draft.actions),
            claim=None if draft.claim is None else current_claim(draft.claim),
            speaker=None if draft.speaker is None else current_speaker(draft.speaker),
            cursor=_read_cursor(draft.since),
        )
        changes.add("subscription created", ("subscription", row.id), None, _outline(row))
    return NewSubscription(read_subscription(row), secret, changes.change_id)


def list_subscriptions(paging: Paging) -> Page[SubscriptionResult]:
    """Subscriptions in the order in which they were made, those that are off included."""
    query = Subscription.select().where(~Subscription.is_removed)
    return read_page(query, Subscription.id, paging, lambda rows: [read_subscription(row) for row in rows])


def get_subscription(subscription_id: int) -> SubscriptionResult:
    """One subscription; raises NotFound."""
    return read_subscription(find_subscription(subscription_id))


def correct_subscription(
    subscription_id: int, correction: SubscriptionCorrection, receivers: Receivers, actor: str, expected: Revisions
) -> Changed[SubscriptionResult]:
    """Set the address or the actions of a subscription, or switch it on or off; raises NotFound, Stale or Invalid."""
    check_reason(correction.reason)
    with correcting(actor, correction.reason) as changes:
        row = find_subscription(subscription_id)
        check_revision(row, expected)
        columns = _read_columns(correction, receivers)
        if columns.get("is_active"):
            columns["failing_since"] = None
            _hurry(row)
        _update("subscription corrected", row, columns, changes)
    return Changed(read_subscription(row), changes.change_id)


def remove_subscription(
    subscription_id: int, reason: str | None, actor: str, expected: Revisions
) -> Changed[SubscriptionResult]:
    """End a subscription and forget its secret, its address and what was sent; raises NotFound or Stale."""
    check_reason(reason)
    with correcting(actor, reason) as changes:
        row = find_subscription(subscription_id)
        check_revision(row, expected)
        last = read_subscription(row)
        Delivery.delete().where(Delivery.subscription == row).execute()
        forgotten = {"is_removed": True, "is_active": False, "signing_key": "", "url": ""}
        _update("subscription removed", row, forgotten, changes)
    return Changed(last, changes.change_id)


def disable_subscription(subscription_id: int, why: str, actor: str) -> None:
    """Switch a subscription off whose receiver takes nothing; one that is off or gone stays so."""
    with correcting(actor, why) as changes:
        row = Subscription.get_by_id(subscription_id)
        if row.is_active:
            _update("subscription disabled", row, {"is_active": False}, changes)


def find_subscription(subscription_id: int) -> Subscription:
    """The row of a subscription; raises NotFound."""
    row: Subscription | None = Subscription.get_or_none((Subscription.id == subscription_id) & ~Subscription.is_removed)
    if row is None:
        raise NotFound("subscription", subscription_id)
    return row


def read_subscription(row: Subscription) -> SubscriptionResult:
    """A subscription as its owner sees it."""
    return SubscriptionResult(
        id=row.id,
        url=row.url,
        actions=tuple(row.actions),
        claim=row.claim_id,
        speaker=row.speaker_id,
        is_active=row.is_active,
        created_at=row.created_at,
        revision=row.revision,
    )


def _read_cursor(since: int | None) -> int:
    last: int = Change.select(fn.MAX(Change.seq)).scalar() or 0
    if since is not None and since > last:
        raise Invalid(f"There is no change {since} yet; the last one is {last}.", "/since")
    return last if since is None else since


def _read_actions(actions: Sequence[str]) -> list[str]:
    for place, action in enumerate(actions):
        if action not in ACTIONS and action not in ENDINGS:
            raise Invalid(_tell_actions(action), f"/actions/{place}")
    return list(dict.fromkeys(actions))


def _tell_actions(action: str) -> str:
    noun = action.partition(" ")[0]
    known = ", ".join(f"{noun} {ending}" for ending in ENDINGS[noun]) if noun in ENDINGS else ", ".join(ENDINGS)
    return f"There is no action {action!r}; there are {known}."


def _read_columns(correction: SubscriptionCorrection, receivers: Receivers) -> dict[str, Any]:
    columns: dict[str, Any] = {}
    if correction.url is not None:
        receivers.check_url(correction.url)
        columns["url"] = correction.url
    if correction.actions is not None:
        columns["actions"] = _read_actions(correction.actions)
    if correction.is_active is not None:
        columns["is_active"] = correction.is_active
    if not columns:
        raise Invalid("Nothing is to be set.")
    return columns


def _hurry(row: Subscription) -> None:
    """What waits for a later attempt is due now."""
    waiting = (Delivery.subscription == row) & (Delivery.state == "pending")
    Delivery.update(next_at=now(), attempts=0).where(waiting).execute()


def _update(action: str, row: Subscription, columns: dict[str, Any], changes: Recorder) -> None:
    before = _outline(row)
    for name, value in columns.items():
        setattr(row, name, value)
    row.revision += 1
    row.save(only=row.dirty_fields)
    changes.add(action, ("subscription", row.id), before, _outline(row))


def _outline(row: Subscription) -> Snapshot:
    """What history may know of a subscription: neither its secret nor the path of its address, which often is one."""
    address = urlsplit(row.url)
    return {
        "origin": f"{address.scheme}://{address.netloc}" if row.url else None,
        "actions": list(row.actions),
        "claim_id": row.claim_id,
        "speaker_id": row.speaker_id,
        "is_active": row.is_active,
        "is_removed": row.is_removed,
        "revision": row.revision,
    }
