"""Attach, suggest or open a new claim: vetoes first, then keys and event, then words."""

from collections.abc import Sequence
from dataclasses import dataclass

from factbase.match.comparisons import Comparison, compare
from factbase.match.doubts import find_doubt, unequal_keys
from factbase.match.score import score
from factbase.match.stances import find_stance
from factbase.match.ties import STORY_REACH, count_ties, is_near
from factbase.match.vetoes import find_vetoes
from factbase.settings import Thresholds
from factbase.values.decisions import Judgement, Outcome, Scored
from factbase.values.known import KnownClaim
from factbase.values.statements import Statement

SHOWN = 3
TIES_OF_UNLIKE = 1  # between words without a value, or of which one side has none, that are worth a question


@dataclass(frozen=True, slots=True)
class _Match:
    pair: Comparison
    scored: Scored
    doubt: str | None


def judge(
    statement: Statement,
    candidates: Sequence[KnownClaim],
    thresholds: Thresholds,
    rejected: frozenset[int] = frozenset(),
) -> Judgement:
    """What becomes of a statement, given the claims near it.

    `rejected` are ids of claims that a person has refused for this statement: they are never proposed again. The
    stance is relative to the chosen claim; without one it is the speaker's own.
    """
    matches = [_match(statement, claim) for claim in candidates if claim.id not in rejected]
    matches.sort(key=_rank)
    shown = tuple(match.scored for match in matches[:SHOWN])
    outcome, chosen, reason = _choose([match for match in matches if not match.scored.vetoes], thresholds)
    if chosen is None:
        return Judgement("new", None, statement.stance, shown, reason)
    first = (chosen.scored, *(scored for scored in shown if scored is not chosen.scored))
    return Judgement(outcome, chosen.scored.claim_id, find_stance(chosen.pair), first[:SHOWN], reason)


def _match(statement: Statement, claim: KnownClaim) -> _Match:
    pair = compare(statement, claim)
    value, parts = score(pair)
    return _Match(pair, Scored(claim.id, value, parts, find_vetoes(pair)), find_doubt(pair))


def _rank(match: _Match) -> tuple[bool, bool, float, int]:
    return bool(match.scored.vetoes), match.doubt is not None, -match.scored.score, match.scored.claim_id


def _choose(matches: list[_Match], thresholds: Thresholds) -> tuple[Outcome, _Match | None, str]:
    sure = [match for match in matches if match.doubt is None and match.scored.score >= _least(match, thresholds)]
    match sure:
        case [only]:
            return "attached", only, "the same claim: what identifies it is equal and the event fits"
        case [first, *_]:
            return "suggested", first, f"{len(sure)} known claims fit"
        case _:
            likely = [match for match in matches if _is_likely(match, thresholds)]
    if not likely:
        return "new", None, "no known claim is near enough"
    return "suggested", likely[0], likely[0].doubt or "the words are not near enough"


def _is_likely(match: _Match, thresholds: Thresholds) -> bool:
    """Whether a match is worth a question: a statement that names an event of its own is no claim's that it shares
    nothing with, and deaths are told in the same words everywhere."""
    pair = match.pair
    if match.scored.score < thresholds.suggest:
        return False
    if not pair.has_same_type:
        return count_ties(pair) >= TIES_OF_UNLIKE
    return count_ties(pair) > 0 or (not pair.new.names and unequal_keys(pair) is None and is_near(pair, STORY_REACH))


def _least(match: _Match, thresholds: Thresholds) -> float:
    """What identifies a typed claim decides; the words only have to let it be likely."""
    return thresholds.suggest if match.pair.has_same_type else thresholds.attach
