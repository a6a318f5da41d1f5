"""What is claimed in a stretch of text: typed values, each with the words that state it."""

from dataclasses import dataclass, field
from datetime import date as day
from typing import Literal, get_args

from factbase.values.dates import Moment
from factbase.values.spans import Span

ClaimKind = Literal[
    "casualty_figure",
    "ceasefire_term",
    "settlement_term",
    "territorial_control",
    "deadline",
    "amount",
    "commitment",
    "statement",
]
CLAIM_KINDS: tuple[ClaimKind, ...] = get_args(ClaimKind)

Stance = Literal["asserts", "denies", "questions", "revises", "reports"]
Polarity = Literal["asserted", "denied", "hypothetical"]
FigureBasis = Literal["event", "running_total", "period", "rate"]

Harm = Literal[
    "killed",
    "injured",
    "killed_or_injured",
    "missing",
    "captured",
    "detained",
    "abducted",
    "displaced",
    "rescued",
    "losses",  # people lost, fate not said: never read as killed
]

Status = Literal[
    "proposed",
    "agreed",
    "willing",
    "rejected",
    "not_agreed",
    "demanded",
    "called_for",
    "under_negotiation",
    "in_force",
    "extended",
    "violated",
    "ended",
    "denied",
    "mention",
]

CeasefireProvision = Literal[
    "cessation", "duration", "scope", "monitoring", "withdrawal", "prisoner_exchange", "humanitarian_access"
]
SettlementProvision = Literal[
    "territory",
    "sanctions",
    "neutrality",
    "election",
    "disarmament",
    "security_guarantees",
    "amnesty",
    "autonomy",
    "reparations",
    "recognition",
    "power_sharing",
]


@dataclass(frozen=True, slots=True)
class Figure:
    """A number of people who suffered one harm; None is an open bound or an unknown number, never zero.

    `best` is the number named; a range has none. `words` stand at `span` in the text. `previous` marks a value that the
    same sentence replaces, `part_of_other` a subset or an increment of another figure there.
    """

    span: Span
    words: str
    harm: Harm
    low: int | None
    best: int | None
    high: int | None
    approximate: bool = False
    group: str | None = None
    victim_party: str | None = None
    by_party: str | None = None
    per: str | None = None
    basis: FigureBasis = "event"
    polarity: Polarity = "asserted"
    previous: bool = False
    part_of_other: bool = False
    unit: str = "people"


@dataclass(frozen=True, slots=True)
class Term:
    """A term of a ceasefire or settlement, or a commitment (`provision` None), and where `actor` stands on it."""

    span: Span
    words: str
    kind: Literal["ceasefire_term", "settlement_term", "commitment"]
    provision: CeasefireProvision | SettlementProvision | None
    status: Status
    actor: str | None = None
    duration_days: float | None = None
    count: int | None = None
    until: str | None = None
    scope: str | None = None
    condition: str | None = None


@dataclass(frozen=True, slots=True)
class Amount:
    """Money, aid, weapons or troops; `unit` is an ISO 4217 code or a noun."""

    span: Span
    words: str
    what: str
    low: float | None
    best: float | None
    high: float | None
    unit: str
    giver: str | None = None
    receiver: str | None = None
    approximate: bool = False
    exclusive: bool = False


@dataclass(frozen=True, slots=True)
class Deadline:
    """By when something has to happen: an ISO 8601 `date`, or `duration_days` from when it was said."""

    span: Span
    words: str
    what: str
    party: str | None = None
    date: str | None = None
    duration_days: float | None = None


@dataclass(frozen=True, slots=True)
class Control:
    """Who holds a place, and how much of it in words ("most of")."""

    span: Span
    words: str
    place: str
    party: str
    share: str | None = None


Value = Figure | Term | Amount | Deadline | Control


@dataclass(frozen=True, slots=True)
class EventAnchor:
    """What keeps two events of one kind apart: where, whose, why and when; empty where the text is silent.

    `places`, `parties` and `causes` are normal forms (`text.normalise.key`); `period` is ISO 8601 ("2025-03").
    `around` holds names that the article mentions around the statement, `reported` is its day. `about` are stems of
    what its title, its lead and the sentences there tell of; `is_further` says that they tell of a further event of
    its kind ("another derailment").
    """

    places: frozenset[str] = frozenset()
    parties: frozenset[str] = frozenset()
    causes: frozenset[str] = frozenset()
    period: str | None = None
    around: frozenset[str] = frozenset()
    reported: day | None = None
    about: frozenset[str] = frozenset()
    is_further: bool = False


@dataclass(frozen=True, slots=True)
class Statement:
    """One checkable thing that a quotation or a narrated sentence says.

    `span` is the clause or sentence that states it, `text` its words; `value` is None for the kind `statement`.
    `stance` is the speaker's towards what is stated. `keys` identify the claim within its kind (see `docs/claims.md`).
    `speaker` is the name of who said it; None where the article says it itself or names nobody. `as_of` is the day on
    which the sentence says that a value held ("14 dead as of Tuesday"); None where it names none.
    """

    span: Span
    text: str
    kind: ClaimKind
    stance: Stance
    value: Value | None
    keys: tuple[tuple[str, str | None], ...] = ()
    event: EventAnchor = field(default_factory=EventAnchor)
    speaker: str | None = None
    as_of: Moment | None = None
