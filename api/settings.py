"""The settings of the application that answers."""

from flask import current_app

from factbase.settings import Settings
from factbase.webhooks.receivers import Receivers

EXTENSION = "factbase.settings"
RECEIVERS = "factbase.receivers"


def current_settings() -> Settings:
    """What `create_app` was given."""
    settings: Settings = current_app.extensions[EXTENSION]
    return settings


def current_receivers() -> Receivers:
    """To whom webhooks may be sent."""
    receivers: Receivers = current_app.extensions[RECEIVERS]
    return receivers
