"""Series of values: what is marked, what stands and why, and who contradicts whom."""

from dataclasses import replace
from datetime import UTC, datetime
from itertools import count

import pytest

from factbase.services.assertion_results import AssertionResult
from factbase.services.disagreements import find_conflicts
from factbase.services.ranges import are_apart
from factbase.services.references import OutletReference, SpeakerReference
from factbase.services.standing import find_current, mark_values
from factbase.services.statements import Verdict
from factbase.services.values import write_value
from factbase.values.spans import Span
from factbase.values.statements import Figure, Term

OUTLET = OutletReference(1, "Herald")
NAMES = ("Ilo Brandt", "Mia Roth", "Jan Osk")
BRANDT, ROTH, OSK = (SpeakerReference(number, name, "person") for number, name in enumerate(NAMES, start=1))
VERDICT = Verdict("attached", None, None, (), (), (), "")
numbers = count(1)


def toll(number, **fields):
    low, high = fields.pop("low", number), fields.pop("high", number)
    return write_value(Figure(Span(0, 2), str(number), "killed", low, number, high, **fields))


def truce(status, actor="Velland"):
    return write_value(Term(Span(0, 2), "truce", "ceasefire_term", "cessation", status, actor, 40))


def say(speaker, day, value, **fields):
    moment = datetime(2025, 3, day, tzinfo=UTC)
    one = AssertionResult(
        id=next(numbers),
        claim=None,
        quote=1 if speaker else None,
        article=1,
        version=1,
        outlet=OUTLET,
        speaker=speaker,
        kind="casualty_figure",
        start=0,
        end=2,
        text="It was so",
        stance="asserts",
        value=value,
        said_at=moment,
        as_of=moment,
        as_of_precision="minute",
        as_of_basis="publication",
        rank="normal",
        rank_reason=None,
        verdict=VERDICT,
        revision=1,
        created_at=moment,
    )
    return replace(one, **fields)


def read(*said):
    marks = mark_values(said)
    return marks, find_current(said, marks), find_conflicts(said, marks)


def test_the_latest_value_stands_and_says_why():
    _, current, conflicts = read(say(BRANDT, 17, toll(12)), say(ROTH, 18, toll(14)))

    assert current.value["best"] == 14
    assert current.reason == "It is the latest that stands: Mia Roth on 18 March 2025."
    assert conflicts == ()


def test_a_revision_is_marked_and_named_in_the_reason():
    later = say(BRANDT, 18, toll(14))
    earlier = say(BRANDT, 17, toll(12), rank="deprecated", rank_reason=f"revised by assertion {later.id}")
    marks, current, _ = read(earlier, later)

    assert marks == {earlier.id: "revised"}
    assert "it revises 12 people killed on 17 March 2025" in current.reason
    assert "of 2 values, 1 no longer stands" in current.reason


@pytest.mark.parametrize(
    ("fields", "stance", "mark"),
    [
        ({"previous": True}, "asserts", "replaced"),
        ({"polarity": "denied"}, "asserts", "denied"),
        ({"previous": True, "polarity": "denied"}, "denies", "replaced"),
        ({}, "denies", "denied"),
        ({}, "questions", "questioned"),
    ],
)
@pytest.mark.parametrize("rank", ["normal", "preferred"])
def test_a_value_that_its_own_sentence_rejects_is_never_current(fields, stance, mark, rank):
    rejected = say(ROTH, 19, toll(2, **fields), stance=stance, rank=rank)
    kept = say(BRANDT, 18, toll(5))
    marks, current, _ = read(kept, rejected)

    assert marks == {rejected.id: mark}
    assert current.assertion == kept.id
    assert read(rejected)[1] is None


def test_a_voice_that_denies_what_it_said_takes_it_back():
    given, denied = say(BRANDT, 17, toll(12)), say(BRANDT, 18, toll(12), stance="denies")

    assert read(given, denied)[0] == {given.id: "withdrawn", denied.id: "denied"}


@pytest.mark.parametrize("day", [17, 18])
def test_a_voice_that_corrects_a_number_keeps_the_right_one(day):
    given, wrong = say(BRANDT, 17, toll(5)), say(BRANDT, day, toll(2, polarity="denied"))

    assert read(given, wrong)[1].assertion == given.id


def test_what_the_article_no_longer_says_is_withdrawn():
    gone = say(None, 17, toll(12), rank="deprecated", rank_reason="no longer in the article's version 2")

    assert read(gone)[0] == {gone.id: "withdrawn"}
    assert read(gone)[1] is None


