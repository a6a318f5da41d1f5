"""The shape of a refusal."""

import marshmallow as ma
from marshmallow import fields


class FaultSchema(ma.Schema):
    """One thing that is wrong."""

    detail = fields.String(required=True, metadata={"description": "What is wrong, in words."})
    pointer = fields.String(metadata={"description": "Where in the body, as a JSON pointer (RFC 6901)."})
    parameter = fields.String(metadata={"description": "The query parameter."})
    header = fields.String(metadata={"description": "The header."})
    change = fields.String(metadata={"description": "The change that stands in the way."})


class ProblemSchema(ma.Schema):
    """A refusal as RFC 9457 describes it; `type` is the address of a page about refusals of this kind."""

    type = fields.String(required=True)
    title = fields.String(required=True)
    status = fields.Integer(required=True)
    detail = fields.String(required=True)
    errors = fields.List(fields.Nested(FaultSchema), required=True)
