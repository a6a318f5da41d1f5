"""Every refusal as `application/problem+json` (RFC 9457); the table of types is the source of their pages too."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from http import HTTPStatus
from typing import Any

from flask import Flask, Response, current_app, g, request, url_for
from werkzeug.exceptions import HTTPException, MethodNotAllowed

from api.problem_types import TYPES, ProblemType
from api.strict_json import Unreadable, Unstorable
from factbase import errors

RETRY_SECONDS = 1


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that is wrong: at a JSON pointer of the body, in a query parameter or header by name, or a change."""

    detail: str
    pointer: str | None = None
    parameter: str | None = None
    header: str | None = None
    change: str | None = None

    def to_json(self) -> dict[str, str]:
        """The members that are known."""
        return {name: value for name, value in asdict(self).items() if value is not None}


class Refused(Exception):
    """The edge will not pass this request on."""

    def __init__(
        self, slug: str, detail: str, faults: tuple[Fault, ...] = (), headers: Mapping[str, str] | None = None
    ) -> None:
        super().__init__(detail)
        self.type = TYPES[slug]
        self.detail = detail
        self.faults = faults
        self.headers = dict(headers or {})


DOMAIN_ERRORS: tuple[tuple[type[Exception], str], ...] = (
    (errors.NotFound, "not-found"),
    (errors.Conflict, "conflict"),
    (errors.Stale, "stale"),
    (errors.Invalid, "invalid"),
    (errors.TooLarge, "too-large"),
    (errors.Unavailable, "unavailable"),
    (Unstorable, "invalid"),
    (Unreadable, "unreadable"),
)

# Bodies that the client did not send to their end.
UNREAD: tuple[tuple[type[Exception], str], ...] = ((TimeoutError, "request-timeout"), (ConnectionError, "unreadable"))

HTTP_STATUSES = {
    400: "unreadable",
    404: "not-found",
    405: "method-not-allowed",
    411: "length-required",
    413: "too-large",
    415: "unsupported-media-type",
    429: "too-many-requests",
    500: "internal",
}


@dataclass(frozen=True, slots=True)
class Problem:
    """A refusal on its way out."""

    type: ProblemType
    detail: str
    faults: tuple[Fault, ...] = ()
    headers: dict[str, str] = field(default_factory=dict)
    cause: dict[str, str] = field(default_factory=dict)

    def to_json(self) -> dict[str, Any]:
        """The members of RFC 9457, and `errors`; what caused it is for the log only."""
        return {
            "type": self.type.address,
            "title": self.type.title,
            "status": self.type.status,
            "detail": self.detail,
            "errors": [fault.to_json() for fault in self.faults],
        }

    def to_bytes(self) -> bytes:
        """The body of the answer."""
        return json.dumps(self.to_json()).encode() + b"\n"


def register_problems(app: Flask) -> None:
    """Answer every refusal and failure of `app` as a problem."""
    app.register_error_handler(Refused, lambda error: respond(_of_refusal(error)))
    for kind, slug in DOMAIN_ERRORS:
        app.register_error_handler(kind, lambda error, slug=slug: respond(problem_of(error, slug)))
    for unread, slug in UNREAD:
        app.register_error_handler(unread, lambda _, slug=slug: respond(Problem(TYPES[slug], TYPES[slug].advice)))
    app.register_error_handler(errors.Moved, _answer_moved)
    app.register_error_handler(HTTPException, _answer_http)


def _answer_moved(error: errors.Moved) -> Response:
    """Lead to the same address below what the resource was merged into."""
    arguments: dict[str, Any] = {
        name: error.into if name.endswith("_id") and value == error.key else value
        for name, value in (request.view_args or {}).items()
    }
    query: dict[str, Any] = request.args.to_dict()
    address = url_for(request.endpoint or "", **arguments, **query)
    body = json.dumps({"detail": str(error), "location": address}) + "\n"
    return current_app.response_class(body, 308, {"Location": address}, mimetype="application/json")


def respond(problem: Problem) -> Response:
    """The response; a refusal is never cached."""
    g.problem = {"problem": problem.type.slug, **problem.cause}
    response = current_app.response_class(problem.to_bytes(), problem.type.status, mimetype="application/problem+json")
    response.headers.extend(problem.headers)
    g.retry_after = problem.headers.get("Retry-After")
    response.headers["Cache-Control"] = "no-store"
    return response


def problem_of(error: Exception, slug: str) -> Problem:
    """A domain error as a problem: its own words, and the pointer where it has one."""
    pointer = getattr(error, "pointer", "")
    faults = (Fault(str(error), pointer=pointer),) if pointer else ()
    blocking = tuple(Fault("Stands on it.", change=number) for number in getattr(error, "changes", ()))
    passes = slug == "unavailable" or isinstance(error, errors.StillRunning)
    headers = {"Retry-After": str(RETRY_SECONDS)} if passes else {}
    return Problem(TYPES[slug], str(error), (*faults, *blocking), headers, _tell_cause(error, slug))


def _tell_cause(error: Exception, slug: str) -> dict[str, str]:
    """Why the database cannot answer: what it said itself, in which no text or key stands."""
    if slug != "unavailable" or error.__cause__ is None:
        return {}
    return {"cause": f"{type(error.__cause__).__name__}: {' '.join(str(error.__cause__).split())[:200]}"}


def problem_of_any(error: Exception) -> Problem:
    """The problem of a refusal or a domain error, for answers that report line by line; raises what is neither."""
    if isinstance(error, Refused):
        return _of_refusal(error)
    for kind, slug in DOMAIN_ERRORS:
        if isinstance(error, kind):
            return problem_of(error, slug)
    raise error


def _of_refusal(error: Refused) -> Problem:
    return Problem(error.type, error.detail, error.faults, error.headers)


def _answer_http(error: HTTPException) -> Response:
    if error.code is None or error.code < HTTPStatus.BAD_REQUEST:
        return error.get_response()  # type: ignore[return-value]  # a redirect, made by Flask with its own class
    if error.code == HTTPStatus.INTERNAL_SERVER_ERROR:
        return respond(Problem(TYPES["internal"], "Something failed here; nothing of this request was stored."))
    slug = HTTP_STATUSES.get(error.code, "unreadable")
    headers = {}
    if isinstance(error, MethodNotAllowed) and error.valid_methods:
        headers["Allow"] = ", ".join(sorted(error.valid_methods))
    detail = DETAILS.get(slug, "{}").format(error.description or TYPES[slug].title)
    return respond(Problem(TYPES[slug], detail, headers=headers))


DETAILS = {
    "not-found": "No resource has this address; /api/v1/docs lists those that there are.",
    "method-not-allowed": "The resource does not answer this method.",
    "too-many-requests": "The limit is {} for a key or an address.",
}
