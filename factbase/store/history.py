"""The append-only record of what happened: one change of one subject a row, one intention a `change_id`."""

from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import sha256
from typing import Any
from uuid import uuid4

from peewee import Field, Model, fn

from factbase.store.database import database, take_lock
from factbase.store.models import Change, Departure, Text
from factbase.store.models.base import JsonField, Resource, Row, now, write_insert

LONG = 200  # characters; longer strings stand in the table of texts, where redaction reaches them

# Columns in which a row may cease to refer to another; what it referred to before is kept as a Departure.
REFERENCES = {
    "alias": ("speaker_id",),
    "assertion": ("claim_id", "speaker_id"),
    "quote": ("speaker_id", "relayed_by_id"),
    "review": ("claim_id",),
    "role": ("speaker_id",),
    "speaker": ("merged_into_id",),
}

Snapshot = dict[str, Any]


class Recorder:
    """The changes of one intention, kept until `write` at the end of its transaction.

    PostgreSQL would hand out numbers in another order than that of the commits, and a follower of `seq` would miss
    rows: so the numbers are taken last, by one writer at a time.
    """

    def __init__(self, actor: str, reason: str | None = None, reverts: str | None = None) -> None:
        self.actor = actor
        self.reason = reason
        self.reverts = reverts
        self.change_id = uuid4().hex
        self._rows: list[dict[str, Any]] = []

    def add(
        self,
        action: str,
        subject: tuple[str, int],
        before: Snapshot | None,
        after: Snapshot | None,
        reason: str | None = None,
    ) -> None:
        """Note that `action` turned `before` into `after`; None is a subject that was not there."""
        kind, number = subject
        _keep_departures(subject, before or {}, after or {})
        self._rows.append(
            {
                "action": action,
                "subject_type": kind,
                "subject": number,
                "before": _refer(before),
                "after": _refer(after),
                "reason": reason or self.reason,
            }
        )

    def update(self, action: str, row: Row, why: str | None = None, **columns: Any) -> None:
        """Set columns of a row and note it: a row that clients address becomes a new revision."""
        before = snapshot(row)
        for name, value in columns.items():
            setattr(row, name, value)
        if isinstance(row, Resource):
            row.revision = int(row.revision) + 1
        row.save(only=row.dirty_fields)
        self.add(action, (row._meta.table_name, int(row.id)), before, snapshot(row), why)

    def write(self) -> None:
        """Number the changes and store them: the last thing that a transaction does."""
        if not self._rows:
            return
        take_lock("change")
        last = Change.select(fn.MAX(Change.seq)).scalar() or 0
        shared = {"change_id": self.change_id, "actor": self.actor, "reverts": self.reverts, "at": now()}
        for seq, row in enumerate(self._rows, start=last + 1):
            database.execute_sql(*write_insert(Change, {"seq": seq, **row, **shared}))
        self._rows = []


@contextmanager
def recording(actor: str, reason: str | None = None) -> Iterator[Recorder]:
    """One transaction, closed by the changes that its block notes in the recorder."""
    with database.atomic():
        recorder = Recorder(actor, reason)
        yield recorder
        recorder.write()


def _keep_departures(subject: tuple[str, int], before: Snapshot, after: Snapshot) -> None:
    kind, number = subject
    for column in REFERENCES.get(kind, ()):
        if before.get(column) not in {None, after.get(column)}:
            field = f"{kind}.{column}"
            Departure.insert(field=field, target=before[column], subject=number).on_conflict_ignore().execute()


def keep_text(body: str) -> str:
    """Store a long text once; returns its SHA-256."""
    digest = sha256(body.encode()).hexdigest()
    Text.insert(sha256=digest, body=body).on_conflict_ignore().execute()
    return digest


def snapshot(row: Model) -> Snapshot:
    """A row as history keeps it: every column as it stands in the database, JSON as JSON."""
    stored = row.__data__
    return {field.column_name: _outline(field, stored.get(field.name)) for field in row._meta.sorted_fields}


def read_columns(model: type[Model], kept: Snapshot) -> dict[str, Any]:
    """By name of field: the values of a row as a snapshot has them; columns that came later are left out."""
    fields = [field for field in model._meta.sorted_fields if field.column_name in kept]
    return {field.name: _read(field, kept[field.column_name]) for field in fields}


def _read(field: Field, value: Any) -> Any:
    return value if isinstance(field, JsonField) else field.python_value(value)


def _outline(field: Field, value: Any) -> Any:
    return value if isinstance(field, JsonField) else field.db_value(value)


def _refer(value: Any) -> Any:
    """The value with each long string replaced by a reference to where it stands."""
    match value:
        case str() if len(value) > LONG:
            return {"text": keep_text(value)}
        case dict():
            return {name: _refer(member) for name, member in value.items()}
        case list():
            return [_refer(member) for member in value]
        case _:
            return value
