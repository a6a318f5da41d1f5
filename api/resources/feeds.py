"""Atom feeds: claims, the history of one, the quotes of a speaker, and everything that happened."""

from typing import Any

from flask import Response

from api.access import requires
from api.atom import ATOM, answer_feed
from api.blueprint import Blueprint
from api.paging import read_paging
from api.public import address
from api.schemas.queries import PageQuery
from factbase.services import feeds

blueprint = Blueprint("feeds", __name__, description="Atom, the latest first.")

FEED = {"type": "string"}


@blueprint.get("/feeds/claims.atom")
@requires("read")
@blueprint.arguments(PageQuery, location="query")
@blueprint.response(200, FEED, content_type=ATOM)
def read_claims_feed(query: dict[str, Any]) -> Response:
    """Claims, the last that was changed first."""
    return answer_feed(feeds.read_claims_feed(read_paging(query)), "claims", address("claims.list_claims"))


@blueprint.get("/feeds/claims/<id:claim_id>.atom")
@requires("read")
@blueprint.arguments(PageQuery, location="query")
@blueprint.response(200, FEED, content_type=ATOM)
def read_claim_feed(query: dict[str, Any], claim_id: int) -> Response:
    """What happened to a claim and its assertions, the latest first."""
    feed = feeds.read_claim_feed(claim_id, read_paging(query))
    return answer_feed(feed, f"claims/{claim_id}", address("claims.get_claim", claim_id=claim_id))


@blueprint.get("/feeds/speakers/<id:speaker_id>.atom")
@requires("read")
@blueprint.arguments(PageQuery, location="query")
@blueprint.response(200, FEED, content_type=ATOM)
def read_speaker_feed(query: dict[str, Any], speaker_id: int) -> Response:
    """What a speaker said, under whatever name, the latest first."""
    feed = feeds.read_speaker_feed(speaker_id, read_paging(query))
    return answer_feed(feed, f"speakers/{speaker_id}", address("speakers.get_speaker", speaker_id=speaker_id))


@blueprint.get("/feeds/changes.atom")
@requires("read")
@blueprint.arguments(PageQuery, location="query")
@blueprint.response(200, FEED, content_type=ATOM)
def read_changes_feed(query: dict[str, Any]) -> Response:
    """Everything that happened, the latest first."""
    return answer_feed(feeds.read_changes_feed(read_paging(query)), "changes", address("changes.list_changes"))
