"""What a person should look at, and what people found."""

from peewee import ForeignKeyField, IntegerField, TextField

from factbase.store.models.article import Article
from factbase.store.models.base import JsonField, MomentField, Resource, Row, now
from factbase.store.models.claim import Claim


class ReviewItem(Resource):
    """An uncertain match, speaker or merge; `subject` is the number of the assertion, quote or claim in question."""

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

    class Meta:
        """The queue is read by state and kind; a subject is looked up to close what is asked about it."""

        indexes = ((("state", "kind"), False), (("subject_type", "subject"), False))


class Review(Row):
    """A verdict of a person on a claim, as schema.org's ClaimReview has it."""

    claim = ForeignKeyField(Claim, on_delete="RESTRICT", backref="reviews")
    claim_id: int
    rating = TextField()
    text = TextField(null=True)
    url = TextField(null=True)
    reviewer = TextField()
    reviewed_at = MomentField(default=now)
