"""Any listing and any resource can be read as it was, after every kind of change: equal to what was answered then."""

import pytest
from corrected import FIRST, tell_story

from factbase.services import schema

LISTS = (
    "/claims",
    "/claims?kind=casualty_figure",
    "/claims?status=disputed&value_min=15&limit=1",
    "/claims?q=flood",
    "/claims?stance=denies",
    "/claims?speaker=3",
    "/quotes?limit=2",
    "/quotes?q=killed",
    "/quotes?speaker=4",
    "/quotes?claim=1",
    "/quotes?article=4&outlet=1",
    "/quotes?said_from=2025-03-02T00:00:00Z&said_to=2025-03-05T00:00:00Z",
    "/speakers",
    "/speakers?q=holm&kind=person",
    "/speakers/3/quotes",
    "/claims/1/assertions?limit=2",
    "/claims/1/timeline",
    "/articles?limit=2",
    "/articles?outlet=1",
    "/articles?q=flood",
    "/articles?published_from=2025-03-03T00:00:00Z&published_to=2025-03-05T00:00:00Z",
    "/articles/1/versions",
    "/articles/1/versions/2",
    "/review-queue?limit=1",
    "/review-queue?state=decided&kind=match",
    "/review-queue?article=6",
    "/review-queue/counts",
)
RESOURCES = (
    *("/claims/1", "/claims/2", "/speakers/1", "/speakers/3", "/quotes/2", "/quotes/5", "/assertions/4"),
    *("/articles/1", "/articles/3", "/articles/6", "/articles/1/versions/1", "/review-queue/1", "/review-queue/2"),
)
# (method, path, body): what happens one after the other.
EVENTS = (
    ("post", "/review-queue/{match}/decision", {"decision": "accept"}),
    ("post", "/review-queue/{speaker}/decision", {"decision": "speaker", "speaker": 1}),
    ("post", "/review-queue/{match}/decision", {"decision": "new"}),
    ("patch", "/assertions/2", {"value": {"best": 20, "derived": True}, "reason": "a sum"}),
    ("patch", "/assertions/3", {"stance": "asserts"}),
    ("post", "/speakers/1/merge", {"into": 2}),
    ("patch", "/quotes/1", {"speaker": None}),
    ("post", "/speakers/3/aliases", {"text": "The Minister"}),
    ("post", "/speakers/3/roles", {"title": "premier"}),
    ("patch", "/speakers/3", {"name": "Ilo J. Brandt"}),
    ("post", "/claims/1/split", {"assertions": [2, 3]}),
    ("patch", "/claims/1", {"statement": "People killed in Tarsa", "status": "withdrawn"}),
    ("post", "/claims/1/reviews", {"rating": "false"}),
    ("delete", "/assertions/1", None),
    ("patch", "/articles/2", {"published_at": "2025-02-20T12:00:00Z", "outlet": "The Marenian", "title": "Flood"}),
    ("patch", "/articles/3", {"published_at": None, "byline": "Ida Lund"}),
    ("post", "/articles", {"body": f"{FIRST} Rain fell all night.", "title": "Night of rain"}),
    ("post", "/claims/2/merge", {"into": 3}),
    ("post", "/claims", {"kind": "statement", "statement": "The flood began in May."}),
)


def read_all(client, moment=None):
    answers = {}
    for path in (*LISTS, *RESOURCES):
        mark = "&" if "?" in path else "?"
        response = client.get(f"/api/v1{path}" + (f"{mark}as_of={moment}" if moment is not None else ""))
        answer = response.json
        answers[path] = (response.status_code, {**answer, "location": None} if "location" in answer else answer)
        if response.status_code == 200 and path in RESOURCES:
            assert "revision" not in answer or response.headers["ETag"].strip('"').split("-")[0] == str(
                answer["revision"]
            )
    return answers


@pytest.fixture
def story(client):
    with schema.session():
        tell_story()
    return client


def read_last(client):
    last, since = None, 0
    while page := client.get(f"/api/v1/changes?since={since}&limit=200").json["items"]:
        last, since = page[-1], page[-1]["seq"]
    return last


def read_question(client, kind):
    items = client.get(f"/api/v1/review-queue?kind={kind}").json["items"]
    return items[0]["id"] if items else None


def test_everything_reads_as_it_did_then(story):
    seen = []
    for method, path, body in EVENTS:
        seen.append((read_last(story), read_all(story)))
        headers = {"If-Match": "*"} if method in ("patch", "delete") else {}
        open_items = {kind: read_question(story, kind) for kind in ("match", "speaker")}
        if path == "/articles":
            body["url"] = story.get("/api/v1/articles/1").json["url"]
        done = story.open(f"/api/v1{path.format(**open_items)}", method=method, json=body, headers=headers)
        assert done.status_code in (200, 201), (path, done.text)
    undone = story.post(f"/api/v1/changes/{read_last(story)['change_id']}/revert", json={})
    assert undone.status_code == 200

    for change, answers in seen:
        for moment in (change["seq"], change["at"]):
            assert read_all(story, moment) == answers


@pytest.mark.parametrize("moment", ["999999", "2999-01-01T00:00:00Z", "yesterday", "-1", "2025-03-18T15:00:00", ""])
def test_a_moment_that_never_was_is_refused(client, moment):
    response = client.get("/api/v1/claims", query_string={"as_of": moment})

    assert response.status_code == 400
    assert response.json["errors"][0]["parameter"] == "as_of"


def test_before_everything_there_was_nothing(story):
    assert story.get("/api/v1/claims?as_of=0").json["items"] == []
    assert story.get("/api/v1/speakers?as_of=2001-01-01T00:00:00Z").json["items"] == []
    assert story.get("/api/v1/claims/1?as_of=0").status_code == 404
