"""Why two statements are not the same claim."""

from dataclasses import replace

import pytest

from factbase.match.comparisons import compare
from factbase.match.vetoes import find_vetoes
from factbase.values.known import KnownClaim
from factbase.values.spans import Span
from factbase.values.statements import EventAnchor, Figure, Statement, Term

FIGURE = Figure(Span(0, 1), "9", "killed", 9, 9, 9)
TERM = Term(Span(0, 1), "a truce", "ceasefire_term", "cessation", "agreed")
WORDS = "Nine people died in the market"


def state(kind="casualty_figure", text=WORDS, keys=(), event=EventAnchor(), value=FIGURE):  # noqa: B008
    return Statement(Span(0, len(text)), text, kind, "asserts", value, tuple(keys), event)


def known(statement):
    return KnownClaim(1, statement.kind, statement.text, statement.keys, statement.event, value=statement.value)


def rules(one, other):
    return {veto.rule for veto in find_vetoes(compare(one, known(other)))}


@pytest.mark.parametrize(
    ("name", "new", "claimed", "rule"),
    [
        ("harm", "injured", "killed", "other_harm"),
        ("harm", "missing", "killed", "other_harm"),
        ("harm", "killed_or_injured", "killed", "other_harm"),
        ("harm", "rescued", "abducted", "other_harm"),
        ("group", "soldiers", "civilians", "other_group"),
        ("group", "women", "children", "other_group"),
        ("unit", "households", "people", "other_unit"),
        ("per", "week", "month", "other_rate"),
        ("per", "week", None, "other_rate"),
        ("per", None, "day", "other_rate"),
        ("victim_party", "tarsa", "marenia", "other_victim_party"),
        ("by_party", "rebels", "government", "other_by_party"),
    ],
)
def test_another_key_of_a_figure_is_another_claim(name, new, claimed, rule):
    assert rules(state(keys=[(name, new)]), state(keys=[(name, claimed)])) == {rule}


@pytest.mark.parametrize(
    ("name", "new", "claimed"),
    [
        ("harm", "losses", "killed"),
        ("harm", "captured", "detained"),
        ("group", None, "civilians"),
        ("group", "soldiers", "fighters"),
        ("victim_party", "tarsan", "tarsa"),
        ("victim_party", "brigades", "ruvo brigades"),
        ("by_party", None, "government"),
        ("basis", "running_total", "event"),
    ],
)
def test_a_silent_or_near_key_is_left_to_a_person(name, new, claimed):
    assert rules(state(keys=[(name, new)]), state(keys=[(name, claimed)])) == set()


@pytest.mark.parametrize(
    ("name", "new", "claimed", "rule"),
    [
        ("provision", "monitoring", "cessation", "other_provision"),
        ("coverage", "sea", "air", "other_coverage"),
        ("purpose", "harvest", "burial", "other_purpose"),
    ],
)
def test_another_key_of_a_term_is_another_claim(name, new, claimed, rule):
    one, other = (state("ceasefire_term", keys=[(name, form)], value=TERM) for form in (new, claimed))

    assert rules(one, other) == {rule}


@pytest.mark.parametrize(("new", "claimed"), [("sea", None), ("air + sea", "sea")])
def test_coverage_counts_where_both_name_one(new, claimed):
    one, other = (state("ceasefire_term", keys=[("coverage", form)], value=TERM) for form in (new, claimed))

    assert rules(one, other) == set()


@pytest.mark.parametrize(
    ("new", "claimed", "rule"),
    [
        (EventAnchor(causes=frozenset({"fire"})), EventAnchor(causes=frozenset({"flood"})), {"other_cause"}),
        (EventAnchor(causes=frozenset({"exercise"})), EventAnchor(), {"other_cause"}),
        (EventAnchor(causes=frozenset({"shelling"})), EventAnchor(causes=frozenset({"explosion"})), set()),
        (EventAnchor(causes=frozenset({"fire"})), EventAnchor(), set()),
        (EventAnchor(period="2031-03"), EventAnchor(period="2031-04"), {"other_period"}),
        (EventAnchor(period="2031-03-02"), EventAnchor(period="2031-03"), set()),
        (EventAnchor(period="XXXX-03"), EventAnchor(period="2031-03"), set()),
        (EventAnchor(period="2031-03~"), EventAnchor(period="2031-04"), set()),
    ],
)
def test_another_event_is_another_claim(new, claimed, rule):
    assert rules(state(event=new), state(event=claimed)) == rule


def test_places_that_both_name_in_their_own_words_are_two_places():
    here = state(text="Nine died in Tarsa", event=EventAnchor(places=frozenset({"tarsa"})))
    there = state(text="Nine died in Abertal", event=EventAnchor(places=frozenset({"abertal"})))

    assert rules(here, there) == {"other_place"}


def test_a_place_that_only_the_article_names_vetoes_nothing():
    here = state(text="Nine died", event=EventAnchor(places=frozenset({"tarsa"})))
    there = state(text="Nine died in Abertal", event=EventAnchor(places=frozenset({"abertal"})))

    assert rules(here, there) == set()


@pytest.mark.parametrize(
    ("text", "other"),
    [
        (
            "Tarsa accused Marenia of breaking the truce on the ridge",
            "Marenia accused Tarsa of breaking the truce on the ridge",
        ),
        ("The rebels took the mill from the army on the river", "The army took the mill from the rebels on the river"),
    ],
)
def test_parties_in_each_others_place_make_another_claim(text, other):
    one, two = (state("statement", words, value=None) for words in (text, other))

    assert rules(one, two) == {"swapped_parties"}


def test_two_typed_kinds_are_two_claims_but_terms_and_promises_are_near():
    figure, term = state(), state("ceasefire_term", value=TERM)
    promise = state("commitment", value=replace(TERM, kind="commitment", provision=None))

    assert rules(figure, term) == {"other_kind"}
    assert rules(promise, term) == set()


def test_a_veto_reads_as_a_sentence_for_an_editor():
    [veto] = find_vetoes(compare(state(keys=[("per", "week")]), known(state(keys=[("per", None)]))))

    assert veto.detail == "rate differs: per week, not a total"
