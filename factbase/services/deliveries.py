"""Deliveries: changes on their way to a subscriber, recorded before they are sent and kept for a while afterwards."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import uuid4

from peewee import IntegrityError

from factbase.errors import Conflict, Invalid
from factbase.services.interests import concerns, find_interest
from factbase.services.paging import Page, Paging, read_page
from factbase.services.subscriptions import find_subscription
from factbase.store.database import database
from factbase.store.models import Change, Delivery, Subscription
from factbase.store.models.base import now

LOOKED_AT = 500  # changes that one transaction looks at
KEPT = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class DeliveryResult:
    """A change on its way; `message` is the `webhook-id` of every attempt, `status` and `answer` of the last one."""

    id: int
    seq: int
    message: str
    state: str
    attempts: int
    next_at: datetime | None
    status: int | None
    answer: str | None
    created_at: datetime
    delivered_at: datetime | None


def list_deliveries(subscription_id: int, paging: Paging, state: str | None = None) -> Page[DeliveryResult]:
    """What was sent and what waits, in the order in which it was recorded; raises NotFound."""
    query = Delivery.select().where(Delivery.subscription == find_subscription(subscription_id))
    if state is not None:
        query = query.where(Delivery.state == state)
    return read_page(query, Delivery.id, paging, lambda rows: [_read(row) for row in rows])


def repeat_delivery(subscription_id: int, seq: int) -> DeliveryResult:
    """Let a change of the past be sent, or sent again under the same id, before what waits.

    Raises NotFound, Invalid where the subscription is not about that change, Conflict where it is on its way already.
    """
    with database.atomic():
        subscription = find_subscription(subscription_id)
        change = Change.get_or_none(Change.seq == seq)
        if change is None or not concerns(change, find_interest(subscription)):
            raise Invalid(f"There is no change {seq} that this subscription is about.", "/seq")
        mine = (Delivery.subscription == subscription) & (Delivery.seq == seq)
        row = Delivery.get_or_none(mine)
        if seq > subscription.cursor or (row is not None and row.state == "pending"):
            raise Conflict(f"Change {seq} is on its way already.")
        if row is None:
            row = _record_once(subscription, seq)
        Delivery.update(state="pending", attempts=0, next_at=now(), delivered_at=None).where(mine).execute()
        return _read(Delivery.get_by_id(row.id))


def is_due(subscription: Subscription) -> bool:
    """Whether there may be something to send: most looks find nothing, and need not write for it."""
    waiting = (Delivery.subscription == subscription) & (Delivery.state == "pending")
    first = Delivery.select().where(waiting).order_by(Delivery.seq).first()
    if first is not None:
        return bool(first.next_at <= now())
    return bool(Change.select().where(Change.seq > subscription.cursor).exists())


def find_next(subscription: Subscription) -> Delivery | None:
    """What is to be sent first: the earliest change that waits; where none does, the next that is found."""
    waiting = (Delivery.subscription == subscription) & (Delivery.state == "pending")
    while True:
        row: Delivery | None = Delivery.select().where(waiting).order_by(Delivery.seq).first()
        if row is not None or not look_on(subscription.id):
            return row


def look_on(subscription_id: int) -> bool:
    """Record deliveries of the next changes and move the cursor past them, in one transaction; False at the end."""
    with database.atomic():
        subscription = Subscription.get_by_id(subscription_id)
        seen = subscription.cursor
        changes = list(Change.select().where(Change.seq > seen).order_by(Change.seq).limit(LOOKED_AT))
        if not changes:
            return False
        mine = (Subscription.id == subscription_id) & (Subscription.cursor == seen)
        if Subscription.update(cursor=changes[-1].seq).where(mine).execute():
            interest = find_interest(subscription)
            for change in changes:
                if concerns(change, interest):
                    record_delivery(subscription, change.seq)
        return True


def record_delivery(subscription: Subscription, seq: int) -> Delivery:
    """Note that a change is to be sent."""
    return Delivery.create(subscription=subscription, seq=seq, message=uuid4().hex)


def _record_once(subscription: Subscription, seq: int) -> Delivery:
    try:
        with database.atomic():
            return record_delivery(subscription, seq)
    except IntegrityError:
        raise Conflict(f"Change {seq} is on its way already.") from None


def forget_delivered() -> None:
    """Drop what was taken long ago: it can be sent again all the same."""
    Delivery.delete().where((Delivery.state == "delivered") & (Delivery.delivered_at < now() - KEPT)).execute()


def _read(row: Delivery) -> DeliveryResult:
    return DeliveryResult(
        id=row.id,
        seq=row.seq,
        message=row.message,
        state=row.state,
        attempts=row.attempts,
        next_at=row.next_at if row.state == "pending" else None,
        status=row.status,
        answer=row.answer,
        created_at=row.created_at,
        delivered_at=row.delivered_at,
    )
