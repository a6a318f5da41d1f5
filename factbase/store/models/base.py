"""What every table has, and the fields that both databases store byte for byte alike."""

import json
from collections.abc import Mapping
from datetime import UTC, date, datetime
from functools import cache
from typing import Any, Self

from peewee import AutoField, IntegerField, Model, TextField

from factbase.store.database import database, insert_numbered


class Row(Model):
    """A row with a number of its own."""

    id = AutoField()

    @classmethod
    def create(cls, **values: Any) -> Self:
        """A new row, stored."""
        row = cls(**values)
        row.id = insert_numbered(*write_insert(cls, row.__data__))
        row._dirty.clear()  # type: ignore[attr-defined]
        return row

    class Meta:
        """Tables are named after their nouns."""

        database = database
        legacy_table_names = False


class Resource(Row):
    """A row that clients address; `revision` counts its changes and is its entity tag."""

    revision = IntegerField(default=1)


class MomentField(TextField):
    """An aware datetime, stored as RFC 3339 text of fixed width in UTC, so that text order is time order."""

    def db_value(self, value: datetime | None) -> str | None:
        """Text such as 2025-03-18T15:00:00.000000Z."""
        return None if value is None else write_moment(value)

    def python_value(self, value: str | None) -> datetime | None:
        """An aware datetime in UTC."""
        return None if value is None else datetime.fromisoformat(value)


class DayField(TextField):
    """A calendar day, stored as ISO 8601 text."""

    def db_value(self, value: date | None) -> str | None:
        """Text such as 2025-03-18."""
        return None if value is None else value.isoformat()

    def python_value(self, value: str | None) -> date | None:
        """A date."""
        return None if value is None else date.fromisoformat(value)


class JsonField(TextField):
    """JSON in canonical form: sorted members, no blanks."""

    def db_value(self, value: Any) -> str | None:
        """Canonical text; Python's None is SQL's NULL."""
        return None if value is None else write_json(value)

    def python_value(self, value: str | None) -> Any:
        """What the text says."""
        return None if value is None else json.loads(value)


def write_insert(model: type[Model], values: Mapping[str, Any]) -> tuple[str, list[Any]]:
    """The statement that stores one row, with its parameters.

    Peewee would build the same statement for every row, which costs ten times what the database needs for it.
    """
    fields = model._meta.fields
    return _insert_into(model, tuple(values), database.param), [fields[name].db_value(values[name]) for name in values]


@cache
def _insert_into(model: type[Model], names: tuple[str, ...], mark: str) -> str:
    columns = ", ".join(f'"{model._meta.fields[name].column_name}"' for name in names)
    return f'INSERT INTO "{model._meta.table_name}" ({columns}) VALUES ({", ".join([mark] * len(names))})'  # noqa: S608


def write_moment(moment: datetime) -> str:
    """The text form of a moment; raises ValueError on one without a time zone."""
    if moment.utcoffset() is None:
        raise ValueError("a moment needs a time zone")
    return moment.astimezone(UTC).isoformat(timespec="microseconds").replace("+00:00", "Z")


def write_json(value: Any) -> str:
    """The canonical text of a value, equal for equal values."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False)


def now() -> datetime:
    """The moment of writing."""
    return datetime.now(UTC)
