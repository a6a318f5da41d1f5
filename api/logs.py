"""What is logged: one JSON object a line, about requests and never of their words.

Routes stand as patterns with the numbers in them, failures as types and places: an address, a message or a value could
hold a sentence of an article or a key.
"""

import json
import logging
import re
import sys
import time
import traceback
from datetime import UTC, datetime
from typing import Any
from uuid import uuid4

from flask import Flask, Response, g, request

from api.metrics import count_request

HEADER = "X-Request-Id"
# No underscore: what looks like a key of ours is no name of a request.
REQUEST_ID = re.compile(r"[0-9A-Za-z][0-9A-Za-z.-]{0,63}")
OURS = ("factbase", "flask-limiter", "gunicorn")
FRAMES = 12

requests = logging.getLogger("factbase.requests")
failures = logging.getLogger("factbase.failures")


class JsonFormatter(logging.Formatter):
    """A record as one line of JSON; of what other libraries say, only their fixed words are kept."""

    def format(self, record: logging.LogRecord) -> str:
        """The line, without its end."""
        at = datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds")
        line: dict[str, Any] = {"at": at, "level": record.levelname.lower(), "event": _tell(record)}
        line |= getattr(record, "members", {})
        if record.exc_info and record.exc_info[0] is not None:
            line["failure"] = record.exc_info[0].__qualname__
            frames = traceback.extract_tb(record.exc_info[2])[-FRAMES:]
            line["trace"] = [f"{frame.filename}:{frame.lineno} {frame.name}" for frame in frames]
        return json.dumps(line, ensure_ascii=False, default=str)


class RequestLoggingFlask(Flask):
    """Flask, whose failures are logged without the message, which may quote what was sent."""

    def log_exception(self, exc_info: Any) -> None:
        """Log the type of a failure, and where it came from."""
        failures.error("failed", exc_info=exc_info, extra={"members": {"request": g.get("request_id")}})


def log_to_stderr() -> None:
    """Write what this process logs to its standard error."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(JsonFormatter())
    logging.basicConfig(level=logging.WARNING, handlers=[handler], force=True)
    logging.getLogger("factbase").setLevel(logging.INFO)


def begin_request() -> None:
    """Name the request as its sender did, where that is a name, and start its clock."""
    named = request.headers.get(HEADER, "")
    g.request_id = named if REQUEST_ID.fullmatch(named) else uuid4().hex
    g.began = time.perf_counter()
    g.key, g.problem = None, {}


def end_request(response: Response) -> Response:
    """Answer with the name of the request, and log it once it is answered."""
    response.headers[HEADER] = g.request_id
    if response.is_streamed:
        line, began = _describe(response), g.began
        response.call_on_close(lambda: _log(line, began))
    else:
        _log(_describe(response), g.began)
    return response


def log_line_refused(slug: str, number: int) -> None:
    """Log that a line of a batch was refused."""
    members = {"request": g.request_id, "key": g.key and g.key.id, "line": number, "problem": slug}
    requests.warning("line refused", extra={"members": members})


def log_unread(slug: str, status: int, address: str | None) -> str:
    """Log that something was refused before it was a request; returns the name that it got."""
    members = {"request": uuid4().hex, "address": address, "status": status, "problem": slug}
    count_request("other", None, status, 0.0)
    requests.warning("refused", extra={"members": members})
    return str(members["request"])


def _describe(response: Response) -> dict[str, Any]:
    numbers = {name: value for name, value in (request.view_args or {}).items() if isinstance(value, int)}
    return {
        "request": g.request_id,
        "key": g.key and g.key.id,
        "address": request.remote_addr,
        "method": request.method if request.method in METHODS else "other",
        "route": request.url_rule.rule if request.url_rule else None,
        **({"numbers": numbers} if numbers else {}),
        "status": response.status_code,
        **g.problem,
    }


METHODS = frozenset({"DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT"})


def _log(line: dict[str, Any], began: float) -> None:
    seconds = time.perf_counter() - began
    count_request(line["method"], line["route"], line["status"], seconds)
    line["milliseconds"] = round(seconds * 1000, 1)
    if line["status"] < 400:
        requests.info("answered", extra={"members": line})
    else:
        level = logging.WARNING if line["status"] < 500 else logging.ERROR
        requests.log(level, "refused", extra={"members": line})


def _tell(record: logging.LogRecord) -> str:
    if record.name.partition(".")[0] in OURS:
        return record.getMessage()
    return f"{record.name}: {record.msg if record.args else record.funcName}"
