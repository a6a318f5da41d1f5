"""`factbase export`, `import`, `backup` and `restore`: a whole database in and out."""

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import click
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

from api.commands.opening import open_database
from factbase.services.exchange.backups import restore_backup, write_backup
from factbase.services.exchange.exporting import write_export, write_export_file
from factbase.services.exchange.importing import read_export
from factbase.settings import from_env

STANDARD_STREAM = "-"
FILE = click.Path(dir_okay=False, path_type=Path)
STREAM = click.Path(dir_okay=False, allow_dash=True)
overwrite_option = click.option("--overwrite", is_flag=True, help="Replace what is there.")

Report = Callable[[int, int], None]


@click.command("export")
@click.argument("target", metavar="FILE|-", type=STREAM)
@overwrite_option
def export_command(target: str, overwrite: bool) -> None:
    """Write the whole database, history and decisions included, as JSON Lines that `factbase import` reads.

    The same rows give the same bytes on SQLite and on PostgreSQL. The hashes of API keys are in it: keep it as you
    would keep the database.
    """
    with open_database(), show_rows("Exporting") as report:
        if target == STANDARD_STREAM:
            rows = write_export(sys.stdout.buffer, report)
            sys.stdout.buffer.flush()
        else:
            rows = write_export_file(Path(target), report, overwrite=overwrite)
    tell(f"Exported {rows} rows.")


@click.command("import")
@click.argument("source", metavar="FILE|-", type=STREAM)
def import_command(source: str) -> None:
    """Store an export in an empty database, with every number, decision and change as it was: all of it, or nothing."""
    with click.open_file(source, "rb") as lines, open_database(creates=True), show_rows("Importing") as report:
        rows = read_export(lines, report)
    tell(f"Imported {rows} rows.")


@click.command("backup")
@click.argument("target", metavar="FILE", type=FILE)
@overwrite_option
def backup_command(target: Path, overwrite: bool) -> None:
    """Copy the database while it is in use, and check the copy: a SQLite file, or of PostgreSQL an export."""
    with open_database(), show_rows("Copying") as report:
        rows = write_backup(target, report, overwrite=overwrite)
    tell(f"Backed up {rows} rows; the copy was read back and is whole.")


@click.command("restore")
@click.argument("source", metavar="FILE", type=FILE)
@overwrite_option
def restore_command(source: Path, overwrite: bool) -> None:
    """Make the database that FACTBASE_DATABASE names from a backup; without --overwrite, one that is there is kept."""
    settings = from_env(os.environ)
    with show_rows("Restoring") as report:
        rows = restore_backup(source, settings.database, report, overwrite=overwrite)
    tell(f"Restored {rows} rows.")


@contextmanager
def show_rows(title: str) -> Iterator[Report]:
    """A bar on standard error while somebody watches; what it yields takes rows done, and rows in all where known."""
    console = Console(stderr=True)
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=console, disable=not console.is_terminal) as progress:
        task = progress.add_task(title, total=None)
        yield lambda done, total: progress.update(task, advance=done, total=total or None)


def tell(words: str) -> None:
    """A line for a person, beside what goes to standard output."""
    click.echo(words, err=True)
