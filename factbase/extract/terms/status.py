"""What a chain of cues adds up to: "denied having agreed to" is a denial, "agreed to talks on" a negotiation.

The chain is read from the topic outwards. Each step takes the status so far and what the next word around it makes of
it; a table holds the cases in which that is not simply the outer word. Where the tables are silent about a doubt, the
outer and weaker reading stands, so that nothing withheld can come out as agreed.
"""

from collections.abc import Sequence
from typing import Literal

from factbase.values.statements import Status

Modifier = Literal[
    "condemned",
    "doubted",
    "may",
    "must",
    "not_did",
    "not_will",
    "not_yet",
    "should",
    "unreal",
    "will",
    "will_be",
    "would_be",
]

# What a cue gives to what it governs: a status, or one of three that depend on what is inside. "Announced a truce"
# agrees, "announced talks" does not; who backs a truce may not be the one to keep it; a promise not given is a denial.
Force = Status | Literal["announced", "backed", "promised"]

POSITIVE: frozenset[Status] = frozenset({"agreed", "in_force", "extended"})

# (outer cue, status inside it) -> status, where the outer cue alone does not decide.
NESTED: dict[tuple[Status, Status], Status] = {
    ("agreed", "called_for"): "called_for",
    ("agreed", "demanded"): "demanded",
    ("agreed", "denied"): "denied",
    ("agreed", "ended"): "ended",
    ("agreed", "extended"): "extended",
    ("agreed", "mention"): "mention",
    ("agreed", "not_agreed"): "not_agreed",
    ("agreed", "rejected"): "rejected",
    ("agreed", "under_negotiation"): "under_negotiation",
    ("agreed", "violated"): "mention",
    ("agreed", "willing"): "willing",
    ("called_for", "denied"): "denied",
    ("called_for", "violated"): "violated",
    ("demanded", "denied"): "denied",
    ("demanded", "not_agreed"): "denied",  # "insisted that nothing had been agreed"
    ("demanded", "violated"): "violated",
    ("ended", "agreed"): "ended",
    ("ended", "not_agreed"): "not_agreed",
    ("ended", "under_negotiation"): "not_agreed",
    ("ended", "violated"): "mention",
    ("extended", "called_for"): "called_for",
    ("extended", "demanded"): "demanded",
    ("extended", "mention"): "mention",
    ("extended", "proposed"): "proposed",
    ("extended", "under_negotiation"): "under_negotiation",
    ("extended", "violated"): "violated",
    ("extended", "willing"): "willing",
    ("in_force", "called_for"): "called_for",
    ("in_force", "demanded"): "demanded",
    ("in_force", "ended"): "mention",
    ("in_force", "mention"): "mention",
    ("in_force", "not_agreed"): "not_agreed",
    ("in_force", "proposed"): "proposed",
    ("in_force", "rejected"): "rejected",
    ("in_force", "under_negotiation"): "under_negotiation",
    ("in_force", "violated"): "violated",
    ("in_force", "willing"): "willing",
    ("mention", "under_negotiation"): "under_negotiation",
    ("not_agreed", "violated"): "violated",
    ("proposed", "denied"): "denied",
    ("proposed", "not_agreed"): "not_agreed",
    ("proposed", "rejected"): "rejected",
    ("proposed", "under_negotiation"): "under_negotiation",
    ("proposed", "violated"): "violated",
    ("rejected", "denied"): "mention",
    ("rejected", "ended"): "mention",
    ("rejected", "rejected"): "willing",
    ("rejected", "violated"): "denied",
    ("under_negotiation", "denied"): "denied",
    ("under_negotiation", "not_agreed"): "not_agreed",
    ("under_negotiation", "rejected"): "rejected",
    ("under_negotiation", "violated"): "violated",
    ("violated", "under_negotiation"): "not_agreed",
    ("willing", "denied"): "denied",
    ("willing", "rejected"): "rejected",
    ("willing", "violated"): "mention",
    ("willing", "ended"): "mention",
}

