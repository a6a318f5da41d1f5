"""Undoing restores exactly the state before, is a change itself, and can be undone in turn."""

from datetime import date
from random import Random

import pytest
from corrected import BRIDGE, ROAD, assertions, figure, question, read_state, tell_story
from factories import ACTOR, ingest

from factbase.errors import Conflict, Invalid, Moved, NotFound
from factbase.services.assertion_corrections import AssertionCorrection, correct_assertion, detach_assertion
from factbase.services.changes import list_changes
from factbase.services.claim_corrections import (
    ClaimCorrection,
    ReviewDraft,
    SplitDraft,
    correct_claim,
    merge_claims,
    review_claim,
    split_claim,
)
from factbase.services.claims import ClaimDraft, create_claim, get_claim, list_assertions
from factbase.services.decisions import Choice, decide, decide_all
from factbase.services.naming import AliasDraft, RoleDraft
from factbase.services.paging import Paging
from factbase.services.quotes import correct_quote
from factbase.services.reverting import revert_change
from factbase.services.speaker_corrections import (
    SpeakerCorrection,
    add_alias,
    add_role,
    correct_speaker,
    merge_speakers,
)
from factbase.services.speakers import SpeakerDraft, create_speaker
from factbase.store.models import Assertion, Change, Claim, Decision, Quote, ReviewItem, Speaker


def choose(kind, decision, **named):
    return lambda: decide(Choice(question(kind), decision, reason="seen", **named), ACTOR).change_id


def patch_assertion(place, **correction):
    return lambda: (
        correct_assertion(
            assertions(figure())[place], AssertionCorrection(reason="seen", **correction), ACTOR, None
        ).change_id
    )


def last_change():
    return Change.select().order_by(Change.seq.desc()).first().change_id


def unknown_quote():
    return ReviewItem.get_by_id(question("speaker")).subject


def enter_speaker():
    create_speaker(SpeakerDraft("Otto Berg", "person", "Q77", (AliasDraft("O. Berg"),), (RoleDraft("mayor"),)), ACTOR)
    return last_change()


def open_claim():
    create_claim(ClaimDraft("statement", "The dam was never inspected."), ACTOR)
    return last_change()


def merge_two_claims():
    other = create_claim(ClaimDraft("casualty_figure", "People killed in Tarsa"), ACTOR)
    return merge_claims(figure(), other.id, "the same flood", ACTOR).change_id


def decide_everything():
    numbers = [row.id for row in ReviewItem.select().order_by(ReviewItem.id)]
    choices = [
        Choice(number, "accept" if place % 2 == 0 else "reject", reason=str(place))
        for place, number in enumerate(numbers)
    ]
    return decide_all(choices, ACTOR).change_id


