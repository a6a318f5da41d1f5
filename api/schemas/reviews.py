"""What waits for a person."""

import marshmallow as ma
from marshmallow import fields

from api.schemas.choices import REVIEW_KINDS, REVIEW_STATES
from api.schemas.fields import Instant, choice
from api.schemas.pages import page_of


class ReviewItemSchema(ma.Schema):
    """A question, with the answers that were weighed."""

    id = fields.Integer(required=True)
    kind = choice(REVIEW_KINDS, required=True)
    subject_type = fields.String(required=True)
    subject = fields.Integer(required=True)
    article = fields.Integer(required=True, allow_none=True)
    candidates = fields.List(fields.Dict(), required=True)
    reason = fields.String(required=True)
    state = choice(REVIEW_STATES, required=True)
    created_at = Instant(required=True)
    decided_at = Instant(required=True, allow_none=True)
    decided_by = fields.String(required=True, allow_none=True)
    revision = fields.Integer(required=True)


class ReviewCountsSchema(ma.Schema):
    """How many questions of each kind are open."""

    match = fields.Integer(required=True)
    speaker = fields.Integer(required=True)
    merge = fields.Integer(required=True)


ReviewItemsPage = page_of(ReviewItemSchema, "ReviewItems")
