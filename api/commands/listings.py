"""`factbase speakers`, `quotes` and `claims`: what the database knows, in tables or as JSON Lines."""

import json
from collections.abc import Callable, Iterable, Iterator
from typing import Any

import click
import marshmallow as ma
from rich.console import Console

from api.commands.console import make_table, open_console
from api.commands.lists import as_json_option, limit_option, walk_pages
from api.commands.opening import open_database
from api.commands.timelines import print_timeline
from api.schemas.claims import ClaimSchema
from api.schemas.quotes import QuoteSchema
from api.schemas.speakers import SpeakerSchema
from api.schemas.timelines import TimelineSchema
from factbase.services import claims, quotes, speakers
from factbase.services.claims import ClaimFilter
from factbase.services.quotes import QuoteFilter
from factbase.services.speakers import SpeakerFilter
from factbase.services.timeline import get_timeline


@click.command("speakers")
@click.option("--q", help="Words of the name.")
@limit_option
@as_json_option
def speakers_command(q: str | None, limit: int | None, as_json: bool) -> None:
    """List the speakers with their names and offices."""
    with open_database():
        found = walk_pages(lambda paging: speakers.list_speakers(SpeakerFilter(q=q), paging), limit)
        show(found, SpeakerSchema(), as_json, print_speakers)


@click.command("quotes")
@click.option("--speaker", type=click.IntRange(1), metavar="ID", help="Id of the speaker.")
@click.option("--q", help="Words of the quote.")
@limit_option
@as_json_option
def quotes_command(speaker: int | None, q: str | None, limit: int | None, as_json: bool) -> None:
    """List the quotes, by speaker."""
    with open_database():
        wanted = QuoteFilter(speaker=speaker, q=q)
        found = walk_pages(lambda paging: quotes.list_quotes(wanted, paging), limit)
        show(found, QuoteSchema(), as_json, print_quotes)


@click.command("claims")
@click.argument("claim_id", metavar="[ID]", required=False, type=click.IntRange(1))
@click.option("--q", help="Words of the claim.")
@limit_option
@as_json_option
def claims_command(claim_id: int | None, q: str | None, limit: int | None, as_json: bool) -> None:
    """List the claims, or show the series of values of one."""
    if claim_id is not None and (q is not None or limit is not None):
        raise click.UsageError("--q and --limit choose among claims; with an ID there is only one.")
    with open_database():
        if claim_id is None:
            found = walk_pages(lambda paging: claims.list_claims(ClaimFilter(q=q), paging), limit)
            show(found, ClaimSchema(), as_json, print_claims)
        elif as_json:
            click.echo(json.dumps(TimelineSchema().dump(get_timeline(claim_id)), ensure_ascii=False))
        else:
            print_timeline(open_console(), get_timeline(claim_id))


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
            _describe_words(one),
            outlets,
        )
        last = name


def _describe_words(quote: Any) -> str:
    """The words, reported ones behind their cue: what was denied or refused must not read as said."""
    cue = next((appearance.cue for appearance in quote.appearances if appearance.cue), None)
    return str(quote.text) if quote.kind == "direct" or cue is None else f"{cue}: {quote.text}"


def _describe_unnamed(quote: Any) -> str:
    mentions = [appearance.mention for appearance in quote.appearances if appearance.mention]
    return f"({mentions[0]})" if mentions else "(nobody named)"
