"""Answers given again: a request that is sent twice with one key is carried out once.

The edge reserves the key, runs the request inside `finishing`, and stores the answer there: the record and what the
request wrote share one commit.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta

from peewee import Expression, IntegrityError

from factbase.errors import Conflict, Invalid, StillRunning
from factbase.store.database import database, one_commit
from factbase.store.models import IdempotencyRecord
from factbase.store.models.base import now

KEPT = timedelta(days=7)
# A request that runs longer has died: its key may be used again.
LEASE = timedelta(seconds=60)


@dataclass(frozen=True, slots=True)
class Answer:
    """A response as it was given: its headers are those that matter to the client (Location, ETag)."""

    status: int
    headers: dict[str, str]
    body: str


@dataclass(frozen=True, slots=True)
class Reservation:
    """The right to carry a request out; `answer` is set instead where it was carried out before."""

    id: int
    started_at: datetime
    answer: Answer | None = None


def reserve(principal: str, key: str, fingerprint: str) -> Reservation:
    """Claim `key` for a request whose method, path and raw body have the SHA-256 `fingerprint`.

    Raises Invalid where the key was used for another request, StillRunning while the first one is running.
    """
    with database.atomic():
        IdempotencyRecord.delete().where(IdempotencyRecord.started_at < now() - KEPT).execute()
        try:
            with database.atomic():
                row = IdempotencyRecord.create(principal=principal, key=key, fingerprint=fingerprint)
        except IntegrityError:
            return _find(principal, key, fingerprint)
        return Reservation(row.id, row.started_at)


@contextmanager
def finishing(reservation: Reservation) -> Iterator[None]:
    """Run a request so that its writes and `store_answer` last together; a request that fails frees its key."""
    try:
        with one_commit():
            yield
    except BaseException:
        IdempotencyRecord.delete().where(_is_held(reservation)).execute()
        raise


def store_answer(reservation: Reservation, answer: Answer) -> None:
    """Remember the answer to the request that runs."""
    with database.atomic():
        changed = (
            IdempotencyRecord.update(status=answer.status, headers=answer.headers, body=answer.body)
            .where(_is_held(reservation))
            .execute()
        )
        if not changed:
            raise Conflict("The request took so long that its idempotency key was given to another.")


def _find(principal: str, key: str, fingerprint: str) -> Reservation:
    mine = (IdempotencyRecord.principal == principal) & (IdempotencyRecord.key == key)
    row = IdempotencyRecord.get(mine)
    if row.fingerprint != fingerprint:
        raise Invalid("The idempotency key was used for another request.")
    if row.status is not None:
        if row.body is None:
            raise Conflict("The request was carried out before; its answer was redacted for legal reasons.")
        return Reservation(row.id, row.started_at, Answer(row.status, row.headers, row.body))
    if row.started_at > now() - LEASE:
        raise StillRunning("The first request with this idempotency key is still running.")
    return _take_over(row)


def _take_over(row: IdempotencyRecord) -> Reservation:
    """Give the key of a request that died to this one: to one only, whoever asks at once."""
    started_at = now()
    stale = _is_held(Reservation(row.id, row.started_at))
    if not IdempotencyRecord.update(started_at=started_at).where(stale).execute():
        raise StillRunning("The first request with this idempotency key is still running.")
    return Reservation(row.id, started_at)


def _is_held(reservation: Reservation) -> Expression:
    """Whether the key still belongs to the request that reserved it then."""
    mine = (IdempotencyRecord.id == reservation.id) & (IdempotencyRecord.started_at == reservation.started_at)
    return mine & IdempotencyRecord.status.is_null()
