"""The documentation is true: its requests are sent, its answers compared, its links followed."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from factbase.settings import VARIABLES

ROOT = Path(__file__).parents[2]
PAGES = (ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").rglob("*.md")))
FENCE = re.compile(r"^```(console|json)\n(.*?)^```", re.MULTILINE | re.DOTALL)
CURL = re.compile(r"^\$ curl (?P<options>.*?)http://127\.0\.0\.1:8000(?P<path>/\S+)(?P<data> -d '.*?')?$", re.M | re.S)
LINK = re.compile(r"\]\((?!https?:|#)([^)#]+)")


def find_requests(page: str) -> Iterator[tuple[str, str | None, dict[str, Any] | None]]:
    """(path, posted JSON or None, answer that the page shows or None) in order."""
    blocks = [(match[1], match[2]) for match in FENCE.finditer(page)]
    for place, (language, words) in enumerate(blocks):
        calls = list(CURL.finditer(words)) if language == "console" else []
        follows = place + 1 < len(blocks) and blocks[place + 1][0] == "json"
        for call in calls:
            shown = json.loads(blocks[place + 1][1]) if follows and call is calls[-1] else None
            yield call["path"].strip("'\""), _posted(call), shown


def _posted(call: re.Match[str]) -> str | None:
    found = re.search(r" -d '(.*)'", call["data"] or "", re.S)
    return found[1] if found else None


def send(client: FlaskClient, path: str, posted: str | None) -> TestResponse:
    if posted is None:
        return client.get(path)
    return client.post(path, data=posted.encode(), content_type="application/json")


def holds(answer: Any, shown: Any) -> bool:
    """Whether everything that a page shows stands in the answer."""
    if isinstance(shown, dict):
        return isinstance(answer, dict) and all(name in answer and holds(answer[name], shown[name]) for name in shown)
    if isinstance(shown, list):
        return isinstance(answer, list) and len(answer) == len(shown) and all(map(holds, answer, shown))
    return bool(answer == shown)


@pytest.mark.parametrize("name", ["README.md", "docs/guide.md"])
def test_every_request_of_a_tour_is_answered_as_it_says(client: FlaskClient, name: str) -> None:
    requests = list(find_requests((ROOT / name).read_text("utf-8")))

    assert len(requests) >= 4
    for path, posted, shown in requests:
        response = send(client, path, posted)
        assert response.status_code in (200, 201), (path, response.get_data(as_text=True))
        if shown is not None:
            assert holds(response.get_json(), shown), (path, json.dumps(response.get_json(), ensure_ascii=False))


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_links_between_pages_lead_somewhere(page: Path) -> None:
    missing = [target for target in LINK.findall(page.read_text("utf-8")) if not (page.parent / target).exists()]

    assert missing == []


def test_every_setting_is_documented_and_no_other() -> None:
    page = (ROOT / "docs" / "operating.md").read_text("utf-8")

    assert set(re.findall(r"^\| `(FACTBASE_[A-Z_]+)` \|", page, re.M)) == VARIABLES


def test_every_make_target_that_a_page_names_exists() -> None:
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text("utf-8"), re.M))
    named = {name for page in PAGES for name in re.findall(r"`make ([a-z-]+)`", page.read_text("utf-8"))}

    assert named
    assert named <= targets
