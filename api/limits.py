"""How many requests a key may send; who has no valid key is counted by address."""

import re
from typing import Any

from flask import Flask, g, request
from flask_limiter import ApplicationLimit, Limiter
from redis.backoff import NoBackoff
from redis.retry import Retry

from factbase.errors import Invalid
from factbase.settings import Settings

OFF = "off"
LIMIT = re.compile(r"[1-9]\d{0,8}/(second|minute|hour|day)")
STORE = re.compile(r"memory://|rediss?://[!-~]+")
UNLIMITED = ("health.show_health", "health.show_readiness", "metrics.show_metrics")
# A Redis that is away costs one request half a second, once; then this process counts for itself until it is back.
PATIENCE: dict[str, Any] = {"socket_connect_timeout": 0.5, "socket_timeout": 0.5, "retry": Retry(NoBackoff(), 0)}


def limit_requests(app: Flask, settings: Settings) -> None:
    """Count the requests to `app`, in this process or in Redis, by "600/minute" and the like; "off" counts nothing.

    Raises Invalid on a limit or a store that cannot be read.
    """
    limit, store = settings.rate_limit, settings.rate_store
    if not STORE.fullmatch(store):
        raise Invalid("FACTBASE_RATE_STORE is memory:// or redis://HOST:PORT/NUMBER.")
    if limit == OFF:
        return
    if not LIMIT.fullmatch(limit):
        raise Invalid(f"FACTBASE_RATE_LIMIT is {OFF} or a number a time such as 600/minute, not {limit!r}.")
    limiter = Limiter(
        _name_caller,
        application_limits=[ApplicationLimit(limit, scope="caller")],
        storage_uri=store,
        storage_options={} if store == "memory://" else PATIENCE,
        in_memory_fallback_enabled=True,
        key_prefix="factbase",
        headers_enabled=True,
        retry_after="delta-seconds",
    )
    limiter.init_app(app)
    for endpoint in UNLIMITED:
        limiter.exempt(app.view_functions[endpoint])


def _name_caller() -> str:
    return f"key {g.key.id}" if g.key is not None else f"address {request.remote_addr}"
