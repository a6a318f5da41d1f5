import logging
import shutil
import socket
import subprocess
import time

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


@pytest.mark.parametrize("store", ["", "memcached://127.0.0.1", "redis://", "file:///x"])
def test_a_store_that_makes_no_sense_is_refused_at_the_start(database_url, store):
    with pytest.raises(Invalid, match="FACTBASE_RATE_STORE"):
        create_app(Settings(database=database_url, rate_store=store))


@pytest.fixture
def port():
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return found.getsockname()[1]


@pytest.fixture
def redis(port, tmp_path):
    """A Redis of its own for a test; yields its URL and the process."""
    command = shutil.which("redis-server")
    if command is None:
        pytest.skip("redis-server is not installed")
    server = subprocess.Popen(  # noqa: S603
        [command, "--port", str(port), "--bind", "127.0.0.1", "--save", "", "--dir", str(tmp_path)],
        stdout=subprocess.DEVNULL,
    )
    for _ in range(100):
        with socket.socket() as trial:
            if trial.connect_ex(("127.0.0.1", port)) == 0:
                break
        time.sleep(0.05)
    yield f"redis://127.0.0.1:{port}/0", server
    server.kill()
    server.wait()


def test_two_processes_count_together_in_redis_and_alone_when_it_is_away(database_url, redis, caplog):
    url, server = redis
    settings = Settings(database=database_url, rate_limit="3/hour", rate_store=url)
    first, second = create_app(settings).test_client(), create_app(settings).test_client()

    together = [client.get("/api/v1/quotes").status_code for client in (first, second, first, second)]
    server.kill()
    server.wait()
    with caplog.at_level(logging.WARNING, "flask-limiter"):
        alone = [second.get("/api/v1/quotes").status_code for _ in range(4)]

    assert together == [401, 401, 401, 429]
    assert alone == [401, 401, 401, 429]
    assert len([record for record in caplog.records if record.name == "flask-limiter"]) == 1


def test_a_redis_that_was_never_there_refuses_nobody(database_url, port):
    away = f"redis://127.0.0.1:{port}/0"
    client = create_app(Settings(database=database_url, rate_limit="3/hour", rate_store=away)).test_client()

    assert [client.get("/api/v1/quotes").status_code for _ in range(4)] == [401, 401, 401, 429]


def test_a_redis_that_answers_nothing_does_not_keep_requests_waiting(database_url):
    with socket.socket() as mute:
        mute.bind(("127.0.0.1", 0))
        mute.listen()
        url = f"redis://127.0.0.1:{mute.getsockname()[1]}/0"
        client = create_app(Settings(database=database_url, rate_limit="3/hour", rate_store=url)).test_client()

        assert [client.get("/api/v1/quotes").status_code for _ in range(4)] == [401, 401, 401, 429]
