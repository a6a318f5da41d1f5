"""`factbase backfill`: an archive over all cores, and the index of claims anew."""

import json
import os
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import partial
from typing import Any

import click
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

from api.commands.ingest import summarise
from api.commands.opening import ACTOR, open_database
from api.commands.sources import Loader, count_sources, list_loaders, load_source
from factbase.services.backfill import Stored, store_archive
from factbase.services.reindexing import count_claims, index_anew
from factbase.settings import Settings
from factbase.values.articles import ArticleDraft

CORES = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
MOST_ERRORS = 1000  # that a summary lists; all of them are told on standard error
COLUMNS = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())


@click.command("backfill")
@click.argument("paths", metavar="[PATH]...", nargs=-1, type=click.Path(exists=True))
@click.option("--index", is_flag=True, help="Index every claim anew, by the rules of this version.")
@click.option("--processes", type=click.IntRange(1, 64), default=CORES, help="How many read; by default one a core.")
@click.option("--json", "as_json", is_flag=True, help="Write the summary as JSON.")
def backfill_command(paths: tuple[str, ...], index: bool, processes: int, as_json: bool) -> None:
    """Take in an archive over all cores, or index claims anew after an upgrade.

    PATH is a file or a folder as `factbase ingest` takes it. Articles are read by many processes and stored by one, in
    their order. What is stored already is passed over, so an archive that was broken off is begun again as it was.
    """
    if not paths and not index:
        raise click.UsageError("Give a PATH, or --index.")
    with open_database(creates=bool(paths)) as settings, _open_progress() as progress:
        summary: dict[str, Any] = {}
        if index:
            summary["index"] = _index(progress)
        if paths:
            summary |= _store(paths, settings, processes, progress)
    click.echo(json.dumps(summary, ensure_ascii=False) if as_json else _tell(summary))
    if summary.get("failed"):
        raise SystemExit(1)


def _open_progress() -> Progress:
    """A bar on standard error while somebody watches."""
    console = Console(stderr=True)
    return Progress(*COLUMNS, console=console, disable=not console.is_terminal)


def _index(progress: Progress) -> dict[str, int]:
    task = progress.add_task("Indexing", total=count_claims())
    counts = Counter(claims=0, changed=0, added=0, removed=0)
    for few in index_anew():
        counts.update(few)
        progress.advance(task, few["claims"])
    return dict(counts)


def _store(paths: tuple[str, ...], settings: Settings, processes: int, progress: Progress) -> dict[str, Any]:
    total = None if progress.disable else sum(map(count_sources, paths))
    articles = ((place, partial(_load, place, load)) for path in paths for place, load in list_loaders(path))
    stored = store_archive(articles, ACTOR, settings, processes)
    return _sum_up(progress.track(stored, total=total, description="Storing"))


def _load(place: str, load: Loader) -> ArticleDraft | str:
    source = load_source(place, load)
    return source.error if source.draft is None else source.draft


def _sum_up(stored: Iterable[Stored]) -> dict[str, Any]:
    counts = Counter(dict.fromkeys(("created", "revised", "unchanged", "failed", "quotes"), 0))
    counts.update(new=0, attached=0, suggested=0)
    errors: list[dict[str, str]] = []
    for one in stored:
        counts.update({one.outcome: 1})
        counts.update(one.counts)
        if one.error:
            click.echo(f"{one.place}: {one.error}", err=True)
            errors += [{"place": one.place, "error": one.error}] if len(errors) < MOST_ERRORS else []
    return {**counts, "errors": errors}


def _tell(summary: dict[str, Any]) -> str:
    return "\n".join(_tell_lines(summary))


def _tell_lines(summary: dict[str, Any]) -> Iterator[str]:
    if "index" in summary:
        index = summary["index"]
        yield (
            f"Claims: {index['claims']} looked at, {index['changed']} indexed anew. "
            f"Tokens: {index['added']} added, {index['removed']} removed."
        )
    if "created" in summary:
        yield summarise(Counter({name: number for name, number in summary.items() if isinstance(number, int)}))
