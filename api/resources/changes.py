"""The feed of everything that happened."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from flask import g

from api.access import requires
from api.blueprint import Blueprint
from api.idempotency import repeatable
from api.paging import read_paging, write_page
from api.schemas.changes import ChangesPage, RevertedSchema
from api.schemas.corrections_in import RevertIn
from api.schemas.queries import ChangesQuery
from factbase.services import changes
from factbase.services.reverting import revert_change

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


@blueprint.post("/changes/<change:change_id>/revert")
@requires("review")
@repeatable
@blueprint.arguments(RevertIn, required=False)
@blueprint.response(200, RevertedSchema)
def post_revert(given: dict[str, Any], change_id: str) -> tuple[Any, Mapping[str, str]]:
    """Undo a change; that is a change too, and can be undone. Where later ones stand on it, 409 names them."""
    done = revert_change(change_id, given["reason"], g.key.actor)
    answer = {"change_id": done.change_id, "reverts": change_id, "items": done.result}
    return answer, {"Factbase-Change": done.change_id}
