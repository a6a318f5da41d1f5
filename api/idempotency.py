"""`Idempotency-Key`: a POST that is sent twice is carried out once and answered twice."""

import re
from collections.abc import Callable
from functools import wraps
from hashlib import sha256
from typing import Any, TypeVar

from flask import Response, current_app, g, make_response, request

from api.problems import Fault, Refused
from factbase.errors import Invalid
from factbase.services import idempotency
from factbase.services.idempotency import Answer, Reservation

View = TypeVar("View", bound=Callable[..., Any])

HEADER = "Idempotency-Key"
# No comma: with one, a header that was given twice would look like one key.
KEY = re.compile(r"[!-+\--~]{1,200}")
KEPT_HEADERS = ("Content-Type", "ETag", "Factbase-Change", "Location")


def repeatable(view: View) -> View:
    """Let a call take an Idempotency-Key; rights were checked before, and a refusal frees the key again."""

    @wraps(view)
    def answer_once(*args: Any, **kwargs: Any) -> Any:
        if HEADER not in request.headers:
            return view(*args, **kwargs)
        reservation = _reserve(request.headers[HEADER])
        if reservation.answer is not None:
            return _answer_again(reservation.answer)
        with idempotency.finishing(reservation):
            response = make_response(view(*args, **kwargs))
            idempotency.store_answer(reservation, _keep(response))
        return response

    answer_once._apidoc = {**view._apidoc, "repeatable": True}  # type: ignore[attr-defined]
    return answer_once  # type: ignore[return-value]


def _reserve(key: str) -> Reservation:
    if not KEY.fullmatch(key):
        fault = Fault("1 to 200 characters of ASCII without blanks and commas.", header=HEADER)
        raise Refused("unreadable", "The Idempotency-Key cannot be read.", (fault,))
    try:
        return idempotency.reserve(g.key.actor, key, _fingerprint())
    except Invalid as error:
        raise Refused("key-reused", str(error), (Fault(str(error), header=HEADER),)) from error


def _fingerprint() -> str:
    head = f"{request.method} {request.full_path}\n".encode()
    return sha256(head + request.get_data()).hexdigest()


def _keep(response: Response) -> Answer:
    kept = {name: response.headers[name] for name in KEPT_HEADERS if name in response.headers}
    return Answer(response.status_code, kept, response.get_data(as_text=True))


def _answer_again(answer: Answer) -> Response:
    return current_app.response_class(answer.body, answer.status, answer.headers)
