"""What happened: rows are added in order of commit and never touched again."""

from peewee import BigIntegerField, CompositeKey, IntegerField, Model, TextField

from factbase.store.database import database
from factbase.store.models.base import JsonField, MomentField


class Change(Model):
    """What happened to one subject; rows of one intention share `change_id`.

    `before` and `after` are whole rows; a long text stands there as {"text": SHA-256}.
    """

    seq = BigIntegerField(primary_key=True)
    change_id = TextField(index=True)
    actor = TextField()
    at = MomentField(index=True)
    action = TextField()
    subject_type = TextField()
    subject = IntegerField()
    before = JsonField(null=True)
    after = JsonField(null=True)
    reason = TextField(null=True)
    reverts = TextField(null=True)

    class Meta:
        """History is read by subject, and feeds by kind of subject."""

        database = database
        table_name = "change"
        indexes = ((("subject_type", "subject", "seq"), False), (("subject_type", "seq"), False))


class Departure(Model):
    """A row that once referred to a target and does not any more: `field` is such as "assertion.claim_id".

    The past of a target is found by the rows that refer to it now, and by these.
    """

    field = TextField()
    target = IntegerField()
    subject = IntegerField()

    class Meta:
        """The key is the row."""

        database = database
        table_name = "departure"
        primary_key = CompositeKey("field", "target", "subject")
