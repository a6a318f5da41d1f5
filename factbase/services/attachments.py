"""How an assertion comes to a claim by a person's decision, and how it leaves it again."""

from dataclasses import dataclass
from typing import Any, cast

from factbase.extract.claims.wording import word_claim
from factbase.services.indexing import hash_keys, index_claim
from factbase.services.learning import teaching
from factbase.services.ranks import rank_anew, release, touch
from factbase.services.values import read_event, read_value
from factbase.store.history import Recorder, Snapshot, snapshot
from factbase.store.models import Assertion, Claim, Decision
from factbase.values.spans import Span
from factbase.values.statements import ClaimKind, Stance, Statement

PERSON = "person"  # what a decision of a person has for the version of the matcher


@dataclass(frozen=True, slots=True)
class Ruling:
    """What a person decided on an assertion and a claim, and what the machine had said for it."""

    judgement: str
    claim: int | None
    reason: str
    scored: dict[str, Any] | None = None


def attach(assertion: Assertion, claim: Claim, ruling: Ruling, changes: Recorder) -> None:
    """Let an assertion state a claim: its words are learnt, and it takes its place among the claim's values."""
    with teaching(claim.id):
        changes.update("assertion attached", assertion, claim=claim)
        record_ruling(assertion, ruling, changes)
    rank_anew(assertion, claim, assertion.version.article.outlet_id, changes)


def detach(assertion: Assertion, claim: Claim, ruling: Ruling, changes: Recorder) -> None:
    """Take an assertion from its claim; what it revised there stands again, and it is not proposed for it again."""
    with teaching(claim.id):
        changes.update("assertion detached", assertion, claim=None, rank="normal", rank_reason=None)
        record_ruling(assertion, ruling, changes)
    release(assertion, changes)
    touch(claim, changes, was_denied=assertion.stance == "denies")


def open_claim(assertion: Assertion, words: str | None, changes: Recorder) -> Claim:
    """A claim of its own for what an assertion states, in these words, or in neutral ones."""
    claim = Claim.create(
        kind=assertion.kind,
        statement=words or word_claim(restate(assertion), assertion.exact),
        keys=assertion.keys,
        key_hash=hash_keys(assertion.kind, assertion.keys),
        event=assertion.event,
    )
    changes.add("claim opened", ("claim", claim.id), None, snapshot(claim))
    index_claim(claim, assertion.exact)
    return claim


def record_ruling(assertion: Assertion, ruling: Ruling, changes: Recorder) -> Decision:
    """Note a person's judgement; it supersedes the one before unless that was a refusal, which holds on."""
    last = find_last_decision(assertion.id)
    scored = ruling.scored or {}
    decision = Decision.create(
        assertion=assertion,
        claim=ruling.claim,
        judgement=ruling.judgement,
        score=scored.get("score"),
        parts=scored.get("parts", []),
        vetoes=scored.get("vetoes", []),
        candidates=last.candidates if last else [],
        reason=ruling.reason,
        matcher=PERSON,
        actor=changes.actor,
        supersedes=None if last is None or last.judgement == "rejected" else last,
    )
    changes.add("decision recorded", ("decision", decision.id), None, outline_decision(decision))
    return decision


def find_last_decision(assertion_id: int) -> Decision | None:
    """What was last decided on an assertion."""
    last: Decision | None = (
        Decision.select().where(Decision.assertion == assertion_id).order_by(Decision.id.desc()).first()
    )
    return last


def outline_decision(decision: Decision) -> Snapshot:
    """What history says of a decision; its parts stand in its row, which nothing rewrites."""
    kept = snapshot(decision)
    return {name: kept[name] for name in ("id", "assertion_id", "claim_id", "judgement", "score", "actor", "matcher")}


def restate(assertion: Assertion) -> Statement:
    """What the text states there, as it was read."""
    kind = cast(ClaimKind, assertion.kind)
    return Statement(
        span=Span(assertion.start, assertion.end),
        text=assertion.exact,
        kind=kind,
        stance=cast(Stance, assertion.stance),
        value=read_value(kind, assertion.value),
        keys=tuple((name, value) for name, value in assertion.keys),
        event=read_event(assertion.event),
    )
