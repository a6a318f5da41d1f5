"""What may stand around an agreement, and what makes it a mere mention."""

import pytest

from factbase.extract.ceasefire import find_stated_terms
from factbase.values.spans import Span

FIRM = {"agreed", "extended", "in_force"}


def statuses_in(text: str) -> set[str]:
    return {term.status for term in find_stated_terms(text, Span(0, len(text)))}


@pytest.mark.parametrize(
    "text",
    [
        "Velmora and the river clans have agreed to a truce.",
        "After a night of talks in Palova, both delegations accepted a two-week ceasefire.",
        "The rebels, tired of war, signed the truce.",
        "Velmora, which had long refused, accepted the ceasefire on Monday.",
        "The ceasefire took effect after forty days of shelling.",
        "The truce has been extended for another month, this time with no end date.",
        "Not only Velmora but Sarkan too signed the truce.",
        "Rebels in the Gant highlands declared a truce to mark the feast.",
        "Velmora accepted the truce and released forty prisoners.",
    ],
)
def test_an_agreement_stands_among_words_that_leave_it_standing(text):
    assert FIRM & statuses_in(text)


@pytest.mark.parametrize(
    "text",
    [
        "In the minister's dream, Velmora had accepted the truce.",
        "To hear the chancellor tell it, Velmora has signed the ceasefire.",
        "The so-called truce in Lurn enters its third week.",
        "Velmora agreed to a truce on paper.",
        "Velmora agreed to a ceasefire with itself.",
        "Velmora agreed to a truce and took back its word.",
        "The ceasefire agreed in March is not worth its stamp.",
        "The truce that began at six was over by nine.",
        "The truce was announced by a parrot.",
        "All agreed to the truce bar the man who commands the guns.",
        "Two of the three commanders agreed to the truce.",
        "Velmora agreed to receive the envoy who carries the truce.",
        "Both sides agree that there is a ceasefire.",
        "Let both sides accept a truce.",
        "Velmora has probably agreed to a ceasefire.",
        "The ceasefire holds by day; the nights belong to the snipers.",
        "The ceasefire took effect at six and the first rocket at seven.",
    ],
)
def test_an_agreement_among_unknown_words_is_not_firm(text):
    assert not FIRM & statuses_in(text)


@pytest.mark.parametrize(
    "text",
    [
        "A truce was in place in Dole until Sunday.",
        "A truce was in force in Dole last year.",
        "For eleven days in March a truce held in Dole.",
        "Both sides honoured the truce for as long as the feast lasted.",
    ],
)
def test_a_truce_that_was_in_force_for_a_time_has_ended(text):
    assert statuses_in(text) == {"ended"}


@pytest.mark.parametrize(
    "text",
    ["A truce has been in place in Dole since March.", "The truce was still in force in Dole on Sunday."],
)
def test_a_truce_that_is_still_in_force_has_not_ended(text):
    assert "in_force" in statuses_in(text)


@pytest.mark.parametrize(
    "text",
    [
        "Shells fell on Maresh an hour after the ceasefire began.",
        "Hours after the truce took effect, mortars fell on Velm.",
        "On the first night of the truce nine shells landed in the harbour.",
    ],
)
def test_fighting_after_it_began_breaks_a_truce(text):
    assert statuses_in(text) == {"violated"}


@pytest.mark.parametrize(
    "text", ["The brothers agreed to a truce over the last slice of cake.", "The two cooks agreed to a truce."]
)
def test_a_truce_between_people_whom_no_word_ties_to_a_war_is_none(text):
    assert statuses_in(text) == set()
