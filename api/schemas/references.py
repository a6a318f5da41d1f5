"""Related rows in short: an id and the words by which a person knows it."""

import marshmallow as ma
from marshmallow import fields


class OutletReference(ma.Schema):
    """Who published."""

    id = fields.Integer(required=True)
    name = fields.String(required=True)


class SpeakerReference(ma.Schema):
    """Who spoke."""

    id = fields.Integer(required=True)
    name = fields.String(required=True)
    kind = fields.String(required=True)


class ClaimReference(ma.Schema):
    """What was claimed."""

    id = fields.Integer(required=True)
    kind = fields.String(required=True)
    statement = fields.String(required=True)
