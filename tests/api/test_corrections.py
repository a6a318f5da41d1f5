"""Corrections over REST: on the revision that was seen, first come first served, and remembered."""

import threading

import pytest
from corrected import BRIDGE, FIRST, tell_story

from factbase.services import schema
from factbase.store.database import database, dialect


@pytest.fixture
def story(client):
    with schema.session():
        tell_story()
    return client


def read_questions(client, kind):
    return client.get(f"/api/v1/review-queue?kind={kind}").json["items"]


def decide(client, item, decision, **named):
    return client.post(f"/api/v1/review-queue/{item}/decision", json={"decision": decision, **named})


def get_tag(client, path):
    return client.get(f"/api/v1{path}").headers["ETag"]


CHANGES = [
    ("patch", "/quotes/1", {"speaker": 1}),
    ("patch", "/assertions/1", {"rank": "preferred"}),
    ("delete", "/assertions/1", None),
    ("patch", "/speakers/1", {"kind": "organization"}),
    ("patch", "/claims/1", {"statement": "People killed in the flood"}),
]


@pytest.mark.parametrize(("method", "path", "body"), CHANGES)
def test_a_correction_names_the_revision_that_it_is_meant_for(story, method, path, body):
    tag = get_tag(story, path)

    without = story.open(f"/api/v1{path}", method=method, json=body)
    weak = story.open(f"/api/v1{path}", method=method, json=body, headers={"If-Match": f"W/{tag}"})
    done = story.open(f"/api/v1{path}", method=method, json=body, headers={"If-Match": tag})
    stale = story.open(f"/api/v1{path}", method=method, json=body, headers={"If-Match": tag})

    assert (without.status_code, without.json["errors"][0]["header"]) == (428, "If-Match")
    assert weak.status_code == stale.status_code == 412
    assert done.status_code == 200
    assert done.headers["ETag"] == get_tag(story, path) != tag


@pytest.mark.parametrize(
    ("path", "body"),
    [
        ("/review-queue/1/decision", {"decision": "skip"}),
        ("/speakers/1/aliases", {"text": "V. Holm"}),
        ("/speakers/1/roles", {"title": "mayor"}),
        ("/speakers/1/merge", {"into": 2}),
        ("/claims/2/merge", {"into": 3}),
        ("/claims/1/split", {"assertions": [1]}),
        ("/claims/1/reviews", {"rating": "true"}),
    ],
)
def test_an_action_takes_the_revision_when_it_is_given(story, path, body):
    refused = story.post(f"/api/v1{path}", json=body, headers={"If-Match": '"999"'})
    done = story.post(f"/api/v1{path}", json=body)

    assert refused.status_code == 412
    assert done.status_code in (200, 201)
    assert len(done.headers["Factbase-Change"]) == 32


def test_a_review_item_shows_both_texts_and_what_a_decision_would_do(story):
    [item, _] = read_questions(story, "match")

    assert item["statement"]["text"] == BRIDGE
    assert item["statement"]["after"].endswith("said Mara Lind, the mayor of Tarsa.")
    assert item["statement"]["speaker"]["name"] == "Mara Lind"
    assert {"quote", "article"} <= item["statement"].keys()
    first = item["candidates"][0]
    assert first["claim"] == {"id": 2, "kind": "statement", "statement": BRIDGE}
    assert first["parts"]
    assert "speaker" not in first
    assert item["effects"]["accept"].startswith("The statement is attached to claim 2")
    [asked] = read_questions(story, "speaker")
    assert [one["speaker"]["id"] for one in asked["candidates"]] == [1, 2]
    assert all("claim" not in one for one in asked["candidates"])


def test_a_decided_item_is_a_conflict_for_who_comes_second(story):
    [item, _] = read_questions(story, "match")

    first, second = (decide(story, item["id"], decision) for decision in ("accept", "reject"))

    assert first.status_code == 200
    assert (first.json["state"], first.json["decision"]) == ("decided", "accept")
    assert second.status_code == 409
    assert "accept" in second.json["detail"]


