"""The edge: REST, pages and the command line. It translates and never decides."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from flask import Flask

    from factbase.settings import Settings


def create_app(settings: "Settings") -> "Flask":
    """The WSGI application on the database that `settings` names; it is bound for the whole process."""
    # Imported here: the command line lives in this package too, and most of its commands do without Flask.
    from api.application import build_application  # noqa: PLC0415

    return build_application(settings)
