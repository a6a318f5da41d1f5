"""The part of a sentence that states one term, where the sentence states several."""

import re
from collections.abc import Iterable

from factbase.values.spans import Span

SEPARATOR = re.compile(r"[,;:](?:\s(?:and|but|or|while|yet))?\s|\s(?:and|but|or|while)\s")
AFTERTHOUGHT = re.compile(r"[,;:—](?=\s(?:and|but|because|so|though|while|yet)\s)|;(?=\s)|\s[–—]\s")
EDGES = " \t\n\u00a0,;:–—"
CLOSERS = "”»"
OPENERS = "“„«"
FEWEST_WORDS = 3


def find_clause(text: str, whole: Span, own: Span, others: Iterable[Span]) -> Span:
    """The stretch of `whole` around `own` that leaves out the `others`, and what is added behind a comma and "and"."""
    before = max((span.end for span in others if span.end <= own.start), default=whole.start)
    after = min((span.start for span in others if span.start >= own.end), default=whole.end)
    start = max(_last_end(SEPARATOR, text, before, own.start), whole.start) if before > whole.start else whole.start
    end = whole.end if after >= whole.end else _last_start(SEPARATOR, text, own.end, after)
    addition = AFTERTHOUGHT.search(text, own.end, end)
    clause = trim(text, Span(start, addition.start() if addition else end))
    return clause if len(clause.slice(text).split()) >= FEWEST_WORDS else trim(text, whole)


def trim(text: str, span: Span) -> Span:
    """The span without blanks, commas and dashes at its ends, nor a mark there that belongs to its neighbours."""
    words = span.slice(text)
    odd = '"' if words.count('"') % 2 else ""
    lead = len(words) - len(words.lstrip(EDGES + CLOSERS + odd))
    end = len(words.rstrip(EDGES + OPENERS + odd))
    return Span(span.start + lead, span.start + max(lead, end))


def _last_end(pattern: re.Pattern[str], text: str, start: int, end: int) -> int:
    return max((found.end() for found in pattern.finditer(text, start, end)), default=start)


def _last_start(pattern: re.Pattern[str], text: str, start: int, end: int) -> int:
    return max((found.start() for found in pattern.finditer(text, start, end)), default=end)
