"""Quotes on their way out."""

import marshmallow as ma
from marshmallow import fields

from api.schemas.choices import MENTION_KINDS, QUOTE_KINDS
from api.schemas.fields import Instant, choice
from api.schemas.pages import page_of
from api.schemas.references import OutletReference, SpeakerReference


class AppearanceSchema(ma.Schema):
    """A quote, or a part of one, in one version of an article; `prefix` and `suffix` are the words around it."""

    id = fields.Integer(required=True)
    article = fields.Integer(required=True)
    version = fields.Integer(required=True)
    url = fields.String(required=True)
    outlet = fields.Nested(OutletReference, required=True)
    start = fields.Integer(required=True)
    end = fields.Integer(required=True)
    exact = fields.String(required=True)
    prefix = fields.String(required=True)
    suffix = fields.String(required=True)
    kind = choice(QUOTE_KINDS, required=True)
    cue = fields.String(required=True, allow_none=True)
    mention = fields.String(required=True, allow_none=True)
    mention_kind = choice(MENTION_KINDS, required=True, allow_none=True)
    group = fields.String(required=True)
    state = choice(
        ("present", "gone"),
        required=True,
        metadata={"description": "`gone` where the latest version lacks it."},
    )
    found_by = fields.String(required=True, metadata={"description": "The rule that found it."})
    speaker_by = fields.String(required=True, metadata={"description": "How its speaker was chosen."})


class QuoteSchema(ma.Schema):
    """An utterance in its longest form, and everywhere that it appeared."""

    id = fields.Integer(required=True)
    text = fields.String(required=True)
    kind = choice(QUOTE_KINDS, required=True)
    speaker = fields.Nested(SpeakerReference, required=True, allow_none=True)
    relayed_by = fields.Nested(SpeakerReference, required=True, allow_none=True)
    said_at = Instant(required=True, allow_none=True)
    said_precision = fields.String(required=True, allow_none=True)
    said_basis = fields.String(required=True, allow_none=True)
    occasion = fields.String(required=True, allow_none=True)
    appearances = fields.List(fields.Nested(AppearanceSchema), required=True)
    created_at = Instant(required=True)
    revision = fields.Integer(required=True)


QuotesPage = page_of(QuoteSchema, "Quotes")
