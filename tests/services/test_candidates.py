"""Candidates: by words, and by keys and event where the words say too little."""

from dataclasses import replace

from factbase.services.candidates import SAME_KEYS, find_candidates
from factbase.services.indexing import hash_keys, identity_tokens, index_claim
from factbase.services.values import write_event
from factbase.store.models import Claim
from factbase.values.spans import Span
from factbase.values.statements import EventAnchor, Statement

KILLED = (("harm", "killed"), ("group", None), ("basis", "event"))
FLOOD = EventAnchor(places=frozenset({"tarsa"}), causes=frozenset({"flood"}), period="2025-03-17")
NOWHERE = EventAnchor()
POPULAR = 700  # claims with the same keys, more than the index reads of one token


def open_claim(text: str, event: EventAnchor = NOWHERE, keys=KILLED) -> int:
    claim = Claim.create(
        kind="casualty_figure",
        statement=text,
        keys=[list(pair) for pair in keys],
        key_hash=hash_keys("casualty_figure", keys),
        event=write_event(event),
    )
    index_claim(claim)
    return claim.id


def make_statement(text: str, event: EventAnchor = FLOOD, keys=KILLED) -> Statement:
    return Statement(Span(0, len(text)), text, "casualty_figure", "asserts", None, keys, event)


def test_a_popular_key_leads_to_the_claims_of_the_same_event(store):
    wanted = open_claim("Twelve died in the night", FLOOD)
    for number in range(POPULAR):
        open_claim(f"They died at mine {number}", replace(FLOOD, places=frozenset({f"selm {number}"})))

    found = [claim.id for claim in find_candidates(make_statement("The toll stands at nineteen"))]

    assert found[0] == wanted
    assert len(found) <= SAME_KEYS


def test_of_claims_that_are_equally_near_the_latest_comes_first(store):
    opened = [open_claim("They died") for _ in range(SAME_KEYS + 5)]

    found = [claim.id for claim in find_candidates(make_statement("The toll stands at nineteen", NOWHERE))]

    assert found == opened[: -SAME_KEYS - 1 : -1]


def test_a_key_that_one_side_leaves_out_hides_no_candidate(store):
    wanted = open_claim("Twelve died in the night", FLOOD, keys=(("harm", "killed"), ("group", "workers")))

    assert [claim.id for claim in find_candidates(make_statement("The toll stands at nineteen"))] == [wanted]


def test_a_withdrawn_claim_is_no_candidate(store):
    wanted = open_claim("Twelve died in the night", FLOOD)
    Claim.update(status="withdrawn").where(Claim.id == wanted).execute()

    assert find_candidates(make_statement("Twelve died in the night")) == ()


def test_a_statement_without_keys_has_no_identity():
    assert identity_tokens("statement", (), FLOOD) == frozenset()


def test_tokens_do_not_grow_with_the_number_of_places():
    everywhere = replace(FLOOD, places=frozenset(f"town {number}" for number in range(500)))

    assert len(identity_tokens("casualty_figure", KILLED, everywhere)) < 100
