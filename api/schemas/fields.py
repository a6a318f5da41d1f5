"""Fields that read strictly: marshmallow's own take what Python takes, this interface takes what it documents."""

import re
from datetime import date, datetime
from typing import Any
from urllib.parse import urlsplit

import marshmallow as ma
from marshmallow import fields, validate

from api.times import read_instant, write_instant
from factbase.errors import Invalid

MAX_ID = 2**31 - 1
MAX_NAME = 500
MAX_URL = 2_000

DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
WHOLE = re.compile(r"[0-9]{1,10}")
HOST = re.compile(r"[^\s/?#@\\<>\"{}|^`]+")


class Instant(fields.Field[datetime]):
    """A time in RFC 3339 with its offset, read into UTC and written in UTC."""

    def _deserialize(self, value: Any, attr: str | None, data: Any, **kwargs: Any) -> datetime:
        try:
            return read_instant(value)
        except Invalid as error:
            raise ma.ValidationError(str(error)) from None

    def _serialize(self, value: datetime | None, attr: str | None, obj: Any, **kwargs: Any) -> str | None:
        return None if value is None else write_instant(value)


class Day(fields.Field[date]):
    """A calendar day, year-month-day."""

    default_error_messages = {"invalid": "Not a day such as 2025-03-18."}  # noqa: RUF012

    def _deserialize(self, value: Any, attr: str | None, data: Any, **kwargs: Any) -> date:
        if not isinstance(value, str) or not DAY.fullmatch(value):
            raise self.make_error("invalid")
        try:
            return date.fromisoformat(value)
        except ValueError:
            raise self.make_error("invalid") from None

    def _serialize(self, value: date | None, attr: str | None, obj: Any, **kwargs: Any) -> str | None:
        return None if value is None else value.isoformat()


class WholeParameter(fields.Field[int]):
    """A whole number in a query string: ASCII digits, which int() alone does not insist on."""

    default_error_messages = {"invalid": f"Not a whole number from 0 to {MAX_ID}, in digits."}  # noqa: RUF012

    def _deserialize(self, value: Any, attr: str | None, data: Any, **kwargs: Any) -> int:
        if not isinstance(value, str) or not WHOLE.fullmatch(value) or int(value) > MAX_ID:
            raise self.make_error("invalid")
        return int(value)


class MomentParameter(fields.Field[Any]):
    """A moment of the past in a query string: the number of a change, or a time in RFC 3339 with its offset."""

    default_error_messages = {"invalid": "Neither the number of a change nor a time such as 2025-03-18T15:00:00Z."}  # noqa: RUF012

    def _deserialize(self, value: Any, attr: str | None, data: Any, **kwargs: Any) -> Any:
        if isinstance(value, str) and WHOLE.fullmatch(value):
            return int(value)
        try:
            return read_instant(value)
        except Invalid:
            raise self.make_error("invalid") from None


class NumberParameter(fields.Field[float]):
    """A number in a query string: ASCII digits with an optional sign and fraction."""

    default_error_messages = {"invalid": "Not a number."}  # noqa: RUF012
    pattern = re.compile(r"-?[0-9]{1,18}(\.[0-9]{1,9})?")

    def _deserialize(self, value: Any, attr: str | None, data: Any, **kwargs: Any) -> float:
        if not isinstance(value, str) or not self.pattern.fullmatch(value):
            raise self.make_error("invalid")
        return float(value)


class WebAddress(fields.String):
    """An absolute http or https URL; it is stored and shown, never fetched."""

    default_error_messages = {  # noqa: RUF012
        "address": "Not an absolute http or https URL.",
        "credentials": "May not hold a user name or a password: it is shown to everybody who reads.",
    }

    def _deserialize(self, value: Any, attr: str | None, data: Any, **kwargs: Any) -> str:
        text: str = super()._deserialize(value, attr, data, **kwargs)
        if len(text) > MAX_URL:
            raise ma.ValidationError(f"Longer than {MAX_URL} characters.")
        if not _is_web_address(text):
            raise self.make_error("address")
        if "@" in urlsplit(text).netloc:
            raise self.make_error("credentials")
        return text


def _is_web_address(text: str) -> bool:
    try:
        parts = urlsplit(text)
        _ = parts.port  # raises where it is no number
    except ValueError:
        return False
    if parts.scheme.lower() not in ("http", "https") or not parts.hostname or not HOST.fullmatch(parts.hostname):
        return False
    return not any(character.isspace() or not character.isprintable() for character in text)


def choice(choices: tuple[str, ...], **options: Any) -> fields.String:
    """One of some words; the description lists them."""
    return fields.String(validate=validate.OneOf(choices), **options)


def language_field(**options: Any) -> fields.String:
    """A language tag such as `en` or `pt-BR`."""
    tag = validate.Regexp(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8}){0,3}\Z", error="Not a language tag such as en or pt-BR.")
    return fields.String(validate=tag, **options)


def item_field(**options: Any) -> fields.String:
    """The number of an item of Wikidata, such as `Q42`."""
    number = validate.Regexp(r"Q[1-9][0-9]{0,11}\Z", error="Not the number of a Wikidata item such as Q42.")
    return fields.String(validate=number, **options)


def name_field(**options: Any) -> fields.String:
    """A short line of text: not blank, at most 500 characters, no control characters."""
    return fields.String(validate=[validate.Length(max=MAX_NAME), check_line], **options)


def check_line(text: str | None) -> None:
    """Refuse blank lines and lines with control characters."""
    if text is None:
        return
    if not text.strip():
        raise ma.ValidationError("May not be blank.")
    if any(ord(character) < 32 or ord(character) == 127 for character in text):
        raise ma.ValidationError("May not hold control characters.")


class Strict(ma.Schema):
    """Base of every schema that reads: unknown fields are refused, and members keep their order."""

    class Meta:
        """marshmallow's options."""

        unknown = ma.RAISE
