"""The version of the schema: which migrations there are, which were applied, and applying the rest."""

from importlib.resources import files
from pathlib import Path

from playhouse.migrations import Runner

from factbase.store.database import database, take_lock

DIRECTORY = str(files("factbase.store") / "migrations")
TABLE = "schema_migration"


def list_migrations() -> tuple[str, ...]:
    """Names of the migrations of this factbase, in order; needs no database."""
    return tuple(sorted(path.stem for path in Path(DIRECTORY).glob("[0-9]*.py")))


def list_pending() -> tuple[str, ...]:
    """Names of the migrations that the bound database has not seen, in order."""
    return tuple(one.name for one in _runner().status() if one.applied is None)


def list_applied() -> tuple[str, ...]:
    """Names of the migrations that the bound database has seen, those of a newer factbase included."""
    return tuple(one.name for one in _runner().status() if one.applied is not None)


def list_unknown() -> tuple[str, ...]:
    """Names of applied migrations that this factbase does not have: the database belongs to a newer one."""
    return tuple(one.name for one in _runner().status() if one.path is None)


def apply_pending(target: str | None = None) -> tuple[str, ...]:
    """Apply what is pending, up to `target` if given, all or nothing; returns the names."""
    with database.atomic():
        take_lock("migrate")
        return tuple(_runner().up(target))


def _runner() -> Runner:
    return Runner(database.obj, DIRECTORY, TABLE)
