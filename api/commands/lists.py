"""What every listing on the command line takes, and the walk through its pages."""

from collections.abc import Callable, Iterator
from itertools import islice
from typing import Any

import click

from factbase.services.paging import Page, Paging

PAGE = 200
as_json_option = click.option("--json", "as_json", is_flag=True, help="Write JSON Lines.")
limit_option = click.option("--limit", type=click.IntRange(1), metavar="N", help="The first N only.")


def walk_pages(read: Callable[[Paging], Page[Any]], limit: int | None = None) -> Iterator[Any]:
    """The items of a list, page by page: all of them, or as many as `limit` says."""
    return islice(_walk(read, min(limit or PAGE, PAGE)), limit)


def _walk(read: Callable[[Paging], Page[Any]], size: int) -> Iterator[Any]:
    after: int | None = None
    while True:
        page = read(Paging(after, size))
        yield from page.items
        after = page.next_key
        if after is None:
            return
