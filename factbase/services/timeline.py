"""The series of a claim's values per speaker and outlet, where they conflict, and which stands now, and why."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from factbase.errors import Invalid
from factbase.services.assertion_results import AssertionResult, read_values
from factbase.services.claims import find_claim
from factbase.services.disagreements import Disagreement, find_conflicts
from factbase.services.paging import Paging
from factbase.services.phrasing import describe_value
from factbase.services.references import ClaimReference, OutletReference, SpeakerReference
from factbase.services.standing import Current, Mark, find_current, find_reviser, mark_values
from factbase.services.views import PRESENT, View
from factbase.store.models import Assertion


@dataclass(frozen=True, slots=True)
class Point:
    """One value in a series; `quote` is None in an outlet's own words.

    `says` is the value in words (the sentence itself where it has none), `mark` why it does not stand, `revised_by`
    the assertion that revised it, `reason` what the record says of its rank.
    """

    said_at: datetime | None
    as_of: datetime | None
    as_of_precision: str | None
    as_of_basis: str | None
    value: dict[str, Any] | None
    stance: str
    rank: str
    quote: int | None
    assertion: int
    says: str
    mark: Mark | None
    revised_by: int | None
    reason: str | None


@dataclass(frozen=True, slots=True)
class Series:
    """What one voice said, in order of time; an outlet's own words, or those of unnamed people, have no speaker."""

    speaker: SpeakerReference | None
    outlet: OutletReference
    points: tuple[Point, ...]


@dataclass(frozen=True, slots=True)
class Timeline:
    """A claim's values over time; `current` is None where nothing was said that stands.

    `series` hold the points of one page, `conflicts` and `current` count all that was said; `next_key` is the `after`
    of the next page, None on the last one.
    """

    claim: ClaimReference
    series: tuple[Series, ...]
    conflicts: tuple[Disagreement, ...]
    current: Current | None
    next_key: int | None = None


def get_timeline(claim_id: int, view: View = PRESENT, paging: Paging | None = None) -> Timeline:
    """Everything said of a claim, in order of time, or a page of it; raises NotFound, Invalid for a lost page."""
    claim = find_claim(claim_id, view)
    rows = sorted(view.related(Assertion.claim, [claim.id]), key=lambda row: (row.as_of, row.id))
    said = read_values(rows, view)
    marks = mark_values(said)
    shown, next_key = _turn_to(said, paging) if paging else (said, None)
    voices: dict[tuple[int | None, int], list[AssertionResult]] = defaultdict(list)
    for one in shown:
        voices[one.speaker.id if one.speaker else None, one.outlet.id].append(one)
    return Timeline(
        claim=ClaimReference(claim.id, claim.kind, claim.statement),
        series=tuple(_read_series(ones, marks) for ones in voices.values()),
        conflicts=find_conflicts(said, marks),
        current=None if claim.status == "withdrawn" else find_current(said, marks),
        next_key=next_key,
    )


def _turn_to(said: Sequence[AssertionResult], paging: Paging) -> tuple[Sequence[AssertionResult], int | None]:
    """What stands on a page, and where the next one goes on: after which assertion."""
    numbers = [one.id for one in said]
    if paging.after is not None and paging.after not in numbers:
        raise Invalid("What this page would go on from is not said of the claim any more.")
    first = 0 if paging.after is None else numbers.index(paging.after) + 1
    shown = said[first : first + paging.limit]
    return shown, shown[-1].id if first + paging.limit < len(said) else None


def _read_series(said: Sequence[AssertionResult], marks: dict[int, Mark]) -> Series:
    points = tuple(
        Point(
            said_at=one.said_at,
            as_of=one.as_of,
            as_of_precision=one.as_of_precision,
            as_of_basis=one.as_of_basis,
            value=one.value,
            stance=one.stance,
            rank=one.rank,
            quote=one.quote,
            assertion=one.id,
            says=describe_value(one.value or {}) or one.text,
            mark=marks.get(one.id),
            revised_by=find_reviser(one),
            reason=one.rank_reason,
        )
        for one in said
    )
    return Series(said[0].speaker, said[0].outlet, points)