# What a negation or a modal verb makes of the cue that it stands before.
MODIFIED: dict[Modifier, dict[Status, Status]] = {
    # "We would be mad to accept"; who finds a refusal mad has not yet agreed.
    "condemned": {
        "agreed": "rejected",
        "called_for": "mention",
        "demanded": "mention",
        "denied": "mention",
        "ended": "mention",
        "extended": "rejected",
        "in_force": "rejected",
        "not_agreed": "mention",
        "proposed": "rejected",
        "rejected": "mention",
        "under_negotiation": "rejected",
        "violated": "mention",
        "willing": "rejected",
    },
    "doubted": {
        "agreed": "mention",
        "ended": "mention",
        "extended": "mention",
        "in_force": "mention",
        "violated": "mention",
        "willing": "mention",
    },
    "may": {
        "agreed": "willing",
        "called_for": "mention",
        "denied": "mention",
        "ended": "mention",
        "extended": "willing",
        "in_force": "willing",
        "not_agreed": "mention",
        "rejected": "rejected",
        "under_negotiation": "willing",
        "violated": "mention",
    },
    "must": {
        "agreed": "demanded",
        "ended": "demanded",
        "extended": "demanded",
        "in_force": "demanded",
        "under_negotiation": "demanded",
        "violated": "mention",
    },
    "not_did": {
        "agreed": "denied",
        "called_for": "mention",
        "demanded": "mention",
        "denied": "mention",
        "ended": "mention",
        "extended": "denied",
        "in_force": "violated",
        "proposed": "denied",
        "rejected": "willing",
        "under_negotiation": "denied",
        "violated": "denied",
        "willing": "rejected",
    },
    "not_will": {
        "agreed": "rejected",
        "called_for": "mention",
        "demanded": "mention",
        "denied": "mention",
        "ended": "mention",
        "extended": "rejected",
        "in_force": "rejected",
        "proposed": "rejected",
        "rejected": "willing",
        "under_negotiation": "rejected",
        "violated": "mention",
        "willing": "rejected",
    },
    "not_yet": {
        "agreed": "not_agreed",
        "called_for": "mention",
        "demanded": "mention",
        "denied": "mention",
        "ended": "mention",
        "extended": "not_agreed",
        "in_force": "not_agreed",
        "proposed": "not_agreed",
        "rejected": "willing",
        "under_negotiation": "not_agreed",
        "violated": "mention",
        "willing": "rejected",
    },
    "should": {
        "agreed": "called_for",
        "ended": "called_for",
        "extended": "called_for",
        "in_force": "called_for",
        "under_negotiation": "called_for",
        "violated": "mention",
    },
    "unreal": {"agreed": "under_negotiation", "in_force": "under_negotiation", "extended": "under_negotiation"},
    "will": {"agreed": "willing", "extended": "willing", "in_force": "willing", "ended": "mention"},
    # Of a thing itself the future is an announcement: "the truce will begin on Sunday".
    "would_be": {
        "agreed": "proposed",
        "ended": "mention",
        "extended": "proposed",
        "in_force": "proposed",
        "violated": "mention",
    },
    "will_be": {"agreed": "under_negotiation", "in_force": "mention", "ended": "mention"},
}

# What a question leaves open.
ASKED: frozenset[Status] = frozenset(
    {"agreed", "called_for", "ended", "extended", "in_force", "not_agreed", "rejected", "violated", "willing"}
)

# What the same words make of a topic that no cue stands over: "we will not pull back", "the guns must fall silent".
BARE: dict[Modifier, Status] = {
    "condemned": "rejected",
    "doubted": "mention",
    "may": "willing",
    "must": "demanded",
    "not_did": "mention",
    "not_will": "rejected",
    "not_yet": "mention",
    "should": "called_for",
    "unreal": "mention",
    "will": "willing",
    "will_be": "willing",
    "would_be": "willing",
}


def enclose(outer: Force, inner: Status | None) -> Status:
    """The status of something that has `inner` once a cue of the force `outer` stands around it."""
    if outer == "announced":
        return inner or "agreed"
    if outer == "backed":
        return inner or "called_for"
    status: Status = "agreed" if outer == "promised" else outer
    return status if inner is None else NESTED.get((status, inner), status)


def weaken(force: Force, modifiers: Sequence[Modifier]) -> Force:
    """What is left of a cue behind negations and modal verbs, the innermost first: "would accept" is willing."""
    for modifier in modifiers:
        plain: Status = "agreed" if force in ("announced", "backed", "promised") else force  # type: ignore[assignment]
        force = MODIFIED[modifier].get(plain, plain)
    return force


def modify_act(modifiers: Sequence[Modifier]) -> Status | None:
    """What the same words say of an act that no cue stands over: "we will not pull back"."""
    return BARE[modifiers[-1]] if modifiers else None


def leave_unsaid(status: Status, ban: Modifier) -> Status:
    """The status of what nobody is to say yet: "it is too early to say that a truce was agreed"."""
    if status in ("denied", "not_agreed", "rejected"):
        return status
    return "not_agreed" if status == "agreed" and ban == "condemned" else "mention"


def ask(status: Status) -> Status:
    """The status once the whole is a question."""
    return "mention" if status in ASKED else status
