"""How often reviewers agreed with the machine, by the score that it gave, and the thresholds that follow from it."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from factbase.store.models import Assertion, Decision, ReviewItem

WIDTH = 10  # bands from 0 to 1
FEWEST = 20  # decisions behind a threshold; fewer tell nothing
# The precision that attaching and suggesting have to reach.
ATTACH, SUGGEST = 0.97, 0.5


@dataclass(frozen=True, slots=True)
class Band:
    """Questions whose best candidate scored from `low` (inclusive) to `high`, those decided and those agreed with."""

    low: float
    high: float
    decided: int
    agreed: int

    @property
    def share(self) -> float | None:
        """Of those decided, those that agreed; None where none was."""
        return self.agreed / self.decided if self.decided else None


@dataclass(frozen=True, slots=True)
class Agreement:
    """Bands of the questions about claims, the lowest first, and what reviewers made of what the machine attached.

    `detached` of `attached` were taken from their claim. `attach` and `suggest` are the scores from which at least
    .97 and .50 of the decisions agreed; None where fewer than 20 tell.
    """

    bands: tuple[Band, ...]
    attached: int
    detached: int
    attach: float | None
    suggest: float | None


def measure_agreement() -> Agreement:
    """Compare what the machine proposed with what people decided; a decision that was undone does not count."""
    decided = sorted(_find_decided())
    bands = tuple(_make_band(place, decided) for place in range(WIDTH))
    machine = (Decision.judgement == "attached") & (Decision.matcher != "person") & Decision.supersedes.is_null()
    attached = Decision.select(Decision.assertion).where(machine)
    detached = Assertion.select().where(Assertion.id.in_(attached) & Assertion.claim.is_null())
    return Agreement(
        bands,
        attached.count(),
        detached.count(),
        propose_threshold(decided, ATTACH),
        propose_threshold(decided, SUGGEST),
    )


def _find_decided() -> Iterator[tuple[float, bool]]:
    """The score of the best candidate, and whether a person found it to be the claim."""
    items = [
        item
        for item in ReviewItem.select().where((ReviewItem.kind == "match") & ReviewItem.decision.is_null(False))
        if item.candidates
    ]
    chosen = _find_chosen(item.subject for item in items)
    for item in items:
        best = item.candidates[0]
        yield best["score"], chosen.get(item.subject) == best["claim"]


def _find_chosen(assertions: Iterable[int]) -> dict[int, int | None]:
    """By number of assertion: the claim to which a person attached it last."""
    by_person = (Decision.judgement == "attached") & (Decision.matcher == "person")
    rows = Decision.select().where(Decision.assertion.in_(list(assertions)) & by_person).order_by(Decision.id)
    return {row.assertion_id: row.claim_id for row in rows}


def _make_band(place: int, decided: Sequence[tuple[float, bool]]) -> Band:
    inside = [agreed for score, agreed in decided if min(int(score * WIDTH), WIDTH - 1) == place]
    return Band(place / WIDTH, (place + 1) / WIDTH, len(inside), sum(inside))


def propose_threshold(decided: Sequence[tuple[float, bool]], wanted: float) -> float | None:
    """The lowest score from which on at least 20 decisions, and the `wanted` share of them, agreed; None where none is.

    `decided` are scores in order, each with whether the reviewer agreed.
    """
    proposed, count, agreed = None, 0, 0
    for score, equal in groupby(reversed(decided), key=lambda one: one[0]):
        answers = [is_right for _, is_right in equal]
        count += len(answers)
        agreed += sum(answers)
        if count >= FEWEST and agreed / count >= wanted:
            proposed = round(score, 3)
    return proposed
