"""A claim's values over time in the terminal: a line for each, figures drawn as bars to one scale."""

from collections.abc import Iterator, Mapping
from typing import Any

from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.table import Table
from rich.text import Text

from factbase.services.phrasing import describe_day, describe_value
from factbase.services.timeline import Point, Series, Timeline

BAR = 18  # columns of the longest bar
EIGHTHS = " ▏▎▍▌▋▊▉"
FULL, SHADE, OPEN = "█", "░", "▸"
FIGURES = " "  # the column of bars, which needs no title
NOW = "stands now"

Placed = tuple[Point, Series]


def print_timeline(console: Console, timeline: Timeline) -> None:
    """One claim's values in order of time, where they conflict, and the current reading with its reason."""
    console.print(f"Claim {timeline.claim.id}, {timeline.claim.kind.replace('_', ' ')}", style="bold")
    console.print(timeline.claim.statement, markup=False)
    console.print(_draw_table(timeline))
    for conflict in timeline.conflicts:
        since = f" since {describe_day(conflict.since)}" if conflict.since else ""
        console.print(Text.assemble((f"Conflict{since}: ", "red"), conflict.detail))
    if timeline.current is None:
        console.print(Text.assemble(("Now: ", "bold"), "nothing that was said stands"))
        return
    value = describe_value(timeline.current.value or {})
    console.print(Text.assemble(("Now: ", "bold green"), value or "as stated"))
    console.print(f"     {timeline.current.reason}", markup=False)


def draw_bar(value: Mapping[str, Any], top: float) -> str:
    """A bar to the scale of `top`: solid up to the low bound, shaded up to the high one, an arrow where it is open.

    A vague word is a question mark; what is no figure has no bar.
    """
    if "low" not in value:
        return ""
    low, high = value["low"], value["high"]
    if low is None and high is None:
        return "?"
    solid = _fill(low or 0, top)
    if high is None:
        return solid + OPEN
    return solid + SHADE * (round(high / top * BAR) - len(solid)) if top else ""


def _fill(number: float, top: float) -> str:
    eighths = round(number / top * BAR * 8) if top else 0
    return FULL * (eighths // 8) + EIGHTHS[eighths % 8].strip()


def _draw_table(timeline: Timeline) -> Table:
    placed = _sort(timeline)
    top = max((_reach(point.value) for point, _ in placed), default=0)
    table = Table(box=SIMPLE_HEAD, pad_edge=False)
    for title in ("When", "Who", "Says", *([FIGURES] if top else []), "", "Quote"):
        table.add_column(title.strip(), overflow="fold", no_wrap=title in {"When", FIGURES})
    for point, series in placed:
        cells = _list_cells(timeline, point, series, [draw_bar(point.value or {}, top)] if top else [])
        table.add_row(*(Text(cell) for cell in cells), style=_style(timeline, point))
    return table


def _list_cells(timeline: Timeline, point: Point, series: Series, bar: list[str]) -> Iterator[str]:
    yield f"{point.as_of:%Y-%m-%d}" if point.as_of else "–"
    yield f"{series.speaker.name} ({series.outlet.name})" if series.speaker else series.outlet.name
    yield point.says
    yield from bar
    yield NOW if _is_current(timeline, point) else point.mark or ""
    yield str(point.quote) if point.quote else "–"


def _style(timeline: Timeline, point: Point) -> str:
    return "bold" if _is_current(timeline, point) else "dim" if point.mark else ""


def _is_current(timeline: Timeline, point: Point) -> bool:
    return timeline.current is not None and timeline.current.assertion == point.assertion


def _sort(timeline: Timeline) -> list[Placed]:
    placed = [(point, series) for series in timeline.series for point in series.points]
    return sorted(placed, key=lambda pair: (str(pair[0].as_of or ""), pair[0].assertion))


def _reach(value: Mapping[str, Any] | None) -> float:
    """The highest number that a value names."""
    return max(value["low"] or 0, value["high"] or 0) if value and "low" in value else 0
