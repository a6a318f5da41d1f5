"""The single quotation marks of a paragraph: which family each belongs to, and whether it can open or close."""

import re
from dataclasses import dataclass

from factbase.values.spans import Span

# Of three at the end of words the first closes a quotation within the quotation: ''It is 'old hat,''' she said.
GLYPH = re.compile(r"'(?=''(?!\w))|’(?=’’(?!\w))|``|''|‘‘|’’|,,(?=\w)|[“”„‟\"＂«»‹›‘’‚‛'`]")

FAMILY = {
    **dict.fromkeys(("“", "”", "„", "‟", '"', "＂", "''", "``", "‘‘", "’’", ",,"), "double"),
    **dict.fromkeys(("‘", "’", "‚", "‛", "'", "`"), "single"),
    **dict.fromkeys(("«", "»"), "guillemet"),
    **dict.fromkeys(("‹", "›"), "angle"),
}

# Marks whose shape says what they do, wherever they stand; the others go by their neighbours.
OPENS = frozenset(("“", "„", "‟", "``", "‘‘", ",,", "«", "‹", "‚", "‛"))
CLOSES = frozenset(("”", "’’", "»", "›"))

# Words that begin with an apostrophe: "give 'em time".
ELIDED_HEAD = re.compile(r"(?:\d\ds|em|tis|twas|til|till|cause|n|bout|round|cos)(?!\w)", re.IGNORECASE)
# Words that end with one, so that it closes only when nothing better does: "the ministers' plan", "nothin' to say".
ELIDED_TAIL = re.compile(r"(?:s|in|\bo|\bth|\ban|\bn)$", re.IGNORECASE)

BEFORE_OPENING = frozenset("([{—–-/:…“”„\"«‹‘'`’")
AFTER_CLOSING = frozenset(")]}—–-/,.;:?!…”\"»›’'")
ENDS_SPEECH = frozenset(',.?!…—–-”"»)')


@dataclass(frozen=True, slots=True)
class Glyph:
    """A mark and what its neighbours allow; `is_sure` is false for one that may be an apostrophe."""

    span: Span
    text: str
    family: str
    opens: bool
    closes: bool
    is_sure: bool = True


def find_glyphs(text: str, within: Span) -> list[Glyph]:
    """The marks of `text` in a paragraph, apostrophes left out."""
    found = (
        _read(text, match.start(), match.end(), within) for match in GLYPH.finditer(text, within.start, within.end)
    )
    return [glyph for glyph in found if glyph.opens or glyph.closes]


def _read(text: str, start: int, end: int, within: Span) -> Glyph:
    words = text[start:end]
    before = text[start - 1] if start > within.start else " "
    after = text[end] if end < within.end else " "
    family = FAMILY[words]
    if family == "single":
        return _read_single(text, Span(start, end), before, after)
    opens = words in OPENS or (not before.isalnum() and before not in ",.?!" and not after.isspace())
    closes = words in CLOSES or (not before.isspace() and not after.isalnum())
    if words not in OPENS | CLOSES and before.isspace() and after.isspace():
        opens = closes = True
    return Glyph(Span(start, end), words, family, opens, closes)


def _read_single(text: str, span: Span, before: str, after: str) -> Glyph:
    words = span.slice(text)
    opens = (
        (before.isspace() or before in BEFORE_OPENING)
        and (after.isalnum() or after in '([$£€…¡¿“"«' or (after.isspace() and words == "‘"))
        and (words != "’")
        and not ELIDED_HEAD.match(text, span.end, span.end + 8)
    )
    closes = not before.isspace() and (after.isspace() or after in AFTER_CLOSING) and words != "‚"
    is_sure = before in ENDS_SPEECH or not ELIDED_TAIL.search(text[max(0, span.start - 3) : span.start])
    return Glyph(span, words, "single", opens, closes and not opens, is_sure)
