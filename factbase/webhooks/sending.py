"""One POST to a receiver: to an address that was checked, within a deadline, and with nothing followed."""

import socket
import ssl
import time
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from ipaddress import ip_address
from typing import Any

import httpcore

from factbase.errors import Invalid
from factbase.webhooks.receivers import Address, Receivers, write_target

DEADLINE_SECONDS = 15.0  # for all of it, however slowly the other side dribbles
PIECE = 65_536  # bytes that are sent before the clock is looked at again
SHOWN = 200  # characters of a failure that are kept


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back: `status` is None where nothing did, `detail` says why a message was not taken."""

    status: int | None
    detail: str | None

    @property
    def is_taken(self) -> bool:
        """Whether the receiver has the message: a redirection is no answer of theirs."""
        return self.status is not None and 200 <= self.status < 300


def post(url: str, headers: Mapping[str, str], body: bytes, receivers: Receivers) -> Answer:
    """Send a message; whatever fails on the way is told in the answer."""
    try:
        receiver = receivers.check_url(url)
        pool = httpcore.ConnectionPool(ssl.create_default_context(), network_backend=_Checked(receivers), retries=0)
        target = httpcore.URL(
            scheme=receiver.scheme, host=receiver.host, port=receiver.port, target=write_target(url).encode()
        )
        with pool, pool.stream("POST", target, headers=list(headers.items()), content=body) as response:
            taken = 200 <= response.status < 300
            # Not a word of the answer is read: it may repeat what was sent, which must stand in one place only.
            return Answer(response.status, None if taken else f"The receiver answered {response.status}.")
    except (Invalid, httpcore.NetworkError, httpcore.ProtocolError, httpcore.TimeoutException) as failure:
        return Answer(None, str(failure)[:SHOWN] or type(failure).__name__)


class _Checked(httpcore.NetworkBackend):
    """Resolves a host once, checks every address that it has, and connects to one of those: no second look-up."""

    def __init__(self, receivers: Receivers) -> None:
        self._receivers = receivers
        self._end = time.monotonic() + DEADLINE_SECONDS

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.NetworkStream:
        """A connection to a checked address of `host`."""
        failure: Exception = httpcore.ConnectError(f"{host} has no address.")
        addresses = _resolve(host, port)
        for address in addresses:
            self._receivers.check_address(address)
        for address in addresses:
            try:
                stream = httpcore.SyncBackend().connect_tcp(str(address), port, timeout=_left(self._end))
            except (httpcore.ConnectError, httpcore.ConnectTimeout) as error:
                failure = error
            else:
                return _Hurried(stream, self._end)
        raise failure


class _Hurried(httpcore.NetworkStream):
    """A connection on which every step has what is left until the end, and no more."""

    def __init__(self, stream: httpcore.NetworkStream, end: float) -> None:
        self._stream = stream
        self._end = end

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """What has come in."""
        return self._stream.read(max_bytes, _left(self._end))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """Send it."""
        for start in range(0, len(buffer), PIECE):
            self._stream.write(buffer[start : start + PIECE], _left(self._end))

    def close(self) -> None:
        """Hang up."""
        self._stream.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        """The same connection, encrypted; the certificate has to be that of the host, not of the address."""
        return _Hurried(self._stream.start_tls(ssl_context, server_hostname, _left(self._end)), self._end)

    def get_extra_info(self, info: str) -> Any:
        """What is known of the connection."""
        return self._stream.get_extra_info(info)


def _left(end: float) -> float:
    left = end - time.monotonic()
    if left <= 0:
        raise httpcore.ReadTimeout(f"No answer within {DEADLINE_SECONDS:.0f} seconds.")
    return left


def _resolve(host: str, port: int) -> list[Address]:
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        raise httpcore.ConnectError(f"{host} cannot be resolved: {error}") from error
    return list(dict.fromkeys(ip_address(entry[4][0]) for entry in found))
