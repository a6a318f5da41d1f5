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
