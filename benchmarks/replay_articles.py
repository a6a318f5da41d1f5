"""Post articles with gold in the order of time and see which claims they form: benchmarks/replay_articles.py FILE ...

Each line is an article with, for every value that it states, the words of the value, the claim that it belongs to and
the stance. A fresh database takes part, and no reviewer: a suggestion stays open. -v prints what went wrong.
"""

import json
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from itertools import combinations
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from factbase.services import schema
from factbase.services.articles import ingest_article
from factbase.services.statements import StatementResult
from factbase.settings import Settings
from factbase.store import database
from factbase.values.articles import ArticleDraft

GOLDEN = Path(__file__).parents[1] / "fixtures" / "golden"
FILES = tuple(GOLDEN / f"articles_fresh_{name}.jsonl" for name in "abcdef")
ORDER = ("attached", "attached wrong", "suggested right", "suggested wrong", "first", "split", "none", "stray question")
STANCES = {"asserts": {"asserts", "reports"}, "reports": {"asserts", "reports"}}


@dataclass
class Replay:
    """Which gold claims each claim in store holds, what came of every gold statement, and the faults in words."""

    opened_for: dict[int, str] = field(default_factory=dict)
    joined: list[tuple[str, int]] = field(default_factory=list)
    outcomes: Counter[str] = field(default_factory=Counter)
    stances: Counter[bool] = field(default_factory=Counter)
    faults: list[str] = field(default_factory=list)


def main() -> None:
    """One report a file."""
    names = [Path(name) for name in sys.argv[1:] if name != "-v"] or FILES
    for path in names:
        replay = play(json.loads(line) for line in path.read_text("utf-8").splitlines())
        print(f"{path.name}: {', '.join(f'{name} {replay.outcomes[name]}' for name in ORDER)}")
        print(f"  pairwise precision {measure_links(replay):.3f}, stance right {replay.stances[True]} of", end=" ")
        print(replay.stances.total())
        print(*(replay.faults if "-v" in sys.argv else ()), sep="\n")


def play(articles: Iterator[dict[str, Any]]) -> Replay:
    """Post the articles to a store of their own."""
    replay = Replay()
    with TemporaryDirectory() as directory:
        url = f"sqlite:///{directory}/replay.db"
        schema.migrate(url)
        database.bind(url)
        with database.session():
            for article in sorted(articles, key=lambda one: one["published_at"]):
                _post(article, replay)
        schema.close()
    return replay


def _post(article: dict[str, Any], replay: Replay) -> None:
    draft = ArticleDraft(
        url=article["url"],
        body=article["body"],
        title=article["title"],
        outlet=article["outlet"],
        published_at=datetime.fromisoformat(article["published_at"]),
    )
    reading = ingest_article(draft, "replay", Settings()).reading
    stated = [one for quote in reading.quotes for one in quote.statements] + list(reading.narrated)
    met = defaultdict(list)
    for one in stated:
        gold = next((gold for gold in article["statements"] if _is_of(one, gold)), None)
        if gold is not None:
            met[gold["start"]].append(one)
        elif one.outcome == "suggested":
            _count(replay, article, "stray question", one.text, one)
    for gold in article["statements"]:
        _judge(article, gold, met[gold["start"]], replay)


def _is_of(stated: StatementResult, gold: dict[str, Any]) -> bool:
    value = stated.value or {}
    start, end = value.get("start", stated.start), value.get("end", stated.end)
    return bool(start < gold["end"] and gold["start"] < end)


def _judge(article: dict[str, Any], gold: dict[str, Any], stated: Sequence[StatementResult], replay: Replay) -> None:
    if not stated:
        _count(replay, article, "none", gold["words"], None)
        return
    one = min(stated, key=lambda one: ("attached", "suggested", "new", "rejected").index(one.outcome))
    outcome = _name_outcome(one, gold["claim"], replay)
    _count(replay, article, outcome, f"{gold['claim']} {gold['words']}", one)
    if outcome in {"attached", "suggested right"}:
        is_right = one.stance in STANCES.get(gold["stance"], {gold["stance"]})
        replay.stances[is_right] += 1
        replay.faults += (
            [] if is_right else [f"  {article['id']} stance {one.stance}, not {gold['stance']}: {one.text}"]
        )
    if one.claim is not None:
        replay.joined.append((gold["claim"], one.claim.id))
        replay.opened_for.setdefault(one.claim.id, gold["claim"])


def _name_outcome(one: StatementResult, claim: str, replay: Replay) -> str:
    if one.outcome == "attached" and one.claim is not None:
        return "attached" if replay.opened_for.get(one.claim.id, claim) == claim else "attached wrong"
    if one.outcome == "suggested":
        first = replay.opened_for.get(one.candidates[0].claim.id)
        return "suggested right" if first == claim else "suggested wrong"
    return "split" if claim in replay.opened_for.values() else "first"


def _count(replay: Replay, article: dict[str, Any], outcome: str, words: str, one: StatementResult | None) -> None:
    replay.outcomes[outcome] += 1
    if outcome not in {"attached", "first"}:
        best = f" | {one.candidates[0].claim.id} {one.candidates[0].claim.statement}" if one and one.candidates else ""
        replay.faults.append(f"  {article['id']} {outcome}: {words}{f' | {one.reason}{best}' if one else ''}")


def measure_links(replay: Replay) -> float:
    """Of the pairs of statements that share a claim, how many state the same."""
    linked = [(one, other) for (one, a), (other, b) in combinations(replay.joined, 2) if a == b]
    return sum(one == other for one, other in linked) / len(linked) if linked else 1.0


if __name__ == "__main__":
    main()
