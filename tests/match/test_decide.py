"""Attach, suggest or open a new claim."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factbase.match.decide import judge
from factbase.settings import Thresholds
from factbase.values.known import KnownClaim
from factbase.values.spans import Span
from factbase.values.statements import EventAnchor, Figure, Statement

FIGURE = Figure(Span(0, 1), "14", "killed", 14, 14, 14)
KEYS = (("harm", "killed"), ("group", None), ("per", None))
FIRE = EventAnchor(frozenset({"sable wharf"}), causes=frozenset({"fire"}), period="2031-05~")
WORDS = "At least 14 people were killed when a fire destroyed a store at Sable Wharf"
PLAIN = "The sprinklers on the second floor of the store at Sable Wharf had been switched off for repairs"


def figure(text, number=14, keys=KEYS, event=FIRE):
    value = replace(FIGURE, low=number, best=number, high=number)
    return Statement(Span(0, len(text)), text, "casualty_figure", "asserts", value, keys, event)


def plain(text):
    return Statement(Span(0, len(text)), text, "statement", "asserts", None)


def claim_of(statement, number=1):
    return KnownClaim(number, statement.kind, statement.text, statement.keys, statement.event, value=statement.value)


def verdict(statement, *claims, rejected=frozenset()):
    return judge(statement, claims, Thresholds(), rejected)


@pytest.mark.parametrize(
    ("text", "number", "stance"),
    [
        ("The death toll of the fire at Sable Wharf has risen to 19", 19, "revises"),
        ("We have 14 people dead in the fire and are searching", 14, "asserts"),
        ("The fire at Sable Wharf killed 21 people", 21, "revises"),
    ],
)
def test_the_count_of_one_fire_grows_on_one_claim(text, number, stance):
    judgement = verdict(figure(text, number), claim_of(figure(WORDS)))

    assert (judgement.outcome, judgement.claim_id, judgement.stance) == ("attached", 1, stance)


@pytest.mark.parametrize(
    ("text", "keys", "event", "outcome"),
    [
        ("The flood at Sable Wharf killed 14 people", KEYS, EventAnchor(causes=frozenset({"flood"})), "new"),
        ("The fire at Sable Wharf injured 14 people", (("harm", "injured"),), FIRE, "new"),
        ("The fire at Sable Wharf killed 14 people a week", (*KEYS[:2], ("per", "week")), FIRE, "new"),
        ("The fire at Sable Wharf killed 14 people", KEYS, replace(FIRE, period="2032-05~"), "suggested"),
        ("Fourteen people were killed", KEYS, EventAnchor(), "suggested"),
        ("An estimated 14 people died in the fire at Sable Wharf", KEYS, FIRE, "suggested"),
    ],
)
def test_another_key_opens_a_claim_and_a_doubt_asks_a_person(text, keys, event, outcome):
    assert verdict(figure(text, keys=keys, event=event), claim_of(figure(WORDS))).outcome == outcome


@pytest.mark.parametrize(
    ("text", "number", "outcome"),
    [
        ("The fire at Sable Wharf killed nine soldiers", 9, "suggested"),
        ("The fire at Sable Wharf killed nine tourists", 9, "suggested"),
        ("The fire at Sable Wharf killed 14 tourists", 14, "attached"),
        ("The fire at Sable Wharf killed sixteen workers", 16, "attached"),
        ("The fire at Sable Wharf killed nine workers", 9, "suggested"),
        ("Doctors said the fire at Sable Wharf had killed sixteen people", 16, "attached"),
        ("The fire at Sable Wharf has killed 9 people since Monday", 9, "suggested"),
        ("A second fire at Sable Wharf killed 16 people", 16, "new"),
        ("The fire at Sable Wharf killed 16 people in 1987", 16, "suggested"),
        ("Nine of those killed in the fire at Sable Wharf were asleep", 9, "suggested"),
    ],
)
def test_fewer_people_of_one_kind_may_be_a_part_of_the_dead(text, number, outcome):
    assert verdict(figure(text, number), claim_of(figure(WORDS))).outcome == outcome


@pytest.mark.parametrize(("number", "outcome"), [(900, "new"), (141, "new"), (140, "suggested"), (20, "suggested")])
def test_another_harm_with_a_number_of_another_order_is_no_question(number, outcome):
    lost = figure(f"The garrison of Sable Wharf lost {number} in a fire there", number, keys=(("harm", "losses"),))
    lost = replace(lost, value=replace(lost.value, harm="losses"))

    assert verdict(lost, claim_of(figure(WORDS))).outcome == outcome


def test_another_claim_that_is_clearly_nearer_makes_a_match_a_question():
    siege, bare = replace(FIRE, causes=frozenset({"siege"})), replace(FIRE, causes=frozenset())
    loose = claim_of(figure("Shells killed 14 people at Sable Wharf", event=siege), 1)
    near = claim_of(figure("The siege of Sable Wharf has killed 80 people since May", 80, event=bare), 2)

    judgement = verdict(figure("The siege of Sable Wharf has killed 88 people", 88, event=siege), loose, near)

    assert (judgement.outcome, judgement.claim_id, judgement.reason) == (
        "suggested",
        2,
        "it fits one known claim, and is nearer to another in words",
    )


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        (PLAIN, "attached"),
        (
            "At Sable Wharf the sprinklers on the second floor of the store had been switched off for repairs",
            "attached",
        ),
        (PLAIN.replace("sprinklers", "lights"), "new"),
        ("Sprinklers in the store at Sable Wharf had been switched off", "attached"),
        ("Somebody had switched off the sprinklers of a store", "suggested"),
        ("The harvest was good in the hills this year and so were the fairs", "new"),
    ],
)
def test_plain_statements_attach_on_nearly_the_same_words_only(text, outcome):
    assert verdict(plain(text), claim_of(plain(PLAIN))).outcome == outcome


def test_few_words_never_attach_on_text_alone():
    assert verdict(plain("The sprinklers were off"), claim_of(plain("The sprinklers were off"))).outcome == "suggested"


def test_a_rejected_claim_is_never_proposed_again():
    judgement = verdict(figure(WORDS), claim_of(figure(WORDS)), rejected=frozenset({1}))

    assert judgement.outcome == "new"
    assert judgement.candidates == ()


def test_two_claims_that_fit_are_a_question():
    judgement = verdict(figure(WORDS), claim_of(figure(WORDS)), claim_of(figure(WORDS), 2))

    assert judgement.outcome == "suggested"
    assert judgement.reason == "2 known claims fit alike"


def test_three_candidates_are_shown_and_vetoed_ones_last():
    wounded = claim_of(figure("The fire at Sable Wharf injured 30", keys=(("harm", "injured"),)), 5)
    others = [claim_of(plain(f"A horse sang in the rain on the hill number {n}"), 10 + n) for n in range(4)]

    judgement = verdict(figure(WORDS), wounded, *others, claim_of(figure(WORDS)))

    assert judgement.candidates[0].claim_id == 1
    assert len(judgement.candidates) == 3
    assert not any(candidate.vetoes for candidate in judgement.candidates)


def test_without_candidates_a_claim_is_opened_with_the_speakers_own_stance():
    judgement = verdict(replace(plain(PLAIN), stance="denies"))

    assert (judgement.outcome, judgement.claim_id, judgement.stance) == ("new", None, "denies")


@given(st.text(max_size=80), st.lists(st.text(max_size=80), max_size=5))
def test_the_chosen_claim_is_among_the_candidates(text, known):
    claims = [claim_of(plain(words), number) for number, words in enumerate(known)]

    judgement = verdict(plain(text), *claims)

    assert (judgement.claim_id is None) == (judgement.outcome == "new")
    assert judgement.claim_id is None or judgement.claim_id == judgement.candidates[0].claim_id
    assert len(judgement.candidates) <= 3


def test_what_one_story_tells_is_told_apart_by_its_words():
    story = EventAnchor(around=frozenset({"mia roth", "ivan orlo", "tarsa council"}))
    bridge = replace(plain("Marenia has closed the old bridge to heavy lorries since the first snow"), event=story)
    ferry = replace(plain("Marenia will sell the ferry to a company from the islands for a song"), event=story)
    space = replace(plain("Marenia sees big prospects for work with the islands, flights included"), event=story)

    judgement = verdict(space, claim_of(bridge), claim_of(ferry, number=2))

    assert judgement.outcome == "new"
    assert {scored.claim_id for scored in judgement.candidates} == {1, 2}


@pytest.mark.parametrize(
    ("about", "around", "outcome"),
    [
        ({"bridg", "match", "crowd"}, set(), "attached"),
        ({"footbridg", "match"}, set(), "attached"),
        ({"bridg"}, {"vorn"}, "attached"),
        ({"bridg"}, set(), "suggested"),
        ({"silo", "grain"}, {"vorn"}, "suggested"),
    ],
)
def test_what_articles_are_about_ties_reports_of_one_place(about, around, outcome):
    place = EventAnchor(frozenset({"tarsa"}), period="2031-05~")
    opened = figure("Nine people were killed in Tarsa", 9, event=replace(place, about=frozenset({"bridg", "match"})))
    known = claim_of(replace(opened, event=replace(opened.event, around=frozenset({"hedda vorn", "orne"}))))
    told = replace(place, about=frozenset(about), around=frozenset(around))

    assert verdict(figure("Eleven lost their lives", 11, event=told), known).outcome == outcome


def test_a_claim_that_was_stated_beside_another_that_the_article_states_is_meant():
    known = claim_of(figure("Nine people were killed in Tarsa", 9, event=EventAnchor(frozenset({"tarsa"}))))
    statement = figure("Eleven lost their lives", 11, event=EventAnchor())

    assert verdict(statement, replace(known, is_kin=True)).outcome == "attached"
    assert verdict(statement, known).outcome != "attached"


@pytest.mark.parametrize(
    ("text", "number", "outcome"),
    [
        ("Shots at the mine in Tarsa killed two raiders", 2, "suggested"),
        ("Shots at the mine in Tarsa killed three raiders", 3, "suggested"),
        ("Two guards died at the mine in Tarsa", 2, "attached"),
        ("Three people died at the mine in Tarsa", 3, "attached"),
        ("Two guards were shot dead at the mine in Tarsa a year ago", 2, "suggested"),
    ],
)
def test_other_people_and_other_years_are_asked_about(text, number, outcome):
    anchor = EventAnchor(frozenset({"tarsa"}), causes=frozenset({"shooting"}))
    known = claim_of(figure("Two guards were shot dead at the mine in Tarsa", 2, event=anchor))

    assert verdict(figure(text, number, event=anchor), known).outcome == outcome


def test_who_denies_another_number_than_the_claim_gives_is_asked_about():
    statement = figure("The number of dead in the fire at Sable Wharf is not 30", 30)
    statement = replace(statement, value=replace(statement.value, polarity="denied"))

    assert verdict(statement, claim_of(figure(WORDS))).outcome == "suggested"
