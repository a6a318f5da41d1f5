"""Which representation a client wants: JSON as ever, or JSON-LD."""

import json
from collections.abc import Callable, Iterable
from typing import Any

from flask import Response, current_app, g, request

from api.paging import write_page
from api.problems import Fault, Refused
from api.public import address
from factbase.services.paging import Page

JSON = "application/json"
JSON_LD = "application/ld+json"
LINKED = {"type": "object", "description": "JSON-LD in the terms of /api/v1/context.jsonld."}


def wants_linked_data() -> bool:
    """Whether JSON-LD is asked for; raises Refused (406) where neither form is taken. The answer varies by Accept."""
    g.varies_by_accept = True
    wanted = list(request.accept_mimetypes)
    if not wanted:
        return False
    plain, linked = find_quality(JSON, wanted), find_quality(JSON_LD, wanted)
    if not plain and not linked:
        fault = Fault(f"Take {JSON} or {JSON_LD}.", header="Accept")
        raise Refused("not-acceptable", "Nothing that Accept names can be had here.", (fault,))
    return linked > plain


def find_quality(media_type: str, wanted: Iterable[tuple[str, float]]) -> float:
    """How much a media type is wanted, from 0 to 1: the range that names it most closely says so.

    Parameters (`profile`) are passed over: there is one form of each type.
    """
    closeness = {media_type: 2, f"{media_type.partition('/')[0]}/*": 1, "*/*": 0}
    plain = [(name.partition(";")[0].strip().lower(), quality) for name, quality in wanted]
    fitting = [(closeness[name], quality) for name, quality in plain if name in closeness]
    return max(fitting)[1] if fitting else 0.0


def answer_linked(resource: dict[str, Any], revision: int) -> Response:
    """A resource as JSON-LD, and its revision for the tag."""
    response = current_app.response_class(_write(resource), content_type=JSON_LD)
    response.set_etag(str(revision))
    return response


def answer_linked_page(page: Page[Any], write: Callable[[Any], dict[str, Any]]) -> Response:
    """A page of a list as a graph; the Link header leads to the next."""
    response = current_app.response_class(_write({"graph": list(map(write, page.items))}), content_type=JSON_LD)
    response.headers.extend(write_page(page)[1])
    return response


def _write(members: dict[str, Any]) -> str:
    document = {"@context": address("docs.show_context"), **members}
    return json.dumps(document, ensure_ascii=False) + "\n"
