"""Score quotations and speakers on annotated articles: python benchmarks/score_quotes.py ARTICLES.jsonl.

A line is `{id, text, quotes: [{start, end, kind, scope, speaker, cue}]}`. Spans count as right "trimmed" if they are
equal without outer marks and punctuation, "IoU" if they share four fifths of their letters, "joint" if besides the
speaker is right: the mention overlaps the one marked, or has its surname. Only speech is asked for; what is found in
thoughts and plans counts as nothing.
"""

import json
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from quote_gold import Gold, is_speaker, lies_in, read_gold, share

from factbase.extract.article import read_article
from factbase.extract.speech.sequence import has_model
from factbase.values.articles import ArticleDraft
from factbase.values.quotations import Quotation
from factbase.values.spans import Span

OUTER = " \t\r\n\u00a0\"“”„‟«»'‘’`´,.;:!?-–—…"
SAME_SPAN = 0.8
KINDS = (
    ("all", frozenset(("direct", "mixed", "indirect"))),
    ("direct", frozenset(("direct",))),
    ("indirect", frozenset(("indirect",))),
)


@dataclass
class Tally:
    """How many of those found are right, and of how many."""

    right: int = 0
    found: int = 0
    gold: int = 0

    def show(self) -> str:
        """Precision, recall and F1 per 100."""
        precision, recall = self.right / max(1, self.found), self.right / max(1, self.gold)
        f1 = 2 * self.right / max(1, self.found + self.gold)
        return f"P {100 * precision:5.1f}  R {100 * recall:5.1f}  F1 {100 * f1:5.1f}"


def main(path: Path) -> None:
    """Read every article and print the table."""
    tallies: dict[str, Tally] = {}
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            gold = [read_gold(quote) for quote in row["quotes"]]
            quotations = read_article(ArticleDraft(url="https://news.example/a", body=row["text"])).quotations
            for name, kinds in KINDS:
                wanted = [one for one in gold if one.is_speech and one.kind in kinds]
                other = [one for one in gold if one not in wanted]
                declared = [one for one in quotations if one.kind in kinds]
                count(name, _pair(row["text"], wanted, other, declared), tallies)
    print("rules and sequence model" if has_model() else "rules alone")
    for name, tally in tallies.items():
        print(f"{name:18}{tally.show()}   ({tally.right} right, {tally.found} found, {tally.gold} marked)")


@dataclass(frozen=True)
class Pairing:
    """Quotations found beside those marked, one to one; `free` is how many are found that count, paired or not."""

    pairs: Sequence[tuple[Gold, Quotation]]
    trimmed: int
    free: int
    gold: int


def _pair(text: str, gold: Sequence[Gold], other: Sequence[Gold], found: Sequence[Quotation]) -> Pairing:
    near = sorted(
        (
            (share(one.span, quotation.span, text), at, place)
            for at, one in enumerate(gold)
            for place, quotation in enumerate(found)
            if one.span.start < quotation.span.end and quotation.span.start < one.span.end
        ),
        key=lambda row: (-row[0], row[1], row[2]),
    )
    chosen: dict[int, int] = {}
    for value, at, place in near:
        if value >= SAME_SPAN and at not in chosen and place not in chosen.values():
            chosen[at] = place
    bare = {_trim(text, one.span) for one in gold}
    equal = {place for place, quotation in enumerate(found) if _trim(text, quotation.span) in bare}
    ignored = sum(
        any(lies_in(quotation.span, one.span, text) for one in other)
        for place, quotation in enumerate(found)
        if place not in chosen.values() and place not in equal
    )
    pairs = [(gold[at], found[place]) for at, place in chosen.items()]
    return Pairing(pairs, len(equal), len(found) - ignored, len(gold))


def _trim(text: str, span: Span) -> Span:
    words = span.slice(text)
    start = span.start + len(words) - len(words.lstrip(OUTER))
    return Span(start, start + len(words.strip(OUTER)))


def count(name: str, pairing: Pairing, tallies: dict[str, Tally]) -> None:
    """Add the pairs of one article to the measures of a kind."""
    joint = sum(is_speaker(quotation.subject, one) for one, quotation in pairing.pairs)
    for measure, right in (("trimmed", pairing.trimmed), ("IoU", len(pairing.pairs)), ("joint", joint)):
        tally = tallies.setdefault(f"{name} {measure}", Tally())
        tally.right += right
        tally.found += pairing.free
        tally.gold += pairing.gold


if __name__ == "__main__":
    main(Path(sys.argv[1]))
