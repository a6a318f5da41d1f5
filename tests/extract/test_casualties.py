"""Casualty figures: harm, bounds, and what the words around a number make of it."""

import json
import time
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factbase.extract.casualties import find_casualties
from factbase.values.spans import Span
from factbase.values.statements import Figure

SENTENCES = [json.loads(line) for line in (Path(__file__).parent / "casualties.jsonl").read_text("utf-8").splitlines()]


def figures_of(text: str) -> tuple[Figure, ...]:
    return find_casualties(text, Span(0, len(text)))


@pytest.mark.parametrize("case", SENTENCES, ids=lambda case: case["text"][:60])
def test_every_number_of_harmed_people_is_read_and_no_other(case):
    found = [[figure.words, figure.harm, figure.low, figure.high] for figure in figures_of(case["text"])]

    assert found == case["figures"]


@pytest.mark.parametrize(
    ("text", "low", "best", "high", "approximate"),
    [
        ("At least 12 people were killed.", 12, 12, None, False),
        ("No fewer than 12 people were killed.", 12, 12, None, False),
        ("Twelve or more people were killed.", 12, 12, None, False),
        ("More than 12 people were killed.", 13, 12, None, False),
        ("Upwards of 12 people were killed.", 13, 12, None, False),
        ("Up to 12 people were killed.", 0, 12, 12, False),
        ("As many as 12 people were killed.", 0, 12, 12, False),
        ("Fewer than 12 people were killed.", 0, None, 11, False),
        ("Nearly 12 people were killed.", None, 12, 12, True),
        ("Just under 12 people were killed.", None, 12, 12, True),
        ("About 12 people were killed.", 12, 12, 12, True),
        ("Some 12 people were killed.", 12, 12, 12, True),
        ("Twelve-odd people were killed.", 12, 12, 12, True),
        ("Between 12 and 15 people were killed.", 12, None, 15, False),
        ("12–15 people were killed.", 12, None, 15, False),
        ("Two to three hundred people were killed.", 200, None, 300, False),
        ("Dozens of people were killed.", None, None, None, True),
        ("Hundreds, if not thousands, were killed.", None, None, None, True),
        ("Nobody was killed.", 0, 0, 0, False),
        ("Not a single person was killed.", 0, 0, 0, False),
    ],
)
def test_hedges_bound_the_number_and_name_no_other(text, low, best, high, approximate):
    [figure] = figures_of(text)

    assert (figure.low, figure.best, figure.high, figure.approximate) == (low, best, high, approximate)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Some 12% of 300 patients died.", []),
        ("About 12 per cent of the roughly 300 patients who caught the fever died.", []),
        ("Half of the 200 passengers on board the Heron were killed.", []),
        ("Half the 200 passengers were killed.", []),
        ("One in five of the 200 people on board were killed.", []),
        ("A third of the 1,000 patients died.", []),
        ("Most of the 200 passengers were killed.", []),
        ("The blast killed half of the 40 passengers.", []),
        ("All of the 40 passengers died.", ["40"]),
        ("Two-thirds of the 40 dead were children.", ["40"]),
        ("Half of the 40 people killed in Tarsa were children.", ["40"]),
        ("A quarter of the 40 people who died were children.", ["40"]),
        ("Half a million people were killed.", ["Half a million"]),
    ],
)
def test_the_whole_of_a_share_is_no_toll_unless_it_came_to_the_harm(text, words):
    assert [figure.words for figure in figures_of(text)] == words


@pytest.mark.parametrize(
    ("text", "per"),
    [
        ("Each week brings 2,500 soldier deaths, from both sides.", "week"),
        ("The front is costing them 40 men a day.", "day"),
        ("Two miners die every month in Orin.", "month"),
        ("The daily average of wounded fell to 85.", "day"),
        ("Annual deaths in custody have doubled to 190.", "year"),
        ("Some 300 people an hour are fleeing the town.", "hour"),
        ("Snipers kill three people weekly.", "week"),
        ("Hunger takes 20 lives every 24 hours.", "day"),
        ("Twelve people were killed a day later.", None),
        ("Twelve people were killed in a day.", None),
        ("Twelve people were killed every one of them by hand.", None),
    ],
)
def test_a_rate_keeps_its_unit_and_is_not_multiplied_out(text, per):
    [figure] = figures_of(text)

    assert (figure.per, figure.basis == "rate") == (per, per is not None)


