"""The calls of the REST interface, a module per noun."""

from api.blueprint import Blueprint
from api.resources import articles, docs, health

BLUEPRINTS: tuple[Blueprint, ...] = (articles.blueprint,)
PAGES = (health.blueprint, docs.blueprint, docs.problems)
