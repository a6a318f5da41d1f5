"""Atom feeds: as RFC 4287 has them, paged as RFC 5005 has it, and with nothing in them that XML cannot hold."""

import re
from xml.etree import ElementTree as ET

import feedparser
import pytest

from api import create_app
from api.public import address
from factbase.errors import Invalid
from factbase.settings import Settings

ARTICLE = {
    "url": "https://herald.example/dam?a=1&b=2",
    "published_at": "2025-03-18T15:00:00Z",
    "body": "“At least 12 people were killed in the flood in Tarsa,” said Ilo Brandt, the premier of Marenia.\n\n"
    "“The dam was safe & sound <until> then,” Mr Brandt said.",
}
FEEDS = ("claims", "claims/1", "speakers/1", "changes")
ATOM = "{http://www.w3.org/2005/Atom}"


def read(client, path, **query):
    response = client.get(f"/api/v1/feeds/{path}.atom", query_string=query)
    assert response.status_code == 200, response.text
    assert response.headers["Content-Type"] == "application/atom+xml; charset=utf-8"
    return ET.fromstring(response.data)  # noqa: S314  it is our own


def find(element, name):
    return element.find(ATOM + name).text


def find_links(element):
    return {link.get("rel"): link.get("href") for link in element.findall(f"{ATOM}link")}


@pytest.mark.parametrize("path", FEEDS)
def test_a_feed_has_all_that_the_rfc_requires(client, path):
    client.post("/api/v1/articles", json=ARTICLE)

    feed = read(client, path)

    entries = feed.findall(f"{ATOM}entry")
    assert feed.tag == f"{ATOM}feed"
    assert entries
    for element in (feed, *entries):
        assert find(element, "id").startswith("tag:localhost,2025-01-01:factbase/")
        assert find(element, "title")
        assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z", find(element, "updated"))
    assert find(feed.find(f"{ATOM}author"), "name") == "factbase"
    assert find_links(feed)["self"] == f"http://localhost/api/v1/feeds/{path}.atom"
    assert find_links(feed)["alternate"].startswith("http://localhost/api/v1/")
    assert find(feed, "updated") == max(find(entry, "updated") for entry in entries)
    assert len({find(entry, "id") for entry in entries}) == len(entries)
    for entry in entries:
        assert find_links(entry)["alternate"]
        assert find(entry, "published") <= find(entry, "updated")
        assert entry.find(f"{ATOM}content").get("type") == "text"


@pytest.mark.parametrize("path", FEEDS)
def test_a_feed_reader_can_read_it(client, path):
    client.post("/api/v1/articles", json=ARTICLE)

    parsed = feedparser.parse(client.get(f"/api/v1/feeds/{path}.atom").data)

    assert not parsed.bozo
    assert parsed.version == "atom10"
    assert all(entry.id and entry.title and entry.link for entry in parsed.entries)


def test_a_quote_leads_to_its_article_and_names_who_said_it(client):
    client.post("/api/v1/articles", json=ARTICLE)

    latest, first = read(client, "speakers/1").findall(f"{ATOM}entry")

    assert find(latest, "content") == "The dam was safe & sound <until> then,"
    assert find_links(latest)["alternate"] == ARTICLE["url"]
    assert find(first.find(f"{ATOM}author"), "name") == "Ilo Brandt"


@pytest.mark.parametrize("path", FEEDS)
def test_its_links_lead_somewhere(client, path):
    client.post("/api/v1/articles", json=ARTICLE)
    feed = read(client, path, limit=1)

    for element in (feed, *feed.findall(f"{ATOM}entry")):
        for target in find_links(element).values():
            if target.startswith("http://localhost"):
                assert client.get(target).status_code == 200, target


@pytest.mark.parametrize("path", FEEDS)
def test_its_pages_hold_every_entry_once_in_one_order(client, path):
    client.post("/api/v1/articles", json=ARTICLE)
    whole = [find(entry, "id") for entry in read(client, path, limit=200).findall(f"{ATOM}entry")]

    found, target = [], f"http://localhost/api/v1/feeds/{path}.atom?limit=1"
    while target:
        page = ET.fromstring(client.get(target).data)  # noqa: S314
        found += [find(entry, "id") for entry in page.findall(f"{ATOM}entry")]
        target = find_links(page).get("next")

    assert found == whole


def test_the_claim_that_was_changed_last_comes_first(client):
    for place in range(3):
        client.post("/api/v1/claims", json={"kind": "statement", "statement": f"Bridge {place} is closed."})
    tag = client.get("/api/v1/claims/2").headers["ETag"]
    client.patch("/api/v1/claims/2", json={"statement": "Bridge 1 is open."}, headers={"If-Match": tag})

    titles = [find(entry, "title") for entry in read(client, "claims").findall(f"{ATOM}entry")]

    assert titles == ["Bridge 1 is open.", "Bridge 2 is closed.", "Bridge 0 is closed."]


