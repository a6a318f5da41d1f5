"""Assertions as answers show them: who stated a claim, where, with which value, and how it was attached."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from factbase.services.identities import find_current
from factbase.services.printings import find_printings
from factbase.services.references import (
    ClaimReference,
    OutletReference,
    SpeakerReference,
    refer_to_outlet,
    refer_to_speaker,
)
from factbase.services.statements import Verdict, find_verdicts
from factbase.services.views import PRESENT, View
from factbase.store.models import Assertion, Quote

TOGETHER = 5_000  # rows; a statement takes only so many numbers


@dataclass(frozen=True, slots=True)
class AssertionResult:
    """A quote, or a narrated sentence (`quote` None), that states a claim; offsets count in that article version.

    `verdict` is the last decision on it, None where it was not asked for. `said_at` is the quote's; `as_of` is when its
    value held.
    """

    id: int
    claim: ClaimReference | None
    quote: int | None
    article: int
    version: int
    outlet: OutletReference
    speaker: SpeakerReference | None
    kind: str
    start: int
    end: int
    text: str
    stance: str
    value: dict[str, Any] | None
    said_at: datetime | None
    as_of: datetime | None
    as_of_precision: str | None
    as_of_basis: str | None
    rank: str
    rank_reason: str | None
    verdict: Verdict | None
    revision: int
    created_at: datetime


def read_assertions(rows: Sequence[Assertion], view: View = PRESENT) -> list[AssertionResult]:
    """Results for rows, with all that they name and how each was attached."""
    return _read(rows, find_verdicts(rows, view), view)


def read_values(rows: Sequence[Assertion], view: View = PRESENT) -> list[AssertionResult]:
    """Results for any number of rows without how they were attached, which is longer than all the rest."""
    few = (rows[start : start + TOGETHER] for start in range(0, len(rows), TOGETHER))
    return [one for some in few for one in _read(some, {}, view)]


def _read(rows: Sequence[Assertion], verdicts: Mapping[int, Verdict], view: View) -> list[AssertionResult]:
    printings = find_printings((row.version_id for row in rows), view)
    quotes = view.find(Quote, (row.quote_id for row in rows))
    speakers = find_current((row.speaker_id for row in rows), view)
    return [
        AssertionResult(
            id=row.id,
            claim=verdicts[row.id].claim if row.id in verdicts else None,
            quote=row.quote_id,
            article=printings[row.version_id].article.id,
            version=printings[row.version_id].version.number,
            outlet=refer_to_outlet(printings[row.version_id].outlet),
            speaker=refer_to_speaker(speakers.get(row.speaker_id or 0)),
            kind=row.kind,
            start=row.start,
            end=row.end,
            text=row.exact,
            stance=row.stance,
            value=row.value,
            said_at=quotes[row.quote_id].said_at if row.quote_id else None,
            as_of=row.as_of,
            as_of_precision=row.as_of_precision,
            as_of_basis=row.as_of_basis,
            rank=row.rank,
            rank_reason=row.rank_reason,
            verdict=verdicts.get(row.id),
            revision=row.revision,
            created_at=row.created_at,
        )
        for row in rows
    ]
