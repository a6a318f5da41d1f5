"""Which dates around a quotation tell when it was said, judged by where they stand."""

import re
from dataclasses import dataclass

from factbase.extract.dating.expressions import NO_DAY_OF_SPEECH_AFTER, SUBORDINATE
from factbase.text.sentences import find_sentences
from factbase.values.spans import Span

REACH = 300  # characters before and after a quotation within which its sentence is looked for
MARK = re.compile(r"[“”«»„]")
BREAK = re.compile(r"[;:]|\s[–—-]{1,3}\s|—")
CLOSERS = "”’\"'»"
OPENERS = " “‘\"'«„"

# How many words may stand between a date and the cue that it belongs to.
AFTER_CUE = 12  # "said in an interview with a radio station in Tarsa on Monday"
AFTER_QUOTATION = 3  # "she said: “We will act,” on Monday"
BEFORE_CUE = 5  # "Roth on Monday told reporters"
IN_FRONT = 25  # "On Monday, Mia Roth, a doctor who has worked in Tarsa for years, said"
FRONT = 8  # words at the head of a sentence that end with such a date: "In a letter to the council on Monday, ..."
FRONT_WORDS = frozenset(
    {"addressing", "appearing", "asked", "at", "during", "earlier", "in", "late", "on", "speaking", "writing"}
)


@dataclass(frozen=True, slots=True)
class Reported:
    """A quotation and its cue, which is empty, at the start of the quotation, where none stands outside of it."""

    span: Span
    cue: Span


def read_reported(span: Span, cue: Span | None) -> Reported:
    """The quotation with its cue, if that is not among the quoted words."""
    return Reported(span, cue if cue and not span.overlaps(cue) else Span(span.start, span.start))


def find_regions(text: str, reported: Reported) -> list[Span]:
    """What stands in the sentence before and after a quotation; nothing where that is another sentence."""
    span = reported.span
    low = max(text.rfind("\n", max(0, span.start - REACH), span.start) + 1, span.start - REACH)
    line = text.find("\n", span.end, span.end + REACH)
    high = line if line >= 0 else min(len(text), span.end + REACH)
    before = find_sentences(text, Span(low, span.start))[-1:]
    after = find_sentences(text, Span(_past_marks(text, span.end), high))[:1]
    begins = bool(before) and before[0].slice(text).rstrip(OPENERS)[-1:] in {".", "!", "?"}
    ends = text[span.end - 1 : span.end] == "." and reported.cue.end <= span.start
    return [*(() if begins else before), *(() if ends else after)]


def _past_marks(text: str, place: int) -> int:
    end = min(len(text), place + 3)
    return next((at for at in range(place, end) if text[at] not in CLOSERS), end)


def is_of_speech(text: str, match: re.Match[str], region: Span, reported: Reported) -> bool:
    """Whether the date tells when somebody spoke, and not something within the story or within other marks."""
    is_genitive = text[match.end() : match.end() + 2] in {"’s", "'s"}
    word = text[max(region.start, match.start() - 20) : match.start()].rstrip().rpartition(" ")[2]
    is_limit = word.casefold() in NO_DAY_OF_SPEECH_AFTER and match.lastgroup != "before"
    if is_genitive or is_limit or _is_quoted(text, region, match.start()):
        return False
    date = Span(match.start(), match.end())
    return _follows(text, date, reported) if date.start >= reported.cue.end else _leads(text, date, region, reported)


def _follows(text: str, date: Span, reported: Reported) -> bool:
    """Whether a date after the cue is still of its clause: "told a radio station on Monday"."""
    is_past = reported.cue.end <= reported.span.start and date.start >= reported.span.end
    between = text[reported.span.end if is_past else reported.cue.end : date.start]
    is_near = len(between.split()) <= (AFTER_QUOTATION if is_past else AFTER_CUE)
    return is_near and not BREAK.search(between) and not SUBORDINATE.search(between.rpartition(",")[2])


def _leads(text: str, date: Span, region: Span, reported: Reported) -> bool:
    """Whether a date before the cue opens the sentence or stands right before the verb."""
    lead, between = text[region.start : date.start], text[date.end : reported.cue.start]
    words = lead.strip(OPENERS).casefold().split()
    is_front = len(words) <= FRONT and not FRONT_WORDS.isdisjoint(words[:2] or ["on"])
    is_near = len(between.split()) <= (IN_FRONT if is_front else BEFORE_CUE)
    return is_near and not BREAK.search(between) and not SUBORDINATE.search(lead.rpartition(",")[2])


def _is_quoted(text: str, region: Span, place: int) -> bool:
    following = MARK.search(text, place, region.end)
    return (following is not None and following.group() in "”»") or text.count('"', region.start, place) % 2 == 1
