"""`factbase deliver`: send the webhooks that wait."""

import signal
import sys
from threading import Event

import click

from api.commands.opening import open_database
from api.webhooks import keep_delivering, write_change
from factbase.services.delivering import deliver
from factbase.webhooks.receivers import read_receivers


@click.command("deliver")
@click.option("--once", is_flag=True, help="Send what is due now, and end.")
def deliver_command(once: bool) -> None:
    """Send webhooks to the hosts that FACTBASE_WEBHOOK_HOSTS allows, until stopped."""
    with open_database() as settings:
        receivers = read_receivers(settings.webhook_hosts, settings.webhook_networks)
        if not receivers.allowed:
            raise click.ClickException("Webhooks are off: FACTBASE_WEBHOOK_HOSTS allows no host.")
        if once:
            done = deliver(receivers, write_change)
            click.echo(f"{done.taken} delivered, {done.failed} failed.")
        else:
            # Leaving in order lets the next process go on at once.
            signal.signal(signal.SIGTERM, lambda *_: sys.exit())
            click.echo("Delivering webhooks. Stop it with Ctrl+C.")
            keep_delivering(receivers, Event())
