"""Webhooks: who is told of what happens, and what was sent to them."""

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from flask import g, url_for

from api.access import requires
from api.blueprint import Blueprint
from api.conditional import changed, conditional_only, read_expected, tagged
from api.idempotency import repeatable
from api.paging import read_paging, write_page
from api.schemas.queries import DeliveriesQuery, PageQuery, ReasonQuery
from api.schemas.subscriptions import (
    DeliveriesPage,
    DeliveryIn,
    DeliverySchema,
    NewSubscriptionSchema,
    SubscriptionIn,
    SubscriptionPatch,
    SubscriptionSchema,
    SubscriptionsPage,
)
from api.settings import current_receivers
from factbase.services import deliveries, subscriptions
from factbase.services.subscriptions import SubscriptionCorrection, SubscriptionDraft

blueprint = Blueprint("subscriptions", __name__, description="Webhooks, signed and sent in order of the changes.")

Answer = tuple[Any, Mapping[str, str]]


@blueprint.post("/subscriptions")
@requires("admin")
@repeatable
@blueprint.arguments(SubscriptionIn)
@blueprint.response(201, NewSubscriptionSchema)
def post_subscription(given: dict[str, Any]) -> Answer:
    """Tell an address of changes from now on; the answer alone holds the secret that verifies the signatures."""
    made = subscriptions.create_subscription(SubscriptionDraft(**given), current_receivers(), g.key.actor)
    location = url_for("subscriptions.get_subscription", subscription_id=made.subscription.id)
    headers = tagged(made.subscription, Location=location)[1]
    return {**asdict(made.subscription), "secret": made.secret}, {**headers, "Factbase-Change": made.change_id}


@blueprint.get("/subscriptions")
@requires("admin")
@blueprint.arguments(PageQuery, location="query")
@blueprint.response(200, SubscriptionsPage)
def list_subscriptions(query: dict[str, Any]) -> Answer:
    """Subscriptions in the order in which they were made, those that are switched off included."""
    return write_page(subscriptions.list_subscriptions(read_paging(query)))


@blueprint.get("/subscriptions/<id:subscription_id>")
@requires("admin")
@blueprint.response(200, SubscriptionSchema)
def get_subscription(subscription_id: int) -> Answer:
    """A subscription, without its secret."""
    return tagged(subscriptions.get_subscription(subscription_id))


@blueprint.patch("/subscriptions/<id:subscription_id>")
@requires("admin")
@conditional_only
@blueprint.arguments(SubscriptionPatch)
@blueprint.response(200, SubscriptionSchema)
def patch_subscription(given: dict[str, Any], subscription_id: int) -> Answer:
    """Set the address or the actions, or switch a subscription on or off: it goes on where it stopped."""
    correction, receivers = SubscriptionCorrection(**given), current_receivers()
    done = subscriptions.correct_subscription(subscription_id, correction, receivers, g.key.actor, read_expected())
    return changed(done)


@blueprint.delete("/subscriptions/<id:subscription_id>")
@requires("admin")
@conditional_only
@blueprint.arguments(ReasonQuery, location="query")
@blueprint.response(200, SubscriptionSchema)
def delete_subscription(query: dict[str, Any], subscription_id: int) -> Answer:
    """End a subscription: its secret, its address and its deliveries are forgotten. The answer is what it was."""
    reason = query.get("reason")
    done = subscriptions.remove_subscription(subscription_id, reason, g.key.actor, read_expected())
    return done.result, {"Factbase-Change": done.change_id}


@blueprint.get("/subscriptions/<id:subscription_id>/deliveries")
@requires("admin")
@blueprint.arguments(DeliveriesQuery, location="query")
@blueprint.response(200, DeliveriesPage)
def list_deliveries(query: dict[str, Any], subscription_id: int) -> Answer:
    """What was sent, and what waits and why; what was delivered is kept for 30 days."""
    paging = read_paging(query)
    return write_page(deliveries.list_deliveries(subscription_id, paging, query.get("state")))


@blueprint.post("/subscriptions/<id:subscription_id>/deliveries")
@requires("admin")
@repeatable
@blueprint.arguments(DeliveryIn)
@blueprint.response(202, DeliverySchema)
def post_delivery(given: dict[str, Any], subscription_id: int) -> Any:
    """Send a change of the past, or send it again under the same `webhook-id`, before all that waits."""
    return deliveries.repeat_delivery(subscription_id, given["seq"])
