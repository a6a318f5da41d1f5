"""Whole articles in eleven house styles are read as their gold says."""

import json
from functools import reduce
from operator import add
from pathlib import Path

import pytest

from factbase.extract.article import read_article
from factbase.services.evaluate import read_gold, score_reading
from factbase.values.articles import ArticleDraft

STYLES = Path(__file__).parents[2] / "fixtures" / "golden" / "styles"
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
