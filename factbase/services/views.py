"""What factbase knows, now or at a moment of the past: the same questions to the tables, or to the history of rows.

A past row is what the last change of it until then left; rows that refer to another are found among those that do so
now and those that once did (`Departure`).
"""

from collections import Counter
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from peewee import Field, fn

from factbase.errors import Invalid
from factbase.services.changes import read_results
from factbase.store.history import read_columns
from factbase.store.models import Change, Decision, Departure
from factbase.store.models.base import Row, now

KINDS = {"article_version": "version"}  # what history calls the rows of a table, where it has a name of its own

Moment = int | datetime | None  # the number of a change, a time, or now


class Present:
    """What stands in the tables."""

    def find(self, model: type[Row], numbers: Iterable[int | None]) -> dict[int, Any]:
        """By number: rows that are there."""
        rows = model.select().where(model.id.in_(_clean(numbers)))
        return {row.id: row for row in rows if not getattr(row, "is_removed", False)}

    def related(self, field: Field, targets: Iterable[int]) -> list[Any]:
        """Rows that refer to one of `targets`, in order of number."""
        return list(field.model.select().where(field.in_(list(targets))).order_by(field.model.id))

    def count(self, field: Field, targets: Iterable[int]) -> dict[int, int]:
        """By number of target: how many rows refer to it."""
        counted = field.model.select(field, fn.COUNT(field.model.id)).where(field.in_(list(targets))).group_by(field)
        pairs: Any = counted.tuples()
        return dict(pairs)

    def last_decisions(self, assertions: Collection[int]) -> dict[int, Decision]:
        """By number of assertion: what was last decided on it."""
        rows = Decision.select().where(Decision.assertion.in_(list(assertions))).order_by(Decision.id)
        return {row.assertion_id: row for row in rows}


@dataclass(frozen=True, slots=True)
class Past:
    """What stood in the tables after change number `seq`."""

    seq: int

    def find(self, model: type[Row], numbers: Iterable[int | None]) -> dict[int, Any]:
        """By number: rows that were there."""
        return {row.id: row for row in self.rows(model, Change.subject.in_(_clean(numbers)))}

    def related(self, field: Field, targets: Iterable[int]) -> list[Any]:
        """Rows that referred to one of `targets`, in order of number."""
        wanted = list(targets)
        now_there = field.model.select(field.model.id).where(field.in_(wanted))
        name = f"{field.model._meta.table_name}.{field.column_name}"
        once_there = Departure.select(Departure.subject).where((Departure.field == name) & Departure.target.in_(wanted))
        rows = self.rows(field.model, Change.subject.in_(now_there) | Change.subject.in_(once_there))
        return [row for row in rows if getattr(row, field.column_name) in wanted]

    def count(self, field: Field, targets: Iterable[int]) -> dict[int, int]:
        """By number of target: how many rows referred to it."""
        return dict(Counter(getattr(row, field.column_name) for row in self.related(field, targets)))

    def last_decisions(self, assertions: Collection[int]) -> dict[int, Decision]:
        """By number of assertion: what had last been decided on it; the machine decides when it takes one in."""
        rows = Decision.select().where(Decision.assertion.in_(list(assertions))).order_by(Decision.id)
        later = Change.select(Change.subject).where((Change.subject_type == "decision") & (Change.seq > self.seq))
        return {row.assertion_id: row for row in rows.where(Decision.id.not_in(later))}

    def rows(self, model: Any, condition: Any, limit: int | None = None) -> list[Any]:
        """Rows of a table that were there, whose changes meet a condition, in order of number."""
        kind = KINDS.get(model._meta.table_name, model._meta.table_name)
        until = (Change.subject_type == kind) & (Change.seq <= self.seq) & condition
        last = Change.select(fn.MAX(Change.seq)).where(until).group_by(Change.subject).order_by(Change.subject)
        changes = Change.select().where(Change.seq.in_(last.limit(limit) if limit else last)).order_by(Change.subject)
        read = read_results(list(changes))
        return [model(**read_columns(model, one.after)) for one in read if one.after is not None]


View = Present | Past
PRESENT = Present()


def find_view(moment: Moment) -> View:
    """What was known after the change of this number, or at this time; raises Invalid where that is yet to come."""
    if moment is None:
        return PRESENT
    last = Change.select(fn.MAX(Change.seq)).scalar() or 0
    if isinstance(moment, int):
        if moment > last:
            raise Invalid(f"There is no change {moment} yet; the last one is {last}.")
        return Past(moment)
    if moment > now():
        raise Invalid("That time is yet to come.")
    return Past(Change.select(fn.MAX(Change.seq)).where(Change.at <= moment).scalar() or 0)


def _clean(numbers: Iterable[int | None]) -> list[int]:
    return sorted({number for number in numbers if number})
