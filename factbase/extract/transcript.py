"""Turns of a transcript or an interview: paragraphs that begin with a name and a colon ("ROTH: We will act.")."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from factbase.text.sentences import Layout, Paragraph
from factbase.values.spans import Span

LABEL = re.compile(
    r"(?P<name>[^\W\d_][^\W\d_.,’' -]{0,30}(?:[.,’' -]{1,2}[^\W\d_]{1,30}){0,6}\.?):\s{1,3}(?=[^\s“\"‘'«„])"
)
# Labels that name a part in the interview and nobody.
PARTS = frozenset(("a", "answer", "moderator", "q", "question", "reporter"))
# So many paragraphs with labels, of which one comes back, are an interview even in small letters.
FEWEST_TURNS = 3


@dataclass(frozen=True, slots=True)
class Turn:
    """What one speaker says in a paragraph; `label` is the name before the colon, None where it names only a part."""

    speech: Span
    colon: Span
    label: Span | None


def find_turns(text: str, layout: Layout) -> Mapping[int, Turn]:
    """The turns of a text by the number of their paragraph in its prose; none in running prose."""
    paragraphs = layout.prose
    labelled = dict(_read_labels(text, paragraphs))
    names = Counter(match["name"] for match in labelled.values())
    is_interview = names.total() >= FEWEST_TURNS and names.most_common(1)[0][1] > 1
    return {
        number: _turn(match, paragraphs[number])
        for number, match in labelled.items()
        if match["name"].isupper() or is_interview
    }


def _read_labels(text: str, paragraphs: tuple[Paragraph, ...]) -> Iterator[tuple[int, re.Match[str]]]:
    for number, paragraph in enumerate(paragraphs):
        match = LABEL.match(text, paragraph.span.start, paragraph.span.end)
        if match and all(word[:1].isupper() for word in match["name"].split()):
            yield number, match


def _turn(match: re.Match[str], paragraph: Paragraph) -> Turn:
    name = Span(match.start("name"), match.end("name"))
    speech = Span(match.end(), paragraph.span.end)
    return Turn(speech, Span(name.end, name.end + 1), None if match["name"].casefold() in PARTS else name)
