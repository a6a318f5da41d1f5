"""A receiver of webhooks: a real HTTP server on the loopback of this machine, which tests allow on purpose."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from ssl import SSLContext

from factbase.webhooks.receivers import Receivers, read_receivers

NETWORKS = "127.0.0.0/8, ::1/128"


@dataclass(frozen=True)
class Message:
    """One request as it came in."""

    path: str
    headers: dict[str, str]
    body: bytes


@dataclass
class Receiver:
    """What a server got, and what it answers; `react` may decide on each message."""

    port: int
    messages: list[Message] = field(default_factory=list)
    status: int = 204
    headers: dict[str, str] = field(default_factory=dict)
    body: bytes = b""
    react: Callable[[Message], None] | None = None
    scheme: str = "http"

    @property
    def url(self) -> str:
        return f"{self.scheme}://localhost:{self.port}/hook"

    @property
    def hosts(self) -> str:
        """What FACTBASE_WEBHOOK_HOSTS has to say."""
        return f"{self.scheme}://localhost:{self.port}"

    @property
    def allowed(self) -> Receivers:
        return read_receivers(self.hosts, NETWORKS)


@contextmanager
def receiving(tls: SSLContext | None = None) -> Iterator[Receiver]:
    """A server that runs while the block does."""
    receiver = Receiver(0, scheme="https" if tls else "http")
    with ThreadingHTTPServer(("127.0.0.1", 0), _answering(receiver)) as server:
        if tls:
            server.socket = tls.wrap_socket(server.socket, server_side=True)
        receiver.port = server.server_address[1]
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        try:
            yield receiver
        finally:
            server.shutdown()
            thread.join()


def _answering(receiver: Receiver) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            message = Message(self.path, {name.lower(): value for name, value in self.headers.items()}, body)
            receiver.messages.append(message)
            if receiver.react is not None:
                receiver.react(message)
            self.send_response(receiver.status)
            for name, value in {"Content-Length": str(len(receiver.body)), **receiver.headers}.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(receiver.body)

        def do_GET(self) -> None:
            receiver.messages.append(Message(self.path, {}, b""))
            self.send_error(404)

        def log_message(self, *_: object) -> None:
            pass

    return Handler
