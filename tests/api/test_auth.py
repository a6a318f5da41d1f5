import re
from datetime import UTC, datetime, timedelta

import pytest

from api.access import SCOPES
from factbase.services import keys, schema
from factbase.services.keys import create_key
from factbase.store.models import ApiKey

PUBLIC = {
    "docs.show_context",
    "docs.show_description",
    "docs.show_docs",
    "docs.show_file",
    "health.show_health",
    "health.show_readiness",
    "problems.show_problem",
}


def list_calls(app):
    """Every method of every route, with numbers for its ids."""
    for rule in app.url_map.iter_rules():
        path = re.sub("<id:[a-z_]+>", "1", re.sub("<change:[a-z_]+>", "0" * 32, rule.rule))
        for method in sorted(rule.methods - {"HEAD", "OPTIONS"}):
            yield method, path, rule.endpoint


def test_every_route_declares_its_scope(app):
    for _, path, endpoint in list_calls(app):
        scope = getattr(app.view_functions[endpoint], "scope", None)
        assert scope == "public" if endpoint in PUBLIC else scope in SCOPES, path


def from_elsewhere(client):
    client.environ_base["REMOTE_ADDR"] = "203.0.113.9"  # this machine itself may read the metrics
    return client


def test_every_route_times_every_principal(app, connect):
    holders = {scope: from_elsewhere(connect(scope)) for scope in SCOPES}
    unknown = {name: from_elsewhere(connect(*SCOPES)) for name in ("expired", "revoked")} | {
        "nobody": from_elsewhere(connect()),
        "misspelt": from_elsewhere(connect()),
    }
    unknown["misspelt"].environ_base["HTTP_AUTHORIZATION"] = f"Bearer fb_{'x' * 43}"
    with schema.session():
        expired, revoked = [row.id for row in keys.list_keys(keys.Paging()).items][-2:]
        ApiKey.update(expires_at=datetime.now(UTC) - timedelta(seconds=1)).where(ApiKey.id == expired).execute()
        keys.revoke_key(revoked, "test")

    for method, path, endpoint in list_calls(app):
        needed = app.view_functions[endpoint].scope
        if needed == "public":
            continue
        for name, client in unknown.items():
            refused = client.open(path, method=method, json={})
            assert refused.status_code == 401, (path, name)
            assert refused.headers["WWW-Authenticate"].startswith("Bearer")
        for scope, client in holders.items():
            response = client.open(path, method=method, json={})
            assert (response.status_code == 403) == (scope != needed), (method, path, scope)
            assert response.status_code != 401


def test_a_route_that_declares_no_scope_serves_nobody(app, connect):
    app.add_url_rule("/api/v1/forgotten", view_func=lambda: "secret", endpoint="forgotten")

    assert connect().get("/api/v1/forgotten").status_code == 401
    assert connect(*SCOPES).get("/api/v1/forgotten").status_code == 403


@pytest.mark.parametrize(
    "header",
    [
        "",
        "Bearer",
        "Bearer ",
        "Bearer fb_unknown",
        "Basic Zm9vOmJhcg==",
        "Bearer fb_\u00e9",
        "Bearer " + "x" * 4_000,
        "Digest a=b",
    ],
)
def test_what_is_no_key_is_no_key(connect, header):
    assert connect().get("/api/v1/quotes", headers={"Authorization": header}).status_code == 401


def test_the_scheme_is_read_in_any_case(client, connect):
    header = client.environ_base["HTTP_AUTHORIZATION"].replace("Bearer", "bEARER")

    assert connect().get("/api/v1/quotes", headers={"Authorization": header}).status_code == 200


def test_a_key_in_the_address_is_no_key(client, connect):
    secret = client.environ_base["HTTP_AUTHORIZATION"].split()[1]

    assert connect().get("/api/v1/quotes", query_string={"key": secret}).status_code == 401


def test_a_revocation_is_seen_by_the_next_request(client, connect):
    other = connect("read")
    assert other.get("/api/v1/quotes").status_code == 200

    with schema.session():
        revoked = keys.list_keys(keys.Paging()).items[-1]
        keys.revoke_key(revoked.id, "test")

    assert other.get("/api/v1/quotes").status_code == 401
    assert client.get("/api/v1/quotes").status_code == 200


def test_an_expired_key_is_no_key(app, connect, monkeypatch):
    with schema.session():
        made = create_key("short", ["read"], datetime.now(UTC) + timedelta(hours=1), "test")
    client = connect()
    client.environ_base["HTTP_AUTHORIZATION"] = f"Bearer {made.secret}"
    assert client.get("/api/v1/quotes").status_code == 200

    monkeypatch.setattr(keys, "now", lambda: datetime.now(UTC) + timedelta(hours=2))

    assert client.get("/api/v1/quotes").status_code == 401


def test_rights_are_checked_before_anything_is_read(connect):
    response = connect("read").post("/api/v1/articles", data=b"{", content_type="text/plain")

    assert response.status_code == 403


def test_answers_carry_headers_that_keep_browsers_from_guessing(client):
    for path in ("/healthz", "/api/v1/docs", "/api/v1/quotes", "/nowhere"):
        headers = client.get(path).headers
        assert headers["X-Content-Type-Options"] == "nosniff"
        assert headers["X-Frame-Options"] == "DENY"
        assert "'unsafe-inline'" not in headers["Content-Security-Policy"]
        assert "default-src 'none'" in headers["Content-Security-Policy"]
