"""The database of a command: opened as the environment says, closed when the command ends."""

import os
from collections.abc import Iterator
from contextlib import contextmanager

from factbase.services import schema
from factbase.settings import Settings, from_env

ACTOR = "command line"


@contextmanager
def open_database(*, creates: bool = False) -> Iterator[Settings]:
    """The settings, with their database open for this thread; files and tables are made only with `creates`."""
    settings = from_env(os.environ)
    try:
        schema.connect(settings.database, creates=creates)
        with schema.session():
            yield settings
    finally:
        schema.close()


def name_database(settings: Settings) -> str:
    """The database as a person may see it: without its user, whose password may stand in the options too."""
    scheme, _, rest = settings.database.partition("://")
    return f"{scheme}://{rest.rpartition('@')[2].partition('?')[0]}"
