"""Absolute addresses of resources, by which others know them."""

import re

from flask import request, url_for

from api.settings import current_settings
from factbase.errors import Invalid

BASE = re.compile(r"https?://[A-Za-z0-9.:\[\]_-]{1,255}")


def check_public_url(base: str) -> None:
    """Raise Invalid where FACTBASE_PUBLIC_URL is set to something else than the origin of a site."""
    if base and not BASE.fullmatch(base):
        raise Invalid(f"FACTBASE_PUBLIC_URL is a URL without a path, such as https://facts.example, not {base!r}.")


def find_base() -> str:
    """Scheme and host under which clients know this factbase: as set, or as this request names them."""
    return current_settings().public_url or request.url_root.rstrip("/")


def address(endpoint: str, **arguments: object) -> str:
    """The absolute address of a call."""
    return find_base() + url_for(endpoint, **arguments)  # type: ignore[arg-type]
