"""Quotes, each said once, with every place where it was printed."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from factbase.errors import NotFound
from factbase.services.attributions import attribute, close_question
from factbase.services.corrections import Changed, Revisions, check_reason, check_revision, correcting
from factbase.services.identities import find_current, find_everybody
from factbase.services.paging import Page, Paging, read_page
from factbase.services.printings import Printing, find_printings
from factbase.services.references import (
    OutletReference,
    SpeakerReference,
    current_speaker,
    refer_to_outlet,
    refer_to_speaker,
)
from factbase.services.speakers import find_speaker
from factbase.services.views import PRESENT, View
from factbase.store.models import Appearance, Article, ArticleVersion, Assertion, Quote
from factbase.store.search import find_subjects


@dataclass(frozen=True, slots=True)
class AppearanceResult:
    """A quote, or a part of one, in one article version; `prefix` and `suffix` are the words around it."""

    id: int
    article: int
    version: int
    url: str
    outlet: OutletReference
    start: int
    end: int
    exact: str
    prefix: str
    suffix: str
    kind: str
    cue: str | None
    mention: str | None
    mention_kind: str | None
    group: str
    state: str
    found_by: str
    speaker_by: str


@dataclass(frozen=True, slots=True)
class QuoteResult:
    """An utterance in its longest form; `appearances` in the order in which they came in."""

    id: int
    text: str
    kind: str
    speaker: SpeakerReference | None
    relayed_by: SpeakerReference | None
    said_at: datetime | None
    said_precision: str | None
    said_basis: str | None
    occasion: str | None
    appearances: tuple[AppearanceResult, ...]
    revision: int
    created_at: datetime


@dataclass(frozen=True, slots=True)
class QuoteFilter:
    """Which quotes: by numbers of related rows, kind, time (from inclusive, to exclusive) and words."""

    speaker: int | None = None
    claim: int | None = None
    article: int | None = None
    outlet: int | None = None
    kind: str | None = None
    said_from: datetime | None = None
    said_to: datetime | None = None
    q: str | None = None


def get_quote(quote_id: int, view: View = PRESENT) -> QuoteResult:
    """One quote; raises NotFound."""
    return read_quotes([_find(quote_id, view)], view)[0]


def correct_quote(
    quote_id: int, speaker_id: int | None, reason: str | None, actor: str, expected: Revisions
) -> Changed[QuoteResult]:
    """Say who said a quote, None for nobody who is known; raises NotFound, Stale or Invalid."""
    check_reason(reason)
    with correcting(actor, reason) as changes:
        quote = _find(quote_id)
        check_revision(quote, expected)
        speaker = None if speaker_id is None else current_speaker(speaker_id)
        attribute(quote, speaker, changes)
        close_question(quote, changes)
    return Changed(get_quote(quote_id), changes.change_id)


def list_quotes(wanted: QuoteFilter, paging: Paging) -> Page[QuoteResult]:
    """Quotes in the order in which they came in."""
    query = Quote.select()
    for condition in _conditions(wanted):
        query = query.where(condition)
    return read_page(query, Quote.id, paging, read_quotes)


def list_quotes_of_speaker(speaker_id: int, paging: Paging) -> Page[QuoteResult]:
    """Every quote of a speaker and of those merged into them; raises NotFound."""
    find_speaker(speaker_id)
    return read_page(Quote.select().where(_said_by(speaker_id)), Quote.id, paging, read_quotes)


def _find(quote_id: int, view: View = PRESENT) -> Quote:
    quote: Quote | None = view.find(Quote, [quote_id]).get(quote_id)
    if quote is None:
        raise NotFound("quote", quote_id)
    return quote


def _conditions(wanted: QuoteFilter) -> list[Any]:
    conditions: dict[str, Any] = {
        "speaker": _said_by,
        "claim": lambda number: Quote.id.in_(Assertion.select(Assertion.quote).where(Assertion.claim == number)),
        "article": lambda number: Quote.id.in_(_printed().where(ArticleVersion.article == number)),
        "outlet": lambda number: Quote.id.in_(_printed().where(Article.outlet == number)),
        "kind": lambda kind: Quote.kind == kind,
        "said_from": lambda moment: Quote.said_at >= moment,
        "said_to": lambda moment: Quote.said_at < moment,
        "q": lambda text: Quote.id.in_(find_subjects("quote", text)),
    }
    stated = {name: getattr(wanted, name) for name in conditions}
    return [conditions[name](value) for name, value in stated.items() if value is not None]


def _said_by(speaker_id: int) -> Any:
    return Quote.speaker.in_(find_everybody(speaker_id))


def _printed() -> Any:
    return Appearance.select(Appearance.quote).join(ArticleVersion).join(Article)


def read_quotes(rows: Sequence[Quote], view: View = PRESENT) -> list[QuoteResult]:
    """Results for rows, with who said them and everywhere that they appeared."""
    appearances = _read_appearances([row.id for row in rows], view)
    named = {number for row in rows for number in (row.speaker_id, row.relayed_by_id) if number}
    speakers = find_current(named, view)
    return [
        QuoteResult(
            id=row.id,
            text=row.text,
            kind=row.kind,
            speaker=refer_to_speaker(speakers.get(row.speaker_id or 0)),
            relayed_by=refer_to_speaker(speakers.get(row.relayed_by_id or 0)),
            said_at=row.said_at,
            said_precision=row.said_precision,
            said_basis=row.said_basis,
            occasion=row.occasion,
            appearances=tuple(appearances[row.id]),
            revision=row.revision,
            created_at=row.created_at,
        )
        for row in rows
    ]


def _read_appearances(quotes: Sequence[int], view: View) -> dict[int, list[AppearanceResult]]:
    rows = view.related(Appearance.quote, quotes)
    printings = find_printings((row.version_id for row in rows), view)
    by_quote: dict[int, list[AppearanceResult]] = defaultdict(list)
    for row in rows:
        by_quote[row.quote_id].append(_read_appearance(row, printings[row.version_id]))
    return by_quote


def _read_appearance(row: Appearance, printing: Printing) -> AppearanceResult:
    return AppearanceResult(
        id=row.id,
        article=printing.article.id,
        version=printing.version.number,
        url=printing.article.url,
        outlet=refer_to_outlet(printing.outlet),
        start=row.start,
        end=row.end,
        exact=row.exact,
        prefix=row.prefix,
        suffix=row.suffix,
        kind=row.kind,
        cue=row.cue,
        mention=row.mention,
        mention_kind=row.mention_kind,
        group=row.group,
        state=row.state,
        found_by=row.found_by,
        speaker_by=row.speaker_by,
    )
