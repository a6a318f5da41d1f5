"""Texts, outlets, articles and their versions."""

from typing import Any

from peewee import CharField, Check, Database, ForeignKeyField, IntegerField, Model, TextField


def up(migrator: Any, db: Database) -> None:
    class Text(Model):
        sha256 = CharField(max_length=64, primary_key=True)
        body = TextField(null=True)
        redacted_at = TextField(null=True)
        created_at = TextField()

        class Meta:
            database = db
            table_name = "text"
            constraints = (Check("(body IS NULL) = (redacted_at IS NOT NULL)"),)

    class Outlet(Model):
        revision = IntegerField()
        name = TextField()
        key = TextField(unique=True)
        domain = TextField(null=True, index=True)
        created_at = TextField()

        class Meta:
            database = db
            table_name = "outlet"
            constraints = (
                Check("revision > 0"),
                Check("name <> ''"),
            )

    class Article(Model):
        revision = IntegerField()
        url = TextField()
        url_key = TextField(unique=True)
        outlet = ForeignKeyField(Outlet, on_delete="RESTRICT")
        agency = TextField(null=True)
        title = TextField(null=True)
        byline = TextField(null=True)
        language = TextField(null=True)
        published_at = TextField(null=True, index=True)
        published_precision = TextField(null=True)
        published_basis = TextField(null=True)
        version = IntegerField()
        created_at = TextField()

        class Meta:
            database = db
            table_name = "article"
            constraints = (
                Check("revision > 0"),
                Check("version > 0"),
            )

    class ArticleVersion(Model):
        article = ForeignKeyField(Article, on_delete="RESTRICT")
        number = IntegerField()
        text = ForeignKeyField(Text, column_name="sha256", on_delete="RESTRICT")
        captured_at = TextField()
        supersedes = ForeignKeyField("self", null=True, on_delete="RESTRICT")

        class Meta:
            database = db
            table_name = "article_version"
            indexes = ((("article", "number"), True),)
            constraints = (Check("number > 0"),)

    db.create_tables([Text, Outlet, Article, ArticleVersion], safe=False)
