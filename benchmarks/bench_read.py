"""How fast articles are read on one core, where the time goes, and that it grows with length: benchmarks/bench_read.py.

The texts are those of the fixtures, put together to 800 words each (the last one is cut at a paragraph).
"""

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from itertools import cycle
from pathlib import Path
from time import process_time
from typing import TypeVar

from factbase.extract.article import date_quotations, read_article
from factbase.extract.attribution import attribute
from factbase.extract.dates import DatedText
from factbase.extract.marks import find_marked
from factbase.extract.mentions import find_mentions
from factbase.extract.quotes import find_quotes
from factbase.extract.statements import Story, find_statements
from factbase.text.sentences import read_layout
from factbase.values.articles import ArticleDraft
from factbase.values.dates import Moment

FIXTURES = Path(__file__).parents[1] / "fixtures"
WORDS = 800
ARTICLES = 40
GROWTH = (1_000, 3_000, 10_000, 30_000, 100_000)
PUBLISHED = datetime(2024, 5, 16, 12, tzinfo=UTC)

Result = TypeVar("Result")


@dataclass
class Stages:
    """Seconds of processor time by stage."""

    seconds: dict[str, float] = field(default_factory=dict)

    def time(self, name: str, work: Callable[[], Result]) -> Result:
        """Do some work and add the time that it took."""
        started = process_time()
        result = work()
        self.seconds[name] = self.seconds.get(name, 0.0) + process_time() - started
        return result


def main() -> None:
    """Print articles a second, the share of each stage and the time by length."""
    paragraphs = list(read_paragraphs())
    texts = list(make_texts(paragraphs, WORDS, ARTICLES))
    read(texts[0])  # tables and patterns are made once a process
    seconds = sum(read(text) for text in texts)
    words = sum(len(text.split()) for text in texts)
    print(f"{words / WORDS / seconds:.1f} articles of {WORDS} words a second on one core ({len(texts)} articles)\n")
    print_stages(texts)
    print_growth(paragraphs)


def read_paragraphs() -> Iterator[str]:
    """The paragraphs of all fixture articles, one article after the other."""
    for path in sorted((FIXTURES / "articles").glob("*.json")):
        yield from json.loads(path.read_text("utf-8"))["body"].split("\n\n")


def make_texts(paragraphs: list[str], words: int, count: int) -> Iterator[str]:
    """So many texts of at least so many words, none of them like another until the fixtures are used up."""
    source = cycle(paragraphs)
    for _ in range(count):
        text: list[str] = []
        length = 0
        while length < words:
            text.append(next(source))
            length += len(text[-1].split())
        yield "\n\n".join(text)


def read(text: str) -> float:
    """The processor time of one reading, in seconds."""
    started = process_time()
    read_article(ArticleDraft(url="", body=text, published_at=PUBLISHED))
    return process_time() - started


def print_stages(texts: list[str]) -> None:
    """Where the time goes, stage by stage as `read_article` takes them."""
    stages = Stages()
    for text in texts:
        read_in_stages(text, stages)
    total = sum(stages.seconds.values())
    for name, seconds in stages.seconds.items():
        print(f"{name:12} {1000 * seconds / len(texts):7.2f} ms an article {100 * seconds / total:5.1f} %")


def read_in_stages(text: str, stages: Stages) -> None:
    """What `read_article` does, with a clock at every step."""
    published = Moment(PUBLISHED, "minute", "given")
    layout = stages.time("layout", lambda: read_layout(text))
    marked = stages.time("marks", lambda: find_marked(text, layout))
    cast = stages.time("mentions", lambda: find_mentions(text, layout, marked))
    found = stages.time("quotations", lambda: find_quotes(text, layout, marked, cast))
    attributed = stages.time("speakers", lambda: attribute(text, layout, found, cast))
    dated = stages.time("dates", lambda: DatedText(text, published))
    quotations = stages.time("dates", lambda: date_quotations(dated, attributed))
    stages.time("statements", lambda: find_statements(Story(text, layout, "", dated), quotations, cast))


def print_growth(paragraphs: list[str]) -> None:
    """The time by length; a steady time a word is linear growth."""
    print()
    for words in GROWTH:
        [text] = make_texts(paragraphs, words, 1)
        seconds = read(text)
        print(f"{words:7} words {seconds:7.2f} s {1e6 * seconds / len(text.split()):7.0f} µs a word")


if __name__ == "__main__":
    main()
