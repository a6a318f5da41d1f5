"""Headers that every answer carries."""

from http import HTTPStatus

from flask import Response, g

SECURITY_HEADERS = {
    "Content-Security-Policy": "default-src 'none'; style-src 'self'; base-uri 'none'; "
    "form-action 'none'; frame-ancestors 'none'",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
}


def add_headers(response: Response) -> Response:
    """Tell browsers to run, frame and guess nothing; answers belong to one key, so no shared cache may keep them."""
    wait = response.headers.pop("Retry-After", None)  # the limiter says it with every answer
    wait = wait if response.status_code == HTTPStatus.TOO_MANY_REQUESTS else g.get("retry_after")
    if wait is not None:
        response.headers["Retry-After"] = str(max(int(wait), 1))
    for name, value in SECURITY_HEADERS.items():
        response.headers.setdefault(name, value)
    response.headers.setdefault("Cache-Control", "private, no-cache")
    response.headers.setdefault("Vary", "Accept, Authorization" if g.get("varies_by_accept") else "Authorization")
    return response
