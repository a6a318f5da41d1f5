"""The server as it runs: slow and rude clients, and a worker that dies."""

import json
import os
import signal
import time
from pathlib import Path

import pytest
from served import serving

GOOD = {"url": "https://news.example/a", "body": "“We will not yield,” said Ilo Brandt, the premier of Tarsa."}


@pytest.fixture(scope="module")
def served(sqlite_template, tmp_path_factory):
    directory = tmp_path_factory.mktemp("served")
    with serving(f"sqlite:///{directory / 'factbase.db'}", directory) as server:
        yield server


def exchange(served, sent):
    """Send bytes; returns head and body of the answer, which ends with the connection."""
    with served.connect() as client:
        client.sendall(sent)
        received = b""
        while chunk := client.recv(65536):
            received += chunk
    head, _, body = received.partition(b"\r\n\r\n")
    return head.decode("latin-1"), body


def receive_answers(client, count):
    """What comes until so many bodies of /healthz are there: head and body of an answer may come apart."""
    received = b""
    while received.count(b'"ok"') < count:
        chunk = client.recv(65536)
        assert chunk, received
        received += chunk
    return received


HEAD = "POST /api/v1/articles HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer KEY\r\nContent-Type: application/json\r\n"
HALVES = [
    "G",
    "GET /api/v1/claims HTTP/1.1\r\nHost: a\r\n",
    HEAD + "Content-Length: 500\r\n\r\n{",
    HEAD + "Content-Length: 2000000\r\n\r\n{",
    "POST /api/v1/articles HTTP/1.1\r\nHost: a\r\nContent-Length: 2000000\r\n\r\n{",
    HEAD + "Transfer-Encoding: chunked\r\n\r\n5\r\n{",
]


@pytest.mark.parametrize("half", HALVES)
def test_forty_clients_that_send_half_a_request_stop_nobody(served, half):
    slow = [served.connect() for _ in range(40)]
    try:
        for client in slow:
            client.sendall(half.replace("KEY", served.key).encode())
        time.sleep(0.3)

        assert served.ask("GET", "/readyz")[0] == 200
        assert served.ask("GET", "/api/v1/claims", Authorization=f"Bearer {served.key}")[0] == 200
    finally:
        for client in slow:
            client.close()


def test_a_request_that_never_ends_is_refused_in_the_end(served):
    head, body = exchange(served, b"GET /api/v1/claims HTTP/1.1\r\nHost: a\r\n")

    assert " 408 " in head
    assert json.loads(body)["type"] == "/api/v1/problems/request-timeout"


def test_a_request_that_comes_byte_by_byte_is_answered(served):
    with served.connect() as client:
        for byte in b"GET /healthz HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n":
            client.send(bytes([byte]))
        assert receive_answers(client, 1).count(b" 200 OK") == 1


def test_requests_on_one_connection_are_answered_one_by_one(served):
    with served.connect() as client:
        for _ in range(3):
            client.sendall(b"GET /healthz HTTP/1.1\r\nHost: a\r\n\r\n")
            assert receive_answers(client, 1).count(b" 200 OK") == 1
        client.sendall(b"GET /healthz HTTP/1.1\r\nHost: a\r\n\r\n" * 2)
        assert receive_answers(client, 2).count(b" 200 OK") == 2


def test_a_long_body_is_read_whole(served):
    body = json.dumps({"url": "https://news.example/long", "body": GOOD["body"] + "\n\n" + "x" * 900_000}).encode()

    status, answer = served.ask(
        "POST", "/api/v1/articles", body, Authorization=f"Bearer {served.key}", Content_Type="application/json"
    )

    assert status == 201, answer


