"""API keys: shown once when they are made, known afterwards by their hash."""

import hmac
import secrets
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256

from factbase.errors import Conflict, Invalid, NotFound
from factbase.services.paging import Page, Paging, read_page
from factbase.store.history import recording
from factbase.store.models import ApiKey
from factbase.store.models.base import now

SCOPES = ("read", "ingest", "review", "admin")
PREFIX = "fb_"
UNPRINTABLE = frozenset({"Cc", "Cs", "Zl", "Zp"})  # categories of characters that would break a list of keys
SHOWN = 8  # characters by which a person knows a key again


@dataclass(frozen=True, slots=True)
class Key:
    """An API key without its secret; `actor` is its name in the history."""

    id: int
    name: str
    prefix: str
    scopes: tuple[str, ...]
    created_at: datetime
    expires_at: datetime | None
    revoked_at: datetime | None
    revision: int

    @property
    def actor(self) -> str:
        """Who did it, as changes name them."""
        return f"key:{self.id}"


@dataclass(frozen=True, slots=True)
class NewKey:
    """A key that was just made; `secret` cannot be had again."""

    key: Key
    secret: str


def create_key(name: str, scopes: Sequence[str], expires_at: datetime | None, actor: str) -> NewKey:
    """Make a key of 256 random bits; raises Invalid on a name that is no line, unknown scopes, or a past end."""
    if not name.strip():
        raise Invalid("A key needs a name.", "/name")
    if any(unicodedata.category(character) in UNPRINTABLE for character in name):
        raise Invalid("The name of a key may not hold control characters.", "/name")
    if not scopes or not set(scopes) <= set(SCOPES):
        raise Invalid(f"Scopes are {', '.join(SCOPES)}.", "/scopes")
    if expires_at is not None and expires_at <= now():
        raise Invalid("The key would have expired already.", "/expires_at")
    secret = PREFIX + secrets.token_urlsafe(32)
    with recording(actor) as changes:
        row = ApiKey.create(
            name=name.strip(),
            prefix=secret[:SHOWN],
            sha256=_digest(secret),
            scopes=[scope for scope in SCOPES if scope in scopes],
            expires_at=expires_at,
        )
        changes.add("key created", ("key", row.id), None, _outline(row))
    return NewKey(_read(row), secret)


def find_key(secret: str) -> Key | None:
    """The key that `secret` opens, unless it is unknown, revoked or expired.

    The look-up is by hash, so its time tells nothing of the secret, and what it found is compared in constant time.
    """
    digest = _digest(secret)
    row = ApiKey.get_or_none(ApiKey.sha256 == digest)
    if row is None or not hmac.compare_digest(row.sha256, digest):
        return None
    if row.revoked_at is not None or (row.expires_at is not None and row.expires_at <= now()):
        return None
    return _read(row)


def list_keys(paging: Paging) -> Page[Key]:
    """Every key, revoked and expired ones included, in order of creation."""
    return read_page(ApiKey.select(), ApiKey.id, paging, lambda rows: [_read(row) for row in rows])


def revoke_key(key_id: int, actor: str) -> Key:
    """Make a key useless from the next request on; raises NotFound, or Conflict where it was revoked before."""
    with recording(actor) as changes:
        row = ApiKey.get_or_none(ApiKey.id == key_id)
        if row is None:
            raise NotFound("key", key_id)
        if row.revoked_at is not None:
            raise Conflict(f"The key {row.name} was revoked before.")
        before = _outline(row)
        row.revoked_at = now()
        row.revision += 1
        row.save()
        changes.add("key revoked", ("key", row.id), before, _outline(row))
    return _read(row)


def _outline(row: ApiKey) -> dict[str, object]:
    """What history may know of a key: everything but its hash."""
    shown = _read(row)
    return {
        "name": shown.name,
        "prefix": shown.prefix,
        "scopes": list(shown.scopes),
        "is_revoked": shown.revoked_at is not None,
        "revision": shown.revision,
    }


def _read(row: ApiKey) -> Key:
    return Key(
        id=row.id,
        name=row.name,
        prefix=row.prefix,
        scopes=tuple(row.scopes),
        created_at=row.created_at,
        expires_at=row.expires_at,
        revoked_at=row.revoked_at,
        revision=row.revision,
    )


def _digest(secret: str) -> str:
    return sha256(secret.encode()).hexdigest()