def test_sixteen_reviewers_at_once_end_in_one_decision(story):
    [item, _] = read_questions(story, "match")
    statuses = []

    def try_to_decide(number):
        client = story.application.test_client()
        client.environ_base["HTTP_AUTHORIZATION"] = story.environ_base["HTTP_AUTHORIZATION"]
        statuses.append(decide(client, item["id"], "accept" if number % 2 else "new").status_code)
        if dialect() == "sqlite":
            database.close()

    threads = [threading.Thread(target=try_to_decide, args=(number,)) for number in range(16)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert sorted(statuses) == [200] + [409] * 15


def test_sixteen_corrections_of_one_revision_have_one_winner(story):
    tag, statuses = get_tag(story, "/claims/1"), []

    def try_to_patch(number):
        client = story.application.test_client()
        client.environ_base["HTTP_AUTHORIZATION"] = story.environ_base["HTTP_AUTHORIZATION"]
        answer = client.patch("/api/v1/claims/1", json={"statement": f"No. {number}"}, headers={"If-Match": tag})
        statuses.append(answer.status_code)
        if dialect() == "sqlite":
            database.close()

    threads = [threading.Thread(target=try_to_patch, args=(number,)) for number in range(16)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert sorted(statuses) == [200] + [412] * 15


def test_a_rejection_holds_against_later_articles(story):
    [item, _] = read_questions(story, "match")
    refused = [one["claim"]["id"] for one in item["candidates"]]
    assert decide(story, item["id"], "reject", reason="Another bridge.").status_code == 200

    later = story.post(
        "/api/v1/articles", json={"url": "https://later.example/1", "body": f"“{BRIDGE},” said Otto Berg."}
    ).json
    matched = story.post("/api/v1/match", json={"text": BRIDGE}).json

    for statement in (later["quotes"][0]["statements"][0], matched["statements"][0]):
        named = [one["claim"]["id"] for one in statement["candidates"]]
        assert not set(refused) & {*named, statement["claim"] and statement["claim"]["id"]}


def test_a_confirmation_teaches_the_words(story):
    claim = story.post("/api/v1/claims", json={"kind": "statement", "statement": "The bridge is shut."}).json["id"]

    def score():
        [statement] = story.post("/api/v1/match", json={"text": BRIDGE}).json["statements"]
        return {one["claim"]["id"]: one["score"] for one in statement["candidates"]}.get(claim, 0)

    before = score()
    [item, _] = read_questions(story, "match")
    assert decide(story, item["id"], "attach", claim=claim).status_code == 200

    assert score() > before
    assert score() > 0.9


@pytest.mark.parametrize(
    ("kind", "body", "pointer"),
    [
        ("match", {"decision": "attach"}, "/claim"),
        ("match", {"decision": "attach", "claim": 999}, "/claim"),
        ("match", {"decision": "speaker", "speaker": 1}, "/decision"),
        ("match", {"decision": "accept", "claim": 1}, "/claim"),
        ("match", {"decision": "skip", "claim": 1}, "/claim"),
        ("match", {"decision": "perhaps"}, "/decision"),
        ("match", {"decision": "accept", "reason": " "}, "/reason"),
        ("match", {"decision": "attach", "claim": True}, "/claim"),
        ("speaker", {"decision": "speaker"}, "/speaker"),
        ("speaker", {"decision": "speaker", "speaker": 999}, "/speaker"),
        ("speaker", {"decision": "attach", "claim": 1}, "/decision"),
    ],
)
def test_a_decision_that_makes_no_sense_is_refused_and_changes_nothing(story, kind, body, pointer):
    item = read_questions(story, kind)[0]

    refused = story.post(f"/api/v1/review-queue/{item['id']}/decision", json=body)

    assert refused.status_code == 422
    assert refused.json["errors"][0]["pointer"] == pointer
    assert story.get(f"/api/v1/review-queue/{item['id']}").json == item


def test_many_decisions_are_one_change_or_none(story):
    first, second = (item["id"] for item in read_questions(story, "match"))
    [asked] = read_questions(story, "speaker")

    def send(*decisions):
        return story.post("/api/v1/review-queue/decisions", json={"decisions": list(decisions)})

    broken = send({"id": first, "decision": "accept"}, {"id": second, "decision": "attach", "claim": 999})
    counts = story.get("/api/v1/review-queue/counts").json
    done = send(
        {"id": first, "decision": "accept"},
        {"id": second, "decision": "new", "reason": "another road"},
        {"id": asked["id"], "decision": "speaker", "speaker": 2},
    )

    assert broken.status_code == 422
    assert counts == {"match": 2, "speaker": 1, "merge": 0}
    assert [item["state"] for item in done.json["items"]] == ["decided"] * 3
    undone = story.post(f"/api/v1/changes/{done.json['change_id']}/revert", json={})
    assert undone.status_code == 200
    assert story.get("/api/v1/review-queue/counts").json == counts


@pytest.mark.parametrize(
    ("second", "pointer"),
    [
        ({"id": 0, "decision": "skip"}, "/decisions/1/id"),
        ({"id": 1, "decision": "speaker", "speaker": 1}, "/decisions/1/decision"),
        ({"id": 1, "decision": "attach"}, "/decisions/1/claim"),
        ({"id": 1, "decision": "accept", "reason": " "}, "/decisions/1/reason"),
    ],
)
def test_what_is_wrong_with_one_of_many_decisions_is_pointed_at(story, second, pointer):
    questions = [item["id"] for item in read_questions(story, "match")]
    chosen = [{"id": questions[0], "decision": "skip"}, {**second, "id": questions[second["id"]]}]

    refused = story.post("/api/v1/review-queue/decisions", json={"decisions": chosen})

    assert (refused.status_code, refused.json["errors"][0]["pointer"]) == (422, pointer)
    assert [item["id"] for item in read_questions(story, "match")] == questions


def test_an_item_that_is_not_there_is_wrong_in_its_own_decision(story):
    questions = [item["id"] for item in read_questions(story, "match")]
    chosen = [{"id": number, "decision": "skip"} for number in (questions[0], 999)]

    refused = story.post("/api/v1/review-queue/decisions", json={"decisions": chosen})

    assert (refused.status_code, refused.json["errors"][0]["pointer"]) == (422, "/decisions/1/id")
    assert [item["id"] for item in read_questions(story, "match")] == questions


def test_the_queue_is_filtered_by_state_and_article(story):
    [item, _] = read_questions(story, "match")
    decide(story, item["id"], "skip")

    assert [one["id"] for one in story.get("/api/v1/review-queue?state=skipped").json["items"]] == [item["id"]]
    assert story.get(f"/api/v1/review-queue?article={item['article']}").json["items"] == []
    assert decide(story, item["id"], "accept").status_code == 200


def test_the_queue_goes_on_over_pages_with_the_most_useful_first(story):
    whole = [item["id"] for item in story.get("/api/v1/review-queue").json["items"]]

    paged, cursor = [], None
    while cursor is not None or not paged:
        page = story.get("/api/v1/review-queue", query_string={"limit": 1} | ({"cursor": cursor} if cursor else {}))
        paged += [item["id"] for item in page.json["items"]]
        cursor = page.json["next"]

    assert paged == whole
    assert story.get(f"/api/v1/review-queue/{whole[0]}").json["kind"] == "speaker"


@pytest.mark.parametrize(
    ("value", "reason", "status", "pointer"),
    [
        ({"best": 12, "low": 12, "high": 12}, None, 200, None),
        ({"best": 13, "low": 12, "high": None}, None, 422, "/value/best"),
        ({"best": 7, "low": 12, "high": None}, None, 422, "/value/best"),
        ({"low": 30, "best": 30, "high": 30}, "sum", 422, "/value/best"),
        ({"low": 30, "best": 30, "high": 30, "derived": True}, None, 422, "/reason"),
        ({"low": 30, "best": 30, "high": 30, "derived": True}, "a sum of three lists", 200, None),
        ({"low": 50, "best": 12, "high": 12, "derived": True}, "x", 422, "/value/low"),
        ({"harm": "injured"}, None, 200, None),
        ({"harm": "drowned"}, None, 422, "/value/harm"),
        ({"colour": "red"}, None, 422, "/value/colour"),
        ({"best": "12"}, None, 422, "/value/best"),
        ({"best": True}, None, 422, "/value/best"),
        ({"best": -1}, None, 422, "/value/best"),
        ({"words": "forty"}, None, 422, "/value/words"),
        ({"derived": 1, "best": 12}, "x", 422, "/value/derived"),
        ({}, None, 422, "/value"),
    ],
)
def test_a_number_that_a_person_enters_stands_in_the_cited_words(story, value, reason, status, pointer):
    body = {"value": value} | ({"reason": reason} if reason else {})

    answer = story.patch("/api/v1/assertions/1", json=body, headers={"If-Match": "*"})

    assert answer.status_code == status, answer.text
    if status == 200:
        assert {name: answer.json["value"][name] for name in value} == value
    else:
        assert answer.json["errors"][0]["pointer"] == pointer


def test_a_detached_assertion_is_kept_and_not_proposed_again(story):
    done = story.delete("/api/v1/assertions/1?reason=Another+flood.", headers={"If-Match": "*"})

    assert done.json["claim"] is None
    assert done.json["verdict"]["outcome"] == "rejected"
    assert 1 not in [one["id"] for one in story.get("/api/v1/claims/1/assertions").json["items"]]
    assert story.delete("/api/v1/assertions/1", headers={"If-Match": "*"}).status_code == 409
    later = story.post("/api/v1/articles", json={"url": "https://later.example/1", "body": FIRST}).json
    assert later["quotes"][0]["statements"][0]["claim"] is None


@pytest.mark.parametrize(
    ("noun", "number", "into", "below"),
    [("claims", 2, 3, ("", "/assertions", "/timeline", "/history")), ("speakers", 1, 2, ("", "/quotes"))],
)
def test_what_was_merged_leads_to_what_it_is_now(story, noun, number, into, below):
    merged = story.post(f"/api/v1/{noun}/{number}/merge", json={"into": into, "reason": "one"})
    assert merged.json["id"] == into

    for path in below:
        moved = story.get(f"/api/v1/{noun}/{number}{path}")
        assert moved.status_code == 308
        assert moved.headers["Location"] == f"/api/v1/{noun}/{into}{path}"
    again = story.post(f"/api/v1/{noun}/{number}/merge", json={"into": into})
    itself = story.post(f"/api/v1/{noun}/{into}/merge", json={"into": into})
    nobody = story.post(f"/api/v1/{noun}/{into}/merge", json={"into": 999})
    back = story.post(f"/api/v1/changes/{merged.headers['Factbase-Change']}/revert", json={"reason": "two after all"})

    assert again.status_code == 409
    assert (itself.status_code, nobody.status_code) == (422, 422)
    assert back.status_code == 200
    assert story.get(f"/api/v1/{noun}/{number}").json["merged_into"] is None


def test_a_candidate_that_was_merged_is_accepted_as_what_it_is_now(story):
    [item, _] = read_questions(story, "match")
    story.post("/api/v1/claims/2/merge", json={"into": 3})

    assert decide(story, item["id"], "accept").status_code == 200

    [assertion] = story.get("/api/v1/claims/3/assertions").json["items"]
    assert assertion["verdict"]["score"] == item["candidates"][0]["score"]


def test_merged_speakers_are_read_as_one(story):
    decide(story, read_questions(story, "speaker")[0]["id"], "speaker", speaker=1)
    story.post("/api/v1/speakers/1/merge", json={"into": 2})

    [quote] = story.get("/api/v1/speakers/2/quotes").json["items"]
    assert quote["speaker"]["id"] == 2
    assert [one["id"] for one in story.get("/api/v1/quotes?speaker=2").json["items"]] == [quote["id"]]
    assert story.get("/api/v1/resolve?mention=Vera+Holm").json["chosen"] == 2
    assert [one["id"] for one in story.get("/api/v1/speakers?q=holm").json["items"]] == [2]


def test_a_change_on_which_others_stand_is_a_conflict_that_names_them(story):
    first, second = (
        story.patch("/api/v1/claims/1", json={"statement": words}, headers={"If-Match": "*"}).headers["Factbase-Change"]
        for words in ("One", "Two")
    )

    refused = story.post(f"/api/v1/changes/{first}/revert", json={})

    assert refused.status_code == 409
    assert [fault["change"] for fault in refused.json["errors"]] == [second]
    assert story.post(f"/api/v1/changes/{'0' * 32}/revert", json={}).status_code == 404


def test_a_correction_that_is_sent_twice_with_one_key_is_done_once(story):
    headers = {"Idempotency-Key": "merge-1"}

    first, again = (story.post("/api/v1/claims/2/merge", json={"into": 3}, headers=headers) for _ in range(2))

    assert first.status_code == again.status_code == 200
    assert first.json == again.json
    assert first.headers["Factbase-Change"] == again.headers["Factbase-Change"]


def test_claims_of_two_kinds_are_told_apart_by_name_and_not_merged(story):
    other = story.post("/api/v1/claims", json={"kind": "statement", "statement": "The bridge is shut."}).json["id"]

    refused = story.post("/api/v1/claims/1/merge", json={"into": other})

    assert refused.status_code == 409
    told = f"Claim 1 is of the kind casualty_figure, claim {other} of the kind statement."
    assert refused.json["detail"] == told


def test_a_verdict_stands_with_its_claim(story):
    given = {
        "rating": "false",
        "text": "No list has 19 names.",
        "url": "https://herald.example/check",
        "reviewer": "Desk",
    }

    review = story.post("/api/v1/claims/1/reviews", json=given)

    assert review.status_code == 201
    assert {name: review.json[name] for name in given} == given
    assert story.get("/api/v1/claims/1").json["reviews"] == [review.json]
    history = story.get("/api/v1/claims/1/history?limit=200").json["items"]
    assert [change["reason"] for change in history if change["action"] == "claim reviewed"] == ["verdict: false"]


@pytest.mark.parametrize(
    ("path", "body", "pointer"),
    [
        ("/claims/1/split", {"assertions": []}, "/assertions"),
        ("/claims/1/split", {"assertions": [1, 2, 3]}, "/assertions"),
        ("/claims/1/split", {"assertions": [1, 99]}, "/assertions/1"),
        ("/claims/1/reviews", {"rating": " "}, "/rating"),
        ("/claims/1/reviews", {"rating": "x", "url": "javascript:alert(1)"}, "/url"),
        ("/speakers/1/aliases", {"text": ""}, "/text"),
        ("/speakers/1/roles", {"title": "x", "from": "2025-02-01", "to": "2025-01-01"}, "/to"),
        ("/speakers/1/merge", {"into": "2"}, "/into"),
    ],
)
def test_a_correction_that_makes_no_sense_is_refused(story, path, body, pointer):
    answer = story.post(f"/api/v1{path}", json=body)

    assert answer.status_code == 422
    assert answer.json["errors"][0]["pointer"] == pointer
