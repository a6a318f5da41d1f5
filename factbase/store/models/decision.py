"""How an assertion came to its claim; rows are added, never changed."""

from peewee import DoubleField, ForeignKeyField, TextField

from factbase.store.models.base import JsonField, MomentField, Row, now
from factbase.store.models.claim import Assertion, Claim


class Decision(Row):
    """One judgement on one assertion; a later one says in `supersedes` which it replaces.

    `claim` is the candidate it judged; `candidates` are those that were weighed, best first.
    """

    assertion = ForeignKeyField(Assertion, on_delete="RESTRICT", backref="decisions")
    assertion_id: int
    claim = ForeignKeyField(Claim, null=True, on_delete="RESTRICT", backref="decisions")
    claim_id: int | None
    judgement = TextField()
    score = DoubleField(null=True)
    parts = JsonField(default=list)
    vetoes = JsonField(default=list)
    candidates = JsonField(default=list)
    reason = TextField()
    matcher = TextField()
    actor = TextField()
    at = MomentField(default=now)
    supersedes = ForeignKeyField("self", null=True, on_delete="RESTRICT")
    supersedes_id: int | None
