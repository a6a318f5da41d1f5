"""Annotated articles as the sequence model learns them: a tag for each piece of each unit."""

import json
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from factbase.extract.marks import find_marked
from factbase.extract.mentions import Cast, find_mentions
from factbase.extract.model.sight import Sight
from factbase.extract.speech.sights import read_sights
from factbase.extract.speech.speakers import Speakers
from factbase.extract.speech.subject_phrases import RELATIVES
from factbase.extract.speech.transcript import find_turns
from factbase.extract.speech.units import Unit, read_units
from factbase.text.sentences import read_layout
from factbase.values.quotations import Mention
from factbase.values.spans import Span

# Code points: a comma and a space.
FARTHEST_RELATIVE = 2
# What the model's spans leave out at the ends of a clause.
FIRST = frozenset(("that", ",", ":", "—", "–"))
LAST = frozenset((".", ",", ";", ":", "?", "!"))


@dataclass(frozen=True)
class Gold:
    """A quotation that a person marked; `cue` and `source` are None where the text has none."""

    span: Span
    kind: str
    is_speech: bool
    cue: Span | None
    source: Span | None
    source_text: str


@dataclass(frozen=True)
class Story:
    """An article with its sights and gold."""

    id: str
    text: str
    cast: Cast
    sights: Sequence[Sight]
    gold: Sequence[Gold]


def read_stories(path: Path) -> Iterator[Story]:
    """The articles of a JSON Lines file `{id, text, quotes: [{start, end, kind, scope, speaker, cue}]}`."""
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            yield read_story(row["id"], row["text"], [read_gold(quote) for quote in row["quotes"]])


def read_gold(row: dict[str, Any]) -> Gold:
    """One quotation of the file."""
    speaker = row.get("speaker")
    return Gold(
        Span(row["start"], row["end"]),
        row["kind"],
        row.get("scope") in (None, "speech"),
        _span(row.get("cue")),
        _span(speaker),
        speaker["text"] if speaker else "",
    )


def _span(row: dict[str, Any] | None) -> Span | None:
    return Span(row["start"], row["end"]) if row and row.get("start") is not None else None


def read_story(name: str, text: str, gold: Sequence[Gold]) -> Story:
    """The article as the rules see it."""
    layout = read_layout(text)
    marked = find_marked(text, layout)
    cast = find_mentions(text, layout, marked)
    speakers = Speakers(text, cast)
    turns = find_turns(text, layout)
    units = [unit for unit in read_units(text, layout, marked) if unit.paragraph not in turns]
    return Story(name, text, cast, read_sights(units, speakers), gold)


def tag_unit(unit: Unit, gold: Sequence[Gold]) -> list[str]:
    """The tags of a unit's pieces; content hides the cues and sources in it."""
    tags = ["O"] * len(unit.pieces)
    here = [one for one in gold if one.is_speech and _near(unit, one)]
    for one in here:
        for span, tag in ((one.source, "S"), (one.cue, "C")):
            if span:
                for place in _places(unit, span):
                    tags[place] = tag
    for one in here:
        _tag_content(unit, one, tags)
    return tags


def _near(unit: Unit, one: Gold) -> bool:
    start, end = unit.pieces[0].start, unit.pieces[-1].end
    spans = [one.span, *(span for span in (one.cue, one.source) if span)]
    return any(span.start < end and start < span.end for span in spans)


def _places(unit: Unit, span: Span) -> range:
    """The pieces that lie in a span; marked ones for more than half."""
    starts = [piece.start for piece in unit.pieces]
    first = bisect_left(starts, span.start)
    if first and _covers(span, unit, first - 1):
        first -= 1
    last = bisect_right(starts, span.end - 1)
    if last > first and not _covers(span, unit, last - 1):
        last -= 1
    return range(first, last)


def _trim(unit: Unit, places: range) -> tuple[int, int]:
    start, end = places.start, places.stop
    while start < end and unit.pieces[start].lower in FIRST:
        start += 1
    while end > start and unit.pieces[end - 1].lower in LAST:
        end -= 1
    return start, end


