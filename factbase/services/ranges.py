"""Whether the bounds of two values leave a number that both can mean."""

from collections.abc import Mapping
from typing import Any

WHOLE = frozenset({"event", "running_total"})  # bases of a figure that counts everybody so far
LEEWAY = 0.25  # how far from an approximate number the true one may lie, as a share of it


def are_apart(one: Mapping[str, Any], other: Mapping[str, Any]) -> bool:
    """Whether two figures have no number in common; an open bound reaches everywhere, a vague word nowhere.

    Values that are no figures are never apart.
    """
    return is_below(one, other) or is_below(other, one)


def is_below(one: Mapping[str, Any], other: Mapping[str, Any]) -> bool:
    """Whether every number that the first can mean is lower than any of the second."""
    high, low = one.get("high"), other.get("low")
    if high is None or low is None:
        return False
    return bool(high * (1 + LEEWAY * bool(one["approximate"])) < low * (1 - LEEWAY * bool(other["approximate"])))


def is_part(one: Mapping[str, Any], other: Mapping[str, Any]) -> bool:
    """Whether the first counts only some time ("six bodies overnight") of what the second counts in all, and is less.

    A part neither revises nor contradicts the whole.
    """
    return one.get("basis") == "period" and other.get("basis") in WHOLE and is_below(one, other)
