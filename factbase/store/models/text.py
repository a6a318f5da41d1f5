"""Long texts, once each, by the hash of their words: history refers to them, redaction blanks them here."""

from peewee import CharField, Model, TextField

from factbase.store.database import database
from factbase.store.models.base import MomentField, now


class Text(Model):
    """A text and its SHA-256 in hexadecimal; `body` is null once it was redacted."""

    sha256 = CharField(max_length=64, primary_key=True)
    body = TextField(null=True)
    redacted_at = MomentField(null=True)
    created_at = MomentField(default=now)

    class Meta:
        """A table beside the rows that refer to it."""

        database = database
        table_name = "text"
