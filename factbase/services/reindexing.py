"""The postings of claims anew, after the rules by which words become tokens have changed."""

from collections import Counter
from collections.abc import Iterator

from peewee import fn

from factbase.services.learning import find_tokens
from factbase.store.database import database
from factbase.store.models import Claim
from factbase.store.search import add_postings, find_postings, remove_postings

SWEEP = 20_000  # claims whose postings are read at once: what does that reads the whole table
TOGETHER = 100  # claims in a transaction, so that nobody else who writes waits long


def count_claims() -> int:
    """How many numbers of claims there are to look at."""
    return Claim.select(fn.MAX(Claim.id)).scalar() or 0


def index_anew() -> Iterator[Counter[str]]:
    """Give every claim the postings of today's rules; yields for each few claims what was looked at and changed.

    Only what differs is written, so that to do it again, after a crash too, costs reading alone.
    """
    last = count_claims()
    for first in range(1, last + 1, SWEEP):
        until = min(first + SWEEP - 1, last)
        stored = find_postings(first, until)
        for start in range(first, until + 1, TOGETHER):
            with database.atomic():
                yield _index_few(range(start, min(start + TOGETHER, until + 1)), stored)


def _index_few(claims: range, stored: dict[int, frozenset[int]]) -> Counter[str]:
    counts = Counter(claims=len(claims))
    for number in claims:
        tokens, before = find_tokens(number), stored.get(number, frozenset())
        add_postings(number, tokens - before)
        remove_postings(number, before - tokens)
        counts.update(changed=tokens != before, added=len(tokens - before), removed=len(before - tokens))
    return counts
