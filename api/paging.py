"""Lists on the wire: an opaque cursor in, `items`, `next` and a Link header out."""

import base64
import binascii
import re
from collections.abc import Mapping
from typing import Any

from flask import request, url_for

from api.arguments import bad_query
from factbase.services.paging import Page, Paging

KEY = re.compile("after:([0-9]{1,18})")


def read_paging(query: dict[str, Any]) -> Paging:
    """Take `cursor` and `limit` out of the parameters of a list; refuses a cursor that is none of ours."""
    cursor = query.pop("cursor", None)
    return Paging(after=None if cursor is None else _decode(cursor), limit=query.pop("limit"))


def write_page(page: Page[Any]) -> tuple[dict[str, Any], Mapping[str, str]]:
    """The members of a page, and the header that leads to the next one."""
    cursor, headers = write_next(page.next_key)
    return {"items": page.items, "next": cursor}, headers


def write_next(next_key: int | None) -> tuple[str | None, Mapping[str, str]]:
    """The cursor of the next page, and the header that leads to it; None and no header on the last one."""
    if next_key is None:
        return None, {}
    cursor = write_cursor(next_key)
    onward = {**request.args.to_dict(), **(request.view_args or {}), "cursor": cursor}
    address = url_for(request.endpoint or "", **onward)
    return cursor, {"Link": f'<{address}>; rel="next"'}


def write_cursor(key: int) -> str:
    """The cursor of a list that goes on after a key, or below it."""
    return base64.urlsafe_b64encode(f"after:{key}".encode()).decode().rstrip("=")


def _decode(cursor: str) -> int:
    try:
        plain = base64.b64decode(cursor + "=" * (-len(cursor) % 4), altchars=b"-_", validate=True).decode("ascii")
    except (binascii.Error, ValueError):
        raise bad_query({"cursor": "Not a cursor of this interface."}) from None
    found = KEY.fullmatch(plain)
    if found is None or write_cursor(int(found[1])) != cursor:
        raise bad_query({"cursor": "Not a cursor of this interface."})
    return int(found[1])
