"""Whether the bounds of two values leave a number that both can mean."""

from collections.abc import Mapping
from typing import Any

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
