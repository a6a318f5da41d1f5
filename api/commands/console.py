"""The terminal: one console, tables in one style, values in words."""

from collections.abc import Iterable, Mapping
from typing import Any

from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.table import Table
from rich.text import Text

PROSE = frozenset({"Claim", "Detail", "Quotation", "Quote", "Why", "Words"})  # columns that take the room that is left
NAME_WIDTH = 24
NARROWEST = 100  # columns of a table where the output is no terminal


def open_console() -> Console:
    """Standard output, as it is now; a pipe gets lines of 100 columns."""
    console = Console(highlight=False, soft_wrap=False)
    return console if console.is_terminal else Console(highlight=False, width=max(console.width, NARROWEST))


def make_table(title: str, columns: Iterable[str], rows: Iterable[Iterable[Any]]) -> Table:
    """A table of plain cells; None is shown as a dash."""
    table = Table(title=title, title_justify="left", title_style="bold", box=SIMPLE_HEAD, pad_edge=False)
    for column in columns:
        if column in PROSE:
            table.add_column(column, overflow="fold", ratio=1)
            table.expand = True
        else:
            table.add_column(column, overflow="fold", max_width=NAME_WIDTH)
    for row in rows:
        table.add_row(*(_cell(value) for value in row))
    return table


def describe_value(value: Mapping[str, Any]) -> str:
    """The value of a statement in a few words: "2,500 killed soldiers a week", "cessation: proposed, 30 days"."""
    if "harm" in value:
        of_whom = value["group"] or value["unit"]
        return _join(describe_bounds(value), value["harm"].replace("_", " "), of_whom, _per(value), _doubt(value))
    if "status" in value:
        length = f", {value['duration_days']:g} days" if value["duration_days"] else ""
        return f"{(value.get('provision') or 'act').replace('_', ' ')}: {value['status'].replace('_', ' ')}{length}"
    if "giver" in value:
        return _join(describe_bounds(value), value["unit"], value["what"])
    if "place" in value:
        return _join(value["party"], "holds", value["share"], value["place"])
    return _join(value["what"], _until(value)) if value else ""


def describe_bounds(value: Mapping[str, Any]) -> str:
    """The number of a figure: "2,500", "about 30", "5 to 8", "at least 40"; its own words where it has no number."""
    low, high = value["low"], value["high"]
    about = "about " if value["approximate"] else ""
    if low is None and high is None:
        return str(value["words"]) if value["best"] is None else f"{about}{_number(value['best'])}"
    if low is None or (low == 0 != high):
        return f"{'nearly' if about else 'up to'} {_number(high)}"
    if high is None:
        return f"{about}at least {_number(low)}"
    return f"{about}{_number(low)}" if low == high else f"{about}{_number(low)} to {_number(high)}"


def _number(value: float) -> str:
    return f"{int(value):,}" if value == int(value) else f"{value:,}"


def _per(value: Mapping[str, Any]) -> str:
    return f"a {value['per']}" if value["per"] else ""


def _until(value: Mapping[str, Any]) -> str:
    return f"by {value['date']}" if value["date"] else f"within {value['duration_days']:g} days"


def _doubt(value: Mapping[str, Any]) -> str:
    return "" if value["polarity"] == "asserted" else f"({value['polarity']})"


def _join(*words: str | None) -> str:
    return " ".join(word for word in words if word)


def _cell(value: Any) -> Text:
    if isinstance(value, Text):
        return value
    return Text("–" if value is None else str(value))