def test_a_change_tells_what_was_before_and_why(client):
    client.post("/api/v1/claims", json={"kind": "statement", "statement": "The bridge is closed."})
    tag = client.get("/api/v1/claims/1").headers["ETag"]
    given = {"statement": "The bridge is open.", "reason": "It was <re>opened & cleared."}
    client.patch("/api/v1/claims/1", json=given, headers={"If-Match": tag})

    entry = read(client, "claims/1").find(f"{ATOM}entry")

    assert find(entry, "title") == "claim corrected: The bridge is open."
    assert (
        find(entry, "content") == "It was <re>opened & cleared.\nstatement: The bridge is closed. → The bridge is open."
    )


def test_what_was_put_right_is_told_without_bookkeeping(client):
    client.post("/api/v1/articles", json=ARTICLE)
    tag = client.get("/api/v1/assertions/1").headers["ETag"]
    given = {"stance": "denies", "reason": "misread"}
    client.patch("/api/v1/assertions/1", json=given, headers={"If-Match": tag})

    told = [find(entry, "content") for entry in read(client, "changes").findall(f"{ATOM}entry")]

    assert "misread\nstance: asserts → denies" in told


def test_who_has_a_feed_already_gets_it_not_again(client):
    client.post("/api/v1/articles", json=ARTICLE)
    tag = client.get("/api/v1/feeds/claims.atom").headers["ETag"]

    assert client.get("/api/v1/feeds/claims.atom", headers={"If-None-Match": tag}).status_code == 304
    client.post("/api/v1/claims", json={"kind": "statement", "statement": "The bridge is closed."})
    assert client.get("/api/v1/feeds/claims.atom", headers={"If-None-Match": tag}).status_code == 200


def test_an_empty_feed_is_a_feed(client):
    feed = read(client, "claims")

    assert find(feed, "updated") == "1970-01-01T00:00:00Z"
    assert feed.findall(f"{ATOM}entry") == []


def test_what_xml_cannot_hold_is_left_out(client):
    hostile = "The \x01bridge\x0b ]]> <![CDATA[ &amp; \ufffe\ufdd0\x7f\x9f is closed\U0001f309."
    client.post("/api/v1/claims", json={"kind": "statement", "statement": "The bridge is closed."})
    tag = client.get("/api/v1/claims/1").headers["ETag"]
    article = {**ARTICLE, "body": f"“We said {hostile},” said Ilo Brandt, the premier of Marenia."}
    client.post("/api/v1/articles", json=article)
    client.patch(
        "/api/v1/claims/1",
        json={"statement": hostile.replace("\x01", "").replace("\x0b", "").replace("\x7f", "")},
        headers={"If-Match": tag},
    )

    for path in ("claims", "claims/1", "changes"):
        data = client.get(f"/api/v1/feeds/{path}.atom", query_string={"limit": 200}).data
        ET.fromstring(data)  # noqa: S314
        assert not feedparser.parse(data).bozo
        assert not re.search("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe]", data.decode())
    assert "The bridge ]]> <![CDATA[ &amp;  is closed🌉." in [
        find(entry, "title") for entry in read(client, "claims").findall(f"{ATOM}entry")
    ]


@pytest.mark.parametrize("path", ["claims/9", "speakers/9"])
def test_a_feed_of_nothing_is_not_there(client, path):
    assert client.get(f"/api/v1/feeds/{path}.atom").status_code == 404


def test_the_feed_of_a_merged_claim_leads_to_the_other(client):
    for place in range(2):
        client.post("/api/v1/claims", json={"kind": "statement", "statement": f"Bridge {place} is closed."})
    client.post("/api/v1/claims/2/merge", json={"into": 1})

    response = client.get("/api/v1/feeds/claims/2.atom")

    assert (response.status_code, response.headers["Location"]) == (308, "/api/v1/feeds/claims/1.atom")
    assert len(read(client, "claims").findall(f"{ATOM}entry")) == 1


def test_the_public_address_is_in_every_id_and_link(database_url):
    app = create_app(Settings(database_url, rate_limit="off", public_url="https://facts.example"))
    with app.test_request_context("/"):
        assert address("claims.list_claims") == "https://facts.example/api/v1/claims"


@pytest.mark.parametrize("base", ["facts.example", "https://facts.example/path", "javascript:1", "https://a b"])
def test_a_public_address_that_makes_no_sense_is_refused(database_url, base):
    with pytest.raises(Invalid, match="FACTBASE_PUBLIC_URL"):
        create_app(Settings(database_url, public_url=base))
