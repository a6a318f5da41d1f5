"""Both databases for every test that asks for one: SQLite in a file, PostgreSQL on a server found or started."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import hypothesis
import pytest
from postgres import find_server, make_database, remove_database, wipe

from factbase.services import schema
from factbase.store import database

# A run that decides whether a change lands tries the same cases every time; elsewhere new ones are found.
hypothesis.settings.register_profile("ci", derandomize=True, deadline=None)
hypothesis.settings.register_profile("here", deadline=None)
hypothesis.settings.load_profile("ci" if os.environ.get("CI") else "here")

DIALECTS = ("sqlite", "postgres")
MISSING = "NO POSTGRESQL: nothing answers on 127.0.0.1:5432, FACTBASE_TEST_POSTGRES is not set and none can be started"
missed = pytest.StashKey[int]()


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty database at the current schema, to be copied."""
    path = tmp_path_factory.mktemp("sqlite") / "template.db"
    schema.migrate(f"sqlite:///{path}")
    schema.close()
    return path


@pytest.fixture(scope="session")
def postgres_url(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Iterator[str | None]:
    """A database of this test process at the current schema; None where there is no server."""
    server = find_server(tmp_path_factory.getbasetemp(), worker_id)
    if server is None:
        yield None
        return
    url = make_database(server, worker_id)
    try:
        schema.migrate(url)
        schema.close()
        yield url
    finally:
        schema.close()
        remove_database(server, url)


@pytest.fixture(params=DIALECTS)
def database_url(request: pytest.FixtureRequest, tmp_path: Path, sqlite_template: Path) -> Iterator[str]:
    """An empty database at the current schema, once of each kind; nothing is bound to it yet."""
    if request.param == "sqlite":
        yield f"sqlite:///{shutil.copy(sqlite_template, tmp_path / 'factbase.db')}"
        schema.close()
        return
    url = request.getfixturevalue("postgres_url")
    if url is None:
        _miss_postgres(request.config)
    yield url
    schema.close()
    wipe(url)


@pytest.fixture
def store(database_url: str) -> Iterator[str]:
    """An empty database that services and models work on; yields its URL."""
    database.bind(database_url)
    with database.session():
        yield database_url
    schema.close()


def _miss_postgres(config: pytest.Config) -> None:
    config.stash[missed] = config.stash.get(missed, 0) + 1
    if os.environ.get("CI"):
        pytest.fail(MISSING)
    pytest.skip(MISSING)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say loudly what did not run."""
    skipped = [one for one in terminalreporter.stats.get("skipped", ()) if MISSING in str(one.longrepr)]
    if skipped:
        terminalreporter.write_line(f"{MISSING}; {len(skipped)} tests did not run.", red=True, bold=True)
