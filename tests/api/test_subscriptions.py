"""Webhooks over REST and on the command line, from the first call to the message that arrives."""

import json
import signal
import subprocess
import sys
import time

import pytest
from click.testing import CliRunner
from receiving import NETWORKS, receiving
from served import serving

from api.cli import main
from api.webhooks import write_change
from factbase.services import schema
from factbase.services.delivering import deliver
from factbase.store import database
from factbase.store.models import Subscription

URL = "https://hooks.example/factbase"
CLAIM = {"kind": "statement", "statement": "The bridge at Tarsa is closed."}


@pytest.fixture
def receiver():
    with receiving() as receiver:
        yield receiver


@pytest.fixture
def environment(database_url, receiver, monkeypatch):
    """The database and the receiver as an operator sets them for commands."""
    schema.close()
    stated = {"DATABASE": database_url, "WEBHOOK_HOSTS": receiver.hosts, "WEBHOOK_NETWORKS": NETWORKS}
    for name, value in stated.items():
        monkeypatch.setenv(f"FACTBASE_{name}", value)


def run(*arguments, fails=False):
    result = CliRunner().invoke(main, arguments)
    assert (result.exit_code != 0) == fails, result.output
    return result.output


def subscribe(client, **given):
    response = client.post("/api/v1/subscriptions", json={"url": URL, **given})
    assert response.status_code == 201, response.text
    return response


def test_the_secret_is_shown_once(client):
    made = subscribe(client)
    secret = made.json["secret"]

    assert secret.startswith("whsec_")
    assert made.headers["Location"] == "/api/v1/subscriptions/1"
    for path in ("/subscriptions", "/subscriptions/1", "/changes?limit=200"):
        assert secret not in client.get(f"/api/v1{path}").text


def test_the_address_is_known_to_admins_only(client, connect):
    subscribe(client)

    assert connect("read", "review", "ingest").get("/api/v1/subscriptions").status_code == 403
    assert "hooks.example/factbase" not in connect("read").get("/api/v1/changes").text


@pytest.mark.parametrize(
    ("given", "pointer"),
    [
        ({}, "/url"),
        ({"url": "https://other.example/"}, "/url"),
        ({"url": "http://hooks.example/"}, "/url"),
        ({"url": "https://hooks.example:8443/"}, "/url"),
        ({"url": "https://user:secret@hooks.example/"}, "/url"),
        ({"url": "https://127.0.0.1/"}, "/url"),
        ({"url": "javascript:alert(1)"}, "/url"),
        ({"url": URL, "actions": ["unheard of"]}, "/actions/0"),
        ({"url": URL, "actions": "claim"}, "/actions"),
        ({"url": URL, "actions": ["claim"] * 51}, "/actions"),
        ({"url": URL, "claim": 99}, "/claim"),
        ({"url": URL, "claim": "1"}, "/claim"),
        ({"url": URL, "speaker": 99}, "/speaker"),
        ({"url": URL, "since": -1}, "/since"),
        ({"url": URL, "since": 10_000}, "/since"),
        ({"url": URL, "secret": "mine"}, "/secret"),
    ],
)
def test_a_subscription_that_makes_no_sense_is_refused(client, given, pointer):
    response = client.post("/api/v1/subscriptions", json=given)

    assert response.status_code == 422
    assert response.json["errors"][0]["pointer"] == pointer


def test_corrections_need_the_revision_that_was_read(client):
    tag = subscribe(client).headers["ETag"]
    path, switch = "/api/v1/subscriptions/1", {"is_active": False}

    assert client.patch(path, json=switch).status_code == client.delete(path).status_code == 428
    assert client.patch(path, json=switch, headers={"If-Match": '"9"'}).status_code == 412
    patched = client.patch(path, json=switch, headers={"If-Match": tag})
    assert (patched.status_code, patched.json["is_active"]) == (200, False)
    assert client.delete(path, headers={"If-Match": tag}).status_code == 412
    assert client.delete(path, headers={"If-Match": patched.headers["ETag"]}).status_code == 200
    assert client.get(path).status_code == 404
    assert client.get(path + "/deliveries").status_code == 404


@pytest.mark.parametrize("given", [{}, {"is_active": "yes"}, {"is_active": 1}, {"is_active": None}, {"claim": 1}])
def test_a_correction_that_makes_no_sense_is_refused(client, given):
    tag = subscribe(client).headers["ETag"]

    assert client.patch("/api/v1/subscriptions/1", json=given, headers={"If-Match": tag}).status_code == 422


def test_a_repeated_request_makes_one_subscription_and_shows_its_secret_again(client):
    first, again = (
        client.post("/api/v1/subscriptions", json={"url": URL}, headers={"Idempotency-Key": "a"}) for _ in range(2)
    )

    assert first.json == again.json
    assert len(client.get("/api/v1/subscriptions").json["items"]) == 1


def test_a_message_is_the_change_as_the_feed_has_it(client, receiver):
    subscribe(client)
    with schema.session():
        Subscription.update(url=receiver.url).execute()
    client.post("/api/v1/claims", json={**CLAIM, "statement": "The bridge at Tarsa – “Łuk” – is closed. " * 20})

    with schema.session():
        deliver(receiver.allowed, write_change)

    sent = [json.loads(message.body) for message in receiver.messages]
    assert sent == client.get("/api/v1/changes", query_string={"since": sent[0]["seq"] - 1}).json["items"]
    assert {message.headers["content-type"] for message in receiver.messages} == {"application/json"}


