"""Atom (RFC 4287), in pages (RFC 5005): a feed of the services as XML."""

import re
from urllib.parse import urlsplit
from xml.etree import ElementTree as ET

from flask import Response, current_app, request, url_for

from api.paging import write_cursor
from api.public import address, find_base
from api.times import write_instant
from factbase import __version__
from factbase.services.feeds import Entry, Feed

ATOM = "application/atom+xml"
NAMESPACE = "http://www.w3.org/2005/Atom"
# A tag belongs to who had the host on a day (RFC 4151); the day is fixed, so that tags never change.
TAG = "tag:{host},2025-01-01:factbase/{path}"
# What XML 1.0 cannot hold, or advises against.
UNWRITABLE = re.compile("[^\t\n\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufdcf\ufdf0-\ufffd\U00010000-\U0010fffd]")
PAGES = {"claim": ("claims.get_claim", "claim_id"), "quote": ("quotes.get_quote", "quote_id")}


def answer_feed(feed: Feed, path: str, subject: str) -> Response:
    """The response: `path` names the feed for ever, `subject` is the address of what it is about."""
    root = ET.Element("feed", {"xmlns": NAMESPACE})
    _add(root, "id", _tag(path))
    _add(root, "title", feed.title)
    _add(root, "updated", write_instant(feed.updated))
    _add(ET.SubElement(root, "author"), "name", "factbase")
    _add(root, "generator", "factbase", version=__version__)
    _link(root, "self", _here(**request.args.to_dict()), ATOM)
    _link(root, "alternate", subject, "application/json")
    _link(root, "first", _here(**{**request.args.to_dict(), "cursor": None}), ATOM)
    if feed.page.next_key is not None:
        _link(root, "next", _here(**{**request.args.to_dict(), "cursor": write_cursor(feed.page.next_key)}), ATOM)
    for entry in feed.page.items:
        _add_entry(root, entry)
    text = ET.tostring(root, encoding="utf-8", xml_declaration=True)
    return current_app.response_class(text + b"\n", content_type=f"{ATOM}; charset=utf-8")


def _add_entry(root: ET.Element, entry: Entry) -> None:
    added = ET.SubElement(root, "entry")
    _add(added, "id", _tag(f"{entry.noun}/{entry.id}"))
    _add(added, "title", entry.title)
    _add(added, "updated", write_instant(entry.updated))
    _add(added, "published", write_instant(entry.published))
    if entry.author:
        _add(ET.SubElement(added, "author"), "name", entry.author)
    if entry.source:
        _link(added, "alternate", entry.source, "text/html")
    if entry.noun in PAGES:
        endpoint, argument = PAGES[entry.noun]
        _link(
            added,
            "related" if entry.source else "alternate",
            address(endpoint, **{argument: entry.id}),
            "application/json",
        )
    else:
        _link(added, "alternate", address("changes.list_changes", since=entry.id - 1, limit=1), "application/json")
    _add(added, "content", entry.text, type="text")


def _add(parent: ET.Element, name: str, text: str, **attributes: str) -> None:
    ET.SubElement(parent, name, attributes).text = UNWRITABLE.sub("", text)


def _link(parent: ET.Element, relation: str, target: str, media_type: str) -> None:
    ET.SubElement(parent, "link", {"rel": relation, "href": UNWRITABLE.sub("", target), "type": media_type})


def _here(**query: object) -> str:
    return find_base() + url_for(request.endpoint or "", **(request.view_args or {}), **query)  # type: ignore[arg-type]


def _tag(path: str) -> str:
    return TAG.format(host=urlsplit(find_base()).hostname or "localhost", path=path)
