"""A reading as JSON: what `factbase read` writes and `POST /extract` answers. Plain functions,
for the command has to start fast.
"""

from typing import Any

from factbase.services.values import write_value
from factbase.values.quotations import Mention, Quotation
from factbase.values.readings import Reading, SpokenStatement


def write_reading(reading: Reading) -> dict[str, Any]:
    """`{"quotes": [...], "statements": [...]}` with offsets in the body; among the statements the terms only named."""
    return {
        "quotes": [write_quotation(quotation) for quotation in reading.quotations],
        "statements": [write_statement(spoken, reading) for spoken in list_statements(reading)],
    }


def list_statements(reading: Reading) -> list[SpokenStatement]:
    """The statements and the terms that are only named, in order of place."""
    return sorted((*reading.statements, *reading.named), key=lambda spoken: spoken.statement.span)


def write_quotation(quotation: Quotation) -> dict[str, Any]:
    """A quotation; its cue is empty where it carries on without one."""
    return {
        "start": quotation.span.start,
        "end": quotation.span.end,
        "text": quotation.text,
        "kind": quotation.kind,
        "group": quotation.group,
        "speaker": _write_mention(quotation.subject),
        "cue": quotation.cue.text if quotation.cue else "",
    }


def write_statement(spoken: SpokenStatement, reading: Reading) -> dict[str, Any]:
    """A statement with the name of who makes it; None for narration and for who is not named."""
    statement = spoken.statement
    speaker = None if spoken.quotation is None else reading.quotations[spoken.quotation].speaker
    return {
        "start": statement.span.start,
        "end": statement.span.end,
        "text": statement.text,
        "kind": statement.kind,
        "stance": statement.stance,
        "value": write_value(statement.value) or {},
        "speaker": speaker.name if speaker else None,
    }


def _write_mention(mention: Mention | None) -> dict[str, Any] | None:
    if mention is None:
        return None
    name = mention.identity.name if mention.identity else None
    return {"start": mention.span.start, "end": mention.span.end, "text": mention.text, "name": name}
