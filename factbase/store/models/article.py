"""Articles, one per URL, and their texts as captured."""

from peewee import ForeignKeyField, IntegerField, TextField

from factbase.store.models.base import MomentField, Resource, Row, now
from factbase.store.models.outlet import Outlet
from factbase.store.models.text import Text


class Article(Resource):
    """One URL; `url_key` is its form to compare, `version` the number of its latest text."""

    url = TextField()
    url_key = TextField(unique=True)
    outlet = ForeignKeyField(Outlet, on_delete="RESTRICT")
    outlet_id: int
    agency = TextField(null=True)
    title = TextField(null=True)
    byline = TextField(null=True)
    language = TextField(null=True)
    published_at = MomentField(null=True, index=True)
    published_precision = TextField(null=True)
    published_basis = TextField(null=True)
    version = IntegerField(default=1)
    created_at = MomentField(default=now)


class ArticleVersion(Row):
    """The body of an article at one time; every offset counts in it."""

    article = ForeignKeyField(Article, on_delete="RESTRICT", backref="versions")
    article_id: int
    number = IntegerField()
    text = ForeignKeyField(Text, column_name="sha256", object_id_name="text_id", on_delete="RESTRICT")
    text_id: str
    captured_at = MomentField(default=now)
    supersedes = ForeignKeyField("self", null=True, on_delete="RESTRICT")
    supersedes_id: int | None

    class Meta:
        """One row a number."""

        indexes = ((("article", "number"), True),)
