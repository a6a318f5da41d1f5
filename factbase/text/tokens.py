"""Words, numbers and marks of a text, with their places: what the rules of extract walk over."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from functools import lru_cache
from typing import Literal, NamedTuple

TokenKind = Literal["word", "number", "mark"]

# Soft hyphens, joiners and zero-width blanks, which a page holds for its layout and nobody reads.
UNSEEN = "\u00ad\u200b\u200c\u200d\u2060\ufeff"
AS_SEEN = dict.fromkeys(map(ord, UNSEEN))
# Alternatives begin with different characters and every repetition is over single characters, so the scan is linear.
TOKEN = re.compile(
    # 2,500  1.26  2025; "th", "bn", "-day" after it are tokens themselves
    r"(?P<number>\d+(?:[.,\u00a0\u202f\u066b\u066c\uff0c]\d+)*)"
    r"|(?P<abbreviation>(?:[^\W\d_]\.){2,})"  # U.S.  a.m.
    # don’t  O’Brien  minister’s; accents and soft hyphens stand within a word
    rf"|(?P<word>[^\W\d_]+(?:[\u0300-\u036f{UNSEEN}]+[^\W\d_]*)*(?:[’'][^\W\d_]+)*)"
    rf"|(?P<mark>[^\s{UNSEEN}])"
)

KINDS: dict[str, TokenKind] = {"number": "number", "abbreviation": "word", "word": "word", "mark": "mark"}


class Token(NamedTuple):
    """`text == body[start:end]`; `lower` is its case-folded form with straight apostrophes and nothing unseen."""

    start: int
    end: int
    text: str
    lower: str
    kind: TokenKind


def tokenize(text: str, start: int = 0, end: int | None = None) -> tuple[Token, ...]:
    """The tokens of `text[start:end]` in order, offsets counted in `text`; white space is skipped."""
    limit = len(text) if end is None else min(end, len(text))
    if start == 0 and limit == len(text):
        return _scan(text)
    tokens, starts = _scan_long(text)
    first, last = bisect_left(starts, start), bisect_left(starts, limit)
    cuts_first = first > 0 and tokens[first - 1].end > start
    cuts_last = last > 0 and tokens[last - 1].end > limit
    if cuts_first or cuts_last:
        return tuple(_token(match) for match in TOKEN.finditer(text, start, limit))
    return tokens[first:last]


# One sentence goes through several sets of rules, one after the other.
@lru_cache(maxsize=16)
def _scan(text: str) -> tuple[Token, ...]:
    return tuple(_token(match) for match in TOKEN.finditer(text))


# An article is asked for sentence by sentence, and a quotation in it now and then between.
@lru_cache(maxsize=2)
def _scan_long(text: str) -> tuple[tuple[Token, ...], list[int]]:
    """All tokens of a text, and where they start."""
    tokens = tuple(_token(match) for match in TOKEN.finditer(text))
    return tokens, [token.start for token in tokens]


def word_at(tokens: Sequence[Token], at: int) -> str:
    """The lower form of token `at`; empty before the first and after the last."""
    return tokens[at].lower if 0 <= at < len(tokens) else ""


def touches(tokens: Sequence[Token], at: int) -> bool:
    """Whether token `at` follows its predecessor without a blank."""
    return 0 < at < len(tokens) and tokens[at].start == tokens[at - 1].end


def _token(match: re.Match[str]) -> Token:
    words = match.group()
    start, end = match.span()
    lower = words.casefold().replace("’", "'")
    return Token(start, end, words, lower if lower.isascii() else as_seen(lower), KINDS[match.lastgroup or "word"])


def as_seen(words: str) -> str:
    """A text without what stands in it unseen."""
    return words.translate(AS_SEEN)
