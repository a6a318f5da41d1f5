"""Dates that were counted from the day on which an article came out, counted anew from another."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from peewee import fn

from factbase.extract.article import read_article
from factbase.services.learning import teaching
from factbase.services.moments import date_value
from factbase.services.ranks import is_revised, rank_anew, release
from factbase.services.values import write_event, write_value
from factbase.store.history import Recorder
from factbase.store.models import Appearance, Article, ArticleVersion, Assertion, Claim, Decision, Quote
from factbase.values.articles import ArticleDraft
from factbase.values.quotations import Quotation
from factbase.values.readings import Reading
from factbase.values.statements import Statement


@dataclass(frozen=True, slots=True)
class Redating:
    """A text as it was read with the date `before`, and as it reads now."""

    version: ArticleVersion
    before: Reading
    after: Reading


def read_anew(article: Article, published_at: datetime | None) -> tuple[Redating, ...]:
    """Every text of an article, read with its date and with another one."""
    found = []
    for version in ArticleVersion.select().where(ArticleVersion.article == article.id).order_by(ArticleVersion.id):
        if version.text.body:
            draft = ArticleDraft(article.url, version.text.body, article.title, published_at=article.published_at)
            after = replace(draft, published_at=published_at)
            found.append(Redating(version, read_article(draft), read_article(after)))
    return tuple(found)


def date_anew(article: Article, redatings: Sequence[Redating], changes: Recorder) -> None:
    """Let quotes and assertions of an article follow its date; what does not stand as it was read stays as it is."""
    for redating in redatings:
        for quote, before, after in _pair_quotes(redating):
            if before.said_at != after.said_at and quote.said_at == (before.said_at and before.said_at.at):
                _date_quote(quote, after, changes)
    dated = [
        assertion.id
        for redating in redatings
        for assertion, before, after in _pair_statements(redating)
        if _date_assertion(assertion, article, (before, after), changes)
    ]
    for number in dated:
        # To rank the one before may have changed it.
        assertion = Assertion.get_by_id(number)
        if assertion.claim is not None and assertion.rank == "normal":
            rank_anew(assertion, assertion.claim, article.outlet_id, changes)


def _pair_quotes(redating: Redating) -> Iterator[tuple[Quote, Quotation, Quotation]]:
    """Quotes that were printed here first, with the first part of each as it was read and as it reads."""
    here = Appearance.select().where(Appearance.version == redating.version.id).order_by(Appearance.id)
    first = Appearance.select(fn.MIN(Appearance.id)).group_by(Appearance.quote)
    rows = {(row.start, row.end): row for row in here.where(Appearance.id.in_(_within(first, redating)))}
    for before, after in zip(redating.before.quotations, redating.after.quotations, strict=False):
        row = rows.get((before.span.start, before.span.end))
        if row is not None and before.span == after.span:
            yield row.quote, before, after


def _within(first: Any, redating: Redating) -> Any:
    quotes = Appearance.select(Appearance.quote).where(Appearance.version == redating.version.id)
    return first.where(Appearance.quote.in_(quotes))


def _date_quote(quote: Quote, read: Quotation, changes: Recorder) -> None:
    said = read.said_at
    changes.update(
        "quote dated",
        quote,
        said_at=said and said.at,
        said_precision=said and said.precision,
        said_basis=said and said.basis,
    )


def _pair_statements(redating: Redating) -> Iterator[tuple[Assertion, Statement, Statement]]:
    """Assertions that stand here, with the statement as it was read and as it reads."""
    rows: dict[tuple[int, int, str], list[Assertion]] = {}
    for row in Assertion.select().where(Assertion.version == redating.version.id).order_by(Assertion.id):
        rows.setdefault((row.start, row.end, row.kind), []).append(row)
    for one, other in zip(redating.before.statements, redating.after.statements, strict=False):
        before, after = one.statement, other.statement
        place = (before.span.start, before.span.end, before.kind)
        if rows.get(place) and (after.span, after.kind) == (before.span, before.kind):
            yield rows[place].pop(0), before, after


def _date_assertion(
    assertion: Assertion, article: Article, read: tuple[Statement, Statement], changes: Recorder
) -> bool:
    before, after = read
    columns = _find_columns(assertion, article, before, after)
    if not columns:
        return False
    if "event" in columns:
        _date_claims(assertion, columns["event"], changes)
    release(assertion, changes)
    kept = {"rank": "normal", "rank_reason": None} if is_revised(assertion) else {}
    changes.update("assertion dated", assertion, **columns, **kept)
    return True


def _find_columns(assertion: Assertion, article: Article, before: Statement, after: Statement) -> dict[str, Any]:
    columns = date_value(after, assertion.quote, article, assertion.version)
    if assertion.value == write_value(before.value):
        columns["value"] = write_value(after.value)
    if assertion.event == write_event(before.event):
        columns["event"] = write_event(after.event)
    return {name: value for name, value in columns.items() if value != getattr(assertion, name)}


def _date_claims(assertion: Assertion, event: dict[str, Any], changes: Recorder) -> None:
    """A claim that was opened for an assertion has its event."""
    opened = Decision.select(Decision.claim).where((Decision.assertion == assertion.id) & (Decision.judgement == "new"))
    for claim in Claim.select().where(Claim.id.in_(opened)):
        if claim.event == assertion.event:
            with teaching(claim.id):
                changes.update("claim dated", claim, event=event)
