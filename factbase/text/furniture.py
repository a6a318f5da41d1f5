"""Page furniture: captions, credits, bylines, links and the like, which stand in a body but are no part of it."""

import re
from collections.abc import Iterable

from factbase.text.calendar import CALENDAR_NAMES
from factbase.text.furniture_words import (
    AGENCIES,
    BEGINNINGS,
    BYLINE_JOINTS,
    COUNTED,
    COUNTED_REST,
    CREDITS,
    ENDINGS,
    STAMPS,
    WHOLE_LINES,
)

LONGEST = 600  # no furniture is longer; what is, is text
TAIL = 140  # characters in which the credit of a caption stands

EDGES = " \t\u00a0.,:;!|*•·-–—>›»«[](){}…→▶"
WORD = re.compile(r"[^\W_]+(?:[’'.\-][^\W_]+)*")
QUOTED = re.compile(r"[“”\"«»„]")
CREDIT = re.compile(
    r"(?:^|[.!?)”\"]\s?|\s[|–—-]\s|\s\()(?P<label>[A-Za-z]{5,13})(?: by| credit| courtesy of| from)?\s?[:©]"
)
SIGNATURE = re.compile(r"^(?:[–—-]{1,3}|\()\s?(?P<rest>[^.!?]{2,60}?)\)?$")
AGENCY_TAIL = re.compile(r"(?:/|\||©|\(|\bvia |[.!?”\"] ?)\s?(?P<agency>[A-Za-z][A-Za-z &.-]{1,29})\)?\.?$")
AGENCY_PHOTO = re.compile(
    r"\((?:AP|Reuters|REUTERS|AFP|EPA|PA|Getty) (?:Photo|photo|Images|Wire)?\s?/?[^()]{0,60}\)\s*$"
)
TIME = re.compile(r"^(?:\d{1,2}[.:]\d{2} ?(?:[ap]\.?m\.?)?(?: [A-Z]{2,4})?|\d{1,2}(?:h|m|min| hours?| minutes?) ago)$")
ADDRESS = re.compile(r"^(?:https?://|www\.|pic\.twitter\.com/|@)\S{1,300}$")


def find_furniture(lines: Iterable[str]) -> list[bool]:
    """Whether each paragraph of a page is furniture, in order; the second of two equal neighbours always is."""
    marked: list[bool] = []
    before = ("", "")
    for line in lines:
        is_repeated = line in before and len(line) > 20
        marked.append(is_repeated or is_furniture(line))
        before = (before[1], line)
    return marked


def is_furniture(line: str) -> bool:
    """Whether one paragraph, taken by itself, is furniture."""
    if len(line) > LONGEST:
        return not any(character.isalnum() for character in line)
    return any(is_found(line) for is_found in RULES)


def _is_blank(line: str) -> bool:
    return not any(character.isalnum() for character in line)


def _is_phrase(line: str) -> bool:
    folded = line.casefold()
    bare = folded.strip(EDGES)
    return bare in WHOLE_LINES or bare.endswith(ENDINGS) or folded.startswith(BEGINNINGS)


def _is_credited(line: str) -> bool:
    """A caption or a credit: "... in Tarsa. Photograph: Mia Roth/Agency", "Roth arrives. (AP Photo/Jan Moor)"."""
    tail = line[-TAIL:]
    is_labelled = any(found["label"].casefold() in CREDITS for found in CREDIT.finditer(tail))
    return is_labelled or bool(AGENCY_PHOTO.search(tail)) or _is_agency_tail(line, tail)


def _is_agency_tail(line: str, tail: str) -> bool:
    if len(line) > 250 or QUOTED.search(line):
        return False
    found = AGENCY_TAIL.search(tail)
    return found is not None and found["agency"].casefold().strip() in AGENCIES


def _is_signature(line: str) -> bool:
    """The agency that signs the report: "– Reuters", "(AFP)", "— Additional reporting: PA"; or its bare name."""
    found = SIGNATURE.match(line) if len(line) < 80 else None
    rest = (found["rest"] if found else line).casefold().strip(EDGES)
    if rest.startswith("additional reporting"):
        return True
    return bool(rest) and all(part.strip() in AGENCIES for part in re.split(r"[/,&]| and ", rest))


def _is_byline(line: str) -> bool:
    """ "By Mia Roth and Jan Moor in Tarsa": capitals and joints alone, no verb, no full stop."""
    if len(line) > 120 or line[:3].casefold() != "by " or line[-1] in '.?!:;”"':
        return False
    words = WORD.findall(line)[1:]
    if not 1 < len(words) <= 14 or words[0].casefold() in CALENDAR_NAMES:
        return False
    return words[0][0].isupper() and all(word[0].isupper() or word in BYLINE_JOINTS for word in words)


def _is_count(line: str) -> bool:
    """ "12 shares", "3.4K views", "4 min read"."""
    words = WORD.findall(line) if len(line) < 40 else []
    if len(words) < 2 or not words[0][0].isdigit():
        return False
    rest = [word.casefold() for word in words[1:]]
    return rest[0] in COUNTED and all(word in COUNTED | COUNTED_REST for word in rest)


def _is_stamp(line: str) -> bool:
    """ "Updated 10:32 GMT", "Published: 18 March 2025"; a verb and figures, no sentence; or a time alone: "11.02am"."""
    if TIME.match(line):
        return True
    words = WORD.findall(line) if len(line) < 60 and line[-1:] != "." else []
    if len(words) < 2 or words[0].casefold() not in STAMPS:
        return False
    return any(word[0].isdigit() for word in words[1:4])


def _is_address(line: str) -> bool:
    return ADDRESS.match(line) is not None


RULES = (_is_blank, _is_phrase, _is_credited, _is_signature, _is_byline, _is_count, _is_stamp, _is_address)
