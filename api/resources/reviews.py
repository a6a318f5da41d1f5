"""The review queue."""

from collections.abc import Mapping
from typing import Any

from api.access import requires
from api.blueprint import Blueprint
from api.paging import read_paging, write_page
from api.schemas.queries import ReviewsQuery
from api.schemas.reviews import ReviewCountsSchema, ReviewItemsPage
from factbase.services import reviews
from factbase.services.reviews import ReviewFilter

blueprint = Blueprint("review queue", __name__, description="Uncertain matches and speakers.")


@blueprint.get("/review-queue")
@requires("read")
@blueprint.arguments(ReviewsQuery, location="query")
@blueprint.response(200, ReviewItemsPage)
def list_review_items(query: dict[str, Any]) -> tuple[Any, Mapping[str, str]]:
    """Open questions, the oldest first."""
    paging = read_paging(query)
    return write_page(reviews.list_review_items(ReviewFilter(**query), paging))


@blueprint.get("/review-queue/counts")
@requires("read")
@blueprint.response(200, ReviewCountsSchema)
def count_review_items() -> Any:
    """How many questions of each kind are open."""
    return reviews.count_review_items()
