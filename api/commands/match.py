"""`factbase match`: which claim a text states, in the database or beside another text."""

import os
import sys
from typing import Any

import click

from api.commands.lines import Record, answer_lines, require_text
from api.commands.texts import is_json
from api.judgements import write_judgement
from factbase.services.pairs import judge_pair
from factbase.settings import Thresholds, from_env

LONGEST_NAME = 1_000  # characters; longer ones are no names of files


@click.command("match")
@click.argument("text", required=False)
@click.option(
    "--pairs",
    metavar="FILE|-",
    type=click.Path(dir_okay=False, allow_dash=True),
    help='Read lines {"id", "a", "b"}; needs no database.',
)
@click.option("--json", "as_json", is_flag=True, help="Write the statements of TEXT as JSON.")
def match_command(text: str | None, pairs: str | None, as_json: bool) -> None:
    """Ask the database which claims TEXT states.

    With --pairs: what would become of each b if the claim that its a states were the only one known.
    """
    if (text is None) == (pairs is None):
        raise click.UsageError("Give either TEXT or --pairs.")
    if pairs is not None:
        thresholds = from_env(os.environ).thresholds
        with click.open_file(pairs, "rb") as lines:
            answer_lines(lines, lambda record: judge_record(record, thresholds), sys.stdout)
    elif text is not None:
        _require_words(text)
        from api.commands.matches import show_matches  # noqa: PLC0415  the database and rich, which pairs do without

        show_matches(text, as_json)


def _require_words(text: str) -> None:
    """Refuse the name of a file and an article in JSON, of which other words would be matched than were meant."""
    if len(text) < LONGEST_NAME and os.path.isfile(text):
        raise click.UsageError(f'TEXT is the words themselves; to match those of a file: match "$(cat {text})"')
    if is_json(text):
        raise click.UsageError("TEXT is the words themselves, not JSON; --pairs reads lines of JSON.")


def judge_record(record: Record, thresholds: Thresholds) -> dict[str, Any]:
    """The judgement on one pair."""
    return write_judgement(judge_pair(require_text(record, "a"), require_text(record, "b"), thresholds))
