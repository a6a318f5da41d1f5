"""Articles and what was found in them, on their way out."""

from typing import Any

import marshmallow as ma
from marshmallow import fields

from api.schemas.choices import INGESTED, MENTION_KINDS, QUOTE_KINDS
from api.schemas.fields import Instant, choice
from api.schemas.pages import page_of
from api.schemas.references import OutletReference, SpeakerReference
from api.schemas.statements import StatementSchema
from factbase.services.articles import ArticleReading, Ingested


class PassageSchema(ma.Schema):
    """A quote where it stands in an article: the parts of a split quotation share `id`, and differ in `appearance`."""

    id = fields.Integer(required=True)
    appearance = fields.Integer(required=True)
    kind = choice(QUOTE_KINDS, required=True)
    text = fields.String(required=True)
    start = fields.Integer(required=True)
    end = fields.Integer(required=True)
    group = fields.String(required=True)
    cue = fields.String(required=True, allow_none=True)
    mention = fields.String(required=True, allow_none=True, metadata={"description": "The words for the speaker."})
    mention_kind = choice(MENTION_KINDS, required=True, allow_none=True)
    speaker = fields.Nested(SpeakerReference, required=True, allow_none=True)
    relayed_by = fields.Nested(SpeakerReference, required=True, allow_none=True)
    said_at = Instant(required=True, allow_none=True)
    said_precision = fields.String(required=True, allow_none=True)
    said_basis = fields.String(required=True, allow_none=True)
    repeated = fields.Boolean(required=True, metadata={"description": "Known from another article before."})
    statements = fields.List(fields.Nested(StatementSchema), required=True)


class ArticleSchema(ma.Schema):
    """An article without its text; `version` is the number of the latest one."""

    id = fields.Integer(required=True)
    url = fields.String(required=True)
    title = fields.String(required=True, allow_none=True)
    outlet = fields.Nested(OutletReference, required=True)
    agency = fields.String(required=True, allow_none=True)
    byline = fields.String(required=True, allow_none=True)
    language = fields.String(required=True, allow_none=True)
    published_at = Instant(required=True, allow_none=True)
    published_precision = fields.String(required=True, allow_none=True)
    published_basis = fields.String(required=True, allow_none=True)
    version = fields.Integer(required=True)
    created_at = Instant(required=True)
    revision = fields.Integer(required=True)


class ReadArticleSchema(ArticleSchema):
    """An article with the quotes in its latest text, and the statements outside any quotation."""

    quotes = fields.List(fields.Nested(PassageSchema), required=True)
    narrated = fields.List(fields.Nested(StatementSchema), required=True)


class PostedArticleSchema(ReadArticleSchema):
    """An article as posting it left it."""

    outcome = choice(INGESTED, required=True)
    body = fields.String(metadata={"description": "The text that was extracted, where `html` was posted."})


class VersionSchema(ma.Schema):
    """A text of an article as captured."""

    article = fields.Integer(required=True)
    number = fields.Integer(required=True)
    sha256 = fields.String(required=True)
    captured_at = Instant(required=True)
    supersedes = fields.Integer(
        required=True, allow_none=True, metadata={"description": "`number` of the version before it."}
    )


class VersionTextSchema(VersionSchema):
    """A text of an article as captured, with its words; `body` is null once they were redacted."""

    body = fields.String(required=True, allow_none=True)


def flatten_reading(reading: ArticleReading) -> dict[str, Any]:
    """The article with what was read in it as one object."""
    article = {name: getattr(reading.article, name) for name in ArticleSchema().fields}
    return {**article, "quotes": reading.quotes, "narrated": reading.narrated}


def flatten_ingested(ingested: Ingested, body: str | None = None) -> dict[str, Any]:
    """What posting an article did as one object; `body` only where the client does not have it."""
    extracted = {} if body is None else {"body": body}
    return {**flatten_reading(ingested.reading), "outcome": ingested.outcome, **extracted}


ArticlesPage = page_of(ArticleSchema, "Articles")
VersionsPage = page_of(VersionSchema, "Versions")
