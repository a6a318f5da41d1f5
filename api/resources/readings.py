"""Dry runs: what a text says, and which claims it states. Nothing is stored."""

from typing import Any

from api.access import requires
from api.blueprint import Blueprint
from api.idempotency import repeatable
from api.readings import write_reading
from api.schemas.articles_in import MatchIn, TextIn
from api.schemas.readings import ReadingSchema
from api.schemas.statements import MatchedSchema
from api.settings import current_settings
from factbase.services.matching import Question, match_text
from factbase.services.reading import read_text
from factbase.values.articles import ArticleDraft

NOWHERE = "https://text.invalid/"

blueprint = Blueprint("dry runs", __name__, description="What ingesting a text would find; nothing is stored.")


@blueprint.post("/extract")
@requires("read")
@repeatable
@blueprint.arguments(TextIn)
@blueprint.response(200, ReadingSchema)
def extract(given: dict[str, Any]) -> Any:
    """Read a text: its quotations with their speakers, and its statements."""
    draft = ArticleDraft(url=NOWHERE, body=given["text"], published_at=given["published_at"])
    return write_reading(read_text(draft))


@blueprint.post("/match")
@requires("read")
@repeatable
@blueprint.arguments(MatchIn)
@blueprint.response(200, MatchedSchema)
def match(given: dict[str, Any]) -> Any:
    """Say per statement of a text what ingesting it would make of it, and which claims were weighed."""
    return {"statements": match_text(Question(**given), current_settings())}