DEEDS = {
    "accept a match": choose("match", "accept"),
    "reject a match": choose("match", "reject"),
    "attach to a claim": choose("match", "attach", claim=1),
    "open a claim for a statement": choose("match", "new"),
    "skip": choose("match", "skip"),
    "accept a speaker": choose("speaker", "accept"),
    "name a speaker": choose("speaker", "speaker", speaker=2),
    "reject speakers": choose("speaker", "reject"),
    "enter a speaker for a quote": choose("speaker", "new"),
    "decide everything at once": decide_everything,
    "correct a value": patch_assertion(1, value={"best": 20, "derived": True}),
    "correct a stance": patch_assertion(2, stance="asserts"),
    "make an assertion a denial": patch_assertion(0, stance="denies"),
    "prefer a value": patch_assertion(0, rank="preferred"),
    "detach the value that revised": lambda: detach_assertion(assertions(figure())[1], "no", ACTOR, None).change_id,
    "detach the denial": lambda: detach_assertion(assertions(figure())[2], None, ACTOR, None).change_id,
    "correct a claim": lambda: (
        correct_claim(
            figure(), ClaimCorrection("Dead in the flood", "withdrawn", {"harm": "killed"}), ACTOR, None
        ).change_id
    ),
    "review a claim": lambda: review_claim(figure(), ReviewDraft("false", "No."), ACTOR).change_id,
    "open a claim": open_claim,
    "split a claim": lambda: split_claim(figure(), SplitDraft(assertions(figure())[1:]), ACTOR).change_id,
    "attribute a quote": lambda: correct_quote(2, 4, "the caption", ACTOR, None).change_id,
    "attribute a quote to nobody": lambda: correct_quote(2, None, None, ACTOR, None).change_id,
    "answer a question by correcting the quote": lambda: correct_quote(unknown_quote(), 1, None, ACTOR, None).change_id,
    "enter a speaker": enter_speaker,
    "correct a speaker": lambda: (
        correct_speaker(3, SpeakerCorrection({"name": "Ilo J. Brandt", "wikidata_qid": "Q5"}), ACTOR, None).change_id
    ),
    "add an alias": lambda: add_alias(3, AliasDraft("The Minister", "weak"), ACTOR).change_id,
    "add a role": lambda: add_role(3, RoleDraft("premier", "Marenia", date(2026, 1, 1)), ACTOR).change_id,
    "merge speakers": lambda: merge_speakers(1, 2, "the same", ACTOR).change_id,
}


def read_revisions():
    return {
        (model._meta.table_name, row.id): row.revision
        for model in (Assertion, Claim, Quote, ReviewItem, Speaker)
        for row in model.select()
    }


def assert_grown(seen, changes):
    """No row falls back to a revision that somebody may have seen with other words."""
    touched = {(change.subject_type, change.subject) for change in changes}
    now = read_revisions()
    assert {subject for subject in seen if now[subject] != seen[subject]} == touched & seen.keys()
    assert all(now[subject] >= seen[subject] for subject in seen)


@pytest.fixture
def story(store):
    tell_story()


@pytest.mark.parametrize("deed", DEEDS.values(), ids=DEEDS.keys())
def test_undoing_restores_exactly_the_state_before_and_can_be_undone(story, deed):
    before = read_state()
    done = deed()
    after, seen = read_state(), read_revisions()

    undone = revert_change(done, "a slip", ACTOR)
    assert read_state() == before
    assert_grown(seen, undone.result)
    redone = revert_change(undone.change_id, None, ACTOR)
    assert read_state() == after
    revert_change(redone.change_id, None, ACTOR)

    assert after != before
    assert read_state() == before
    assert {change.reverts for change in undone.result} == {done}
    assert {change.reason for change in undone.result} == {"a slip"}


def test_merging_claims_is_undone_exactly(story):
    other = create_claim(ClaimDraft("casualty_figure", "People killed in Tarsa"), ACTOR)
    before = read_state()

    done = merge_claims(figure(), other.id, None, ACTOR)
    assert done.result.id == other.id
    assert done.result.assertions == 3
    revert_change(done.change_id, None, ACTOR)

    assert read_state() == before


def test_what_was_decided_stands_again_with_its_parts_and_reasons(story):
    number = ReviewItem.get_by_id(question("match")).subject
    [before] = [one for one in _verdicts() if one[0] == number]

    done = choose("match", "accept")()
    revert_change(done, None, ACTOR)

    assert [one for one in _verdicts() if one[0] == number] == [before]


def _verdicts():
    last = {row.assertion_id: row for row in Decision.select().order_by(Decision.id)}
    return [
        (number, row.judgement, row.claim_id, row.score, row.parts, row.vetoes, row.candidates, row.reason)
        for number, row in last.items()
    ]


def test_a_change_on_which_later_ones_stand_is_not_undone_and_they_are_named(story):
    first = patch_assertion(1, value={"best": 21, "derived": True})()
    second = patch_assertion(1, value={"best": 22, "derived": True})()

    with pytest.raises(Conflict) as refusal:
        revert_change(first, None, ACTOR)

    assert refusal.value.changes == (second,)
    revert_change(second, None, ACTOR)
    revert_change(first, None, ACTOR)
    assert Assertion.get_by_id(assertions(figure())[1]).best == 19


