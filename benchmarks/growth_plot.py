"""A plot of cost against size, both in powers of ten, as an SVG that reads on light and on dark pages."""

from collections.abc import Iterator, Mapping
from math import ceil, floor, log10

WIDTH, HEIGHT = 720, 400
LEFT, RIGHT, TOP, BOTTOM = 70, 190, 24, 48
COLOURS = ("#c2410c", "#2563eb", "#059669")
STYLE = """
  text { font: 13px system-ui, sans-serif; fill: #1f2937; }
  .grid { stroke: #9ca3af; stroke-opacity: .35; }
  @media (prefers-color-scheme: dark) { text { fill: #e5e7eb; } }
"""

Curves = Mapping[str, Mapping[int, float]]


def draw_growth(curves: Curves) -> str:
    """Curves of milliseconds by number of claims, each named at its end."""
    xs = [log10(size) for curve in curves.values() for size in curve]
    ys = [log10(cost) for curve in curves.values() for cost in curve.values()]
    frame = _Frame((min(xs), max(xs)), (floor(min(ys)), ceil(max(ys))))
    return "\n".join(
        [
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" role="img">',
            "<title>Cost of one match by number of claims</title>",
            f"<style>{STYLE}</style>",
            *_draw_grid(frame),
            *_draw_curves(curves, frame),
            "</svg>\n",
        ]
    )


class _Frame:
    """Where a point of the data stands on the page."""

    def __init__(self, across: tuple[float, float], up: tuple[int, int]) -> None:
        self.across, self.up = across, up

    def x(self, size: float) -> float:
        low, high = self.across
        share = (log10(size) - low) / ((high - low) or 1)
        return round(LEFT + share * (WIDTH - LEFT - RIGHT), 1)

    def y(self, cost: float) -> float:
        low, high = self.up
        share = (log10(cost) - low) / ((high - low) or 1)
        return round(HEIGHT - BOTTOM - share * (HEIGHT - TOP - BOTTOM), 1)


def _draw_grid(frame: _Frame) -> Iterator[str]:
    for power in range(frame.up[0], frame.up[1] + 1):
        y = frame.y(10.0**power)
        yield f'<line class="grid" x1="{LEFT}" y1="{y}" x2="{WIDTH - RIGHT}" y2="{y}"/>'
        yield f'<text x="{LEFT - 8}" y="{y + 4}" text-anchor="end">{10.0**power:,g} ms</text>'
    for power in range(ceil(frame.across[0]), floor(frame.across[1]) + 1):
        x = frame.x(10**power)
        yield f'<line class="grid" x1="{x}" y1="{TOP}" x2="{x}" y2="{HEIGHT - BOTTOM}"/>'
        yield f'<text x="{x}" y="{HEIGHT - BOTTOM + 20}" text-anchor="middle">{10**power:,}</text>'
    yield f'<text x="{(LEFT + WIDTH - RIGHT) / 2}" y="{HEIGHT - 8}" text-anchor="middle">claims in store</text>'


def _draw_curves(curves: Curves, frame: _Frame) -> Iterator[str]:
    last = 0.0
    ends = sorted(curves, key=lambda name: -curves[name][max(curves[name])])
    for name, colour in zip(ends, COLOURS, strict=False):
        points = [(frame.x(size), frame.y(cost)) for size, cost in sorted(curves[name].items())]
        path = " ".join(f"{x},{y}" for x, y in points)
        yield f'<polyline fill="none" stroke="{colour}" stroke-width="2.5" points="{path}"/>'
        yield from (f'<circle cx="{x}" cy="{y}" r="3.5" fill="{colour}"/>' for x, y in points)
        last = max(points[-1][1] + 4, last + 18)  # names of curves that end near each other stand apart
        yield f'<text x="{points[-1][0] + 10}" y="{last}" style="fill:{colour}">{name}</text>'
