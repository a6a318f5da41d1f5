"""Claims as people open them."""

from typing import Any

from marshmallow import ValidationError, fields, validate

from api.schemas.fields import Strict, check_line, choice
from factbase.values.statements import CLAIM_KINDS


class KeysField(fields.Dict):
    """An object whose faults are told at its members; marshmallow puts "key" or "value" below their names."""

    def _deserialize(self, value: Any, attr: str | None, data: Any, **kwargs: Any) -> Any:
        try:
            return super()._deserialize(value, attr, data, **kwargs)  # type: ignore[no-untyped-call]
        except ValidationError as error:
            raise ValidationError(_lift(error.messages)) from error


def _lift(messages: Any) -> Any:
    if not isinstance(messages, dict):
        return messages
    return {name: [text for texts in below.values() for text in texts] for name, below in messages.items()}


class ClaimIn(Strict):
    """A claim in neutral words; `keys` identify it within its kind, a plain statement has none."""

    kind = choice(CLAIM_KINDS, required=True)
    statement = fields.String(required=True, validate=[validate.Length(max=2_000), check_line])
    keys = KeysField(
        keys=fields.String(validate=validate.Length(min=1, max=60)),
        values=fields.String(allow_none=True, validate=validate.Length(max=500)),
        load_default=dict,
        validate=validate.Length(max=20),
    )
