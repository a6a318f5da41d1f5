"""Strong ETags: the revision of a resource, or a digest of an answer that has none."""

from collections.abc import Mapping
from typing import Any

from flask import Response, request
from werkzeug.http import quote_etag


def tagged(resource: Any, **headers: str) -> tuple[Any, Mapping[str, str]]:
    """A resource with its revision for an ETag, and further headers; no clock has a part in it."""
    return resource, {"ETag": quote_etag(str(resource.revision)), **headers}


def answer_conditionally(response: Response) -> Response:
    """Give every successful read an ETag, and 304 to who has it already."""
    if request.method in ("GET", "HEAD") and response.status_code == 200 and not response.is_streamed:
        response.add_etag()
        response.make_conditional(request)
    return response
