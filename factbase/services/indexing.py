"""What a claim is found by: the words in which it is said, and what identifies it beside where, why and when."""

from collections.abc import Sequence
from hashlib import sha256
from itertools import combinations
from zlib import crc32

from factbase.services.values import read_event
from factbase.store.models import Claim
from factbase.store.models.base import write_json
from factbase.store.search import add_entry, add_postings
from factbase.text.postings import posting_tokens
from factbase.text.quantities import find_quantities
from factbase.values.statements import EventAnchor

Keys = Sequence[Sequence[str | None]]

MONTH = len("2025-03")
MAX_TRAITS = 8  # of an event; a statement that lists forty towns is found by its words
LEAST_TELLING = 11  # a smaller number is told of too many things, as when counts are compared
DAYS_OF_WEEK = 7


def index_claim(claim: Claim, said: str = "") -> None:
    """Let a new claim be found by candidates, by what was `said` to open it too, and by the search box."""
    event = read_event(claim.event)
    by_words = said_tokens(claim.statement, event) | said_tokens(said, event)
    add_postings(claim.id, by_words | identity_tokens(claim.kind, claim.keys, event))
    add_entry("claim", claim.id, claim.statement)


def said_tokens(text: str, event: EventAnchor, reach: int = 0) -> frozenset[int]:
    """Tokens of the posting table for words said of an event: the words, and each telling number with the week.

    A number alone is in too many claims; "26" within a week leads from "26 of our shift" to "twenty-six workers".
    `reach` are the weeks before and after that count too, for a search.
    """
    if event.reported is None:
        return posting_tokens(text)
    week = event.reported.toordinal() // DAYS_OF_WEEK
    telling = sorted({number for number in find_quantities(text) if number >= LEAST_TELLING})[:MAX_TRAITS]
    forms = {f"{number:g} in week {week + by}" for number in telling for by in range(-reach, reach + 1)}
    return posting_tokens(text).union(crc32(form.encode()) for form in forms)


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
