"""Requests that are wrong in one place each, made from the interface description: every field, parameter and path."""

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

JSON = "application/json"
WHOLE = ("x", "-1", "0x1", "1e3", "1.5", "+1", "%201", "1_000", "%D9%A3", "99999999999999999999", "", "%00", "NaN")
PARAMETERS: dict[str, tuple[str, ...]] = {
    "integer": WHOLE,
    "number": ("x", "NaN", "Infinity", "1e999", "%D9%A3", "", "0x1", "1_0"),
    "string": ("%00", "", "%FF", "%ED%A0%80", "%C0%80", "%E2%28", "%", "%zz"),
    "date-time": ("yesterday", "2025-13-01T00:00:00Z", "2025-03-18T15:00:00", "0", "", "2025-03-18", "%00"),
    "date": ("soon", "2025-02-30", "20250301", "", "2025-3-1", "%00"),
    "enum": ("ghost", "", "%00", "GHOST"),
}
OTHER_TYPES: dict[str, tuple[Any, ...]] = {
    "string": (5, True, ["x"], {"x": "y"}, 1.5),
    "integer": ("5", True, 1.5, [1], {}, -1, 10**30),
    "array": ("x", {"0": 1}, 5, True),
    "object": ("x", ["y"], 5, True),
    "boolean": ("yes", 5, [], {}),
    "number": ("5", True, [], {}),
}
TEXTS = ("x\0y", "\udc00", "x" * 1_200_000)
UNREADABLE = (
    b"",
    b" ",
    b"{",
    b"}",
    b"{]",
    b'{"url"}',
    b'{"url":}',
    b'{"url": "x",}',
    b"{'url': 'x'}",
    b"{url: 1}",
    b'{"a": 1}{"b": 2}',
    b'{"a": 1} x',
    b'{"a": 01}',
    b'{"a": +1}',
    b'{"a": .5}',
    b'{"a": 1.}',
    b'{"a": 0x1}',
    b'{"a": NaN}',
    b'{"a": -Infinity}',
    b'{"a": 1e999}',
    b'{"a": 1, "a": 2}',
    b'{"a": {"b": 1, "b": 1}}',
    b'{"a": "\t"}',
    b'{"a": "\n"}',
    b'{"a": "\\x41"}',
    b'{"a": "\\u12"}',
    b'{"a": "',
    b'{"a": tru}',
    b'{"a": True}',
    b"/* */ {}",
    b"null",
    b"true",
    b"5",
    b'"text"',
    b"[]",
    b"[{}]",
    b"[" * 100_000,
    b'{"a":' * 65 + b"1" + b"}" * 65,
    b"\xef\xbb\xbf{}",
    b"\xff\xfe{\x00}\x00",
    "{}".encode("utf-32"),
    b'{"a": "\xff"}',
    b'{"a": "\xc0\x80"}',
    b'{"a": "\xed\xa0\x80"}',
    b'{"a": "\\ud800"}',
    b'{"a": "\\u0000"}',
    b'{"\\u0000": 1}',
    b"\x1f\x8b\x08\x00",
    b"a=1&b=2",
    b"<article/>",
    b"---\na: 1\n",
    b"1" * 5_000,
    b'{"a": ' + b"1" * 5_000 + b"}",
)
CONTENT_TYPES = (
    "text/plain",
    "application/xml",
    "application/json; charset=utf-16",
    "multipart/form-data",
    "json",
    "*/*",
)
ENCODINGS = ("gzip", "br", "identity, gzip", "deflate", "x")
KEYS = ("", " ", "a b", "k" * 201, "a,b", "schlüssel".encode().decode("latin-1"))
MATCHES = (
    "",
    "x",
    '"',
    '"x"',
    'W/"1"',
    '"99"',
    '"' + "9" * 5_000 + '"',
    '"-1"',
    '"1.0"',
    '"٣"'.encode().decode("latin-1"),
)
NUMBERS = (
    "0",
    "-1",
    "+1",
    "01",
    "1.0",
    "1e1",
    "x",
    "%D9%A3",
    "99999999999",
    "2147483648",
    "9" * 400,
    "1%00",
    "%00",
    "1;a=b",
)
PATHS = (
    "/api/v1",
    "/api/v1/",
    "/api/v1//claims",
    "//api/v1/claims",
    "/api/v1/claims/",
    "/API/v1/claims",
    "/api/v1/Claims",
    "/api/v2/claims",
    "/api/v1/%2e%2e/v1/claims/../none",
    "/api/v1/claims%00",
    "/api/v1/claims%FF",
    "/api/v1/claims/1/none",
    "/api/v1/exports/claims.exe",
    "/static/../api/logs.py",
    "/static/%2e%2e/logs.py",
    "/.env",
    "/api/v1/" + "a" * 3_000,
)
METHODS = ("PUT", "TRACE", "OPTIONS", "PROPFIND", "DELETE", "PATCH")


