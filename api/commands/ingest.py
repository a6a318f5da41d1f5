"""`factbase ingest`: articles from files into the database."""

from collections import Counter
from collections.abc import Callable, Iterator
from functools import partial

import click
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

from api.commands.feeding import open_client, send_article
from api.commands.opening import ACTOR, open_database
from api.commands.sources import STANDARD_INPUT, Source, count_sources, find_sources
from factbase.errors import Invalid, TooLarge
from factbase.services.articles import ingest_article
from factbase.services.backfill import count_contents
from factbase.settings import Settings
from factbase.values.articles import ArticleDraft


@click.command("ingest")
@click.argument("path", metavar="PATH|-")
@click.option("--url", metavar="URL", help="Feed a server, with the key in FACTBASE_KEY, in place of a database.")
def ingest_command(path: str, url: str | None) -> None:
    """Store the articles of a file, a folder or, with -, of JSON Lines on standard input.

    Files end in .json (one article as POST /articles takes it), .jsonl, .txt or .html. An article that cannot be taken
    is reported and does not stop the others; the status is then 1.
    """
    counts = _feed(path, url) if url else _store(path)
    click.echo(summarise(counts))
    if counts["failed"]:
        raise SystemExit(1)


def _store(path: str) -> Counter[str]:
    with open_database(creates=True) as settings:
        return count_outcomes(show_progress(path), settings)


def _feed(path: str, url: str) -> Counter[str]:
    """Send each article to a server, which a broken connection or a refused key stops at once."""
    with open_client(url) as client:
        return _count(show_progress(path), partial(send_article, client))


def count_outcomes(sources: Iterator[Source], settings: Settings) -> Counter[str]:
    """Store each article; how many were created, revised and unchanged, and what was new in them."""
    return _count(sources, partial(_ingest, settings))


def _count(sources: Iterator[Source], take: Callable[[ArticleDraft], dict[str, int]]) -> Counter[str]:
    """How many articles had which outcome, and what was in them; one that cannot be taken is reported."""
    counts: Counter[str] = Counter()
    for source in sources:
        counts.update(_take(source, take))
    return counts


def summarise(counts: Counter[str]) -> str:
    """The outcome in one line."""
    articles = ", ".join(f"{counts[name]} {name}" for name in ("created", "revised", "unchanged", "failed"))
    return (
        f"Articles: {articles}. Quotes: {counts['quotes']}. "
        f"Statements: {counts['new']} new, {counts['attached']} attached, {counts['suggested']} to be reviewed."
    )


def show_progress(path: str) -> Iterator[Source]:
    """The sources of `path`, with a bar on standard error while somebody watches."""
    console = Console(stderr=True)
    total = None if path == STANDARD_INPUT or not console.is_terminal else count_sources(path)
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=console, disable=not console.is_terminal) as progress:
        yield from progress.track(find_sources(path), total=total, description="Reading")


def _take(source: Source, take: Callable[[ArticleDraft], dict[str, int]]) -> dict[str, int]:
    if source.draft is None:
        return _report(source, source.error)
    try:
        return take(source.draft)
    except (Invalid, TooLarge) as error:
        return _report(source, str(error))


def _ingest(settings: Settings, draft: ArticleDraft) -> dict[str, int]:
    ingested = ingest_article(draft, ACTOR, settings)
    return {ingested.outcome: 1, **(count_contents(ingested))}


def _report(source: Source, error: str) -> dict[str, int]:
    click.echo(f"{source.place}: {error}", err=True)
    return {"failed": 1}
