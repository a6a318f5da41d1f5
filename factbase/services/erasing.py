"""Rows without their words, table by table, each noted in history without a word of what stood there."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import partial
from hashlib import sha256
from typing import Any

from factbase.extract.claims.wording import word_claim
from factbase.services.attachments import restate
from factbase.services.blanking import (
    BLANK,
    NO_WORDS,
    Blanking,
    blank_candidates,
    blank_candidates_of,
    blank_history,
    blank_row,
    blank_snapshot,
    replace_words,
)
from factbase.services.holdings import Holdings
from factbase.services.indexing import hash_keys
from factbase.services.intake import hash_words
from factbase.services.ranks import release
from factbase.services.waiting import find_together
from factbase.store.history import LONG, Recorder, Snapshot
from factbase.store.models import Appearance, Article, Assertion, Quote, ReviewItem
from factbase.store.models.base import now

WHY = "its words were redacted"


@dataclass
class Erasure:
    """A redaction under way: `references` are the hashes of long texts to which history referred before."""

    article: Article
    held: Holdings
    changes: Recorder
    references: set[str] = field(default_factory=set)

    def forget(self, kind: str, numbers: Sequence[int], blank: Blanking | None = None) -> None:
        """Take the words out of what history says of rows."""
        self.references |= blank_history(kind, numbers, blank or partial(blank_snapshot, kind))


def erase_rows(erasure: Erasure) -> None:
    """Take the words of an article out of every row that holds some."""
    erasure.forget("article", [erasure.article.id])
    blank_row(erasure.article, "article redacted", erasure.changes)
    _erase_quotes(erasure)
    _erase_assertions(erasure)
    _erase_claims(erasure)
    _erase_speakers(erasure)
    _erase_questions(erasure)


def _erase_quotes(erasure: Erasure) -> None:
    appearances = erasure.held.appearances
    erasure.forget("appearance", [row.id for row in appearances])
    for appearance in appearances:
        blank_row(appearance, "appearance redacted", erasure.changes)
    for quote in erasure.held.quotes:
        remaining = _find_remaining(quote)
        erasure.forget("quote", [quote.id], partial(_keep_quote, _refer(remaining)))
        if remaining is None:
            blank_row(quote, "quote redacted", erasure.changes)
        else:
            words = {"text": remaining, "words": hash_words(remaining)}
            replace_words(quote, "quote redacted", erasure.changes, words)


def _find_remaining(quote: Quote) -> str | None:
    """The longest form in which other texts print a quote; None where no other does."""
    forms: dict[tuple[int, str], list[str]] = {}
    printed = (Appearance.quote == quote.id) & (Appearance.exact != BLANK)
    for row in Appearance.select().where(printed).order_by(Appearance.start):
        forms.setdefault((row.version_id, row.group), []).append(row.exact)
    return max((" ".join(parts) for parts in forms.values()), key=len, default=None)


def _refer(words: str | None) -> Any:
    """Words as history keeps them."""
    return {"text": sha256(words.encode()).hexdigest()} if words and len(words) > LONG else words


def _keep_quote(words: Any, kept: Snapshot) -> Snapshot:
    return kept if kept["text"] == words else blank_snapshot("quote", kept)


def _erase_assertions(erasure: Erasure) -> None:
    """An assertion without words stands no more, and what it had revised does."""
    erasure.forget("assertion", [row.id for row in erasure.held.assertions])
    for row in erasure.held.assertions:
        assertion = Assertion.get_by_id(row.id)  # to release the one before may have changed it
        release(assertion, erasure.changes)
        blank_row(assertion, "assertion redacted", erasure.changes, rank="deprecated", rank_reason=WHY)


def _erase_claims(erasure: Erasure) -> None:
    """A claim that others state is worded after them; one that nobody else states is withdrawn."""
    erasure.forget("claim", [row.id for row in erasure.held.claims])
    for claim in erasure.held.claims:
        stated = (Assertion.claim == claim.id) & (Assertion.words != NO_WORDS)
        first = Assertion.select().where(stated & (Assertion.kind == claim.kind)).order_by(Assertion.id).first()
        if claim.merged_into_id is not None:
            blank_row(claim, "claim redacted", erasure.changes)
        elif first is None:
            blank_row(claim, "claim redacted", erasure.changes, status="withdrawn")
        else:
            replace_words(claim, "claim redacted", erasure.changes, _word_anew(first))


def _word_anew(assertion: Assertion) -> dict[str, Any]:
    return {
        "statement": word_claim(restate(assertion), assertion.exact),
        "keys": assertion.keys,
        "key_hash": hash_keys(assertion.kind, assertion.keys),
        "event": assertion.event,
    }


def _erase_speakers(erasure: Erasure) -> None:
    aliases, roles = erasure.held.names
    for kind, rows in (("speaker", erasure.held.speakers), ("alias", aliases), ("role", roles)):
        erasure.forget(kind, [row.id for row in rows])
        for row in rows:
            blank_row(row, f"{kind} redacted", erasure.changes)


def _erase_questions(erasure: Erasure) -> None:
    """What is asked about blanked words needs no answer any more; other questions lose what they say of the claims."""
    asked = {
        "assertion": {row.id for row in erasure.held.assertions},
        "claim": {row.id for row in erasure.held.claims},
        "quote": {row.id for row in erasure.held.quotes},
        "speaker": {row.id for row in erasure.held.speakers},
    }
    for item in ReviewItem.select().order_by(ReviewItem.id):
        if item.subject in asked[item.subject_type]:
            heirs = [row for row in find_together(item) if row.id not in asked["assertion"]]
            _hand_over(item, heirs[0], erasure) if heirs else _close(item, erasure)
        elif any(one.get("claim") in erasure.held.stated for one in item.candidates):
            without = blank_candidates_of(erasure.held.stated)
            erasure.forget("review_item", [item.id], without)
            replace_words(item, "review item redacted", erasure.changes, without({"candidates": item.candidates}))


def _hand_over(item: ReviewItem, heir: Assertion, erasure: Erasure) -> None:
    """Let a question be about another assertion that says the same; what was said of the first one goes."""
    erasure.forget("review_item", [item.id])
    candidates = blank_candidates(item.candidates)
    columns = {"subject": heir.id, "article": heir.version.article, "candidates": candidates, "reason": BLANK}
    replace_words(item, "review item redacted", erasure.changes, columns)


def _close(item: ReviewItem, erasure: Erasure) -> None:
    erasure.forget("review_item", [item.id])
    decided = {"state": "decided", "decided_at": now(), "decided_by": erasure.changes.actor}
    columns = {} if item.state == "decided" else decided
    blank_row(item, "review item redacted", erasure.changes, **columns)
