"""Strong ETags: the revision of a resource, or a digest of an answer that has none."""

from flask import Response, request


def tag_revision(response: Response, revision: int) -> Response:
    """Name the revision that the answer shows; it never comes from a clock."""
    response.set_etag(str(revision))
    return response


def answer_conditionally(response: Response) -> Response:
    """Give every successful read an ETag, and 304 to who has it already."""
    if request.method in ("GET", "HEAD") and response.status_code == 200 and not response.is_streamed:
        response.add_etag()
        response.make_conditional(request)
    return response
