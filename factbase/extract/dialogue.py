"""Dialogue set off by dashes, as Spanish, French and Polish papers print it: "— We go, — said Roth. — Now."."""

import re

from factbase.extract.inflections import FORMS
from factbase.text.sentences import Paragraph
from factbase.text.tokens import tokenize
from factbase.values.spans import Span

OPENING = re.compile(r"[—–―]\s?(?=[^\W\d_]|[¿¡«“\"])")
# A dash between speech and cue stands between blanks, or clings to one of the two.
TURN = re.compile(r"(?<=[\s,.?!…])[—–―]\s?|\s[—–―](?=\s)|[—–―](?=[\s,.])")
ENDS = ".?!…,"
# The cue of an interruption is among its first words: "— said Mia Roth quietly —".
NEAREST_CUE = 4


def find_turns(text: str, paragraph: Paragraph) -> tuple[Span, ...]:
    """The spoken stretches of a paragraph that begins with a dash; none where no interruption reports.

    Without a cue a dash may as well begin an item of a list or a signature.
    """
    opening = OPENING.match(text, paragraph.span.start, paragraph.span.end)
    if opening is None:
        return ()
    stretches = _split(text, Span(opening.end(), paragraph.span.end))
    if not any(_reports(text, stretch) for stretch in stretches[1::2]):
        return ()
    return tuple(stretch for stretch in stretches[::2] if len(stretch))


def _split(text: str, words: Span) -> list[Span]:
    """The stretches between dashes, trimmed: speech and interruption in turn."""
    found: list[Span] = []
    start = words.start
    for turn in TURN.finditer(text, words.start, words.end):
        found.append(_trim(text, start, turn.start()))
        start = turn.end()
    return [*found, _trim(text, start, words.end)]


def _trim(text: str, start: int, end: int) -> Span:
    while start < end and (text[start].isspace() or text[start] in ".,"):
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    return Span(start, end)


def _reports(text: str, stretch: Span) -> bool:
    head = tokenize(text, stretch.start, min(stretch.end, stretch.start + 60))[:NEAREST_CUE]
    return any(token.lower in FORMS for token in head)
