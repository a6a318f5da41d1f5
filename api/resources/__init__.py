"""The calls of the REST interface, a module per noun."""

from api.blueprint import Blueprint
from api.resources import docs, health

BLUEPRINTS: tuple[Blueprint, ...] = ()
PAGES = (health.blueprint, docs.blueprint, docs.problems)
