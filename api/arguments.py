"""How arguments are read: whatever a call does not know is refused, whereas webargs ignores it."""

import re
from collections.abc import Iterator, Mapping
from typing import Any, NoReturn
from urllib.parse import unquote_to_bytes

import marshmallow as ma
from flask import Request
from webargs.flaskparser import FlaskParser

from api.problems import Fault, Refused
from api.strict_json import pointer_to, read_json

MAX_FAULTS = 50
PARAMETER_WORDS = {
    "Missing data for required field.": "This parameter is needed.",
    "Unknown field.": "Unknown parameter.",
}
STRAY_PERCENT = re.compile(rb"%(?![0-9A-Fa-f]{2})")


class StrictParser(FlaskParser):
    """Reads JSON bodies strictly (422 with pointers) and query strings strictly (400 with names)."""

    DEFAULT_UNKNOWN_BY_LOCATION = {  # noqa: RUF012
        **FlaskParser.DEFAULT_UNKNOWN_BY_LOCATION,
        "json": ma.RAISE,
        "query": ma.RAISE,
    }

    def load_json(self, req: Request, schema: ma.Schema) -> Any:
        """The value in the body; an empty one is an empty object where nothing is required."""
        if not req.content_length and not any(field.required for field in schema.fields.values()):
            return {}
        require_media_type(req, "application/json")
        return read_json(req.get_data())

    def load_querystring(self, req: Request, schema: ma.Schema) -> dict[str, str]:
        """The parameters, each given once."""
        check_query(req)
        return req.args.to_dict()

    def handle_error(
        self,
        error: ma.ValidationError,
        req: Request,
        schema: ma.Schema,
        *,
        error_status_code: int | None,
        error_headers: Mapping[str, str] | None,
    ) -> NoReturn:
        """Every message of marshmallow as a fault with its place."""
        [(location, messages)] = error.messages_dict.items()
        if location == "query":
            raise bad_query({str(name): _tell_parameter(told) for name, told in messages.items()})
        raise invalid_body(messages)


def require_media_type(request: Request, media_type: str) -> None:
    """Refuse other media types and other encodings than UTF-8 with 415."""
    charset = request.mimetype_params.get("charset", "utf-8").lower()
    if request.mimetype != media_type or charset not in ("utf-8", "utf8"):
        raise Refused("unsupported-media-type", f"The body has to be {media_type} in UTF-8.")


def check_encoding(query: bytes) -> None:
    """Refuse a query whose escapes are none, or do not make UTF-8: Werkzeug would read marks of replacement."""
    if STRAY_PERCENT.search(query):
        raise Refused("bad-query", "The query holds a % that begins no escape; the mark itself is written %25.")
    try:
        unquote_to_bytes(query).decode()
    except UnicodeDecodeError:
        raise Refused("bad-query", "The query is not UTF-8.") from None


def check_query(request: Request) -> None:
    """Refuse parameters that are given twice or hold NUL."""
    faults = {name: "Given more than once." for name, values in request.args.lists() if len(values) > 1}
    faults |= {name: "May not hold the character NUL." for name, value in request.args.items() if "\0" in name + value}
    if faults:
        raise bad_query(faults)


def bad_query(faults: Mapping[str, str]) -> Refused:
    """The refusal of query parameters, by name."""
    listed = tuple(Fault(detail, parameter=name[:200]) for name, detail in list(faults.items())[:MAX_FAULTS])
    return Refused("bad-query", _summarise(listed), listed)


def invalid_body(messages: Any) -> Refused:
    """The refusal of a body that marshmallow found wrong; `messages` nests as the body does."""
    faults = tuple(_find_faults(messages, ()))[:MAX_FAULTS]
    return Refused("invalid", _summarise(faults), faults)


def _tell_parameter(told: list[str]) -> str:
    """What marshmallow says of a parameter, in the words of a query string: there it is no field."""
    return " ".join(PARAMETER_WORDS.get(str(one), str(one)) for one in told)


def _find_faults(messages: Any, path: tuple[str | int, ...]) -> Iterator[Fault]:
    if isinstance(messages, Mapping):
        for step, below in messages.items():
            yield from _find_faults(below, path if step == "_schema" else (*path, step))
    elif isinstance(messages, list):
        for below in messages:
            yield from _find_faults(below, path)
    else:
        yield Fault(str(messages), pointer=pointer_to(*path))


def _summarise(faults: tuple[Fault, ...]) -> str:
    first = faults[0]
    place = first.parameter or first.pointer
    more = f" ({len(faults)} faults in all.)" if len(faults) > 1 else ""
    return f"{place}: {first.detail}{more}" if place else f"{first.detail}{more}"
