"""Sending: to an address that was checked, within a deadline, following nothing and reading little."""

import socket
import ssl
import threading

import pytest
import trustme
from receiving import NETWORKS, receiving

from factbase.webhooks import sending
from factbase.webhooks.receivers import read_receivers
from factbase.webhooks.sending import Answer, post


@pytest.fixture
def receiver():
    with receiving() as receiver:
        yield receiver


def test_a_message_arrives_as_it_was_sent(receiver):
    answer = post(receiver.url + "?a=b", {"webhook-id": "1"}, b'{"a": "\xc3\xa4"}', receiver.allowed)

    [message] = receiver.messages
    assert (answer.status, answer.is_taken) == (204, True)
    assert (message.path, message.body) == ("/hook?a=b", b'{"a": "\xc3\xa4"}')
    assert message.headers["webhook-id"] == "1"
    assert message.headers["host"] == f"localhost:{receiver.port}"


@pytest.mark.parametrize("status", [199, 301, 302, 307, 308, 400, 404, 410, 429, 500, 503])
def test_any_answer_but_success_is_a_failure(receiver, status):
    receiver.status = status

    if status >= 200:
        assert not post(receiver.url, {}, b"{}", receiver.allowed).is_taken


def test_no_redirection_is_followed(receiver):
    receiver.status, receiver.headers = 307, {"Location": f"http://localhost:{receiver.port}/elsewhere"}

    answer = post(receiver.url, {}, b"{}", receiver.allowed)

    assert (answer.status, answer.is_taken) == (307, False)
    assert [message.path for message in receiver.messages] == ["/hook"]


def test_a_loopback_address_is_refused_unless_its_network_is_allowed(receiver):
    answer = post(receiver.url, {}, b"{}", read_receivers(receiver.hosts))

    assert answer.status is None
    assert "no address of the public internet" in answer.detail
    assert receiver.messages == []


def test_a_host_that_is_not_allowed_is_never_looked_up(receiver, monkeypatch):
    monkeypatch.setattr(sending.socket, "getaddrinfo", lambda *_, **__: pytest.fail("looked up"))

    answer = post(receiver.url, {}, b"{}", read_receivers("hooks.example.org", NETWORKS))

    assert "not allowed" in answer.detail


def test_the_address_that_was_checked_is_the_one_connected_to(receiver, monkeypatch):
    """A name server that tells a public address first and the loopback at the next question gains nothing."""
    resolve, asked = socket.getaddrinfo, []

    def rebind(host, port, *args, **options):
        if host != "rebinding.example":
            return resolve(host, port, *args, **options)  # the connection asks for a number, which needs no server
        asked.append(host)
        number = "127.0.0.1" if len(asked) == 1 else "10.0.0.1"
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (number, port))]

    monkeypatch.setattr(sending.socket, "getaddrinfo", rebind)
    receivers = read_receivers(f"http://rebinding.example:{receiver.port}", "127.0.0.1/32")

    answer = post(f"http://rebinding.example:{receiver.port}/hook", {}, b"{}", receivers)

    assert answer.is_taken
    assert asked == ["rebinding.example"]


def test_a_host_with_one_private_address_among_public_ones_is_refused(receiver, monkeypatch):
    addresses = [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (number, 443)) for number in ("8.8.8.8", "10.0.0.1")]
    monkeypatch.setattr(sending.socket, "getaddrinfo", lambda *_, **__: addresses)

    answer = post("https://hooks.example/", {}, b"{}", read_receivers("hooks.example"))

    assert "10.0.0.1" in answer.detail


def test_a_name_that_cannot_be_resolved_is_a_failure(monkeypatch):
    def fail(*_, **__):
        raise socket.gaierror(-2, "Name or service not known")

    monkeypatch.setattr(sending.socket, "getaddrinfo", fail)

    assert "cannot be resolved" in post("https://hooks.example/", {}, b"{}", read_receivers("hooks.example")).detail


def test_nothing_of_a_long_answer_is_kept(receiver):
    receiver.status, receiver.body = 500, b"SECRET" * 1_000_000

    assert post(receiver.url, {}, b"{}", receiver.allowed) == Answer(500, "The receiver answered 500.")


def _serve_raw(pieces):
    """A server that answers one connection with `pieces`, one after the other, and then keeps it open."""
    listener, done = socket.create_server(("127.0.0.1", 0)), threading.Event()

    def answer():
        connection, _ = listener.accept()
        with connection:
            for piece in pieces:
                if done.wait(0.02):
                    return
                connection.sendall(piece)
            done.wait(30)

    thread = threading.Thread(target=answer)
    thread.start()
    return listener, done, thread


@pytest.mark.parametrize(
    "pieces",
    [
        [],
        [b"HTTP/1.1 200 OK\r\n"] + [b"X: y\r\n"] * 1_000,
        [b"HTTP/1.1 100 Continue\r\n\r\n"] * 1_000,
    ],
)
def test_who_dribbles_is_hung_up_on(monkeypatch, pieces):
    monkeypatch.setattr(sending, "DEADLINE_SECONDS", 0.3)
    listener, done, thread = _serve_raw(pieces)
    port = listener.getsockname()[1]
    try:
        answer = post(f"http://localhost:{port}/", {}, b"{}", read_receivers(f"http://localhost:{port}", NETWORKS))
    finally:
        done.set()
        thread.join()
        listener.close()

    assert not answer.is_taken
    assert answer.status is None


@pytest.mark.parametrize("garbage", [b"\x00\x01\x02\r\n\r\n", b"HTTP/1.1 abc\r\n\r\n", b"SSH-2.0-x\r\n\r\n"])
def test_what_is_no_answer_is_a_failure(garbage):
    listener, done, thread = _serve_raw([garbage])
    port = listener.getsockname()[1]
    try:
        answer = post(f"http://localhost:{port}/", {}, b"{}", read_receivers(f"http://localhost:{port}", NETWORKS))
    finally:
        done.set()
        thread.join()
        listener.close()

    assert answer.status is None
    assert answer.detail


def test_nobody_listening_is_a_failure():
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]

    answer = post(f"http://localhost:{port}/", {}, b"{}", read_receivers(f"http://localhost:{port}", NETWORKS))

    assert answer.status is None


@pytest.mark.parametrize(("name", "is_taken"), [("localhost", True), ("other.example", False)])
def test_the_certificate_has_to_be_that_of_the_host(monkeypatch, tmp_path, name, is_taken):
    authority = trustme.CA()
    authority.cert_pem.write_to_path(tmp_path / "ca.pem")
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "ca.pem"))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert(name).configure_cert(context)

    with receiving(context) as receiver:
        answer = post(receiver.url, {}, b"{}", receiver.allowed)

    assert answer.is_taken == is_taken


def test_an_unknown_authority_is_refused():
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    trustme.CA().issue_cert("localhost").configure_cert(context)

    with receiving(context) as receiver:
        answer = post(receiver.url, {}, b"{}", receiver.allowed)

    assert answer.status is None
    assert "certificate" in answer.detail.lower()
