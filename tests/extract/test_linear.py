"""A text twice as long takes about twice as long to read, whatever is written in it."""

import time
from statistics import median

import pytest

from factbase.extract.article import read_article
from factbase.values.articles import ArticleDraft

SIZE = 8_000  # characters; eight of the longest sentences, so that fixed costs do not show
GROWTH = 4.0  # twice is linear; four times would be quadratic
ROUNDS = 3
SHORTEST = 0.005  # seconds; below it the clock is all that is measured

HOSTILE = {
    "marks of every kind": '“”‘’"«»',
    "opening marks": "“ ",
    "double marks": '"',
    "single marks": "'",
    "he said": "he said ",
    "said that": "said that ",
    "short quotations": "“We will go,” he said. ",
    "paragraphs of quotations": "“We will go,” said Mia Roth.\n\n",
    "names": "Mia Roth ",
    "titles": "Mr. ",
    "one word": "word ",
    "and": "and ",
    "commas": ", ",
    "full stops": ". ",
    "digits": "7",
    "numbers": "12 ",
    "blanks": " ",
    "line breaks": "a\n",
    "figures": "12 people killed ",
    "days of counts": "12 dead as of Tuesday, ",
    "truces": "agreed a truce ",
    "money": "$5 million to ",
    "weekdays": "said on Monday ",
    "one long word": "A",
    "dialogue by dashes": "— We go, said Mia Roth, — ",
    "paragraphs of dialogue": "— We go, said Mia Roth.\n",
    "introductions": "Mia Roth wrote:\n\nWe go.\n\n",
    "signed posts": "We go. — Mia Roth (@miaroth) May 12\n\n",
    "words passed on": "According to Mia Roth, Interfax quoted Ivo Tarr as saying “no”, ",
    "turns": "ROTH: We go.\n\nWe come.\n\n",
    "lost marks": "“We go, said Mia Roth. ",
    "stamps": "10:32 Mia Roth said no.\n",
    "date lines": "TARSA, May 14 (Agency) — Mia Roth said no.\n",
    "pauses": "She paused. “Never.” ",
    "questions": "“No?”\n\n",
    "names behind dashes": "“No.” — Mia Roth\n\n",
    "dates of every form": "on May 14 last week at the weekend in early March ",
}


def seconds_to_read(text: str) -> float:
    draft = ArticleDraft(url="https://news.example/a", body=text)
    start = time.process_time()
    read_article(draft)
    return time.process_time() - start


def growth_of(unit: str) -> float:
    """How many times longer twice the text takes: the middle of a few rounds on the clock of the process."""
    once, twice = (unit * (size // len(unit)) for size in (SIZE, 2 * SIZE))
    seconds_to_read(once)
    return median(seconds_to_read(twice) / max(seconds_to_read(once), SHORTEST) for _ in range(ROUNDS))


@pytest.mark.parametrize("name", HOSTILE)
def test_reading_grows_with_the_length_of_the_text(name):
    # A busy machine may spoil one measurement, hardly two; a quadratic rule spoils both.
    assert growth_of(HOSTILE[name]) < GROWTH or growth_of(HOSTILE[name]) < GROWTH


def test_ten_thousand_quotation_marks_and_a_line_of_half_a_megabyte_are_read():
    text = '"' * 10_000 + "word " * 100_000

    reading = read_article(ArticleDraft(url="https://news.example/a", body=text))

    assert reading.statements == ()
