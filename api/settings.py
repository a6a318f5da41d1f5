"""The settings of the application that answers."""

from flask import current_app

from factbase.settings import Settings

EXTENSION = "factbase.settings"


def current_settings() -> Settings:
    """What `create_app` was given."""
    settings: Settings = current_app.extensions[EXTENSION]
    return settings
