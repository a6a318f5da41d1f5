"""`factbase serve`: gunicorn with threads, in this process group."""

import errno
import json
import socket
import sys
import time

import click

from api.access import SCOPES
from api.commands.opening import ACTOR, name_database, open_database
from api.server import Server
from factbase.services import keys
from factbase.services.paging import Paging
from factbase.settings import Settings

RELEASE_SECONDS = 2.0  # how long the worker of a server that was killed may keep its port
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
    Server(settings, f"[{host}]:{port}" if ":" in host else f"{host}:{port}").run()


def _check_address(host: str, port: int) -> None:
    """Refuse a taken port before a key is made: it would be shown only once, to somebody who cannot use it."""
    deadline = time.monotonic() + RELEASE_SECONDS
    while (failure := _try_address(host, port)) is not None:
        if failure.errno != errno.EADDRINUSE or time.monotonic() > deadline:
            raise click.ClickException(f"Cannot listen at {host}, port {port}: {failure.strerror}.") from failure
        time.sleep(0.1)


def _try_address(host: str, port: int) -> OSError | None:
    with socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET) as trial:
        trial.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)  # as gunicorn does
        try:
            trial.bind((host, port))
        except OSError as error:
            return error
    return None


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
