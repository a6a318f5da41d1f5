"""A gunicorn worker that no slow client can hold up: a request gets a thread once it is there.

gunicorn's own threaded worker gives a thread to a connection with its first byte and reads from then on without a
limit, so that as many half-sent requests as there are threads stop it; and it waits in its one loop for clients to
close what it has closed. Here the loop itself gathers requests, without waiting for anybody.
"""

import errno
import re
import selectors
import socket
import time
from collections import deque
from functools import partial
from typing import Any

from gunicorn.http import errors  # type: ignore[import-untyped]
from gunicorn.workers.gthread import TConn, ThreadWorker  # type: ignore[import-untyped]

from api.bodies import MAX_BATCH, MAX_REQUEST
from api.logs import log_unread
from api.problem_types import TYPES
from api.problems import RETRY_SECONDS, Problem

KIBIBYTE = 1024
MAX_HEAD = 64 * KIBIBYTE
MAX_HELD = 128 * 1024 * KIBIBYTE  # bytes of all the requests that are not complete yet
REQUEST_SECONDS = 15.0  # for the head; the body has longer, by its length
BYTES_A_SECOND = 64 * KIBIBYTE
ANSWER_SECONDS = 60.0  # how long a piece of an answer may take to be taken
LINGER_SECONDS = 2.0
DRAIN_SECONDS = 0.5  # for the rest of a body that was refused unread

END = re.compile(rb"\r?\n\r?\n")
LENGTH = re.compile(rb"\ncontent-length:[ \t]*([0-9]{1,9})[ \t]*\r?\n", re.IGNORECASE)
# The client waits for a word of the server, or does not tell where its body ends.
WAITS = re.compile(rb"\n(?:expect|transfer-encoding)[ \t]*:", re.IGNORECASE)

NO_HTTP = "What came is no request of HTTP/1.1, or its headers contradict one another."
REFUSALS: tuple[tuple[type[Exception], str], ...] = (
    (errors.LimitRequestLine, "uri-too-long"),
    (errors.LimitRequestHeaders, "headers-too-large"),
    (errors.UnsupportedTransferCoding, "length-required"),
    (errors.ParseException, "unreadable"),
)


class Hurried:
    """A socket of which each read ends in REQUEST_SECONDS, and all of them by `deadline`."""

    def __init__(self, sock: socket.socket) -> None:
        self.deadline = float("inf")
        self._sock = sock
        self._patience: float | None = None

    def recv(self, size: int) -> bytes:
        """Bytes as they come; raises TimeoutError at the deadline."""
        remaining = min(self.deadline - time.monotonic(), self._patience or REQUEST_SECONDS)
        if remaining <= 0:
            raise TimeoutError
        self._sock.settimeout(remaining)
        try:
            return self._sock.recv(size)
        finally:
            self._sock.settimeout(ANSWER_SECONDS)

    def gettimeout(self) -> float | None:
        """What gunicorn set for what it throws away."""
        return self._patience

    def settimeout(self, seconds: float | None) -> None:
        """What gunicorn sets for what it throws away."""
        self._patience = seconds


class Connection(TConn):  # type: ignore[misc]
    """A connection, with what has come of its next request."""

    def __init__(self, *args: Any, worker: "PatientWorker") -> None:
        super().__init__(*args)
        self.worker = worker
        self.data_ready = True
        self.inbox = bytearray()
        self._searched = 0
        self._head = 0
        self._length = 0

    @property
    def is_endless(self) -> bool:
        """Whether the head is longer than any that is read."""
        return not self._head and len(self.inbox) > MAX_HEAD

    def is_complete(self) -> bool:
        """Whether the request can be answered without waiting for more of it."""
        if not self._head:
            end = END.search(self.inbox, self._searched)
            self._searched = max(len(self.inbox) - 3, 0)
            if end is None:
                return False
            head = bytes(self.inbox[: end.end()])
            stated = LENGTH.search(head)
            self._head = end.end()
            self._length = int(stated[1]) if stated and not WAITS.search(head) else 0
            if self._length > MAX_REQUEST:
                self._length = 0  # a batch, or too large: for the thread that answers to read or to refuse
            self.timeout += self._length / BYTES_A_SECOND
        return len(self.inbox) >= self._head + self._length

    def hand_over(self) -> None:
        """Give what has come to the parser; the rest has to come in time."""
        self.init()
        if not isinstance(self.parser.unreader.sock, Hurried):
            self.parser.unreader.sock = Hurried(self.sock)
        self.parser.unreader.unread(bytes(self.inbox))
        self.parser.unreader.sock.deadline = time.monotonic() + MAX_BATCH / BYTES_A_SECOND
        self.inbox.clear()
        self._searched = self._head = self._length = 0

    def close(self, graceful: bool = False) -> None:
        """Close, but let the client read to the end what was answered."""
        if not (graceful and self.worker.linger(self)):
            super().close()