def test_a_claim_that_others_joined_is_not_taken_away(story):
    done = choose("match", "new")()
    claim = Claim.select().order_by(Claim.id.desc()).first()
    other = Claim.select().where(Claim.statement == ROAD).first()
    merge_claims(other.id, claim.id, None, ACTOR)

    with pytest.raises(Conflict, match="Later changes"):
        revert_change(done, None, ACTOR)

    assert get_claim(claim.id).assertions == 1


def test_a_change_is_undone_once(story):
    done = choose("match", "accept")()
    revert_change(done, None, ACTOR)

    with pytest.raises(Conflict):
        revert_change(done, None, ACTOR)


def test_an_article_that_was_taken_in_is_not_taken_out(story):
    first = Change.get(Change.action == "article created").change_id
    before = read_state()

    with pytest.raises(Conflict, match="correct it instead"):
        revert_change(first, None, ACTOR)

    assert read_state() == before


def test_a_change_that_is_not_there_is_not_found(story):
    with pytest.raises(NotFound):
        revert_change("0" * 32, None, ACTOR)


def test_a_rejection_that_was_undone_is_forgotten(story):
    done = choose("match", "reject")()
    revert_change(done, None, ACTOR)

    reading = ingest(f"“{BRIDGE},” said Otto Berg.").reading

    [statement] = reading.quotes[0].statements
    assert {2, 3} <= {one.claim.id for one in statement.candidates}


def test_what_another_has_taken_meanwhile_is_not_given_back(story):
    correct_speaker(3, SpeakerCorrection({"wikidata_qid": "Q5"}), ACTOR, None)
    done = correct_speaker(3, SpeakerCorrection({"wikidata_qid": None}), ACTOR, None).change_id
    correct_speaker(4, SpeakerCorrection({"wikidata_qid": "Q5"}), ACTOR, None)
    before = read_state()

    with pytest.raises(Conflict, match="taken"):
        revert_change(done, None, ACTOR)

    assert read_state() == before


def test_history_only_grows(story):
    before = list_changes(Paging(limit=200)).items
    done = choose("match", "accept")()
    revert_change(done, None, ACTOR)

    assert list_changes(Paging(limit=200)).items[: len(before)] == before


def test_a_number_of_a_claim_that_was_taken_away_is_not_given_again(story):
    done = open_claim()
    gone = Claim.select().order_by(Claim.id.desc()).first().id
    revert_change(done, None, ACTOR)

    assert create_claim(ClaimDraft("statement", "Another one."), ACTOR).id > gone
    with pytest.raises(NotFound):
        get_claim(gone)


def test_a_detached_denial_leaves_a_claim_undisputed(story):
    detach_assertion(assertions(figure())[2], None, ACTOR, None)

    assert get_claim(figure()).status == "open"
    assert len(list_assertions(figure(), Paging()).items) == 2


@pytest.mark.parametrize("seed", range(4))
def test_whatever_was_done_is_undone_step_by_step_and_nothing_told_is_told_otherwise(story, seed):
    names = Random(seed).sample(sorted(DEEDS), 9)  # noqa: S311
    told, steps = read_feed(), []
    for name in names:
        before = read_state()
        try:
            steps.append((before, DEEDS[name]()))
        except (Conflict, Invalid, Moved, AttributeError, IndexError):  # what it would act on is not there any more
            assert read_state() == before

    for before, done in reversed(steps):
        revert_change(done, None, ACTOR)
        assert read_state() == before
    assert len(steps) > 3
    assert read_feed()[: len(told)] == told


def read_feed():
    """Every change that was ever told, as it is told now."""
    told, after = [], None
    while page := list_changes(Paging(after, 200)).items:
        told += page
        after = page[-1].seq
    return told
