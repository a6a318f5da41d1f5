"""A blueprint whose calls declare who may use them and refuse arguments that they do not know."""

from collections.abc import Callable
from typing import Any, TypeVar

import flask_smorest
import marshmallow as ma

from api.arguments import StrictParser
from api.conditional import IF_MATCH

View = TypeVar("View", bound=Callable[..., Any])

IDEMPOTENCY_PARAMETER = {
    "name": "Idempotency-Key",
    "in": "header",
    "description": "A name of your own for this request, at most 200 characters of ASCII without blanks and commas: "
    "sent again with it, the request is not done again, but answered as before.",
    "schema": {"type": "string", "minLength": 1, "maxLength": 200},
}


class Blueprint(flask_smorest.Blueprint):  # type: ignore[misc]
    """flask-smorest's, with this interface's reading of arguments and its documentation of access."""

    ARGUMENTS_PARSER = StrictParser()

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._prepare_doc_cbks.append(_describe_access)

    def arguments(self, schema: type[ma.Schema], *, location: str = "json", **kwargs: Any) -> Callable[[View], View]:
        """Read arguments by `schema`; a call without this for `query` takes no parameters at all."""
        status = 400 if location == "query" else 422
        read = super().arguments(schema, location=location, error_status_code=status, **kwargs)

        def decorate(view: View) -> View:
            reading: View = read(view)
            reads = location == "query" or getattr(view, "reads_query", False)
            reading.reads_query = reads  # type: ignore[attr-defined]
            return reading

        return decorate


def _describe_access(doc: dict[str, Any], doc_info: dict[str, Any], **_: Any) -> dict[str, Any]:
    """Name the operation, the scope that it needs and the Idempotency-Key that it takes."""
    access = doc_info.get("access", {})
    scope = access.get("scope")
    doc["operationId"] = access.get("name")
    doc["security"] = [{"key": []}] if scope != "public" else []
    if scope != "public":
        doc["x-scope"] = scope
    if doc_info.get("repeatable"):
        doc.setdefault("parameters", []).append(IDEMPOTENCY_PARAMETER)
    if doc_info.get("conditional") is not None:
        doc.setdefault("parameters", []).append({**IF_MATCH, "required": doc_info["conditional"]})
    return doc
