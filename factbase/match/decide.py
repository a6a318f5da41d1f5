"""Attach, suggest or open a new claim: vetoes first, then keys and event, then words."""

from collections.abc import Sequence
from dataclasses import dataclass

from factbase.match.comparisons import Comparison, compare
from factbase.match.doubts import find_doubt
from factbase.match.event_doubts import is_same_count, tells_of_second, unlike_place
from factbase.match.key_doubts import find_unequal_keys, has_same_figure, unequal_keys
from factbase.match.lone import choose_lone
from factbase.match.score import score
from factbase.match.stances import find_stance
from factbase.match.ties import (
    STORY_REACH,
    count_links,
    count_ties,
    has_one_subject,
    has_one_voice,
    has_other_scene,
    is_named,
    is_near,
    is_one_story,
)
from factbase.match.updates import is_going_on
from factbase.match.vetoes import find_vetoes
from factbase.match.wordings import is_same_name
from factbase.settings import Thresholds
from factbase.values.decisions import Judgement, Outcome, Scored
from factbase.values.known import KnownClaim
from factbase.values.statements import Figure, Statement, Term

SHOWN = 3
LEAST_IN_STORY = 0.3  # share of content words in common
CLEARLY = 2  # ties more than any other claim that fits
CLEARLY_NEARER = 0.2  # share of content words in common
OTHER_ORDER = 10  # times as many
# Concepts that say, in words without a value, that these are not about a value of this type.
MATTERS: dict[type, frozenset[str]] = {
    Figure: frozenset({"truce"}),
    Term: frozenset({"injure", "kill", "los", "missing"}),
}
RARER_HARMS = {"abducted": "abduct", "displaced": "displace", "missing": "missing", "rescued": "rescue"}  # as concepts


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
    possible = [match for match in _tell_apart(matches) if not match.scored.vetoes]
    outcome, chosen, reason = _choose(possible, thresholds)
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
    sure.sort(key=lambda match: -count_ties(match.pair))
    if len(sure) > 1 and count_ties(sure[0].pair) - count_ties(sure[1].pair) < CLEARLY:
        return "suggested", sure[0], f"{len(sure)} known claims fit alike"
    if sure:
        rival = _find_rival(sure[0], matches)
        return (
            ("suggested", rival, "it fits one known claim, and is nearer to another in words")
            if rival
            else ("attached", sure[0], _explain(sure[0]))
        )
    lone = choose_lone([match.pair for match in matches])
    going_on = next((match for match in matches if match.pair is lone), None)
    if going_on is not None:
        return "attached", going_on, _explain(going_on)
    likely = [match for match in matches if _is_likely(match, thresholds)]
    if not likely:
        return "new", None, "no known claim is near enough"
    return "suggested", likely[0], likely[0].doubt or "the words are not near enough"


def _find_rival(chosen: _Match, matches: list[_Match]) -> _Match | None:
    """A doubtful match of the same type and equal keys whose words are clearly nearer."""
    others = (match for match in matches if match is not chosen and match.doubt is not None)
    return next(
        (
            match
            for match in others
            if match.pair.has_same_type
            and match.pair.overlap >= chosen.pair.overlap + CLEARLY_NEARER
            and unequal_keys(match.pair) is None
            and not _is_unlike(match.pair)
        ),
        None,
    )


def _tell_apart(matches: list[_Match]) -> list[_Match]:
    """The matches without those that only a story speaks for that holds other claims too.

    All that is said in one story names the same people and places: which claim is meant, the words have to tell.
    """
    if sum(is_one_story(match.pair) for match in matches) <= 1:
        return matches
    return [match for match in matches if match.pair.has_same_type or match.pair.overlap >= LEAST_IN_STORY]


def _explain(match: _Match) -> str:
    """Why a match is made, from the parts that say what the two are about and what ties them."""
    parts = {part.feature: part.detail for part in match.scored.parts if part.value > 0}
    first = next((parts[name] for name in ("same_keys", "same_words") if name in parts), "the words agree")
    ties = (parts[name] for name in ("same_event", "same_names") if name in parts)
    return "; ".join((f"the same claim: {first}", *ties))


def _is_likely(match: _Match, thresholds: Thresholds) -> bool:
    """Whether a match is worth a question; a statement that names an event of its own shares something with its claim.

    Deaths are told in the same words everywhere, so that a figure without any name needs equal keys and a near date.
    """
    pair = match.pair
    if is_same_count(pair):
        return True
    if match.scored.score < thresholds.suggest or _is_unlike(pair):
        return False
    if pair.statement.kind != pair.claim.kind:
        is_named_alike = len(pair.shared_names) > 1 and is_one_story(pair)
        return count_links(pair) > 0 or _shares_harm(pair) or (is_named_alike and not _is_other_matter(pair))
    return count_ties(pair) > 0 or (
        pair.has_same_type and not pair.new.names and unequal_keys(pair) is None and is_near(pair, STORY_REACH)
    )


def _is_unlike(pair: Comparison) -> bool:
    """Whether a question would be idle: another word in the same place, another scene or toll, two keys unlike."""
    if pair.find_exchanged() or has_other_scene(pair) or unlike_place(pair) or _is_other_toll(pair):
        return True
    if tells_of_second(pair) or _introduces(pair):
        return True
    is_tied = is_named(pair) or has_same_figure(pair)
    return isinstance(pair.statement.value, Figure) and len(find_unequal_keys(pair)) > 1 and not is_tied


def _introduces(pair: Comparison) -> bool:
    """Whether a count of another number sets its event in a place that nobody named before, and ties it by nothing."""
    if not isinstance(pair.statement.value, Figure) or not pair.has_same_type or has_same_figure(pair):
        return False
    known = (*pair.claim.event.places, *pair.claim.event.around, *pair.told.names)
    is_elsewhere = any(not any(is_same_name(place, other) for other in known) for place in pair.places_said[0])
    is_tied = count_links(pair) or has_one_subject(pair) or has_one_voice(pair) or pair.claim.is_kin
    return is_elsewhere and not is_tied and not is_going_on(pair.statement.text)


def _is_other_toll(pair: Comparison) -> bool:
    """Whether another harm has a number of another order: 900 lost in a siege, and seven killed at its market."""
    new, known = pair.statement.value, pair.claim.value
    if not isinstance(new, Figure) or not isinstance(known, Figure) or new.harm == known.harm:
        return False
    fewer, more = sorted((new.best or 0, known.best or 0))
    return 0 < OTHER_ORDER * fewer < more


def _shares_harm(pair: Comparison) -> bool:
    """Whether words without a value speak of what befell the people of a figure, and that is rarer than death."""
    figure, words = (
        (pair.claim.value, pair.new.stems) if pair.statement.value is None else (pair.statement.value, pair.known.stems)
    )
    return isinstance(figure, Figure) and figure.harm in RARER_HARMS and RARER_HARMS[figure.harm] in words


def _is_other_matter(pair: Comparison) -> bool:
    """Whether a term of a truce stands beside words about casualties, or casualties beside words about a truce."""
    value, words = pair.value_and_words
    told = MATTERS.get(type(value), frozenset())
    return not told.isdisjoint(words)


def _least(match: _Match, thresholds: Thresholds) -> float:
    """What identifies a typed claim decides; the words only have to let it be likely."""
    return thresholds.suggest if match.pair.has_same_type else thresholds.attach
