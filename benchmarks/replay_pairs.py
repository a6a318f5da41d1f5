"""Judge pairs with gold and count what became of them: benchmarks/replay_pairs.py [PAIRS.jsonl ...]."""

import json
import sys
from collections import Counter
from pathlib import Path

from factbase.services.pairs import judge_pair
from factbase.settings import Thresholds

GOLDEN = Path(__file__).parents[1] / "fixtures" / "golden"
FILES = tuple(GOLDEN / f"pairs{name}.jsonl" for name in ("", "_fresh", *(f"_fresh_{letter}" for letter in "bcdef")))
STANCES = {"same": {"asserts", "reports"}, "revises": {"revises"}, "denies": {"denies"}}


def main() -> None:
    """One table a file."""
    for path in [Path(name) for name in sys.argv[1:]] or FILES:
        print(f"{path.name}:")
        for name, value, whole in measure(path):
            print(f"  {name:42} {value / whole if whole else 0:.3f} of {whole}")


def measure(path: Path) -> list[tuple[str, int, int]]:
    """(what is counted, how many, of how many)."""
    rows = [json.loads(line) for line in path.read_text("utf-8").splitlines()]
    judged = [(row["relation"], judge_pair(row["a"], row["b"], Thresholds())) for row in rows]
    count = Counter((one.outcome, relation != "different") for relation, one in judged)
    found = [(relation, one.stance) for relation, one in judged if relation in STANCES and one.outcome != "new"]
    belonging = sum(relation in STANCES for relation, _ in judged)
    attached, suggested = count["attached", True], count["suggested", True]
    return [
        ("attached, right", attached, attached + count["attached", False]),
        ("attached, of those of one claim", attached, belonging),
        ("attached or suggested, of those of one claim", attached + suggested, belonging),
        ("suggested, right", suggested, suggested + count["suggested", False]),
        ("stance right, of those found", sum(stance in STANCES[name] for name, stance in found), len(found)),
    ]


if __name__ == "__main__":
    main()
