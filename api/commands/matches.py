"""`factbase match TEXT`: the statements of a text, the claims that were weighed, and why."""

import json

import click
from rich.console import Console

from api.commands.console import make_table, open_console
from api.commands.opening import open_database
from api.schemas.statements import MatchedSchema
from factbase.services.matching import Question, match_text
from factbase.services.phrasing import describe_value
from factbase.services.statements import CandidateResult, StatementResult


def show_matches(text: str, as_json: bool) -> None:
    """Print what ingesting `text` would make of it."""
    with open_database() as settings:
        statements = match_text(Question(text), settings)
    if as_json:
        click.echo(json.dumps(MatchedSchema().dump({"statements": statements}), ensure_ascii=False, indent=1))
        return
    console = open_console()
    for statement in statements:
        _show_statement(console, statement)


def _show_statement(console: Console, statement: StatementResult) -> None:
    value = describe_value(statement.value or {})
    console.print(
        f"{statement.kind.replace('_', ' ')}{f' ({value})' if value else ''}: “{statement.text}”", markup=False
    )
    claim = f" to claim {statement.claim.id}" if statement.claim else ""
    console.print(f"→ {statement.outcome}{claim}: {statement.reason}", markup=False, style="bold")
    if statement.candidates:
        rows = ((one.claim.id, f"{one.score:.2f}", one.claim.statement, _explain(one)) for one in statement.candidates)
        console.print(make_table("Claims that were weighed", ("Id", "Score", "Claim", "Why"), rows))


def _explain(candidate: CandidateResult) -> str:
    """What forbids the match, what speaks for and against it, and the figures where they differ."""
    told = [f"not the same: {veto.detail}" for veto in candidate.vetoes]
    told += [f"{'+' if part.value > 0 else '-'} {part.detail}" for part in candidate.parts if part.value]
    told += [f"  {part.detail}" for part in candidate.parts if not part.value and "differ" in part.detail.split(":")[0]]
    return "\n".join(told)
