"""Questions to people: what the machine would not decide stands in the review queue."""

from collections.abc import Sequence
from typing import Any

from factbase.match.speakers import SpeakerChoice
from factbase.services.intake import Intake
from factbase.services.statements import write_candidates, write_parts
from factbase.store.history import snapshot
from factbase.store.models import Assertion, Quote, ReviewItem
from factbase.values.decisions import Judgement

MAX_CANDIDATES = 5


def ask_about_speaker(intake: Intake, quote: Quote, choice: SpeakerChoice) -> None:
    """Who said this?"""
    candidates = [
        {"speaker": one.speaker_id, "score": one.score, "parts": write_parts(one.parts)}
        for one in choice.candidates[:MAX_CANDIDATES]
    ]
    _ask(intake, "speaker", ("quote", quote.id), candidates, choice.reason)


def ask_about_match(intake: Intake, assertion: Assertion, judgement: Judgement) -> None:
    """Does this state that claim?"""
    _ask(intake, "match", ("assertion", assertion.id), write_candidates(judgement.candidates), judgement.reason)


def _ask(
    intake: Intake, kind: str, subject: tuple[str, int], candidates: Sequence[dict[str, Any]], reason: str
) -> None:
    subject_type, number = subject
    item = ReviewItem.create(
        kind=kind,
        subject_type=subject_type,
        subject=number,
        article=intake.captured.article,
        candidates=candidates,
        reason=reason,
    )
    intake.changes.add("review asked", ("review_item", item.id), None, snapshot(item))
