"""Attach, suggest or open a new claim: vetoes first, then keys and event, then words."""

from collections.abc import Sequence
from dataclasses import dataclass

from factbase.match.comparisons import Comparison, compare
from factbase.match.doubts import find_doubt, unequal_keys
from factbase.match.score import score
from factbase.match.stances import find_stance
from factbase.match.ties import count_ties
from factbase.match.vetoes import find_vetoes
from factbase.settings import Thresholds
from factbase.values.decisions import Judgement, Outcome, Scored
from factbase.values.known import KnownClaim
from factbase.values.statements import Statement

SHOWN = 3


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
    """Deaths are told in the same words everywhere: a figure needs equal keys or a tie to be worth a question."""
    is_figure = match.pair.has_same_type and match.pair.claim.kind == "casualty_figure"
    is_worth = not is_figure or count_ties(match.pair) > 0 or unequal_keys(match.pair) is None
    return match.scored.score >= thresholds.suggest and is_worth


def _least(match: _Match, thresholds: Thresholds) -> float:
    """What identifies a typed claim decides; the words only have to let it be likely."""
    return thresholds.suggest if match.pair.has_same_type else thresholds.attach
