"""Where words stand: the version, the article and the outlet, now or at a moment of the past."""

from collections.abc import Iterable
from dataclasses import dataclass

from factbase.services.views import View
from factbase.store.models import Article, ArticleVersion, Outlet


@dataclass(frozen=True, slots=True)
class Printing:
    """A text, with what it belongs to."""

    version: ArticleVersion
    article: Article
    outlet: Outlet


def find_printings(versions: Iterable[int], view: View) -> dict[int, Printing]:
    """By number of the row of a version: where it belongs."""
    rows = list(ArticleVersion.select().where(ArticleVersion.id.in_(sorted(set(versions)))))
    articles = view.find(Article, (row.article_id for row in rows))
    outlets = view.find(Outlet, (article.outlet_id for article in articles.values()))
    return {
        row.id: Printing(row, articles[row.article_id], outlets[articles[row.article_id].outlet_id]) for row in rows
    }
