"""Our own texts as the sequence model learns them: the golden articles, and sentences made from patterns.

They teach what the annotated articles cannot: other house styles, and where the conventions of factbase part from those
of the annotators (to refuse and to demand is speech, to thank somebody is none, a denial silences what it denies).
"""

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import cycle, islice
from pathlib import Path
from typing import Any

from quote_gold import Gold, Story, read_story, share

from factbase.extract.speech.found import Found
from factbase.extract.speech.units import Unit
from factbase.values.spans import Span

GOLDEN = Path(__file__).parents[1] / "fixtures" / "golden"
ARTICLES = Path(__file__).parents[1] / "fixtures" / "articles"
# Where a name of a gold file stands in the text is for the rules to say.
SOMEWHERE = Span(0, 0)
SAME_SPAN = 0.8
# How often every pattern is filled, each time with other words.
FILLINGS = 6
OWN = "own-"

# A source stands in [ ], a cue in { }, what is said in < >; capitals are filled in from the tables below.
PATTERNS = (
    "[S] {said} <C>.",
    "[S] {said} that <C>.",
    "[S] {said} on Monday that <C>.",
    "[S] on Monday {said} <C>.",
    "In a statement on Tuesday, [S] {said} <C>.",
    "[S] {told} reporters <C>.",
    "[S] {told} the Tarsa Courier that <C>.",
    "[S] {warned} that <C>.",
    "[S] {warned} on Friday that <C and that D>.",
    "<C>, [S] {said}.",
    "<C>, {said} [S].",
    "<C>, [S] {said} on Thursday.",
    "<C>, {according to} [S].",
    "{According to} [S], <C>.",
    "[S] {said} <C>, {adding} that <D>.",
    "[S] {said} <C> and {warned} that <D>.",
    "[S] {said} <C>. [He] also {said} <D>.",
    "[S] {denied} that <C>.",
    "[S] {asked} <whether C>.",
    "[S] {demanded} that <C>.",
    "[S] {demanded} <N>.",
    "[S] {called for} <N>.",
    "[S] {urged} <the council to V>.",
    "[S] {refused} <to V>.",
    "[S] {promised} <to V>.",
    "[S] {proposed} <N>.",
    "[S] {rejected} <N>.",
    "[S] {announced} <N>.",
    "[S] {warned} <of N>.",
    "[S] {complained} <about N>.",
    "[S] {asked} <for N>.",
    "[S] {threatened} <to V>.",
    "[S] threatened N.",
    "[S] has agreed to N.",
    "[S] wrote a letter to the council.",
    "Her calls for bread went unheard.",
    "Their calls for N were in vain.",
    "The requests of the council came too late.",
    "The answer, sent in June, was lost.",
    "His statement on N drew a crowd.",
    "[S] {said} that <Roth had said that C>.",
    "[S] {says} <Lind has told the council that C>.",
    "[S] {reported} that <C>, without giving a source.",
    "“<C.>” [S] {said}.",
    "He paused. “<C.>”",
    "[S] {accused} <the council of keeping the keys of the hall>.",
    "[S] {described} <N as a mistake>.",
    "[S] {called} <N a mistake>.",
    "[S] {criticised} <N, which was agreed in May>.",
    "[S]'s {warning} that <C> was ignored.",
    "The {claim} that <C> was false.",
    "[S] left the hall, {saying} <C>.",
    "When [S] {said} <C>, nobody answered.",
    "<The port>, [S] {said}, <would open in May>.",
    "The port, which [S] {says} <is unsafe>, was closed for a week.",
    "[S], who {said} <C>, left the hall.",
    "[S] did not say that C.",
    "[S] never said C.",
    "Neither of them said that C.",
    "[S] thought that C.",
    "[S] hoped that C.",
    "[S] thanked the envoy.",
    "[S] praised the crew.",
    "[S] walked to the port and opened the gate.",
    "[S] signed N in May.",
    "N was on the table when C.",
    "C.",
    "“<C>,” [S] {said}.",
    "“<C>,” {said} [S].",
    "[S] {said}: “<C>.”",
    "[S] {said} it was <“a matter of days” before C>.",
)
SPEAKERS = (
    "Mia Roth", "Ivo Lind", "Harbour minister Ana Berg", "the transport ministry", "a spokesman for the army", "she",
    "police", "the mayor", "two officials who asked not to be named", "Jan Orlo, a doctor in Velm,", "Mr Kess",
    "residents", "the head of the union, Lea Marn,", "an aide to the president", "the report",
)  # fmt: skip
CLAUSES = (
    "the dam would hold", "nine ferries will run each day", "the talks had failed because nobody came",
    "the bridge, which burnt in May, was safe", "he had never seen the letter", "no soldier had crossed the river",
    "water was rising in the old town and the market", "it was too early for peace",
    "the plan had been dead for a year", "300 people were waiting at the border",
    "there is not enough bread in the city", "both sides had broken their word", "prices would fall by a tenth",
)  # fmt: skip
DEEDS = (
    "open the gate", "leave the islands by June", "sign the treaty that he had read", "pay for the repairs",
    "send more doctors to the valley", "resign", "meet the miners",
)  # fmt: skip
THINGS = (
    "an end to the blockade", "the plan for a new harbour", "a truce of forty days", "the offer of the council",
    "more money for the schools in the north",
)  # fmt: skip
FILLERS = {"S": SPEAKERS, "C": CLAUSES, "D": CLAUSES[5:] + CLAUSES[:5], "V": DEEDS, "N": THINGS}
BRACKETS = {"[": "]", "{": "}", "<": ">"}


