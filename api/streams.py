"""Answers that are written while they are read: the database stays open until their last byte."""

from collections.abc import Generator, Iterator
from itertools import chain

from flask import Response, current_app, g, request


def answer_stream(chunks: Iterator[bytes], content_type: str, file: str) -> Response:
    """A file to be saved; a failure before its first byte is answered as a problem, a later one breaks it off."""
    body = _hold_session(chunks)
    first = next(body)
    headers = {"Content-Disposition": f'attachment; filename="{file}"', "X-Accel-Buffering": "no"}
    if request.method == "HEAD":
        body.close()
        return current_app.response_class(iter(()), headers=headers, content_type=content_type)
    response = current_app.response_class(chain([first], body), headers=headers, content_type=content_type)
    response.call_on_close(body.close)
    return response


def _hold_session(chunks: Iterator[bytes]) -> Generator[bytes, None, None]:
    """Take the session of the request, which ends before its answer is read, and close it after the last chunk."""
    session = g.pop("session")
    try:
        yield from chunks
    finally:
        session.__exit__(None, None, None)
