"""Claims, and all that was said of them."""

from collections.abc import Mapping
from functools import partial
from typing import Any

from flask import Response, g, url_for

from api.access import requires
from api.blueprint import Blueprint
from api.conditional import changed, conditional, conditional_only, read_expected, tagged
from api.idempotency import repeatable
from api.linked import write_claim
from api.moments import read_view
from api.negotiation import JSON_LD, LINKED, answer_linked, answer_linked_page, wants_linked_data
from api.paging import read_paging, write_next, write_page
from api.schemas.changes import ChangesPage
from api.schemas.claims import AssertionsPage, ClaimSchema, ClaimsPage, ReviewSchema
from api.schemas.claims_in import ClaimIn
from api.schemas.corrections_in import ClaimPatch, MergeIn, ReviewIn, SplitIn
from api.schemas.queries import ClaimsQuery, MomentQuery, PageQuery, PastPageQuery, TimelineQuery
from api.schemas.timelines import TimelineSchema
from factbase.services import claim_corrections, claims, past_lists
from factbase.services.claim_corrections import ClaimCorrection, ReviewDraft, SplitDraft
from factbase.services.claims import ClaimDraft, ClaimFilter
from factbase.services.timeline import get_timeline as find_timeline
from factbase.services.views import Past

blueprint = Blueprint("claims", __name__, description="What can be repeated, revised or denied.")

Answer = tuple[Any, Mapping[str, str]]


@blueprint.post("/claims")
@requires("review")
@repeatable
@blueprint.arguments(ClaimIn)
@blueprint.response(201, ClaimSchema)
def post_claim(given: dict[str, Any]) -> Answer:
    """Open a claim, to which later articles attach what states it."""
    claim = claims.create_claim(ClaimDraft(**given), g.key.actor)
    return tagged(claim, Location=url_for("claims.get_claim", claim_id=claim.id))


@blueprint.get("/claims")
@requires("read")
@blueprint.arguments(ClaimsQuery, location="query")
@blueprint.response(200, ClaimsPage)
@blueprint.alt_response(200, schema=LINKED, content_type=JSON_LD)
def list_claims(query: dict[str, Any]) -> Answer | Response:
    """Claims in the order in which they were opened."""
    is_linked, paging, view = wants_linked_data(), read_paging(query), read_view(query)
    wanted = ClaimFilter(**query)
    if isinstance(view, Past):
        page = past_lists.list_past_claims(wanted, paging, view)
    else:
        page = claims.list_claims(wanted, paging)
    return answer_linked_page(page, partial(write_claim, view=view)) if is_linked else write_page(page)


@blueprint.get("/claims/<id:claim_id>")
@requires("read")
@blueprint.arguments(MomentQuery, location="query")
@blueprint.response(200, ClaimSchema)
@blueprint.alt_response(200, schema=LINKED, content_type=JSON_LD)
def get_claim(query: dict[str, Any], claim_id: int) -> Answer | Response:
    """A claim, now or as it was."""
    is_linked, view = wants_linked_data(), read_view(query)
    claim = claims.get_claim(claim_id, view)
    return answer_linked(write_claim(claim, view), claim.revision) if is_linked else tagged(claim)


@blueprint.get("/claims/<id:claim_id>/assertions")
@requires("read")
@blueprint.arguments(PastPageQuery, location="query")
@blueprint.response(200, AssertionsPage)
def list_assertions(query: dict[str, Any], claim_id: int) -> Answer:
    """Who said it, when, in which words and with which value, and how it was attached."""
    paging, view = read_paging(query), read_view(query)
    if isinstance(view, Past):
        return write_page(past_lists.list_past_assertions(claim_id, paging, view))
    return write_page(claims.list_assertions(claim_id, paging))


@blueprint.get("/claims/<id:claim_id>/timeline")
@requires("read")
@blueprint.arguments(TimelineQuery, location="query")
@blueprint.response(200, TimelineSchema)
def get_timeline(query: dict[str, Any], claim_id: int) -> Answer:
    """The series of values per speaker and outlet, where they conflict, and which stands.

    Beyond 1,000 points `next` leads on; the conflicts and the current value count all points on every page.
    """
    paging = read_paging(query)
    timeline = find_timeline(claim_id, read_view(query), paging)
    cursor, headers = write_next(timeline.next_key)
    names = ("claim", "series", "conflicts", "current")
    return {**{name: getattr(timeline, name) for name in names}, "next": cursor}, headers


@blueprint.get("/claims/<id:claim_id>/history")
@requires("read")
@blueprint.arguments(PageQuery, location="query")
@blueprint.response(200, ChangesPage)
def list_history(query: dict[str, Any], claim_id: int) -> Answer:
    """Every change of the claim and of its assertions: who, when, before, after and why."""
    return write_page(claims.list_history(claim_id, read_paging(query)))


@blueprint.patch("/claims/<id:claim_id>")
@requires("review")
@conditional_only
@blueprint.arguments(ClaimPatch)
@blueprint.response(200, ClaimSchema)
def patch_claim(given: dict[str, Any], claim_id: int) -> Answer:
    """Correct the words, the keys or the status of a claim."""
    correction = ClaimCorrection(**given)
    return changed(claim_corrections.correct_claim(claim_id, correction, g.key.actor, read_expected()))


@blueprint.post("/claims/<id:claim_id>/merge")
@requires("review")
@repeatable
@conditional
@blueprint.arguments(MergeIn)
@blueprint.response(200, ClaimSchema)
def merge_claim(given: dict[str, Any], claim_id: int) -> Answer:
    """Let a claim be one with another, and answer with that; its own address leads there from now on (308)."""
    return changed(claim_corrections.merge_claims(claim_id, **given, actor=g.key.actor, expected=read_expected()))


@blueprint.post("/claims/<id:claim_id>/split")
@requires("review")
@repeatable
@conditional
@blueprint.arguments(SplitIn)
@blueprint.response(201, ClaimSchema)
def split_claim(given: dict[str, Any], claim_id: int) -> Answer:
    """Let some assertions of a claim state a claim of their own, and answer with that."""
    done = claim_corrections.split_claim(claim_id, SplitDraft(**given), g.key.actor, read_expected())
    return changed(done, Location=url_for("claims.get_claim", claim_id=done.result.id))


@blueprint.post("/claims/<id:claim_id>/reviews")
@requires("review")
@repeatable
@conditional
@blueprint.arguments(ReviewIn)
@blueprint.response(201, ReviewSchema)
def review_claim(given: dict[str, Any], claim_id: int) -> Answer:
    """Add a person's verdict to a claim."""
    done = claim_corrections.review_claim(claim_id, ReviewDraft(**given), g.key.actor, read_expected())
    return done.result, {"Factbase-Change": done.change_id}
