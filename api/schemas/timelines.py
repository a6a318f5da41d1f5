"""The series of a claim's values."""

from typing import get_args

import marshmallow as ma
from marshmallow import fields

from api.schemas.choices import RANKS, STANCES
from api.schemas.fields import Instant, choice
from api.schemas.references import ClaimReference, OutletReference, SpeakerReference
from api.schemas.statements import ValueField
from factbase.services.standing import Mark

MARKS: tuple[str, ...] = get_args(Mark)


class PointSchema(ma.Schema):
    """One value in a series."""

    said_at = Instant(required=True, allow_none=True)
    as_of = Instant(required=True, allow_none=True)
    as_of_precision = fields.String(required=True, allow_none=True)
    as_of_basis = fields.String(required=True, allow_none=True)
    value = ValueField(required=True)
    stance = choice(STANCES, required=True)
    rank = choice(RANKS, required=True)
    quote = fields.Integer(required=True, allow_none=True)
    assertion = fields.Integer(required=True)
    says = fields.String(required=True, metadata={"description": "The value in words."})
    mark = choice(MARKS, required=True, allow_none=True, metadata={"description": "Why it does not stand."})
    revised_by = fields.Integer(required=True, allow_none=True)
    reason = fields.String(required=True, allow_none=True)


class SeriesSchema(ma.Schema):
    """What one voice said, in order of time; `speaker` is null in an outlet's own words."""

    speaker = fields.Nested(SpeakerReference, required=True, allow_none=True)
    outlet = fields.Nested(OutletReference, required=True)
    points = fields.List(fields.Nested(PointSchema), required=True)


class SideSchema(ma.Schema):
    """What some voices say last."""

    says = fields.String(required=True)
    denies = fields.Boolean(required=True)
    voices = fields.List(fields.String(), required=True)
    assertions = fields.List(fields.Integer(), required=True)


class DisagreementSchema(ma.Schema):
    """Standing values that cannot both be right."""

    since = Instant(required=True, allow_none=True)
    assertions = fields.List(fields.Integer(), required=True)
    detail = fields.String(required=True)
    sides = fields.List(fields.Nested(SideSchema), required=True)


class CurrentSchema(ma.Schema):
    """The value that stands now, and why this one."""

    assertion = fields.Integer(required=True)
    value = ValueField(required=True)
    reason = fields.String(required=True)


class TimelineSchema(ma.Schema):
    """A claim's values over time; `current` is null where nothing that was said stands."""

    claim = fields.Nested(ClaimReference, required=True)
    series = fields.List(fields.Nested(SeriesSchema), required=True)
    conflicts = fields.List(fields.Nested(DisagreementSchema), required=True)
    current = fields.Nested(CurrentSchema, required=True, allow_none=True)
    next = fields.String(dump_default=None, allow_none=True, metadata={"description": "Cursor of the next points."})
