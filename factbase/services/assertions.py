"""Statements of an article on their way into store: each joins the claim that it states, or opens one."""

from typing import Any

from factbase.extract.claims.wording import word_claim
from factbase.services.candidates import Company, weigh
from factbase.services.indexing import hash_keys, index_claim
from factbase.services.intake import Intake, hash_words
from factbase.services.known_assertions import KnownAssertions
from factbase.services.moments import date_value
from factbase.services.questions import ask_about_match
from factbase.services.ranks import rank_anew
from factbase.services.statements import write_candidates, write_parts, write_vetoes
from factbase.services.values import write_event, write_value
from factbase.services.waiting import Waiting, find_question, is_gone
from factbase.store.history import snapshot
from factbase.store.models import Assertion, Claim, Decision, Quote
from factbase.values.decisions import Judgement
from factbase.values.statements import Statement

LONGEST_INTRODUCTION = 1_500  # characters
MATCHER = "rules 3"  # changes with every change of what match decides


def record_statements(intake: Intake, quotes: tuple[Quote, ...]) -> set[int]:
    """Store the statements of a reading; returns the numbers of the assertions that its text still makes."""
    texts = {spoken.statement.text for spoken in intake.reading.statements}
    known = KnownAssertions({quote.id for quote in quotes}, intake.earlier, texts)
    kept, company = set(), Company()
    for spoken in intake.reading.statements:
        quote = None if spoken.quotation is None else quotes[spoken.quotation]
        if _is_wanted(intake, spoken.statement, quote):
            before = known.find(spoken.statement, quote.id if quote else None)
            if before is None:
                assertion = _record(intake, spoken.statement, quote, company)
                known.add(assertion)
            elif before.version_id in intake.earlier:
                assertion = _move(intake, before.id, spoken.statement)
            else:
                assertion = before  # another outlet printed it first, and there it stays
            kept.add(int(assertion.id))
    return kept


def _is_wanted(intake: Intake, statement: Statement, quote: Quote | None) -> bool:
    """Plain statements are claims only where somebody is quoted, and where the setting wants them."""
    return statement.kind != "statement" or (quote is not None and intake.settings.statement_claims)


def _move(intake: Intake, assertion_id: int, statement: Statement) -> Assertion:
    """Anchor an assertion of this article in its new text."""
    assertion: Assertion = Assertion.get_by_id(assertion_id)
    is_back = is_gone(assertion)
    stands = {"rank": "normal", "rank_reason": None} if is_back else {}
    intake.changes.update(
        "assertion anchored",
        assertion,
        version=intake.version,
        start=statement.span.start,
        end=statement.span.end,
        exact=statement.text,
        value=write_value(statement.value),
        **stands,
    )
    if is_back and assertion.claim is not None:
        rank_anew(assertion, assertion.claim, intake.captured.article.outlet_id, intake.changes)
    return assertion


def _record(intake: Intake, statement: Statement, quote: Quote | None, company: Company) -> Assertion:
    judgement = weigh(statement, intake.settings.thresholds, company)
    if judgement.outcome != "attached":
        waiting = find_question(statement, judgement, intake.settings.thresholds)
        if waiting is not None:
            return _join(intake, statement, quote, waiting)
    claim = _open_claim(intake, statement) if judgement.outcome == "new" else _attached_claim(judgement)
    assertion = _create(intake, statement, quote, claim=claim, stance=judgement.stance)
    _decide(intake, assertion, judgement)
    if claim is not None:
        company.join(claim.id)
        rank_anew(assertion, claim, intake.captured.article.outlet_id, intake.changes)
    return assertion


def _join(intake: Intake, statement: Statement, quote: Quote | None, waiting: Waiting) -> Assertion:
    """Let a statement wait in the question about another one that says the same."""
    item = waiting.item
    assertion = _create(intake, statement, quote, question=item.id, stance=waiting.stance)
    best = item.candidates[0] if item.candidates else {}
    Decision.create(
        assertion=assertion,
        claim=best.get("claim"),
        judgement="suggested",
        score=best.get("score"),
        parts=best.get("parts", []),
        vetoes=best.get("vetoes", []),
        candidates=item.candidates,
        reason=f"it says what waits in question {item.id}, and is decided with it",
        matcher=MATCHER,
        actor=f"rule:match {MATCHER}",
    )
    intake.changes.update("review joined", item)
    return assertion


def _create(intake: Intake, statement: Statement, quote: Quote | None, **columns: Any) -> Assertion:
    assertion = Assertion.create(
        quote=quote,
        version=intake.version,
        start=statement.span.start,
        end=statement.span.end,
        exact=statement.text,
        words=hash_words(statement.text),
        speaker=quote and quote.speaker_id,
        kind=statement.kind,
        keys=[list(pair) for pair in statement.keys],
        event=write_event(statement.event),
        **date_value(statement, quote, intake.captured.article, intake.version),
        **_value_columns(statement),
        **columns,
    )
    intake.changes.add("assertion created", ("assertion", assertion.id), None, snapshot(assertion))
    return assertion


def _attached_claim(judgement: Judgement) -> Claim | None:
    if judgement.outcome != "attached":
        return None
    claim: Claim = Claim.get_by_id(judgement.claim_id)
    return claim


def _open_claim(intake: Intake, statement: Statement) -> Claim:
    claim = Claim.create(
        kind=statement.kind,
        statement=word_claim(statement, _introduce(intake)),
        keys=[list(pair) for pair in statement.keys],
        key_hash=hash_keys(statement.kind, statement.keys),
        event=write_event(statement.event),
    )
    intake.changes.add("claim opened", ("claim", claim.id), None, snapshot(claim))
    index_claim(claim, statement.text)
    return claim


def _introduce(intake: Intake) -> str:
    """The words with which the article names its places and parties."""
    return f"{intake.draft.title or ''}\n{intake.draft.body[:LONGEST_INTRODUCTION]}"


def _value_columns(statement: Statement) -> dict[str, Any]:
    """The value, and the columns that repeat it for filters."""
    value = statement.value
    low, best, high = (getattr(value, name, None) for name in ("low", "best", "high"))
    # "More than 300" names 300 and means 301 at least: a number that lies outside the bounds filters nothing.
    is_inside = best is not None and (low is None or low <= best) and (high is None or best <= high)
    columns = {"low": low, "best": best if is_inside else None, "high": high}
    return {**columns, "term_status": getattr(value, "status", None), "value": write_value(value)}


def _decide(intake: Intake, assertion: Assertion, judgement: Judgement) -> None:
    is_new = judgement.outcome == "new"
    best = None if is_new or not judgement.candidates else judgement.candidates[0]
    Decision.create(
        assertion=assertion,
        claim=assertion.claim_id if is_new else judgement.claim_id,
        judgement=judgement.outcome,
        score=best and best.score,
        parts=write_parts(best.parts if best else ()),
        vetoes=write_vetoes(best.vetoes if best else ()),
        candidates=write_candidates(judgement.candidates),
        reason=judgement.reason,
        matcher=MATCHER,
        actor=f"rule:match {MATCHER}",
    )
    if judgement.outcome == "suggested":
        ask_about_match(intake, assertion, judgement)
