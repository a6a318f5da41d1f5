"""The terminal: one console, and tables in one style."""

from collections.abc import Iterable
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


def _cell(value: Any) -> Text:
    if isinstance(value, Text):
        return value
    return Text("–" if value is None else str(value))
