"""gunicorn as factbase runs it: one worker with threads, replaced when it dies."""

import ctypes
import logging
import os
import signal
import sys
from typing import Any

from gunicorn.app.base import BaseApplication  # type: ignore[import-untyped]
from gunicorn.glogging import Logger  # type: ignore[import-untyped]

from api import create_app
from api.logs import JsonFormatter, log_to_stderr
from api.settings import RECEIVERS
from api.webhooks import start_delivering
from api.worker import PatientWorker
from factbase.settings import Settings

# More of them would wait for one another: Python runs one at a time, and SQLite has one writer.
THREADS = 16
SET_PARENT_DEATH_SIGNAL = 1


class JsonLogger(Logger):  # type: ignore[misc]
    """gunicorn's, in the form of every other line."""

    def setup(self, cfg: Any) -> None:
        """Lay out what the server itself has to say."""
        super().setup(cfg)
        for handler in self.error_log.handlers:
            handler.setFormatter(JsonFormatter())


class Server(BaseApplication):  # type: ignore[misc]
    """One process that answers: SQLite has one writer anyway, and requests are counted in the process."""

    def __init__(self, settings: Settings, address: str) -> None:
        self._settings = settings
        self._address = address
        super().__init__()

    def load_config(self) -> None:
        """What `--no-control-socket` and the like would say."""
        options: dict[str, Any] = {
            "bind": self._address,
            "worker_class": PatientWorker,
            "threads": THREADS,
            "control_socket_disable": True,
            "worker_tmp_dir": "/dev/shm" if os.path.isdir("/dev/shm") else None,  # noqa: S108  a heartbeat, not data
            "timeout": 120,
            "graceful_timeout": 30,
            "limit_request_line": 8190,
            "loglevel": "warning",
            "logger_class": JsonLogger,
            "post_fork": _die_with_parent,
            "proc_name": "factbase",
        }
        for name, value in options.items():
            self.cfg.set(name, value)

    def load(self) -> Any:
        """The application, made in the worker: no connection crosses the fork."""
        log_to_stderr()
        app = create_app(self._settings)
        if self._settings.deliver:
            start_delivering(app.extensions[RECEIVERS])
        return app


def _die_with_parent(_arbiter: Any, worker: Any) -> None:
    """End with a server that was killed, so that the one that takes its place finds the port free."""
    if sys.platform != "linux":
        return  # elsewhere the worker notices within a second
    if ctypes.CDLL(None, use_errno=True).prctl(SET_PARENT_DEATH_SIGNAL, signal.SIGKILL) != 0:
        logging.getLogger("factbase").warning("the worker will outlive a killed server for a second")
    if os.getppid() != worker.ppid:
        sys.exit(0)
