"""What happened."""

from typing import Any

import marshmallow as ma
from marshmallow import fields

from api.schemas.fields import Instant
from api.schemas.pages import page_of


class SubjectField(fields.Field[Any]):
    """What it happened to: `type` and `id`."""

    def _serialize(self, value: Any, attr: str | None, obj: Any, **kwargs: Any) -> dict[str, Any]:
        return {"type": obj.subject_type, "id": value}


class ChangeSchema(ma.Schema):
    """One change of one subject; those of one intention share `change_id`."""

    seq = fields.Integer(required=True)
    change_id = fields.String(required=True)
    at = Instant(required=True)
    actor = fields.String(required=True)
    action = fields.String(required=True)
    subject = SubjectField(required=True, metadata={"description": "What it happened to: `type` and `id`."})
    before = fields.Dict(
        required=True, allow_none=True, metadata={"description": "The row; null where there was none."}
    )
    after = fields.Dict(required=True, allow_none=True)
    reason = fields.String(required=True, allow_none=True)
    reverts = fields.String(required=True, allow_none=True)


class RevertedSchema(ma.Schema):
    """What was changed to undo a change."""

    change_id = fields.String(required=True, metadata={"description": "By which this is undone in turn."})
    reverts = fields.String(required=True)
    items = fields.List(fields.Nested(ChangeSchema), required=True)


ChangesPage = page_of(ChangeSchema, "Changes")
