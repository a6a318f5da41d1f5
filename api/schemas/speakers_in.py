"""Speakers as people enter them."""

from typing import Any

import marshmallow as ma
from marshmallow import fields, validate

from api.schemas.choices import SPEAKER_KINDS, STRENGTHS
from api.schemas.fields import Day, Strict, choice, item_field, language_field, name_field

MAX_ENTRIES = 500


class Period(Strict):
    """Base of what holds from one day to another."""

    since = Day(data_key="from", load_default=None, allow_none=True)
    until = Day(data_key="to", load_default=None, allow_none=True)

    @ma.validates_schema
    def check_order(self, data: dict[str, Any], **_: Any) -> None:
        """The end is not before the beginning."""
        if data["since"] and data["until"] and data["until"] < data["since"]:
            raise ma.ValidationError("Before the day in from.", "to")


class AliasIn(Period):
    """A name in use: strong identifies alone, weak ("the president") needs the article."""

    text = name_field(required=True)
    lang = language_field(load_default=None, allow_none=True)
    strength = choice(STRENGTHS, load_default="strong")


class RoleIn(Period):
    """An office that the speaker holds or held."""

    title = name_field(required=True)
    organization = name_field(load_default=None, allow_none=True)


class SpeakerIn(Strict):
    """A speaker with the names and offices by which texts call them."""

    name = name_field(required=True)
    kind = choice(SPEAKER_KINDS, required=True)
    wikidata_qid = item_field(load_default=None, allow_none=True)
    aliases = fields.List(fields.Nested(AliasIn), load_default=list, validate=validate.Length(max=MAX_ENTRIES))
    roles = fields.List(fields.Nested(RoleIn), load_default=list, validate=validate.Length(max=MAX_ENTRIES))
