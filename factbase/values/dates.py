"""Moments as a text knows them: seldom to the minute, and always for a reason."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

Precision = Literal["minute", "day", "month", "year"]

Basis = Literal[
    "stated",  # the text names the date itself: "on February 12th, 2025"
    "relative",  # counted from the publication date: "on Monday", "last week"
    "publication",  # nothing is stated, so the date of the article stands in
    "given",  # a person or a client said so
    "capture",  # nothing is stated and no date was given, so when the text came in stands in
]


@dataclass(frozen=True, slots=True)
class Moment:
    """A time in UTC, how exactly it is known, and why; `words` are those of the text that state it."""

    at: datetime
    precision: Precision
    basis: Basis
    words: str | None = None

    def __post_init__(self) -> None:
        if self.at.utcoffset() is None:
            raise ValueError("a moment needs a time zone")

    @property
    def day(self) -> date:
        """The calendar day in UTC."""
        return self.at.date()
