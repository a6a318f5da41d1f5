"""The review queue, and the decisions of people on it."""

from collections.abc import Mapping
from typing import Any

from flask import g

from api.access import requires
from api.blueprint import Blueprint
from api.conditional import changed, conditional, read_expected, tagged
from api.idempotency import repeatable
from api.moments import read_view
from api.paging import read_paging, write_page
from api.schemas.corrections_in import DecisionIn, DecisionsIn, ProposalsIn
from api.schemas.queries import MomentQuery, ReviewsQuery
from api.schemas.reviews import DecidedSchema, ProposalsSchema, ReviewCountsSchema, ReviewItemSchema, ReviewItemsPage
from factbase.services import decisions, merges, past_lists, reviews
from factbase.services.decisions import Choice
from factbase.services.reviews import ReviewFilter
from factbase.services.views import Past

blueprint = Blueprint("review queue", __name__, description="Uncertain matches and speakers.")

Answer = tuple[Any, Mapping[str, str]]


@blueprint.get("/review-queue")
@requires("read")
@blueprint.arguments(ReviewsQuery, location="query")
@blueprint.response(200, ReviewItemsPage)
def list_review_items(query: dict[str, Any]) -> Answer:
    """Questions, the most useful first."""
    paging, view = read_paging(query), read_view(query)
    wanted = ReviewFilter(**query)
    if isinstance(view, Past):
        return write_page(past_lists.list_past_review_items(wanted, paging, view))
    return write_page(reviews.list_review_items(wanted, paging))


@blueprint.get("/review-queue/counts")
@requires("read")
@blueprint.arguments(MomentQuery, location="query")
@blueprint.response(200, ReviewCountsSchema)
def count_review_items(query: dict[str, Any]) -> Any:
    """How many questions of each kind are open, or were."""
    view = read_view(query)
    if isinstance(view, Past):
        return past_lists.count_past_review_items(view)
    return reviews.count_review_items()


@blueprint.get("/review-queue/<id:item_id>")
@requires("read")
@blueprint.arguments(MomentQuery, location="query")
@blueprint.response(200, ReviewItemSchema)
def get_review_item(query: dict[str, Any], item_id: int) -> Answer:
    """A question with both texts, and what each decision would do, now or as it was."""
    return tagged(reviews.get_review_item(item_id, read_view(query)))


@blueprint.post("/review-queue/<id:item_id>/decision")
@requires("review")
@repeatable
@conditional
@blueprint.arguments(DecisionIn)
@blueprint.response(200, ReviewItemSchema)
def post_decision(given: dict[str, Any], item_id: int) -> Answer:
    """Decide a question; who comes second is answered by 409."""
    return changed(decisions.decide(Choice(item_id, **given), g.key.actor, read_expected()))


@blueprint.post("/review-queue/proposals")
@requires("review")
@repeatable
@blueprint.arguments(ProposalsIn, required=False)
@blueprint.response(200, ProposalsSchema)
def post_proposals(given: dict[str, Any]) -> Any:
    """Look for speakers of one name and claims in the same words, and ask about each pair that was not asked about."""
    return {"items": merges.propose_merges(g.key.actor, given["reason"])}


@blueprint.post("/review-queue/decisions")
@requires("review")
@repeatable
@blueprint.arguments(DecisionsIn)
@blueprint.response(200, DecidedSchema)
def post_decisions(given: dict[str, Any]) -> Answer:
    """Decide up to 200 questions as one change: all, or none."""
    done = decisions.decide_all([Choice(**one) for one in given["decisions"]], g.key.actor)
    return {"change_id": done.change_id, "items": done.result}, {"Factbase-Change": done.change_id}
