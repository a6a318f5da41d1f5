"""Assertions as people correct them: stance, value and rank, or that it does not state the claim at all."""

from dataclasses import dataclass
from typing import Any

from factbase.errors import Conflict, Invalid, NotFound
from factbase.services.assertion_results import AssertionResult, read_assertions
from factbase.services.attachments import Ruling, detach
from factbase.services.corrections import Changed, Revisions, check_reason, check_revision, correcting
from factbase.services.ranks import is_revised, rank_anew, release, touch
from factbase.services.value_corrections import Cited, correct_value, list_bounds
from factbase.services.views import PRESENT, View
from factbase.store.history import Recorder
from factbase.store.models import Assertion


@dataclass(frozen=True, slots=True)
class AssertionCorrection:
    """What a person sets; None leaves a field as it is. `value` holds single fields of the value."""

    stance: str | None = None
    value: dict[str, Any] | None = None
    rank: str | None = None
    reason: str | None = None


def get_assertion(assertion_id: int, view: View = PRESENT) -> AssertionResult:
    """One assertion; raises NotFound."""
    return read_assertions([_find(assertion_id, view)], view)[0]


def correct_assertion(
    assertion_id: int, correction: AssertionCorrection, actor: str, expected: Revisions
) -> Changed[AssertionResult]:
    """Set what was wrong; raises NotFound, Stale, or Invalid on a value that the cited words do not state."""
    _check(correction)
    with correcting(actor, correction.reason) as changes:
        assertion = _find(assertion_id)
        check_revision(assertion, expected)
        _correct(assertion, correction, changes)
    return Changed(get_assertion(assertion_id), changes.change_id)


def detach_assertion(
    assertion_id: int, reason: str | None, actor: str, expected: Revisions
) -> Changed[AssertionResult]:
    """Take an assertion from its claim, for good; raises NotFound, Stale, or Conflict where it states none."""
    check_reason(reason)
    with correcting(actor, reason) as changes:
        assertion = _find(assertion_id)
        check_revision(assertion, expected)
        claim = assertion.claim
        if claim is None:
            raise Conflict("It states no claim.")
        ruling = Ruling("rejected", claim.id, reason or "a person detached it")
        detach(assertion, claim, ruling, changes)
    return Changed(get_assertion(assertion_id), changes.change_id)


def _check(correction: AssertionCorrection) -> None:
    check_reason(correction.reason)
    if all(one is None for one in (correction.stance, correction.value, correction.rank)):
        raise Invalid("Nothing is to be set.")
    if correction.value and correction.value.get("derived") and not correction.reason:
        raise Invalid("A derived value needs a reason.", "/reason")


def _correct(assertion: Assertion, correction: AssertionCorrection, changes: Recorder) -> None:
    was_denied = assertion.stance == "denies"
    columns: dict[str, Any] = {}
    if correction.stance is not None:
        columns["stance"] = correction.stance
    if correction.value is not None:
        cited = Cited(assertion.exact, assertion.start)
        value = correct_value(assertion.kind, assertion.value, correction.value, cited)
        columns |= {"value": value, "term_status": value.get("status"), **list_bounds(value)}
    if correction.rank is not None:
        columns |= {"rank": correction.rank, "rank_reason": _explain(correction)}
    elif is_revised(assertion):
        columns |= {"rank": "normal", "rank_reason": None}  # ranked anew below
    release(assertion, changes)
    changes.update("assertion corrected", assertion, **columns)
    _rank(assertion, was_denied, correction.rank is not None, changes)


def _rank(assertion: Assertion, was_denied: bool, is_ranked: bool, changes: Recorder) -> None:
    claim = assertion.claim
    if claim is None:
        return
    if is_ranked or (was_denied and assertion.stance != "denies"):
        touch(claim, changes, was_denied, assertion.stance == "denies")
    if not is_ranked:
        rank_anew(assertion, claim, assertion.version.article.outlet_id, changes)


def _explain(correction: AssertionCorrection) -> str | None:
    return None if correction.rank == "normal" else correction.reason or "a person ranked it"


def _find(assertion_id: int, view: View = PRESENT) -> Assertion:
    assertion: Assertion | None = view.find(Assertion, [assertion_id]).get(assertion_id)
    if assertion is None:
        raise NotFound("assertion", assertion_id)
    return assertion
