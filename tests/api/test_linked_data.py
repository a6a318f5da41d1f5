"""JSON-LD: negotiated, in the terms of a context of our own, and with nothing that the context does not know."""

import json
from datetime import UTC, datetime
from importlib.resources import files

import pytest
from pyld import jsonld

from api.linked import write_time
from api.negotiation import JSON, JSON_LD, find_quality

CONTEXT = "http://localhost/api/v1/context.jsonld"
SHIPPED = json.loads((files("api") / "context.jsonld").read_text("utf-8"))
SCHEMA, OA = "http://schema.org/", "http://www.w3.org/ns/oa#"
LINKED = {"Accept": JSON_LD}
ARTICLE = {
    "url": "https://herald.example/dam",
    "outlet": "The Herald",
    "published_at": "2025-03-18T15:00:00Z",
    "body": "“At least 12 people were killed in the flood in Tarsa,” said Ilo Brandt, the premier of Marenia.",
}


def load(url, _options=None):
    """The only document that a test may load."""
    assert url == CONTEXT
    return {"contentType": JSON_LD, "contextUrl": None, "documentUrl": url, "document": SHIPPED}


def expand(document):
    return jsonld.expand(document, {"documentLoader": load})


def find_keys(value):
    """Every member of a document, at any depth."""
    if isinstance(value, dict):
        return set(value) | {key for member in value.values() for key in find_keys(member)}
    return {key for member in value for key in find_keys(member)} if isinstance(value, list) else set()


def read(client, path, **query):
    response = client.get(f"/api/v1/{path}", headers=LINKED, query_string=query)
    assert (response.status_code, response.mimetype) == (200, JSON_LD), response.text
    return json.loads(response.data)


@pytest.fixture
def story(client):
    """An article, another that repeats it, a verdict, and a quote of nobody who is known."""
    client.post("/api/v1/articles", json=ARTICLE)
    client.post("/api/v1/articles", json={**ARTICLE, "url": "https://paper.example/a?b=c", "outlet": "The Paper"})
    body = "“The bridge at Tarsa was closed on Monday,” an official said."
    client.post("/api/v1/articles", json={"url": "https://herald.example/bridge", "body": body})
    verdict = {"rating": "Half true", "text": "The count was early.", "url": "https://checks.example/1"}
    client.post("/api/v1/claims/1/reviews", json={**verdict, "reviewer": "Vera Holm"})
    return client


def test_the_context_is_served_as_it_is_shipped_and_to_anybody(connect):
    response = connect().get("/api/v1/context.jsonld")

    assert (response.status_code, response.mimetype) == (200, JSON_LD)
    assert json.loads(response.data) == SHIPPED


@pytest.mark.parametrize("path", ["claims/1", "claims/2", "quotes/1", "quotes/2", "claims", "quotes"])
def test_no_term_is_dropped(story, path):
    document = read(story, path)

    assert document["@context"] == CONTEXT
    assert find_keys(document) - {"@context"} <= set(SHIPPED["@context"])
    expanded = expand(document)
    keys = find_keys(expanded)
    assert all(key.startswith(("@", "http")) for key in keys)
    back = jsonld.compact(expanded, CONTEXT, {"documentLoader": load, "graph": "graph" in document})
    assert back == document


def test_a_claim_is_a_claim_with_a_review_only_where_a_person_reviewed(story):
    [claim] = expand(read(story, "claims/1"))
    [other] = expand(read(story, "claims/2"))

    assert claim["@type"] == [f"{SCHEMA}Claim"]
    assert [one["@id"] for one in claim[f"{SCHEMA}appearance"]] == [ARTICLE["url"], "https://paper.example/a?b=c"]
    [review] = claim[f"{SCHEMA}review"]
    assert review["@type"] == [f"{SCHEMA}ClaimReview"]
    assert review[f"{SCHEMA}itemReviewed"] == [{"@id": "http://localhost/api/v1/claims/1"}]
    assert review[f"{SCHEMA}reviewRating"][0][f"{SCHEMA}alternateName"] == [{"@value": "Half true"}]
    assert review[f"{SCHEMA}author"][0][f"{SCHEMA}name"] == [{"@value": "Vera Holm"}]
    assert review[f"{SCHEMA}url"] == [{"@id": "https://checks.example/1"}]
    assert f"{SCHEMA}review" not in other


