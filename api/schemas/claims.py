"""Claims, what was said of them, and how that went over time."""

import marshmallow as ma
from marshmallow import fields

from api.schemas.choices import CLAIM_STATUSES, RANKS, STANCES, VERDICTS
from api.schemas.fields import Instant, choice
from api.schemas.pages import page_of
from api.schemas.references import ClaimReference, OutletReference, SpeakerReference
from api.schemas.statements import CandidateSchema, PartSchema, ValueField, VetoSchema
from factbase.values.statements import CLAIM_KINDS


class ReviewSchema(ma.Schema):
    """A verdict of a person on a claim."""

    id = fields.Integer(required=True)
    rating = fields.String(required=True)
    text = fields.String(required=True, allow_none=True)
    url = fields.String(required=True, allow_none=True)
    reviewer = fields.String(required=True)
    reviewed_at = Instant(required=True)


class ClaimSchema(ma.Schema):
    """A claim in neutral words; `keys` identify it within its kind, `event` within its keys."""

    id = fields.Integer(required=True)
    kind = choice(CLAIM_KINDS, required=True)
    statement = fields.String(required=True)
    keys = fields.Dict(keys=fields.String(), values=fields.String(allow_none=True), required=True)
    event = fields.Dict(keys=fields.String(), required=True)
    status = choice(CLAIM_STATUSES, required=True)
    merged_into = fields.Integer(required=True, allow_none=True)
    assertions = fields.Integer(required=True, metadata={"description": "How many there are."})
    reviews = fields.List(fields.Nested(ReviewSchema), required=True)
    created_at = Instant(required=True)
    revision = fields.Integer(required=True)


class VerdictSchema(ma.Schema):
    """The last decision on an assertion."""

    outcome = choice(VERDICTS, required=True)
    claim = fields.Nested(ClaimReference, required=True, allow_none=True)
    score = fields.Float(required=True, allow_none=True)
    parts = fields.List(fields.Nested(PartSchema), required=True)
    vetoes = fields.List(fields.Nested(VetoSchema), required=True)
    candidates = fields.List(fields.Nested(CandidateSchema), required=True)
    reason = fields.String(required=True)


class AssertionSchema(ma.Schema):
    """A quote, or a narrated sentence, that states a claim; `quote` is null where the outlet itself says it."""

    id = fields.Integer(required=True)
    claim = fields.Nested(ClaimReference, required=True, allow_none=True)
    quote = fields.Integer(required=True, allow_none=True)
    article = fields.Integer(required=True)
    version = fields.Integer(required=True)
    outlet = fields.Nested(OutletReference, required=True)
    speaker = fields.Nested(SpeakerReference, required=True, allow_none=True)
    kind = choice(CLAIM_KINDS, required=True)
    start = fields.Integer(required=True)
    end = fields.Integer(required=True)
    text = fields.String(required=True)
    stance = choice(STANCES, required=True)
    value = ValueField(required=True)
    said_at = Instant(required=True, allow_none=True)
    as_of = Instant(required=True, allow_none=True)
    as_of_precision = fields.String(required=True, allow_none=True)
    as_of_basis = fields.String(required=True, allow_none=True)
    rank = choice(RANKS, required=True)
    rank_reason = fields.String(required=True, allow_none=True)
    verdict = fields.Nested(VerdictSchema, required=True)
    created_at = Instant(required=True)
    revision = fields.Integer(required=True)


ClaimsPage = page_of(ClaimSchema, "Claims")
AssertionsPage = page_of(AssertionSchema, "Assertions")
