"""Assertions, one at a time: read, corrected, detached."""

from collections.abc import Mapping
from typing import Any

from flask import g

from api.access import requires
from api.blueprint import Blueprint
from api.conditional import changed, conditional_only, read_expected, tagged
from api.moments import read_view
from api.schemas.claims import AssertionSchema
from api.schemas.corrections_in import AssertionPatch
from api.schemas.queries import MomentQuery, ReasonQuery
from factbase.services import assertion_corrections
from factbase.services.assertion_corrections import AssertionCorrection

blueprint = Blueprint("assertions", __name__, description="Who stated a claim, when, in which words, with which value.")

Answer = tuple[Any, Mapping[str, str]]


@blueprint.get("/assertions/<id:assertion_id>")
@requires("read")
@blueprint.arguments(MomentQuery, location="query")
@blueprint.response(200, AssertionSchema)
def get_assertion(query: dict[str, Any], assertion_id: int) -> Answer:
    """An assertion with its value and the last decision on it, now or as it was."""
    return tagged(assertion_corrections.get_assertion(assertion_id, read_view(query)))


@blueprint.patch("/assertions/<id:assertion_id>")
@requires("review")
@conditional_only
@blueprint.arguments(AssertionPatch)
@blueprint.response(200, AssertionSchema)
def patch_assertion(given: dict[str, Any], assertion_id: int) -> Answer:
    """Correct stance, value or rank; a number that the cited words do not state needs `derived` and a reason."""
    correction = AssertionCorrection(**given)
    return changed(assertion_corrections.correct_assertion(assertion_id, correction, g.key.actor, read_expected()))


@blueprint.delete("/assertions/<id:assertion_id>")
@requires("review")
@conditional_only
@blueprint.arguments(ReasonQuery, location="query")
@blueprint.response(200, AssertionSchema)
def delete_assertion(query: dict[str, Any], assertion_id: int) -> Answer:
    """Detach an assertion from its claim: it is kept, and not proposed for that claim again."""
    reason = query.get("reason")
    return changed(assertion_corrections.detach_assertion(assertion_id, reason, g.key.actor, read_expected()))
