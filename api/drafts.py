"""Articles as JSON, checked and turned into the drafts that services take; the same for REST and the command line."""

from typing import Any

from marshmallow import ValidationError

from api.arguments import invalid_body
from api.schemas.articles_in import ArticleIn
from factbase.values.articles import ArticleDraft

SCHEMA = ArticleIn()


def load_article(value: Any) -> ArticleDraft:
    """The draft of an article in JSON; raises Refused with the pointers of what is wrong."""
    try:
        given = SCHEMA.load(value)
    except ValidationError as error:
        raise invalid_body(error.messages) from error
    return draft_article(given)


def draft_article(given: dict[str, Any]) -> ArticleDraft:
    """The draft of an article that the schema has checked; what a page says of itself fills what is not given."""
    if "html" not in given:
        return ArticleDraft(**given)
    from factbase.text.html import read_page  # noqa: PLC0415  trafilatura takes half a second to import

    page = read_page(given.pop("html"))
    stated = {name: value for name, value in given.items() if value is not None}
    found = {"title": page.title, "byline": page.byline, "published_at": page.published_at}
    return ArticleDraft(**{**found, **stated, "body": page.body})
