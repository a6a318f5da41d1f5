"""The tables of an export: every one that there is a model for, those that others refer to first."""

from dataclasses import dataclass
from functools import cached_property
from typing import Any

from peewee import AutoField, Model

from factbase.store import models
from factbase.store.snapshots import count_rows, select_in_order

TYPES: dict[str, type] = {
    "AUTO": int,
    "BIGINT": int,
    "BOOL": bool,
    "DOUBLE": float,
    "INT": int,
    "TEXT": str,
    "VARCHAR": str,
}


@dataclass(frozen=True)
class Column:
    """A column of the database; values of one type, or None where it may be empty."""

    name: str
    type: type
    is_nullable: bool
    is_counter: bool


@dataclass(frozen=True)
class Table:
    """A table with its columns in the order in which an export writes them."""

    name: str
    columns: tuple[Column, ...]
    key: tuple[Column, ...]

    @cached_property
    def names(self) -> tuple[str, ...]:
        """The names of the columns."""
        return tuple(column.name for column in self.columns)

    @property
    def counter(self) -> str | None:
        """The column that the database counts up."""
        return next((column.name for column in self.columns if column.is_counter), None)

    def select(self) -> str:
        """The query for all rows in the order of the key."""
        return select_in_order(self.name, self.names, [(column.name, column.type is str) for column in self.key])

    def count(self) -> int:
        """How many rows there are."""
        return count_rows(self.name)

    def to_json(self, row: tuple[Any, ...]) -> list[Any]:
        """A row as both databases write it alike: SQLite has no true and false."""
        return [value if value is None else column.type(value) for column, value in zip(self.columns, row, strict=True)]

    def holds(self, row: Any) -> bool:
        """Whether a value is a row of this table."""
        return isinstance(row, list) and len(row) == len(self.columns) and all(map(_fits, self.columns, row))


def list_tables() -> tuple[Table, ...]:
    """Every table, those that others refer to first."""
    left = sorted((getattr(models, name) for name in models.__all__), key=lambda model: model._meta.table_name)
    tables: list[Table] = []
    while left:
        model = next(one for one in left if not _targets(one).intersection(left))
        left.remove(model)
        tables.append(_describe(model))
    return tuple(tables)


def _targets(model: type[Model]) -> set[type[Model]]:
    return {target for target in model._meta.refs.values() if target is not model}


def _describe(model: type[Model]) -> Table:
    fields = model._meta.sorted_fields
    columns = {field.name: _describe_field(field) for field in fields}
    return Table(
        name=model._meta.table_name,
        columns=tuple(columns.values()),
        key=tuple(columns[field.name] for field in model._meta.get_primary_keys()),
    )


def _describe_field(field: Any) -> Column:
    return Column(field.column_name, TYPES[field.field_type], field.null, isinstance(field, AutoField))


def _fits(column: Column, value: Any) -> bool:
    if value is None:
        return column.is_nullable
    return type(value) is column.type
