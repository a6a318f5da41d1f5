"""How many requests a key may send; who has no valid key is counted by address."""

import re

from flask import Flask, g, request
from flask_limiter import ApplicationLimit, Limiter

from factbase.errors import Invalid

OFF = "off"
LIMIT = re.compile(r"\d{1,9}/(second|minute|hour|day)")


def limit_requests(app: Flask, limit: str) -> None:
    """Count the requests to `app` in this process; `limit` is "600/minute", or "off"."""
    if limit == OFF:
        return
    if not LIMIT.fullmatch(limit):
        raise Invalid(f"FACTBASE_RATE_LIMIT is {OFF} or a number a time such as 600/minute, not {limit!r}.")
    limiter = Limiter(
        _name_caller,
        application_limits=[ApplicationLimit(limit, scope="caller")],
        storage_uri="memory://",
        headers_enabled=True,
        retry_after="delta-seconds",
    )
    limiter.init_app(app)
    for endpoint in ("health.show_health", "health.show_readiness"):
        limiter.exempt(app.view_functions[endpoint])


def _name_caller() -> str:
    return f"key {g.key.id}" if g.key is not None else f"address {request.remote_addr}"
