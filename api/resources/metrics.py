"""Numbers for Prometheus: for a key that may read, or for the machine itself."""

from flask import Blueprint, Response, current_app

from api import metrics
from api.access import requires

blueprint = Blueprint("metrics", __name__)


@blueprint.get("/metrics")
@requires("read", loopback=True)
def show_metrics() -> Response:
    """Requests, articles, outcomes, the review queue and the database."""
    return current_app.response_class(metrics.write_metrics(), content_type=metrics.CONTENT_TYPE)
