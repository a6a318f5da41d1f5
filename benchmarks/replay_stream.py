"""Replay statements in the order of time and see which claims they form: benchmarks/replay_stream.py [STREAM.jsonl].

Each line is read as an article of its own that quotes its speaker. No database takes part: every claim is a candidate.
"""

import json
import sys
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import combinations
from pathlib import Path

from factbase.extract.article import read_article
from factbase.match.decide import judge
from factbase.match.ties import join_events
from factbase.settings import Thresholds
from factbase.text.normalise import key
from factbase.values.articles import ArticleDraft
from factbase.values.decisions import Judgement
from factbase.values.known import KnownClaim
from factbase.values.statements import Statement

GOLD = Path(__file__).parents[1] / "fixtures" / "golden" / "stream.jsonl"


@dataclass
class Replay:
    """The claims so far, and which row of the stream joined which of them."""

    claims: dict[int, KnownClaim]
    joined: dict[str, set[int]]
    opened_for: dict[int, str]


def main() -> None:
    """Replay, then print how well the claims fit the gold."""
    path = Path(sys.argv[1]) if len(sys.argv) > 1 else GOLD
    rows = sorted((json.loads(line) for line in path.read_text("utf-8").splitlines()), key=lambda row: row["said_at"])
    replay = Replay({}, {}, {})
    outcomes = {row["id"]: play(row, replay) for row in rows}
    truth = {row["id"]: row["true_claim"] for row in rows}
    print_report(truth, outcomes, replay)


def play(row: dict[str, str], replay: Replay) -> str:
    """Read one row, judge its statements and let the claims grow; returns the best outcome, "none" without any."""
    best = "none"
    replay.joined[row["id"]] = set()
    for statement in read_statements(row):
        judgement = judge(statement, list(replay.claims.values()), Thresholds())
        best = min(best, describe(judgement, row, replay), key=ORDER.index)
        grow(statement, judgement, row, replay)
    return best


DENYING = frozenset({"denies", "questions"})
ORDER = ("attached", "suggested right", "suggested wrong", "new", "split", "none")


def read_statements(row: dict[str, str]) -> Iterable[Statement]:
    """What an article quotes that holds the row's words and nothing else."""
    body = f"“{row['text'].removesuffix('.')},” said {row['speaker']}."
    said_at = datetime.fromisoformat(row["said_at"])
    draft = ArticleDraft("https://stream.invalid/", body, f"Statement: {row['speaker']}", published_at=said_at)
    return (spoken.statement for spoken in read_article(draft).statements)


def describe(judgement: Judgement, row: dict[str, str], replay: Replay) -> str:
    """The outcome, with whether a suggestion is right and whether a new claim splits one that exists."""
    if judgement.outcome == "suggested":
        is_right = replay.opened_for[judgement.claim_id or 0] == row["true_claim"]
        return "suggested right" if is_right else "suggested wrong"
    if judgement.outcome == "new":
        return "split" if row["true_claim"] in replay.opened_for.values() else "new"
    return judgement.outcome


def grow(statement: Statement, judgement: Judgement, row: dict[str, str], replay: Replay) -> None:
    """Open a claim, or add words, event, speaker and value to the one that the statement joins."""
    if judgement.outcome == "new":
        number = len(replay.claims) + 1
        replay.claims[number] = _add(KnownClaim(number, statement.kind, "", statement.keys), statement, judgement, row)
        replay.opened_for[number] = row["true_claim"]
        replay.joined[row["id"]].add(number)
    elif judgement.outcome == "attached" and judgement.claim_id:
        replay.claims[judgement.claim_id] = _add(replay.claims[judgement.claim_id], statement, judgement, row)
        replay.joined[row["id"]].add(judgement.claim_id)


def _add(claim: KnownClaim, statement: Statement, judgement: Judgement, row: dict[str, str]) -> KnownClaim:
    """The claim with what was stated; a denial or a question leaves the value that stands."""
    stance = judgement.stance
    said_at = datetime.fromisoformat(row["said_at"])
    return replace(
        claim,
        statement=claim.statement or statement.text,
        event=join_events([claim.event, statement.event]),
        wordings=(*claim.wordings, statement.text),
        value=claim.value if stance in DENYING and claim.wordings else statement.value,
        stance=claim.stance if stance in DENYING and claim.wordings else statement.stance,
        first_said=claim.first_said or said_at,
        last_said=said_at,
        speakers=claim.speakers | {key(statement.speaker or "")},
    )


def print_report(truth: dict[str, str], outcomes: dict[str, str], replay: Replay) -> None:
    """Outcomes, pairwise scores and the faults row by row."""
    for name in ORDER:
        print(f"{name:16} {sum(outcome == name for outcome in outcomes.values()):4}")
    linked = {(a, b) for a, b in combinations(truth, 2) if replay.joined[a] & replay.joined[b]}
    same = {(a, b) for a, b in combinations(truth, 2) if truth[a] == truth[b]}
    precision = len(linked & same) / len(linked) if linked else 1.0
    print(f"pairwise precision {precision:.3f} ({len(linked)} links), recall {len(linked & same) / len(same):.3f}")
    print("wrong links:", *sorted(linked - same))
    print("splits:", *(row for row, outcome in outcomes.items() if outcome == "split"))


if __name__ == "__main__":
    main()
