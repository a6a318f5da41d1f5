"""Articles: one at a time, many at a time, and back."""

from collections.abc import Mapping
from typing import Any

from flask import Response, current_app, g, request, stream_with_context, url_for

from api.access import requires
from api.batches import NDJSON, answer_batch, spool
from api.blueprint import Blueprint
from api.bodies import MAX_BATCH
from api.conditional import conditional, conditional_only, read_expected, tagged, tagged_reading
from api.drafts import draft_article
from api.idempotency import repeatable
from api.metrics import count_ingested
from api.moments import read_view
from api.paging import read_paging, write_page
from api.schemas.articles import (
    ArticlesPage,
    PostedArticleSchema,
    ReadArticleSchema,
    VersionsPage,
    VersionTextSchema,
    flatten_ingested,
)
from api.schemas.articles_in import ArticleIn
from api.schemas.corrections_in import ArticlePatch, RedactIn
from api.schemas.queries import ArticlesQuery, MomentQuery, PastPageQuery
from api.settings import current_settings
from factbase.services import article_corrections, articles, past_lists, redaction
from factbase.services.article_corrections import ArticleCorrection
from factbase.services.articles import ArticleFilter
from factbase.services.views import Past

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
    article = ingested.reading.article
    headers = tagged(article, Location=url_for("articles.get_article", article_id=article.id))[1]
    return answer, 201 if ingested.outcome == "created" else 200, headers


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
    paging, view = read_paging(query), read_view(query)
    wanted = ArticleFilter(**query)
    if isinstance(view, Past):
        return write_page(past_lists.list_past_articles(wanted, paging, view))
    return write_page(articles.list_articles(wanted, paging))


@blueprint.get("/articles/<id:article_id>")
@requires("read")
@blueprint.arguments(MomentQuery, location="query")
@blueprint.response(200, ReadArticleSchema)
def get_article(query: dict[str, Any], article_id: int) -> Answer:
    """An article with the quotes and statements of its latest text, now or as it was."""
    return tagged_reading(articles.get_reading(article_id, read_view(query)))


@blueprint.patch("/articles/<id:article_id>")
@requires("review")
@conditional_only
@blueprint.arguments(ArticlePatch)
@blueprint.response(200, ReadArticleSchema)
def patch_article(given: dict[str, Any], article_id: int) -> Answer:
    """Correct what is said of an article; dates that were counted from its own follow it."""
    correction = ArticleCorrection(reason=given.pop("reason"), columns=given)
    done = article_corrections.correct_article(article_id, correction, g.key.actor, read_expected())
    return tagged_reading(done.result, **{"Factbase-Change": done.change_id})


@blueprint.get("/articles/<id:article_id>/versions")
@requires("read")
@blueprint.arguments(PastPageQuery, location="query")
@blueprint.response(200, VersionsPage)
def list_versions(query: dict[str, Any], article_id: int) -> Answer:
    """The texts of an article as captured, the first one first, without their words."""
    paging, view = read_paging(query), read_view(query)
    if isinstance(view, Past):
        return write_page(past_lists.list_past_versions(article_id, paging, view))
    return write_page(articles.list_versions(article_id, paging))


@blueprint.get("/articles/<id:article_id>/versions/<id:number>")
@requires("read")
@blueprint.arguments(MomentQuery, location="query")
@blueprint.response(200, VersionTextSchema)
def get_version(query: dict[str, Any], article_id: int, number: int) -> Any:
    """A text of an article with its words; every offset counts in it."""
    return articles.get_version(article_id, number, read_view(query))


@blueprint.post("/articles/<id:article_id>/redact")
@requires("admin")
@repeatable
@conditional
@blueprint.arguments(RedactIn)
@blueprint.response(200, ReadArticleSchema)
def redact_article(given: dict[str, Any], article_id: int) -> Answer:
    """Take the words of an article out of everything, history included, for legal reasons; this is for good."""
    done = redaction.redact_article(article_id, given["reason"], g.key.actor, read_expected())
    return tagged_reading(done.result, **{"Factbase-Change": done.change_id})
