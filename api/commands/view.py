"""A reading for the eye: the text with its quotations highlighted and numbered, then who says what."""

from collections.abc import Iterator

from rich.text import Text

from api.commands.console import make_table, open_console
from api.commands.explain import explain_reading
from api.readings import list_statements
from factbase.services.phrasing import describe_value
from factbase.services.values import write_value
from factbase.values.readings import Reading, SpokenStatement

STYLES = {"direct": "bold green", "mixed": "bold yellow", "indirect": "cyan"}
COLUMNS = ("#", "Speaker", "Words in the text", "Kind", "Cue", "Quotation")


def show_reading(body: str, reading: Reading, explain: bool) -> None:
    """Print the text and two tables; with `explain` the rules behind each quotation instead of the first."""
    console = open_console()
    console.print(highlight_text(body, reading))
    legend = Text.assemble(*((f" {kind} ", style) for kind, style in STYLES.items()), (" speaker ", "underline"))
    console.print(legend)
    if not reading.quotations:
        console.print("No quotation was found.")
    elif explain:
        console.print("Quotations", style="bold")
        for paragraph in explain_reading(reading):
            console.print(paragraph)
    else:
        console.print(make_table("Quotations", COLUMNS, _list_quotations(reading)))
    listed = list_statements(reading)
    if listed:
        rows = (_list_statement(spoken, reading) for spoken in listed)
        console.print(make_table("Statements", ("Kind", "Stance", "Value", "By", "Words"), rows))


def highlight_text(body: str, reading: Reading) -> Text:
    """The body with quotations coloured by kind and the words for their speakers underlined."""
    text = Text(body)
    for quotation in reading.quotations:
        text.stylize(STYLES[quotation.kind], quotation.span.start, quotation.span.end)
        if quotation.mention:
            text.stylize("underline", quotation.mention.span.start, quotation.mention.span.end)
        if quotation.cue:
            text.stylize("italic", quotation.cue.span.start, quotation.cue.span.end)
    return _number_quotations(text, reading)


def _number_quotations(text: Text, reading: Reading) -> Text:
    ends = {quotation.span.end: number for number, quotation in enumerate(reading.quotations, start=1)}
    pieces = text.divide(sorted(ends))
    numbered = Text()
    for end, piece in zip([*sorted(ends), None], pieces, strict=False):
        numbered.append_text(piece)
        if end is not None:
            numbered.append(f"[{ends[end]}]", style="dim")
    return numbered


def _list_quotations(reading: Reading) -> Iterator[tuple[object, ...]]:
    for number, quotation in enumerate(reading.quotations, start=1):
        mention = quotation.mention
        known = quotation.speaker.name if quotation.speaker else None
        cue = quotation.cue.text if quotation.cue else None
        yield (number, known, mention.text if mention else None, quotation.kind, cue, quotation.text)


def _list_statement(spoken: SpokenStatement, reading: Reading) -> tuple[object, ...]:
    statement = spoken.statement
    speaker = None if spoken.quotation is None else reading.quotations[spoken.quotation].speaker
    by = "narration" if spoken.quotation is None else speaker.name if speaker else None
    return (statement.kind, statement.stance, describe_value(write_value(statement.value) or {}), by, statement.text)
