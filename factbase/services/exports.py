"""Lists without an end: every item as it is at one moment, read page by page in memory that does not grow.

The moment is held until the last item is read, or the generator is closed.
"""

from collections.abc import Callable, Generator
from typing import Any, TypeVar

from factbase.services import assertion_lists, changes, claims, past_lists, quotes
from factbase.services.assertion_lists import AssertionFilter
from factbase.services.assertion_results import AssertionResult
from factbase.services.changes import ChangeFilter, ChangeResult
from factbase.services.claims import ClaimFilter, ClaimResult
from factbase.services.paging import Page, Paging
from factbase.services.quotes import QuoteFilter, QuoteResult
from factbase.services.views import Past, View
from factbase.store.snapshots import one_moment

Item = TypeVar("Item")

PAGE = 200  # a change may hold a long text before and after


def export_quotes(wanted: QuoteFilter, view: View) -> Generator[QuoteResult, None, None]:
    """Quotes in the order in which they came in."""
    return _walk(_choose(quotes.list_quotes, past_lists.list_past_quotes, wanted, view))


def export_claims(wanted: ClaimFilter, view: View) -> Generator[ClaimResult, None, None]:
    """Claims in the order in which they were opened."""
    return _walk(_choose(claims.list_claims, past_lists.list_past_claims, wanted, view))


def export_assertions(wanted: AssertionFilter, view: View) -> Generator[AssertionResult, None, None]:
    """Assertions in the order in which they came in."""
    return _walk(_choose(assertion_lists.list_all_assertions, past_lists.list_all_past_assertions, wanted, view))


def export_changes(wanted: ChangeFilter, since: int) -> Generator[ChangeResult, None, None]:
    """Changes after the number `since`, in order of commit."""
    return _walk(lambda paging: changes.list_changes(paging, wanted), since)


def _choose(present: Callable[..., Any], past: Callable[..., Any], wanted: Any, view: View) -> Callable[[Paging], Any]:
    return lambda paging: past(wanted, paging, view) if isinstance(view, Past) else present(wanted, paging)


def _walk(read: Callable[[Paging], Page[Item]], after: int | None = None) -> Generator[Item, None, None]:
    with one_moment():
        while True:
            page = read(Paging(after, PAGE))
            yield from page.items
            if page.next_key is None:
                return
            after = page.next_key
