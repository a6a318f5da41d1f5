"""Where the paragraphs of a text begin and end, whatever the file does with line breaks."""

import re
from itertools import pairwise

from factbase.values.spans import Span

FIRST_WORD = re.compile(r"\S{1,40}")

WIDEST_WRAP = 100  # characters; mail and agency wires break at 60 to 80
NARROWEST_WRAP = 40


def find_paragraphs(text: str) -> tuple[Span, ...]:
    """The paragraphs of `text` in order, trimmed; lines that a program has wrapped are joined again."""
    lines = _find_lines(text)
    width = max((len(line) for line in lines), default=0)
    if NARROWEST_WRAP <= width <= WIDEST_WRAP:
        joins = [_is_joined(text, pair, width) for pair in pairwise(lines)]
        if _is_wrapped(text, lines, joins):
            return _join(lines, joins)
    broken = [_is_broken(text, *pair) for pair in pairwise(lines)]
    return _join(lines, broken) if any(broken) else lines


def _find_lines(text: str) -> tuple[Span, ...]:
    spans = []
    start = 0
    for raw in text.splitlines(keepends=True):
        bare = raw.strip()
        if bare:
            lead = len(raw) - len(raw.lstrip())
            spans.append(Span(start + lead, start + lead + len(bare)))
        start += len(raw)
    return tuple(spans)


def _is_joined(text: str, pair: tuple[Span, Span], width: int) -> bool:
    """Whether the break between two lines was forced: the next word did not fit, or goes on in lower case."""
    upper, lower = pair
    if text.count("\n", upper.end, lower.start) != 1:
        return False
    word = FIRST_WORD.match(text, lower.start)
    is_full = word is not None and len(upper) + 1 + len(word.group()) > width
    return is_full or text[lower.start].islower()


def _is_broken(text: str, upper: Span, lower: Span) -> bool:
    """Whether a single break stands in the middle of a sentence: a long line without a stop, then a small letter."""
    is_open = len(upper) >= NARROWEST_WRAP and (text[upper.end - 1].isalnum() or text[upper.end - 1] == ",")
    return is_open and text[lower.start].islower() and text.count("\n", upper.end, lower.start) == 1


def _is_wrapped(text: str, lines: tuple[Span, ...], joins: list[bool]) -> bool:
    """Whether most forced breaks stand within a sentence, as those of a program do and those of a person do not."""
    within = [text[lower.start].islower() for (_, lower), joined in zip(pairwise(lines), joins, strict=True) if joined]
    return 2 * sum(within) >= len(within) > 0


def _join(lines: tuple[Span, ...], joins: list[bool]) -> tuple[Span, ...]:
    joined = [lines[0]]
    for line, is_joined in zip(lines[1:], joins, strict=True):
        if is_joined:
            joined[-1] = Span(joined[-1].start, line.end)
        else:
            joined.append(line)
    return tuple(joined)
