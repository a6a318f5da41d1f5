"""Lists in keyset order: a page goes on after the key of the one before, whatever was inserted meanwhile."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from peewee import Field, ModelSelect

Item = TypeVar("Item")


@dataclass(frozen=True, slots=True)
class Paging:
    """Which page: the rows after the key `after` (a row's number; None: from the start), at most `limit` of them."""

    after: int | None = None
    limit: int = 50


@dataclass(frozen=True, slots=True)
class Page(Generic[Item]):
    """The rows of a page; `next_key` is the `after` of the next page, None on the last one."""

    items: tuple[Item, ...]
    next_key: int | None


def read_latest_page(
    query: "ModelSelect[Any]", key: Field, paging: Paging, read: Callable[[Sequence[Any]], Sequence[Item]]
) -> Page[Item]:
    """A page of `query` from the highest `key` downwards; `read` as in `read_page`."""
    if paging.after is not None:
        query = query.where(key < paging.after)
    return _read(query.order_by(key.desc()), key, paging, read)


def read_page(
    query: "ModelSelect[Any]", key: Field, paging: Paging, read: Callable[[Sequence[Any]], Sequence[Item]]
) -> Page[Item]:
    """A page of `query` in the order of `key`; `read` turns its rows into results, all at once."""
    if paging.after is not None:
        query = query.where(key > paging.after)
    return _read(query.order_by(key), key, paging, read)


def _read(
    query: "ModelSelect[Any]", key: Field, paging: Paging, read: Callable[[Sequence[Any]], Sequence[Item]]
) -> Page[Item]:
    rows = list(query.limit(paging.limit + 1))
    shown = rows[: paging.limit]
    next_key = getattr(shown[-1], key.name) if len(rows) > paging.limit else None
    return Page(tuple(read(shown)), next_key)
