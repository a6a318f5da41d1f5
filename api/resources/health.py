"""Whether the process lives, and whether it can serve: for load balancers, so without a key."""

from flask import Blueprint

from api.access import requires
from factbase.errors import Unavailable
from factbase.services import schema

blueprint = Blueprint("health", __name__)


@blueprint.get("/healthz")
@requires("public")
def show_health() -> dict[str, str]:
    """The process answers."""
    return {"status": "ok"}


@blueprint.get("/readyz")
@requires("public")
def show_readiness() -> dict[str, str]:
    """The database answers, at the version of the schema that this process speaks."""
    with schema.session():
        if not schema.ready():
            raise Unavailable("The schema of the database is not the one that this process speaks.")
    return {"status": "ready"}
