"""A column of an export: where its value stands in the resource, and what it means."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from operator import itemgetter
from typing import Any

TEXT = "text"
WHOLE = "whole number"
NUMBER = "number"
FLAG = "true or false"
TIME = "time"
JSON = "JSON"

Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Column:
    """One column of CSV and one member of JSON Lines: `path` is such as "speaker.name", there `speaker_name`.

    `unit` is what a number counts or measures. A list or object is one cell, written as JSON.
    """

    path: str
    type: str
    meaning: str
    unit: str = ""

    @property
    def name(self) -> str:
        """The head of the column in CSV."""
        return self.path.replace(".", "_")

    def find_reader(self) -> Callable[[Row], Any]:
        """What reads the value from a resource; None where a member on the way is not there."""
        first, *rest = self.path.split(".")
        return partial(_read, rest, first) if rest else itemgetter(first)


def _read(rest: Sequence[str], first: str, item: Row) -> Any:
    value = item[first]
    for step in rest:
        if not value:
            return None
        value = value.get(step)
    return value


def outlet(path: str, meaning: str) -> tuple[Column, ...]:
    """The columns of a reference to an outlet."""
    return (
        Column(f"{path}.id", WHOLE, f"{meaning}: its number", "id of an outlet"),
        Column(f"{path}.name", TEXT, f"{meaning}: its name"),
    )


def speaker(path: str, meaning: str) -> tuple[Column, ...]:
    """The columns of a reference to a speaker."""
    return (
        Column(f"{path}.id", WHOLE, f"{meaning}: the number of the speaker, after mergers", "id of a speaker"),
        Column(f"{path}.name", TEXT, f"{meaning}: the name"),
        Column(f"{path}.kind", TEXT, f"{meaning}: person, organization, office, collective or unnamed"),
    )


def claim(path: str, meaning: str) -> tuple[Column, ...]:
    """The columns of a reference to a claim."""
    return (
        Column(f"{path}.id", WHOLE, f"{meaning}: its number", "id of a claim"),
        Column(f"{path}.kind", TEXT, f"{meaning}: its kind"),
        Column(f"{path}.statement", TEXT, f"{meaning}: its neutral words"),
    )


CREATED = Column("created_at", TIME, "when the row came in")
REVISION = Column(
    "revision", WHOLE, "how often the row was changed, beginning with 1; its ETag begins with it", "count"
)
