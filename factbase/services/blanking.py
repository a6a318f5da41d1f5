"""What is put in the place of words that had to go: in rows, in what history says of them, and in decisions."""

from collections.abc import Callable, Collection, Iterable, Sequence
from typing import Any

from factbase.services.changes import find_references
from factbase.services.holdings import chunk
from factbase.store.history import Recorder, Snapshot, snapshot
from factbase.store.models import Change, Decision
from factbase.store.models.base import Resource, Row

BLANK = "[redacted]"
NO_WORDS = "0" * 64  # in the place of a hash of words: no words have it

Json = dict[str, Any]
Blanking = Callable[[Snapshot], Snapshot]


def blank_parts(parts: Iterable[Json]) -> list[Json]:
    """Parts of a score, or vetoes, without the words that explain them."""
    return [{**part, "detail": BLANK} for part in parts]


def blank_candidates(candidates: Iterable[Json]) -> list[Json]:
    """Candidates with their scores only."""
    return [
        {name: blank_parts(value) if name in {"parts", "vetoes"} else value for name, value in one.items()}
        for one in candidates
    ]


def _blank_key(row: Snapshot) -> str:
    return f"redacted {row['id']}"  # a speaker has a name once


# By table, what stands in the place of a column that holds words; a column that holds nothing stays as it is.
WORDS: dict[str, dict[str, Any]] = {
    "alias": {"text": BLANK, "key": _blank_key},
    "appearance": {"exact": BLANK, "prefix": "", "suffix": "", "cue": None, "mention": None},
    "article": {"title": None, "byline": None},
    "assertion": {
        "exact": BLANK,
        "words": NO_WORDS,
        "value": None,
        "low": None,
        "best": None,
        "high": None,
        "term_status": None,
        "keys": [],
        "event": {},
        "question": None,
    },
    "claim": {"statement": BLANK, "keys": [], "key_hash": None, "event": {}},
    "quote": {"text": BLANK, "words": NO_WORDS, "occasion": None},
    "review_item": {"reason": BLANK, "candidates": lambda row: blank_candidates(row["candidates"])},
    "role": {"title": BLANK, "key": "", "organization": None, "organization_key": None},
    "speaker": {"name": BLANK, "key": _blank_key},
}


def blank_snapshot(kind: str, kept: Snapshot) -> Snapshot:
    """A row as history keeps it, without its words."""
    return {**kept, **_find_blanks(kind, kept)}


def blank_row(row: Row, action: str, changes: Recorder, **columns: Any) -> None:
    """Take the words out of a row, and set further columns."""
    names = {field.column_name: field.name for field in row._meta.sorted_fields}
    blanks = _find_blanks(row._meta.table_name, snapshot(row))
    replace_words(row, action, changes, {names[name]: value for name, value in blanks.items()} | columns)


def replace_words(row: Row, action: str, changes: Recorder, columns: dict[str, Any]) -> None:
    """Set columns of a row, and note that it was done without a word of what stood there."""
    kind = row._meta.table_name
    before = blank_snapshot(kind, snapshot(row))
    for name, value in columns.items():
        setattr(row, name, value)
    if isinstance(row, Resource):
        row.revision = int(row.revision) + 1
    row.save()
    changes.add(action, (kind, int(row.id)), before, snapshot(row))


def blank_history(kind: str, numbers: Sequence[int], blank: Blanking) -> set[str]:
    """Take the words out of what history says of rows; returns the hashes of the long texts that it referred to."""
    references: set[str] = set()
    for some in chunk(numbers):
        for row in Change.select().where((Change.subject_type == kind) & Change.subject.in_(some)):
            states = [row.before, row.after]
            blanked = [state and blank(state) for state in states]
            if blanked != states:
                references |= find_references(states) - find_references(blanked)
                Change.update(before=blanked[0], after=blanked[1]).where(Change.seq == row.seq).execute()
    return references


def blank_decisions(assertions: Collection[int], claims: Collection[int]) -> None:
    """Take the words out of the decisions on these assertions, and out of what others say of these claims.

    Claims are weighed after they were opened, so that decisions of before are not looked at.
    """
    mine, theirs = set(assertions), set(claims)
    for row in _find_decisions(mine, theirs):
        columns = _blank_decision(row, row.assertion_id in mine, theirs)
        if columns:
            Decision.update(**columns).where(Decision.id == row.id).execute()


def blank_candidates_of(claims: Collection[int]) -> Blanking:
    """For the states of a question: what it says of these claims goes."""
    return lambda kept: {**kept, "candidates": _blank_named(kept["candidates"], set(claims)), "reason": BLANK}


def _find_blanks(kind: str, kept: Snapshot) -> dict[str, Any]:
    blanks = {column: blank for column, blank in WORDS[kind].items() if kept.get(column) is not None}
    return {column: blank(kept) if callable(blank) else blank for column, blank in blanks.items()}


def _find_decisions(assertions: set[int], claims: set[int]) -> list[Decision]:
    """Decisions that say something, from the first on these assertions on."""
    first = min((row.id for some in chunk(sorted(assertions)) for row in _decisions_on(some)), default=None)
    if first is None:
        return []
    later = Decision.select().where(Decision.id >= first).iterator()
    return [row for row in later if row.assertion_id in assertions or _names(row, claims)]


def _decisions_on(assertions: Sequence[int]) -> Iterable[Decision]:
    return Decision.select().where(Decision.assertion.in_(list(assertions)))


def _names(row: Decision, claims: set[int]) -> bool:
    return row.claim_id in claims or any(one.get("claim") in claims for one in row.candidates)


def _blank_decision(row: Decision, is_mine: bool, claims: set[int]) -> dict[str, Any]:
    columns: dict[str, Any] = {}
    if is_mine or row.claim_id in claims:
        columns = {"parts": blank_parts(row.parts), "vetoes": blank_parts(row.vetoes), "reason": BLANK}
    candidates = blank_candidates(row.candidates) if is_mine else _blank_named(row.candidates, claims)
    columns["candidates"] = candidates
    return {name: value for name, value in columns.items() if value != getattr(row, name)}


def _blank_named(candidates: Iterable[Json], claims: set[int]) -> list[Json]:
    return [blank_candidates([one])[0] if one.get("claim") in claims else one for one in candidates]
