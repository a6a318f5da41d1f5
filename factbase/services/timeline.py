"""The series of a claim's values per speaker and outlet, where they conflict, and which stands now, and why."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import combinations
from typing import Any

from factbase.services.assertion_results import AssertionResult, read_assertions
from factbase.services.claims import find_claim
from factbase.services.references import ClaimReference, OutletReference, SpeakerReference
from factbase.store.models import Assertion
from factbase.text.normalise import key

MISSING = datetime.max.replace(tzinfo=UTC)
GROWING = frozenset({"event", "running_total"})  # kinds of figure that grow as more becomes known
OPPOSED = frozenset({"rejected", "not_agreed", "denied", "ended", "violated"})
SETTLED = frozenset({"agreed", "willing", "in_force", "extended"})


@dataclass(frozen=True, slots=True)
class Point:
    """One value in a series; `quote` is None in an outlet's own words."""

    said_at: datetime | None
    as_of: datetime | None
    value: dict[str, Any] | None
    stance: str
    rank: str
    quote: int | None
    assertion: int


@dataclass(frozen=True, slots=True)
class Series:
    """What one voice said, in order of time; an outlet's own words, or those of unnamed people, have no speaker."""

    speaker: SpeakerReference | None
    outlet: OutletReference
    points: tuple[Point, ...]


@dataclass(frozen=True, slots=True)
class Disagreement:
    """Two standing values that cannot both be right, since the later of them."""

    since: datetime | None
    assertions: tuple[int, ...]
    detail: str


@dataclass(frozen=True, slots=True)
class Current:
    """The value that stands now, and why this one."""

    assertion: int
    value: dict[str, Any] | None
    reason: str


@dataclass(frozen=True, slots=True)
class Timeline:
    """A claim's values over time; `current` is None where nothing was said that stands."""

    claim: ClaimReference
    series: tuple[Series, ...]
    conflicts: tuple[Disagreement, ...]
    current: Current | None


def get_timeline(claim_id: int) -> Timeline:
    """Everything said of a claim, in order of time; raises NotFound."""
    claim = find_claim(claim_id)
    rows = Assertion.select().where(Assertion.claim == claim.id).order_by(Assertion.as_of, Assertion.id)
    said = read_assertions(list(rows))
    voices: dict[tuple[int | None, int], list[AssertionResult]] = defaultdict(list)
    for one in said:
        voices[one.speaker.id if one.speaker else None, one.outlet.id].append(one)
    return Timeline(
        claim=ClaimReference(claim.id, claim.kind, claim.statement),
        series=tuple(_read_series(ones) for ones in voices.values()),
        conflicts=_find_conflicts(said),
        current=_find_current(said),
    )


def _read_series(said: Sequence[AssertionResult]) -> Series:
    points = tuple(Point(one.said_at, one.as_of, one.value, one.stance, one.rank, one.quote, one.id) for one in said)
    return Series(said[0].speaker, said[0].outlet, points)


def _find_current(said: Sequence[AssertionResult]) -> Current | None:
    """The latest value that stands and is not itself a denial; one that a person prefers comes before all."""
    standing = [one for one in said if one.rank != "deprecated" and one.stance not in {"denies", "questions"}]
    preferred = [one for one in standing if one.rank == "preferred"]
    if not standing:
        return None
    chosen = (preferred or standing)[-1]
    return Current(chosen.id, chosen.value, _explain(chosen, said))


def _explain(chosen: AssertionResult, said: Sequence[AssertionResult]) -> str:
    """A sentence for a person: why this value, from whom, and how many others there are."""
    why = "preferred by a reviewer" if chosen.rank == "preferred" else "the latest that stands"
    revised = sum(one.rank == "deprecated" for one in said)
    return f"{why}, from {_voice(chosen)}{_date(chosen.as_of)}; of {len(said)} in all, {revised} no longer stand"


def _find_conflicts(said: Sequence[AssertionResult]) -> tuple[Disagreement, ...]:
    """Pairs of voices whose last standing words contradict each other."""
    last: dict[Any, AssertionResult] = {}
    for one in said:
        if one.rank != "deprecated":
            actor = key((one.value or {}).get("actor") or "")
            last[one.speaker.id if one.speaker else ("outlet", one.outlet.id), actor] = one
    found = []
    for first, second in combinations(sorted(last.values(), key=lambda one: one.id), 2):
        detail = _contradiction(first, second)
        if detail is not None:
            moments = [one.as_of for one in (first, second) if one.as_of]
            found.append(Disagreement(max(moments, default=None), (first.id, second.id), detail))
    return tuple(found)


def _contradiction(one: AssertionResult, other: AssertionResult) -> str | None:
    """Why two assertions cannot both be right; None where they can."""
    if (one.stance == "denies") != (other.stance == "denies"):
        denier, sayer = (one, other) if one.stance == "denies" else (other, one)
        return f"{_voice(denier)} denies what {_voice(sayer)} says"
    if one.value is None or other.value is None:
        return None
    if "low" in one.value and _are_apart(one.value, other.value) and not _is_development(one, other):
        return f"{_voice(one)} says {one.value['words']}, {_voice(other)} says {other.value['words']}"
    return _opposition(one, other)


def _is_development(one: AssertionResult, other: AssertionResult) -> bool:
    """Whether the later figure only carries the earlier one on: a toll grows, and those who are missing are found."""
    if one.as_of is None or other.as_of is None or one.as_of == other.as_of:
        return False
    earlier, later = sorted((one, other), key=lambda side: side.as_of or MISSING)
    before, after = earlier.value or {}, later.value or {}
    if before.get("harm") is None or before.get("basis") not in GROWING:
        return False
    return bool(before["harm"] == "missing" or _is_below(before, after))


def _opposition(one: AssertionResult, other: AssertionResult) -> str | None:
    """Statuses of one actor that exclude each other."""
    statuses = [(side.value or {}).get("status") for side in (one, other)]
    actors = [key((side.value or {}).get("actor") or "") for side in (one, other)]
    if actors[0] != actors[1] or not (
        (statuses[0] in OPPOSED and statuses[1] in SETTLED) or (statuses[1] in OPPOSED and statuses[0] in SETTLED)
    ):
        return None
    return f"{_voice(one)} says {statuses[0]}, {_voice(other)} says {statuses[1]}".replace("_", " ")


def _are_apart(one: dict[str, Any], other: dict[str, Any]) -> bool:
    """Whether two ranges have no number in common; an open bound reaches everywhere, a vague word nowhere."""
    if one["low"] is one["high"] is None or other["low"] is other["high"] is None:
        return False
    return _is_below(one, other) or _is_below(other, one)


def _is_below(one: dict[str, Any], other: dict[str, Any]) -> bool:
    if one["high"] is None or other["low"] is None or one.get("approximate") or other.get("approximate"):
        return False
    return bool(one["high"] < other["low"])


def _voice(one: AssertionResult) -> str:
    return one.speaker.name if one.speaker else one.outlet.name


def _date(moment: datetime | None) -> str:
    return f" on {moment:%Y-%m-%d}" if moment else ""
