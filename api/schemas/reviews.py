"""What waits for a person."""

from typing import Any

import marshmallow as ma
from marshmallow import fields

from api.schemas.choices import DECISIONS, REVIEW_KINDS, REVIEW_STATES
from api.schemas.fields import Instant, choice
from api.schemas.pages import page_of
from api.schemas.references import ClaimReference, SpeakerReference
from api.schemas.statements import PartSchema, ValueField, VetoSchema


class StatementInReviewSchema(ma.Schema):
    """The words in question, between `before` and `after` in that version of the article."""

    text = fields.String(required=True)
    before = fields.String(required=True)
    after = fields.String(required=True)
    kind = fields.String(required=True)
    stance = fields.String(required=True, allow_none=True)
    value = ValueField(required=True)
    quote = fields.Integer(required=True, allow_none=True, metadata={"description": "Id; null for narration."})
    assertion = fields.Integer(required=True, allow_none=True)
    mention = fields.String(required=True, allow_none=True)
    speaker = fields.Nested(SpeakerReference, required=True, allow_none=True)
    article = fields.Integer(required=True)
    version = fields.Integer(required=True)
    start = fields.Integer(required=True)
    end = fields.Integer(required=True)


class ReviewCandidateSchema(ma.Schema):
    """What was weighed: a claim with the latest words in which it was said, or a speaker."""

    claim = fields.Nested(ClaimReference)
    speaker = fields.Nested(SpeakerReference)
    score = fields.Float(required=True)
    parts = fields.List(fields.Nested(PartSchema), required=True)
    vetoes = fields.List(fields.Nested(VetoSchema), required=True)
    said = fields.List(fields.String(), required=True)

    @ma.post_dump
    def name_one(self, data: dict[str, Any], **_: Any) -> dict[str, Any]:
        """Only what it is: a claim or a speaker."""
        return {name: value for name, value in data.items() if value is not None}


class ReviewSubjectSchema(ma.Schema):
    """What a question is about; of a merge, the later of the two claims or speakers."""

    type = choice(("assertion", "quote", "claim", "speaker"), required=True)
    id = fields.Integer(required=True)
    text = fields.String(required=True, allow_none=True)


class ReviewItemSchema(ma.Schema):
    """A question, with the answers that were weighed, and what each decision would do."""

    id = fields.Integer(required=True)
    kind = choice(REVIEW_KINDS, required=True)
    subject = fields.Nested(ReviewSubjectSchema, required=True)
    statement = fields.Nested(StatementInReviewSchema, required=True, allow_none=True)
    together = fields.List(
        fields.Nested(StatementInReviewSchema),
        required=True,
        metadata={"description": "Statements that say the same; a decision is one on them too."},
    )
    article = fields.Integer(required=True, allow_none=True)
    candidates = fields.List(fields.Nested(ReviewCandidateSchema), required=True)
    effects = fields.Dict(
        keys=fields.String(), values=fields.String(), required=True, metadata={"description": "By decision, in words."}
    )
    reason = fields.String(required=True, metadata={"description": "Why it is a question."})
    state = choice(REVIEW_STATES, required=True)
    decision = choice(DECISIONS, required=True, allow_none=True)
    created_at = Instant(required=True)
    decided_at = Instant(required=True, allow_none=True)
    decided_by = fields.String(required=True, allow_none=True)
    revision = fields.Integer(required=True)


class DecidedSchema(ma.Schema):
    """The items that one change decided."""

    change_id = fields.String(required=True)
    items = fields.List(fields.Nested(ReviewItemSchema), required=True)


class ProposalsSchema(ma.Schema):
    """The questions that were opened."""

    items = fields.List(fields.Nested(ReviewItemSchema), required=True)


class ReviewCountsSchema(ma.Schema):
    """How many questions of each kind are open."""

    match = fields.Integer(required=True)
    speaker = fields.Integer(required=True)
    merge = fields.Integer(required=True)


ReviewItemsPage = page_of(ReviewItemSchema, "ReviewItems")
