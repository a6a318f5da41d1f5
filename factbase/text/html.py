"""The article in a web page: its title, byline, date, and body in paragraphs."""

import re
from collections.abc import Iterator
from configparser import ConfigParser
from copy import deepcopy
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from lxml.etree import iterwalk
from trafilatura import bare_extraction, load_html
from trafilatura.settings import DEFAULT_CONFIG, Document

from factbase.errors import Invalid, TooLarge
from factbase.text.normalise import key
from factbase.text.page_tree import show_page
from factbase.text.tokens import as_seen

LONGEST_PAGE = 4 * 1024 * 1024  # characters
MOST_TAGS = 50_000  # a news page has a few thousand; reading takes seconds from here on

LONGEST_LINE = 500  # characters

DATES = (
    "string(//meta[@property='article:published_time']/@content)",
    "string(//meta[@itemprop='datePublished' or @name='datePublished']/@content)",
    "string(//meta[@name='date' or @name='dcterms.date' or @name='parsely-pub-date']/@content)",
    "string(//*[@itemprop='datePublished']/@datetime)",
    "string(//article//time/@datetime)",
)
LINKED_DATE = re.compile(r'"datePublished"\s{0,9}:\s{0,9}"([^"]{8,40})"')
LINKED_DATA = "//script[@type='application/ld+json']/text()"

BRIEF = deepcopy(DEFAULT_CONFIG)  # takes the article of a page however short it is
BRIEF.set("DEFAULT", "MIN_EXTRACTED_SIZE", "1")

BLOCKS = frozenset({"cell", "code", "head", "item", "p", "quote"})
GAPS = re.compile(r"[ \t\r\n\f]+")


@dataclass(frozen=True, slots=True)
class Page:
    """What a page says of itself; `body` has its paragraphs joined by blank lines, `published_at` a time zone."""

    title: str | None
    byline: str | None
    published_at: datetime | None
    body: str


def read_page(html: str) -> Page:
    """The article of a page; raises TooLarge beyond 4 MiB, Invalid where no text is found or tags are countless.

    A date without a time zone is taken as UTC.
    """
    tree = _parse(html)
    published_at = _find_date(tree)
    show_page(tree)
    found = _extract(tree)
    paragraphs = list(_find_paragraphs(found.body, found.title))
    if not paragraphs:
        raise Invalid("The page holds no text of an article.", "/html")
    date = published_at or _read_date(found.date or "")
    return Page(_line(found.title), _line(found.author), date, "\n\n".join(paragraphs))


def _extract(tree: Any) -> Document:
    found = _find_article(tree, DEFAULT_CONFIG)
    if not _is_poured_out(found.body):
        return found
    # Of a page with few words everything was taken, menu and headline run into the first sentence.
    brief = _find_article(tree, BRIEF)
    return found if brief.body is None or not len(brief.body) else brief


def _find_article(tree: Any, config: ConfigParser) -> Document:
    found = bare_extraction(tree, include_comments=False, with_metadata=True, config=config)
    return found if isinstance(found, Document) else Document()


def _is_poured_out(body: Any) -> bool:
    """Whether the texts of all elements of a page stand in one paragraph, as lines of it."""
    return body is not None and len(body) == 1 and len(body[0]) == 0 and "\n" in (body[0].text or "").strip()


def _line(words: str | None) -> str | None:
    """A title or byline of sensible length, or nothing."""
    return words if words and len(words) <= LONGEST_LINE else None


def _parse(html: str) -> Any:
    if len(html) > LONGEST_PAGE:
        raise TooLarge("The page is longer than 4 MiB.")
    if html.count("<") > MOST_TAGS:
        raise Invalid(f"The page has more than {MOST_TAGS} tags.", "/html")
    # The opening tag lets a fragment pass for a page; a second one is ignored.
    tree = load_html(f"<html>{html}") if html.strip() else None
    if tree is None:
        raise Invalid("The page is not HTML.", "/html")
    return tree


def _find_date(tree: Any) -> datetime | None:
    linked = (LINKED_DATE.search(script) for script in tree.xpath(LINKED_DATA))
    stated = [found[1] for found in linked if found] + [str(tree.xpath(path)) for path in DATES]
    dates = (_read_date(words) for words in stated)
    return next((date for date in dates if date is not None), None)


def _read_date(words: str) -> datetime | None:
    try:
        date = datetime.fromisoformat(words.strip())
    except ValueError:
        return None
    return date if date.tzinfo else date.replace(tzinfo=UTC)


def _find_paragraphs(body: Any, title: str | None) -> Iterator[str]:
    """The words of each block in order; the headline that opens the body is left to `title`."""
    for place, words in enumerate(_find_blocks(body)):
        if place > 0 or key(words) != key(title or ""):
            yield words


def _find_blocks(body: Any) -> Iterator[str]:
    """Text between the borders of blocks, in document order; a line break within a block stays one."""
    parts: list[str] = []
    for event, element in iterwalk(body, events=("start", "end")):
        is_block = element.tag in BLOCKS
        if is_block:
            yield from _close(parts)
        if event == "start":
            parts.append(GAPS.sub(" ", element.text or ""))
            continue
        if element.tag == "lb":
            parts.append("\n")
        parts.append(GAPS.sub(" ", element.tail or ""))
    yield from _close(parts)


def _close(parts: list[str]) -> Iterator[str]:
    lines = (GAPS.sub(" ", line).strip() for line in "".join(parts).split("\n"))
    words = as_seen("\n".join(line for line in lines if line))
    parts.clear()
    if words:
        yield words
