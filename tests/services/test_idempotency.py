"""A request that is sent twice with one key is carried out once."""

import threading
from datetime import timedelta

import pytest

from factbase.errors import Conflict, Invalid
from factbase.services.idempotency import LEASE, Answer, finishing, reserve, store_answer
from factbase.services.keys import create_key
from factbase.store.database import database, dialect, session
from factbase.store.models import ApiKey, IdempotencyRecord

ASKED = ("key:1", "abc", "f" * 64)
ANSWER = Answer(201, {"ETag": '"1"'}, '{"id": 1}')


def carry_out(reservation):
    with finishing(reservation):
        create_key("made", ["read"], None, "test")
        store_answer(reservation, ANSWER)


def fail(reservation):
    with finishing(reservation):
        create_key("made", ["read"], None, "test")
        raise ZeroDivisionError


def test_a_replay_is_answered_as_the_first_time(store):
    carry_out(reserve(*ASKED))

    assert reserve(*ASKED).answer == ANSWER


def test_a_key_belongs_to_who_sent_it(store):
    carry_out(reserve(*ASKED))

    assert reserve("key:2", "abc", "f" * 64).answer is None


def test_another_request_with_the_same_key_is_refused(store):
    carry_out(reserve(*ASKED))

    with pytest.raises(Invalid):
        reserve("key:1", "abc", "0" * 64)


def test_while_the_first_is_running_the_second_is_refused(store):
    reserve(*ASKED)

    with pytest.raises(Conflict):
        reserve(*ASKED)


def test_a_request_that_fails_frees_its_key_and_leaves_nothing(store):
    with pytest.raises(ZeroDivisionError):
        fail(reserve(*ASKED))

    assert ApiKey.select().count() == IdempotencyRecord.select().count() == 0
    assert reserve(*ASKED).answer is None


def test_the_key_of_a_request_that_died_is_taken_over(store):
    dead = reserve(*ASKED)
    IdempotencyRecord.update(started_at=dead.started_at - LEASE - timedelta(seconds=1)).execute()

    alive = reserve(*ASKED)

    carry_out(alive)
    with pytest.raises(Conflict):
        carry_out(dead)
    assert ApiKey.select().count() == 1


def test_answers_are_forgotten_after_a_week(store):
    carry_out(reserve(*ASKED))
    IdempotencyRecord.update(started_at=IdempotencyRecord.get().started_at - timedelta(days=8)).execute()

    assert reserve(*ASKED).answer is None


def test_sixteen_requests_with_one_key_are_carried_out_once(store):
    outcomes = []

    def ask():
        with session():
            try:
                reservation = reserve(*ASKED)
                if reservation.answer is None:
                    carry_out(reservation)
                outcomes.append("answered")
            except Conflict:
                outcomes.append("refused")
        if dialect() == "sqlite":
            database.close()

    threads = [threading.Thread(target=ask) for _ in range(16)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert len(outcomes) == 16
    assert ApiKey.select().count() == 1
