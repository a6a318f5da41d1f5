"""Strong ETags: the revision of a resource with a digest of the answer, or the digest alone where there is none."""

import re
from collections.abc import Callable, Mapping
from functools import wraps
from hashlib import sha256
from http import HTTPStatus
from typing import Any, TypeVar

from flask import Response, request
from werkzeug.http import quote_etag

from api.problems import Fault, Refused
from api.schemas.articles import flatten_reading
from factbase.services.articles import ArticleReading
from factbase.services.corrections import Changed, Revisions

View = TypeVar("View", bound=Callable[..., Any])

# The revision; behind a hyphen, the digest of the representation, which names other rows too.
TAG = re.compile("([1-9][0-9]{0,17})(-[0-9a-f]{16})?")
DIGITS = 16

IF_MATCH = {
    "name": "If-Match",
    "in": "header",
    "description": "The ETag of the resource as you read it; another one is answered by 412.",
    "schema": {"type": "string"},
}


def tagged(resource: Any, **headers: str) -> tuple[Any, Mapping[str, str]]:
    """A resource with its revision, from which its ETag is made, and further headers; no clock has a part in it."""
    return resource, {"ETag": quote_etag(str(resource.revision)), **headers}


def tagged_reading(reading: ArticleReading, **headers: str) -> tuple[Any, Mapping[str, str]]:
    """An article with what was read in it, and the headers of a resource."""
    return flatten_reading(reading), tagged(reading.article, **headers)[1]


def changed(done: Changed[Any], **headers: str) -> tuple[Any, Mapping[str, str]]:
    """A resource after a correction, with the number by which `POST /changes/{id}/revert` undoes it."""
    return tagged(done.result, **{"Factbase-Change": done.change_id, **headers})


def conditional(view: View) -> View:
    """Let a call take If-Match; PATCH and DELETE need it, actions take it when it is given."""
    view._apidoc = {**getattr(view, "_apidoc", {}), "conditional": False}  # type: ignore[attr-defined]
    return view


def conditional_only(view: View) -> View:
    """Let a call need If-Match: without it, it is answered by 428."""

    @wraps(view)
    def answer(*args: Any, **kwargs: Any) -> Any:
        if "If-Match" not in request.headers:
            fault = Fault("Send the ETag of the resource as you read it.", header="If-Match")
            raise Refused("precondition-required", "The request needs If-Match.", (fault,))
        return view(*args, **kwargs)

    answer._apidoc = {**getattr(view, "_apidoc", {}), "conditional": True}  # type: ignore[attr-defined]
    return answer  # type: ignore[return-value]


def read_expected() -> Revisions:
    """The revisions that If-Match accepts; None where it is not given or accepts any."""
    if "If-Match" not in request.headers or request.if_match.star_tag:
        return None
    # A weak tag matches nothing here (RFC 9110), and what begins with no number was never a tag of ours.
    given = (tag or "" for tag in request.if_match.as_set())  # Werkzeug has None for an empty tag
    return frozenset(int(found[1]) for tag in given if (found := TAG.fullmatch(tag)))


def answer_conditionally(response: Response) -> Response:
    """Give every resource and every successful read an ETag, and 304 to who has it already."""
    if response.is_streamed:
        return response
    _complete_tag(response)
    if request.method in ("GET", "HEAD") and response.status_code == HTTPStatus.OK:
        response.add_etag()
        response.make_conditional(request)
    return response


def _complete_tag(response: Response) -> None:
    """Add a digest of the answer to its revision: a speaker's new name shows in quotes whose rows stay as they are."""
    revision, _ = response.get_etag()
    if revision is not None and revision.isdecimal():
        response.set_etag(f"{revision}-{sha256(response.get_data()).hexdigest()[:DIGITS]}")