def test_a_change_can_be_sent_again(client):
    client.post("/api/v1/claims", json=CLAIM)
    last = client.get("/api/v1/changes").json["items"][-1]["seq"]
    subscribe(client, actions=["claim"])
    path = "/api/v1/subscriptions/1/deliveries"

    sent = client.post(path, json={"seq": last})
    assert (sent.status_code, sent.json["state"], sent.json["seq"]) == (202, "pending", last)
    assert client.post(path, json={"seq": last}).status_code == 409
    assert client.post(path, json={"seq": 1}).status_code == 422
    assert client.get(path, query_string={"state": "pending"}).json["items"] == [sent.json]
    assert client.get(path, query_string={"state": "delivered"}).json["items"] == []
    assert client.get(path, query_string={"state": "lost"}).status_code == 400


def test_commands_do_the_same(environment, receiver):
    run("migrate")
    secret = run("subscriptions", "create", receiver.url, "--action", "key").strip()
    run("keys", "create", "desk", "--scope", "read")

    assert run("deliver", "--once") == "1 delivered, 0 failed.\n"
    assert json.loads(receiver.messages[0].body)["action"] == "key created"
    assert secret.startswith("whsec_")
    [listed] = map(json.loads, run("subscriptions", "list", "--json").splitlines())
    assert (listed["url"], listed["actions"], listed["is_active"]) == (receiver.url, ["key"], True)
    assert secret not in run("subscriptions", "list")
    [sent] = map(json.loads, run("subscriptions", "deliveries", "1", "--json").splitlines())
    assert (sent["state"], sent["status"]) == ("delivered", 204)
    assert "delivered" in run("subscriptions", "deliveries", "1", "--state", "delivered")
    run("subscriptions", "redeliver", "1", str(sent["seq"]))
    assert run("deliver", "--once") == "1 delivered, 0 failed.\n"
    assert "is off" in run("subscriptions", "disable", "1")
    assert "is on" in run("subscriptions", "enable", "1")
    run("subscriptions", "remove", "1", "--reason", "moved")
    assert run("subscriptions", "list", "--json") == ""
    assert "no subscription 1" in run("subscriptions", "enable", "1", fails=True)


def test_without_an_allowed_host_nothing_is_made_or_sent(environment, monkeypatch):
    run("migrate")
    monkeypatch.setenv("FACTBASE_WEBHOOK_HOSTS", "")

    assert "Webhooks are off" in run("subscriptions", "create", URL, fails=True)
    assert "Webhooks are off" in run("deliver", "--once", fails=True)


@pytest.mark.parametrize("kill", [signal.SIGKILL, signal.SIGTERM])
def test_what_a_deliverer_that_was_killed_has_not_sent_is_sent_by_the_next(environment, database_url, receiver, kill):
    run("migrate")
    run("subscriptions", "create", receiver.url, "--action", "key")
    for place in range(6):
        run("keys", "create", f"desk {place}", "--scope", "read")

    def stop(_):
        if len(receiver.messages) == 3:
            running.send_signal(kill)
            running.wait()

    receiver.react = stop
    running = subprocess.Popen(
        [sys.executable, "-c", "from api.cli import main; main()", "deliver"], stdout=subprocess.DEVNULL
    )
    running.wait(timeout=60)
    receiver.react = None
    _let_go_of_what_is_held(database_url)
    run("deliver", "--once")

    sent = [json.loads(message.body)["seq"] for message in receiver.messages]
    assert sent == [*sent[:3], *range(sent[2], sent[2] + 4)]


def read_claims(receiver):
    return [json.loads(message.body)["subject"]["id"] for message in receiver.messages]


def test_a_server_that_is_killed_while_it_delivers_misses_no_change(database_url, receiver, tmp_path):
    schema.close()
    settings = {"FACTBASE_WEBHOOK_HOSTS": receiver.hosts, "FACTBASE_WEBHOOK_NETWORKS": NETWORKS}
    with serving(database_url, tmp_path, **settings) as served:

        def post(path, given):
            headers = {"Authorization": f"Bearer {served.key}", "Content_Type": "application/json"}
            return served.ask("POST", f"/api/v1/{path}", json.dumps(given).encode(), **headers)

        post("subscriptions", {"url": receiver.url, "actions": ["claim opened"]})
        receiver.react = lambda _: served.kill() if len(receiver.messages) == 2 else None
        answers = [post("claims", {**CLAIM, "statement": f"Bridge {place} is closed."}) for place in range(4)]
        opened = [json.loads(body)["id"] for status, body in answers if status == 201]
        served.process.wait(60)  # for the second message, which ends it
        receiver.react = None
        _let_go_of_what_is_held(database_url)
        served.start()
        deadline = time.monotonic() + 60
        while (
            not (len(receiver.messages) > 2 and {*opened} <= {*read_claims(receiver)}) and time.monotonic() < deadline
        ):
            time.sleep(0.05)

    sent = read_claims(receiver)
    assert set(opened) <= set(sent)
    assert sent == sorted(sent)
    assert sent[1] == sent[2]  # it had arrived, but that was not stored yet
    assert receiver.messages[1].headers["webhook-id"] == receiver.messages[2].headers["webhook-id"]


def _let_go_of_what_is_held(database_url):
    """As half a minute would."""
    database.bind(database_url)
    with database.session():
        Subscription.update(held_until=None).execute()
    schema.close()


def test_settings_that_make_no_sense_are_refused_at_the_start(environment, monkeypatch):
    run("migrate")
    monkeypatch.setenv("FACTBASE_WEBHOOK_HOSTS", "https://hooks.example/path")

    assert "FACTBASE_WEBHOOK_HOSTS" in run("deliver", "--once", fails=True)
