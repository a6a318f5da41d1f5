"""Recording what was read in an article, and marking what its new text no longer holds."""

from factbase.services.assertions import record_statements
from factbase.services.closing import (
    close_speaker_question,
    leave_question,
    rejoin_questions,
    reopen_speaker_questions,
)
from factbase.services.intake import Intake
from factbase.services.ranks import GONE, deprecate
from factbase.services.utterances import record_quotes
from factbase.store.models import Appearance, Assertion


def record_reading(intake: Intake) -> None:
    """Store the quotes and statements of an article version."""
    quotes = record_quotes(intake)
    kept = record_statements(intake, quotes)
    if intake.earlier:
        _mark_gone(intake, {quote.id for quote in quotes})
        _deprecate_gone(intake, kept)
        reopen_speaker_questions({quote.id for quote in quotes}, _say_back(intake), intake.changes)
        rejoin_questions(kept, _say_back(intake), intake.changes)


def _mark_gone(intake: Intake, quotes: set[int]) -> None:
    """Appearances in earlier texts whose quote the new text no longer holds."""
    earlier = Appearance.version.in_(intake.earlier) & (Appearance.state == "present")
    for row in Appearance.select().where(earlier):
        if row.quote_id not in quotes:
            intake.changes.update("appearance gone", row, state="gone")
            intake.changes.update("quote left out", row.quote)
            if not _is_printed(row.quote_id):
                close_speaker_question(row.quote_id, _say_gone(intake), intake.changes)


def _deprecate_gone(intake: Intake, kept: set[int]) -> None:
    """Values that only earlier texts of the article carry; a quote that stands elsewhere keeps its own."""
    for row in Assertion.select().where(Assertion.version.in_(intake.earlier) & (Assertion.rank != "deprecated")):
        if row.id not in kept and not _is_printed(row.quote_id):
            deprecate(row, _say_gone(intake), intake.changes)
            leave_question(row, _say_gone(intake), intake.changes)


def _say_gone(intake: Intake) -> str:
    return f"{GONE} {intake.captured.article.version}"


def _say_back(intake: Intake) -> str:
    return f"again in the article's version {intake.captured.article.version}"


def _is_printed(quote_id: int | None) -> bool:
    still = (Appearance.quote == quote_id) & (Appearance.state == "present")
    return quote_id is not None and bool(Appearance.select().where(still).exists())
