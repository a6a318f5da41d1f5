"""Looking up: words in everything, and the speaker whom a mention means."""

from collections.abc import Mapping
from typing import Any

from api.access import requires
from api.blueprint import Blueprint
from api.paging import read_paging, write_page
from api.schemas.queries import ResolveQuery, SearchQuery
from api.schemas.resolution import ResolutionSchema
from api.schemas.search import HitsPage
from factbase.services.resolution import resolve_mention
from factbase.services.search import search as find_hits
from factbase.services.search_filters import SearchFilter

blueprint = Blueprint("search", __name__, description="Quotes, claims, speakers and articles by their words.")


@blueprint.get("/resolve")
@requires("read")
@blueprint.arguments(ResolveQuery, location="query")
@blueprint.response(200, ResolutionSchema)
def resolve(query: dict[str, Any]) -> Any:
    """Who is meant by a mention on a day; an office has different holders at different times."""
    return resolve_mention(query["mention"], query.get("on"))


@blueprint.get("/search")
@requires("read")
@blueprint.arguments(SearchQuery, location="query")
@blueprint.response(200, HitsPage)
def search(query: dict[str, Any]) -> tuple[Any, Mapping[str, str]]:
    """What holds all words of `q`, the latest first; "phrases" stand in marks, -exclusions after a hyphen."""
    paging, q = read_paging(query), query.pop("q")
    found = find_hits(q, SearchFilter(**query), paging)
    page, headers = write_page(found.page)
    return {**page, "facets": found.facets, "corrected": found.corrected}, headers
