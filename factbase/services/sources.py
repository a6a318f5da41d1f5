"""Where claims come from: the articles in which they are stated."""

from collections.abc import Iterable
from typing import Any

from peewee import ForeignKeyField

from factbase.services.views import PRESENT, View
from factbase.store.models import Appearance, Article, ArticleVersion, Assertion

SHOWN = 20  # articles at most; all of them are found by way of the assertions and quotes


def find_sources(claim_id: int, view: View = PRESENT) -> tuple[str, ...]:
    """Addresses of the first articles that state a claim, or repeat a quote that does, in order of capture."""
    assertions = _find_first(Assertion.claim, [claim_id], view)
    repeats = _find_first(Appearance.quote, {row.quote_id for row in assertions if row.quote_id}, view)
    numbers = sorted({row.version_id for row in (*assertions, *repeats)})
    printed = ArticleVersion.select(ArticleVersion, Article).join(Article).where(ArticleVersion.id.in_(numbers))
    return tuple(dict.fromkeys(row.article.url for row in printed.order_by(ArticleVersion.id)))[:SHOWN]


def _find_first(field: ForeignKeyField, targets: Iterable[int], view: View) -> list[Any]:
    """The first rows that refer to one of `targets`."""
    if view is not PRESENT:
        return view.related(field, targets)[:SHOWN]
    return list(field.model.select().where(field.in_(list(targets))).order_by(field.model.id).limit(SHOWN))
