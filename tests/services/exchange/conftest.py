"""A factbase with something in every table, and empty ones of both kinds to take it."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from exchanged import export, tell_whole_story
from postgres import make_database, remove_database

from factbase.services import schema

MakeEmpty = Callable[[str], str]


@pytest.fixture
def make_empty(request: pytest.FixtureRequest, tmp_path: Path, worker_id: str) -> Iterator[MakeEmpty]:
    """The URL of a new, empty database of a kind."""
    made: list[tuple[str, str]] = []

    def make(kind: str) -> str:
        if kind == "sqlite":
            return f"sqlite:///{tmp_path / 'empty.db'}"
        server = request.getfixturevalue("postgres_url")
        if server is None:
            pytest.skip("NO POSTGRESQL")
        made.append((server, make_database(server, f"{worker_id}_empty")))
        return made[-1][1]

    yield make
    schema.close()
    for server, url in made:
        remove_database(server, url)


@pytest.fixture(scope="session")
def exported(tmp_path_factory: pytest.TempPathFactory, sqlite_template: Path) -> bytes:
    """The export of a database with something in every table."""
    folder = tmp_path_factory.mktemp("exported")
    schema.connect(f"sqlite:///{shutil.copy(sqlite_template, folder / 'story.db')}")
    with schema.session():
        tell_whole_story()
        raw = export()
    schema.close()
    return raw


@pytest.fixture
def story(store: str) -> str:
    """A database with something in every table."""
    tell_whole_story()
    return store
