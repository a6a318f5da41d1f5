"""`factbase demo`: the fixture stories in a fresh database, and what factbase knows then."""

import sys
from pathlib import Path
from tempfile import mkdtemp
from typing import Any

import click
from rich.console import Console
from rich.markup import escape

from api.commands.console import make_table, open_console
from api.commands.ingest import count_outcomes, summarise
from api.commands.listings import print_claims, print_quotes
from api.commands.lists import walk_pages
from api.commands.sources import find_sources
from api.commands.timelines import print_timeline
from factbase.services import claims, quotes, schema
from factbase.services.claims import ClaimFilter
from factbase.services.quotes import QuoteFilter
from factbase.services.references import ClaimReference
from factbase.services.timeline import Timeline, get_timeline
from factbase.settings import Settings

STORIES = Path(__file__).parents[2] / "fixtures" / "articles"
DATABASE = "factbase-demo.db"
SHOWN = 5


@click.command("demo")
def demo_command() -> None:
    """Take the fixture articles into a fresh SQLite file and show quotes, claims and one claim's history."""
    path = Path(mkdtemp(prefix="factbase-demo-")) / DATABASE
    settings = Settings(database=f"sqlite:///{path}")
    schema.connect(settings.database)
    try:
        with schema.session():
            _tell(open_console(), settings)
    finally:
        schema.close()
    click.echo(
        f"\nThe database is {path}. Serve it with:\n\n  FACTBASE_DATABASE={settings.database} {sys.argv[0]} serve\n"
    )


def _tell(console: Console, settings: Settings) -> None:
    console.print(f"Reading the articles in {STORIES} ...", markup=False, soft_wrap=True)
    console.print(summarise(count_outcomes(find_sources(str(STORIES)), settings)))
    console.print()
    print_quotes(console, list(walk_pages(lambda paging: quotes.list_quotes(QuoteFilter(), paging))))
    found = list(walk_pages(lambda paging: claims.list_claims(ClaimFilter(), paging)))
    print_claims(console, found)
    timelines = [get_timeline(claim.id) for claim in found if claim.kind != "statement"]
    told = sorted(timelines, key=_eventfulness, reverse=True)[:SHOWN]
    for timeline in told:
        print_timeline(console, timeline)
        console.print()
    for timeline in told[:1]:
        _tell_history(console, timeline.claim)


def _eventfulness(timeline: Timeline) -> tuple[int, int]:
    """How many values a claim has had, and how often one was stated."""
    points = [point for series in timeline.series for point in series.points]
    return len({point.says for point in points}), len(points)


def _tell_history(console: Console, claim: ClaimReference) -> None:
    changes = walk_pages(lambda paging: claims.list_history(claim.id, paging))
    rows = (
        (change.seq, f"{change.at:%H:%M:%S}", change.actor, change.action, _tell_change(change)) for change in changes
    )
    title = f"History of claim {claim.id}: {escape(claim.statement)}"
    console.print(make_table(title, ("Seq", "At", "By", "What", "Detail"), rows))


def _tell_change(change: Any) -> str:
    """What a row looked like before and after, as far as a line holds it."""
    before, after = change.before or {}, change.after or {}
    if not before:
        return str(after.get("exact") or after.get("statement") or "")
    changed = [name for name in after if before.get(name) != after[name] and name != "revision"]
    return "; ".join(f"{name}: {before.get(name)} → {after[name]}" for name in changed)
