"""When something was said: the date that stands by a quotation, read against the day of publication."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, time

from factbase.extract.date_forms import Dated, read_date
from factbase.extract.date_words import EXPRESSION, NO_DAY_OF_SPEECH_AFTER, SUBORDINATE
from factbase.text.sentences import find_sentences
from factbase.values.dates import Moment
from factbase.values.spans import Span

REACH = 300  # characters before and after a quotation within which its sentence is looked for
TRIED = 8  # expressions looked at for one quotation; what stands further off is not of its speaking
MARK = re.compile(r"[“”«»„]")
CLOSERS = "”’\"'»"


class DatedText:
    """A text with its date expressions, found once, and the moment of its publication."""

    def __init__(self, text: str, published: Moment | None) -> None:
        self.text = text
        self.published = published
        self.found = tuple(EXPRESSION.finditer(text))
        self.starts = [match.start() for match in self.found]

    def find_moment(self, span: Span, cue: Span | None) -> Moment | None:
        """When the words at `span` were said: what their sentence states, outside of them; else the day of publication.

        `cue` are the words that report them. A date after publication is refused. None without either.
        """
        for match in self._find_nearest(span, cue):
            dated = self._read(match)
            if dated is not None:
                at = datetime.combine(dated.day, time(), UTC)
                return Moment(at, dated.precision, dated.basis, match.group())
        return replace(self.published, precision="day", basis="publication", words=None) if self.published else None

    def _find_nearest(self, span: Span, cue: Span | None) -> Iterator[re.Match[str]]:
        """Dates of the speaking, the nearest to the cue first, and those behind it before those ahead of it."""
        anchor = cue.end if cue and not span.overlaps(cue) else span.start
        if not self._find_within(span.start - REACH, span.end + REACH):
            return
        pairs = [
            (match, region)
            for region in _around(self.text, span, anchor)
            for match in self._find_within(region.start, region.end)
        ]
        pairs.sort(key=lambda pair: (pair[0].start() < anchor, abs(pair[0].start() - anchor)))
        yield from (match for match, region in pairs[:TRIED] if _is_of_speech(self.text, match, region, anchor))

    def _find_within(self, start: int, end: int) -> tuple[re.Match[str], ...]:
        return self.found[bisect_left(self.starts, start) : bisect_left(self.starts, end)]

    def _read(self, match: re.Match[str]) -> Dated | None:
        """What an expression says, unless it lies after the publication or cannot be known without one."""
        base = self.published.day if self.published else None
        form = match.lastgroup or ""
        counted_from = self._find_day_before(match, base) if form == "before" and base else base
        dated = read_date(form, match.group(), counted_from)
        is_late = dated is not None and base is not None and dated.day > base
        return None if is_late else dated

    def _find_day_before(self, match: re.Match[str], base: date) -> date:
        """The day that "a day earlier" counts from: the last weekday named before it, else that of publication."""
        before = self._find_within(match.start() - REACH, match.start())
        named = next((found.group() for found in reversed(before) if found.lastgroup == "weekday"), None)
        dated = read_date("weekday", named, base) if named else None
        return dated.day if dated else base


def _around(text: str, span: Span, anchor: int) -> list[Span]:
    """What stands in the sentence before and after a quotation; nothing after one that ends it."""
    low = max(text.rfind("\n", max(0, span.start - REACH), span.start) + 1, span.start - REACH)
    line = text.find("\n", span.end, span.end + REACH)
    high = line if line >= 0 else min(len(text), span.end + REACH)
    before = find_sentences(text, Span(low, span.start))[-1:]
    after = find_sentences(text, Span(_past_marks(text, span.end), high))[:1]
    is_over = text[span.end - 1 : span.end] == "." and anchor <= span.start
    return [*before, *(() if is_over else after)]


def _past_marks(text: str, place: int) -> int:
    end = min(len(text), place + 3)
    return next((at for at in range(place, end) if text[at] not in CLOSERS), end)


def _is_of_speech(text: str, match: re.Match[str], region: Span, anchor: int) -> bool:
    """Whether the date tells when somebody spoke, and not something within the story or within other marks."""
    is_genitive = text[match.end() : match.end() + 2] in {"’s", "'s"}
    word = text[max(region.start, match.start() - 20) : match.start()].rstrip().rpartition(" ")[2]
    is_limit = word.casefold() in NO_DAY_OF_SPEECH_AFTER and match.lastgroup != "before"
    if is_genitive or is_limit or _is_quoted(text, region, match.start()):
        return False
    start = anchor if region.start <= anchor <= match.start() else region.start
    return not SUBORDINATE.search(text[start : match.start()].rpartition(",")[2])


def _is_quoted(text: str, region: Span, place: int) -> bool:
    following = MARK.search(text, place, region.end)
    return (following is not None and following.group() in "”»") or text.count('"', region.start, place) % 2 == 1
