"""Why a likely match is shown to a person: one doubt a row, and what is none."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from factbase.match.comparisons import compare
from factbase.match.doubts import DOUBTS
from factbase.match.ties import has_one_voice, is_one_story, join_events
from factbase.values.known import KnownClaim
from factbase.values.spans import Span
from factbase.values.statements import Amount, EventAnchor, Figure, Statement, Term

TOLL = Figure(Span(0, 1), "14", "killed", 14, 14, 14)
RANSOM = Amount(Span(0, 1), "2 million dinars", "money", 2_000_000, 2_000_000, 2_000_000, "dinars")
TRUCE = Term(Span(0, 1), "truce", "ceasefire_term", "cessation", "proposed")
DAY = date(2031, 5, 2)
NOON = datetime(2031, 5, 1, 12, tzinfo=UTC)


def figure(text, keys=(), event=EventAnchor(), value=TOLL, speaker=None):  # noqa: B008
    return Statement(Span(0, 1), text, "casualty_figure", "asserts", value, (("harm", "killed"), *keys), event, speaker)


def term(text, keys=(), event=EventAnchor()):  # noqa: B008
    return Statement(Span(0, 1), text, "ceasefire_term", "asserts", TRUCE, (("provision", "cessation"), *keys), event)


def plain(text, event=EventAnchor()):  # noqa: B008
    return Statement(Span(0, 1), text, "statement", "asserts", None, event=event)


def claim_of(statement, **known):
    return KnownClaim(
        1, statement.kind, statement.text, statement.keys, statement.event, value=statement.value, **known
    )


def doubts(new, known, **more):
    pair = compare(new, claim_of(known, **more))
    return {doubt.__name__ for doubt in DOUBTS if doubt(pair)}


@pytest.mark.parametrize(
    ("new", "known", "expected"),
    [
        (
            "The border of 2027 at Tarsa was drawn by monks",
            "The border of 2031 at Tarsa was drawn by monks",
            "other_year",
        ),
        ("Phase two of the Tarsa accord lasts", "Phase one of the Tarsa accord lasts", "other_number"),
        ("Tarsa gets 500 tonnes of rice a week", "Tarsa gets 500 tonnes of rice in all", "other_measure"),
        ("The canal at Tarsa was mined", "The harbour at Tarsa was mined", "exchanged_word"),
        ("The dam at Tarsa is safe", "Bread is dear", "other_words"),
        ("The Guard holds Hill 218 above Tarsa", "The Guard holds Hill 212 above Tarsa", "other_number"),
        ("Nineteen were pulled from the sea, none alive", "Nineteen were pulled from the sea, all alive", "other_fate"),
        ("Two million for the owners of the mill", "Two million for the orphans of the fire", "other_aim"),
        ("A year ago Tarsa was flooded", "Tarsa was flooded", "other_age"),
        ("A second lorry fell into the canal", "A lorry fell into the canal", "other_event"),
    ],
)
def test_words_that_say_otherwise_raise_a_doubt(new, known, expected):
    assert expected in doubts(plain(new), plain(known))


@pytest.mark.parametrize(
    ("new", "known"),
    [
        ("The night train came off the rails in Tarsa", "In Tarsa the night train was derailed"),
        ("At Tarsa the weary soldiers mined the canal", "The canal at Tarsa was mined by weary soldiers"),
    ],
)
def test_another_order_of_words_exchanges_none(new, known):
    assert "exchanged_word" not in doubts(plain(new), plain(known))


@pytest.mark.parametrize(
    ("new", "known", "is_part"),
    [
        ("Six of those killed in Tarsa were cooks", "Six people were killed in Tarsa", True),
        ("Six of the dead of Tarsa were cooks", "Six people were killed in Tarsa", True),
        ("The number of the dead of Tarsa is six", "Six people were killed in Tarsa", False),
        ("Six of those aboard the Petrel died", "Six died on the Petrel", False),
    ],
)
def test_some_of_those_who_suffered_are_a_part(new, known, is_part):
    assert ("part_of_whole" in doubts(figure(new), figure(known))) is is_part


@pytest.mark.parametrize(
    ("new_keys", "known_keys", "number", "is_equal"),
    [
        ((), (("group", "passengers"),), 9, True),  # everybody on board
        ((), (("group", "children"),), 9, False),  # a part of the dead
        ((), (("group", "children"),), 14, True),  # the same number is told of them
        ((), (("victim_party", "marenia"),), 9, False),
        ((), (("victim_party", "tarsa"),), 9, True),  # the words name the party
        ((("victim_party", "marenia + tarsa"),), (("victim_party", "tarsa"),), 9, True),
        ((("basis", "event"),), (("basis", "running_total"),), 9, True),
        ((("basis", "event"),), (("basis", "period"),), 9, False),
    ],
)
def test_a_key_that_one_side_leaves_out_is_no_other_key_where_nothing_speaks_against_it(
    new_keys, known_keys, number, is_equal
):
    names = dict.fromkeys([name for name, _ in (*new_keys, *known_keys)])
    new = figure("In Tarsa people died", tuple((dict.fromkeys(names) | dict(new_keys)).items()))
    known = figure("In Tarsa people died", tuple((dict.fromkeys(names) | dict(known_keys)).items()))
    new = replace(new, value=replace(TOLL, low=number, best=number, high=number))

    assert ("unequal_keys" not in doubts(new, known)) is is_equal


def test_a_truce_at_sea_beside_one_without_limits_may_be_a_second_one():
    at_sea, anywhere = (("coverage", "sea"),), (("coverage", None),)

    assert "unequal_keys" in doubts(term("A truce at sea near Tarsa", at_sea), term("A truce near Tarsa", anywhere))
    assert "unequal_keys" not in doubts(
        term("The truce near Tarsa holds", anywhere), term("A truce at sea near Tarsa", at_sea)
    )


def test_a_place_alone_ties_no_count_to_an_event():
    event = EventAnchor(places=frozenset({"tarsa"}))

    assert "loose_event" in doubts(figure("Nine died in Tarsa", event=event), figure("Dead: 14 in Tarsa", event=event))


def test_who_counted_before_counts_on():
    event = EventAnchor(reported=DAY)
    new, known = figure("Nineteen are dead", event=event, speaker="Mia Roth"), figure("Fourteen died", event=event)
    spoken = {"speakers": frozenset({"mia roth"}), "first_said": NOON, "last_said": NOON}

    assert "loose_event" not in doubts(new, known, **spoken)
    assert "loose_event" in doubts(replace(new, speaker="Jan Moor"), known, **spoken)
    assert "loose_event" in doubts(replace(new, event=EventAnchor(reported=date(2032, 5, 2))), known, **spoken)


@pytest.mark.parametrize(
    ("here", "there", "days", "is_story"),
    [
        ({"mia roth", "tarsa"}, {"tarsa", "roth"}, 10, True),
        ({"mia roth"}, {"mia roth"}, 10, False),  # one person speaks of many things
        ({"mia roth", "tarsa"}, {"mia roth", "tarsa"}, 100, False),
        ({"mia roth", "tarsa"}, {"abertal", "jan moor"}, 10, False),
    ],
)
def test_articles_that_name_the_same_people_and_places_within_weeks_are_one_story(here, there, days, is_story):
    new = term("They agreed to a truce", event=EventAnchor(around=frozenset(here), reported=DAY))
    known = term("A truce was proposed", event=EventAnchor(around=frozenset(there)))
    said = datetime.fromordinal(DAY.toordinal() - days).replace(tzinfo=UTC)
    pair = compare(new, claim_of(known, first_said=said, last_said=said))

    assert is_one_story(pair) is is_story


def test_a_narrated_statement_has_no_voice():
    assert not has_one_voice(compare(figure("Nine died"), claim_of(figure("Nine died"), speakers=frozenset({"none"}))))


def test_reports_of_one_event_are_joined_and_the_first_sets_its_time():
    first = EventAnchor(frozenset({"tarsa"}), period="2031-05~", reported=DAY)
    second = EventAnchor(causes=frozenset({"fire"}), period="2031-06~", around=frozenset({"mia roth"}))

    assert join_events([first, second]) == EventAnchor(
        frozenset({"tarsa"}), frozenset(), frozenset({"fire"}), "2031-05~", frozenset({"mia roth"}), DAY
    )


def test_a_truce_is_for_everybody_whoever_else_its_sentence_speaks_of():
    aside = "Velland, where workers and officials earn little a week, has agreed to the truce of 30 days"

    assert not {"other_people", "other_measure"} & doubts(term(aside), term("Marenia agreed to the truce of 30 days"))


@pytest.mark.parametrize(
    ("new", "known", "expected"),
    [
        ("We lost 14 at Tarsa", "The enemy left 14 dead at Tarsa", {"other_side"}),
        ("The enemy left 14 dead at Tarsa", "At Tarsa 14 of the enemy fell", set()),
        ("Fourteen died at Tarsa, a nurse among them", "Fourteen died at Tarsa", set()),
        ("Thirty raiders died at Tarsa", "Fourteen guards died at Tarsa", {"other_counted"}),
        ("Sixteen died at Tarsa by Wednesday", "Fourteen died at Tarsa by Sunday", set()),
        ("Sixteen died at Tarsa on Wednesday", "Fourteen died at Tarsa on Sunday", {"other_time"}),
    ],
)
def test_other_people_and_other_days_of_a_count_raise_a_doubt(new, known, expected):
    told = {"other_counted", "other_people", "other_side", "other_time"}
    other = replace(TOLL, low=16, best=16, high=16)

    assert doubts(figure(new, value=other), figure(known)) & told == expected


def test_a_term_is_asked_about_beside_words_of_another_provision():
    watched = plain("Observers will monitor the truce in the Tarsa valley from Monday")

    assert "other_matter" in doubts(term("A truce in the Tarsa valley begins on Monday"), watched)


def test_a_town_that_the_article_of_a_claim_tells_of_is_no_other_place():
    said = figure("Five died in Tarsa", event=EventAnchor(places=frozenset({"tarsa"})))
    known = figure("A train from Borne left the rails", event=EventAnchor(places=frozenset({"borne", "tarsa"})))

    assert "unlike_place" not in doubts(said, known)


def test_a_sponsor_of_a_truce_is_one_of_its_parties():
    event = EventAnchor(around=frozenset({"lena marchetti"}))
    known = term("A truce between Dravia and the League", (("parties", "dravia + league"),), event)

    assert "unequal_keys" not in doubts(term("The League refused it", (("parties", "league + marchetti"),)), known)
    assert "unequal_keys" in doubts(term("The League refused it", (("parties", "league + orlo"),)), known)


@pytest.mark.parametrize(
    ("new", "known", "is_asked"),
    [
        ("They were freed after 2 million dinars were paid", "The captors demand 2 million dinars for the two", True),
        ("The captors asked for 2 million dinars", "They want 2 million dinars for the two", False),
        ("They paid 2 million dinars after the captors had demanded 3", "The captors demand 2 million dinars", False),
    ],
)
def test_a_sum_that_was_paid_is_asked_about_beside_one_that_is_asked_for(new, known, is_asked):
    demand = Statement(Span(0, 1), known, "amount", "asserts", RANSOM)

    assert ("other_stage" in doubts(plain(new), demand)) == is_asked
