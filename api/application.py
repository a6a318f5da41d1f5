"""The application, put together: the order of its parts is the order in which a request meets them."""

from flask import g, request
from flask.json.provider import DefaultJSONProvider
from werkzeug.routing import BaseConverter, ValidationError

from api.arguments import bad_query, check_encoding
from api.auth import authorize, find_view, identify, serves_anybody
from api.bodies import check_body_headers
from api.conditional import answer_conditionally
from api.examples import add_examples
from api.headers import add_headers
from api.limits import limit_requests
from api.logs import RequestLoggingFlask, begin_request, end_request
from api.openapi import open_api
from api.problems import register_problems
from api.public import check_public_url
from api.resources import BLUEPRINTS, PAGES
from api.schemas.fields import MAX_ID
from api.settings import EXTENSION, RECEIVERS
from factbase.services import schema
from factbase.settings import Settings
from factbase.webhooks.receivers import read_receivers


class IdConverter(BaseConverter):
    """A row's number in a path: ASCII digits without leading zeros, as far as the databases count."""

    regex = "[1-9][0-9]{0,9}"

    def to_python(self, value: str) -> int:
        """The number; beyond what a row can have, the path leads nowhere."""
        if int(value) > MAX_ID:
            raise ValidationError
        return int(value)


class ChangeConverter(BaseConverter):
    """The number of a change in a path: a UUID in hexadecimal digits."""

    regex = "[0-9a-f]{32}"


class _Json(DefaultJSONProvider):
    """Answers that people can read: members in the order of their schema, letters as they are."""

    ensure_ascii = False
    sort_keys = False


def build_application(settings: Settings) -> RequestLoggingFlask:
    """Flask on the database of `settings`, with every call and page registered."""
    check_public_url(settings.public_url)
    schema.connect(settings.database)
    app = RequestLoggingFlask("api", static_folder=None)
    app.config["PROVIDE_AUTOMATIC_OPTIONS"] = False
    app.url_map.merge_slashes = False  # one address for one thing
    app.json = _Json(app)
    app.extensions[EXTENSION] = settings
    app.extensions[RECEIVERS] = read_receivers(settings.webhook_hosts, settings.webhook_networks)
    app.url_map.converters |= {"id": IdConverter, "change": ChangeConverter}
    _register_calls(app)
    register_problems(app)
    _register_steps(app, settings)
    return app


def _register_calls(app: RequestLoggingFlask) -> None:
    api = open_api(app)
    api.register_converter(IdConverter, lambda _: {"type": "integer", "minimum": 1, "maximum": MAX_ID})
    api.register_converter(ChangeConverter, lambda _: {"type": "string", "pattern": "^[0-9a-f]{32}$"})
    for blueprint in BLUEPRINTS:
        api.register_blueprint(blueprint, url_prefix="/api/v1")
    for page in PAGES:
        app.register_blueprint(page)
    description = api.spec.to_dict()
    add_examples(description)
    app.extensions["factbase.openapi"] = description


def _register_steps(app: RequestLoggingFlask, settings: Settings) -> None:
    # Flask runs these last first: the limiter's own headers are in place when ours are made.
    app.after_request(end_request)
    app.after_request(add_headers)
    app.after_request(answer_conditionally)
    app.before_request(begin_request)
    app.before_request(find_view)
    app.before_request(_open_session)
    app.before_request(identify)
    limit_requests(app, settings)
    app.before_request(authorize)
    app.before_request(_check_request)
    app.teardown_request(_close_session)


def _open_session() -> None:
    if serves_anybody(g.view):
        return  # health pages and metrics have to answer when the database does not
    g.session = schema.session()
    g.session.__enter__()


def _close_session(_error: BaseException | None) -> None:
    session = g.pop("session", None)
    if session is not None:
        session.__exit__(None, None, None)


def _check_request() -> None:
    view = g.view
    if view is None:
        return
    check_body_headers(request, view.body_limit)
    check_encoding(request.query_string)
    if request.args and not getattr(view, "reads_query", False):
        raise bad_query(dict.fromkeys(request.args, "Unknown parameter."))
