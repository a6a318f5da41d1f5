"""The calls of the REST interface, a module per noun."""

from api.blueprint import Blueprint
from api.resources import (
    articles,
    assertions,
    changes,
    claims,
    docs,
    exports,
    feeds,
    health,
    metrics,
    quotes,
    readings,
    reviews,
    search,
    speakers,
    subscriptions,
)

BLUEPRINTS: tuple[Blueprint, ...] = (
    articles.blueprint,
    readings.blueprint,
    speakers.blueprint,
    quotes.blueprint,
    claims.blueprint,
    assertions.blueprint,
    reviews.blueprint,
    changes.blueprint,
    search.blueprint,
    exports.blueprint,
    subscriptions.blueprint,
    feeds.blueprint,
)
PAGES = (health.blueprint, metrics.blueprint, docs.blueprint, docs.problems)
