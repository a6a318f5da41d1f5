"""Statements with what was made of them, as answers show them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from factbase.services.references import ClaimReference, refer_to_claim
from factbase.services.views import PRESENT, View
from factbase.store.models import Assertion, Claim, Decision
from factbase.values.decisions import Part, Scored, Veto


@dataclass(frozen=True, slots=True)
class CandidateResult:
    """A claim that was weighed: its score from 0 to 1, the parts of it, and what forbids the match."""

    claim: ClaimReference
    score: float
    parts: tuple[Part, ...]
    vetoes: tuple[Veto, ...]


@dataclass(frozen=True, slots=True)
class StatementResult:
    """A statement, where it stands in the body, and its outcome.

    That is attached, suggested (no claim yet), new, or rejected (a person refused the claims that were proposed).

    `value` holds the fields of its kind, None for a plain statement; `score` is null where nothing was weighed;
    `assertion` is null in a dry run; `candidates` are at most three, best first.
    """

    kind: str
    start: int
    end: int
    text: str
    stance: str
    value: dict[str, Any] | None
    outcome: str
    claim: ClaimReference | None
    score: float | None
    parts: tuple[Part, ...]
    vetoes: tuple[Veto, ...]
    candidates: tuple[CandidateResult, ...]
    reason: str
    assertion: int | None = None


@dataclass(frozen=True, slots=True)
class Verdict:
    """The last decision on an assertion, with its claims in short."""

    outcome: str
    claim: ClaimReference | None
    score: float | None
    parts: tuple[Part, ...]
    vetoes: tuple[Veto, ...]
    candidates: tuple[CandidateResult, ...]
    reason: str


def write_parts(parts: Iterable[Part]) -> list[dict[str, Any]]:
    """Parts of a score as JSON has them."""
    return [{"feature": part.feature, "value": part.value, "detail": part.detail} for part in parts]


def write_vetoes(vetoes: Iterable[Veto]) -> list[dict[str, Any]]:
    """Vetoes as JSON has them."""
    return [{"rule": veto.rule, "detail": veto.detail} for veto in vetoes]


def write_candidates(candidates: Iterable[Scored]) -> list[dict[str, Any]]:
    """Weighed claims as a decision keeps them."""
    return [
        {
            "claim": scored.claim_id,
            "score": scored.score,
            "parts": write_parts(scored.parts),
            "vetoes": write_vetoes(scored.vetoes),
        }
        for scored in candidates
    ]


def read_candidates(stored: Sequence[dict[str, Any]], claims: dict[int, Claim]) -> tuple[CandidateResult, ...]:
    """The candidates that `write_candidates` wrote; `claims` holds the rows they name."""
    return tuple(
        CandidateResult(
            ClaimReference(claims[one["claim"]].id, claims[one["claim"]].kind, claims[one["claim"]].statement),
            one["score"],
            read_parts(one["parts"]),
            read_vetoes(one["vetoes"]),
        )
        for one in stored
        if one["claim"] in claims
    )


def read_parts(stored: Sequence[dict[str, Any]]) -> tuple[Part, ...]:
    """Parts from their JSON."""
    return tuple(Part(**one) for one in stored)


def read_vetoes(stored: Sequence[dict[str, Any]]) -> tuple[Veto, ...]:
    """Vetoes from their JSON."""
    return tuple(Veto(**one) for one in stored)


def find_verdicts(assertions: Sequence[Assertion], view: View = PRESENT) -> dict[int, Verdict]:
    """By number of assertion: what was last decided on it."""
    decisions = view.last_decisions([row.id for row in assertions])
    named = {row.claim_id for row in assertions} | {
        one["claim"] for decision in decisions.values() for one in decision.candidates
    }
    claims = view.find(Claim, named)
    return {
        row.id: _read_verdict(decisions[row.id], claims.get(row.claim_id or 0), claims)
        for row in assertions
        if row.id in decisions
    }


def _read_verdict(decision: Decision, claim: Claim | None, claims: dict[int, Claim]) -> Verdict:
    return Verdict(
        outcome=_tell_outcome(decision, claim),
        claim=refer_to_claim(claim),
        score=decision.score,
        parts=read_parts(decision.parts),
        vetoes=read_vetoes(decision.vetoes),
        candidates=read_candidates(decision.candidates, claims),
        reason=decision.reason,
    )


def _tell_outcome(decision: Decision, claim: Claim | None) -> str:
    """Where the assertion stands now: a claim may have been merged into another since it was opened for it."""
    if claim is None:
        return "rejected" if decision.judgement == "rejected" else "suggested"
    return "new" if decision.judgement == "new" and decision.claim_id == claim.id else "attached"
