"""Exports: everything that a filter finds, streamed, in two forms."""

from collections.abc import Callable, Generator, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import marshmallow as ma
from flask import Response

from api.access import requires
from api.blueprint import Blueprint
from api.exports.assertions import ASSERTIONS
from api.exports.changes import CHANGES
from api.exports.claims import CLAIMS
from api.exports.columns import Column
from api.exports.forms import Write, in_chunks, write_csv, write_json_lines
from api.exports.quotes import QUOTES
from api.moments import read_view
from api.schemas.changes import ChangeSchema
from api.schemas.claims import AssertionSchema, ClaimSchema
from api.schemas.exports import AssertionsExportQuery, ChangesExportQuery, ClaimsExportQuery, QuotesExportQuery
from api.schemas.quotes import QuoteSchema
from api.streams import answer_stream
from factbase.services import exports
from factbase.services.assertion_lists import AssertionFilter
from factbase.services.changes import ChangeFilter
from factbase.services.claims import ClaimFilter
from factbase.services.quotes import QuoteFilter

Query = dict[str, Any]

blueprint = Blueprint("exports", __name__, description="Everything that a filter finds, streamed, without pages.")


@dataclass(frozen=True, slots=True)
class Export:
    """What can be exported: how it is asked for, read, shaped and described."""

    noun: str
    query: type[ma.Schema]
    read: Callable[[Query], Generator[Any, None, None]]
    schema: ma.Schema
    columns: Sequence[Column]


@dataclass(frozen=True, slots=True)
class Form:
    """A form of an export, and what its last line says."""

    ending: str
    write: Write
    content_type: str
    end: str


EXPORTS = (
    Export(
        "quotes",
        QuotesExportQuery,
        lambda query: exports.export_quotes(view=read_view(query), wanted=QuoteFilter(**query)),
        QuoteSchema(),
        QUOTES,
    ),
    Export(
        "claims",
        ClaimsExportQuery,
        lambda query: exports.export_claims(view=read_view(query), wanted=ClaimFilter(**query)),
        ClaimSchema(),
        CLAIMS,
    ),
    Export(
        "assertions",
        AssertionsExportQuery,
        lambda query: exports.export_assertions(view=read_view(query), wanted=AssertionFilter(**query)),
        AssertionSchema(),
        ASSERTIONS,
    ),
    Export(
        "changes",
        ChangesExportQuery,
        lambda query: exports.export_changes(since=query.pop("since"), wanted=ChangeFilter(**query)),
        ChangeSchema(),
        CHANGES,
    ),
)
FORMS = (
    Form("csv", write_csv, "text/csv; charset=utf-8", "# end,n"),
    Form("jsonl", write_json_lines, "application/x-ndjson; charset=utf-8", '{"_end": true, "count": n}'),
)


def _register(export: Export, form: Form) -> None:
    file = f"{export.noun}.{form.ending}"

    def write(items: Iterator[Any]) -> Iterator[bytes]:
        return in_chunks(form.write(map(export.schema.dump, items), export.columns))

    def view(query: Query) -> Response:
        return answer_stream(export.read(query), write, form.content_type, f"factbase-{file}")

    view.__name__ = f"export_{export.noun}_{form.ending}"
    view.__doc__ = f"""All {export.noun} that the filters find, as they are at one moment, without a cap.

    The last line is `{form.end}` with the number of rows; where it is missing, the answer broke off and is not whole.
    Every column is described in the data dictionary (docs/data-dictionary.md).
    """
    answered = blueprint.response(200, {"type": "string"}, content_type=form.content_type)(view)
    asked = blueprint.arguments(export.query, location="query")(answered)
    blueprint.get(f"/exports/{file}")(requires("read")(asked))


for _export in EXPORTS:
    for _form in FORMS:
        _register(_export, _form)
