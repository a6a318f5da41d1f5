"""API keys, remembered answers and webhooks."""

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
    class ApiKey(Model):
        revision = IntegerField()
        name = TextField()
        prefix = TextField()
        sha256 = CharField(max_length=64, unique=True)
        scopes = TextField()
        created_at = TextField()
        expires_at = TextField(null=True)
        revoked_at = TextField(null=True)

        class Meta:
            database = db
            table_name = "api_key"
            constraints = (
                Check("revision > 0"),
                Check("name <> ''"),
            )

    class IdempotencyRecord(Model):
        principal = TextField()
        key = TextField()
        fingerprint = CharField(max_length=64)
        started_at = TextField(index=True)
        status = IntegerField(null=True)
        headers = TextField(null=True)
        body = TextField(null=True)

        class Meta:
            database = db
            table_name = "idempotency_record"
            indexes = ((("principal", "key"), True),)

    class Subscription(Model):
        revision = IntegerField()
        url = TextField()
        secret_sha256 = CharField(max_length=64)
        kinds = TextField()
        is_active = BooleanField()
        failing_since = TextField(null=True)
        created_at = TextField()

        class Meta:
            database = db
            table_name = "subscription"
            constraints = (Check("revision > 0"),)

    class Delivery(Model):
        subscription = ForeignKeyField(Subscription, on_delete="RESTRICT")
        seq = BigIntegerField()
        state = TextField()
        attempts = IntegerField()
        next_at = TextField()
        answer = TextField(null=True)

        class Meta:
            database = db
            table_name = "delivery"
            indexes = ((("subscription", "seq"), True), (("state", "next_at"), False))
            constraints = (Check("state IN ('pending', 'delivered', 'failed')"),)

    db.create_tables([ApiKey, IdempotencyRecord, Subscription, Delivery], safe=False)
