"""Deliveries: each change at least once and in order, whatever fails, and not for ever."""

import json
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta

import pytest
from factories import ACTOR
from receiving import receiving

from factbase.errors import Conflict, Invalid
from factbase.services import deliveries, delivering, subscriptions
from factbase.services.claims import ClaimDraft, create_claim
from factbase.services.deliveries import list_deliveries, look_on, repeat_delivery
from factbase.services.delivering import Delivered, choose_pause, deliver
from factbase.services.paging import Paging
from factbase.services.subscriptions import (
    SubscriptionCorrection,
    SubscriptionDraft,
    correct_subscription,
    create_subscription,
    remove_subscription,
)
from factbase.store.database import database, session
from factbase.store.models import Change, Delivery, Subscription
from factbase.webhooks.signing import sign

CLAIM = ["claim opened"]


@pytest.fixture
def receiver():
    with receiving() as receiver:
        yield receiver


@pytest.fixture
def clock(monkeypatch):
    """Time that tests may pass."""

    class Clock:
        offset = timedelta()

        def now(self):
            return datetime.now(UTC) + self.offset

    clock = Clock()
    for module in (deliveries, delivering, subscriptions):
        monkeypatch.setattr(module, "now", clock.now)
    return clock


def write(change):
    return json.dumps({"seq": change.seq, "action": change.action}).encode()


def subscribe(receiver, **wanted):
    draft = SubscriptionDraft(receiver.url, **{"actions": CLAIM, **wanted})
    return create_subscription(draft, receiver.allowed, ACTOR)


def open_claims(count):
    return [create_claim(ClaimDraft("statement", f"Bridge number {place} is closed."), ACTOR) for place in range(count)]


def find_numbers():
    return [one.seq for one in Change.select().where(Change.action == CLAIM[0]).order_by(Change.seq)]


def read_numbers(receiver):
    return [json.loads(message.body)["seq"] for message in receiver.messages]


def test_every_change_arrives_once_and_in_order(store, receiver):
    made = subscribe(receiver)
    open_claims(5)

    assert deliver(receiver.allowed, write) == Delivered(5, 0)
    assert deliver(receiver.allowed, write) == Delivered(0, 0)

    assert read_numbers(receiver) == find_numbers()
    kept = list_deliveries(made.subscription.id, Paging()).items
    assert {(row.state, row.attempts, row.status, row.next_at) for row in kept} == {("delivered", 1, 204, None)}
    assert [row.message for row in kept] == [message.headers["webhook-id"] for message in receiver.messages]


def test_a_receiver_can_verify_what_it_gets(store, receiver):
    made = subscribe(receiver)
    open_claims(1)

    deliver(receiver.allowed, write)

    [message] = receiver.messages
    moment = int(message.headers["webhook-timestamp"])
    expected = sign(made.secret, message.headers["webhook-id"], moment, message.body)
    assert message.headers.items() >= expected.items()
    assert abs(moment - datetime.now(UTC).timestamp()) < 60


def test_only_what_happens_after_it_is_told_unless_more_is_asked_for(store, receiver):
    open_claims(2)
    subscribe(receiver)
    open_claims(1)
    deliver(receiver.allowed, write)
    assert read_numbers(receiver) == find_numbers()[2:]

    subscribe(receiver, since=find_numbers()[0])
    deliver(receiver.allowed, write)

    assert read_numbers(receiver)[1:] == find_numbers()[1:]


def test_a_change_that_is_not_taken_is_sent_again_before_later_ones(store, receiver, clock):
    subscribe(receiver)
    open_claims(2)
    receiver.status = 503

    assert deliver(receiver.allowed, write) == Delivered(0, 1)
    assert deliver(receiver.allowed, write) == Delivered(0, 0)  # it is not due yet
    receiver.status, clock.offset = 200, timedelta(seconds=11)
    assert deliver(receiver.allowed, write) == Delivered(2, 0)

    first, second = find_numbers()
    assert read_numbers(receiver) == [first, first, second]
    assert receiver.messages[0].headers["webhook-id"] == receiver.messages[1].headers["webhook-id"]
    assert Subscription.get().failing_since is None


def test_pauses_grow_and_differ():
    for attempts, longest in [(1, 10), (2, 20), (5, 160), (10, 3_600), (1_000, 3_600)]:
        pauses = {choose_pause(attempts).total_seconds() for _ in range(50)}
        assert longest / 2 <= min(pauses) < max(pauses) <= longest


class _Crash(BaseException):
    """What kill -9 looks like from inside."""


def test_a_crash_after_sending_leads_to_the_same_message_again(store, receiver, clock, monkeypatch):
    subscribe(receiver)
    open_claims(2)
    with monkeypatch.context() as broken:
        broken.setattr(delivering, "_record", _raise_crash)
        with pytest.raises(_Crash):
            deliver(receiver.allowed, write)

    deliver(receiver.allowed, write)

    first, second = find_numbers()
    assert read_numbers(receiver) == [first, first, second]
    assert len({message.headers["webhook-id"] for message in receiver.messages}) == 2


def _raise_crash(*_):
    raise _Crash


