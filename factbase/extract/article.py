"""A whole article, read top to bottom."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC

from factbase.extract.attribution import attribute
from factbase.extract.dates import DatedText
from factbase.extract.marks import find_marked
from factbase.extract.mentions import find_mentions
from factbase.extract.quotes import find_quotes
from factbase.extract.statements import Story, find_statements
from factbase.text.sentences import read_layout
from factbase.values.articles import ArticleDraft
from factbase.values.dates import Moment
from factbase.values.quotations import Quotation
from factbase.values.readings import Reading


def read_article(draft: ArticleDraft) -> Reading:
    """Everything that `draft.body` holds: who said what and when, and what is stated in it; spans count in the body."""
    text = draft.body
    published = _published(draft)
    layout = read_layout(text)
    marked = find_marked(text, layout)
    cast = find_mentions(text, layout, marked)
    found = find_quotes(text, layout, marked, cast)
    dated = DatedText(text, published)
    quotations = date_quotations(dated, attribute(text, layout, found, cast))
    stated = find_statements(Story(text, layout, draft.title or "", dated), quotations, cast)
    furniture = tuple(paragraph.span for paragraph in layout.paragraphs if paragraph.is_furniture)
    return Reading(quotations, stated.statements, stated.named, cast.identities, furniture, published)


def _published(draft: ArticleDraft) -> Moment | None:
    return Moment(draft.published_at.astimezone(UTC), "minute", "given") if draft.published_at else None


def date_quotations(text: DatedText, quotations: Sequence[Quotation]) -> tuple[Quotation, ...]:
    """The quotations with the moment of each; one without a cue was said with the one that it goes on from."""
    dated: list[Quotation] = []
    for quotation in quotations:
        before = dated[-1] if dated else None
        if before and quotation.cue is None and _is_of_one_speaker(before, quotation):
            said_at = before.said_at
        else:
            said_at = text.find_moment(quotation.span, quotation.cue.span if quotation.cue else None)
        dated.append(replace(quotation, said_at=said_at))
    return _share(dated, text.unstated)


def _is_of_one_speaker(before: Quotation, quotation: Quotation) -> bool:
    return before.group == quotation.group or (quotation.speaker is not None and quotation.speaker == before.speaker)


def _share(quotations: Sequence[Quotation], unstated: Moment | None) -> tuple[Quotation, ...]:
    """The parts of one utterance have the moment of the part that states one."""
    stated = {part.group: part.said_at for part in quotations if part.said_at != unstated}
    return tuple(replace(part, said_at=stated.get(part.group, part.said_at)) for part in quotations)
