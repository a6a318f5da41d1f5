"""The claims that a statement may state: those near it in words, and those with the same identity keys."""

import json
from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import datetime
from itertools import islice
from typing import Any, NamedTuple, cast

from peewee import JOIN, Select, fn

from factbase.match.decide import judge
from factbase.match.shortlist import choose_alike
from factbase.match.ties import join_events
from factbase.services.indexing import identity_tokens
from factbase.services.intake import hash_words
from factbase.services.values import read_event, read_value
from factbase.settings import Thresholds
from factbase.store.database import database
from factbase.store.models import Assertion, Claim, Decision, Speaker
from factbase.store.search import read_statements, similar
from factbase.text.normalise import key
from factbase.text.stems import posting_tokens
from factbase.values.decisions import Judgement
from factbase.values.known import KnownClaim
from factbase.values.statements import ClaimKind, EventAnchor, Stance, Statement

NEAREST = 100
# A full comparison costs a hundred times what a ratio of RapidFuzz does, so only these are weighed: those with the
# same keys and most of the event in common, those with the rarest words in common, and those in the likest words.
SAME_KEYS = 24
RAREST = 12
LIKEST = 12
MAX_WORDINGS = 5
IS_LIVE = Claim.status.in_(["open", "disputed"]) & ~Claim.is_removed


class _Said(NamedTuple):
    """One way in which a claim was stated, and when that was done first and last."""

    exact: str
    stance: Stance
    value: dict[str, Any] | None
    event: EventAnchor
    speaker: str | None
    first: datetime | None
    last: datetime | None


NOT_SAID = _Said("", "asserts", None, EventAnchor(), None, None, None)


def weigh(statement: Statement, thresholds: Thresholds) -> Judgement:
    """What would become of a statement now."""
    return judge(statement, find_candidates(statement), thresholds, find_rejected(statement))


def find_candidates(statement: Statement) -> tuple[KnownClaim, ...]:
    """Claims that may be what a statement states, without those that were withdrawn or merged."""
    same = similar(identity_tokens(statement.kind, statement.keys, statement.event), SAME_KEYS)
    wanted = dict.fromkeys([*same, *_find_near(statement.text)])
    rows = {row.id: row for row in Claim.select().where(Claim.id.in_(list(wanted)) & IS_LIVE)}
    said = _find_said(rows)
    return tuple(_read_claim(rows[number], said[number]) for number in wanted if number in rows)


def _find_near(text: str) -> list[int]:
    """Claims near a text: the first by rare words in common, and the most alike of the hundred that these lead to."""
    near = read_statements(similar(posting_tokens(text), NEAREST))
    return [*islice(near, RAREST), *choose_alike(text, near, LIKEST)]


def find_rejected(statement: Statement) -> frozenset[int]:
    """Claims that a person has refused for a statement in these words, and did not attach to it afterwards.

    A refusal of a claim that was merged holds for the one that it was merged into.
    """
    later = Decision.alias()
    is_undone = fn.EXISTS(later.select(later.id).where(later.supersedes == Decision.id))
    judged = (
        Decision.select(Decision.claim, Decision.judgement)
        .join(Assertion)
        .where((Assertion.words == hash_words(statement.text)) & (Assertion.kind == statement.kind))
        .where(~is_undone)
        .order_by(Decision.id)
    )
    last = {row.claim_id: row.judgement for row in judged if row.claim_id is not None}
    rejected = {number for number, judgement in last.items() if judgement == "rejected"}
    merged = Claim.select(Claim.merged_into).where(Claim.id.in_(rejected) & Claim.merged_into.is_null(False))
    return frozenset(rejected | {row.merged_into_id for row in merged if row.merged_into_id})


def _find_said(claims: Iterable[int]) -> dict[int, list[_Said]]:
    """By number of claim: how it was stated lately, what stands before what does not, the latest first."""
    of_claim = {"partition_by": [Assertion.claim]}
    latest = [Assertion.rank == "deprecated", Assertion.as_of.desc(), Assertion.id.desc()]
    ranked = Assertion.select(
        Assertion.claim,
        Assertion.exact,
        Assertion.stance,
        Assertion.value,
        Assertion.event,
        Speaker.name,
        fn.MIN(Assertion.as_of).over(**of_claim).alias("first"),
        fn.MAX(Assertion.as_of).over(**of_claim).alias("last"),
        fn.ROW_NUMBER().over(**of_claim, order_by=latest).alias("place"),
    )
    ranked = ranked.join(Speaker, JOIN.LEFT_OUTER).where(Assertion.claim.in_(list(claims)))
    rows: Any = ranked.alias("ranked")
    columns = ("claim_id", "exact", "stance", "value", "event", "name", "first", "last")
    shown = Select((rows,), [getattr(rows.c, name) for name in columns])
    said: dict[int, list[_Said]] = defaultdict(list)
    for claim, *told in database.execute(shown.where(rows.c.place <= MAX_WORDINGS).order_by(rows.c.place)).fetchall():
        said[claim].append(_read_said(*told))
    return said


def _read_said(exact: str, stance: Stance, value: str | None, event: str, speaker: str | None, *span: str) -> _Said:
    first, last = (_read_moment(moment) for moment in span)
    stated = json.loads(value) if value else None
    return _Said(exact, stance, stated, read_event(json.loads(event)), speaker, first, last)


def _read_moment(stored: str | None) -> datetime | None:
    return None if stored is None else datetime.fromisoformat(stored)


def _read_claim(claim: Claim, said: Sequence[_Said]) -> KnownClaim:
    """A claim as match compares it; its value is the latest that stands and denies nothing."""
    current = next((one for one in said if one.stance not in {"denies", "questions"}), said[0] if said else NOT_SAID)
    kind = cast(ClaimKind, claim.kind)
    return KnownClaim(
        id=claim.id,
        kind=kind,
        statement=claim.statement,
        keys=tuple((name, value) for name, value in claim.keys),
        event=join_events([read_event(claim.event), *(one.event for one in said)]),
        wordings=tuple(dict.fromkeys(one.exact for one in said)),
        value=read_value(kind, current.value),
        stance=current.stance,
        first_said=current.first,
        last_said=current.last,
        speakers=frozenset(key(one.speaker) for one in said if one.speaker),
    )