@pytest.mark.parametrize(
    ("text", "basis"),
    [
        ("Twelve people were killed on Monday.", "event"),
        ("Twelve people have been killed since the siege began.", "running_total"),
        ("Since dawn 12 people have been killed.", "running_total"),
        ("So far 12 people have been killed.", "running_total"),
        ("Twelve people were killed in nine weeks.", "period"),
        ("Twelve people have been killed this month.", "period"),
        ("The attack, the deadliest since 2011, killed 12.", "event"),
        ("Twelve of them have since died.", "event"),
    ],
)
def test_basis_is_told_from_the_words_of_time(text, basis):
    assert [figure.basis for figure in figures_of(text)] == [basis]


@pytest.mark.parametrize(
    ("text", "polarity"),
    [
        ("Twelve people died.", "asserted"),
        ("The army denied that 12 people had died.", "denied"),
        ("The army denied that a shell hit the school and spoke of 12 dead.", "asserted"),
        ("The army rejected as absurd a report of 12 dead.", "denied"),
        ("Claims that 12 people died are untrue.", "denied"),
        ("It is not true that 12 people died.", "denied"),
        ("“Twelve dead? That is a lie,” she said.", "denied"),
        ("There is no truth in the rumour of 12 deaths.", "denied"),
        ("We did not kill 12 people.", "denied"),
        ("The army denied its planes had killed 12 people.", "denied"),
        ("The army denied that shells hit a school, killing 12 children.", "denied"),
        ("The army denied shelling the camp and killing 12 people.", "denied"),
        ("The army denied that it fired on the crowd and that 12 people died.", "denied"),
        ('An aide rejected as "absurd" the claim that 12 people had been executed.', "denied"),
        ("The minister disputed an estimate that, since the flood began, 12 people had died.", "denied"),
        ("Nobody believes that 12 people died.", "denied"),
        ("No one thinks 12 people died.", "denied"),
        ("They invented the story that 12 people died.", "denied"),
        ("The lie that 12 people died spread within hours.", "denied"),
        ("I doubt that 12 people died.", "hypothetical"),
        ("It is unlikely that 12 people died.", "hypothetical"),
        ("There is no doubt that 12 people died.", "asserted"),
        ("The army did not deny that 12 people had died.", "asserted"),
        ("The council voted to reject a truce plan, hours after a rocket killed 12 people in Tarsa.", "asserted"),
        ("The council voted to reject the plan, and police said a rocket killed 12 people in Tarsa.", "asserted"),
        ("The union rejected the pay offer a day after 12 miners died in Tarsa.", "asserted"),
        ("Rebels rejected the truce, killing 12 people in a new attack.", "asserted"),
        ("The army denied reports of a truce, and a rocket killed 12 people in Tarsa.", "asserted"),
        ("The mayor denied stealing from a fund for the families of 12 people killed in Tarsa.", "asserted"),
        ("The firm denied negligence at the mine, where 12 workers were killed.", "asserted"),
        ("The firm denied responsibility for the blast that killed 12 people.", "asserted"),
        ("A judge denied bail to a man accused of killing 12 people.", "asserted"),
        ("The minister, who denied wrongdoing, said that 12 people died.", "asserted"),
        ("Nobody believes the dam will hold, weeks after a flood killed 12 people.", "asserted"),
        ("Nobody disputes that 12 people died.", "asserted"),
        ("If the dam goes, 12 people will die.", "hypothetical"),
        ("A second strike could kill 12 people.", "hypothetical"),
        ("As many as 12 people are feared dead.", "hypothetical"),
        ("Did 12 people die?", "hypothetical"),
        ("She asked whether 12 people had died.", "hypothetical"),
        ("They vowed to kill 12 people.", "hypothetical"),
        ("The army has not confirmed that 12 people died.", "hypothetical"),
        ("Officials, who could not be reached, say 12 people died.", "asserted"),
    ],
)
def test_denials_and_suppositions_are_no_facts(text, polarity):
    assert [figure.polarity for figure in figures_of(text)] == [polarity]


