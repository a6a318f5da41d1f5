"""Who asks, and whether they may: a key in `Authorization: Bearer`, a scope on every call."""

from collections.abc import Callable
from typing import Any

from flask import current_app, g, request

from api.problems import Refused
from factbase.services.keys import find_key

CHALLENGE = 'Bearer realm="factbase"'
LOOPBACK = frozenset({"127.0.0.1", "::1"})
# Headers by which a proxy on this machine tells that it asks for somebody else.
PROXIED = frozenset({"forwarded", "via", "x-forwarded-for", "x-forwarded-host", "x-forwarded-proto", "x-real-ip"})


def find_view() -> None:
    """Remember the view that will answer; None where the path leads nowhere."""
    g.view = current_app.view_functions.get(request.endpoint) if request.endpoint else None


def scope_of(view: Callable[..., Any] | None) -> str | None:
    """The scope that a view declares; a path that leads nowhere is as public as its 404."""
    return "public" if view is None else getattr(view, "scope", None)


def serves_anybody(view: Callable[..., Any] | None) -> bool:
    """Whether a call needs no key: a public one, or one for this machine that shows none and came through no proxy."""
    if scope_of(view) == "public":
        return True
    is_here = request.remote_addr in LOOPBACK and not any(name in request.headers for name in PROXIED)
    return getattr(view, "loopback", False) and is_here and "Authorization" not in request.headers


def identify() -> None:
    """Look the key up: in the database each time, so that a revocation is seen by the next request."""
    given = request.authorization
    if not serves_anybody(g.view) and given is not None and given.type == "bearer" and given.token:
        g.key = find_key(given.token)


def authorize() -> None:
    """Refuse who has no valid key (401) or one without the scope (403); a call that declares no scope serves nobody."""
    scope = scope_of(g.view)
    if serves_anybody(g.view):
        return
    if g.key is None:
        raise Refused(
            "unauthorized",
            "The request has no valid API key: send Authorization: Bearer fb_...",
            headers={"WWW-Authenticate": CHALLENGE},
        )
    if scope is None or scope not in g.key.scopes:
        raise Refused("forbidden", f"This needs a key with the scope {scope or 'that nobody has'}.")
