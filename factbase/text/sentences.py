"""Paragraphs and sentences of a text, with page furniture marked."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from factbase.text.abbreviations import BEFORE_FIGURES, MAY_END, STARTERS, TITLES
from factbase.text.furniture import find_furniture
from factbase.text.paragraphs import find_paragraphs
from factbase.values.spans import Span


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph without the white space around it; `sentences` cover its words in order."""

    span: Span
    sentences: tuple[Span, ...]
    is_furniture: bool


@dataclass(frozen=True, slots=True)
class Layout:
    """The paragraphs of a text in order."""

    paragraphs: tuple[Paragraph, ...]

    @property
    def prose(self) -> tuple[Paragraph, ...]:
        """The paragraphs of the story itself."""
        return tuple(paragraph for paragraph in self.paragraphs if not paragraph.is_furniture)


# A text without full stops is cut here, so that no rule ever sees a sentence of half a megabyte.
LONGEST_SENTENCE = 1000

CLOSERS = "”’\"'»›)]“"
OPENERS = "“‘\"'«‹„‚([–—- \u00a0"
STOP = re.compile(r"[.!?…]{1,20}(?:[ \u00a0\u202f]?»|[”’\"'›)\]“]){0,5}(?=\s|[“„«]|$)|[。！？][”」』]?")
NEXT_WORD = re.compile(r"\s{0,40}(?P<openers>[“‘\"'«‹„‚(\[–—\-\s]{0,8})(?P<word>[^\W_]{0,40})")
LAST_WORD = re.compile(r"[^\W_]+(?:\.[^\W_]+)*$")
CUE = re.compile(
    r"[,.;:!?“\"«]|\b(?:said|says|asked|asks|told|tells|added|adds|wrote|writes|replied|cried|shouted|exclaimed|wondered)\b"
)

# "TARSA, March 3 (Agency) — ": where a report comes from, no part of its first sentence.
# A place in small letters needs the agency: "Tarsa (Agency) – ".
DATELINE = re.compile(
    r"(?:[A-Z][A-Z’'. -]{2,30}(?:, [A-Z\d][\w. ]{1,30}){0,3}(?: \([A-Z][\w ]{1,20}\))?"
    r"|[A-Z][\w’'.-]{1,20}(?: [A-Z][\w’'.-]{1,20}){0,2}(?:, [A-Z\d][\w. ]{1,30}){0,3} \([A-Z][\w ]{1,20}\))"
    r"\s?(?:[—–-]{1,2}|_)\s(?=[“\"‘«`A-Z])"
)
# "DHARANPUR: ", "KORRUMA, Bellamar: ": the same as South Asian and African papers print it, once and near the head.
PLACE = re.compile(r"[A-Z][A-Z’'.-]{2,20}(?: [A-Z][A-Z’'.-]{1,20}){0,2}(?:, [A-Z][\w. ]{1,30})?: (?=[“\"‘A-Z])")
LATEST_PLACE = 5  # paragraphs: behind the headline, the byline and what else stands at the head

# "10.32am BST: ", "14:05 — ": when an entry of a live blog was made.
STAMP = re.compile(r"\d{1,2}[.:]\d{2} ?(?:[ap]\.?m\.?)?(?: [A-Z]{2,4})?\s?(?:[—–|:-]\s?|\s)(?=[“\"‘«A-Z])")


def read_layout(text: str) -> Layout:
    """The paragraphs and sentences of `text`; every span counts in it, and nothing is left out but white space."""
    spans = find_paragraphs(text)
    furniture = find_furniture(span.slice(text) for span in spans)
    dateline = find_dateline(text, spans)
    paragraphs = (
        Paragraph(span, find_sentences(text, span, dateline), mark) for span, mark in zip(spans, furniture, strict=True)
    )
    return Layout(tuple(paragraphs))


def find_dateline(text: str, paragraphs: Sequence[Span]) -> Span | None:
    """The place in capitals before a colon from which the whole text reports; None in a transcript, with more of them.

    A single one in a text of one paragraph is a speaker.
    """
    found = [match for span in paragraphs if (match := PLACE.match(text, span.start, span.end))]
    is_near = len(found) == 1 and found[0].start() in {span.start for span in paragraphs[:LATEST_PLACE]}
    return Span(*found[0].span()) if is_near and len(paragraphs) > 1 else None


def find_sentences(text: str, paragraph: Span, dateline: Span | None = None) -> tuple[Span, ...]:
    """The sentences of one paragraph; a stop inside closing marks ends one only if the words go on with a new one.

    `dateline` is one that stands at the head of this or another paragraph.
    """
    head = DATELINE.match(text, paragraph.start, paragraph.end) or STAMP.match(text, paragraph.start, paragraph.end)
    start = head.end() if head else paragraph.start
    if dateline is not None and dateline.start == paragraph.start:
        start = dateline.end
    found = _cut(text, paragraph.start, start)
    for stop in STOP.finditer(text, start, paragraph.end):
        if stop.end() < paragraph.end and not _is_end(text, stop, paragraph.end):
            continue
        found.extend(_cut(text, start, stop.end()))
        start = stop.end()
    found.extend(_cut(text, start, paragraph.end))
    return tuple(found)


def _is_end(text: str, stop: re.Match[str], limit: int) -> bool:
    """Whether the stop ends a sentence, judged by the word before it, the marks on it and the word after it."""
    after = NEXT_WORD.match(text, stop.end(), limit)
    word = after["word"] if after else ""
    if word and word[0].islower():
        return False
    marks = stop.group()
    if marks == ".":
        return _ends_after(text, stop.start(), word)
    is_cried = marks[0] in "!?…" and marks[-1] in CLOSERS
    return not (is_cried and after and _has_cue(text, after, limit))


def _ends_after(text: str, stop: int, following: str) -> bool:
    """Whether a bare full stop after an abbreviation, an initial or a word ends the sentence before `following`."""
    found = LAST_WORD.search(text[max(0, stop - 24) : stop])
    if found is None:
        return True
    word = found.group().casefold()
    if word in TITLES:
        return False
    if word in BEFORE_FIGURES:
        return not following[:1].isdigit()
    if word in MAY_END or "." in word:
        return not following or following.casefold() in STARTERS
    is_initial = len(word) == 1 and word != "i" and found.group().isupper()
    return not is_initial or (following.casefold() in STARTERS and not following.isupper())


def _has_cue(text: str, after: re.Match[str], limit: int) -> bool:
    """Whether a speaker and a verb of saying follow the cry: "“Why?” Mr Roth asked."."""
    if after["openers"].strip():
        return False
    found = CUE.search(text, after.start("word"), min(limit, after.start("word") + 90))
    return found is not None and found.group()[0].isalpha()


def _cut(text: str, start: int, end: int) -> list[Span]:
    """`text[start:end]` trimmed, in pieces of at most LONGEST_SENTENCE that end at white space where there is any."""
    pieces: list[Span] = []
    while end - start > LONGEST_SENTENCE:
        blank = text.rfind(" ", start + LONGEST_SENTENCE // 2, start + LONGEST_SENTENCE)
        border = blank if blank > 0 else start + LONGEST_SENTENCE
        pieces.extend(_trim(text, start, border))
        start = border
    return [*pieces, *_trim(text, start, end)]


def _trim(text: str, start: int, end: int) -> list[Span]:
    """The stretch without white space around it, or nothing if nothing is left."""
    words = text[start:end]
    lead = len(words) - len(words.lstrip())
    length = len(words.strip())
    return [Span(start + lead, start + lead + length)] if length else []