@dataclass(frozen=True, slots=True)
class Malformed:
    """A request with one thing wrong in it."""

    method: str
    path: str
    body: bytes | None = None
    headers: dict[str, str] = field(default_factory=dict)

    def __str__(self) -> str:
        return f"{self.method} {self.path[:100]} {self.headers} {(self.body or b'')[:100]!r}"


def find_malformed(description: dict[str, Any]) -> list[Malformed]:
    """Every malformed request that this module knows, for an interface description with its examples."""
    found = [Malformed("GET", path) for path in PATHS]
    for path, calls in description["paths"].items():
        shared = calls.get("parameters", [])
        for method, operation in calls.items():
            if isinstance(operation, dict) and operation.get("operationId"):
                parameters = [*shared, *operation.get("parameters", [])]
                found += _find_for(method.upper(), path, parameters, operation, description)
    return found


def _find_for(
    method: str, template: str, parameters: list[Any], operation: dict[str, Any], description: dict[str, Any]
) -> Iterator[Malformed]:
    path = _fill(template)
    public = operation["security"] == []
    if "{" in template:
        yield from (Malformed(method, _fill(template, number), b"{}", _headers()) for number in NUMBERS)
    if not public:
        yield Malformed(method, f"{path}?colour=red", b"{}", _headers())
        yield Malformed(method, f"{path}?%3D%00=1", b"{}", _headers())
    for parameter in (one for one in parameters if one.get("in") == "query"):
        yield from _find_parameters(method, path, parameter)
    content = operation.get("requestBody", {}).get("content", {})
    if JSON in content:
        yield from _find_bodies(method, path, operation, _resolve(content[JSON]["schema"], description), description)


def _find_parameters(method: str, path: str, parameter: dict[str, Any]) -> Iterator[Malformed]:
    schema, name = parameter["schema"], parameter["name"]
    kind = "enum" if "enum" in schema else schema.get("format") if schema.get("format") in PARAMETERS else None
    for value in PARAMETERS[kind or schema.get("type", "string")]:
        yield Malformed(method, f"{path}?{name}={value}")
    yield Malformed(method, f"{path}?{name}=1&{name}=1")
    yield Malformed(method, f"{path}?{name}%00=1")
    yield Malformed(method, f"{path}?{name}%3D1")
    yield Malformed(method, f"{path}?{name.upper()}=1")


def _find_bodies(
    method: str, path: str, operation: dict[str, Any], schema: dict[str, Any], description: dict[str, Any]
) -> Iterator[Malformed]:
    example = operation["requestBody"]["content"][JSON].get("example") or {}
    good = json.dumps(example).encode()
    optional = not schema.get("required")
    # One reader reads every body: all that it refuses is tried on one call, and a part of it on the others.
    for body in UNREADABLE if path.endswith("/articles") else UNREADABLE[::6]:
        if body or not optional:  # an empty body is an empty object where nothing is required
            yield Malformed(method, path, body, _headers())
    for kind in CONTENT_TYPES:
        yield Malformed(method, path, good, _headers(Content_Type=kind))
    for encoding in ENCODINGS:
        yield Malformed(method, path, good, _headers(Content_Encoding=encoding))
    if method == "POST":
        yield from (Malformed(method, path, good, _headers(Idempotency_Key=key)) for key in KEYS)
    if method == "PATCH":
        yield from (Malformed(method, path, good, _headers(If_Match=tag)) for tag in MATCHES)
        yield Malformed(method, path, good, {"Content-Type": JSON})
    yield from (Malformed(method, path, body, _headers()) for body in _find_fields(example, schema, description))


def _find_fields(example: dict[str, Any], schema: dict[str, Any], description: dict[str, Any]) -> Iterator[bytes]:
    yield json.dumps({**example, "colour": "red"}).encode()
    for name in schema.get("required", ()):
        yield json.dumps({key: value for key, value in example.items() if key != name}).encode()
    for name, given in schema.get("properties", {}).items():
        stated = _resolve(given, description).get("type", "")
        kinds = stated if isinstance(stated, list) else [stated]
        for kind in kinds:
            values = (*OTHER_TYPES.get(kind, ()), *(TEXTS if kind == "string" else ()))
            yield from (json.dumps({**example, name: value}).encode() for value in values)


def _headers(**given: str) -> dict[str, str]:
    stated = {name.replace("_", "-"): value for name, value in given.items()}
    return {"Content-Type": JSON, "If-Match": '"1"', **stated}


def _fill(template: str, number: str = "1") -> str:
    change = "0" * 32 if number == "1" else number
    return "/".join(
        part if not part.startswith("{") else change if "change" in part else number for part in template.split("/")
    )


def _resolve(schema: dict[str, Any], description: dict[str, Any]) -> dict[str, Any]:
    if "$ref" in schema:
        return dict(description["components"]["schemas"][schema["$ref"].rpartition("/")[2]])
    for one in schema.get("allOf", schema.get("anyOf", ())):
        return _resolve(one, description)
    return schema
