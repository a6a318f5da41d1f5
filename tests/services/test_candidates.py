"""Candidates: by words, and by keys and event where the words say too little."""

from dataclasses import replace
from datetime import date

import pytest

from factbase.services.candidates import SAME_KEYS, find_candidates
from factbase.services.indexing import MAX_TRAITS, hash_keys, identity_tokens, index_claim, said_tokens
from factbase.services.learning import find_tokens
from factbase.services.values import write_event
from factbase.store.models import Claim
from factbase.store.search import find_postings
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


def reported_on(day: date) -> EventAnchor:
    return EventAnchor(reported=day)


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


@pytest.mark.parametrize(
    ("said", "asked"),
    [
        ("Fishermen have brought in 58 survivors", "We make it 112 rescued, half of them by trawlers"),
        ("Tormeva accepts the bishop's plan", "Every part of the terminal is Tormevan"),
        ("Armed men drove off with 26 of our night shift", "The works says twenty-six colleagues were led away"),
    ],
)
def test_a_synonym_a_people_or_a_number_of_the_same_week_leads_to_a_claim(store, said, asked):
    wanted = open_claim(said, reported_on(date(2031, 3, 12)), keys=())

    found = find_candidates(make_statement(asked, reported_on(date(2031, 3, 17)), keys=()))

    assert [claim.id for claim in found] == [wanted]


@pytest.mark.parametrize(
    ("asked", "day"),
    [
        ("The works says twenty-six colleagues were led away", date(2031, 4, 2)),
        ("The works says twenty-six colleagues were led away", date.min),
        ("The works says twenty-six colleagues were led away", date.max),
        ("The works says 27 colleagues were led away", date(2031, 3, 12)),
        ("The works says six colleagues were led away", date(2031, 3, 12)),
    ],
)
def test_a_number_of_other_weeks_another_or_a_small_one_leads_to_none(store, asked, day):
    open_claim(
        "Armed men drove off with 26 of our night shift, and six of the clerks", reported_on(date(2031, 3, 12)), ()
    )

    assert find_candidates(make_statement(asked, reported_on(day), keys=())) == ()


def test_a_new_claim_has_the_postings_that_are_made_anew(store):
    claim = open_claim("Armed men drove off with 26 of our night shift", reported_on(date(2031, 3, 12)))

    assert find_postings(claim, claim)[claim] == find_tokens(claim)


def test_numbers_without_end_fill_no_more_than_their_share():
    text = " ".join(str(number) for number in range(100, 4000))

    assert len(said_tokens(text, reported_on(date(2031, 3, 12)), reach=1)) <= 3 * MAX_TRAITS
