"""What a claim is found by: the words in which it is said, and what identifies it beside where, why and when."""

from collections.abc import Sequence
from hashlib import sha256
from itertools import combinations
from zlib import crc32

from factbase.services.values import read_event
from factbase.store.models import Claim
from factbase.store.models.base import write_json
from factbase.store.search import add_entry, add_postings
from factbase.text.stems import posting_tokens
from factbase.values.statements import EventAnchor

Keys = Sequence[Sequence[str | None]]

MONTH = len("2025-03")
MAX_TRAITS = 8  # of an event; a statement that lists forty towns is found by its words


def index_claim(claim: Claim, said: str = "") -> None:
    """Let a new claim be found by candidates, by what was `said` to open it too, and by the search box."""
    by_identity = identity_tokens(claim.kind, claim.keys, read_event(claim.event))
    add_postings(claim.id, posting_tokens(claim.statement) | posting_tokens(said) | by_identity)
    add_entry("claim", claim.id, claim.statement)


def hash_keys(kind: str, keys: Keys) -> str | None:
    """Equal for claims of one kind with equal keys; None where no key is known."""
    stated = {name: value for name, value in keys if value is not None}
    return sha256(write_json([kind, stated]).encode()).hexdigest() if stated else None


def identity_tokens(kind: str, keys: Keys, event: EventAnchor) -> frozenset[int]:
    """Tokens of the posting table for claims with the same keys, or at least the first of them.

    Each stands alone, with a trait of the event and with two: a million claims hold a hundred thousand of "killed";
    a place and a month leave a few.
    """
    stated = [(name, value) for name, value in keys if value is not None]
    traits = _list_traits(event)[:MAX_TRAITS]
    named: list[tuple[str, ...]] = [(), *((trait,) for trait in traits), *combinations(traits, 2)]
    forms = {write_json([kind, leading, some]) for leading in (stated[:1], stated) for some in named if stated}
    return frozenset(crc32(form.encode()) for form in forms)


def _list_traits(event: EventAnchor) -> list[str]:
    month = [event.period[:MONTH]] if event.period else []
    return [*month, *sorted(event.places), *sorted(event.causes), *sorted(event.parties)]
