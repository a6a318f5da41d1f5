"""When something was said: the date that stands by a quotation, read against the day of publication."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

from factbase.extract.dating.expressions import AS_OF, BY, COUNTED, DEMANDED, EXPRESSION, LONGEST_LEAD
from factbase.extract.dating.forms import Dated, read_date
from factbase.extract.dating.places import REACH, find_regions, is_of_speech, read_reported
from factbase.text.sentences import DATELINE
from factbase.values.dates import Moment
from factbase.values.spans import Span

HEAD = 2000  # code points in which the date line of a report stands
FARTHEST_DATELINE = timedelta(days=31)  # back from publication; an older one is of a text within the text
TRIED = 8  # expressions looked at for one quotation; what stands further off is not of its speaking


class DatedText:
    """A text with its date expressions, found once, and the moment of its publication."""

    def __init__(self, text: str, published: Moment | None) -> None:
        self.text = text
        self.published = published
        self.found = tuple(EXPRESSION.finditer(text))
        self.starts = [match.start() for match in self.found]
        self.unstated = self._read_dateline() or self._read_publication()

    def find_moment(self, span: Span, cue: Span | None) -> Moment | None:
        """When the words at `span` were said: by their sentence, else by the date line, else by publication.

        `cue` are the words that report them. A date after publication is refused. None without either.
        """
        for match in self._find_nearest(span, cue):
            dated = self._read(match)
            if dated is not None:
                return _moment(dated, match.group())
        return self.unstated

    def find_held(self, span: Span, sentence: Span) -> Moment | None:
        """The day that a sentence gives for its count at `span`: "14 dead as of Tuesday", "by Friday 20 had died".

        Of several the nearest to the count. A day after publication is refused.
        """
        # No further off, or a sentence of a thousand dates would be searched a thousand times.
        sentence = Span(max(sentence.start, span.start - REACH), min(sentence.end, span.end + REACH))
        leads = [(self._find_lead(match, sentence), match) for match in self._find_within(sentence.start, sentence.end)]
        named = [(Span(lead, match.end()), match) for lead, match in leads if lead is not None]
        for _, match in sorted(named, key=lambda pair: _gap(span, pair[0]))[:TRIED]:
            dated = self._read(match)
            if dated is not None:
                return _moment(dated, match.group())
        return None

    def _find_lead(self, match: re.Match[str], sentence: Span) -> int | None:
        """Where the words begin that make a date one of a count, or None."""
        start = max(sentence.start, match.start() - LONGEST_LEAD)
        words = self.text[start : match.start()]
        if found := AS_OF.search(words):
            return start + found.start()
        is_told = COUNTED.search(self.text, sentence.start, sentence.end) is not None
        is_demanded = DEMANDED.search(self.text, sentence.start, sentence.end) is not None
        found = BY.search(words) if is_told and not is_demanded else None
        return start + found.start() if found else None

    def _read_publication(self) -> Moment | None:
        return replace(self.published, precision="day", basis="publication", words=None) if self.published else None

    def _read_dateline(self) -> Moment | None:
        """The day of the report, from the date line of its first paragraphs: "TARSA, May 14 (Agency) — ..."."""
        start = 0
        while start < min(HEAD, len(self.text)):
            line = DATELINE.match(self.text, start)
            for match in self._find_within(start, line.end()) if line else ():
                dated = self._read(match)
                if dated is not None and self._is_of_report(dated):
                    return _moment(dated, match.group())
            start = self.text.find("\n", start) + 1 or len(self.text)
        return None

    def _is_of_report(self, dated: Dated) -> bool:
        is_old = self.published is not None and self.published.day - dated.day > FARTHEST_DATELINE
        return dated.precision == "day" and not is_old

    def _find_nearest(self, span: Span, cue: Span | None) -> Iterator[re.Match[str]]:
        """Dates of the speaking, the nearest to the cue first, and those behind it before those ahead of it."""
        reported = read_reported(span, cue)
        if not self._find_within(span.start - REACH, span.end + REACH):
            return
        pairs = [
            (match, region)
            for region in find_regions(self.text, reported)
            for match in self._find_within(region.start, region.end)
        ]
        anchor = reported.cue.end
        pairs.sort(key=lambda pair: (pair[0].start() < anchor, abs(pair[0].start() - anchor)))
        yield from (match for match, region in pairs[:TRIED] if is_of_speech(self.text, match, region, reported))

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


def _gap(one: Span, other: Span) -> int:
    """The characters between two spans; none where they meet."""
    return max(other.start - one.end, one.start - other.end, 0)


def _moment(dated: Dated, words: str) -> Moment:
    return Moment(datetime.combine(dated.day, time(), UTC), dated.precision, dated.basis, words)
