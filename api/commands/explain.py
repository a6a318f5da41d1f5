"""Why a reading is as it is: for each quotation the rule that found it and how its speaker and day were chosen."""

from collections.abc import Iterator

from rich.text import Text

from factbase.values.dates import Moment
from factbase.values.quotations import Identity, Mention, Quotation, Role
from factbase.values.readings import Reading

BASES = {
    "stated": "the text names the date",
    "relative": "counted from the day of publication",
    "publication": "nothing is stated, so the day of publication",
    "given": "given by a person",
}


def explain_reading(reading: Reading) -> Iterator[Text]:
    """A paragraph for each quotation, numbered as in the text."""
    for number, quotation in enumerate(reading.quotations, start=1):
        lines = [(label, words) for label, words in _read_reasons(quotation) if words]
        head = Text.assemble((f"[{number}] ", "dim"), (quotation.kind, "bold"), f" “{quotation.text}”")
        yield Text("\n").join(
            [head, *(Text.assemble((f"    {label}: ", "dim"), words) for label, words in lines), Text()]
        )


def _read_reasons(quotation: Quotation) -> Iterator[tuple[str, str | None]]:
    cue = f", “{quotation.cue.text}” at {quotation.cue.span.start}" if quotation.cue else ", no cue"
    yield "Found by", (quotation.found_by or "nothing named") + cue
    yield "Speaker", _tell_speaker(quotation.mention, quotation.speaker)
    yield "Speaker by", quotation.speaker_by if quotation.mention else None
    yield "Passed on by", _tell_speaker(quotation.relayed_by, None) if quotation.relayed_by else None
    yield "Part of", quotation.group
    yield "Said", _tell_moment(quotation.said_at)


def _tell_speaker(mention: Mention | None, identity: Identity | None) -> str:
    """Whom the words point at, and what the text says of them: "“she”, for Mia Roth (mayor of Tarsa)"."""
    if mention is None:
        return "nobody is named"
    words = f"“{mention.text}” at {mention.span.start}, {mention.kind}"
    who = identity or mention.identity
    if who is None:
        return f"{words}; the text does not settle who that is"
    posts = "; ".join(_tell_role(role) for role in who.roles)
    return f"{words}, for {who.name}{f' ({posts})' if posts else ''}"


def _tell_role(role: Role) -> str:
    return f"{role.title}, {role.organization}" if role.organization else role.title


def _tell_moment(moment: Moment | None) -> str | None:
    if moment is None:
        return None
    words = f"“{moment.words}”, " if moment.words else ""
    return f"{moment.at:%Y-%m-%d}, to the {moment.precision} ({words}{BASES[moment.basis]})"
