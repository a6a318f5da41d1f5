"""Utterances, said once, and the places where they were printed."""

from peewee import CharField, ForeignKeyField, IntegerField, TextField

from factbase.store.models.article import ArticleVersion
from factbase.store.models.base import MomentField, Resource, Row, now
from factbase.store.models.speaker import Speaker


class Quote(Resource):
    """One utterance in its longest form; `words` is the hash of its normal form."""

    speaker = ForeignKeyField(Speaker, null=True, on_delete="RESTRICT", backref="quotes")
    speaker_id: int | None
    text = TextField()
    words = CharField(max_length=64, index=True)
    kind = TextField()
    said_at = MomentField(null=True)
    said_precision = TextField(null=True)
    said_basis = TextField(null=True)
    occasion = TextField(null=True)
    relayed_by = ForeignKeyField(Speaker, null=True, on_delete="RESTRICT", backref="relayed")
    relayed_by_id: int | None
    created_at = MomentField(default=now)

    class Meta:
        """The same utterance is looked for by speaker and time."""

        indexes = ((("speaker", "said_at"), False),)


class Appearance(Row):
    """An utterance, or a part of one, in one article version: `body[start:end] == exact`.

    `prefix` and `suffix` are the words around it (W3C TextQuoteSelector); parts of a split quotation share `group`.
    """

    quote = ForeignKeyField(Quote, on_delete="RESTRICT", backref="appearances")
    quote_id: int
    version = ForeignKeyField(ArticleVersion, on_delete="RESTRICT", backref="appearances")
    version_id: int
    start = IntegerField()
    end = IntegerField()
    exact = TextField()
    prefix = TextField()
    suffix = TextField()
    kind = TextField()
    cue = TextField(null=True)
    mention = TextField(null=True)
    mention_kind = TextField(null=True)
    mention_start = IntegerField(null=True)
    mention_end = IntegerField(null=True)
    group = TextField()
    state = TextField(default="present")
    found_by = TextField(default="")
    speaker_by = TextField(default="")
    created_at = MomentField(default=now)
