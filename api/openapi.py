"""The interface description: OpenAPI 3.1, built once from what the calls declare."""

import http
from typing import Any

import flask_smorest
from flask import Flask

from api.schemas.changes import SubjectField
from api.schemas.fields import Day, Instant, MomentParameter, NumberParameter, WebAddress, WholeParameter
from api.schemas.problems import ProblemSchema
from factbase import __version__

FORMS = {
    Day: ("string", "date"),
    Instant: ("string", "date-time"),
    MomentParameter: ("string", None),
    NumberParameter: ("number", None),
    SubjectField: ("object", None),
    WebAddress: ("string", "uri"),
    WholeParameter: ("integer", None),
}
DESCRIPTION = """\
factbase remembers who said what: articles come in, and the statements in them go out as quotes by speakers, attached \
to the claims that they repeat, revise or deny.

Every call but the health pages and this description needs an API key: `Authorization: Bearer fb_...`. Refusals are \
`application/problem+json`. Lists give `items` and `next`; the next page is the same call with `cursor` set to that \
value. Times are RFC 3339 in UTC, and offsets count Unicode code points in the body of the article.
"""


class Api(flask_smorest.Api):  # type: ignore[misc]
    """flask-smorest's, with problems for errors and no pages of its own."""

    ERROR_SCHEMA = ProblemSchema

    def _register_responses(self) -> None:
        """Document every refusal as a problem, under the names that flask-smorest refers to."""
        content = {"application/problem+json": {"schema": ProblemSchema}}
        for status in http.HTTPStatus:
            response: dict[str, Any] = {"description": status.phrase}
            if status >= http.HTTPStatus.BAD_REQUEST:
                response["content"] = content
            self.spec.components.response(status.name, response, lazy=True)
        self.spec.components.response("DEFAULT_ERROR", {"description": "Refused", "content": content}, lazy=True)

    def _register_pagination_header(self) -> None:
        """Leave lists to `api.paging`."""

    def _register_error_handlers(self) -> None:
        """Leave errors to `api.problems`."""


def open_api(app: Flask) -> Api:
    """An empty description, to which blueprints add their calls."""
    app.config.update(API_TITLE="factbase", API_VERSION=__version__, OPENAPI_VERSION="3.1.0")
    api = Api(
        app,
        spec_kwargs={"info": {"description": DESCRIPTION}, "servers": [{"url": "/", "description": "This server"}]},
    )
    for field, form in FORMS.items():
        api.register_field(field, *form)
    api.spec.components.security_scheme(
        "key",
        {"type": "http", "scheme": "bearer", "description": "A key from `factbase keys create`; it begins with `fb_`."},
    )
    return api
