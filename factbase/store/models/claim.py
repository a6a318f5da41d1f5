"""Claims hold identity; assertions hold who stated them, when and with which value."""

from peewee import BooleanField, CharField, DoubleField, ForeignKeyField, IntegerField, TextField

from factbase.store.models.article import ArticleVersion
from factbase.store.models.base import JsonField, MomentField, Resource, now
from factbase.store.models.quote import Quote
from factbase.store.models.speaker import Speaker


class Claim(Resource):
    """What can be repeated, revised or denied; `key_hash` is equal for equal kinds and keys, null without keys.

    `is_removed` marks one whose opening was undone: it is not there, but its number is never given again.
    """

    kind = TextField(index=True)
    statement = TextField()
    keys = JsonField(default=list)
    key_hash = CharField(max_length=64, null=True, index=True)
    event = JsonField(default=dict)
    status = TextField(default="open")
    merged_into = ForeignKeyField("self", null=True, on_delete="RESTRICT")
    merged_into_id: int | None
    is_removed = BooleanField(default=False)
    created_at = MomentField(default=now)


class Assertion(Resource):
    """A quotation or a narrated sentence that states a claim: `body[start:end] == exact`.

    `claim` is null while a person has not decided; `low`, `best`, `high` and `term_status` repeat what `value` says,
    for filters; `words` is the hash of the normal form of `exact`. `question` is the number of the review item of
    another assertion, which this one says again: both are decided together.
    """

    claim = ForeignKeyField(Claim, null=True, on_delete="RESTRICT", backref="assertions")
    claim_id: int | None
    quote = ForeignKeyField(Quote, null=True, on_delete="RESTRICT", backref="assertions")
    quote_id: int | None
    version = ForeignKeyField(ArticleVersion, on_delete="RESTRICT", backref="assertions")
    version_id: int
    start = IntegerField()
    end = IntegerField()
    exact = TextField()
    words = CharField(max_length=64, index=True)
    speaker = ForeignKeyField(Speaker, null=True, on_delete="RESTRICT", backref="assertions")
    speaker_id: int | None
    kind = TextField()
    stance = TextField()
    value = JsonField(null=True)
    low = DoubleField(null=True)
    best = DoubleField(null=True)
    high = DoubleField(null=True)
    term_status = TextField(null=True, index=True)
    keys = JsonField(default=list)
    event = JsonField(default=dict)
    as_of = MomentField(null=True)
    as_of_precision = TextField(null=True)
    as_of_basis = TextField(null=True)
    rank = TextField(default="normal")
    rank_reason = TextField(null=True)
    question = IntegerField(null=True, index=True)
    created_at = MomentField(default=now)
