"""Times as they are written in JSON: RFC 3339 with an offset in, UTC out."""

import re
from datetime import UTC, datetime
from typing import Any

from factbase.errors import Invalid

# fromisoformat() alone takes naive times, week dates and blanks for T.
INSTANT = re.compile(
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt][0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]{1,6})?([Zz]|[+-][0-9]{2}:[0-9]{2})"
)
EXPECTED = "Not a time in RFC 3339 with an offset, such as 2025-03-18T15:00:00Z."


def read_instant(value: Any, pointer: str = "") -> datetime:
    """The moment in UTC that `value` states; raises Invalid."""
    if not isinstance(value, str) or not INSTANT.fullmatch(value):
        raise Invalid(EXPECTED, pointer)
    try:
        return datetime.fromisoformat(value.upper()).astimezone(UTC)
    except (ValueError, OverflowError):
        raise Invalid(EXPECTED, pointer) from None


def write_instant(moment: datetime) -> str:
    """RFC 3339 in UTC, with a fraction only where there is one."""
    return moment.astimezone(UTC).isoformat().replace("+00:00", "Z")
