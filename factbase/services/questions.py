"""Questions to people: what the machine would not decide stands in the review queue."""

from collections.abc import Sequence
from typing import Any

from factbase.match.speakers import SpeakerChoice
from factbase.services.intake import Intake
from factbase.services.statements import write_candidates, write_parts
from factbase.store.history import Recorder, snapshot
from factbase.store.models import Assertion, Quote, ReviewItem
from factbase.values.decisions import Judgement

MAX_CANDIDATES = 5
# What a decision is worth: a quote's speaker is that of all its statements, a figure or a term is what is asked for.
WORTH = {"speaker": 1.0, "typed": 1.0, "statement": 0.6}
MERGES = {"claim": "two claims in the same words", "speaker": "two speakers of one name"}
MOST = 1_000  # of use; places of the queue count down from it
PLACES = 2**31  # numbers of items that share a use


def ask_about_speaker(intake: Intake, quote: Quote, choice: SpeakerChoice) -> None:
    """Who said this?"""
    candidates = [
        {"speaker": one.speaker_id, "score": one.score, "parts": write_parts(one.parts)}
        for one in choice.candidates[:MAX_CANDIDATES]
    ]
    _ask(intake, quote, candidates, choice.reason)


def ask_about_match(intake: Intake, assertion: Assertion, judgement: Judgement) -> None:
    """Does this state that claim?"""
    _ask(intake, assertion, write_candidates(judgement.candidates), judgement.reason)


def _ask(intake: Intake, subject: Assertion | Quote, candidates: Sequence[dict[str, Any]], reason: str) -> None:
    is_match = isinstance(subject, Assertion)
    item = ReviewItem.create(
        kind="match" if is_match else "speaker",
        subject_type="assertion" if is_match else "quote",
        subject=subject.id,
        article=intake.captured.article,
        candidates=candidates,
        reason=reason,
    )
    item.place = _find_place(item.id, _weigh(subject, candidates))
    item.save()
    intake.changes.add("review asked", ("review_item", item.id), None, snapshot(item))


def ask_about_merge(subject: tuple[str, int], candidate: dict[str, Any], changes: Recorder) -> ReviewItem:
    """Are these two one?"""
    kind, number = subject
    item = ReviewItem.create(
        kind="merge",
        subject_type=kind,
        subject=number,
        candidates=[candidate],
        reason=MERGES[kind],
    )
    item.place = _find_place(item.id, round(MOST * candidate["score"]))
    item.save()
    changes.add("review asked", ("review_item", item.id), None, snapshot(item))
    return item


def _weigh(subject: Assertion | Quote, candidates: Sequence[dict[str, Any]]) -> int:
    """How useful an answer is, from 0 to 1000: what is likely is soon decided, and joins two articles."""
    what = "speaker" if isinstance(subject, Quote) else "statement" if subject.kind == "statement" else "typed"
    best = candidates[0]["score"] if candidates else 0.0
    return round(MOST * WORTH[what] * min(1.0, max(0.0, best)))


def _find_place(item_id: int, use: int) -> int:
    """The place of an item in the queue: the most useful first, and the older one of equals."""
    return (MOST - use) * PLACES + item_id
