"""Webhooks as they are delivered: in order, by a cursor; no factbase before this one wrote to their tables."""

from typing import Any

from peewee import (
    BigIntegerField,
    BooleanField,
    CharField,
    Check,
    Database,
    ForeignKeyField,
    IntegerField,
    Model,
    TextField,
)


def up(migrator: Any, db: Database) -> None:
    class Claim(Model):
        class Meta:
            database = db
            table_name = "claim"

    class Speaker(Model):
        class Meta:
            database = db
            table_name = "speaker"

    class Subscription(Model):
        revision = IntegerField()
        url = TextField()
        signing_key = TextField()
        actions = TextField()
        claim = ForeignKeyField(Claim, null=True, on_delete="RESTRICT")
        speaker = ForeignKeyField(Speaker, null=True, on_delete="RESTRICT")
        is_active = BooleanField()
        is_removed = BooleanField()
        cursor = BigIntegerField()
        failing_since = TextField(null=True)
        held_until = TextField(null=True)
        created_at = TextField()

        class Meta:
            database = db
            table_name = "subscription"
            constraints = (Check("revision > 0"), Check("cursor >= 0"))

    class Delivery(Model):
        subscription = ForeignKeyField(Subscription, on_delete="RESTRICT")
        seq = BigIntegerField()
        message = CharField(max_length=32, unique=True)
        state = TextField()
        attempts = IntegerField()
        next_at = TextField()
        status = IntegerField(null=True)
        answer = TextField(null=True)
        created_at = TextField()
        delivered_at = TextField(null=True)

        class Meta:
            database = db
            table_name = "delivery"
            indexes = ((("subscription", "seq"), True), (("subscription", "state", "seq"), False))
            constraints = (Check("state IN ('pending', 'delivered')"), Check("attempts >= 0"))

    for table in ("delivery", "subscription"):
        db.execute_sql(f'DROP TABLE "{table}"')
    db.create_tables([Subscription, Delivery], safe=False)
