"""`factbase migrate`."""

import os

import click

from factbase.services import schema
from factbase.settings import from_env


@click.command("migrate")
def migrate_command() -> None:
    """Bring the database to the schema of this factbase; an empty one gets its tables."""
    applied = schema.migrate(from_env(os.environ).database)
    schema.close()
    for name in applied:
        click.echo(f"applied {name}")
    if not applied:
        click.echo("The database is up to date.")
