"""Articles: one at a time, many at a time, and back."""

from collections.abc import Mapping
from typing import Any

from flask import Response, current_app, g, request, stream_with_context, url_for

from api.access import requires
from api.batches import NDJSON, answer_batch, spool
from api.blueprint import Blueprint
from api.bodies import MAX_BATCH
from api.conditional import conditional, read_expected
from api.drafts import draft_article
from api.idempotency import repeatable
from api.metrics import count_ingested
from api.paging import read_paging, write_page
from api.schemas.articles import (
    ArticlesPage,
    PostedArticleSchema,
    ReadArticleSchema,
    VersionsPage,
    VersionTextSchema,
    flatten_ingested,
    flatten_reading,
)
from api.schemas.articles_in import ArticleIn
from api.schemas.corrections_in import RedactIn
from api.schemas.queries import ArticlesQuery, PageQuery
from api.settings import current_settings
from factbase.services import articles, redaction
from factbase.services.articles import ArticleFilter

blueprint = Blueprint("articles", __name__, description="Articles and what was found in them.")

Answer = tuple[Any, Mapping[str, str]]


@blueprint.post("/articles")
@requires("ingest")
@repeatable
@blueprint.arguments(ArticleIn)
@blueprint.response(201, PostedArticleSchema, description="The article is new.")
@blueprint.alt_response(
    200,
    schema=PostedArticleSchema,
    description="Known: another text makes a new version; another title, byline or agency corrects the article.",
)
def post_article(given: dict[str, Any]) -> tuple[Any, int, Mapping[str, str]]:
    """Ingest an article, and answer with its quotes and with what became of every statement in it, and why."""
    is_page = "html" in given
    draft = draft_article(given)
    ingested = articles.ingest_article(draft, g.key.actor, current_settings())
    count_ingested(ingested)
    answer = flatten_ingested(ingested, draft.body if is_page else None)
    location = url_for("articles.get_article", article_id=ingested.reading.article.id)
    return answer, 201 if ingested.outcome == "created" else 200, {"Location": location}


@blueprint.post("/articles/batch")
@requires("ingest", body_limit=MAX_BATCH)
@blueprint.doc(requestBody={"required": True, "content": {NDJSON: {"schema": {"type": "string"}}}})
@blueprint.response(200, {"type": "string"}, content_type=NDJSON, description="A line for each line, as each is done.")
def post_batch() -> Response:
    """Ingest many articles: NDJSON in, NDJSON out; a bad line is reported and does not stop the others.

    A line holds an article as `POST /articles` takes it. It is answered by `{"line", "status", "article"}`, or by
    `{"line", "status", "problem"}`. Each line is a transaction of its own, idempotent by its URL.
    """
    lines = spool(request)
    answers = answer_batch(lines, g.key.actor, current_settings())
    return current_app.response_class(stream_with_context(answers), mimetype=NDJSON)


@blueprint.get("/articles")
@requires("read")
@blueprint.arguments(ArticlesQuery, location="query")
@blueprint.response(200, ArticlesPage)
def list_articles(query: dict[str, Any]) -> Answer:
    """Articles in the order in which they came in."""
    paging = read_paging(query)
    return write_page(articles.list_articles(ArticleFilter(**query), paging))


@blueprint.get("/articles/<id:article_id>")
@requires("read")
@blueprint.response(200, ReadArticleSchema)
def get_article(article_id: int) -> Any:
    """An article with the quotes and statements of its latest text."""
    return flatten_reading(articles.get_reading(article_id))


@blueprint.get("/articles/<id:article_id>/versions")
@requires("read")
@blueprint.arguments(PageQuery, location="query")
@blueprint.response(200, VersionsPage)
def list_versions(query: dict[str, Any], article_id: int) -> Answer:
    """The texts of an article as captured, the first one first, without their words."""
    return write_page(articles.list_versions(article_id, read_paging(query)))


@blueprint.get("/articles/<id:article_id>/versions/<id:number>")
@requires("read")
@blueprint.response(200, VersionTextSchema)
def get_version(article_id: int, number: int) -> Any:
    """A text of an article with its words; every offset counts in it."""
    return articles.get_version(article_id, number)


@blueprint.post("/articles/<id:article_id>/redact")
@requires("admin")
@repeatable
@conditional
@blueprint.arguments(RedactIn)
@blueprint.response(200, ReadArticleSchema)
def redact_article(given: dict[str, Any], article_id: int) -> Answer:
    """Take the words of an article out of everything, history included, for legal reasons; this is for good."""
    done = redaction.redact_article(article_id, given["reason"], g.key.actor, read_expected())
    return flatten_reading(done.result), {"Factbase-Change": done.change_id}
