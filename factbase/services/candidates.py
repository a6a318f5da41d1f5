"""The claims that a statement may state: those near it in words, and those with the same identity keys."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from hashlib import sha256
from typing import cast

from factbase.match.decide import judge
from factbase.services.intake import hash_words
from factbase.services.values import read_event, read_value
from factbase.settings import Thresholds
from factbase.store.models import Assertion, Claim, Decision
from factbase.store.models.base import write_json
from factbase.store.search import similar
from factbase.text.stems import posting_tokens
from factbase.values.decisions import Judgement
from factbase.values.known import KnownClaim
from factbase.values.statements import ClaimKind, Stance, Statement

NEAREST = 100
MAX_SAME_KEYS = 50  # the latest ones; of an older event a text says more than the keys
MAX_WORDINGS = 5

Keys = Sequence[Sequence[str | None]]


def weigh(statement: Statement, thresholds: Thresholds) -> Judgement:
    """What would become of a statement now."""
    return judge(statement, find_candidates(statement), thresholds, find_rejected(statement))


def find_candidates(statement: Statement) -> tuple[KnownClaim, ...]:
    """Claims that may be what a statement states, without those that were withdrawn or merged."""
    near = similar(posting_tokens(statement.text), NEAREST)
    digest = hash_keys(statement.kind, statement.keys)
    same = Claim.select(Claim.id).where(Claim.key_hash == digest).order_by(Claim.id.desc()).limit(MAX_SAME_KEYS)
    wanted = dict.fromkeys([*(row.id for row in same if digest), *near])
    rows = {
        row.id: row for row in Claim.select().where(Claim.id.in_(list(wanted)) & Claim.status.in_(["open", "disputed"]))
    }
    said = _find_assertions(rows)
    return tuple(_read_claim(rows[number], said[number]) for number in wanted if number in rows)


def find_rejected(statement: Statement) -> frozenset[int]:
    """Claims that a person has refused for a statement in these words, and did not attach to it afterwards."""
    judged = (
        Decision.select(Decision.claim, Decision.judgement)
        .join(Assertion)
        .where((Assertion.words == hash_words(statement.text)) & (Assertion.kind == statement.kind))
        .order_by(Decision.id)
    )
    last = {row.claim_id: row.judgement for row in judged if row.claim_id is not None}
    return frozenset(number for number, judgement in last.items() if judgement == "rejected")


def hash_keys(kind: str, keys: Keys) -> str | None:
    """Equal for claims of one kind with equal keys; None where no key is known."""
    stated = {name: value for name, value in keys if value is not None}
    return sha256(write_json([kind, stated]).encode()).hexdigest() if stated else None


def _find_assertions(claims: Iterable[int]) -> dict[int, list[Assertion]]:
    said: dict[int, list[Assertion]] = defaultdict(list)
    for row in Assertion.select().where(Assertion.claim.in_(list(claims))).order_by(Assertion.as_of, Assertion.id):
        said[row.claim_id or 0].append(row)
    return said


def _read_claim(claim: Claim, said: Sequence[Assertion]) -> KnownClaim:
    """A claim as match compares it; its value is the latest that stands."""
    standing = [row for row in said if row.rank != "deprecated"] or said
    current = standing[-1] if standing else None
    moments = [row.as_of for row in said if row.as_of]
    kind = cast(ClaimKind, claim.kind)
    return KnownClaim(
        id=claim.id,
        kind=kind,
        statement=claim.statement,
        keys=tuple((name, value) for name, value in claim.keys),
        event=read_event(claim.event),
        wordings=tuple(dict.fromkeys(row.exact for row in said))[-MAX_WORDINGS:],
        value=read_value(kind, current.value) if current else None,
        stance=cast(Stance, current.stance) if current else "asserts",
        first_said=min(moments, default=None),
        last_said=max(moments, default=None),
    )