class PatientWorker(ThreadWorker):  # type: ignore[misc]
    """Threads that answer, and a loop that waits."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.lingering: deque[Connection] = deque()
        self.held = 0

    def accept(self, listener: socket.socket) -> None:
        """Take a connection, and wait for its request."""
        try:
            client, address = listener.accept()
        except OSError as error:
            if error.errno not in (errno.EAGAIN, errno.ECONNABORTED, errno.EWOULDBLOCK):
                raise
            return
        self.nr_conns += 1
        self._await_request(Connection(self.cfg, client, address, listener.getsockname(), worker=self))

    def on_client_socket_readable(self, conn: Connection, client: socket.socket) -> None:
        """Wait for the next request on a connection that was kept."""
        self.poller.unregister(client)
        self.keepalived_conns.remove(conn)
        self._await_request(conn)

    def on_pending_socket_readable(self, conn: Connection, client: socket.socket) -> None:
        """Take what has come; a complete request gets a thread."""
        try:
            chunk = client.recv(MAX_HEAD)
        except BlockingIOError:
            return
        except OSError:
            chunk = b""
        conn.inbox += chunk
        self.held += len(chunk)
        if not chunk:
            self._leave(conn)
        elif conn.is_complete():
            self.enqueue_req(self._forget(conn))
        elif conn.is_endless:
            self._refuse(conn, "headers-too-large")
        elif self.held > MAX_HELD:
            self._refuse(conn, "unavailable")

    def murder_pending(self) -> None:
        """Refuse requests that did not come in time, and close what has lingered."""
        now = time.monotonic()
        for conn in [conn for conn in self.pending_conns if conn.timeout <= now]:
            if conn.inbox:
                self._refuse(conn, "request-timeout")
            else:
                self._leave(conn)
        while self.lingering and self.lingering[0].timeout <= now:
            self._stop_lingering(self.lingering[0])

    def linger(self, conn: Connection) -> bool:
        """Say that nothing more will be sent, and wait for the client to close; False where it is gone already."""
        try:
            conn.sock.shutdown(socket.SHUT_WR)
            conn.sock.setblocking(False)
            self.poller.register(conn.sock, selectors.EVENT_READ, partial(self._drain, conn))
        except (OSError, KeyError, ValueError):
            return False
        conn.timeout = time.monotonic() + LINGER_SECONDS
        self.lingering.append(conn)
        return True

    def handle(self, conn: Connection) -> Any:
        """Answer a request, in a thread."""
        conn.hand_over()
        return super().handle(conn)

    def handle_request(self, req: Any, conn: Connection) -> Any:
        """Answer a request that was read; who does not take the answer is left."""
        conn.sock.settimeout(ANSWER_SECONDS)
        return super().handle_request(req, conn)

    def _keepalive_after(self, conn: Connection, keepalive: bool) -> bool:
        return keepalive and bool(conn.parser.finish_body(deadline=time.monotonic() + DRAIN_SECONDS))

    def handle_error(self, req: Any, client: socket.socket, addr: Any, exc: Exception) -> None:
        """Answer what is no request with a problem, as everything else is answered."""
        slug = next((slug for kind, slug in REFUSALS if isinstance(exc, kind)), None)
        if slug is None:
            self.log.exception("The request could not be answered.")
        refuse(client, addr, slug or "internal")

    def _await_request(self, conn: Connection) -> None:
        conn.sock.setblocking(False)
        conn.timeout = time.monotonic() + REQUEST_SECONDS
        self.pending_conns.append(conn)
        self.poller.register(conn.sock, selectors.EVENT_READ, partial(self.on_pending_socket_readable, conn))

    def _forget(self, conn: Connection) -> Connection:
        """Wait no longer for the rest of a request."""
        self.poller.unregister(conn.sock)
        self.pending_conns.remove(conn)
        self.held -= len(conn.inbox)
        return conn

    def _leave(self, conn: Connection, graceful: bool = False) -> None:
        self._forget(conn)
        self.nr_conns -= 1
        conn.close(graceful)

    def _refuse(self, conn: Connection, slug: str) -> None:
        refuse(conn.sock, conn.client, slug)
        self._leave(conn, graceful=True)

    def _drain(self, conn: Connection, client: socket.socket) -> None:
        try:
            if client.recv(MAX_HEAD):
                return
        except BlockingIOError:
            return
        except OSError:
            pass
        self._stop_lingering(conn)

    def _stop_lingering(self, conn: Connection) -> None:
        self.lingering.remove(conn)
        self.poller.unregister(conn.sock)
        conn.close()


def refuse(client: socket.socket, address: Any, slug: str) -> None:
    """Answer a connection on which no request was read."""
    kind = TYPES[slug]
    request = log_unread(slug, kind.status, address[0] if address else None)
    body = Problem(kind, NO_HTTP if slug == "unreadable" else kind.advice).to_bytes()
    wait = f"Retry-After: {RETRY_SECONDS}\r\n" if slug == "unavailable" else ""
    head = (
        f"HTTP/1.1 {kind.status} {kind.title}\r\n{wait}Connection: close\r\nContent-Type: application/problem+json\r\n"
        f"Cache-Control: no-store\r\nX-Request-Id: {request}\r\nContent-Length: {len(body)}\r\n\r\n"
    )
    try:
        client.settimeout(LINGER_SECONDS)
        client.send(head.encode() + body)
    except OSError:
        pass  # nobody is there to be told
