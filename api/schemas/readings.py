"""What a text says, as `factbase read` writes it; documented here, written by `api.readings`."""

import marshmallow as ma
from marshmallow import fields

from api.schemas.choices import QUOTE_KINDS, STANCES
from api.schemas.fields import choice
from factbase.values.statements import CLAIM_KINDS


class SpokenBySchema(ma.Schema):
    """The mention that the cue belongs to, and the full name that it stands for in this text."""

    start = fields.Integer(required=True)
    end = fields.Integer(required=True)
    text = fields.String(required=True)
    name = fields.String(required=True, allow_none=True)


class QuotationSchema(ma.Schema):
    """A quotation in a text."""

    start = fields.Integer(required=True)
    end = fields.Integer(required=True)
    text = fields.String(required=True)
    kind = choice(QUOTE_KINDS, required=True)
    group = fields.String(required=True, metadata={"description": "Shared by the parts of one utterance."})
    speaker = fields.Nested(SpokenBySchema, required=True, allow_none=True)
    cue = fields.String(required=True)


class FoundStatementSchema(ma.Schema):
    """A statement in a text."""

    start = fields.Integer(required=True)
    end = fields.Integer(required=True)
    text = fields.String(required=True)
    kind = choice(CLAIM_KINDS, required=True)
    stance = choice(STANCES, required=True)
    value = fields.Dict(required=True)
    speaker = fields.String(required=True, allow_none=True)


class ReadingSchema(ma.Schema):
    """The quotations and statements of a text."""

    quotes = fields.List(fields.Nested(QuotationSchema), required=True)
    statements = fields.List(fields.Nested(FoundStatementSchema), required=True)
