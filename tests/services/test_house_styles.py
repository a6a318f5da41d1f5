"""Whole articles in eleven house styles are read as their gold says."""

import json
from functools import reduce
from operator import add
from pathlib import Path

import pytest

from factbase.extract.article import read_article
from factbase.services.evaluate import read_gold, score_reading
from factbase.values.articles import ArticleDraft

GOLDEN = Path(__file__).parents[2] / "fixtures" / "golden"
STYLES = GOLDEN / "styles"
NAMES = sorted(path.stem for path in STYLES.glob("*.json"))


def score(name):
    written = json.loads((STYLES / f"{name}.json").read_text("utf-8"))
    article = json.loads((STYLES / "texts" / f"{written['article']}.json").read_text("utf-8"))
    draft = ArticleDraft(url=article["url"], body=article["body"], title=article["title"])
    return score_reading(read_article(draft), read_gold(written, draft.body))


@pytest.mark.parametrize("name", NAMES)
def test_every_style_is_read_with_its_speakers(name):
    report = score(name)

    assert report.scores["quotations with speaker"].f1 >= 0.8, report.errors


def test_all_styles_together_hold_their_floor():
    scores = reduce(add, map(score, NAMES)).scores

    assert len(NAMES) >= 8
    assert scores["quotations"].f1 >= 0.93
    assert scores["quotations with kind"].f1 >= 0.92
    assert scores["quotations with speaker"].f1 >= 0.92


def read_fresh(name):
    """Articles written for a blind measure, each in a style of its own, with the readings of what is in them."""
    with (GOLDEN / f"{name}.jsonl").open(encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            quotes = [{**one, "speaker": one["speaker"] and one["speaker"]["name"]} for one in row["quotes"]]
            gold = read_gold({"article": row["id"], "quotes": quotes, "statements": []}, row["text"])
            draft = ArticleDraft(url=f"https://news.example/{row['id']}", body=row["text"])
            yield score_reading(read_article(draft), gold)


# Floors some way below what was measured: quotations, with their kind, with the person who speaks.
@pytest.mark.parametrize(
    ("name", "articles", "floors"),
    [
        ("styles_fresh_a", 18, (0.93, 0.92, 0.85)),
        ("styles_fresh_b", 12, (0.94, 0.92, 0.84)),
        ("styles_fresh_c", 12, (0.95, 0.91, 0.86)),
    ],
)
def test_articles_in_forty_two_styles_hold_their_floors(name, articles, floors):
    reports = list(read_fresh(name))
    scores = reduce(add, reports).scores

    assert len(reports) == articles
    measures = ("quotations", "quotations with kind", "quotations with speaker")
    assert all(scores[measure].f1 >= floor for measure, floor in zip(measures, floors, strict=True)), scores
    assert all(report.scores["quotations"].f1 >= 0.75 for report in reports)