def _side(unit: Unit, one: Gold) -> str:
    """Where in the unit the cue stands: before the words, behind them, or not at all."""
    if one.cue is None or not unit.pieces[0].start <= one.cue.start < unit.pieces[-1].end:
        return "0"
    return ">" if one.cue.start < one.span.start else "<"


def _covers(span: Span, unit: Unit, place: int) -> bool:
    piece = unit.pieces[place]
    shared = min(span.end, piece.end) - max(span.start, piece.start)
    return shared * 2 > piece.end - piece.start


def _tag_content(unit: Unit, one: Gold, tags: list[str]) -> None:
    start, end = _trim(unit, _places(unit, one.span))
    if start >= end:
        return
    side = _side(unit, one)
    if end == start + 1 and unit.pieces[start].marked and one.kind != "indirect":
        tags[start] = f"D{side}"
        return
    if (
        one.kind == "direct"
        and unit.pieces[start].marked
        and all(p.marked or not p.is_word for p in unit.pieces[start:end])
    ):
        for place in range(start, end):
            if unit.pieces[place].marked:
                tags[place] = f"D{side}"
        return
    side = ">" if side == "0" else side
    tags[start:end] = [f"I{side}"] * (end - start)
    tags[start] = f"B{side}"


# Verbs that stand before their speaker as well as behind: "..., said Roth".
TURNED = frozenset(("said", "says", "added", "asked", "wrote", "replied", "explained", "continued"))


def turn_cues(text: str, gold: Sequence[Gold]) -> tuple[str, list[Gold]]:
    """The article with the cues behind direct speech set before their speakers, as British papers print them."""
    letters = list(text)
    turned: list[Gold] = []
    for one in gold:
        cue, source = one.cue, one.source
        if not (cue and source and one.kind == "direct" and _may_turn(text, one.span, cue, source)):
            turned.append(one)
            continue
        words = f"{cue.slice(text)} {source.slice(text)}"
        letters[source.start : cue.end] = words
        moved = replace(
            one,
            cue=Span(source.start, source.start + len(cue)),
            source=Span(source.start + len(cue) + 1, cue.end),
        )
        turned.append(moved)
    shifted = {one.source: new for one, new in zip(gold, turned, strict=True) if new is not one}
    return "".join(letters), [
        replace(one, cue=shifted[one.source].cue, source=shifted[one.source].source) if one.source in shifted else one
        for one in turned
    ]


def _may_turn(text: str, span: Span, cue: Span, source: Span) -> bool:
    is_behind = span.end < source.start <= span.end + 2 and cue.start == source.end + 1
    return (
        is_behind and cue.slice(text) in TURNED and source.slice(text).lower() not in ("he", "she", "they", "i", "we")
    )


def share(one: Span, other: Span, text: str) -> float:
    """What two spans share of the letters and marks that either holds."""
    start, end = max(one.start, other.start), min(one.end, other.end)
    if start >= end:
        return 0.0
    both = _letters(text, start, end)
    return both / (_letters(text, one.start, one.end) + _letters(text, other.start, other.end) - both)


def _letters(text: str, start: int, end: int) -> int:
    return len("".join(text[start:end].split()))


def lies_in(span: Span, outer: Span, text: str) -> bool:
    """Whether at least half of a span lies in another."""
    start, end = max(span.start, outer.start), min(span.end, outer.end)
    return start < end and 2 * _letters(text, start, end) >= _letters(text, span.start, span.end)


def is_speaker(mention: Mention | None, gold: Gold) -> bool:
    """Whether a mention is the speaker whom a person marked: in part the same words, or the same last name."""
    if mention is None or gold.source is None:
        return mention is None and gold.source is None
    if mention.span.start < gold.source.end and gold.source.start < mention.span.end:
        return True
    name = mention.identity.name if mention.identity else mention.text
    return name[0].isupper() and name.split()[-1] in gold.source_text.replace("’s", "").split()


def is_voice(mention: Mention | None, gold: Gold) -> bool:
    """Whether a mention is the speaker marked, or the one for whom the relative pronoun marked stands."""
    is_relative = gold.source is not None and gold.source_text.lower() in RELATIVES
    is_before = is_relative and mention is not None and 0 <= gold.source.start - mention.span.end <= FARTHEST_RELATIVE
    return is_before or is_speaker(mention, gold)
