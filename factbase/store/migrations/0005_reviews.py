"""The review queue and the verdicts of people."""

from typing import Any

from peewee import Check, Database, ForeignKeyField, IntegerField, Model, TextField


def up(migrator: Any, db: Database) -> None:
    class Article(Model):
        class Meta:
            database = db
            table_name = "article"

    class Claim(Model):
        class Meta:
            database = db
            table_name = "claim"

    class ReviewItem(Model):
        revision = IntegerField()
        kind = TextField()
        subject_type = TextField()
        subject = IntegerField()
        article = ForeignKeyField(Article, null=True, on_delete="RESTRICT")
        candidates = TextField()
        reason = TextField()
        state = TextField()
        created_at = TextField()
        decided_at = TextField(null=True)
        decided_by = TextField(null=True)

        class Meta:
            database = db
            table_name = "review_item"
            indexes = ((("state", "kind"), False), (("subject_type", "subject"), False))
            constraints = (
                Check("revision > 0"),
                Check("kind IN ('match', 'speaker', 'merge')"),
                Check("state IN ('open', 'decided', 'skipped')"),
            )

    class Review(Model):
        claim = ForeignKeyField(Claim, on_delete="RESTRICT")
        rating = TextField()
        text = TextField(null=True)
        url = TextField(null=True)
        reviewer = TextField()
        reviewed_at = TextField()

        class Meta:
            database = db
            table_name = "review"

    db.create_tables([ReviewItem, Review], safe=False)