def test_a_crash_while_recording_misses_nothing(store, receiver, monkeypatch):
    subscribe(receiver)
    open_claims(3)
    record, recorded = deliveries.record_delivery, []

    def record_two(*arguments):
        if len(recorded) == 2:
            raise _Crash
        recorded.append(record(*arguments))
        return recorded[-1]

    with monkeypatch.context() as broken:
        broken.setattr(deliveries, "record_delivery", record_two)
        with pytest.raises(_Crash):
            deliver(receiver.allowed, write)
    assert Delivery.select().count() == 0

    deliver(receiver.allowed, write)

    assert read_numbers(receiver) == find_numbers()


def test_who_died_while_delivering_holds_nobody_up_for_long(store, receiver, clock):
    subscribe(receiver)
    open_claims(1)
    Subscription.update(held_until=clock.now() + timedelta(seconds=30)).execute()

    assert deliver(receiver.allowed, write) == Delivered(0, 0)
    clock.offset = timedelta(seconds=31)

    assert deliver(receiver.allowed, write) == Delivered(1, 0)


def test_four_that_deliver_at_once_send_each_change_once_and_in_order(store, receiver):
    subscribe(receiver)
    open_claims(8)

    def run(_):
        with session():
            done = deliver(receiver.allowed, write)
        database.close()
        return done

    with ThreadPoolExecutor(4) as pool:
        done = list(pool.map(run, range(4)))

    assert sum(one.taken for one in done) == 8
    assert read_numbers(receiver) == find_numbers()


def test_one_receiver_that_fails_keeps_no_other_waiting(store, receiver):
    with receiving() as other:
        other.status = 500
        allowed = type(receiver.allowed)(receiver.allowed.allowed | other.allowed.allowed, receiver.allowed.networks)
        for one in (other, receiver):
            create_subscription(SubscriptionDraft(one.url, CLAIM), allowed, ACTOR)
        open_claims(3)

        assert deliver(allowed, write) == Delivered(3, 1)


def test_a_subscription_that_fails_for_a_week_is_switched_off_and_goes_on_where_it_stopped(store, receiver, clock):
    made = subscribe(receiver)
    open_claims(2)
    receiver.status = 500
    for hours in (0, 1, 2, 4, 8, 16, 32, 64, 128, 160, 180, 190):
        clock.offset = timedelta(hours=hours)
        deliver(receiver.allowed, write)

    last = Change.select().order_by(Change.seq.desc()).first()
    assert (last.action, last.actor, last.before["is_active"], last.after["is_active"]) == (
        "subscription disabled",
        "webhooks",
        True,
        False,
    )
    assert "500" in last.reason
    sent = len(receiver.messages)
    assert sent == 11  # the twelfth round found it switched off

    receiver.status = 200
    correct_subscription(made.subscription.id, SubscriptionCorrection(is_active=True), receiver.allowed, ACTOR, None)
    deliver(receiver.allowed, write)

    assert read_numbers(receiver)[sent:] == find_numbers()


def test_a_week_without_a_deliverer_is_no_week_of_failures(store, receiver, clock):
    made = subscribe(receiver)
    open_claims(1)
    receiver.status = 500
    for days in (0, 8):
        clock.offset = timedelta(days=days)
        deliver(receiver.allowed, write)

    assert Subscription.get_by_id(made.subscription.id).is_active


def test_a_change_can_be_sent_again_under_its_id(store, receiver):
    made = subscribe(receiver)
    open_claims(2)
    deliver(receiver.allowed, write)
    number = made.subscription.id

    again = repeat_delivery(number, find_numbers()[0])
    with pytest.raises(Conflict):
        repeat_delivery(number, find_numbers()[0])
    deliver(receiver.allowed, write)

    assert again.state == "pending"
    assert read_numbers(receiver) == [*find_numbers(), find_numbers()[0]]
    assert receiver.messages[2].headers["webhook-id"] == receiver.messages[0].headers["webhook-id"] == again.message


def test_only_a_change_of_the_past_that_is_wanted_can_be_sent_again(store, receiver):
    made = subscribe(receiver, since=0)
    open_claims(1)

    with pytest.raises(Conflict):
        repeat_delivery(made.subscription.id, find_numbers()[0])
    for seq in (1, 99):
        with pytest.raises(Invalid):
            repeat_delivery(made.subscription.id, seq)


def test_what_is_switched_off_or_removed_is_told_nothing(store, receiver):
    for end in (
        lambda number: remove_subscription(number, None, ACTOR, None),
        lambda number: correct_subscription(
            number, SubscriptionCorrection(is_active=False), receiver.allowed, ACTOR, None
        ),
    ):
        made = subscribe(receiver)
        open_claims(1)
        look_on(made.subscription.id)
        end(made.subscription.id)

    assert deliver(receiver.allowed, write) == Delivered(0, 0)


def test_what_was_delivered_is_forgotten_after_a_while_and_what_waits_is_not(store, receiver, clock):
    subscribe(receiver)
    open_claims(1)
    deliver(receiver.allowed, write)
    clock.offset = timedelta(days=31)
    open_claims(2)
    receiver.react = lambda _: setattr(receiver, "status", 204 if len(receiver.messages) < 3 else 500)
    deliver(receiver.allowed, write)

    assert [row.state for row in Delivery.select().order_by(Delivery.seq)] == ["delivered", "pending"]


def test_a_host_that_is_allowed_no_more_is_told_nothing(store, receiver):
    subscribe(receiver)
    open_claims(1)

    with receiving() as other:
        assert deliver(other.allowed, write) == Delivered(0, 1)

    assert receiver.messages == []
    assert "not allowed" in Delivery.get().answer
