"""Other verbs, nouns and plans around an agreement, which then is not what the sentence says."""

import pytest

from factbase.extract.ceasefire import find_stated_terms
from factbase.values.spans import Span

FIRM = {"agreed", "extended", "in_force"}


def statuses_in(text: str) -> set[str]:
    return {term.status for term in find_stated_terms(text, Span(0, len(text)))}


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("The ceasefire agreed by the two governments expired at midnight.", "ended"),
        ("The truce that began on Sunday is over.", "ended"),
        ("The truce in force since May has run its course.", "ended"),
        ("No deal on elections, but the truce that began on Sunday is intact.", "in_force"),
        ("The ceasefire between Velmora and the river clans was holding on Friday.", "in_force"),
    ],
)
def test_the_last_predicate_of_a_term_tells_how_it_stands(text, status):
    assert status in statuses_in(text)


@pytest.mark.parametrize(
    "text",
    [
        "Velmora's ministry said reports that it had agreed to a ceasefire were wide of the mark.",
        "There were reports on Saturday that a ceasefire had been agreed.",
        "Families had been told that a ceasefire had been agreed.",
        "The ceasefire in force since Monday did nothing for the harbour.",
        "The army fired on the corridor it had agreed to open.",
        "The Sarkan plan begins with a ceasefire agreed by both sides.",
        "Velmora sees the ceasefire agreed by its ally as a threat.",
        "Lists for a prisoner exchange have been agreed.",
        "Progress was made towards the signing of a ceasefire.",
        "Under the Sarkan plan, both sides agree to a ceasefire.",
        "Velmora accepted a Sarkan offer of ceasefire negotiations.",
        "The clause on the withdrawal was struck out.",
        "The two sides have agreed to agree on a ceasefire.",
        "In 1994 the two countries agreed to a ceasefire.",
        "A generation ago Velmora agreed to a ceasefire.",
        "The envoy arrived after the 2003 ceasefire was signed.",
        "A withdrawal was agreed for Friday, for Sunday, for the first of May.",
    ],
)
def test_an_agreement_that_something_else_is_said_of_is_not_firm(text):
    assert not FIRM & statuses_in(text)


@pytest.mark.parametrize(
    "text",
    [
        "Velmora agreed to a truce the League had proposed.",
        "Velmora agreed to a truce that had been drafted in Palova.",
        "The mandate of the observers has been renewed for six months.",
        "Velmora agreed to hold elections in 2031.",
        "Elections will be held in May, the council announced.",
        "The truce came into force at 6 am local time.",
        "Velmora agreed late on Thursday to stop fighting for ten days.",
        "Velmora agreed to the deployment of Sarkan observers.",
        "Envoy: truce agreed",
        "The truce will hold for five weeks.",
    ],
)
def test_an_agreement_with_what_describes_it_is_firm(text):
    assert FIRM & statuses_in(text)


@pytest.mark.parametrize(
    "text", ["First the tanks leave; then we sit down.", "First they accept the truce, then we talk."]
)
def test_what_has_to_come_first_is_demanded(text):
    assert statuses_in(text) == {"demanded"}


def test_a_length_that_is_added_belongs_to_the_truce():
    text = "Velmora and Sarkan agreed to a truce on Monday, but only for ten days."
    [term] = find_stated_terms(text, Span(0, len(text)))

    assert (term.status, term.duration_days) == ("agreed", 10)


def test_who_cannot_confirm_a_breach_denies_none():
    assert statuses_in("The mission could not confirm that Velmora had violated the truce.") == {"mention"}
