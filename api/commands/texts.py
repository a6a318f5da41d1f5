"""The text that `factbase read` is given: words as they are, or an article in JSON, which is not read as prose."""

import json
from pathlib import Path

import click

from factbase.errors import Invalid
from factbase.values.articles import ArticleDraft

LINES = (".jsonl", ".ndjson")
PAGES = (".htm", ".html")
LINES_HINT = 'holds JSON Lines: "read --jsonl" reads lines {"id", "text"}, and "ingest" takes lines that are articles.'


def load_text(source: str) -> ArticleDraft:
    """The draft to be read; raises Invalid on what is not UTF-8, and on JSON that is no article."""
    text = _decode(source)
    ending = Path(source).suffix.lower()
    if ending in PAGES:
        from factbase.text.html import read_page  # noqa: PLC0415  trafilatura takes half a second to import

        return ArticleDraft(url="", body=read_page(text).body)
    if ending in LINES:
        raise Invalid(f"{source} {LINES_HINT}")
    if ending == ".json" or is_json(text):
        return _load_article(source, text)
    if is_json(text.strip().partition("\n")[0]):
        raise Invalid(f"{_name(source)} {LINES_HINT}")
    return ArticleDraft(url="", body=text)


def is_json(text: str) -> bool:
    """Whether a text is a JSON object or list, which nobody means to have read as prose."""
    if not text.lstrip().startswith(("{", "[")):
        return False
    try:
        return isinstance(json.loads(text), (dict, list))
    except (ValueError, RecursionError):
        return False


def _load_article(source: str, text: str) -> ArticleDraft:
    from api.drafts import load_article  # noqa: PLC0415  marshmallow and Flask, which plain text does without
    from api.problems import Refused  # noqa: PLC0415
    from api.strict_json import Unreadable, read_json  # noqa: PLC0415

    try:
        return load_article(read_json(text.encode()))
    except (Refused, Unreadable, Invalid) as error:
        raise Invalid(f"{_name(source)} is JSON, but no article as POST /articles takes it: {error}") from error


def _decode(source: str) -> str:
    with click.open_file(source, "rb") as file:
        raw: bytes = file.read()
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise Invalid(f"{_name(source)} is not UTF-8: byte {error.start}.") from None


def _name(source: str) -> str:
    return "Standard input" if source == "-" else source
