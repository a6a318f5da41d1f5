"""The words by which both databases search: folded and split here, so that each finds what the other finds."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from factbase.text.normalise import key
from factbase.values.spans import Span

MAX_INDEXED = 100_000  # characters; PostgreSQL refuses a text search vector of more than a mebibyte
MAX_WORDS = 32  # of a query
WORD = re.compile(r"[^\W_]+")
PIECE = re.compile(r'(?P<minus>-)?(?:"(?P<phrase>[^"]*)"?|(?P<plain>[^\s"]+))')


@dataclass(frozen=True, slots=True)
class Query:
    """Phrases of folded words: all of `wanted` have to stand in a text, none of `unwanted`.

    `loose` are the wanted words that stood in no marks: in marks somebody asks for words as they are spelt.
    """

    wanted: tuple[tuple[str, ...], ...]
    unwanted: tuple[tuple[str, ...], ...] = ()
    loose: frozenset[str] = frozenset()

    def write(self) -> str:
        """The query in the language of search boxes, which both databases read."""
        phrases = [f'"{" ".join(phrase)}"' for phrase in self.wanted]
        return " ".join([*phrases, *(f'-"{" ".join(phrase)}"' for phrase in self.unwanted)])


def fold(text: str) -> str:
    """The words of a text as the index holds them, at most 100,000 characters of them."""
    return " ".join(WORD.findall(key(text[:MAX_INDEXED])))[:MAX_INDEXED]


def read_query(text: str) -> Query:
    """What somebody typed: words, "phrases" and -exclusions; a query of exclusions alone wants nothing."""
    wanted: list[tuple[str, ...]] = []
    unwanted: list[tuple[str, ...]] = []
    loose: set[str] = set()
    for piece in list(PIECE.finditer(text))[:MAX_WORDS]:
        words = tuple(fold(piece["phrase"] if piece["plain"] is None else piece["plain"]).split())
        if words:
            (unwanted if piece["minus"] else wanted).append(words)
        if len(words) == 1 and piece["phrase"] is None and not piece["minus"]:
            loose.add(words[0])
    return Query(tuple(wanted), tuple(unwanted), frozenset(loose))


def holds(text: str, q: str) -> bool:
    """Whether the index would find a text by what somebody typed."""
    query, words = read_query(q), f" {fold(text)} "
    stands = [f" {' '.join(phrase)} " in words for phrase in query.wanted]
    return bool(stands) and all(stands) and not any(f" {' '.join(phrase)} " in words for phrase in query.unwanted)


def find_highlights(text: str, query: Query) -> tuple[Span, ...]:
    """Where the words that a query wants stand in a text, in order."""
    words = {word for phrase in query.wanted for word in phrase}
    return tuple(span for span, form in _words(text) if not words.isdisjoint(form.split()))


def _words(text: str) -> Iterator[tuple[Span, str]]:
    for match in WORD.finditer(text):
        yield Span(*match.span()), fold(match.group())
