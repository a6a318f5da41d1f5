"""Pairs of texts: what would become of the second beside the first."""

import json
from collections import Counter
from pathlib import Path

import pytest

from factbase.services.pairs import judge_pair
from factbase.settings import Thresholds

GOLDEN = Path(__file__).parents[2] / "fixtures" / "golden"
STANCES = {"same": {"asserts", "reports"}, "revises": {"revises"}, "denies": {"denies"}}


@pytest.mark.parametrize(
    ("one", "other", "outcome", "stance"),
    [
        (
            "At least 12 people were killed in the market at Tarsa.",
            "In Tarsa 15 people were killed in the market.",
            "attached",
            "revises",
        ),
        (
            "Nine people died in the fire at Abertal.",
            "Nine people were injured in the fire at Abertal.",
            "new",
            "asserts",
        ),
        (
            "Tarsa rejected the bishops’ truce.",
            "The truce of the bishops was rejected by Tarsa.",
            "attached",
            "asserts",
        ),
        (
            "The canal was mined along the whole east bank by weary soldiers in retreat last autumn.",
            "The canal was never mined along the whole east bank by weary soldiers in retreat last autumn.",
            "attached",
            "denies",
        ),
        ("The harvest was good.", "A bridge was opened in Abertal.", "new", "asserts"),
    ],
)
def test_a_pair_is_judged_as_parts_of_one_story(one, other, outcome, stance):
    judgement = judge_pair(one, other, Thresholds())

    assert (judgement.outcome, judgement.stance) == (outcome, stance)


@pytest.mark.parametrize("name", ["pairs", "pairs_fresh", *(f"pairs_fresh_{letter}" for letter in "bcdef")])
def test_golden_pairs_keep_their_floor(name):
    rows = [json.loads(line) for line in (GOLDEN / f"{name}.jsonl").read_text("utf-8").splitlines()]
    verdicts = [(row["relation"], judge_pair(row["a"], row["b"], Thresholds())) for row in rows]
    attached = [relation for relation, judgement in verdicts if judgement.outcome == "attached"]
    found = [(relation, one.stance) for relation, one in verdicts if relation != "different" and one.outcome != "new"]
    right = Counter(stance in STANCES[relation] for relation, stance in found)
    belonging = sum(relation != "different" for relation, _ in verdicts)

    assert sum(relation != "different" for relation in attached) >= 0.97 * len(attached)
    assert len(attached) >= 0.4 * belonging
    assert len(found) >= 0.88 * belonging
    assert right[True] >= 0.85 * len(found)
