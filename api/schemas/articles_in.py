"""Articles and texts on their way in."""

from typing import Any

import marshmallow as ma
from marshmallow import fields, validate

from api.schemas.fields import MAX_ID, Instant, Strict, WebAddress, choice, language_field, name_field
from factbase.errors import TooLarge
from factbase.values.statements import CLAIM_KINDS

MAX_BODY = 1024 * 1024
MAX_HTML = 4 * 1024 * 1024


class ArticleIn(Strict):
    """An article: its `url` and one of `body` and `html`; the rest is optional."""

    url = WebAddress(required=True, metadata={"description": "Identifies the article; it is never fetched."})
    title = name_field(load_default=None, allow_none=True)
    body = fields.String(metadata={"description": "The text, at most 1 MiB of UTF-8. Every offset counts in it."})
    html = fields.String(
        metadata={"description": "The page instead, at most 4 MiB; the answer has the extracted `body`."}
    )
    outlet = name_field(load_default=None, allow_none=True, metadata={"description": "By default the host of the URL."})
    agency = name_field(load_default=None, allow_none=True)
    byline = name_field(load_default=None, allow_none=True)
    published_at = Instant(load_default=None, allow_none=True)
    language = language_field(load_default=None, allow_none=True)

    @ma.validates_schema
    def check_text(self, data: dict[str, Any], **_: Any) -> None:
        """One of the two forms, not blank, not too long."""
        given = [name for name in ("body", "html") if name in data]
        if len(given) != 1:
            raise ma.ValidationError("Give one of body and html.", "body" if not given else "html")
        check_size(data[given[0]], given[0], MAX_BODY if given == ["body"] else MAX_HTML)


class TextIn(Strict):
    """A text to be read and not stored."""

    text = fields.String(required=True, metadata={"description": "At most 1 MiB of UTF-8."})
    published_at = Instant(load_default=None, allow_none=True)

    @ma.validates_schema
    def check_text(self, data: dict[str, Any], **_: Any) -> None:
        """Not blank, not too long."""
        check_size(data["text"], "text", MAX_BODY)


class MatchIn(Strict):
    """A statement to be compared with the claims in store."""

    text = fields.String(required=True, metadata={"description": "At most 1 MiB of UTF-8."})
    kind = choice(CLAIM_KINDS, load_default=None, allow_none=True)
    speaker = fields.Integer(
        load_default=None,
        allow_none=True,
        strict=True,
        validate=validate.Range(1, MAX_ID),
        metadata={"description": "Id."},
    )
    said_at = Instant(load_default=None, allow_none=True)

    @ma.validates_schema
    def check_text(self, data: dict[str, Any], **_: Any) -> None:
        """Not blank, not too long."""
        check_size(data["text"], "text", MAX_BODY)


def check_size(text: str, name: str, limit: int) -> None:
    """Refuse a blank text, and with 413 one of more than `limit` bytes."""
    if not text.strip():
        raise ma.ValidationError("May not be blank.", name)
    size = len(text.encode())
    if size > limit:
        raise TooLarge(f"{name} holds {size} bytes of UTF-8; {limit} are read at most.")
