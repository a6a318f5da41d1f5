import pytest

from api import create_app
from factbase.errors import Invalid
from factbase.services import keys, schema
from factbase.settings import Settings


@pytest.fixture
def limited(database_url):
    return create_app(Settings(database=database_url, rate_limit="3/minute"))


def with_key(app, name):
    client = app.test_client()
    with schema.session():
        secret = keys.create_key(name, ["read"], None, "test").secret
    client.environ_base["HTTP_AUTHORIZATION"] = f"Bearer {secret}"
    return client


def test_a_key_may_send_so_many_requests(limited):
    first, second = with_key(limited, "first"), with_key(limited, "second")

    statuses = [first.get("/api/v1/quotes").status_code for _ in range(4)]
    refused = first.get("/api/v1/quotes")

    assert statuses == [200, 200, 200, 429]
    assert refused.content_type == "application/problem+json"
    assert refused.json["status"] == 429
    assert int(refused.headers["Retry-After"]) in range(1, 61)
    assert second.get("/api/v1/quotes").status_code == 200


def test_who_has_no_key_is_counted_too(limited):
    anybody = limited.test_client()

    assert [anybody.get("/api/v1/quotes").status_code for _ in range(4)] == [401, 401, 401, 429]


def test_health_pages_are_never_refused(limited):
    assert {limited.test_client().get("/healthz").status_code for _ in range(6)} == {200}


def test_only_a_refusal_says_when_to_come_back(limited):
    assert "Retry-After" not in with_key(limited, "first").get("/api/v1/quotes").headers


@pytest.mark.parametrize("limit", ["many", "5", "5/fortnight", "", "-1/minute"])
def test_a_limit_that_makes_no_sense_is_refused_at_the_start(database_url, limit):
    with pytest.raises(Invalid, match="FACTBASE_RATE_LIMIT"):
        create_app(Settings(database=database_url, rate_limit=limit))
