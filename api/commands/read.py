"""`factbase read`: what a text says, without a database."""

import json
import sys
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import click

from api.commands.lines import Record, answer_lines, require_text
from api.commands.texts import load_text
from api.readings import write_reading
from api.times import read_instant
from factbase.extract.article import read_article
from factbase.text.normalise import check_body
from factbase.values.articles import ArticleDraft


@click.command("read")
@click.argument("source", metavar="[FILE|-]", default="-", type=click.Path(dir_okay=False, allow_dash=True))
@click.option("--jsonl", is_flag=True, help='Read lines {"id", "text"} and write a line for each.')
@click.option("--json", "as_json", is_flag=True, help="Write the reading of the text as JSON.")
@click.option("--explain", is_flag=True, help="Say which rule found each quotation and how its speaker was chosen.")
@click.option("--published", type=click.DateTime(["%Y-%m-%d"]), help='The day from which "on Monday" is counted.')
def read_command(source: str, jsonl: bool, as_json: bool, explain: bool, published: datetime | None) -> None:
    """Find the quotations, speakers and statements of a text; nothing is stored.

    A page ends in .html; of an article in JSON, as POST /articles takes it, the body is read.
    """
    if jsonl:
        with click.open_file(source, "rb") as lines:
            answer_lines(lines, read_record, sys.stdout)
        return
    draft = load_text(source)
    if published is not None:
        draft = replace(draft, published_at=published.replace(tzinfo=UTC))
    check_body(draft.body)
    reading = read_article(draft)
    if as_json:
        click.echo(json.dumps(write_reading(reading), ensure_ascii=False, indent=1))
    else:
        from api.commands.view import show_reading  # noqa: PLC0415  rich takes a tenth of a second to import

        show_reading(draft.body, reading, explain)


def read_record(record: Record) -> dict[str, Any]:
    """The reading of one line."""
    draft = ArticleDraft(url="", body=require_text(record, "text"), published_at=_read_moment(record))
    check_body(draft.body)
    return write_reading(read_article(draft))


def _read_moment(record: Record) -> datetime | None:
    stated = record.get("published_at")
    return None if stated is None else read_instant(stated, "/published_at")
