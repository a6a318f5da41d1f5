"""Measure the casualty figures read in sentences with gold: `python benchmarks/score_figures.py FILE...`.

A gold file has one JSON object a line: `text` and `figures` with `start, harm, low, high, per, polarity`. A figure is
right when harm, both bounds and place are. Prints precision, recall and F1 for each file, the share of right figures
whose `per` and `polarity` are right too, traps read as figures, and milliseconds a sentence.
"""

import json
import sys
import time
from pathlib import Path

from factbase.extract.casualties import find_casualties
from factbase.text.sentences import read_layout
from factbase.values.statements import Figure


def figures_in(text: str) -> list[Figure]:
    """The figures of every sentence of a text."""
    spans = (span for paragraph in read_layout(text).paragraphs for span in paragraph.sentences)
    return [figure for span in spans for figure in find_casualties(text, span)]


def score(path: Path) -> str:
    """One line of measures for a gold file."""
    rows = [json.loads(line) for line in path.read_text("utf-8").splitlines()]
    started = time.process_time()
    found = [figures_in(row["text"]) for row in rows]
    milliseconds = 1000 * (time.process_time() - started) / len(rows)
    pairs = [pair for row, figures in zip(rows, found, strict=True) for pair in agreeing(row["figures"], figures)]
    named, gold = sum(map(len, found)), sum(len(row["figures"]) for row in rows)
    fields = {name: sum(wanted[name] == getattr(read, name) for wanted, read in pairs) for name in ("per", "polarity")}
    traps = sum(bool(figures) and not row["figures"] for row, figures in zip(rows, found, strict=True))
    return (
        f"{path.name}: {len(rows)} sentences, precision {len(pairs) / named:.3f}, recall {len(pairs) / gold:.3f}, "
        f"F1 {2 * len(pairs) / (named + gold):.3f}, per {fields['per'] / len(pairs):.3f}, "
        f"polarity {fields['polarity'] / len(pairs):.3f}, traps read {traps}, {milliseconds:.2f} ms a sentence"
    )


def agreeing(gold: list[dict], figures: list[Figure]) -> list[tuple[dict, Figure]]:
    """Gold and read figures of one sentence that agree in harm, bounds and place."""
    by_key = {(figure.span.start, figure.harm, figure.low, figure.high): figure for figure in figures}
    keys = ((row["start"], row["harm"], row["low"], row["high"]) for row in gold)
    return [(row, by_key[key]) for row, key in zip(gold, keys, strict=True) if key in by_key]


if __name__ == "__main__":
    for name in sys.argv[1:]:
        print(score(Path(name)))
