"""Lists: the items of a page and the cursor to the next."""

from typing import Any

import marshmallow as ma
from marshmallow import fields


def page_of(item: type[ma.Schema], noun: str) -> type[ma.Schema]:
    """The schema of a page of `item`, named after the plural `noun`."""
    members: dict[str, fields.Field[Any]] = {
        "items": fields.List(fields.Nested(item), required=True),
        "next": fields.String(
            required=True, allow_none=True, metadata={"description": "`cursor` of the next page; null on the last."}
        ),
    }
    return ma.Schema.from_dict(members, name=f"{noun}Page")
