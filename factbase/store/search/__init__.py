"""Finding claims by their words, and everything by a search box: the same on both databases."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from heapq import nlargest
from itertools import accumulate
from math import log
from types import ModuleType
from typing import Any, NamedTuple

from peewee import ModelSelect

from factbase.store.database import database, dialect
from factbase.store.models import Posting, SearchEntry
from factbase.store.search import postgres, sqlite
from factbase.store.search.folding import Query, find_highlights, fold, holds, read_query

__all__ = [
    "Query",
    "add_entry",
    "add_postings",
    "find_entries",
    "find_highlights",
    "find_postings",
    "find_said",
    "find_subjects",
    "fold",
    "holds",
    "purge_index",
    "read_query",
    "remove_entry",
    "remove_postings",
    "similar",
]

GLANCE = 100  # of the list of each token, the latest are read
# Where no claim has this share of what the tokens of a search weigh together, the nearest may be in longer lists only.
CLEAR = 0.3
FURTHER = 8_000  # claims read of the rarest of the longer lists


def similar(tokens: frozenset[int], limit: int = 100) -> tuple[int, ...]:
    """Numbers of the claims that share most of `tokens` (0 to 2**32-1), the best first and the later one of equals.

    A token weighs log(1 + claims / claims that have it). Common ones are left out where rare ones lead to a claim that
    is clearly near.
    """
    claims = _count_claims()
    lists = _read_lists(map(_sign, tokens), GLANCE, claims)
    weights = _weigh((one for one in lists if not one.is_cut), claims)
    if max(weights.values(), default=0.0) < CLEAR * sum(_weight(one, claims) for one in lists):
        further = _read_lists(_choose_rarest(lists), FURTHER, claims)
        for number, weight in _weigh(further, claims).items():
            weights[number] += weight
    best = nlargest(limit, zip(weights.values(), weights, strict=True))
    return tuple(number for _, number in best)


def read_statements(numbers: Sequence[int]) -> dict[int, str]:
    """The words of claims that are open or disputed, in the order of their numbers as given."""
    found = dict(database.execute_sql(*_dialect().select_statements(numbers)).fetchall())
    return {number: found[number] for number in numbers if number in found}


def find_said(claims: Sequence[int], limit: int) -> list[int]:
    """Numbers of assertions of each claim: the latest `limit` that stand, the last one and the first one.

    What this costs does not depend on how often a claim was stated.
    """
    return _dialect().read_said(claims, limit) if claims else []


def add_postings(claim_id: int, tokens: frozenset[int]) -> None:
    """Let a claim be found by these tokens too."""
    if tokens:
        _dialect().write_postings(claim_id, sorted(map(_sign, tokens)))


def find_postings(first: int, last: int) -> dict[int, frozenset[int]]:
    """By number of claim, from `first` to `last`: the tokens that it is found by; reads the whole table."""
    found: dict[int, set[int]] = defaultdict(set)
    rows: Any = Posting.select(Posting.id, Posting.tok).where(Posting.id.between(first, last)).tuples()
    for number, token in rows.iterator():
        found[number].add(token % 2**32)
    return {number: frozenset(tokens) for number, tokens in found.items()}


def remove_postings(claim_id: int, tokens: frozenset[int]) -> None:
    """Let a claim not be found by these tokens any more."""
    if tokens:
        wanted = [_sign(token) for token in tokens]
        Posting.delete().where(Posting.tok.in_(wanted) & (Posting.id == claim_id)).execute()


def add_entry(kind: str, subject: int, text: str) -> None:
    """Let a quote, claim, speaker or article be found by the words of `text`, in place of those before."""
    words = fold(text)
    SearchEntry.insert(type=kind, subject=subject, key=words).on_conflict(
        conflict_target=[SearchEntry.type, SearchEntry.subject], update={SearchEntry.key: words}
    ).execute()


def remove_entry(kind: str, subject: int) -> None:
    """Let a subject not be found by the search box any more."""
    SearchEntry.delete().where((SearchEntry.type == kind) & (SearchEntry.subject == subject)).execute()


def purge_index() -> None:
    """Let the index hold no word of entries that were removed."""
    _dialect().purge_index()


def find_entries(query: Query) -> "ModelSelect[SearchEntry]":
    """Entries that a query finds; none where nothing is asked for."""
    return _dialect().find_entries(query) if query.wanted else SearchEntry.select().where(SearchEntry.id < 0)


def find_subjects(kind: str, text: str) -> "ModelSelect[SearchEntry]":
    """Numbers of the subjects of one kind that a search box finds, as a subquery."""
    return find_entries(read_query(text)).where(SearchEntry.type == kind).select(SearchEntry.subject)


class _List(NamedTuple):
    """How many claims have a token, which of them were read, by commas, and whether there are more."""

    length: float
    token: int
    numbers: str
    is_cut: bool


def _read_lists(tokens: Iterable[int], limit: int, claims: int) -> list[_List]:
    """The lists of those tokens that are in store, the shortest first; of each the latest `limit` claims.

    The length of a longer one is estimated: if its latest hundred are among the latest tenth of all claims, it has a
    thousand.
    """
    lists = []
    for token, length, oldest, numbers in _dialect().read_postings(sorted(tokens), limit):
        is_cut = length == limit
        estimated = length * claims / max(1, claims + 1 - oldest) if is_cut else length
        lists.append(_List(estimated, token, numbers, is_cut))
    return sorted(lists)


def _choose_rarest(lists: Iterable[_List]) -> Iterator[int]:
    """The tokens of longer lists, the rarest first, that are not too many to be read; the rarest in any case."""
    longer = [one for one in lists if one.is_cut]
    read = accumulate(one.length for one in longer)
    return (one.token for one, so_far in zip(longer, read, strict=True) if one is longer[0] or so_far <= FURTHER)


def _weigh(lists: Iterable[_List], claims: int) -> dict[int, float]:
    """By number of claim: what its tokens weigh together."""
    weights: dict[int, float] = defaultdict(float)
    for one in lists:
        weight = _weight(one, claims)
        for number in map(int, one.numbers.split(",")):
            weights[number] += weight
    return weights


def _weight(one: _List, claims: int) -> float:
    return log(1 + claims / one.length)


def _count_claims() -> int:
    """How many claims there are: their numbers count up from one."""
    [highest] = database.execute_sql("SELECT MAX(id) FROM claim").fetchone()
    return highest or 0


def _sign(token: int) -> int:
    """A CRC-32 as the signed number that four bytes hold."""
    return token - 2**32 if token >= 2**31 else token


def _dialect() -> ModuleType:
    return sqlite if dialect() == "sqlite" else postgres
