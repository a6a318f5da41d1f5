"""Who says which part of a sentence: its quotations, or the article itself."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from factbase.values.quotations import Quotation
from factbase.values.spans import Span


@dataclass(frozen=True, slots=True)
class Stretch:
    """A part of a sentence in one voice: that of the quotation at `place` in the article, or the article's own."""

    span: Span
    place: int | None = None


def find_stretches(sentences: Iterable[Span], quotations: Sequence[Quotation]) -> Iterator[tuple[Span, list[Stretch]]]:
    """Each sentence with its stretches, quotations before narration; sentences come in order of place."""
    waiting = sorted(((quotation.span, place) for place, quotation in enumerate(quotations)), reverse=True)
    active: list[tuple[Span, int]] = []
    for sentence in sentences:
        while waiting and waiting[-1][0].start < sentence.end:
            active.append(waiting.pop())
        active = [(span, place) for span, place in active if span.end > sentence.start]
        quoted = [Stretch(_meet(span, sentence), place) for span, place in active]
        yield sentence, [*quoted, *_find_gaps(sentence, quoted)]


def choose_stretch(stretches: Sequence[Stretch], span: Span) -> Stretch | None:
    """The narrowest stretch that holds `span`; None where it lies across two voices."""
    holding = [stretch for stretch in stretches if stretch.span.contains(span)]
    return min(holding, key=lambda stretch: len(stretch.span), default=None)


def is_voice(stretch: Stretch, others: Sequence[Stretch]) -> bool:
    """Whether the words of a stretch are its own: neither some words inside a clause, nor the shell of relayed ones."""
    for other in others:
        if other.span.contains(stretch.span) and 2 * len(stretch.span) < len(other.span):
            return False
        is_shell = stretch.span.contains(other.span) and len(other.span) < len(stretch.span)
        if is_shell and 2 * len(other.span) >= len(stretch.span):
            return False
    return True


def _meet(span: Span, sentence: Span) -> Span:
    return Span(max(span.start, sentence.start), min(span.end, sentence.end))


def _find_gaps(sentence: Span, quoted: Sequence[Stretch]) -> Iterator[Stretch]:
    start = sentence.start
    for stretch in sorted(quoted, key=lambda stretch: stretch.span):
        if stretch.span.start > start:
            yield Stretch(Span(start, stretch.span.start))
        start = max(start, stretch.span.end)
    if start < sentence.end:
        yield Stretch(Span(start, sentence.end))
