"""Who publishes."""

from peewee import TextField

from factbase.store.models.base import MomentField, Resource, now


class Outlet(Resource):
    """A publisher; `key` is the form of its name to compare, `domain` the host where it was met."""

    name = TextField()
    key = TextField(unique=True)
    domain = TextField(null=True, index=True)
    created_at = MomentField(default=now)
