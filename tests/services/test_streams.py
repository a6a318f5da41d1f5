"""Streams of one-sentence articles, posted in the order of time: which of them come to share a claim."""

import json
from datetime import datetime
from itertools import combinations
from pathlib import Path

import pytest
from factories import ACTOR

from factbase.services.articles import ingest_article
from factbase.settings import Settings
from factbase.values.articles import ArticleDraft

GOLDEN = Path(__file__).parents[2] / "fixtures" / "golden"
STREAMS = ("stream_fresh_a.jsonl", "stream_fresh_b.jsonl", "stream_fresh_c.jsonl")


def post(row):
    """The outcomes of what a row states, and the claims that it belongs to now."""
    body = f"“{row['text'].removesuffix('.')},” said {row['speaker']}."
    said_at = datetime.fromisoformat(row["said_at"])
    draft = ArticleDraft(f"https://{row['id']}.example/", body, f"Statement: {row['speaker']}", published_at=said_at)
    reading = ingest_article(draft, ACTOR, Settings()).reading
    stated = [one for quote in reading.quotes for one in quote.statements] + list(reading.narrated)
    return {one.outcome for one in stated}, {one.claim.id for one in stated if one.claim}


@pytest.mark.parametrize("name", STREAMS)
def test_what_shares_a_claim_states_one_and_few_claims_are_opened_twice(store, name):
    rows = [json.loads(line) for line in (GOLDEN / name).read_text("utf-8").splitlines()]
    posted = {row["id"]: post(row) for row in sorted(rows, key=lambda row: row["said_at"])}
    truth = {row["id"]: row["true_claim"] for row in rows}
    linked = [pair for pair in combinations(truth, 2) if posted[pair[0]][1] & posted[pair[1]][1]]
    opened: set[str] = set()
    split = []
    for row in rows:
        if posted[row["id"]][0] == {"new"}:
            split += [row["id"]] if row["true_claim"] in opened else []
            opened.add(row["true_claim"])

    assert [pair for pair in linked if truth[pair[0]] != truth[pair[1]]] == []
    assert len(linked) >= 20
    assert len(split) <= 0.1 * len(rows)


def test_the_index_leads_a_hard_stream_to_the_claims_that_are_open(store):
    rows = [json.loads(line) for line in (GOLDEN / "stream.jsonl").read_text("utf-8").splitlines()]
    opened: dict[int, str] = {}
    known, split, wrong = 0, [], []
    for row in sorted(rows, key=lambda row: (row["said_at"], row["id"])):
        known += row["true_claim"] in opened.values()
        outcomes, claims = post(row)
        if "new" in outcomes and outcomes.isdisjoint({"attached", "suggested"}):
            split += [row["id"]] if row["true_claim"] in opened.values() else []
        wrong += [row["id"] for claim in claims if opened.setdefault(claim, row["true_claim"]) != row["true_claim"]]

    assert wrong == []
    assert len(split) <= 0.1 * known


def post_whole(article):
    """What each gold value of an article came to: its outcome, and its claim if it has one."""
    published_at = datetime.fromisoformat(article["published_at"])
    draft = ArticleDraft(
        article["url"], article["body"], article["title"], outlet=article["outlet"], published_at=published_at
    )
    reading = ingest_article(draft, ACTOR, Settings()).reading
    stated = [one for quote in reading.quotes for one in quote.statements] + list(reading.narrated)
    for gold in article["statements"]:
        for one in stated:
            if one.value and one.value["start"] < gold["end"] and gold["start"] < one.value["end"]:
                yield gold["claim"], one.outcome, one.claim and one.claim.id


@pytest.mark.parametrize("name", ["articles_fresh_a.jsonl", "articles_fresh_b.jsonl", "articles_fresh_c.jsonl"])
def test_most_that_a_story_says_again_joins_its_claim_and_nothing_joins_another(store, name):
    articles = [json.loads(line) for line in (GOLDEN / name).read_text("utf-8").splitlines()]
    met = [one for article in articles for one in post_whole(article)]
    linked = [pair for pair in combinations(met, 2) if pair[0][2] and pair[0][2] == pair[1][2]]
    outcomes = [outcome for _, outcome, _ in met]

    assert [pair for pair in linked if pair[0][0] != pair[1][0]] == []
    assert outcomes.count("attached") >= 0.6 * (outcomes.count("attached") + outcomes.count("suggested"))
    assert outcomes.count("attached") >= 9