def read_own() -> Iterator[Story]:
    """Every golden article and every sentence."""
    yield from _read_articles()
    yield from _read_styles()
    yield from _make_sentences()


def is_own(story: Story) -> bool:
    """Whether a story is one of ours."""
    return story.id.startswith(OWN)


def _read_articles() -> Iterator[Story]:
    for path in sorted(GOLDEN.glob("*/*.json")):
        written = json.loads(path.read_text("utf-8"))
        folder = GOLDEN / "styles" / "texts" if path.parent.name == "styles" else ARTICLES
        text = json.loads((folder / f"{written['article']}.json").read_text("utf-8"))["body"]
        gold = [
            Gold(
                Span(row["start"], row["end"]),
                row["kind"],
                True,
                None,
                _somewhere(row["speaker"]),
                row["speaker"] or "",
            )
            for row in written["quotes"]
        ]
        story = read_story(OWN + path.stem, text, gold)
        yield replace(story, gold=[_place(story, one) for one in gold])


def _read_styles() -> Iterator[Story]:
    """Articles in other house styles, with the mention that speaks; `styles_fresh_c` is left out, to measure with."""
    for name in ("styles_fresh_a", "styles_fresh_b"):
        with (GOLDEN / f"{name}.jsonl").open(encoding="utf-8") as lines:
            for line in lines:
                row = json.loads(line)
                story = read_story(OWN + row["id"], row["text"], [_read_mentioned(quote) for quote in row["quotes"]])
                yield replace(story, gold=[_place(story, one) for one in story.gold])


def _read_mentioned(row: dict[str, Any]) -> Gold:
    speaker = row["speaker"]
    source = Span(speaker["start"], speaker["end"]) if speaker else None
    return Gold(Span(row["start"], row["end"]), row["kind"], True, None, source, speaker["text"] if speaker else "")


def _somewhere(speaker: str | None) -> Span | None:
    return SOMEWHERE if speaker else None


def _place(story: Story, gold: Gold) -> Gold:
    """With cue and source, where the rules find the same words."""
    for sight in story.sights:
        for found in sight.found:
            if found.frame and share(_span(sight.unit, found), gold.span, story.text) >= SAME_SPAN:
                is_known = gold.source is not SOMEWHERE or found.frame.mention is None
                source = gold.source if is_known else found.frame.mention.span
                return replace(gold, cue=found.frame.cue, source=source)
    return gold


def _span(unit: Unit, found: Found) -> Span:
    marked = unit.pieces[found.start].marked
    return marked.inner if marked and found.end == found.start + 1 else unit.span(found.start, found.end)


def _make_sentences() -> Iterator[Story]:
    """Every pattern with other words each time, always the same ones."""
    turns = {letter: cycle(words) for letter, words in FILLERS.items()}
    for number in range(FILLINGS):
        for at, pattern in enumerate(PATTERNS):
            filled = re.sub(r"\b[SCDVN]\b", lambda match: next(turns[match[0]]), pattern)
            yield read_story(f"{OWN}{number}-{at}", *_read_pattern(filled[0].upper() + filled[1:]))
        for turn in turns.values():
            # Else the same words would always meet.
            next(islice(turn, number, None))


def _read_pattern(filled: str) -> tuple[str, list[Gold]]:
    """The text without brackets, and what they hold."""
    text, open_at = "", {}
    spans: dict[str, list[Span]] = {bracket: [] for bracket in BRACKETS}
    for letter in filled:
        if letter in BRACKETS:
            open_at[letter] = len(text)
        elif letter in BRACKETS.values():
            bracket = next(one for one, other in BRACKETS.items() if other == letter)
            spans[bracket].append(Span(open_at[bracket], len(text)))
        else:
            text += letter.upper() if _begins(text) else letter
    return text, [_read_content(text, one, spans) for one in spans["<"]]


def _begins(text: str) -> bool:
    return not text or text.endswith((". ", "“"))


def _read_content(text: str, span: Span, spans: dict[str, list[Span]]) -> Gold:
    """A quotation with the cue and the source nearest to it."""
    cue, source = (_nearest(span, spans[bracket]) for bracket in "{[")
    words = span.slice(text)
    kind = "direct" if words.startswith("“") or text[span.start - 1] == "“" else "mixed" if "“" in words else "indirect"
    return Gold(span, kind, True, cue, source, source.slice(text) if source else "")


def _nearest(span: Span, others: list[Span]) -> Span | None:
    distances = ((max(other.start - span.end, span.start - other.end), at) for at, other in enumerate(others))
    nearest = min(distances, default=None)
    return others[nearest[1]] if nearest else None
