"""Who is meant by a mention."""

import marshmallow as ma
from marshmallow import fields

from api.schemas.references import SpeakerReference
from api.schemas.statements import PartSchema


class SpeakerCandidateSchema(ma.Schema):
    """A speaker who was weighed."""

    speaker = fields.Nested(SpeakerReference, required=True)
    score = fields.Float(required=True, metadata={"description": "From 0 to 1."})
    parts = fields.List(fields.Nested(PartSchema), required=True)


class ResolutionSchema(ma.Schema):
    """The candidates, best first, and the id of the one who is meant; null where a person would have to say."""

    candidates = fields.List(fields.Nested(SpeakerCandidateSchema), required=True)
    chosen = fields.Integer(required=True, allow_none=True)
    reason = fields.String(required=True)
