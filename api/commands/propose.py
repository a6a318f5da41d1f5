"""`factbase propose`: questions about speakers and claims that look like one."""

import click

from api.commands.opening import ACTOR, open_database
from factbase.services.merges import propose_merges


@click.command("propose")
def propose_command() -> None:
    """Ask reviewers about speakers of one name and claims in the same words, at most 200 pairs at a time.

    A pair is asked about once, whatever was answered.
    """
    with open_database():
        items = propose_merges(ACTOR)
    for item in items:
        click.echo(f"{item.id}: {item.subject.type} {item.subject.id}: {item.reason}")
    click.echo(f"{len(items)} new in the review queue.")
