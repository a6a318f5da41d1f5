"""Opening the database of a process, at the version of the schema that this factbase speaks."""

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
    unbind,
)

__all__ = ["close", "connect", "count_connections", "migrate", "one_commit", "ready", "session"]


def connect(url: str, *, creates: bool = True) -> None:
    """Bind `url` to serve it: an empty database gets its tables, an older one is refused.

    Raises NotFound where there is no such file and `creates` is off, Unavailable where the database cannot be opened,
    Invalid where the schema is not this factbase's or the database could lose what it acknowledges.
    """
    missing = find_missing(url)
    if missing is not None and not creates:
        raise NotFound("database", missing)
    bind(url)
    check_durability()
    if not schema.list_applied():
        schema.apply_pending()
    if schema.list_unknown():
        raise Invalid(f"The database is from a newer factbase: it has {schema.list_unknown()[0]}.")
    if schema.list_pending():
        raise Invalid("The database is from an older factbase; run `factbase migrate`.")


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
