"""Which value of a claim stands now, and why this one: what was revised, taken back or denied does not."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from factbase.services.assertion_results import AssertionResult
from factbase.services.phrasing import describe_day, describe_value
from factbase.services.ranges import are_apart, is_part
from factbase.services.voices import find_actor, find_voice, name_voice, name_voices

REVISED = re.compile(r"revised by assertion (\d+)")  # as `ranks` gives the reason
STATED = ("low", "high", "status", "date", "duration_days", "party")  # what a value says, whatever its kind
WISHES = frozenset({"called_for", "demanded"})
Mark = Literal["replaced", "denied", "questioned", "revised", "withdrawn"]


@dataclass(frozen=True, slots=True)
class Current:
    """The value that stands now, and why this one."""

    assertion: int
    value: dict[str, Any] | None
    reason: str


def mark_values(said: Sequence[AssertionResult]) -> dict[int, Mark]:
    """By number of assertion: why it does not stand; `said` is in order of time.

    replaced: its own sentence gives a newer value; denied, questioned: it is told in order to reject or doubt it;
    revised: the same voice gave another value later; withdrawn: the voice or the article took it back.
    """
    denials = [one for one in said if _is_denial(one)]
    marks = {one.id: _mark(one, denials) for one in said}
    return {number: mark for number, mark in marks.items() if mark is not None}


def _mark(one: AssertionResult, denials: Sequence[AssertionResult]) -> Mark | None:
    if (one.value or {}).get("previous"):
        return "replaced"
    if _is_denial(one):
        return "denied"
    if one.stance == "questions":
        return "questioned"
    if one.rank == "deprecated":
        return "revised" if find_reviser(one) else "withdrawn"
    is_taken_back = one.rank == "normal" and any(_takes_back(denial, one) for denial in denials)
    return "withdrawn" if is_taken_back else None


def _is_denial(one: AssertionResult) -> bool:
    return one.stance == "denies" or (one.value or {}).get("polarity") == "denied"


def _takes_back(denial: AssertionResult, one: AssertionResult) -> bool:
    """Whether a speaker later denies the very value that they gave; "five, not two" takes no five back."""
    if one.speaker is None or find_voice(one) != find_voice(denial) or find_actor(one) != find_actor(denial):
        return False
    if one.as_of is None or denial.as_of is None or denial.as_of <= one.as_of:
        return False
    denied, given = denial.value or {}, one.value or {}
    return not denied or all(denied.get(name) == given.get(name) for name in STATED)


def find_reviser(one: AssertionResult) -> int | None:
    """The assertion of the same voice that gave another value later; None where none did."""
    revised = REVISED.match(one.rank_reason or "") if one.rank == "deprecated" else None
    return int(revised[1]) if revised else None


def find_current(said: Sequence[AssertionResult], marks: dict[int, Mark]) -> Current | None:
    """The latest value that stands and is no part of another; of these the one of most worth (see `_worth`)."""
    standing = [one for one in said if one.id not in marks]
    standing = [one for one in standing if one.rank == "preferred" or not _is_part(one, standing)]
    if not standing:
        return None
    chosen = max(enumerate(standing), key=lambda placed: (_worth(placed[1]), placed[0]))[1]
    return Current(chosen.id, chosen.value, _explain(chosen, said, marks))


def _is_part(one: AssertionResult, standing: Sequence[AssertionResult]) -> bool:
    return any(is_part(one.value or {}, other.value or {}) for other in standing)


def _worth(one: AssertionResult) -> int:
    """What a person prefers comes before all; a call for something says less than where it stands, a fear nothing."""
    value = one.value or {}
    if one.rank == "preferred":
        return 3
    if value.get("polarity") == "hypothetical" or value.get("status") == "mention":
        return 0
    return 1 if value.get("status") in WISHES else 2


def _explain(chosen: AssertionResult, said: Sequence[AssertionResult], marks: dict[int, Mark]) -> str:
    """Sentences for a person: why this value, from whom, what it revises, and who denies it."""
    why = "A reviewer prefers it" if chosen.rank == "preferred" else "It is the latest that stands"
    parts = [f"{why}: {name_voice(chosen)}{_on(chosen)}", *_revisions(chosen, said), *_denials(chosen, said)]
    gone = sum(one.rank == "deprecated" or marks.get(one.id) == "withdrawn" for one in said)
    if gone:
        parts.append(f"of {len(said)} values, {gone} no longer {'stands' if gone == 1 else 'stand'}")
    return "; ".join(parts) + "."


def _revisions(chosen: AssertionResult, said: Sequence[AssertionResult]) -> Iterable[str]:
    """What the value revises: the one before it of the same voice."""
    revised = [one for one in said if find_reviser(one) == chosen.id]
    return [f"it revises {describe_value(one.value or {})}{_on(one)}" for one in revised[-1:]]


def _denials(chosen: AssertionResult, said: Sequence[AssertionResult]) -> Iterable[str]:
    """Who denies the value: a number whenever it was given, a term from then on (a refusal is of what lay there)."""
    is_term = "status" in (chosen.value or {})
    meant = said[said.index(chosen) :] if is_term else said
    others = [one for one in meant if one.stance == "denies" and find_voice(one) != find_voice(chosen)]
    denials = [one for one in others if not are_apart(one.value or {}, chosen.value or {})]
    return [f"denied by {name_voices(denials)}"] if denials else []


def _on(one: AssertionResult) -> str:
    return f" on {describe_day(one.as_of)}" if one.as_of else ""
