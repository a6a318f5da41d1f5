"""What would become of a text, without storing it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from factbase.errors import Invalid
from factbase.extract.anchors import find_anchor
from factbase.extract.article import read_article
from factbase.services.articles import check_draft, is_future
from factbase.services.candidates import Company, weigh
from factbase.services.intake import hash_words
from factbase.services.passages import read_statement
from factbase.services.references import current_speaker, refer_to_claim
from factbase.services.statements import StatementResult, find_verdicts, read_candidates, write_candidates
from factbase.services.values import write_value
from factbase.settings import Settings
from factbase.store.models import Assertion, Claim
from factbase.values.articles import ArticleDraft
from factbase.values.decisions import Judgement
from factbase.values.spans import Span
from factbase.values.statements import ClaimKind, Statement

NOWHERE = "https://match.invalid/"


@dataclass(frozen=True, slots=True)
class Question:
    """A text to be matched, and what is known about it: the kind wanted, who said it (a number), and when."""

    text: str
    kind: ClaimKind | None = None
    speaker: int | None = None
    said_at: datetime | None = None


def match_text(question: Question, settings: Settings) -> tuple[StatementResult, ...]:
    """Per statement the outcome that ingesting it would have; a text with nothing typed is one plain statement."""
    speaker = None if question.speaker is None else current_speaker(question.speaker).id
    statements = find_statements(question)
    said = _find_said(speaker, statements)
    company, results = Company(), []
    for one in statements:
        judgement = weigh(one, settings.thresholds, company)
        if judgement.outcome == "attached" and judgement.claim_id:
            company.join(judgement.claim_id)
        results.append(said.get(one.text) or _describe(one, judgement))
    return tuple(results)


def find_statements(question: Question) -> tuple[Statement, ...]:
    """The typed statements of a text, those of the kind wanted; the whole text where there are none."""
    if is_future(question.said_at):
        raise Invalid("It would have been said in the future.", "/said_at")
    draft = ArticleDraft(url=NOWHERE, body=question.text, published_at=question.said_at)
    check_draft(draft)
    found = [spoken.statement for spoken in read_article(draft).statements]
    typed = tuple(one for one in found if one.kind != "statement" and question.kind in {None, one.kind})
    if typed or question.kind not in {None, "statement"}:
        return typed
    day = question.said_at.date() if question.said_at else None
    event = find_anchor(question.text, on=day)
    return (Statement(Span(0, len(question.text)), question.text, "statement", "asserts", None, event=event),)


def _find_said(speaker: int | None, statements: Iterable[Statement]) -> dict[str, StatementResult]:
    """By words: what this speaker said before in the same words, and so would only be printed once more."""
    if speaker is None:
        return {}
    words = {hash_words(one.text): one.text for one in statements}
    rows = list(Assertion.select().where((Assertion.speaker == speaker) & Assertion.words.in_(list(words))))
    verdicts = find_verdicts(rows)
    return {words[row.words]: read_statement(row, verdicts[row.id]) for row in rows}


def _describe(statement: Statement, judgement: Judgement) -> StatementResult:
    claims = {row.id: row for row in Claim.select().where(Claim.id.in_([one.claim_id for one in judgement.candidates]))}
    is_new = judgement.outcome == "new"
    best = None if is_new or not judgement.candidates else judgement.candidates[0]
    return StatementResult(
        kind=statement.kind,
        start=statement.span.start,
        end=statement.span.end,
        text=statement.text,
        stance=judgement.stance,
        value=write_value(statement.value),
        outcome=judgement.outcome,
        claim=refer_to_claim(claims.get(judgement.claim_id or 0)) if judgement.outcome == "attached" else None,
        score=best.score if best else None,
        parts=best.parts if best else (),
        vetoes=best.vetoes if best else (),
        candidates=read_candidates(write_candidates(judgement.candidates), claims),
        reason=judgement.reason,
    )
