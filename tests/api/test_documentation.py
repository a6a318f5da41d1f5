"""The documentation is true: its requests are sent, its answers compared, its links followed."""

import json
import re
import time
from collections.abc import Iterator
from pathlib import Path
from string import Template
from typing import Any

import httpx
import pytest
from factories import BODY
from flask import Flask
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from factbase.settings import VARIABLES
from factbase.webhooks.signing import make_secret, sign

ROOT = Path(__file__).parents[2]
PAGES = (ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").rglob("*.md")))
TOURS = (
    "README.md",
    "docs/feeds.md",
    "docs/guide.md",
    "docs/history.md",
    "docs/linked-data.md",
    "docs/review.md",
    "docs/webhooks.md",
)
FENCE = re.compile(r"^```(console|json)\n(.*?)^```", re.MULTILINE | re.DOTALL)
CURL = re.compile(
    r"^\$ curl (?P<options>.*?)http://127\.0\.0\.1:8000(?P<path>/\S+)(?P<data> -d '.*?')?(?: \| python3 [^\n]*)?$",
    re.M | re.S,
)
LINK = re.compile(r"\]\((?!https?:|#)([^)#]+)")


def find_requests(page: str) -> Iterator[tuple[re.Match[str], dict[str, Any] | None]]:
    """(request, answer that the page shows or None) in order."""
    blocks = [(match[1], match[2]) for match in FENCE.finditer(page)]
    for place, (language, words) in enumerate(blocks):
        calls = list(CURL.finditer(words)) if language == "console" else []
        follows = place + 1 < len(blocks) and blocks[place + 1][0] == "json"
        for call in calls:
            shown = json.loads(blocks[place + 1][1]) if follows and call is calls[-1] else None
            yield call, shown


def _posted(call: re.Match[str]) -> str | None:
    found = re.search(r" -d '(.*)'", call["data"] or "", re.S)
    return found[1] if found else None


def send(client: FlaskClient, call: re.Match[str], known: dict[str, str]) -> TestResponse:
    """Send a request of a page, with the values of the variables in its address."""
    posted, method = _posted(call), re.search(r"-X ([A-Z]+)", call["options"])
    headers = dict(re.findall(r"-H '(If-Match|Accept): ([^']+)'", call["options"]))
    return client.open(
        Template(call["path"].strip("'\"")).safe_substitute(known),
        method=method[1] if method else "GET" if posted is None else "POST",
        data=None if posted is None else posted.encode(),
        content_type=None if posted is None else "application/json",
        headers=headers,
    )


def find_variables(call: re.Match[str], response: TestResponse) -> dict[str, str]:
    """`CHANGE` is the correction that was made last, `SEQ` the first change of the history that was read last."""
    found = {"CHANGE": response.headers["Factbase-Change"]} if "Factbase-Change" in response.headers else {}
    if call["path"].endswith("/history"):
        found["SEQ"] = str(response.get_json()["items"][0]["seq"])
    return found


def holds(answer: Any, shown: Any) -> bool:
    """Whether everything that a page shows stands in the answer."""
    if isinstance(shown, dict):
        return isinstance(answer, dict) and all(name in answer and holds(answer[name], shown[name]) for name in shown)
    if isinstance(shown, list):
        return isinstance(answer, list) and len(answer) == len(shown) and all(map(holds, answer, shown))
    return bool(answer == shown)


@pytest.mark.parametrize(
    "name", ["README.md", "docs/guide.md", "docs/history.md", "docs/review.md", "docs/webhooks.md"]
)
def test_every_request_of_a_tour_is_answered_as_it_says(client: FlaskClient, name: str) -> None:
    requests = list(find_requests((ROOT / name).read_text("utf-8")))

    assert requests
    known: dict[str, str] = {}
    for call, shown in requests:
        response = send(client, call, known)
        known |= find_variables(call, response)
        assert response.status_code in (200, 201), (call["path"], response.get_data(as_text=True))
        if shown is not None:
            assert holds(response.get_json(), shown), (
                call["path"],
                json.dumps(response.get_json(), ensure_ascii=False),
            )


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_links_between_pages_lead_somewhere(page: Path) -> None:
    missing = [target for target in LINK.findall(page.read_text("utf-8")) if not (page.parent / target).exists()]

    assert missing == []


def test_the_receiver_of_the_page_on_webhooks_verifies_messages() -> None:
    page = (ROOT / "docs" / "webhooks.md").read_text("utf-8")
    [code] = re.findall(r"^```python\n(.*?)^```", page, re.MULTILINE | re.DOTALL)
    scope: dict[str, Any] = {}
    exec(code, scope)  # noqa: S102  it is our own
    secret, moment = make_secret(), int(time.time())

    def verify(headers: dict[str, str], body: bytes) -> bool:
        return bool(scope["verify"](secret, headers, body))

    assert verify(sign(secret, "a", moment, b"{}"), b"{}")
    assert not verify(sign(secret, "a", moment, b"{}"), b"{ }")
    assert not verify(sign(make_secret(), "a", moment, b"{}"), b"{}")
    assert not verify(sign(secret, "a", moment - 600, b"{}"), b"{}")
    assert not verify({**sign(secret, "a", moment, b"{}"), "webhook-id": "b"}, b"{}")


def test_every_setting_is_documented_and_no_other() -> None:
    page = (ROOT / "docs" / "operating.md").read_text("utf-8")

    assert set(re.findall(r"^\| `(FACTBASE_[A-Z_]+)` \|", page, re.M)) == VARIABLES


def test_every_make_target_that_a_page_names_exists() -> None:
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text("utf-8"), re.M))
    named = {name for page in PAGES for name in re.findall(r"`make ([a-z-]+)`", page.read_text("utf-8"))}

    assert named
    assert named <= targets


def test_the_python_of_the_guide_runs_against_a_factbase(app: Flask, connect: Any) -> None:
    page = (ROOT / "docs" / "guide.md").read_text("utf-8")
    [code] = re.findall(r"^```python\n(.*?)^```", page, re.MULTILINE | re.DOTALL)
    key = connect("read", "ingest").environ_base["HTTP_AUTHORIZATION"].removeprefix("Bearer ")
    transport = httpx.WSGITransport(app)
    reached = code.replace("key) as", "key, transport=transport) as")
    printed: list[Any] = []

    exec(reached, {"key": key, "body": BODY, "transport": transport, "print": lambda *words: printed.append(words)})  # noqa: S102

    [(statement, current)] = printed
    assert "killed" in statement.casefold()
    assert current["value"]["best"] == 12
