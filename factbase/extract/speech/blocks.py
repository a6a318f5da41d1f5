"""Posts and statements quoted as blocks: a paragraph without marks that is led up to, or that is signed."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from factbase.text.sentences import Paragraph
from factbase.values.spans import Span

# "Roth wrote on her page:" at the end of a paragraph leads up to a block.
POSTED = re.compile(
    r"\b(?:added|answer(?:ed|s)?|caption|comment(?:ed)?|letter|message|note|post|posted|posting|posts|replied|reply"
    r"|replies|responded|response|said|says|shared|statement|thread|tweet|tweeted|tweets|wrote|writes)\b"
)
# A block begins with a word, not with a mark or as the item of a list.
BLOCK = re.compile(r"[^\W\d_]")
# "— Ann Roth (@annroth) May 12, 2031", behind the words or in a line of its own.
SIGNATURE = re.compile(r"[—–]\s?(?P<name>[^\W\d_][^@()\n—–]{1,60}?) (?P<handle>\(@\w{1,30}\))[^.!?]{0,30}$")
LONGEST_SIGNATURE = 140
LONGEST_INTRODUCTION = 200
MARKED = re.compile(r"[“”«»„\"]")


@dataclass(frozen=True, slots=True)
class Block:
    """The words of a block, what shows that it is one, and the name that signs it."""

    words: Span
    sign: Span
    author: Span | None


def find_blocks(text: str, paragraphs: tuple[Paragraph, ...]) -> Iterator[tuple[int, Block]]:
    """The blocks of a text with the numbers of their paragraphs, in order of what shows them."""
    for number, paragraph in enumerate(paragraphs):
        signed = _read_signed(text, paragraphs, number)
        if signed is not None:
            yield signed
        elif number + 1 < len(paragraphs) and _leads_up(text, paragraph, paragraphs[number + 1]):
            yield number + 1, Block(paragraphs[number + 1].span, Span(paragraph.span.end - 1, paragraph.span.end), None)


def _leads_up(text: str, paragraph: Paragraph, following: Paragraph) -> bool:
    """Whether a paragraph ends with a colon behind a word for a post, and what follows has no marks of its own."""
    end = paragraph.span.end
    if text[end - 1] != ":" or not BLOCK.match(text, following.span.start):
        return False
    start = max(paragraph.sentences[-1].start, end - LONGEST_INTRODUCTION)
    is_marked = MARKED.search(text, following.span.start, following.span.end) is not None
    return POSTED.search(text, start, end) is not None and not is_marked


def _read_signed(text: str, paragraphs: tuple[Paragraph, ...], number: int) -> tuple[int, Block] | None:
    line = paragraphs[number].span
    found = SIGNATURE.search(text, max(line.start, line.end - LONGEST_SIGNATURE), line.end)
    if found is None:
        return None
    handle, author = Span(*found.span("handle")), Span(*found.span("name"))
    words = text[line.start : found.start()].rstrip()
    if words:
        return number, Block(Span(line.start, line.start + len(words)), handle, author)
    if number == 0 or MARKED.search(text, paragraphs[number - 1].span.start, paragraphs[number - 1].span.end):
        return None
    return number - 1, Block(paragraphs[number - 1].span, handle, author)
