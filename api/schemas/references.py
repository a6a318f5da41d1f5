"""Related rows in short: an id and the words by which a person knows it."""

import marshmallow as ma
from marshmallow import fields

from api.schemas.choices import SPEAKER_KINDS
from api.schemas.fields import choice
from factbase.values.statements import CLAIM_KINDS


class OutletReference(ma.Schema):
    """Who published."""

    id = fields.Integer(required=True)
    name = fields.String(required=True)


class SpeakerReference(ma.Schema):
    """Who spoke."""

    id = fields.Integer(required=True)
    name = fields.String(required=True)
    kind = choice(SPEAKER_KINDS, required=True)


class ClaimReference(ma.Schema):
    """What was claimed."""

    id = fields.Integer(required=True)
    kind = choice(CLAIM_KINDS, required=True)
    statement = fields.String(required=True)
