"""Values of statements as the database keeps them and answers show them: the fields of their kind and their place."""

from dataclasses import asdict
from datetime import date
from typing import Any

from factbase.values.spans import Span
from factbase.values.statements import Amount, ClaimKind, Control, Deadline, EventAnchor, Figure, Term, Value

VALUE_TYPES: dict[ClaimKind, type[Value]] = {
    "casualty_figure": Figure,
    "ceasefire_term": Term,
    "settlement_term": Term,
    "commitment": Term,
    "amount": Amount,
    "deadline": Deadline,
    "territorial_control": Control,
}


def write_value(value: Value | None) -> dict[str, Any] | None:
    """The fields that the kind has, with `start` and `end` of the words in the body; None for a plain statement."""
    if value is None:
        return None
    fields = asdict(value)
    span = fields.pop("span")
    if fields.pop("kind", None) == "commitment":
        del fields["provision"]
    return {**fields, **span}


def read_value(kind: ClaimKind, fields: dict[str, Any] | None) -> Value | None:
    """The value that `write_value` wrote for a statement of `kind`."""
    if fields is None:
        return None
    rest = {name: value for name, value in fields.items() if name not in {"start", "end", "derived"}}
    value_type = VALUE_TYPES[kind]
    if value_type is Term:
        rest = {"kind": kind, "provision": None, **rest}
    return value_type(span=Span(fields["start"], fields["end"]), **rest)


def shift_value(fields: dict[str, Any] | None, by: int) -> dict[str, Any] | None:
    """The same value `by` code points further on, in another text with the same words."""
    return fields and {**fields, "start": fields["start"] + by, "end": fields["end"] + by}


def write_event(event: EventAnchor) -> dict[str, Any]:
    """The event behind a statement, as JSON has it."""
    return {
        "places": sorted(event.places),
        "parties": sorted(event.parties),
        "causes": sorted(event.causes),
        "period": event.period,
        "around": sorted(event.around),
        "reported": event.reported.isoformat() if event.reported else None,
        "about": sorted(event.about),
        "is_further": event.is_further,
    }


def read_event(fields: dict[str, Any]) -> EventAnchor:
    """The event that `write_event` wrote."""
    reported = fields.get("reported")
    return EventAnchor(
        places=frozenset(fields.get("places", ())),
        parties=frozenset(fields.get("parties", ())),
        causes=frozenset(fields.get("causes", ())),
        period=fields.get("period"),
        around=frozenset(fields.get("around", ())),
        reported=date.fromisoformat(reported) if reported else None,
        about=frozenset(fields.get("about", ())),
        is_further=bool(fields.get("is_further")),
    )
