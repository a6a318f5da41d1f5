"""Quotes, each said once."""

from collections.abc import Mapping
from typing import Any

from flask import Response, g

from api.access import requires
from api.blueprint import Blueprint
from api.conditional import changed, conditional_only, read_expected, tagged
from api.linked import write_quote
from api.moments import read_view
from api.negotiation import JSON_LD, LINKED, answer_linked, answer_linked_page, wants_linked_data
from api.paging import read_paging, write_page
from api.schemas.corrections_in import QuotePatch
from api.schemas.queries import MomentQuery, QuotesQuery
from api.schemas.quotes import QuoteSchema, QuotesPage
from factbase.services import past_lists, quotes
from factbase.services.quotes import QuoteFilter
from factbase.services.views import Past

blueprint = Blueprint("quotes", __name__, description="Utterances, and everywhere that they appeared.")

Answer = tuple[Any, Mapping[str, str]]


@blueprint.get("/quotes")
@requires("read")
@blueprint.arguments(QuotesQuery, location="query")
@blueprint.response(200, QuotesPage)
@blueprint.alt_response(200, schema=LINKED, content_type=JSON_LD)
def list_quotes(query: dict[str, Any]) -> Answer | Response:
    """Quotes in the order in which they came in."""
    is_linked, paging, view = wants_linked_data(), read_paging(query), read_view(query)
    wanted = QuoteFilter(**query)
    if isinstance(view, Past):
        page = past_lists.list_past_quotes(wanted, paging, view)
    else:
        page = quotes.list_quotes(wanted, paging)
    return answer_linked_page(page, write_quote) if is_linked else write_page(page)


@blueprint.get("/quotes/<id:quote_id>")
@requires("read")
@blueprint.arguments(MomentQuery, location="query")
@blueprint.response(200, QuoteSchema)
@blueprint.alt_response(200, schema=LINKED, content_type=JSON_LD)
def get_quote(query: dict[str, Any], quote_id: int) -> Answer | Response:
    """A quote in its longest form, with everywhere that it appeared, now or as it was."""
    is_linked = wants_linked_data()
    quote = quotes.get_quote(quote_id, read_view(query))
    return answer_linked(write_quote(quote), quote.revision) if is_linked else tagged(quote)


@blueprint.patch("/quotes/<id:quote_id>")
@requires("review")
@conditional_only
@blueprint.arguments(QuotePatch)
@blueprint.response(200, QuoteSchema)
def patch_quote(given: dict[str, Any], quote_id: int) -> Answer:
    """Say who said a quote: its statements are theirs too."""
    done = quotes.correct_quote(quote_id, given["speaker"], given["reason"], g.key.actor, read_expected())
    return changed(done)
