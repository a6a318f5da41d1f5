"""`factbase subscriptions`: who is told of what happens."""

import json
from typing import Any

import click

from api.commands.console import make_table, open_console
from api.commands.lists import as_json_option, limit_option, walk_pages
from api.commands.opening import ACTOR, open_database
from api.schemas.subscriptions import DeliverySchema, SubscriptionSchema
from factbase.services import deliveries, subscriptions
from factbase.services.subscriptions import SubscriptionCorrection, SubscriptionDraft
from factbase.settings import Settings
from factbase.webhooks.receivers import Receivers, read_receivers

number_argument = click.argument("subscription_id", metavar="ID", type=click.IntRange(1))


@click.group("subscriptions")
def subscriptions_command() -> None:
    """Make, list and end webhooks, and see what was sent."""


@subscriptions_command.command("create")
@click.argument("url")
@click.option(
    "--action", "actions", multiple=True, help='"claim merged", or "claim" for all of claims; may be repeated.'
)
@click.option("--claim", type=click.IntRange(1), metavar="ID", help="Only changes that touch this claim.")
@click.option("--speaker", type=click.IntRange(1), metavar="ID", help="Only changes that touch this speaker.")
@click.option(
    "--since", type=click.IntRange(0), metavar="SEQ", help="From the change after this one; else from now on."
)
@as_json_option
def create_command(url: str, as_json: bool, **wanted: Any) -> None:
    """Tell URL of changes, and print the secret that verifies the messages, once."""
    with open_database() as settings:
        made = subscriptions.create_subscription(SubscriptionDraft(url, **wanted), _receivers(settings), ACTOR)
    if as_json:
        click.echo(json.dumps({**SubscriptionSchema().dump(made.subscription), "secret": made.secret}))
    else:
        click.echo(made.secret)


@subscriptions_command.command("list")
@limit_option
@as_json_option
def list_command(limit: int | None, as_json: bool) -> None:
    """List every webhook, without its secret."""
    with open_database():
        found = list(walk_pages(subscriptions.list_subscriptions, limit))
    if as_json:
        _write_lines(SubscriptionSchema().dump(found, many=True))
        return
    cells = ((row.id, row.url, _tell_filter(row), "on" if row.is_active else "off") for row in found)
    open_console().print(make_table("Subscriptions", ("Id", "Address", "About", "State"), cells))


@subscriptions_command.command("deliveries")
@number_argument
@click.option("--state", type=click.Choice(["pending", "delivered"]))
@limit_option
@as_json_option
def deliveries_command(subscription_id: int, state: str | None, limit: int | None, as_json: bool) -> None:
    """List what was sent and what waits."""
    with open_database():
        found = list(walk_pages(lambda paging: deliveries.list_deliveries(subscription_id, paging, state), limit))
    if as_json:
        _write_lines(DeliverySchema().dump(found, many=True))
        return
    cells = ((row.seq, row.state, row.attempts, row.status, row.answer) for row in found)
    open_console().print(make_table("Deliveries", ("Change", "State", "Attempts", "Status", "Why"), cells))


@subscriptions_command.command("redeliver")
@number_argument
@click.argument("seq", type=click.IntRange(1))
def redeliver_command(subscription_id: int, seq: int) -> None:
    """Send the change SEQ again."""
    with open_database():
        deliveries.repeat_delivery(subscription_id, seq)
    click.echo(f"Change {seq} goes out with the next round of deliveries.")


@subscriptions_command.command("enable")
@number_argument
def enable_command(subscription_id: int) -> None:
    """Switch a webhook on again, where it stopped."""
    _switch(subscription_id, True)


@subscriptions_command.command("disable")
@number_argument
def disable_command(subscription_id: int) -> None:
    """Switch a webhook off; what happens meanwhile waits."""
    _switch(subscription_id, False)


@subscriptions_command.command("remove")
@number_argument
@click.option("--reason", help="Why, for the history.")
def remove_command(subscription_id: int, reason: str | None) -> None:
    """End a webhook, and forget its secret and its address."""
    with open_database():
        ended = subscriptions.remove_subscription(subscription_id, reason, ACTOR, None)
    click.echo(f"{ended.result.url} is told of nothing any more.")


def _switch(subscription_id: int, is_active: bool) -> None:
    with open_database() as settings:
        correction = SubscriptionCorrection(is_active=is_active)
        done = subscriptions.correct_subscription(subscription_id, correction, _receivers(settings), ACTOR, None)
    click.echo(f"{done.result.url} is {'on' if is_active else 'off'}.")


def _receivers(settings: Settings) -> Receivers:
    return read_receivers(settings.webhook_hosts, settings.webhook_networks)


def _tell_filter(row: Any) -> str:
    about = [*row.actions, *(f"{noun} {number}" for noun in ("claim", "speaker") if (number := getattr(row, noun)))]
    return ", ".join(about) or "everything"


def _write_lines(rows: list[Any]) -> None:
    for row in rows:
        click.echo(json.dumps(row, ensure_ascii=False))