@pytest.mark.parametrize(
    ("sent", "status", "slug"),
    [
        (b"\x00\x01\x02\x03\r\n\r\n", 400, "unreadable"),
        (b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n", 400, "unreadable"),
        (b"GET\r\n\r\n", 400, "unreadable"),
        (b"GET / HTTP/9.9\r\n\r\n", 400, "unreadable"),
        (b"GET / HTTP/1.1\nHost: a\n\n", 400, "unreadable"),
        (b"g=t / HTTP/1.1\r\nHost: a\r\n\r\n", 400, "unreadable"),
        (b"GET / HTTP/1.1\r\nHost a\r\n\r\n", 400, "unreadable"),
        (b"GET / HTTP/1.1\r\nHost: a\r\nX-\xff: b\r\n\r\n", 400, "unreadable"),
        (b"GET / HTTP/1.1\r\nHost: a\r\nX: b\r\n c\r\n\r\n", 400, "unreadable"),
        (b"GET / HTTP/1.1\r\nHost: a\r\nX: a\x00b\r\n\r\n", 400, "unreadable"),
        (b"POST / HTTP/1.1\r\nHost: a\r\nContent-Length: -5\r\n\r\n", 400, "unreadable"),
        (b"POST / HTTP/1.1\r\nHost: a\r\nContent-Length: +5\r\n\r\n", 400, "unreadable"),
        (b"POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nabcde", 400, "unreadable"),
        (b"POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 99999999999999999999\r\n\r\n", 404, "not-found"),
        (b"POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: gzip\r\n\r\n", 400, "unreadable"),
        (
            b"POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\nabcde",
            400,
            "unreadable",
        ),
        (b"GET /" + b"a" * 9_000 + b" HTTP/1.1\r\nHost: a\r\n\r\n", 414, "uri-too-long"),
        (b"GET / HTTP/1.1\r\nHost: a\r\nX: " + b"a" * 9_000 + b"\r\n\r\n", 431, "headers-too-large"),
        (b"GET / HTTP/1.1\r\n" + b"X: a\r\n" * 200 + b"\r\n", 431, "headers-too-large"),
        (b"GET / HTTP/1.1\r\n" + b"X: a\r\n" * 20_000, 431, "headers-too-large"),
        (b"CONNECT news.example:443 HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n", 404, "not-found"),
        (b"TRACE /api/v1/claims HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n", 405, "method-not-allowed"),
        (b"OPTIONS * HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n", 404, "not-found"),
        (b"GET //etc/passwd HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n", 404, "not-found"),
        (b"GET /static/..%2f..%2fserver.py HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n", 404, "not-found"),
    ],
)
def test_what_is_no_request_is_answered_by_a_problem(served, sent, status, slug):
    head, body = exchange(served, sent)

    assert head.startswith(f"HTTP/1.1 {status} ")
    assert "content-type: application/problem+json" in head.lower()
    assert "x-request-id: " in head.lower()
    problem = json.loads(body)
    assert (problem["type"], problem["status"]) == (f"/api/v1/problems/{slug}", status)
    assert status != 400 or problem["detail"].startswith("What came is no request")


def test_clients_that_never_hang_up_keep_nobody_waiting(served):
    rude = [served.connect() for _ in range(20)]
    try:
        for client in rude:
            client.sendall(b"GET\r\n\r\n")
        began = time.monotonic()
        assert served.ask("GET", "/healthz")[0] == 200
        assert time.monotonic() - began < 30  # one after the other they would take 40 seconds
    finally:
        for client in rude:
            client.close()


def test_a_worker_that_dies_is_replaced(served):
    children = Path(f"/proc/{served.process.pid}/task/{served.process.pid}/children")
    if not children.exists():
        pytest.skip("needs Linux")
    [worker] = children.read_text().split()

    os.kill(int(worker), signal.SIGKILL)

    while served.ask("GET", "/healthz")[0] != 200:
        time.sleep(0.1)
    assert children.read_text().split() != [worker]


def test_every_line_of_the_log_is_json_and_holds_no_key(served):
    lines = [line for line in served.log.read_text().splitlines() if line.startswith("{")]

    assert len(lines) > 40
    for line in lines:
        assert {"at", "level", "event"} <= json.loads(line).keys()
        assert served.key not in line
    assert "Traceback" not in served.log.read_text()
