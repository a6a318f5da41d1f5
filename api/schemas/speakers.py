"""Speakers on their way out."""

import marshmallow as ma
from marshmallow import fields

from api.schemas.choices import SPEAKER_KINDS, STRENGTHS
from api.schemas.fields import Day, Instant, choice
from api.schemas.pages import page_of


class AliasSchema(ma.Schema):
    """A name in use: strong identifies alone, weak needs the article; open ends are null."""

    id = fields.Integer(required=True)
    text = fields.String(required=True)
    lang = fields.String(required=True, allow_none=True)
    strength = choice(STRENGTHS, required=True)
    since = Day(data_key="from", required=True, allow_none=True)
    until = Day(data_key="to", required=True, allow_none=True)


class RoleSchema(ma.Schema):
    """An office held; open ends are null."""

    id = fields.Integer(required=True)
    title = fields.String(required=True)
    organization = fields.String(required=True, allow_none=True)
    since = Day(data_key="from", required=True, allow_none=True)
    until = Day(data_key="to", required=True, allow_none=True)


class SpeakerSchema(ma.Schema):
    """Who can be quoted; `merged_into` is the id of who they turned out to be."""

    id = fields.Integer(required=True)
    name = fields.String(required=True)
    kind = choice(SPEAKER_KINDS, required=True)
    wikidata_qid = fields.String(required=True, allow_none=True)
    aliases = fields.List(fields.Nested(AliasSchema), required=True)
    roles = fields.List(fields.Nested(RoleSchema), required=True)
    merged_into = fields.Integer(required=True, allow_none=True)
    created_at = Instant(required=True)
    revision = fields.Integer(required=True)


SpeakersPage = page_of(SpeakerSchema, "Speakers")
