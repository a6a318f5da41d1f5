"""Tables and keys, a module per noun; no rules."""

from factbase.store.models.article import Article, ArticleVersion
from factbase.store.models.change import Change, Departure
from factbase.store.models.claim import Assertion, Claim
from factbase.store.models.decision import Decision
from factbase.store.models.index import Posting, SearchEntry
from factbase.store.models.operation import ApiKey, Delivery, IdempotencyRecord, Subscription
from factbase.store.models.outlet import Outlet
from factbase.store.models.quote import Appearance, Quote
from factbase.store.models.redaction import Redaction
from factbase.store.models.review import Review, ReviewItem
from factbase.store.models.speaker import Alias, NameKey, Role, Speaker
from factbase.store.models.text import Text

__all__ = [
    "Alias",
    "ApiKey",
    "Appearance",
    "Article",
    "ArticleVersion",
    "Assertion",
    "Change",
    "Claim",
    "Decision",
    "Delivery",
    "Departure",
    "IdempotencyRecord",
    "NameKey",
    "Outlet",
    "Posting",
    "Quote",
    "Redaction",
    "Review",
    "ReviewItem",
    "Role",
    "SearchEntry",
    "Speaker",
    "Subscription",
    "Text",
]
