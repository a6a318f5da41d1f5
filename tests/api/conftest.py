"""The application on both databases, with clients that hold keys."""

from collections.abc import Callable
from itertools import count

import pytest
from flask import Flask
from flask.testing import FlaskClient

from api import create_app
from api.access import SCOPES
from factbase.services import keys, schema
from factbase.settings import Settings

Connect = Callable[..., FlaskClient]
numbers = count(1)


@pytest.fixture
def settings(database_url: str) -> Settings:
    return Settings(database=database_url, rate_limit="off", webhook_hosts="hooks.example")


@pytest.fixture
def app(settings: Settings) -> Flask:
    app = create_app(settings)
    app.config["TESTING"] = True  # failures of ours show themselves instead of turning into a 500
    return app


@pytest.fixture
def connect(app: Flask) -> Connect:
    """A client with a new key for some scopes, without any for none."""

    def connect(*scopes: str) -> FlaskClient:
        client = app.test_client()
        if scopes:
            with schema.session():
                secret = keys.create_key(f"key {next(numbers)}", scopes, None, "test").secret
            client.environ_base["HTTP_AUTHORIZATION"] = f"Bearer {secret}"
        return client

    return connect


@pytest.fixture
def client(connect: Connect) -> FlaskClient:
    """A client that may do everything."""
    return connect(*SCOPES)
