"""What a person should look at, and what people found."""

from peewee import BigIntegerField, ForeignKeyField, IntegerField, TextField

from factbase.store.models.article import Article
from factbase.store.models.base import JsonField, MomentField, Resource, Row, now
from factbase.store.models.claim import Claim


class ReviewItem(Resource):
    """An uncertain match, speaker or merge; `subject` is the number of the assertion, quote or claim in question.

    `place` orders the queue, the most useful first; `decision` is what the person chose.
    """

    kind = TextField()
    subject_type = TextField()
    subject = IntegerField()
    article = ForeignKeyField(Article, null=True, on_delete="RESTRICT")
    article_id: int | None
    candidates = JsonField(default=list)
    reason = TextField()
    state = TextField(default="open")
    created_at = MomentField(default=now)
    decided_at = MomentField(null=True)
    decided_by = TextField(null=True)
    decision = TextField(null=True)
    place = BigIntegerField(default=0)

    class Meta:
        """The queue is read by state, in order of place; a subject is looked up to close what is asked about it."""

        indexes = ((("state", "kind"), False), (("subject_type", "subject"), False), (("state", "place"), False))


class Review(Row):
    """A verdict of a person on a claim, as schema.org's ClaimReview has it."""

    claim = ForeignKeyField(Claim, on_delete="RESTRICT", backref="reviews")
    claim_id: int
    rating = TextField()
    text = TextField(null=True)
    url = TextField(null=True)
    reviewer = TextField()
    reviewed_at = MomentField(default=now)
