"""The feed of everything that happened."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from api.access import requires
from api.blueprint import Blueprint
from api.paging import read_paging, write_page
from api.schemas.changes import ChangesPage
from api.schemas.queries import ChangesQuery
from factbase.services import changes

blueprint = Blueprint("changes", __name__, description="What happened, in order of commit.")


@blueprint.get("/changes")
@requires("read")
@blueprint.arguments(ChangesQuery, location="query")
@blueprint.response(200, ChangesPage)
def list_changes(query: dict[str, Any]) -> tuple[Any, Mapping[str, str]]:
    """Changes after `since`; a follower asks again with the last `seq` that it saw."""
    paging = read_paging(query)
    if paging.after is None:
        paging = replace(paging, after=query["since"])
    return write_page(changes.list_changes(paging))
