"""The `factbase` command; each subcommand is imported when it is called, so that none pays for the others."""

import importlib
import os
import sys
from typing import Any

import click

from factbase import __version__
from factbase.errors import FactbaseError, Unavailable

COMMANDS = {
    "backfill": "backfill",
    "backup": "exchange",
    "claims": "listings",
    "deliver": "deliver",
    "demo": "demo",
    "evaluate": "evaluate",
    "export": "exchange",
    "import": "exchange",
    "ingest": "ingest",
    "keys": "keys",
    "match": "match",
    "migrate": "migrate",
    "propose": "propose",
    "quotes": "listings",
    "read": "read",
    "redact": "redact",
    "restore": "exchange",
    "serve": "serve",
    "speakers": "listings",
    "subscriptions": "subscriptions",
}


class Commands(click.Group):
    """Finds a command in the module of `api.commands` that holds it, and tells in one line why it could not be done."""

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
        """Run the command; a refusal of the domain or of the system ends it with a message and the status 1."""
        try:
            return super().invoke(ctx)
        except FactbaseError as error:
            raise click.ClickException(_tell_refusal(error)) from error
        except BrokenPipeError:
            raise  # whoever reads has seen enough, which click passes over in silence
        except OSError as error:
            raise click.ClickException(_tell_failure(error)) from error


def _tell_refusal(error: FactbaseError) -> str:
    if isinstance(error, Unavailable) and error.__cause__ is not None:
        return f"The database cannot answer: {' '.join(str(error.__cause__).split())}"
    return str(error)


def _tell_failure(error: OSError) -> str:
    if error.filename is not None:
        return f"{error.filename}: {error.strerror}"
    # What is left in the buffer would fail again, with a traceback, when Python ends.
    with open(os.devnull, "wb") as nowhere:
        os.dup2(nowhere.fileno(), sys.stdout.fileno())
    return f"Reading or writing failed: {error.strerror or error}"


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="factbase")
def main() -> None:
    """Remember who said what: quotes by speakers, and the claims that they repeat, revise or deny.

    FACTBASE_DATABASE selects the database, sqlite:///factbase.db where it is not set.
    """


if __name__ == "__main__":
    sys.argv[0] = f"{sys.executable} -m api.cli"  # what commands tell to type next begins with it
    main(prog_name="python -m api.cli")
