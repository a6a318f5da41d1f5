"""Requests to a factbase: tried again where that is safe, and refusals raised as what they are."""

import random
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any
from uuid import uuid4

import httpx

from factbase.errors import FactbaseError

BASE = "/api/v1"
TRIES = 5
FIRST_PAUSE, LONGEST_PAUSE = 0.5, 30.0  # seconds; each pause is up to twice the one before
TIMEOUT = httpx.Timeout(60.0, connect=10.0)
# The server did nothing, or says that it will answer the same request later.
BUSY = frozenset({429, 502, 503, 504})
REPEATABLE = frozenset({"GET", "HEAD"})


class Problem(FactbaseError):
    """The server refused: `status`, `title` and `detail` as it gave them, `errors` with the pointers at fault."""

    def __init__(self, status: int, said: Mapping[str, Any]) -> None:
        self.status = status
        self.type = str(said.get("type", "about:blank"))
        self.title = str(said.get("title", "The server refused"))
        self.detail = str(said.get("detail", ""))
        self.errors: list[dict[str, str]] = list(said.get("errors", ()))
        super().__init__(f"{self.title} ({status}): {self.detail}" if self.detail else f"{self.title} ({status}).")


class Unreachable(FactbaseError):
    """No answer came, however often it was tried; a request that changes something may have been carried out."""


@dataclass(frozen=True, slots=True)
class Request:
    """One call: `path` below the interface's base, `content` as bytes to be sent, or `json` to be written."""

    method: str
    path: str
    query: Mapping[str, Any] = field(default_factory=dict)
    json: Any = None
    content: bytes | None = None
    headers: Mapping[str, str] = field(default_factory=dict)


class Sender:
    """A connection to one server, with a key; `pause` waits for so many seconds."""

    def __init__(self, url: str, key: str | None, transport: httpx.BaseTransport | None = None) -> None:
        headers = {"Authorization": f"Bearer {key}"} if key else {}
        self._http = httpx.Client(
            base_url=url.rstrip("/") + BASE,
            headers=headers,
            timeout=TIMEOUT,
            transport=transport,
            follow_redirects=True,
        )
        self.pause = time.sleep

    def close(self) -> None:
        """Give the connection up."""
        self._http.close()

    def send(self, request: Request) -> httpx.Response:
        """The answer, read to its end; raises Problem where the server refuses, Unreachable where none comes.

        A POST carries an Idempotency-Key, the same at every try, so that it is carried out once. What changes a
        resource by its ETag is tried again only where the server says that it did nothing.
        """
        prepared = self._prepare(request)
        for tried in range(1, TRIES + 1):
            answer, reason = self._try(prepared)
            if answer is not None and not _is_busy(answer):
                return _check(answer)
            may_repeat = answer is not None or "Idempotency-Key" in prepared.headers or request.method in REPEATABLE
            if tried == TRIES or not may_repeat:
                break
            self.pause(_choose_pause(tried, answer))
        if answer is not None:
            return _check(answer)
        raise Unreachable(f"{self._http.base_url.host} does not answer: {reason}")

    @contextmanager
    def stream(self, request: Request) -> Iterator[httpx.Response]:
        """An answer that is read as it comes, tried once; raises Problem or Unreachable."""
        try:
            with self._http.stream(**_arguments(request)) as answer:
                if answer.is_error:
                    answer.read()
                yield _check(answer)
        except httpx.TransportError as error:
            raise Unreachable(f"{self._http.base_url.host} broke off: {_describe(error)}") from error

    def _prepare(self, request: Request) -> httpx.Request:
        prepared = self._http.build_request(**_arguments(request))
        if request.method == "POST":
            prepared.headers["Idempotency-Key"] = str(uuid4())
        return prepared

    def _try(self, prepared: httpx.Request) -> tuple[httpx.Response | None, str]:
        try:
            return self._http.send(prepared), ""
        except httpx.TransportError as error:
            return None, _describe(error)


def _arguments(request: Request) -> dict[str, Any]:
    query = {name: value for name, value in request.query.items() if value is not None}
    body = {"content": request.content} if request.content is not None else {"json": request.json}
    return {"method": request.method, "url": request.path, "params": query, "headers": request.headers, **body}


def _is_busy(answer: httpx.Response) -> bool:
    """Whether to ask again later: also where the same request, sent before, is still being carried out."""
    return answer.status_code in BUSY or (
        answer.status_code == httpx.codes.CONFLICT and "Retry-After" in answer.headers
    )


def _choose_pause(tried: int, answer: httpx.Response | None) -> float:
    """Seconds to wait: what the server asks for, else longer at every try and by chance, so that clients part."""
    asked = answer.headers.get("Retry-After", "") if answer is not None else ""
    if asked.isdecimal():
        return min(float(asked), LONGEST_PAUSE)
    return min(FIRST_PAUSE * 2.0 ** (tried - 1) * random.uniform(1, 2), LONGEST_PAUSE)  # noqa: S311


def _check(answer: httpx.Response) -> httpx.Response:
    if not answer.is_error:
        return answer
    is_problem = answer.headers.get("Content-Type", "").startswith("application/problem+json")
    raise Problem(answer.status_code, answer.json() if is_problem else {"detail": answer.reason_phrase})


def _describe(error: httpx.TransportError) -> str:
    return str(error) or type(error).__name__
