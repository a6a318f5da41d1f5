"""Feeds for readers of news: what is new first, each entry in words that need no further look."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from peewee import fn

from factbase.services.changes import ChangeResult, read_results
from factbase.services.claims import find_claim, find_history, read_claims
from factbase.services.identities import find_everybody
from factbase.services.paging import Page, Paging, read_latest_page
from factbase.services.quotes import read_quotes
from factbase.services.speakers import find_speaker
from factbase.store.models import Change, Claim, Quote

TITLE = 120  # characters
NAMES = ("statement", "text", "exact", "name", "title", "rating", "url")  # columns by which a person knows a row
UNTOLD = {"id", "revision", "words", "key_hash", "created_at", "sha256"}  # columns that mean nothing to a reader


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing of a feed: `noun` and `id` name it, `source` is the page that it comes from."""

    noun: str
    id: int
    title: str
    text: str
    author: str | None
    published: datetime
    updated: datetime
    source: str | None = None


@dataclass(frozen=True, slots=True)
class Feed:
    """Entries with the latest first; `since` is when what the feed is about came in."""

    title: str
    page: Page[Entry]
    since: datetime = datetime(1970, 1, 1, tzinfo=UTC)

    @property
    def updated(self) -> datetime:
        """When its latest entry was."""
        return max((entry.updated for entry in self.page.items), default=self.since)


def read_claims_feed(paging: Paging) -> Feed:
    """Claims, the last that was changed first."""
    later = Change.alias()
    newer = later.select().where(
        (later.subject_type == "claim") & (later.subject == Change.subject) & (later.seq > Change.seq)
    )
    # Asked of one claim at a time, going down from the last change: the page is found without a look at the others.
    there = Claim.select().where((Claim.id == Change.subject) & ~Claim.is_removed & Claim.merged_into.is_null())
    query = Change.select().where((Change.subject_type == "claim") & ~fn.EXISTS(newer) & fn.EXISTS(there))
    return Feed("Claims", read_latest_page(query, Change.seq, paging, _read_claims))


def read_claim_feed(claim_id: int, paging: Paging) -> Feed:
    """The history of a claim; raises NotFound, or Moved where it was merged into another."""
    claim = find_claim(claim_id)
    return Feed(
        claim.statement, read_latest_page(find_history(claim), Change.seq, paging, _read_changes), claim.created_at
    )


def read_speaker_feed(speaker_id: int, paging: Paging) -> Feed:
    """What a speaker said, under whatever name; raises NotFound, or Moved where they turned out to be another."""
    speaker = find_speaker(speaker_id)
    query = Quote.select().where(Quote.speaker.in_(find_everybody(speaker.id)))
    return Feed(speaker.name, read_latest_page(query, Quote.id, paging, _read_quotes), speaker.created_at)


def read_changes_feed(paging: Paging) -> Feed:
    """Everything that happened."""
    return Feed("Changes", read_latest_page(Change.select(), Change.seq, paging, _read_changes))


def _read_claims(rows: Sequence[Change]) -> list[Entry]:
    numbers = [row.subject for row in rows]
    found = read_claims(list(Claim.select().where(Claim.id.in_(numbers))))
    claims = {claim.id: claim for claim in found}
    return [_read_claim(claims[row.subject], row) for row in rows]


def _read_claim(claim: Any, last: Change) -> Entry:
    kind = claim.kind.replace("_", " ")
    verdicts = "".join(f"\n{one.reviewer}: {one.rating}" for one in claim.reviews)
    times = "once" if claim.assertions == 1 else f"{claim.assertions} times"
    text = f"{claim.statement}\n{kind}, {claim.status}, stated {times}{verdicts}"
    return Entry("claim", claim.id, _shorten(claim.statement), text, None, claim.created_at, last.at)


def _read_quotes(rows: Sequence[Quote]) -> list[Entry]:
    numbers = [row.id for row in rows]
    about = (Change.subject_type == "quote") & Change.subject.in_(numbers)
    lasts: Any = Change.select(Change.subject, fn.MAX(Change.at)).where(about).group_by(Change.subject).tuples()
    updated = dict(lasts)
    return [_read_quote(quote, updated.get(quote.id, quote.created_at)) for quote in read_quotes(rows)]


def _read_quote(quote: Any, updated: datetime) -> Entry:
    source = next((one.url for one in quote.appearances), None)
    author = quote.speaker.name if quote.speaker else None
    return Entry("quote", quote.id, _shorten(quote.text), quote.text, author, quote.created_at, updated, source)


def _read_changes(rows: Sequence[Change]) -> list[Entry]:
    return [_read_change(change) for change in read_results(rows)]


def _read_change(change: ChangeResult) -> Entry:
    before, after = change.before or {}, change.after or {}
    row = after or before
    name = next((str(row[column]) for column in NAMES if row.get(column)), f"{change.subject_type} {change.subject}")
    told = [change.reason] if change.reason else []
    told += _tell_differences(before, after) if before and after else [name]
    return Entry(
        "change", change.seq, f"{change.action}: {_shorten(name)}", "\n".join(told), change.actor, change.at, change.at
    )


def _tell_differences(before: dict[str, Any], after: dict[str, Any]) -> list[str]:
    """One line for each column, or member of a value, that a reader would want to know the change of."""
    old, new = _flatten(before), _flatten(after)
    names = [name for name in {**old, **new} if old.get(name) != new.get(name)]
    return [f"{name.replace('_', ' ')}: {_tell(old.get(name))} → {_tell(new.get(name))}" for name in names]


def _flatten(row: dict[str, Any]) -> dict[str, Any]:
    plain = {name: value for name, value in row.items() if name not in UNTOLD and not isinstance(value, dict | list)}
    return plain | {f"value, {name}": value for name, value in (row.get("value") or {}).items()}


def _tell(value: Any) -> str:
    return "nothing" if value is None else value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def _shorten(words: str) -> str:
    line = " ".join(words.split())
    return line if len(line) <= TITLE else line[: TITLE - 1].rstrip() + "…"
