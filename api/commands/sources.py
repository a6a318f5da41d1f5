"""Articles from files, folders and standard input, one after the other, each with the name of its place."""

from codecs import BOM_UTF8
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import IO

import click

from api.drafts import draft_article, load_article
from api.problems import Refused
from api.strict_json import Unreadable, read_json
from factbase.errors import FactbaseError, Invalid
from factbase.values.articles import ArticleDraft

STANDARD_INPUT = "-"
Loader = Callable[[], ArticleDraft]

LINES = (".jsonl", ".ndjson")
SUFFIXES = (".htm", ".html", ".json", ".jsonl", ".ndjson", ".txt")


@dataclass(frozen=True, slots=True)
class Source:
    """One article on its way in: where it stands ("news.jsonl:12"), and its draft or what is wrong with it."""

    place: str
    draft: ArticleDraft | None
    error: str = ""


def find_sources(path: str) -> Iterator[Source]:
    """The articles at `path`: a file, a folder with everything below it, or "-" for JSON Lines on standard input."""
    return (load_source(place, load) for place, load in list_loaders(path))


def load_source(place: str, load: Loader) -> Source:
    """One article, or what is wrong with it."""
    try:
        return Source(place, load())
    except Refused as error:
        return Source(place, None, error.detail)
    except (FactbaseError, Unreadable) as error:
        return Source(place, None, str(error))
    except OSError as error:
        return Source(place, None, error.strerror or str(error))


def count_sources(path: str) -> int:
    """How many articles there are at `path`, a file or a folder."""
    total = 0
    for file in list_files(Path(path)):
        if file.suffix.lower() in LINES:
            with file.open("rb") as lines:
                total += sum(1 for line in lines if line.strip())
        else:
            total += 1
    return total


def list_files(path: Path) -> list[Path]:
    """The files to be read, in order of their names; raises Invalid where there is none."""
    if path.is_file():
        return [path]
    files = sorted(file for file in path.rglob("*") if file.is_file() and file.suffix.lower() in SUFFIXES)
    if not files:
        raise Invalid(f"{path} is no file and no folder with files that end in {', '.join(SUFFIXES)}.")
    return files


def list_loaders(path: str) -> Iterator[tuple[str, Loader]]:
    """The place of each article at `path`, and what loads it, here or in another process."""
    if path == STANDARD_INPUT:
        with click.open_file(path, "rb") as lines:
            yield from _list_lines("line ", lines)
        return
    for file in list_files(Path(path)):
        if file.suffix.lower() in LINES:
            with file.open("rb") as lines:
                yield from _list_lines(f"{file}:", lines)
        else:
            yield str(file), partial(_load_file, file)


def _list_lines(place: str, lines: IO[bytes]) -> Iterator[tuple[str, Loader]]:
    for number, line in enumerate(lines, start=1):
        words = line.removeprefix(BOM_UTF8) if number == 1 else line
        if words.strip():
            yield f"{place}{number}", partial(_load_json, words)


def _load_json(raw: bytes) -> ArticleDraft:
    return load_article(read_json(raw))


def _load_file(file: Path) -> ArticleDraft:
    if file.suffix.lower() == ".json":
        return _load_json(file.read_bytes().removeprefix(BOM_UTF8))
    return _load_text(file)


def _load_text(file: Path) -> ArticleDraft:
    """A text or a page names no address of its own: its place in the file system stands in."""
    try:
        text = file.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise Invalid(f"Not UTF-8: byte {error.start}.") from None
    place = file.resolve()
    given = {"url": place.as_uri(), "outlet": place.parent.name or "files"}
    stated = {"body": text, "title": file.stem} if file.suffix.lower() == ".txt" else {"html": text}
    return draft_article({**given, **stated})
