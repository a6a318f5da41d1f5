"""`factbase evaluate`: precision and recall against gold files."""

import json
from collections.abc import Iterator
from functools import reduce
from operator import add
from pathlib import Path
from typing import Any

import click

from api.drafts import load_article
from api.strict_json import read_json
from factbase.errors import Invalid
from factbase.extract.article import read_article
from factbase.services.evaluate import Report, read_gold, score_reading

FIXTURES = Path(__file__).parents[2] / "fixtures"
COLUMNS = ("Measure", "Precision", "Recall", "F1", "Right", "Found", "Gold")
FOLDER = click.Path(exists=True, file_okay=False, path_type=Path)


@click.command("evaluate")
@click.option("--gold", type=FOLDER, default=FIXTURES / "golden" / "articles", help="Folder of gold files.")
@click.option("--articles", type=FOLDER, default=FIXTURES / "articles", help="Folder of the articles that they name.")
@click.option("--json", "as_json", is_flag=True, help="Write the scores as JSON.")
@click.option("--errors", "with_errors", is_flag=True, help="List what was missed, surplus or wrong.")
@click.option(
    "--reviews", is_flag=True, help="Instead, how often reviewers agreed with the machine, from the database."
)
def evaluate_command(gold: Path, articles: Path, as_json: bool, with_errors: bool, reviews: bool) -> None:
    """Read articles and compare what was found with what people found; by default the fixture stories."""
    if reviews:
        from api.commands.agreement import show_agreement  # noqa: PLC0415  only this measure needs a database

        show_agreement(as_json)
        return
    report = reduce(add, _score_folder(gold, articles))
    if as_json:
        click.echo(json.dumps(write_report(report, with_errors), ensure_ascii=False, indent=1))
        return
    from api.commands.console import make_table, open_console  # noqa: PLC0415  rich takes a tenth of a second

    console = open_console()
    console.print(make_table("Reading against gold", COLUMNS, (_row(*named) for named in report.scores.items())))
    for error in report.errors if with_errors else ():
        console.print(error, markup=False, soft_wrap=True)


def write_report(report: Report, with_errors: bool) -> dict[str, Any]:
    """The report as JSON."""
    scores = {
        name: {
            "precision": round(score.precision, 4),
            "recall": round(score.recall, 4),
            "f1": round(score.f1, 4),
            "right": score.right,
            "found": score.found,
            "gold": score.gold,
        }
        for name, score in report.scores.items()
    }
    return {"scores": scores, "errors": list(report.errors)} if with_errors else {"scores": scores}


def _score_folder(gold: Path, articles: Path) -> Iterator[Report]:
    files = sorted(gold.glob("*.json"))
    if not files:
        raise Invalid(f"{gold} holds no gold file.")
    for file in files:
        written = read_json(file.read_bytes())
        draft = load_article(read_json((articles / f"{written['article']}.json").read_bytes()))
        yield score_reading(read_article(draft), read_gold(written, draft.body))


def _row(name: str, score: Any) -> tuple[object, ...]:
    rates = (f"{score.precision:.3f}", f"{score.recall:.3f}", f"{score.f1:.3f}")
    return (name, *rates, score.right, score.found, score.gold)
