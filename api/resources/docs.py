"""Pages about the interface itself; they work without a network and without a script."""

import re
from mimetypes import guess_type
from pathlib import Path
from typing import Any

from flask import Blueprint, Response, current_app, render_template
from markupsafe import Markup, escape

from api.access import requires
from api.negotiation import JSON_LD
from api.problem_types import TYPES
from factbase.errors import NotFound

PAGES = Path(__file__).parent.parent / "pages"
CONTEXT = (Path(__file__).parent.parent / "context.jsonld").read_bytes()
CODE = re.compile(r"`([^`]{1,200})`")
FILES = {file.name: file.read_bytes() for file in (PAGES / "static").iterdir()}

blueprint = Blueprint("docs", __name__, template_folder=PAGES / "templates")
problems = Blueprint("problems", __name__)


@blueprint.app_template_filter("mark_code")
def mark_code(words: str | None) -> Markup:
    """The words as HTML, what stands between backticks as code."""
    return Markup(CODE.sub(r"<code>\1</code>", str(escape(words or ""))))  # noqa: S704 - escaped before it is marked


@blueprint.get("/api/v1/openapi.json")
@requires("public")
def show_description() -> dict[str, Any]:
    """The interface description."""
    description: dict[str, Any] = current_app.extensions["factbase.openapi"]
    return description


@blueprint.get("/api/v1/context.jsonld")
@requires("public")
def show_context() -> Response:
    """What the members of JSON-LD mean; the same for everybody, so that it may be kept."""
    response = current_app.response_class(CONTEXT, mimetype=JSON_LD)
    response.headers["Cache-Control"] = "public, max-age=86400"
    response.headers["Cross-Origin-Resource-Policy"] = "cross-origin"
    response.headers["Access-Control-Allow-Origin"] = "*"  # programs in browsers read it for documents of ours
    return response


@blueprint.get("/api/v1/docs")
@requires("public")
def show_docs() -> str:
    """The interface description as a page."""
    return render_template("docs.html", spec=current_app.extensions["factbase.openapi"], problems=TYPES.values())


@blueprint.get("/static/<name>")
@requires("public")
def show_file(name: str) -> Response:
    """A style sheet."""
    if name not in FILES:
        raise NotFound("file", name)
    return current_app.response_class(FILES[name], mimetype=guess_type(name)[0])


@problems.get("/api/v1/problems/<slug>")
@requires("public")
def show_problem(slug: str) -> str:
    """What a kind of refusal means and what to do about it: the page at the URL in `type`."""
    if slug not in TYPES:
        raise NotFound("kind of problem", slug)
    return render_template("problem.html", problem=TYPES[slug])
