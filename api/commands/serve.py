"""`factbase serve`: gunicorn with threads, in this process group."""

import json
import os
import socket
import sys
from typing import Any

import click
from gunicorn.app.base import BaseApplication  # type: ignore[import-untyped]

from api import create_app
from api.access import SCOPES
from api.commands.opening import ACTOR, name_database, open_database
from factbase.services import keys
from factbase.services.paging import Paging
from factbase.settings import Settings

THREADS = 8
FIRST_KEY = "first key"
SAMPLE = {
    "url": "https://news.example/bridge",
    "body": "“The bridge stays closed,” said Mia Roth, the mayor of Aldmere.",
}


@click.command("serve")
@click.option("--host", default="127.0.0.1", show_default=True)
@click.option("--port", default=8000, show_default=True, type=click.IntRange(1, 65535))
def serve_command(host: str, port: int) -> None:
    """Serve the REST interface; an empty database gets its tables, and you a key, first."""
    _check_address(host, port)
    with open_database(creates=True) as settings:
        _greet(settings, host, port)
    _Server(settings, f"[{host}]:{port}" if ":" in host else f"{host}:{port}").run()


def _check_address(host: str, port: int) -> None:
    """Refuse a taken port before a key is made: it would be shown only once, to somebody who cannot use it."""
    with socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET) as trial:
        trial.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)  # as gunicorn does
        try:
            trial.bind((host, port))
        except OSError as error:
            raise click.ClickException(f"Cannot listen at {host}, port {port}: {error.strerror}.") from error


def _greet(settings: Settings, host: str, port: int) -> None:
    base = f"http://{host}:{port}/api/v1"
    click.echo(f"factbase serves {name_database(settings)} at {base} (docs: {base}/docs). Stop it with Ctrl+C.")
    if keys.list_keys(Paging(limit=1)).items:
        click.echo(f"Make another API key with: {sys.argv[0]} keys create NAME --scope read --scope ingest")
        return
    secret = keys.create_key(FIRST_KEY, SCOPES, None, ACTOR).secret
    click.echo("Your API key, with every scope, is shown this once. Try it in another terminal:\n")
    click.echo(f"  curl -H 'Authorization: Bearer {secret}' -H 'Content-Type: application/json' \\")
    click.echo(f"    -d '{json.dumps(SAMPLE, ensure_ascii=False)}' {base}/articles\n")


class _Server(BaseApplication):  # type: ignore[misc]
    """One worker with threads: SQLite has one writer anyway, and requests are counted in the process."""

    def __init__(self, settings: Settings, address: str) -> None:
        self._settings = settings
        self._address = address
        super().__init__()

    def load_config(self) -> None:
        """What `--no-control-socket` and the like would say."""
        options: dict[str, Any] = {
            "bind": self._address,
            "worker_class": "gthread",
            "threads": THREADS,
            "control_socket_disable": True,
            "worker_tmp_dir": "/dev/shm" if os.path.isdir("/dev/shm") else None,  # noqa: S108  a heartbeat, not data
            "timeout": 120,
            "loglevel": "warning",
            "proc_name": "factbase",
        }
        for name, value in options.items():
            self.cfg.set(name, value)

    def load(self) -> Any:
        """The application, made in the worker: no connection crosses the fork."""
        return create_app(self._settings)
