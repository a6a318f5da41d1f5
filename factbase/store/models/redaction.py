"""Texts that had to go for legal reasons."""

from peewee import BooleanField, ForeignKeyField, TextField

from factbase.store.models.article import Article
from factbase.store.models.base import MomentField, Row, now


class Redaction(Row):
    """The redaction of an article by a change; while it `is_open`, the database lets words of history be blanked."""

    article = ForeignKeyField(Article, on_delete="RESTRICT")
    article_id: int
    change_id = TextField(unique=True)
    at = MomentField(default=now)
    is_open = BooleanField(default=True)
