"""Who may call, what was answered, and whom to tell."""

from peewee import BigIntegerField, BooleanField, CharField, ForeignKeyField, IntegerField, TextField

from factbase.store.models.base import JsonField, MomentField, Resource, Row, now


class ApiKey(Resource):
    """A key of a client: only its hash is kept, and the first characters by which people know it."""

    name = TextField()
    prefix = TextField()
    sha256 = CharField(max_length=64, unique=True)
    scopes = JsonField()
    created_at = MomentField(default=now)
    expires_at = MomentField(null=True)
    revoked_at = MomentField(null=True)


class IdempotencyRecord(Row):
    """An answer to be given again; `status` is null while the first request runs."""

    principal = TextField()
    key = TextField()
    fingerprint = CharField(max_length=64)
    started_at = MomentField(default=now, index=True)
    status = IntegerField(null=True)
    headers = JsonField(null=True)
    body = TextField(null=True)

    class Meta:
        """A key belongs to who sent it."""

        indexes = ((("principal", "key"), True),)


class Subscription(Resource):
    """A webhook; `secret_sha256` is what deliveries are signed with."""

    url = TextField()
    secret_sha256 = CharField(max_length=64)
    kinds = JsonField(default=list)
    is_active = BooleanField(default=True)
    failing_since = MomentField(null=True)
    created_at = MomentField(default=now)


class Delivery(Row):
    """One change on its way to one subscriber."""

    subscription = ForeignKeyField(Subscription, on_delete="RESTRICT", backref="deliveries")
    subscription_id: int
    seq = BigIntegerField()
    state = TextField(default="pending")
    attempts = IntegerField(default=0)
    next_at = MomentField(default=now)
    answer = TextField(null=True)

    class Meta:
        """A change is delivered once; the next ones due are looked for by state and time."""

        indexes = ((("subscription", "seq"), True), (("state", "next_at"), False))