def test_a_quote_is_a_quotation_and_an_annotation_finds_it_in_each_article(story):
    [quote] = expand(read(story, "quotes/1"))

    assert quote["@type"] == [f"{SCHEMA}Quotation"]
    assert quote[f"{SCHEMA}spokenByCharacter"][0][f"{SCHEMA}name"] == [{"@value": "Ilo Brandt"}]
    annotations = quote["@reverse"][f"{OA}hasBody"]
    targets = [annotation[f"{OA}hasTarget"][0] for annotation in annotations]
    assert [target[f"{OA}hasSource"][0]["@id"] for target in targets] == [ARTICLE["url"], "https://paper.example/a?b=c"]
    assert annotations[0][f"{OA}motivatedBy"] == [{"@id": f"{OA}identifying"}]
    selectors = {one["@type"][0]: one for one in targets[0][f"{OA}hasSelector"]}
    words = selectors[f"{OA}TextQuoteSelector"]
    place = selectors[f"{OA}TextPositionSelector"]
    start, end = (place[f"{OA}{name}"][0]["@value"] for name in ("start", "end"))
    [exact] = words[f"{OA}exact"]
    assert ARTICLE["body"][start:end] == exact["@value"]
    assert {f"{OA}prefix", f"{OA}suffix"} <= words.keys()


def test_a_quote_of_nobody_who_is_known_names_nobody(story):
    quote = read(story, "quotes/2")

    assert "spokenByCharacter" not in quote
    assert "contributor" not in quote


@pytest.mark.parametrize(
    ("precision", "time"),
    [("minute", "2025-03-18T15:04:00Z"), ("day", "2025-03-18"), ("month", "2025-03"), ("year", "2025")],
)
def test_a_time_is_no_finer_than_it_is_known(precision, time):
    assert write_time(datetime(2025, 3, 18, 15, 4, tzinfo=UTC), precision) == time


def test_the_past_can_be_read_as_linked_data_too(story):
    first = story.get("/api/v1/claims/1/history").json["items"][0]["seq"]

    past = read(story, "claims/1", as_of=first)

    assert "review" not in past
    assert past["creativeWorkStatus"] == "open"


def test_a_list_is_a_graph_that_goes_on(story):
    response = story.get("/api/v1/claims", headers=LINKED, query_string={"limit": 1})

    assert len(json.loads(response.data)["graph"]) == 1
    assert 'rel="next"' in response.headers["Link"]


ACCEPTED = [
    (None, JSON),
    ("", JSON),
    ("*/*", JSON),
    ("application/json", JSON),
    ("application/*", JSON),
    ("text/html, */*;q=0.1", JSON),
    ("application/ld+json", JSON_LD),
    ('application/ld+json;profile="http://www.w3.org/ns/anno.jsonld"', JSON_LD),
    ("APPLICATION/LD+JSON", JSON_LD),
    ("application/json;q=0.5, application/ld+json", JSON_LD),
    ("application/json, application/ld+json", JSON),
    ("application/ld+json;q=0.5, */*;q=0.1", JSON_LD),
    ("application/json;q=0, */*", JSON_LD),
    ("application/ld+json;q=0, application/*", JSON),
]


@pytest.mark.parametrize(("accept", "media_type"), ACCEPTED)
@pytest.mark.parametrize("path", ["claims/1", "quotes/1", "claims", "quotes"])
def test_who_asks_gets_the_form_that_they_take(story, path, accept, media_type):
    response = story.get(f"/api/v1/{path}", headers={} if accept is None else {"Accept": accept})

    assert (response.status_code, response.mimetype) == (200, media_type)
    assert response.headers["Vary"] == "Accept, Authorization"


@pytest.mark.parametrize(
    "accept", ["text/html", "application/xml", "application/json;q=0", "image/*", "garbage", "*/*;q=0", ";;,,=q"]
)
def test_where_nothing_fits_the_answer_is_406(story, accept):
    response = story.get("/api/v1/claims/1", headers={"Accept": accept})

    assert (response.status_code, response.mimetype) == (406, "application/problem+json")
    assert response.headers["Vary"] == "Accept, Authorization"
    assert response.json["errors"][0]["header"] == "Accept"


def test_the_closest_range_decides():
    wanted = [("*/*", 1.0), ("application/*", 0.5), (JSON_LD, 0.1)]

    assert (find_quality(JSON, wanted), find_quality(JSON_LD, wanted)) == (0.5, 0.1)


@pytest.mark.parametrize("path", ["claims/1", "quotes/1", "claims"])
def test_each_form_has_a_tag_of_its_own(story, path):
    plain = story.get(f"/api/v1/{path}").headers["ETag"]
    linked = story.get(f"/api/v1/{path}", headers=LINKED).headers["ETag"]

    assert plain != linked
    assert story.get(f"/api/v1/{path}", headers={**LINKED, "If-None-Match": linked}).status_code == 304
    assert story.get(f"/api/v1/{path}", headers={**LINKED, "If-None-Match": plain}).status_code == 200
    assert story.get(f"/api/v1/{path}", headers={"If-None-Match": linked}).status_code == 200


def test_a_correction_takes_the_tag_of_either_form_and_no_stale_one(story):
    linked = story.get("/api/v1/claims/1", headers=LINKED).headers["ETag"]
    patch = {"statement": "Deaths in the flood"}

    assert story.patch("/api/v1/claims/1", json=patch, headers={"If-Match": linked}).status_code == 200
    assert story.patch("/api/v1/claims/1", json=patch, headers={"If-Match": linked}).status_code == 412
