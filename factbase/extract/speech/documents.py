"""Official statements printed whole: a heading that names whose words follow, and no quotation marks below it."""

import re
from dataclasses import dataclass

from factbase.text.sentences import Paragraph
from factbase.values.spans import Span

HEADING = re.compile(
    r"(?:[Tt]he )?(?:[Ff]ull [Tt]ext [Oo]f [Tt]he )?(?:(?:[Ff]ull|[Jj]oint|[Oo]fficial|[Pp]ress) ){0,3}"
    r"(?P<kind>[Ss]tatement|STATEMENT|[Cc]ommuniqu[eé]|[Dd]eclaration|[Rr]emarks|[Ss]peech|[Aa]ddress)"
    r" (?:[Bb]y|BY|[Ff]rom|FROM|[Oo]f|OF) "
)
NAME_ENDS = re.compile(r",|:| (?:about|after|ahead|at|following|in response|on|regarding|to)\b", re.IGNORECASE)
FIRST_PERSON = re.compile(r"\b(?:[Ww]e|[Oo]ur|us|I|[Mm]y)\b")
MARKS = re.compile(r"[“”«»„\"]")
LONGEST_HEADING = 200
HEADINGS = 2  # the paragraphs among which the heading is looked for


@dataclass(frozen=True, slots=True)
class Document:
    """A statement: the word for it in its heading, whom that names as `author`, the number of its `first` paragraph."""

    kind: Span
    author: Span
    first: int


def find_document(text: str, paragraphs: tuple[Paragraph, ...]) -> Document | None:
    """The official statement that a whole text is; None for a report about one.

    A report quotes with marks, and a statement speaks of "we", or of its author by name.
    """
    for number, paragraph in enumerate(paragraphs[:HEADINGS]):
        heading = _read_heading(text, paragraph.span)
        body = paragraphs[number + 1 :]
        if heading is None or not body:
            continue
        author = _read_author(text, Span(heading.end(), paragraph.span.end))
        if _is_spoken(text, Span(body[0].span.start, body[-1].span.end), author):
            return Document(Span(*heading.span("kind")), author, number + 1)
    return None


def _read_heading(text: str, line: Span) -> re.Match[str] | None:
    if len(line) > LONGEST_HEADING or text[line.end - 1] in ".!?":
        return None
    return HEADING.match(text, line.start, line.end)


def _read_author(text: str, rest: Span) -> Span:
    """The name in a heading: "Statement by the Foreign Ministry of Tarsa on the bridge"."""
    stop = NAME_ENDS.search(text, rest.start, rest.end)
    return Span(rest.start, stop.start() if stop else rest.end)


def _is_spoken(text: str, body: Span, author: Span) -> bool:
    if MARKS.search(text, body.start, body.end):
        return False
    names_itself = text.startswith(author.slice(text)[:1].upper() + author.slice(text)[1:], body.start)
    return names_itself or FIRST_PERSON.search(text, body.start, body.end) is not None
