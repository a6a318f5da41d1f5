"""A running `factbase serve` for tests that need a process to fall on."""

import contextlib
import http.client
import os
import re
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

COMMAND = (sys.executable, "-c", "from api.cli import main; main()")
START_SECONDS = 60.0


@dataclass
class Served:
    """A server, where it answers, and how to stop and start it."""

    url: str
    log: Path
    settings: dict[str, str] = field(default_factory=dict)
    port: int = 0
    process: Any = None

    def start(self) -> None:
        """Start it, and wait until it can answer."""
        self.port = self.port or _find_port()
        environ = {**os.environ, "FACTBASE_DATABASE": self.url, "FACTBASE_RATE_LIMIT": "off", **self.settings}
        with self.log.open("ab") as log:
            self.process = subprocess.Popen(  # noqa: S603
                [*COMMAND, "serve", "--port", str(self.port)],
                env=environ,
                stdout=log,
                stderr=log,
                cwd=Path(__file__).parents[1],
                start_new_session=True,
            )
        deadline = time.monotonic() + START_SECONDS
        while self.ask("GET", "/healthz")[0] != 200:
            assert self.process.poll() is None, self.log.read_text()
            assert time.monotonic() < deadline, self.log.read_text()
            time.sleep(0.05)

    def kill(self) -> None:
        """Kill it as a power cut would: the server and its worker, at any moment."""
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()

    def stop(self) -> None:
        """Ask it to end, and wait for that."""
        self.process.terminate()
        try:
            self.process.wait(40)
        finally:
            self.kill()

    @property
    def key(self) -> str:
        """The key that it made when it was first started."""
        found = re.search(r"fb_[\w-]{43}", self.log.read_text())
        assert found
        return found[0]

    def ask(self, method: str, path: str, body: bytes | None = None, **headers: str) -> tuple[int, bytes]:
        """Status and body of an answer; 0 where there was none, or where it broke off."""
        sent = {name.replace("_", "-"): value for name, value in headers.items()}
        request = urllib.request.Request(f"http://127.0.0.1:{self.port}{path}", body, sent, method=method)
        try:
            with urllib.request.urlopen(request, timeout=60) as answer:  # noqa: S310
                return answer.status, answer.read()
        except urllib.error.HTTPError as refusal:
            with refusal:
                return refusal.code, refusal.read()
        except (OSError, http.client.HTTPException):
            return 0, b""

    def connect(self) -> socket.socket:
        """A bare connection."""
        return socket.create_connection(("127.0.0.1", self.port), timeout=60)


@contextlib.contextmanager
def serving(url: str, directory: Path, **settings: str) -> Iterator[Served]:
    """A server on a database, for the time of the block."""
    served = Served(url, directory / "serve.log", settings)
    served.start()
    try:
        yield served
    finally:
        served.stop()


def _find_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])
