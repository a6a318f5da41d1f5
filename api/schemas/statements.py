"""Statements and what was made of them."""

from typing import Any

import marshmallow as ma
from marshmallow import fields

from api.schemas.choices import STANCES, VERDICTS
from api.schemas.fields import choice
from api.schemas.references import ClaimReference
from factbase.values.statements import CLAIM_KINDS


class ValueField(fields.Dict):
    """The value of a statement: the fields of its kind, none for a plain statement."""

    def _serialize(self, value: Any, attr: str | None, obj: Any, **kwargs: Any) -> dict[str, Any]:
        return dict(value or {})


class PartSchema(ma.Schema):
    """One feature's share in a score."""

    feature = fields.String(required=True)
    value = fields.Float(required=True, metadata={"description": "From -1 to 1."})
    detail = fields.String(required=True, metadata={"description": "The reason in words."})


class VetoSchema(ma.Schema):
    """A reason why two statements are not the same claim, whatever the words."""

    rule = fields.String(required=True)
    detail = fields.String(required=True, metadata={"description": "The reason in words."})


class CandidateSchema(ma.Schema):
    """A claim that was weighed."""

    claim = fields.Nested(ClaimReference, required=True)
    score = fields.Float(required=True, metadata={"description": "From 0 to 1."})
    parts = fields.List(fields.Nested(PartSchema), required=True)
    vetoes = fields.List(fields.Nested(VetoSchema), required=True)


class StatementSchema(ma.Schema):
    """A checkable statement, where it stands in the body, and what became of it."""

    kind = choice(CLAIM_KINDS, required=True)
    start = fields.Integer(required=True)
    end = fields.Integer(required=True)
    text = fields.String(required=True)
    stance = choice(STANCES, required=True)
    value = ValueField(required=True, metadata={"description": "The fields of the kind, with the place of its words."})
    outcome = choice(
        VERDICTS,
        required=True,
        metadata={
            "description": "`attached` to a claim, `suggested` (it waits for a person), `new` (a claim was opened) or "
            "`rejected` (a person refused the claims that were proposed)."
        },
    )
    claim = fields.Nested(ClaimReference, required=True, allow_none=True)
    score = fields.Float(required=True, allow_none=True)
    parts = fields.List(fields.Nested(PartSchema), required=True)
    vetoes = fields.List(fields.Nested(VetoSchema), required=True)
    candidates = fields.List(
        fields.Nested(CandidateSchema), required=True, metadata={"description": "Best first, at most three."}
    )
    reason = fields.String(required=True)
    assertion = fields.Integer(
        required=True, allow_none=True, metadata={"description": "Its number; null where nothing is stored."}
    )


class MatchedSchema(ma.Schema):
    """The statements of a text, as ingesting it would find them."""

    statements = fields.List(fields.Nested(StatementSchema), required=True)
