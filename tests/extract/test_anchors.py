"""The event behind a statement."""

from datetime import date

import pytest

from factbase.extract.anchors import find_anchor

ON = date(2031, 5, 14)  # a Wednesday


@pytest.mark.parametrize(
    ("words", "causes"),
    [
        ("The fire killed nine.", {"fire"}),
        ("Nine died as the ferry sank in a storm.", {"sinking", "storm"}),
        ("They opened fire.", set()),
        ("The ceasefire holds.", set()),
        ("Mortars and rockets hit the town.", {"shelling"}),
        ("Measles killed nine.", {"disease"}),
        ("A flood drill assumed nine dead.", {"exercise", "flood"}),
        ("Nine died.", set()),
        ("The fire chief, the bomb squad and the flood minister said nine died.", set()),
        ("Nine died in the storm shelter, fire and rescue services said.", set()),
        ("The fire brigade said that the fire killed nine.", {"fire"}),
    ],
)
def test_causes_are_classes_of_words(words, causes):
    assert find_anchor(words).causes == causes


@pytest.mark.parametrize(
    ("words", "period"),
    [
        ("Nine died on 3 April.", "2031-04-03"),
        ("Nine died on April 3rd, 2029.", "2029-04-03"),
        ("Nine died in April.", "2031-04"),
        ("Nine died in December.", "2030-12"),
        ("Nine died in 2029.", "2029"),
        ("Nine died on Monday.", "2031-05-12"),
        ("Nine died yesterday.", "2031-05-13"),
        ("Nine had died by Monday.", "2031-05~"),
        ("Nine have died since Monday.", "2031-05~"),
        ("He said on Monday nine had died.", "2031-05~"),
        ("They may march.", "2031-05~"),
        ("Nine died.", "2031-05~"),
    ],
)
def test_period_is_that_of_the_event_and_not_of_the_report(words, period):
    assert find_anchor(words, on=ON).period == period


@pytest.mark.parametrize(
    ("words", "period"), [("Nine died on 3 April.", "XXXX-04-03"), ("Nine died on Monday.", None), ("Nine died.", None)]
)
def test_without_a_day_of_publication_no_year_is_invented(words, period):
    assert find_anchor(words).period == period


@pytest.mark.parametrize(
    ("words", "on", "period"),
    [
        ("Nine died on Friday.", date.min, "0001-01~"),
        ("Nine died on Monday.", date.min, "0001-01-01"),
        ("Nine died yesterday.", date.min, "0001-01~"),
        ("Nine died in December.", date.min, "0001-01~"),
        ("Nine died today.", date.min, "0001-01-01"),
        ("Nine died on Thursday.", date.max, "9999-12-30"),
        ("Nine died in January.", date.max, "9999-01"),
    ],
)
def test_a_day_that_no_calendar_has_sets_no_period(words, on, period):
    assert find_anchor(words, on=on).period == period


def test_context_fills_in_what_the_words_leave_out():
    anchor = find_anchor("We have nine dead.", "Fire in Abertal\nA store burned on 3 April in the town of Abertal.", ON)

    assert anchor.places == {"abertal"}
    assert anchor.causes == {"fire"}
    assert anchor.period == "2031-05~"


def test_the_words_themselves_come_before_the_context():
    anchor = find_anchor("Nine died in the flood in Tarsa.", "The Orlo Front spoke of the fire in Abertal.")

    assert anchor.places == {"tarsa"}
    assert anchor.causes == {"flood"}
    assert anchor.parties == {"orlo front"}
