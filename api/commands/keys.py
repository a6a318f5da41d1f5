"""`factbase keys`: who may call the REST interface."""

import json
from datetime import UTC, datetime, time
from typing import Any

import click

from api.access import SCOPES
from api.commands.lists import as_json_option, limit_option, walk_pages
from api.commands.opening import ACTOR, open_database
from api.times import write_instant
from factbase.services import keys


@click.group("keys")
def keys_command() -> None:
    """Make, list and revoke API keys."""


@keys_command.command("create")
@click.argument("name")
@click.option("--scope", "scopes", multiple=True, required=True, type=click.Choice(SCOPES), help="May be given again.")
@click.option("--expires", type=click.DateTime(["%Y-%m-%d"]), help="The last day of the key, in UTC.")
@click.option("--json", "as_json", is_flag=True, help="Write the key as JSON.")
def create_command(name: str, scopes: tuple[str, ...], expires: datetime | None, as_json: bool) -> None:
    """Make a key and print it, once: only its hash is kept."""
    end = None if expires is None else datetime.combine(expires.date(), time.max, UTC)
    with open_database(creates=True):
        made = keys.create_key(name, scopes, end, ACTOR)
    if as_json:
        click.echo(json.dumps({**write_key(made.key), "key": made.secret}))
    else:
        click.echo(made.secret)


@keys_command.command("list")
@limit_option
@as_json_option
def list_command(limit: int | None, as_json: bool) -> None:
    """List every key, without its secret."""
    with open_database():
        rows = [write_key(key) for key in walk_pages(keys.list_keys, limit)]
    if as_json:
        for row in rows:
            click.echo(json.dumps(row))
        return
    from api.commands.console import make_table, open_console  # noqa: PLC0415  rich takes a tenth of a second

    cells = ((row["id"], row["name"], row["prefix"] + "…", " ".join(row["scopes"]), _tell_state(row)) for row in rows)
    open_console().print(make_table("API keys", ("Id", "Name", "Key", "Scopes", "State"), cells))


@keys_command.command("revoke")
@click.argument("key_id", metavar="ID", type=click.IntRange(1))
def revoke_command(key_id: int) -> None:
    """Make a key useless from the next request on."""
    with open_database():
        revoked = keys.revoke_key(key_id, ACTOR)
    click.echo(f"The key {revoked.name} ({revoked.prefix}…) is revoked.")


def write_key(key: keys.Key) -> dict[str, Any]:
    """A key as JSON."""
    moments = {name: getattr(key, name) for name in ("created_at", "expires_at", "revoked_at")}
    written = {name: None if moment is None else write_instant(moment) for name, moment in moments.items()}
    return {"id": key.id, "name": key.name, "prefix": key.prefix, "scopes": list(key.scopes), **written}


def _tell_state(row: dict[str, Any]) -> str:
    if row["revoked_at"]:
        return f"revoked {row['revoked_at'][:10]}"
    return f"until {row['expires_at'][:10]}" if row["expires_at"] else "valid"
