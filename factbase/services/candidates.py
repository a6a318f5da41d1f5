"""The claims that a statement may state: those near it in words, and those with the same identity keys."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from itertools import islice
from typing import Any, NamedTuple, cast

from peewee import JOIN, fn

from factbase.match.decide import judge
from factbase.match.shortlist import choose_alike
from factbase.match.ties import join_events
from factbase.services.indexing import identity_tokens, said_tokens
from factbase.services.intake import hash_words
from factbase.services.values import read_event, read_value
from factbase.settings import Thresholds
from factbase.store.models import Assertion, Claim, Decision, Speaker
from factbase.store.search import find_said, read_statements, similar
from factbase.text.normalise import key
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
KIN = 3  # of the latest articles that stated a claim, and the first
NEIGHBOURING = 1  # weeks before and after in which a number may be told again
IS_LIVE = Claim.status.in_(["open", "disputed"]) & ~Claim.is_removed


class _Said(NamedTuple):
    """One way in which a claim was stated, and what became of it since."""

    exact: str
    stance: Stance
    value: dict[str, Any] | None
    event: EventAnchor
    speaker: str | None
    as_of: datetime | None
    version: int
    is_standing: bool


NOT_SAID = _Said("", "asserts", None, EventAnchor(), None, None, 0, True)


@dataclass
class Company:
    """The claims that an article has stated so far, and the versions of articles that stated them before."""

    claims: set[int] = field(default_factory=set)
    versions: set[int] = field(default_factory=set)

    def join(self, claim: int) -> None:
        """Let a claim be one that the article states."""
        self.claims.add(claim)
        self.versions |= {row.version_id for row in Assertion.select().where(Assertion.id.in_(find_said([claim], KIN)))}


def weigh(statement: Statement, thresholds: Thresholds, company: Company | None = None) -> Judgement:
    """What would become of a statement now, beside what its article has stated before it."""
    return judge(statement, find_candidates(statement, company), thresholds, find_rejected(statement))


def find_candidates(statement: Statement, company: Company | None = None) -> tuple[KnownClaim, ...]:
    """Claims that may be what a statement states, without those that were withdrawn or merged."""
    company = company or Company()
    same = similar(identity_tokens(statement.kind, statement.keys, statement.event), SAME_KEYS)
    wanted = dict.fromkeys([*same, *_find_near(statement)])
    rows = {row.id: row for row in Claim.select().where(Claim.id.in_(list(wanted)) & IS_LIVE)}
    said = _find_said(list(rows))
    return tuple(
        replace(_read_claim(rows[number], said[number]), is_kin=_is_kin(number, said[number], company))
        for number in wanted
        if number in rows
    )


def read_known(claim: Claim) -> KnownClaim:
    """One claim as match compares it."""
    return _read_claim(claim, _find_said([claim.id])[claim.id])


def _is_kin(claim: int, said: Sequence[_Said], company: Company) -> bool:
    """Whether another article stated both this claim and one that the article at hand has stated."""
    return claim not in company.claims and any(one.version in company.versions for one in said)


def _find_near(statement: Statement) -> list[int]:
    """Claims near a text: the first by rare words in common, and the most alike of the hundred that these lead to."""
    near = read_statements(similar(said_tokens(statement.text, statement.event, NEIGHBOURING), NEAREST))
    return [*islice(near, RAREST), *choose_alike(statement.text, near, LIKEST)]


def find_rejected(statement: Statement) -> frozenset[int]:
    """Claims that a person has refused for a statement in these words, and did not attach to it afterwards.

    A refusal of a claim that was merged holds for the one that it was merged into.
    """
    said = (Assertion.words == hash_words(statement.text)) & (Assertion.kind == statement.kind)
    if not Decision.select().join(Assertion).where(said & (Decision.judgement == "rejected")).exists():
        return frozenset()
    later = Decision.alias()
    is_undone = fn.EXISTS(later.select(later.id).where(later.supersedes == Decision.id))
    judged = (
        Decision.select(Decision.claim, Decision.judgement)
        .join(Assertion)
        .where(said)
        .where(~is_undone)
        .order_by(Decision.id)
    )
    last = {row.claim_id: row.judgement for row in judged if row.claim_id is not None}
    rejected = {number for number, judgement in last.items() if judgement == "rejected"}
    merged = Claim.select(Claim.merged_into).where(Claim.id.in_(rejected) & Claim.merged_into.is_null(False))
    return frozenset(rejected | {row.merged_into_id for row in merged if row.merged_into_id})


def _find_said(claims: Sequence[int]) -> dict[int, list[_Said]]:
    """By number of claim: how it was stated first and lately, what stands before what does not, the latest first."""
    query = Assertion.select(
        Assertion.claim,
        Assertion.exact,
        Assertion.stance,
        Assertion.value,
        Assertion.event,
        Speaker.name,
        Assertion.as_of,
        Assertion.version,
        Assertion.rank != "deprecated",
    )
    rows = query.join(Speaker, JOIN.LEFT_OUTER).where(Assertion.id.in_(find_said(claims, MAX_WORDINGS)))
    latest = rows.order_by(Assertion.rank == "deprecated", Assertion.as_of.desc(), Assertion.id.desc())
    said: dict[int, list[_Said]] = defaultdict(list)
    found: Any = latest.tuples()
    for claim, exact, stance, value, event, *rest in found:
        said[claim].append(_Said(exact, stance, value, read_event(event), *rest))
    return said


def _read_claim(claim: Claim, said: Sequence[_Said]) -> KnownClaim:
    """A claim as match compares it; its value is the latest that stands and denies nothing."""
    kind = cast(ClaimKind, claim.kind)
    # Who only speaks of a term leaves it where it stood.
    stated = [one for one in said if (one.value or {}).get("status") != "mention"] or said
    told = [one for one in stated if one.stance not in {"denies", "questions"}]
    current = next(iter(told), stated[0] if stated else NOT_SAID)
    standing = (read_value(kind, one.value) for one in told if one.is_standing and one is not current)
    moments = [one.as_of for one in said if one.as_of]
    return KnownClaim(
        id=claim.id,
        kind=kind,
        statement=claim.statement,
        keys=tuple((name, value) for name, value in claim.keys),
        event=join_events([read_event(claim.event), *(one.event for one in said)]),
        wordings=tuple(dict.fromkeys(one.exact for one in said)),
        value=read_value(kind, current.value),
        stance=current.stance,
        first_said=min(moments, default=None),
        last_said=max(moments, default=None),
        speakers=frozenset(key(one.speaker) for one in said if one.speaker),
        denying=frozenset(one.exact for one in said if one.stance == "denies"),
        values=tuple(value for value in standing if value is not None),
    )
