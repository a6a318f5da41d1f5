"""What a call declares about itself: the scope that it needs, and how long a body may be."""

from collections.abc import Callable
from typing import Any, Literal, TypeVar

from api.bodies import MAX_REQUEST

View = TypeVar("View", bound=Callable[..., Any])

Scope = Literal["public", "read", "ingest", "review", "admin"]
SCOPES: tuple[Scope, ...] = ("read", "ingest", "review", "admin")


def requires(scope: Scope, body_limit: int = MAX_REQUEST, *, loopback: bool = False) -> Callable[[View], View]:
    """Declare the scope of a call, `public` for none, and the bytes that its body may hold.

    With `loopback` the machine itself may call without a key.

    The declaration survives `functools.wraps`, so its place among the decorators does not matter.
    """

    def declare(view: View) -> View:
        view.scope = scope  # type: ignore[attr-defined]
        view.body_limit = body_limit  # type: ignore[attr-defined]
        view.loopback = loopback  # type: ignore[attr-defined]
        documented = {**getattr(view, "_apidoc", {})}
        documented["access"] = {**documented.get("access", {}), "scope": scope, "name": view.__name__}
        view._apidoc = documented  # type: ignore[attr-defined]
        return view

    return declare