def test_what_a_person_prefers_stands_before_what_is_later():
    _, current, _ = read(say(BRANDT, 17, toll(12), rank="preferred"), say(ROTH, 18, toll(14)))

    assert current.value["best"] == 12
    assert current.reason.startswith("A reviewer prefers it: Ilo Brandt")


def test_what_is_feared_stands_only_where_nothing_was_counted():
    counted, feared = say(BRANDT, 17, toll(12)), say(ROTH, 18, toll(200, polarity="hypothetical"))

    assert read(counted, feared)[1].assertion == counted.id
    assert read(feared)[1].assertion == feared.id


def test_a_count_of_some_hours_neither_replaces_nor_contradicts_the_count_of_all():
    _, current, conflicts = read(say(BRANDT, 17, toll(14)), say(ROTH, 18, toll(6, basis="period")))

    assert current.value["best"] == 14
    assert conflicts == ()


def test_a_higher_count_of_some_hours_is_the_latest_that_stands():
    _, current, _ = read(say(BRANDT, 17, toll(3)), say(ROTH, 18, toll(5, basis="period")))

    assert current.value["best"] == 5


@pytest.mark.parametrize("wish", ["called_for", "demanded"])
def test_a_call_for_a_term_says_less_than_where_it_stands(wish):
    _, current, _ = read(say(BRANDT, 17, truce("violated")), say(ROTH, 18, truce(wish, "Envoy")))

    assert current.value["status"] == "violated"


def test_a_conflict_says_who_says_what_and_since_when():
    said = (say(BRANDT, 17, toll(19)), say(OSK, 18, toll(19)), say(ROTH, 19, toll(12)))
    [conflict] = read(*said)[2]

    assert conflict.detail == "Ilo Brandt and Jan Osk say 19 people killed, Mia Roth says 12 people killed"
    assert conflict.since == said[2].as_of
    assert [side.voices for side in conflict.sides] == [("Ilo Brandt", "Jan Osk"), ("Mia Roth",)]
    assert conflict.assertions == tuple(one.id for one in said)


def test_a_denial_contradicts_only_the_number_that_it_denies():
    said = (say(BRANDT, 17, toll(40)), say(OSK, 17, toll(12)), say(ROTH, 18, toll(40), stance="denies"))
    details = [conflict.detail for conflict in read(*said)[2]]

    assert "Mia Roth denies what Ilo Brandt says: 40 people killed" in details
    assert not any("Roth denies what Jan Osk" in detail for detail in details)


def test_a_refusal_contradicts_an_agreement_of_the_same_actor_only():
    agreed, refused = say(BRANDT, 17, truce("agreed")), say(ROTH, 18, truce("not_agreed"))
    other = say(ROTH, 18, truce("not_agreed", "Marenia"))

    assert len(read(agreed, refused)[2]) == 1
    assert read(agreed, other)[2] == ()


def test_a_denial_of_a_term_is_of_the_latest_that_is_said_of_it():
    said = (
        say(BRANDT, 17, truce("proposed")),
        say(OSK, 18, truce("violated", "Marenia")),
        say(ROTH, 19, truce("denied", "Mia Roth"), stance="denies"),
    )
    [conflict] = read(*said)[2]

    assert conflict.detail == "Mia Roth denies what Jan Osk says: 40-day truce: violated by Marenia"


def test_a_voice_that_states_a_term_has_given_its_refusal_up():
    refused = say(BRANDT, 1, truce("not_agreed", "Marenia"), stance="denies")
    agreed = say(BRANDT, 3, truce("agreed", "both governments"))
    broken = say(ROTH, 5, truce("violated", "Velland"))
    said = (refused, agreed, broken)

    marks = mark_values(said)

    assert find_conflicts(said, marks) == ()
    assert "denied" not in find_current(said, marks).reason


def test_many_voices_make_no_more_than_so_many_conflicts():
    voices = [SpeakerReference(number, f"Speaker {number}", "person") for number in range(300)]
    said = [say(voice, 18, toll(100 + number)) for number, voice in enumerate(voices)]

    assert len(read(*said)[2]) < 1000


@pytest.mark.parametrize(
    ("one", "other", "apart"),
    [
        (toll(12), toll(14), True),
        (toll(12, high=None), toll(14), False),
        (toll(12, approximate=True), toll(14), False),
        (toll(900, approximate=True), toll(1_800), True),
        (toll(12, low=None, high=None), toll(14), False),
        (truce("agreed"), toll(14), False),
        ({}, toll(14), False),
    ],
)
def test_two_values_are_apart_where_no_number_fits_both(one, other, apart):
    assert are_apart(one, other) is apart
    assert are_apart(other, one) is apart
