"""Who may call, what was answered, and whom to tell."""

from peewee import BigIntegerField, BooleanField, CharField, ForeignKeyField, IntegerField, TextField

from factbase.store.models.base import JsonField, MomentField, Resource, Row, now
from factbase.store.models.claim import Claim
from factbase.store.models.speaker import Speaker


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
    """A webhook: the changes after number `cursor` are yet to be looked at for it.

    `signing_key` is the secret that its receiver was shown: a signature cannot be made from a hash. Whoever delivers
    holds the subscription until `held_until`, so that its changes go out in order.
    """

    url = TextField()
    signing_key = TextField()
    actions = JsonField(default=list)
    claim = ForeignKeyField(Claim, null=True, on_delete="RESTRICT")
    claim_id: int | None
    speaker = ForeignKeyField(Speaker, null=True, on_delete="RESTRICT")
    speaker_id: int | None
    is_active = BooleanField(default=True)
    is_removed = BooleanField(default=False)
    cursor = BigIntegerField()
    failing_since = MomentField(null=True)
    held_until = MomentField(null=True)
    created_at = MomentField(default=now)


class Delivery(Row):
    """One change on its way to one subscriber; `message` is the id that the receiver sees, the same in every attempt.

    `status` and `answer` are what the last attempt met.
    """

    subscription = ForeignKeyField(Subscription, on_delete="RESTRICT", backref="deliveries")
    subscription_id: int
    seq = BigIntegerField()
    message = CharField(max_length=32, unique=True)
    state = TextField(default="pending")
    attempts = IntegerField(default=0)
    next_at = MomentField(default=now)
    status = IntegerField(null=True)
    answer = TextField(null=True)
    created_at = MomentField(default=now)
    delivered_at = MomentField(null=True)

    class Meta:
        """A change is delivered once; the next one is looked for by state, and goes out in order of number."""

        indexes = ((("subscription", "seq"), True), (("subscription", "state", "seq"), False))
