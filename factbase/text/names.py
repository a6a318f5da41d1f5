"""Names in a text, told by capital letters: what ties two statements to one place, party or ship."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from factbase.text.calendar import CALENDAR_NAMES
from factbase.text.normalise import key
from factbase.text.stopwords import MASKED_WORDS, NAME_TITLES, REPORTING_WORDS, STOP_WORDS
from factbase.text.tokens import Token, tokenize

LOCATIVES = frozenset({"across", "around", "at", "from", "in", "inside", "near", "off", "on", "outside", "over"})
PLACE_NOUNS = frozenset(
    {
        "airfield", "airport", "airstrip", "barracks", "base", "bay", "border", "bridge", "camp", "canal", "church",
        "city", "coast", "delta", "depot", "district", "gorge", "harbour", "highlands", "hospital", "island", "islands",
        "jail", "lake", "market", "mine", "mountains", "oasis", "pass", "peninsula", "plain", "plateau", "port",
        "prison", "province", "quarter", "refinery", "region", "river", "school", "square", "stadium", "station",
        "strait", "street", "suburb", "terminal", "town", "valley", "viaduct", "village",
    }
)  # fmt: skip
CONNECTORS = frozenset({"al", "at", "de", "del", "der", "di", "of", "on", "the", "van", "von"})
JOINTS = CONNECTORS | {"'", "’"}  # "Gulf of Marn", "Tanners' District"
COMMON_OPENERS = STOP_WORDS | REPORTING_WORDS | MASKED_WORDS
NAMELESS = CONNECTORS | NAME_TITLES | CALENDAR_NAMES | COMMON_OPENERS | {""}
DASHES = frozenset("–—―")
OPENERS = frozenset('“„«"‘.!?:;…–—-•')  # a capital after one of these may only be that of a sentence


@dataclass(frozen=True, slots=True)
class Name:
    """A run of capitalised words; `words` are their normal forms without titles.

    `is_sure` is False where the capital may only be that of a sentence. `is_place` is True after a word such as "in".
    """

    text: str
    words: tuple[str, ...]
    is_sure: bool
    is_place: bool


# A headline and a lead are asked for their names again with every statement of their article.
@lru_cache(maxsize=64)
def find_names(text: str) -> tuple[Name, ...]:
    """Names of places, parties, people and ships in order; days, months and titles alone are none."""
    tokens = tokenize(text)
    return tuple(name for run in _runs(tokens) if (name := _name(text, tokens, run)))


def _runs(tokens: tuple[Token, ...]) -> Iterator[tuple[int, int]]:
    """Places of the first and last token of each run of capitalised words, with connectors inside."""
    start = end = -1
    for place, token in enumerate(tokens):
        if _is_capital(token):
            start, end = (start if start >= 0 else place), place
        elif start >= 0 and not (token.lower in JOINTS and place - end <= 2):
            yield start, end
            start = -1
    if start >= 0:
        yield start, end


def _name(text: str, tokens: tuple[Token, ...], run: tuple[int, int]) -> Name | None:
    first, last = run
    is_opening = first == 0 or tokens[first - 1].text in OPENERS
    if is_opening:
        first = _skip_opener(tokens, first, last)
    words = tuple(form for token in tokens[first : last + 1] if (form := _form(token)) not in NAMELESS)
    if not words or _is_dateline(tokens, first, last):
        return None
    is_sure = not is_opening or last > first or first > run[0]
    return Name(text[tokens[first].start : tokens[last].end], words, is_sure, _is_place(tokens, first, last))


def _skip_opener(tokens: tuple[Token, ...], first: int, last: int) -> int:
    """Past words that are capitalised only because a sentence begins: "The", "Talks of ..."."""
    while first < last and (tokens[first].lower in COMMON_OPENERS or not _is_capital(tokens[first + 1])):
        first += 1
    return first


def _form(token: Token) -> str:
    return key(token.text).removesuffix("'s").removesuffix("'")


def _is_place(tokens: tuple[Token, ...], first: int, last: int) -> bool:
    """Whether the name follows "in", "in the" or "village of", or a word such as "refinery" ends or follows it."""
    before = ["", "", *(token.lower for token in tokens[max(0, first - 2) : first])]
    after = [token.lower for token in tokens[last : last + 2]]
    return (
        before[-1] in LOCATIVES
        or (before[-1] == "the" and before[-2] in LOCATIVES)
        or (before[-1] == "of" and before[-2] in PLACE_NOUNS)
        or not PLACE_NOUNS.isdisjoint(after)
    )


def _is_dateline(tokens: tuple[Token, ...], first: int, last: int) -> bool:
    """ "MARESBY — ...": where the article was written, not what it is about."""
    is_dashed = last + 1 < len(tokens) and tokens[last + 1].text in DASHES
    return is_dashed and all(token.text.isupper() for token in tokens[first : last + 1])


def _is_capital(token: Token) -> bool:
    return token.kind == "word" and token.text[0].isupper() and len(token.text) > 1
