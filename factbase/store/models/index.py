"""What candidates and searches are found by."""

from peewee import CompositeKey, IntegerField, Model, TextField

from factbase.store.database import database
from factbase.store.models.base import Row


class Posting(Model):
    """A token (CRC-32, signed so that four bytes hold it) that occurs in the words of a claim."""

    tok = IntegerField()
    id = IntegerField()

    class Meta:
        """The key is the row."""

        database = database
        table_name = "posting"
        primary_key = CompositeKey("tok", "id")
        without_rowid = True


class SearchEntry(Row):
    """The folded words by which a quote, claim, speaker or article is found."""

    type = TextField()
    subject = IntegerField()
    key = TextField()

    class Meta:
        """One row a subject."""

        indexes = ((("type", "subject"), True),)
