"""Answers that are written while they are read: the database stays open until their last byte."""

from collections.abc import Callable, Generator, Iterator
from contextlib import closing
from itertools import chain
from typing import Any

from flask import Response, current_app, g, request

Items = Generator[Any, None, None]
Write = Callable[[Items], Iterator[bytes]]


def answer_stream(items: Items, write: Write, content_type: str, file: str) -> Response:
    """A file to be saved; a failure before its first byte is answered as a problem, a later one breaks it off."""
    body = _hold_session(items, write)
    first = next(body)
    headers = {"Content-Disposition": f'attachment; filename="{file}"', "X-Accel-Buffering": "no"}
    if request.method == "HEAD":
        body.close()
        return current_app.response_class(iter(()), headers=headers, content_type=content_type)
    response = current_app.response_class(chain([first], body), headers=headers, content_type=content_type)
    response.call_on_close(body.close)
    return response


def _hold_session(items: Items, write: Write) -> Generator[bytes, None, None]:
    """Take the session of the request, which ends before its answer is read, and close it after the last chunk.

    The items are closed first and by name, for their transaction cannot outlive the session.
    """
    session = g.pop("session")
    try:
        with closing(items):
            yield from write(items)
    finally:
        session.__exit__(None, None, None)
