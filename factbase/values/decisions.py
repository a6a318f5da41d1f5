"""What was made of a statement, and why: every score explains itself."""

from dataclasses import dataclass
from typing import Literal

from factbase.values.statements import Stance

Outcome = Literal["attached", "suggested", "new"]


@dataclass(frozen=True, slots=True)
class Part:
    """One feature's share in a score: `value` from -1 to 1, `detail` a sentence for an editor."""

    feature: str
    value: float
    detail: str


@dataclass(frozen=True, slots=True)
class Veto:
    """A reason why two statements are not the same claim, whatever the words: "harm differs: killed, not injured"."""

    rule: str
    detail: str


@dataclass(frozen=True, slots=True)
class Scored:
    """A candidate claim with its score from 0 to 1, the parts of it and what forbids the match."""

    claim_id: int
    score: float
    parts: tuple[Part, ...]
    vetoes: tuple[Veto, ...] = ()


@dataclass(frozen=True, slots=True)
class Judgement:
    """The outcome for one statement; `claim_id` is set unless it is new; at most three `candidates`, best first."""

    outcome: Outcome
    claim_id: int | None
    stance: Stance
    candidates: tuple[Scored, ...]
    reason: str
