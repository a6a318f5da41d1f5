"""What reviewers decided is compared with what the machine had scored."""

import pytest
from corrected import assertions, figure, question, tell_story
from factories import ACTOR

from factbase.services import agreement
from factbase.services.agreement import measure_agreement
from factbase.services.assertion_corrections import detach_assertion
from factbase.services.decisions import Choice, decide
from factbase.services.reverting import revert_change


@pytest.fixture
def story(store):
    tell_story()


def test_decisions_are_counted_by_the_band_of_their_score(story):
    decide(Choice(question("match"), "accept"), ACTOR)
    decide(Choice(question("match"), "reject"), ACTOR)

    top = measure_agreement().bands[-1]

    assert (top.low, top.high, top.decided, top.agreed, top.share) == (0.9, 1.0, 2, 1, 0.5)
    assert sum(band.decided for band in measure_agreement().bands) == 2


def test_a_claim_that_was_not_the_best_candidate_is_no_agreement(story):
    decide(Choice(question("match"), "attach", claim=3), ACTOR)

    assert measure_agreement().bands[-1].agreed == 0


def test_a_decision_that_was_undone_does_not_count(story):
    done = decide(Choice(question("match"), "accept"), ACTOR)
    revert_change(done.change_id, None, ACTOR)

    assert [band.decided for band in measure_agreement().bands] == [0] * 10


def test_what_people_took_away_again_counts_against_attaching(story):
    before = measure_agreement()
    detach_assertion(assertions(figure())[1], None, ACTOR, None)

    after = measure_agreement()
    assert before.attached == after.attached > 0
    assert (before.detached, after.detached) == (0, 1)


@pytest.mark.parametrize(
    ("decided", "attach", "suggest"),
    [
        ([(0.9, True)] * 5, None, None),
        ([(0.9, True)] * 40, 0.9, 0.9),
        ([(0.5, False)] * 30 + [(0.6, True)] * 20 + [(0.95, True)] * 40, 0.6, 0.5),
        ([(0.5, False)] * 90 + [(0.6, True)] * 20, 0.6, 0.6),
        ([(0.9, False)] * 40, None, None),
    ],
)
def test_thresholds_follow_from_enough_decisions(decided, attach, suggest):
    assert agreement.propose_threshold(decided, agreement.ATTACH) == attach
    assert agreement.propose_threshold(decided, agreement.SUGGEST) == suggest
