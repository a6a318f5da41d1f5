"""The `factbase` command; each subcommand is imported when it is called, so that none pays for the others."""

import importlib
from typing import Any

import click

from factbase import __version__
from factbase.errors import FactbaseError

COMMANDS = {
    "claims": "listings",
    "demo": "demo",
    "evaluate": "evaluate",
    "ingest": "ingest",
    "keys": "keys",
    "match": "match",
    "migrate": "migrate",
    "quotes": "listings",
    "read": "read",
    "serve": "serve",
    "speakers": "listings",
}


class Commands(click.Group):
    """Finds a command in the module of `api.commands` that holds it, and tells domain errors in one line."""

    def list_commands(self, _ctx: click.Context) -> list[str]:
        """Every command by name."""
        return sorted(COMMANDS)

    def get_command(self, _ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command, imported now."""
        if cmd_name not in COMMANDS:
            return None
        module = importlib.import_module(f"api.commands.{COMMANDS[cmd_name]}")
        command: click.Command = getattr(module, f"{cmd_name}_command")
        return command

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command; a refusal of the domain ends it with a message and the status 1."""
        try:
            return super().invoke(ctx)
        except FactbaseError as error:
            raise click.ClickException(str(error)) from error


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="factbase")
def main() -> None:
    """Remember who said what: quotes by speakers, and the claims that they repeat, revise or deny.

    FACTBASE_DATABASE selects the database, sqlite:///factbase.db where it is not set.
    """
