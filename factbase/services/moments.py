"""When the value of an assertion held, how exactly that is known, and from what."""

from typing import Any

from factbase.store.models import Article, ArticleVersion, Quote
from factbase.values.statements import Statement


def date_value(statement: Statement, quote: Quote | None, article: Article, version: ArticleVersion) -> dict[str, Any]:
    """The columns `as_of`, `as_of_precision` and `as_of_basis` of an assertion.

    The day that the sentence names ("14 dead as of Tuesday"), else when the words were said, else when the article came
    out, else when its text came in.
    """
    held = statement.as_of
    if held is not None:
        return _columns(held.at, held.precision, held.basis)
    if quote is not None and quote.said_at is not None:
        return _columns(quote.said_at, quote.said_precision, quote.said_basis)
    if article.published_at is not None:
        return _columns(article.published_at, "minute", "publication")
    return _columns(version.captured_at, "minute", "capture")


def _columns(at: Any, precision: str | None, basis: str | None) -> dict[str, Any]:
    return {"as_of": at, "as_of_precision": precision, "as_of_basis": basis}
