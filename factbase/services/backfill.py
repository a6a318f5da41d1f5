"""An archive over all cores: articles are read by a pool of processes and written, in their order, by this one.

An article is stored whole or not at all, and one that is stored already is not read again: after a crash the same
archive goes on where it stopped.
"""

import signal
from collections import Counter, deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass, field
from itertools import islice
from multiprocessing import get_context
from typing import TypeVar

from factbase.errors import Conflict, Invalid, TooLarge, Unavailable
from factbase.extract.article import read_article
from factbase.services.articles import Ingested, check_draft, find_unchanged, ingest_article
from factbase.settings import Settings
from factbase.values.articles import ArticleDraft
from factbase.values.readings import Reading

REFUSALS = (Conflict, Invalid, TooLarge)
AHEAD = 8  # articles for each process that are loaded or read before their turn to be written
Result = TypeVar("Result")
Load = Callable[[], ArticleDraft | str]  # called in another process; a string says why there is no article


@dataclass(frozen=True, slots=True)
class Stored:
    """What became of the article at a place: created, revised, unchanged or failed, and what was new in it."""

    place: str
    outcome: str
    counts: Counter[str] = field(default_factory=Counter)
    error: str = ""


@dataclass(frozen=True, slots=True)
class _Waiting:
    """An article before its turn: its draft and the reading to come; neither where it failed, no reading if stored."""

    place: str
    draft: ArticleDraft | None
    reading: Future[Reading] | None
    error: str = ""


def store_archive(
    articles: Iterable[tuple[str, Load]], actor: str, settings: Settings, processes: int
) -> Iterator[Stored]:
    """Store articles, each with its place, in their order; raises Unavailable where a process dies under one."""
    # Neither the connections to the database nor the threads of its pool can be shared with a fork.
    pool = ProcessPoolExecutor(processes, mp_context=get_context("spawn"), initializer=_leave_interrupts)
    try:
        for one in _look_ahead(articles, pool, AHEAD * processes):
            yield _store(one, actor, settings)
    finally:
        pool.shutdown(cancel_futures=True)


def _leave_interrupts() -> None:
    """Ctrl-C is for the process that writes, which ends the others."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def _look_ahead(articles: Iterable[tuple[str, Load]], pool: ProcessPoolExecutor, ahead: int) -> Iterator[_Waiting]:
    """Articles in order, while those behind them are loaded and read."""
    left = iter(articles)
    loads = deque((place, pool.submit(load)) for place, load in islice(left, ahead))
    waiting: deque[_Waiting] = deque()
    while loads or waiting:
        while loads and len(waiting) < ahead:
            waiting.append(_begin_reading(*loads.popleft(), pool))
            loads.extend((place, pool.submit(load)) for place, load in islice(left, 1))
        yield waiting.popleft()


def _begin_reading(place: str, load: "Future[ArticleDraft | str]", pool: ProcessPoolExecutor) -> _Waiting:
    draft = _wait(place, load)
    if isinstance(draft, str):
        return _Waiting(place, None, None, draft)
    try:
        check_draft(draft)
    except REFUSALS as error:
        return _Waiting(place, None, None, str(error))
    return _Waiting(place, draft, None if find_unchanged(draft) else pool.submit(read_article, draft))


def _wait(place: str, future: "Future[Result]") -> Result:
    try:
        return future.result()
    except BrokenProcessPool as error:
        raise Unavailable(f"A process died while it read an article at or near {place}.") from error


def _store(one: _Waiting, actor: str, settings: Settings) -> Stored:
    if one.draft is None:
        return Stored(one.place, "failed", error=one.error)
    if one.reading is None:
        return Stored(one.place, "unchanged")
    try:
        ingested = ingest_article(one.draft, actor, settings, _wait(one.place, one.reading))
    except REFUSALS as error:
        return Stored(one.place, "failed", error=str(error))
    return Stored(one.place, ingested.outcome, count_contents(ingested))


def count_contents(ingested: Ingested) -> Counter[str]:
    """How many quotes a new text holds, and how many statements by outcome."""
    if ingested.outcome == "unchanged":
        return Counter()
    reading = ingested.reading
    statements = [*(found for quote in reading.quotes for found in quote.statements), *reading.narrated]
    return Counter(quotes=len(reading.quotes)) + Counter(found.outcome for found in statements)
