"""Backups, read back before they are called done, and the way from one to a database.

A backup of SQLite is a SQLite file. One of PostgreSQL is an export: it needs no tool of another version of the server.
"""

from pathlib import Path

from factbase.errors import Invalid
from factbase.services import schema
from factbase.services.exchange.exporting import Report, write_export
from factbase.services.exchange.importing import read_batches, read_export
from factbase.services.exchange.tables import list_tables
from factbase.store.database import database, dialect, sqlite_path
from factbase.store.files import Contents, check_sqlite, copy_sqlite, is_sqlite, release_sqlite, writing
from factbase.store.schema import list_migrations
from factbase.store.snapshots import count_rows


def write_backup(target: Path, report: Report, *, overwrite: bool) -> int:
    """Copy the bound database as it is at one moment, whoever writes meanwhile; returns the number of rows.

    Raises Conflict where `target` is there and `overwrite` is off.
    """
    with writing(target, overwrite=overwrite) as draft:
        return _copy_file(draft) if dialect() == "sqlite" else _copy_rows(draft, report)


def restore_backup(source: Path, url: str, report: Report, *, overwrite: bool) -> int:
    """Make the database at `url` from a backup; returns the number of rows.

    Raises Conflict where the database is there and `overwrite` is off, or in use; Invalid where the backup is damaged,
    of a newer factbase, or SQLite's while `url` is PostgreSQL's. A database of PostgreSQL has to be empty.
    """
    path = sqlite_path(url)
    if is_sqlite(source):
        if path is None:
            raise Invalid(f"{source} is a SQLite database: export from it, and import that into PostgreSQL.")
        return _restore_file(source, Path(path), overwrite)
    if path is None:
        if overwrite:
            raise Invalid("A database of PostgreSQL is never overwritten: make an empty one, and restore into that.")
        return _restore_rows(source, url, report)
    with writing(Path(path), overwrite=overwrite) as draft:
        rows = _restore_rows(source, f"sqlite:///{draft}", report)
        release_sqlite(Path(path).resolve())
    return rows


def _copy_file(draft: Path) -> int:
    before = count_rows("change")
    copy_sqlite(Path(database.obj.database), draft)
    contents = check_sqlite(draft)
    # History only grows, so the copy lies between what was there before and what is there now.
    if not before <= contents.rows["change"] <= count_rows("change"):
        raise Invalid("The copy does not hold what the database holds; nothing was kept of it.")
    return _count(contents)


def _copy_rows(draft: Path, report: Report) -> int:
    with draft.open("wb") as output:
        written = write_export(output, report)
    with draft.open("rb") as copy:
        found = sum(len(rows) for _, rows in read_batches(copy))
    if found != written:
        raise Invalid("The copy does not hold what was written; nothing was kept of it.")
    return found


def _restore_file(source: Path, target: Path, overwrite: bool) -> int:
    with writing(target, overwrite=overwrite) as draft:
        check_sqlite(source)  # what is damaged there may be copied without a word
        copy_sqlite(source, draft)
        contents = check_sqlite(draft)
        unknown = sorted(contents.migrations - set(list_migrations()))
        if unknown:
            raise Invalid(f"The backup is from a newer factbase: it has {unknown[0]}.")
        release_sqlite(target.resolve())
    return _count(contents)


def _restore_rows(source: Path, url: str, report: Report) -> int:
    schema.connect(url)
    try:
        with source.open("rb") as lines, schema.session():
            return read_export(lines, report)
    finally:
        schema.close()


def _count(contents: Contents) -> int:
    return sum(contents.rows.get(table.name, 0) for table in list_tables())
