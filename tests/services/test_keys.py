"""API keys: shown once, known by their hash, useless once revoked or expired."""

from datetime import UTC, datetime, timedelta

import pytest

from factbase.errors import Conflict, Invalid, NotFound
from factbase.services.keys import PREFIX, create_key, find_key, list_keys, revoke_key
from factbase.services.paging import Paging
from factbase.store.models import ApiKey, Change


def test_a_key_opens_what_it_was_made_for(store):
    made = create_key("desk", ["ingest", "read"], None, "test")

    assert made.secret.startswith(PREFIX)
    assert len(made.secret) > 40
    assert find_key(made.secret) == made.key
    assert made.key.scopes == ("read", "ingest")


def test_the_secret_stands_nowhere_in_the_database(store):
    secret = create_key("desk", ["read"], None, "test").secret

    kept = [str(row) for row in (*ApiKey.select().dicts(), *Change.select().dicts())]
    assert not any(secret in row for row in kept)


@pytest.mark.parametrize("secret", ["", "fb_", "fb_wrong", "ключ"])
def test_nothing_else_opens(store, secret):
    create_key("desk", ["read"], None, "test")

    assert find_key(secret) is None


def test_a_revoked_key_is_useless_at_once_and_stays_listed(store):
    made = create_key("desk", ["read"], None, "test")

    revoke_key(made.key.id, "test")

    assert find_key(made.secret) is None
    assert [key.revoked_at is not None for key in list_keys(Paging()).items] == [True]
    with pytest.raises(Conflict):
        revoke_key(made.key.id, "test")
    with pytest.raises(NotFound):
        revoke_key(99, "test")


def test_an_expired_key_is_useless(store):
    made = create_key("desk", ["read"], datetime.now(UTC) + timedelta(hours=1), "test")
    assert find_key(made.secret) is not None

    ApiKey.update(expires_at=datetime.now(UTC)).execute()

    assert find_key(made.secret) is None


@pytest.mark.parametrize(
    ("name", "scopes", "expires_at", "pointer"),
    [
        (" ", ["read"], None, "/name"),
        ("my\nkey", ["read"], None, "/name"),
        ("my\x1b[2Jkey", ["read"], None, "/name"),
        ("my\udcffkey", ["read"], None, "/name"),
        ("desk", [], None, "/scopes"),
        ("desk", ["write"], None, "/scopes"),
        ("desk", ["read"], datetime(2020, 1, 1, tzinfo=UTC), "/expires_at"),
    ],
)
def test_a_key_that_makes_no_sense_is_refused(store, name, scopes, expires_at, pointer):
    with pytest.raises(Invalid) as refusal:
        create_key(name, scopes, expires_at, "test")

    assert refusal.value.pointer == pointer
