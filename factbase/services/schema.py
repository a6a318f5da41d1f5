"""Opening the database of a process, at the version of the schema that this factbase speaks."""

from pathlib import Path

from factbase.errors import Invalid, NotFound
from factbase.store import schema
from factbase.store.database import (
    bind,
    check_durability,
    count_connections,
    find_missing,
    one_commit,
    open_now,
    session,
    sqlite_path,
    unbind,
)
from factbase.store.files import lacks_table

__all__ = ["close", "connect", "count_connections", "migrate", "one_commit", "ready", "session"]

EMPTY = "The database is empty: `factbase migrate` makes its tables, and so does every command that stores something."


def connect(url: str, *, creates: bool = True) -> None:
    """Bind `url` to serve it: an empty database gets its tables, an older one is refused.

    With `creates` off nothing is made: raises NotFound where there is no such file, Invalid where there are no tables.
    Raises Unavailable where it cannot be opened, Invalid where the schema is not this factbase's or the database could
    lose what it acknowledges.
    """
    if not creates:
        _require_file(url)
    bind(url)
    with session():  # kept by this thread, the connection would be a dead one after a restart of the server
        check_durability()
        _check_version(creates)


def _check_version(creates: bool) -> None:
    if not schema.list_applied():
        if not creates:
            raise Invalid(EMPTY)
        schema.apply_pending()
    if schema.list_unknown():
        raise Invalid(f"The database is from a newer factbase: it has {schema.list_unknown()[0]}.")
    if schema.list_pending():
        raise Invalid("The database is from an older factbase; run `factbase migrate`.")


def _require_file(url: str) -> None:
    """Look before SQLite opens a file: that would make one, and write a head into one that is empty."""
    missing = find_missing(url)
    if missing is not None:
        raise NotFound("database", missing)
    path = sqlite_path(url)
    if path is not None and lacks_table(Path(path), schema.TABLE):
        raise Invalid(EMPTY)


def migrate(url: str) -> tuple[str, ...]:
    """Bind `url` and apply the migrations it has not seen; returns their names."""
    bind(url)
    open_now()  # a writer waits for its turn, but not for a folder that is not there
    return schema.apply_pending()


def ready() -> bool:
    """Whether the database answers and has the schema of this factbase; raises Unavailable where it does not answer."""
    return not schema.list_pending()


def close() -> None:
    """Close the database of this process."""
    unbind()
