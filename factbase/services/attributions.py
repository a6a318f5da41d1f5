"""Who said a quote, when a person says so: its statements are theirs too, and take their place among their values."""

from factbase.services.naming import AliasDraft, record_alias
from factbase.services.ranks import is_revised, rank_anew, release
from factbase.store.history import Recorder
from factbase.store.models import Appearance, Assertion, Quote, ReviewItem, Speaker
from factbase.store.models.base import now


def attribute(quote: Quote, speaker: Speaker | None, changes: Recorder) -> None:
    """Let a quote and its statements be by a speaker; None where nobody is known to have said it."""
    changes.update("quote attributed", quote, speaker=speaker)
    for row in Assertion.select(Assertion.id).where(Assertion.quote == quote.id).order_by(Assertion.id):
        # Each is read when its turn comes: to rank the one before may have changed it.
        _attribute_assertion(Assertion.get_by_id(row.id), speaker, changes)


def learn_mention(quote: Quote, speaker: Speaker, changes: Recorder) -> None:
    """Teach the name by which a text called a speaker: weak, for it was not clear by itself."""
    named = (Appearance.quote == quote.id) & (Appearance.mention_kind == "named")
    first = Appearance.select().where(named).order_by(Appearance.id).first()
    if first is not None and record_alias(speaker, AliasDraft(first.mention, "weak"), changes):
        changes.update("speaker completed", speaker)


def close_question(quote: Quote, changes: Recorder) -> None:
    """Who said it is decided: whoever opens the question now comes too late."""
    asked = (ReviewItem.subject_type == "quote") & (ReviewItem.subject == quote.id) & (ReviewItem.state != "decided")
    for item in ReviewItem.select().where(asked):
        changes.update(
            "review decided", item, state="decided", decision="speaker", decided_at=now(), decided_by=changes.actor
        )


def _attribute_assertion(assertion: Assertion, speaker: Speaker | None, changes: Recorder) -> None:
    claim = assertion.claim
    release(assertion, changes)
    kept = {"rank": "normal", "rank_reason": None} if is_revised(assertion) else {}
    changes.update("assertion attributed", assertion, speaker=speaker, **kept)
    if claim is not None:
        rank_anew(assertion, claim, assertion.version.article.outlet_id, changes)
