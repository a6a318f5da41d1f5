"""`factbase speakers`, `quotes` and `claims`: what the database knows, in tables or as JSON Lines."""

import json
from collections.abc import Callable, Iterable, Iterator
from typing import Any

import click
import marshmallow as ma
from rich.console import Console

from api.commands.console import make_table, open_console
from api.commands.opening import open_database
from api.commands.timelines import print_timeline
from api.schemas.claims import ClaimSchema
from api.schemas.quotes import QuoteSchema
from api.schemas.speakers import SpeakerSchema
from api.schemas.timelines import TimelineSchema
from factbase.services import claims, quotes, speakers
from factbase.services.claims import ClaimFilter
from factbase.services.paging import Page, Paging
from factbase.services.quotes import QuoteFilter
from factbase.services.speakers import SpeakerFilter
from factbase.services.timeline import get_timeline

PAGE = 200
as_json_option = click.option("--json", "as_json", is_flag=True, help="Write JSON Lines.")


@click.command("speakers")
@click.option("--q", help="Words of the name.")
@as_json_option
def speakers_command(q: str | None, as_json: bool) -> None:
    """List the speakers with their names and offices."""
    with open_database():
        found = walk_pages(lambda paging: speakers.list_speakers(SpeakerFilter(q=q), paging))
        show(found, SpeakerSchema(), as_json, print_speakers)


@click.command("quotes")
@click.option("--speaker", type=click.IntRange(1), metavar="ID", help="Id of the speaker.")
@click.option("--q", help="Words of the quote.")
@as_json_option
def quotes_command(speaker: int | None, q: str | None, as_json: bool) -> None:
    """List the quotes, by speaker."""
    with open_database():
        found = walk_pages(lambda paging: quotes.list_quotes(QuoteFilter(speaker=speaker, q=q), paging))
        show(found, QuoteSchema(), as_json, print_quotes)


@click.command("claims")
@click.argument("claim_id", metavar="[ID]", required=False, type=click.IntRange(1))
@click.option("--q", help="Words of the claim.")
@as_json_option
def claims_command(claim_id: int | None, q: str | None, as_json: bool) -> None:
    """List the claims, or show the series of values of one."""
    with open_database():
        if claim_id is None:
            found = walk_pages(lambda paging: claims.list_claims(ClaimFilter(q=q), paging))
            show(found, ClaimSchema(), as_json, print_claims)
        elif as_json:
            click.echo(json.dumps(TimelineSchema().dump(get_timeline(claim_id)), ensure_ascii=False))
        else:
            print_timeline(open_console(), get_timeline(claim_id))


def walk_pages(read: Callable[[Paging], Page[Any]]) -> Iterator[Any]:
    """Every item of a list, page by page."""
    after: int | None = None
    while True:
        page = read(Paging(after, PAGE))
        yield from page.items
        after = page.next_key
        if after is None:
            return


def show(found: Iterable[Any], schema: ma.Schema, as_json: bool, print_table: Callable[..., None]) -> None:
    """Write results as JSON Lines, or as a table."""
    if as_json:
        for item in found:
            click.echo(json.dumps(schema.dump(item), ensure_ascii=False))
    else:
        print_table(open_console(), list(found))


def print_speakers(console: Console, found: list[Any]) -> None:
    """Who speaks, and as what."""
    rows = ((one.id, one.name, one.kind, _list_roles(one), _list_aliases(one)) for one in found)
    console.print(make_table("Speakers", ("Id", "Name", "Kind", "Offices", "Also"), rows))


def print_quotes(console: Console, found: list[Any]) -> None:
    """What was said, grouped by who said it; unnamed voices come last."""
    by_speaker = sorted(found, key=lambda one: (one.speaker is None, one.speaker.name if one.speaker else "", one.id))
    console.print(make_table("Quotes by speaker", ("Speaker", "Said", "Kind", "Quote", "In"), _list_quotes(by_speaker)))


def print_claims(console: Console, found: list[Any]) -> None:
    """What is claimed, and how often."""
    rows = ((one.id, one.kind.replace("_", " "), one.status, one.assertions, one.statement) for one in found)
    console.print(make_table("Claims", ("Id", "Kind", "Status", "Times", "Claim"), rows))


def _list_roles(speaker: Any) -> str:
    return "; ".join(f"{role.title}{f', {role.organization}' if role.organization else ''}" for role in speaker.roles)


def _list_aliases(speaker: Any) -> str:
    return "; ".join(alias.text for alias in speaker.aliases if alias.text != speaker.name)


def _list_quotes(found: Iterable[Any]) -> Iterator[tuple[object, ...]]:
    last: object = object()
    for one in found:
        name = one.speaker.name if one.speaker else _describe_unnamed(one)
        outlets = ", ".join(dict.fromkeys(appearance.outlet.name for appearance in one.appearances))
        yield (
            "" if name == last else name,
            f"{one.said_at:%Y-%m-%d}" if one.said_at else None,
            one.kind,
            one.text,
            outlets,
        )
        last = name


def _describe_unnamed(quote: Any) -> str:
    mentions = [appearance.mention for appearance in quote.appearances if appearance.mention]
    return f"({mentions[0]})" if mentions else "(nobody named)"
