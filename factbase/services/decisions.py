"""Decisions of people on the questions of the review queue: the first one counts, and it can be undone."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from factbase.errors import Conflict, Invalid, NotFound
from factbase.services.attachments import Ruling, attach, open_claim, record_ruling
from factbase.services.attributions import attribute, learn_mention
from factbase.services.claim_corrections import merge_into_claim
from factbase.services.closing import is_closed
from factbase.services.corrections import Changed, Revisions, check_reason, check_revision, correcting
from factbase.services.references import current_claim, current_speaker
from factbase.services.reviews import ReviewItemResult, find_item, read_items
from factbase.services.speaker_corrections import merge_into_speaker
from factbase.services.speakers import enter_mentioned
from factbase.services.views import PRESENT
from factbase.services.waiting import find_together
from factbase.store.history import Recorder
from factbase.store.models import Assertion, Claim, Quote, ReviewItem, Speaker
from factbase.store.models.base import now

MAX_DECISIONS = 200


@dataclass(frozen=True, slots=True)
class Choice:
    """What a person decided on an item: `attach` names a claim, `speaker` a speaker."""

    item: int
    decision: str
    claim: int | None = None
    speaker: int | None = None
    reason: str | None = None


def decide(choice: Choice, actor: str, expected: Revisions = None) -> Changed[ReviewItemResult]:
    """Carry a decision out; raises NotFound, Stale, Invalid, or Conflict where the item was decided before."""
    with correcting(actor, choice.reason) as changes:
        check_revision(find_item(choice.item), expected)
        item = _decide(choice, changes)
    return Changed(read_items([item])[0], changes.change_id)


def decide_all(choices: Sequence[Choice], actor: str) -> Changed[tuple[ReviewItemResult, ...]]:
    """Carry at most 200 decisions on different items out as one change, all or none; raises as `decide` does."""
    if not 0 < len(choices) <= MAX_DECISIONS:
        raise Invalid(f"One change takes 1 to {MAX_DECISIONS} decisions.", "/decisions")
    _refuse_repeats(choices)
    with correcting(actor) as changes:
        items = []
        for place, choice in enumerate(choices):
            changes.reason = choice.reason
            with _at(place):
                items.append(_decide(choice, changes))
    return Changed(tuple(read_items(items)), changes.change_id)


def _refuse_repeats(choices: Sequence[Choice]) -> None:
    """Raise Invalid on two decisions about one item: which of them was meant is not ours to guess."""
    seen: set[int] = set()
    for place, choice in enumerate(choices):
        if choice.item in seen:
            raise Invalid(f"Item {choice.item} is decided twice.", f"/decisions/{place}/id")
        seen.add(choice.item)


@contextmanager
def _at(place: int) -> Iterator[None]:
    """Let what is wrong with one decision of many be found by its pointer."""
    try:
        yield
    except Invalid as error:
        raise Invalid(str(error), f"/decisions/{place}{error.pointer}") from error
    except NotFound as error:
        raise Invalid(str(error), f"/decisions/{place}/id") from error


def _decide(choice: Choice, changes: Recorder) -> ReviewItem:
    check_reason(choice.reason)
    item = find_item(choice.item)
    if is_closed(item):
        raise Conflict(f"Item {item.id} was closed: what it asks about stands in no article any more.")
    if item.state == "decided":
        raise Conflict(f"Item {item.id} was decided before, by {item.decided_by}: {item.decision}.")
    if choice.decision == "skip":
        _check_named(choice)
        changes.update("review skipped", item, state="skipped")
        return item
    carry_out = DECISIONS.get(item.kind, {}).get(choice.decision)
    if carry_out is None:
        raise Invalid(f"An item of kind {item.kind} is not decided by {choice.decision}.", "/decision")
    _check_named(choice)
    carry_out(item, choice, changes)
    changes.update(
        "review decided",
        item,
        state="decided",
        decision=choice.decision,
        decided_at=now(),
        decided_by=changes.actor,
    )
    return item


def _check_named(choice: Choice) -> None:
    """A decision names what it needs, and nothing that it would pass over."""
    needed = {"attach": "claim", "speaker": "speaker"}.get(choice.decision)
    for name in ("claim", "speaker"):
        value = getattr(choice, name)
        if name == needed and value is None:
            raise Invalid(f"The decision {choice.decision} names a {name}.", f"/{name}")
        if name != needed and value is not None:
            raise Invalid(f"The decision {choice.decision} names no {name}.", f"/{name}")


# ---- does this statement state that claim? ---------------------------------------------------------------------------


def _accept_claim(item: ReviewItem, _choice: Choice, changes: Recorder) -> None:
    _attach(item, _first(item, "claim"), changes)


def _attach_to_named(item: ReviewItem, choice: Choice, changes: Recorder) -> None:
    _attach(item, choice.claim, changes)


def _attach(item: ReviewItem, claim_id: int | None, changes: Recorder) -> None:
    assertion, claim = _undecided(item), current_claim(claim_id)
    if claim.status == "withdrawn":
        raise Conflict(f"Claim {claim.id} was withdrawn.")
    if "statement" not in {claim.kind, assertion.kind} and claim.kind != assertion.kind:
        raise Conflict(f"The statement is of kind {assertion.kind}, the claim of kind {claim.kind}.")
    scored = next((one for one in item.candidates if one["claim"] == claim_id), None)
    ruling = Ruling("attached", claim.id, _reason(changes, "a person confirmed it"), scored)
    for one in (assertion, *find_together(item)):
        attach(one, claim, ruling, changes)


def _reject_claims(item: ReviewItem, _choice: Choice, changes: Recorder) -> None:
    for assertion in (_undecided(item), *find_together(item)):
        _refuse_candidates(item, assertion, changes)


def _open_claim(item: ReviewItem, _choice: Choice, changes: Recorder) -> None:
    assertion, others = _undecided(item), find_together(item)
    for one in (assertion, *others):
        _refuse_candidates(item, one, changes)
    claim = open_claim(assertion, None, changes)
    changes.update("assertion attached", assertion, claim=claim, stance=_own_stance(assertion))
    record_ruling(assertion, Ruling("new", claim.id, _reason(changes, "a person opened a claim for it")), changes)
    for one in others:
        if one.stance != _own_stance(one):
            changes.update("assertion corrected", one, stance=_own_stance(one))
        attach(one, claim, Ruling("attached", claim.id, _reason(changes, "it says the same")), changes)


def _own_stance(assertion: Assertion) -> str:
    """The stance without the claim that was proposed: what was said relative to it means nothing for another."""
    return "asserts" if assertion.stance == "revises" else str(assertion.stance)


def _refuse_candidates(item: ReviewItem, assertion: Assertion, changes: Recorder) -> None:
    """Remember that the statement states none of what was proposed."""
    known = {row.id for row in Claim.select(Claim.id).where(Claim.id.in_([one["claim"] for one in item.candidates]))}
    for one in item.candidates:
        if one["claim"] in known:
            record_ruling(
                assertion, Ruling("rejected", one["claim"], _reason(changes, "a person refused it"), one), changes
            )


def _undecided(item: ReviewItem) -> Assertion:
    assertion: Assertion = Assertion.get_by_id(item.subject)
    if assertion.claim_id is not None:
        raise Conflict(f"The statement states claim {assertion.claim_id} already.")
    return assertion


# ---- who said this quote? --------------------------------------------------------------------------------------------


def _accept_speaker(item: ReviewItem, _choice: Choice, changes: Recorder) -> None:
    _attribute(item, _first(item, "speaker"), changes)


def _attribute_to_named(item: ReviewItem, choice: Choice, changes: Recorder) -> None:
    _attribute(item, choice.speaker, changes)


def _attribute(item: ReviewItem, speaker_id: int | None, changes: Recorder) -> None:
    quote, speaker = Quote.get_by_id(item.subject), current_speaker(speaker_id)
    attribute(quote, speaker, changes)
    learn_mention(quote, speaker, changes)


def _reject_speakers(_item: ReviewItem, _choice: Choice, _changes: Recorder) -> None:
    """The quote keeps no speaker; that it was asked and answered stands on the item."""


def _enter_speaker(item: ReviewItem, _choice: Choice, changes: Recorder) -> None:
    quote = Quote.get_by_id(item.subject)
    attribute(quote, enter_mentioned(quote.id, changes), changes)


# ---- are these two one? ----------------------------------------------------------------------------------------------


def _merge(item: ReviewItem, _choice: Choice, changes: Recorder) -> None:
    into = _first(item, item.subject_type)
    merge = merge_into_claim if item.subject_type == "claim" else merge_into_speaker
    merge(item.subject, into, changes)


def _keep_apart(_item: ReviewItem, _choice: Choice, _changes: Recorder) -> None:
    """They stay two; that it was asked and answered stands on the item, and each pair is asked about once."""


def _first(item: ReviewItem, name: str) -> int:
    """The best candidate that is there: one whose entry was undone is none any more."""
    model = Claim if name == "claim" else Speaker
    there = PRESENT.find(model, (one[name] for one in item.candidates))
    first = next((one[name] for one in item.candidates if one[name] in there), None)
    if first is None:
        raise Conflict("The item has no candidate to accept.")
    return int(first)


def _reason(changes: Recorder, otherwise: str) -> str:
    return changes.reason or otherwise


Deed = Callable[[ReviewItem, Choice, Recorder], Any]

DECISIONS: dict[str, dict[str, Deed]] = {
    "match": {
        "accept": _accept_claim,
        "attach": _attach_to_named,
        "new": _open_claim,
        "reject": _reject_claims,
    },
    "merge": {
        "accept": _merge,
        "reject": _keep_apart,
    },
    "speaker": {
        "accept": _accept_speaker,
        "new": _enter_speaker,
        "reject": _reject_speakers,
        "speaker": _attribute_to_named,
    },
}
