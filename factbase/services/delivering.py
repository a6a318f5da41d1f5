"""Sending what waits: in order for each subscription, at least once, with ever longer pauses after a failure."""

import random
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from factbase import __version__
from factbase.services.changes import ChangeResult, read_results
from factbase.services.deliveries import find_next, forget_delivered, is_due
from factbase.services.subscriptions import disable_subscription
from factbase.store.database import database
from factbase.store.models import Change, Delivery, Subscription
from factbase.store.models.base import now
from factbase.webhooks.receivers import Receivers
from factbase.webhooks.sending import Answer, post
from factbase.webhooks.signing import sign

ACTOR = "webhooks"
HOLD = timedelta(seconds=30)  # who holds a subscription and says nothing for so long has died
TURN = timedelta(seconds=20)  # for one subscription before the next one has its turn
FIRST_PAUSE, LONGEST_PAUSE = timedelta(seconds=10), timedelta(hours=1)
PATIENCE = timedelta(days=7)
FEWEST_ATTEMPTS = 10  # a deliverer that was away for a week has not tried for a week

Write = Callable[[ChangeResult], bytes]


@dataclass(frozen=True, slots=True)
class Delivered:
    """What a round did: messages that were taken, and attempts that failed."""

    taken: int = 0
    failed: int = 0


def deliver(receivers: Receivers, write: Write) -> Delivered:
    """One round over all subscriptions; `write` makes the body of a change.

    A subscription that another process delivers is passed over. A crash after sending and before the outcome is stored
    leads to a second attempt under the same message id.
    """
    taken = failed = 0
    for row in Subscription.select().where(Subscription.is_active):
        if is_due(row):
            outcomes = _take_turn(row.id, receivers, write)
            taken += outcomes.count(True)
            failed += outcomes.count(False)
    if taken:
        forget_delivered()
    return Delivered(taken, failed)


def choose_pause(attempts: int) -> timedelta:
    """How long to wait after so many failures: twice as long each time, at random between half of it and all of it."""
    longest: timedelta = min(FIRST_PAUSE * 2 ** min(attempts - 1, 20), LONGEST_PAUSE)
    return longest * random.uniform(0.5, 1)  # noqa: S311


class _Hold:
    """The right to deliver a subscription, which one process has at a time."""

    def __init__(self, subscription_id: int) -> None:
        self._mine = Subscription.id == subscription_id
        self._until: datetime | None = None

    def take(self) -> bool:
        """Take it, or keep it for longer; False where another has it."""
        moment = now()
        free = Subscription.held_until.is_null() | (Subscription.held_until < moment)
        held = free if self._until is None else Subscription.held_until == self._until
        until = moment + HOLD
        taken = Subscription.update(held_until=until).where(self._mine & Subscription.is_active & held).execute()
        self._until = until if taken else None
        return bool(taken)

    def give_back(self) -> None:
        """Let the next one have it at once."""
        if self._until is not None:
            mine = self._mine & (Subscription.held_until == self._until)
            Subscription.update(held_until=None).where(mine).execute()


def _take_turn(subscription_id: int, receivers: Receivers, write: Write) -> list[bool]:
    """For each message that was due whether it was taken; ends with the first that was not."""
    outcomes: list[bool] = []
    hold, end = _Hold(subscription_id), now() + TURN
    try:
        while hold.take() and now() < end:
            subscription = Subscription.get_by_id(subscription_id)
            delivery = find_next(subscription)
            if delivery is None or delivery.next_at > now():
                break
            answer = _send(subscription, delivery, receivers, write)
            _record(subscription, delivery, answer)
            outcomes.append(answer.is_taken)
    finally:
        hold.give_back()
    return outcomes


def _send(subscription: Subscription, delivery: Delivery, receivers: Receivers, write: Write) -> Answer:
    [change] = read_results([Change.get(Change.seq == delivery.seq)])
    body = write(change)
    signed = sign(subscription.signing_key, delivery.message, int(now().timestamp()), body)
    headers = {"Content-Type": "application/json", "User-Agent": f"factbase/{__version__}", **signed}
    return post(subscription.url, headers, body, receivers)


def _record(subscription: Subscription, delivery: Delivery, answer: Answer) -> None:
    moment, attempts = now(), delivery.attempts + 1
    outcome: dict[str, Any] = {"attempts": attempts, "status": answer.status, "answer": answer.detail}
    mine = Subscription.id == subscription.id
    with database.atomic():
        if answer.is_taken:
            outcome |= {"state": "delivered", "delivered_at": moment}
            Subscription.update(failing_since=None).where(mine).execute()
        else:
            outcome["next_at"] = moment + choose_pause(attempts)
            Subscription.update(failing_since=moment).where(mine & Subscription.failing_since.is_null()).execute()
        Delivery.update(outcome).where(Delivery.id == delivery.id).execute()
    since = subscription.failing_since
    if not answer.is_taken and since and moment - since >= PATIENCE and attempts >= FEWEST_ATTEMPTS:
        why = f"Nothing was taken since {since:%Y-%m-%d}; the last attempt: {answer.detail}"
        disable_subscription(subscription.id, why, ACTOR)
