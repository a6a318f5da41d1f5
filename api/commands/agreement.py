"""`factbase evaluate --reviews`: how often reviewers agreed with the machine."""

import json
from dataclasses import asdict

import click

from api.commands.opening import open_database
from factbase.services.agreement import Agreement, Band, measure_agreement

COLUMNS = ("Score", "Decided", "Agreed", "Share")


def show_agreement(as_json: bool) -> None:
    """Compare decisions with scores in the database, and write bands and proposed thresholds."""
    with open_database():
        agreement = measure_agreement()
    if as_json:
        click.echo(json.dumps(write_agreement(agreement), indent=1))
        return
    from api.commands.console import make_table, open_console  # noqa: PLC0415  rich takes a tenth of a second

    console = open_console()
    console.print(make_table("Reviewers and the machine, by band", COLUMNS, map(_row, agreement.bands)))
    for line in _tell(agreement):
        console.print(line, markup=False, soft_wrap=True)


def write_agreement(agreement: Agreement) -> dict[str, object]:
    """The agreement as JSON."""
    return {**asdict(agreement), "bands": [{**asdict(band), "share": band.share} for band in agreement.bands]}


def _row(band: Band) -> tuple[object, ...]:
    share = "" if band.share is None else f"{band.share:.2f}"
    return (f"{band.low:.1f} to {band.high:.1f}", band.decided, band.agreed, share)


def _tell(agreement: Agreement) -> list[str]:
    proposals = {"FACTBASE_ATTACH": agreement.attach, "FACTBASE_SUGGEST": agreement.suggest}
    return [
        f"Of {agreement.attached} statements that the machine attached, people took {agreement.detached} away again.",
        *(
            f"{name}={value} would follow from these decisions."
            if value is not None
            else f"Too few decisions agree to propose {name}."
            for name, value in proposals.items()
        ),
    ]
