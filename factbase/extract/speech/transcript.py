"""Turns of a transcript or an interview: paragraphs that begin with a name and a colon ("ROTH: We will act.")."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from factbase.extract.speech.blocks import find_blocks
from factbase.extract.speech.documents import find_document
from factbase.text.sentences import Layout, Paragraph, find_dateline
from factbase.values.quotations import QuotationKind
from factbase.values.spans import Span

LABEL = re.compile(
    r"(?P<name>[^\W\d_][^\W\d_.,’' -]{0,30}(?:[.,’' -]{1,2}[^\W\d_]{1,30}){0,6}\.?)"
    r"(?: ?\d{1,2})?(?: \([^()\n]{1,60}\))?:\s{1,3}(?=[^\s“\"‘'«„])"
)
# Labels that name a part in the interview and nobody.
PARTS = frozenset(
    (
        *("a", "answer", "audience", "host", "interviewer", "journalist", "moderator", "presenter", "q", "question"),
        "reporter",
    )
)
# Labels in capitals that say what kind of text follows.
KINDS_OF_TEXT = frozenset(
    (
        *("analysis", "background", "breaking", "breaking news", "claim", "conclusion", "contact", "correction"),
        *("developing", "editor's note", "editor’s note", "exclusive", "explained", "explainer", "fact", "fact check"),
        *(
            "factbox",
            "just in",
            "live",
            "live updates",
            "more",
            "note",
            "opinion",
            "photos",
            "pictures",
            "poll",
            "quiz",
        ),
        *("related", "see also", "source", "subject", "summary", "tip", "update", "updated", "verdict", "video"),
        *("warning", "watch"),
    )
)
# So many paragraphs with labels, of which one comes back, are an interview even in small letters.
FEWEST_TURNS = 3
# Who interrupts in a parliament: "Some hon. members: Oh, oh!".
SEVERAL = re.compile(r"(?:An|Several|Some|Voices?) (?:[a-z]{2,12}\.? ){0,2}(?:members?|senators?|voices?)$")
LONGEST_FIGURE = 16
LONGEST_HEADLINE = 160
LONGEST_LABEL = 3  # words
ASIDE = frozenset("([*_")


@dataclass(frozen=True, slots=True)
class Turn:
    """What one speaker says in a paragraph; `label` is the name before the colon, None where it names only a part.

    A turn that `continues` the one of the paragraph before has its label; `rule` says by what it was known. What a
    headline gives is indirect, for it seldom repeats the words themselves.
    """

    speech: Span
    colon: Span
    label: Span | None
    continues: bool = False
    rule: str = "transcript turn"
    kind: QuotationKind = "direct"


def find_turns(text: str, layout: Layout) -> Mapping[int, Turn]:
    """The turns of a text by the number of their paragraph in its prose, in order; none in running prose."""
    paragraphs = layout.prose
    dateline = find_dateline(text, [paragraph.span for paragraph in layout.paragraphs])
    labelled = dict(_read_labels(text, paragraphs))
    names = Counter(match["name"] for match in labelled.values())
    is_interview = names.total() >= FEWEST_TURNS and names.most_common(1)[0][1] > 1
    turns = {
        number: _turn(match, paragraphs[number])
        for number, match in labelled.items()
        if match["name"].isupper() or is_interview
    }
    if len(turns) > 1:
        return dict(_go_on(text, paragraphs, turns))
    turns = {
        number: turn
        for number, turn in turns.items()
        if dateline is None or paragraphs[number].span.start != dateline.start
    }
    return turns or _of_document(text, paragraphs) or _of_blocks(text, paragraphs)


def find_headline(text: str, layout: Layout) -> Turn | None:
    """The headline at the head of a text that gives words to a name: "Kessel: no troops for the border"."""
    first = next(iter(layout.prose), None)
    if first is None or len(first.span) > LONGEST_HEADLINE or len(first.sentences) > 1:
        return None
    labelled = dict(_read_labels(text, (first,)))
    if not labelled or len(labelled[0]["name"].split()) > LONGEST_LABEL:
        return None
    return replace(_turn(labelled[0], first), rule="headline", kind="indirect")


def _of_blocks(text: str, paragraphs: tuple[Paragraph, ...]) -> Mapping[int, Turn]:
    """Posts and statements quoted as blocks; whose they are where no name signs them, the words before tell."""
    found = dict(find_blocks(text, paragraphs))
    return {
        number: Turn(block.words, block.sign, block.author, rule="quoted block")
        for number, block in sorted(found.items())
    }


def _read_labels(text: str, paragraphs: tuple[Paragraph, ...]) -> Iterator[tuple[int, re.Match[str]]]:
    for number, paragraph in enumerate(paragraphs):
        match = LABEL.match(text, paragraph.span.start, paragraph.span.end)
        if match is None or match["name"].casefold() in KINDS_OF_TEXT:
            continue
        # A label before a figure heads a line of a table.
        if not any(map(str.isalpha, text[match.end() : min(match.end() + LONGEST_FIGURE, paragraph.span.end)])):
            continue
        if all(word[:1].isupper() for word in match["name"].split()) or SEVERAL.match(match["name"]):
            yield number, match


def _turn(match: re.Match[str], paragraph: Paragraph) -> Turn:
    name = Span(match.start("name"), match.end("name"))
    speech = Span(match.end(), paragraph.span.end)
    colon = match.end() - len(match[0]) + match[0].rindex(":")
    return Turn(speech, Span(colon, colon + 1), None if match["name"].casefold() in PARTS else name)


def _go_on(text: str, paragraphs: tuple[Paragraph, ...], turns: Mapping[int, Turn]) -> Iterator[tuple[int, Turn]]:
    """The turns with the paragraphs over which each goes on, up to the next label; behind the last nobody knows."""
    turn: Turn | None = None
    for number in range(max(turns) + 1):
        turn = turns.get(number, turn)
        if number in turns:
            yield number, turns[number]
        elif turn is not None and text[paragraphs[number].span.start] not in ASIDE:
            yield number, Turn(paragraphs[number].span, turn.colon, turn.label, continues=True)


def _of_document(text: str, paragraphs: tuple[Paragraph, ...]) -> Mapping[int, Turn]:
    """The paragraphs of an official statement, all of them by whoever its heading names."""
    document = find_document(text, paragraphs)
    if document is None:
        return {}
    return {
        number: Turn(paragraph.span, document.kind, document.author, number > document.first, "official statement")
        for number, paragraph in enumerate(paragraphs)
        if number >= document.first
    }
