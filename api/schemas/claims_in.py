"""Claims as people open them."""

from marshmallow import fields, validate

from api.schemas.fields import Strict, check_line
from factbase.values.statements import CLAIM_KINDS


class ClaimIn(Strict):
    """A claim in neutral words; `keys` identify it within its kind, a plain statement has none."""

    kind = fields.String(required=True, validate=validate.OneOf(CLAIM_KINDS))
    statement = fields.String(required=True, validate=[validate.Length(max=2_000), check_line])
    keys = fields.Dict(
        keys=fields.String(validate=validate.Length(min=1, max=60)),
        values=fields.String(allow_none=True, validate=validate.Length(max=500)),
        load_default=dict,
        validate=validate.Length(max=20),
    )
