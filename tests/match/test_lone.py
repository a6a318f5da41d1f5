"""What goes on with a count and names nothing states the one claim of its kind that is live, and no other."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from factbase.match.decide import judge
from factbase.settings import Thresholds
from factbase.values.known import KnownClaim
from factbase.values.spans import Span
from factbase.values.statements import EventAnchor, Figure, Statement, Term

DAY = date(2031, 3, 10)
FIGURE = Figure(Span(0, 1), "14", "killed", 14, 14, 14)
KEYS = (("harm", "killed"), ("group", None), ("per", None))
TERM = Term(Span(0, 1), "a truce", "ceasefire_term", "cessation", "proposed")
TRUCE = (("provision", "cessation"), ("parties", None), ("coverage", None))


def said(text, number=14, day=DAY, **event):
    value = replace(FIGURE, low=number, best=number, high=number)
    anchor = EventAnchor(reported=day, period=f"{day.isoformat()[:7]}~", **event)
    return Statement(Span(0, len(text)), text, "casualty_figure", "asserts", value, KEYS, anchor)


def term(text, day=DAY):
    anchor = EventAnchor(reported=day, period=f"{day.isoformat()[:7]}~")
    return Statement(Span(0, len(text)), text, "ceasefire_term", "asserts", TERM, TRUCE, anchor)


def claim(number, statement, days_ago=1):
    moment = datetime.combine(DAY - timedelta(days=days_ago), datetime.min.time(), UTC)
    return KnownClaim(
        number,
        statement.kind,
        statement.text,
        statement.keys,
        statement.event,
        value=statement.value,
        first_said=moment,
        last_said=moment,
    )


FERRY = said("A ferry went down off Tolmin with 14 dead", causes=frozenset({"sinking"}))
QUAKE = said("The earthquake killed 60 in Ruvasa", 60, causes=frozenset({"earthquake"}))


def outcome(statement, *claims):
    judgement = judge(statement, claims, Thresholds(suggest=0.0))
    return judgement.outcome, judgement.claim_id


@pytest.mark.parametrize(
    ("statement", "is_attached"),
    [
        (said("The toll has risen to 19", 19), True),
        (said("Nineteen dead is where the count stands now", 19), True),
        (said("The toll of the sinking has risen to 19", 19), True),
        (said("Fourteen perished, a nurse wrote"), True),  # the same number, and more than a few
        (said("Nineteen perished", 19), False),
        (said("The toll has reached nine", 9), False),  # fewer, and nothing says that it was corrected
        (said("The toll in Borne has risen to 19", 19), False),
        (said("The toll of the fire has risen to 19", 19, causes=frozenset({"fire"})), False),
        (said("The toll of a second sinking has risen to 19", 19), False),
        (said("The toll has risen to 19", 19, day=DAY + timedelta(days=40)), False),
    ],
)
def test_a_count_that_goes_on_states_the_only_claim(statement, is_attached):
    assert (outcome(statement, claim(1, FERRY))[0] == "attached") == is_attached


def test_of_two_live_claims_a_person_chooses():
    assert outcome(said("The toll has risen to 79", 79), claim(1, FERRY), claim(2, QUAKE))[0] == "suggested"


def test_of_two_claims_the_one_that_was_stated_just_now_is_meant():
    assert outcome(said("The toll has risen to 79", 79), claim(1, FERRY, 20), claim(2, QUAKE)) == ("attached", 2)


def test_among_many_claims_none_is_the_only_one():
    claims = [claim(number, said(f"{number} died", number), 30) for number in range(2, 7)]

    assert outcome(said("The toll has risen to 19", 19), claim(1, FERRY), *claims)[0] == "suggested"


@pytest.mark.parametrize(
    ("text", "is_attached"),
    [
        ("We refuse the truce", True),
        ("Orvania refuses the truce", False),  # nobody has named it before
        ("We propose a truce", False),
    ],
)
def test_an_answer_is_one_to_the_only_truce(text, is_attached):
    judged, _ = outcome(term(text), claim(1, term("A truce was proposed by the bishop")))

    assert (judged == "attached") == is_attached
