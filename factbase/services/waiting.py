"""Statements that wait together: what says again what a question is about is decided with it, and not asked again."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple, cast

from factbase.match.comparisons import compare
from factbase.match.repeats import says_again
from factbase.match.stances import find_stance
from factbase.services.attachments import restate
from factbase.services.candidates import read_known
from factbase.services.intake import hash_words
from factbase.services.ranks import GONE
from factbase.settings import Thresholds
from factbase.store.models import Assertion, Claim, Decision, ReviewItem
from factbase.text.normalise import key
from factbase.values.decisions import Judgement
from factbase.values.known import KnownClaim
from factbase.values.statements import ClaimKind, Stance, Statement

MOST_ASKED = 20  # of the latest statements that wait for an answer about one claim, or in the same words
MOST_TOGETHER = 50  # statements in one question; the next one is asked apart


class Waiting(NamedTuple):
    """An open question in which a statement is decided too, and its stance to the claim that is proposed there."""

    item: ReviewItem
    stance: Stance


def find_question(statement: Statement, judgement: Judgement, thresholds: Thresholds) -> Waiting | None:
    """The open question about a statement that this one says again; None where there is none."""
    proposed = [one.claim_id for one in judgement.candidates if not one.vetoes]
    best = proposed[0] if judgement.outcome == "suggested" and proposed else None
    for row in _find_alike(statement, proposed):
        item = find_item_of(row)
        if item is None or item.state != "open" or _is_full(item):
            continue
        asks_same = bool(best and item.candidates and item.candidates[0]["claim"] == best)
        if says_again(statement, _read_waiting(row), thresholds, asks_same):
            return Waiting(item, _find_stance(statement, item))
    return None


def find_item_of(assertion: Assertion) -> ReviewItem | None:
    """The question in which an assertion waits, or waited: its own, or that of another which it says again."""
    if assertion.question is not None:
        found: ReviewItem | None = ReviewItem.get_or_none(ReviewItem.id == assertion.question)
        return found
    own = (ReviewItem.subject_type == "assertion") & (ReviewItem.subject == assertion.id)
    return cast(ReviewItem | None, ReviewItem.select().where(own & (ReviewItem.kind == "match")).first())


def find_together(item: ReviewItem) -> list[Assertion]:
    """What is decided with the subject of a question: the assertions that say it again and stand in some text."""
    rows = Assertion.select().where((Assertion.question == item.id) & Assertion.claim.is_null())
    return [row for row in rows.order_by(Assertion.id) if row.id != item.subject and not is_gone(row)]


def is_gone(assertion: Assertion) -> bool:
    """Whether the words of an assertion stand in no text any more."""
    return assertion.rank == "deprecated" and (assertion.rank_reason or "").startswith(GONE)


def _find_alike(statement: Statement, claims: Sequence[int]) -> Iterator[Assertion]:
    """Assertions that wait, in the same words or for an answer about the same claims, the latest first."""
    waits = Assertion.claim.is_null() & (Assertion.kind == statement.kind)
    same = waits & (Assertion.words == hash_words(statement.text))
    yield from Assertion.select().where(same).order_by(Assertion.id.desc()).limit(MOST_ASKED)
    for claim in claims:
        asked = (Decision.claim == claim) & (Decision.judgement == "suggested")
        latest = Decision.select(Decision.assertion).where(asked).order_by(Decision.id.desc()).limit(MOST_ASKED)
        numbers = [row.assertion_id for row in latest]
        yield from Assertion.select().where(waits & Assertion.id.in_(numbers)).order_by(Assertion.id.desc())


def _is_full(item: ReviewItem) -> bool:
    return Assertion.select().where(Assertion.question == item.id).count() >= MOST_TOGETHER


def _read_waiting(row: Assertion) -> KnownClaim:
    """What waits, as a claim that nobody else has stated."""
    stated = restate(row)
    return KnownClaim(
        id=0,
        kind=cast(ClaimKind, row.kind),
        statement=row.exact,
        keys=stated.keys,
        event=stated.event,
        wordings=(row.exact,),
        value=stated.value,
        stance=stated.stance if stated.stance in {"denies", "questions"} else "asserts",
        first_said=row.as_of,
        last_said=row.as_of,
        speakers=frozenset({key(row.speaker.name)} if row.speaker else ()),
    )


def _find_stance(statement: Statement, item: ReviewItem) -> Stance:
    """How a statement stands to the claim that a question proposes first."""
    first = item.candidates[0]["claim"] if item.candidates else None
    claim = Claim.get_or_none(Claim.id == first)
    return statement.stance if claim is None else find_stance(compare(statement, read_known(claim)))
