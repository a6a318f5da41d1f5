"""A claim's history grows over REST as articles come in."""

SPEAKER = "said Ilo Brandt, the interior minister of Marenia."
FIRST = f"“At least 40 people were killed when the dam above Tarsa broke on Monday,” {SPEAKER}"
LATER = f"“The number of people killed when the dam above Tarsa broke on Monday is 52,” {SPEAKER}"


def post(client, name, body, day):
    given = {
        "url": f"https://{name}.example/dam",
        "body": body,
        "outlet": name,
        "published_at": f"2025-03-{day}T15:00:00Z",
    }
    response = client.post("/api/v1/articles", json=given)
    assert response.status_code == 201
    return response.json


def test_an_article_is_answered_with_its_quotes_and_what_became_of_their_statements(client):
    article = post(client, "herald", FIRST, 18)

    [quote] = article["quotes"]
    [statement] = quote["statements"]
    assert quote["text"] == FIRST[quote["start"] : quote["end"]]
    assert quote["speaker"] == {"id": 1, "name": "Ilo Brandt", "kind": "person"}
    assert quote["mention"] == "Ilo Brandt"
    assert statement["outcome"] == "new"
    assert statement["claim"]["kind"] == "casualty_figure"
    value = statement["value"]
    assert (value["harm"], value["low"], value["high"]) == ("killed", 40, None)
    assert value["words"] == FIRST[value["start"] : value["end"]]


def test_a_wire_copy_is_one_quote_with_one_more_appearance(client):
    post(client, "herald", FIRST, 18)
    copy = post(client, "courier", FIRST, 18)

    quotes = client.get("/api/v1/speakers/1/quotes").json["items"]
    assert copy["quotes"][0]["repeated"] is True
    assert [[appearance["outlet"]["name"] for appearance in quote["appearances"]] for quote in quotes] == [
        ["herald", "courier"]
    ]
    assert len(client.get("/api/v1/claims").json["items"]) == 1


def test_another_figure_is_a_question_or_a_revision_and_never_an_overwrite(client):
    post(client, "herald", FIRST, 18)
    later = post(client, "courier", LATER, 20)

    [statement] = later["quotes"][0]["statements"]
    assert statement["outcome"] in ("attached", "suggested")
    assert statement["candidates"][0]["claim"]["id"] == 1
    timeline = client.get("/api/v1/claims/1/timeline").json
    values = [point["value"]["low"] for series in timeline["series"] for point in series["points"]]
    assert values == ([40, 52] if statement["outcome"] == "attached" else [40])
    history = client.get("/api/v1/claims/1/history").json["items"]
    assert history[0]["action"] == "claim opened"
    assert {change["actor"] for change in history} == {"key:1"}


def test_a_page_is_answered_with_the_text_that_offsets_count_in(client):
    paragraphs = (FIRST, "The river kept rising in the night. " * 5)
    html = (
        f"<html><body><article><h1>Dam</h1>{''.join(f'<p>{text}</p>' for text in paragraphs)}</article></body></html>"
    )

    article = client.post("/api/v1/articles", json={"url": "https://herald.example/page", "html": html}).json

    [quote] = article["quotes"]
    assert article["body"][quote["start"] : quote["end"]] == quote["text"]
    assert client.get("/api/v1/articles/1/versions/1").json["body"] == article["body"]


def test_a_dry_run_stores_nothing(client):
    reading = client.post("/api/v1/extract", json={"text": FIRST}).json
    matched = client.post("/api/v1/match", json={"text": FIRST}).json

    assert reading["quotes"][0]["speaker"]["name"] == "Ilo Brandt"
    assert matched["statements"][0]["outcome"] == "new"
    for noun in ("articles", "speakers", "quotes", "claims"):
        assert client.get(f"/api/v1/{noun}").json["items"] == []
