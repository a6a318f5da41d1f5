"""Words passed on: who said them and who says so ("Interfax quoted Mr Orlo as saying", "According to Roth, ...")."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace

from factbase.extract.mentions import Cast
from factbase.values.quotations import Mention, Quotation
from factbase.values.spans import Span

FARTHEST_RELAY = 240  # code points between "quoted" and "as saying", or between "According to" and the cue
OBJECT_VERBS = (" cited ", " cites ", " quoted ", " quotes ", " quoting ", " citing ")
# Objects with the subject that each would be.
SUBJECT_OF = {"her": "she", "him": "he", "them": "they"}
OBJECTS = frozenset((*SUBJECT_OF, "it"))
OBJECT_WORDS = 3  # "quoted her as"
SOURCE = "According to "


class Relays:
    """The text and its mentions, to be asked who passes a quotation on."""

    def __init__(self, text: str, cast: Cast) -> None:
        self.text = text
        self.mentions = cast.mentions
        self.starts = [mention.span.start for mention in cast.mentions]

    def read(self, quotation: Quotation) -> Quotation:
        """The quotation with the speaker of "quoted ... as saying", and whoever passes the words on."""
        if quotation.cue is None or quotation.mention is None:
            return quotation
        if quotation.cue.text.casefold() == "saying":
            return self._read_quoted(quotation, quotation.cue.span.start)
        source = self._source(quotation.cue.span.start, quotation.mention)
        return replace(quotation, relayed_by=source) if source else quotation

    def _read_quoted(self, quotation: Quotation, cue: int) -> Quotation:
        """Between "quoted" and "as saying" stands who speaks; before "quoted" who passes it on."""
        start = max(0, cue - FARTHEST_RELAY)
        window = self.text[start:cue]
        verb = max(window.rfind(word) for word in OBJECT_VERBS)
        if verb < 0 or not window.endswith(" as ") or "\n" in window[verb:]:
            return quotation
        spoken = self._first(start + verb, cue) or _read_object(window, verb, start)
        if spoken is None or spoken == quotation.mention:
            return quotation
        return replace(quotation, mention=spoken, relayed_by=quotation.mention)

    def _source(self, cue: int, speaker: Mention) -> Mention | None:
        """Whoever "According to" names at the head of a sentence in which another speaks."""
        start = max(0, min(cue, speaker.span.start) - FARTHEST_RELAY)
        found = self.text.rfind(SOURCE, start, min(cue, speaker.span.start))
        if found < 0 or any(mark in self.text[found:cue] for mark in (". ", "\n", "”", "»")):
            return None
        source = self._first(found + len(SOURCE), cue)
        return source if source and not source.span.overlaps(speaker.span) else None

    def _first(self, start: int, end: int) -> Mention | None:
        """The first mention between two places."""
        place = bisect_left(self.starts, start)
        is_there = place < len(self.mentions) and self.mentions[place].span.end <= end
        return self.mentions[place] if is_there else None


def _read_object(window: str, verb: int, start: int) -> Mention | None:
    """The pronoun between "quoted" and "as": "quoted her as saying"."""
    words = window[verb:].split()
    if len(words) != OBJECT_WORDS or words[1].casefold() not in OBJECTS:
        return None
    at = start + window.rindex(words[1])
    return Mention(Span(at, at + len(words[1])), words[1], "pronoun")


def relay(quotations: Sequence[Quotation]) -> list[Quotation]:
    """With whoever passes words on: the speaker of an indirect quotation in which another's cue stands."""
    settled: list[Quotation] = []
    outer: Quotation | None = None
    for quotation in quotations:
        is_inside = outer is not None and quotation.cue is not None and outer.span.contains(quotation.cue.span)
        settled.append(replace(quotation, relayed_by=outer.mention) if is_inside and outer else quotation)
        if quotation.kind == "indirect" and (outer is None or quotation.span.end > outer.span.end):
            outer = quotation
    return settled
