"""Webhooks on the wire: the body of a message, and the loop that sends what waits."""

import json
import logging
from threading import Event, Thread

from api.schemas.changes import ChangeSchema
from factbase.errors import FactbaseError
from factbase.services import schema
from factbase.services.changes import ChangeResult
from factbase.services.delivering import deliver
from factbase.webhooks.receivers import Receivers

PAUSE_SECONDS = 2.0  # between two looks for what is new

log = logging.getLogger("factbase")


def write_change(change: ChangeResult) -> bytes:
    """The body of a message: a change as `/changes` lists it."""
    return json.dumps(ChangeSchema().dump(change), ensure_ascii=False).encode()


def keep_delivering(receivers: Receivers, stop: Event) -> None:
    """Send what waits until told to stop; where the database is away, go on when it is back."""
    while not stop.is_set():
        try:
            with schema.session():
                deliver(receivers, write_change)
        except FactbaseError as error:
            log.warning("Nothing was delivered: %s", error)
        stop.wait(PAUSE_SECONDS)


def start_delivering(receivers: Receivers) -> None:
    """Deliver, where any host is allowed, in a thread that ends with the process: what it was sending is sent again."""
    if receivers.allowed:
        Thread(target=keep_delivering, args=(receivers, Event()), name="webhooks", daemon=True).start()