@pytest.mark.parametrize(
    ("text", "previous", "current"),
    [
        ("The death toll rose from 31 to 33.", ["31"], ["33"]),
        ("The death toll rose to 33 from 31.", ["31"], ["33"]),
        ("The toll was revised down to 18 from an initial 24.", ["24"], ["18"]),
        ("Wounded: 44 (previous bulletin: 39).", ["39"], ["44"]),
        ("Four people, not seven, were hurt.", ["seven"], ["Four"]),
        ("Yesterday we reported nine injured; the clinic now says fifteen.", ["nine"], ["fifteen"]),
        ("Police put the number detained at 30; it had been 300.", ["300"], ["30"]),
    ],
)
def test_a_replaced_value_is_marked_as_previous(text, previous, current):
    found = figures_of(text)

    assert [figure.words for figure in found if figure.previous] == previous
    assert [figure.words for figure in found if not figure.previous] == current


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Nineteen people, three of them toddlers, died.", ["three"]),
        ("Eleven people were killed, including four foreigners.", ["four"]),
        ("Twenty people were killed, among them two nurses and a monk.", ["two"]),
        ("Of the 311 victims, 290 lived in Orin.", ["290"]),
        ("Twenty-six of the 41 dead have been named.", ["Twenty-six"]),
        ("The strike left 70 wounded, of whom 12 are in intensive care.", ["12"]),
        ("That brings the dead to 19, two more than on Monday.", ["two"]),
        ("Six were killed and nine hurt.", []),
    ],
)
def test_parts_are_marked_and_never_added(text, parts):
    assert [figure.words for figure in figures_of(text) if figure.part_of_other] == parts


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("The shell killed six passengers and wounded nine.", ["passengers", "passengers"]),
        ("Four police officers and two rebels died.", ["police", "fighters"]),
        ("Three aid workers were abducted.", ["aid_workers"]),
        ("The number of soldiers wounded is 31.", ["soldiers"]),
        ("The brigade lost 60 men.", ["soldiers"]),
        ("The rebels lost 60 men.", ["fighters"]),
        ("Six people died.", [None]),
        ("Twelve families were made homeless.", ["households"]),
    ],
)
def test_the_group_is_that_of_the_noun_or_of_the_force(text, groups):
    assert [figure.group for figure in figures_of(text)] == groups


@pytest.mark.parametrize(
    ("text", "victims", "doers"),
    [
        ("Thirty-eight Tarsan marines surrendered.", "Tarsan", None),
        ("Each week brings 2,500 soldier deaths, from both sides.", "both sides", None),
        ("The Velland army lost 60 men.", "Velland army", None),
        ("On Monday police wounded 70 demonstrators.", None, "police"),
        ("Twelve villagers were killed by the Highland Front.", None, "Highland Front"),
        ("Twelve villagers were killed by Tarsan shells.", None, None),
        ("Shells killed 12 villagers.", None, None),
    ],
)
def test_sides_are_named_only_where_the_words_beside_the_figure_name_them(text, victims, doers):
    [figure] = figures_of(text)

    assert (figure.victim_party, figure.by_party) == (victims, doers)


def test_families_are_the_unit_where_families_are_counted():
    [figure] = figures_of("Homeless tonight: 86 families.")

    assert (figure.unit, figure.low) == ("households", 86)


@pytest.mark.parametrize(
    "text",
    [
        f"{'9' * 400} people were killed.",
        "3٤ people were killed.",
        "-5 people were killed.",
        "12,5 people were killed.",
        "1.5 people were killed.",
        "0045 people were killed.",
    ],
)
def test_numbers_that_count_nobody_for_sure_are_passed_over(text):
    assert figures_of(text) == ()


@given(
    st.lists(
        st.sampled_from(
            [
                "12",
                "no",
                "one",
                "dead",
                "killed",
                "wounded",
                "of",
                "the",
                "and",
                ",",
                ".",
                ":",
                "people",
                "soldiers",
                "from",
                "to",
                "at",
                "least",
                "toll",
                "between",
                "not",
                "3,4",
                "%",
                "-",
                "“",
                "”",
            ]
        ),
        max_size=40,
    )
)
def test_any_sentence_gives_figures_in_order_with_their_words_in_place(words):
    text = "¶ " + " ".join(words)
    figures = find_casualties(text, Span(2, len(text)))

    assert [figure.span.slice(text) for figure in figures] == [figure.words for figure in figures]
    assert all(a.span.end <= b.span.start for a, b in pairwise(figures))
    assert all(f.low is None or f.high is None or f.low <= f.high for f in figures)


@pytest.mark.parametrize("unit", ["killed 12, ", "12 dead and ", "the toll rose to 41 from ", "not one of ", "left 5 "])
def test_a_sentence_twice_as_long_takes_about_twice_as_long(unit):
    short, long = (min(seconds(unit * count) for _ in range(2)) for count in (400, 800))

    assert long < 4 * short + 0.05


def seconds(text: str) -> float:
    start = time.process_time()
    figures_of(text)
    return time.process_time() - start
