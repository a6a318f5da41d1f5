"""What a claim has learnt: the words in which people confirmed that it was said, by which it is found too."""

from collections.abc import Iterator
from contextlib import contextmanager

from factbase.services.indexing import identity_tokens, said_tokens
from factbase.services.values import read_event
from factbase.store.models import Assertion, Claim, Decision
from factbase.store.search import add_entry, add_postings, remove_entry, remove_postings

MOST_MOVED = 8  # of a merged claim there may be thousands, most of them in words known already


@contextmanager
def teaching(*claims: int) -> Iterator[None]:
    """Keep what claims are found by in step with what the block changes of them, forwards and backwards."""
    before = {number: find_tokens(number) for number in sorted(set(claims))}
    yield
    for number, tokens in before.items():
        after = find_tokens(number)
        remove_postings(number, tokens - after)
        add_postings(number, after - tokens)
        _index_words(number)


def find_tokens(claim_id: int) -> frozenset[int]:
    """The tokens of a claim: of its statement, what opened it, its identity and what people confirmed.

    A claim that is not there or was merged has none.
    """
    claim: Claim | None = Claim.get_or_none(Claim.id == claim_id)
    if claim is None or claim.is_removed or claim.status == "merged":
        return frozenset()
    merged = list(Claim.select().where(Claim.merged_into == claim_id))
    names = [one.statement for one in (claim, *merged)]
    said = [
        *_find_opening([one.id for one in (claim, *merged)]),
        *_find_confirmed(claim_id),
        *_find_moved(claim_id),
    ]
    event = read_event(claim.event)
    by_words = (said_tokens(text, event) for text in (*names, *said))
    return identity_tokens(claim.kind, claim.keys, event).union(*by_words)


def _find_opening(claims: list[int]) -> list[str]:
    """The words that opened claims, wherever they have gone since."""
    opened = Decision.select(Decision.assertion).where(Decision.claim.in_(claims) & (Decision.judgement == "new"))
    return [row.exact for row in Assertion.select(Assertion.exact).where(Assertion.id.in_(opened))]


def _find_confirmed(claim_id: int) -> list[str]:
    """The words of the claim's assertions that a person attached to it."""
    by_person = Decision.select(Decision.assertion).where(
        (Decision.claim == claim_id) & (Decision.judgement == "attached") & (Decision.matcher == "person")
    )
    mine = (Assertion.claim == claim_id) & Assertion.id.in_(by_person)
    return [row.exact for row in Assertion.select(Assertion.exact).where(mine)]


def _find_moved(claim_id: int) -> list[str]:
    """The words of the first assertions that a person moved to the claim when claims were split or merged."""
    judged = Decision.select(Decision.assertion).where(Decision.claim == claim_id)
    moved = (Assertion.claim == claim_id) & Assertion.id.not_in(judged)
    rows = Assertion.select(Assertion.exact).where(moved).order_by(Assertion.id).limit(MOST_MOVED)
    return [row.exact for row in rows]


def _index_words(claim_id: int) -> None:
    """The search box finds claims that are there."""
    claim: Claim | None = Claim.get_or_none(Claim.id == claim_id)
    if claim is None or claim.is_removed or claim.status == "merged":
        remove_entry("claim", claim_id)
    else:
        add_entry("claim", claim_id, claim.statement)
