"""Subscriptions and deliveries, in and out."""

from typing import Any

import marshmallow as ma
from marshmallow import fields, validate

from api.schemas.choices import DELIVERY_STATES
from api.schemas.corrections_in import Reasoned, number_field
from api.schemas.fields import MAX_ID, Instant, Strict, WebAddress, choice, name_field
from api.schemas.pages import page_of

MAX_ACTIONS = 50


def actions_field(**options: Any) -> fields.Field[Any]:
    """Actions as `/changes` names them, or their first words."""
    return fields.List(
        name_field(),
        validate=validate.Length(max=MAX_ACTIONS),
        metadata={"description": "As in `/changes`: `claim merged`, or `claim` for all of claims; none for all."},
        **options,
    )


class Truth(fields.Boolean):
    """true or false; marshmallow alone would take 1, "yes" and 0.0."""

    def _deserialize(self, value: Any, attr: str | None, data: Any, **kwargs: Any) -> bool:
        if not isinstance(value, bool):
            raise self.make_error("invalid", input=value)
        return value


class SubscriptionIn(Strict):
    """Where to send which changes."""

    url = WebAddress(required=True, metadata={"description": "At a host that the operator has allowed."})
    actions = actions_field(load_default=list)
    claim = number_field(
        load_default=None, allow_none=True, metadata={"description": "Changes that touch this claim only."}
    )
    speaker = number_field(
        load_default=None, allow_none=True, metadata={"description": "Changes that touch this speaker only."}
    )
    since = fields.Integer(
        strict=True,
        load_default=None,
        allow_none=True,
        validate=validate.Range(0, MAX_ID),
        metadata={"description": "`seq` of the last change that is known already; changes from now on unless given."},
    )


class SubscriptionPatch(Reasoned):
    """What is to be set; `is_active` switches on again what was switched off, where it stopped."""

    url = WebAddress()
    actions = actions_field()
    is_active = Truth()


class SubscriptionSchema(ma.Schema):
    """A subscription."""

    id = fields.Integer(required=True)
    url = fields.String(required=True)
    actions = fields.List(fields.String(), required=True)
    claim = fields.Integer(required=True, allow_none=True)
    speaker = fields.Integer(required=True, allow_none=True)
    is_active = fields.Boolean(required=True)
    created_at = Instant(required=True)
    revision = fields.Integer(required=True)


class NewSubscriptionSchema(SubscriptionSchema):
    """A subscription that was just made."""

    secret = fields.String(
        required=True, metadata={"description": "Verifies the signature of every message; it is not shown again."}
    )


class DeliveryIn(Strict):
    """Which change is to be sent again."""

    seq = number_field(required=True, metadata={"description": "`seq` of the change."})


class DeliverySchema(ma.Schema):
    """A change on its way to a subscriber."""

    id = fields.Integer(required=True)
    seq = fields.Integer(required=True, metadata={"description": "Of the change."})
    message = fields.String(required=True, metadata={"description": "`webhook-id` of every attempt."})
    state = choice(DELIVERY_STATES, required=True)
    attempts = fields.Integer(required=True)
    next_at = Instant(required=True, allow_none=True, metadata={"description": "When it is sent again."})
    status = fields.Integer(
        required=True, allow_none=True, metadata={"description": "Of the last answer; null where there was none."}
    )
    answer = fields.String(required=True, allow_none=True, metadata={"description": "Why it was not taken."})
    created_at = Instant(required=True)
    delivered_at = Instant(required=True, allow_none=True)


SubscriptionsPage = page_of(SubscriptionSchema, "Subscriptions")
DeliveriesPage = page_of(DeliverySchema, "Deliveries")
