"""Writes the data dictionary from the columns of the exports.

Run with `python -m tests.write_dictionary` after a change of a column; a test compares.
"""

from pathlib import Path

from api.exports.assertions import ASSERTIONS
from api.exports.changes import CHANGES
from api.exports.claims import CLAIMS
from api.exports.columns import Column
from api.exports.quotes import QUOTES

FILE = Path(__file__).parents[1] / "docs" / "data-dictionary.md"
TABLES = {"quotes": QUOTES, "claims": CLAIMS, "assertions": ASSERTIONS, "changes": CHANGES}
HEAD = "| column of CSV | member of JSON Lines | type | unit | meaning |\n|---|---|---|---|---|"
FRAME = Path(__file__).with_name("data-dictionary.md")


def write_dictionary() -> str:
    """The page: the words of `data-dictionary.md` beside this file, with a table in place of each `{noun}`."""
    page = FRAME.read_text("utf-8")
    for noun, columns in TABLES.items():
        page = page.replace(f"{{{noun}}}", "\n".join([HEAD, *map(_write_column, columns)]))
    return page


def _write_column(column: Column) -> str:
    name = f"`{column.name}`" if "[]" not in column.path else ""
    return f"| {name} | `{column.path}` | {column.type} | {column.unit} | {column.meaning} |"


if __name__ == "__main__":
    FILE.write_text(write_dictionary(), "utf-8")
