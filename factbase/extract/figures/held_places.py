"""Places that are held by somebody: "is in rebel hands", "has fallen to", "is under the control of", "is held by"."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from factbase.extract.figures.control_words import ADJECTIVE_PARTIES, DOUBT, HELD, PLACES, SEIZED
from factbase.extract.figures.function_words import ADVERBS, AUXILIARIES
from factbase.extract.figures.parties import find_party_after
from factbase.extract.figures.party_nouns import PARTY_MODIFIERS, PARTY_NOUNS
from factbase.extract.figures.places import is_name, is_of_place, read_share
from factbase.extract.numerals import Numeral
from factbase.text.tokens import Token, word_at

# Further left nobody looks for the beginning of a place; this many tokens make its name.
REACH, LONGEST_PLACE = 16, 9
CLAUSE_STARTS = frozenset(
    [
        "and",
        "as",
        "because",
        "but",
        "now",
        "only",
        "said",
        "say",
        "says",
        "since",
        "still",
        "that",
        "though",
        "where",
        "while",
    ]
)
INSIDE_PLACES = frozenset({"at", "between", "from", "in", "near", "to"})
BE = frozenset({"are", "been", "being", "is", "lie", "lies", "remain", "remains", "was", "were"})


@dataclass(frozen=True, slots=True)
class HeldPlace:
    """A place at the tokens `first` to `last` (exclusive), who has it, and the token before which the words end."""

    share: str | None
    first: int
    last: int
    party: str
    end: int


@dataclass(frozen=True, slots=True)
class Holder:
    """Who a predicate says has the place; `is_loose` where a game may be lost with the same words ("fell to")."""

    party: str
    end: int
    is_loose: bool = False


def find_held(tokens: Sequence[Token], numerals: dict[int, Numeral]) -> Iterator[HeldPlace]:
    """Each place of which a sentence says who holds it; doubt and denial give none."""
    for at in range(1, len(tokens)):
        holder = _holder(tokens, at)
        place = _place_before(tokens, at, numerals) if holder is not None else None
        if holder is None or place is None or _is_doubtful(tokens, place[1], holder.end):
            continue
        share, first, last = place
        is_armed = holder.party.split()[-1].lower() in PARTY_NOUNS
        if not holder.is_loose or is_armed or _has_ground(tokens, first, last):
            yield HeldPlace(share, first, last, holder.party, holder.end)


def _holder(tokens: Sequence[Token], at: int) -> Holder | None:
    """The holder that the predicate at token `at` names."""
    word, after = word_at(tokens, at), word_at(tokens, at + 1)
    if word in {"fell", "fallen"} and after == "to":
        return _party(tokens, at + 2, is_loose=True)
    if _verb_before(tokens, at) not in BE:
        return None
    if word in HELD | SEIZED and after == "by":
        return _party(tokens, at + 2)
    if word == "in":
        return _in_hands(tokens, at + 1)
    return _under(tokens, at + 1) if word == "under" else None


def _verb_before(tokens: Sequence[Token], at: int) -> str:
    at -= 1
    while word_at(tokens, at) in ADVERBS | {"back", "entirely", "firmly", "fully", "largely", "once", "more"}:
        at -= 1
    return word_at(tokens, at)


def _party(tokens: Sequence[Token], at: int, is_loose: bool = False) -> Holder | None:
    party = find_party_after(tokens, at)
    if party in (None, "force"):
        return None  # "was taken by force"
    end = next((place for place in range(at, len(tokens)) if party.endswith(tokens[place].text)), at)
    return Holder(party, end + 1, is_loose)


def _in_hands(tokens: Sequence[Token], at: int) -> Holder | None:
    """ "in rebel hands", "in the army's hands", "in the hands of the Front"."""
    at += word_at(tokens, at) == "the"
    if word_at(tokens, at) == "hands" and word_at(tokens, at + 1) == "of":
        return _party(tokens, at + 2)
    end = next((place for place in range(at, at + 4) if word_at(tokens, place) == "hands"), at)
    party = _modifier(tokens, at, end)
    return Holder(party, end + 1) if party is not None else None


def _under(tokens: Sequence[Token], at: int) -> Holder | None:
    """ "under the control of the army", "under rebel control", "under Tarsan rule"."""
    at += word_at(tokens, at) in {"the", "full"}
    if word_at(tokens, at) in {"control", "rule", "occupation"} and word_at(tokens, at + 1) == "of":
        return _party(tokens, at + 2)
    end = next(
        (place for place in range(at, at + 4) if word_at(tokens, place) in {"control", "rule", "occupation"}), at
    )
    party = _modifier(tokens, at, end)
    return Holder(party, end + 1) if party is not None else None


def _modifier(tokens: Sequence[Token], first: int, last: int) -> str | None:
    """The party in "rebel hands" or "the army's hands": a known word or a name, never "good", "his" or "no one's"."""
    if not 0 < last - first <= 3:
        return None
    head = word_at(tokens, last - 1).removesuffix("'s").removesuffix("'")
    while head == "" and last - first > 1:
        last, head = last - 1, word_at(tokens, last - 2).removesuffix("'s")
    if head in ADJECTIVE_PARTIES:
        return ADJECTIVE_PARTIES[head]
    is_known = head in PARTY_NOUNS | PARTY_MODIFIERS or is_name(tokens, last - 1)
    words = " ".join(token.text for token in tokens[first:last])
    return words.removesuffix("'s").removesuffix("’s").rstrip("'’ ") if is_known else None


def _place_before(tokens: Sequence[Token], at: int, numerals: dict[int, Numeral]) -> tuple[str | None, int, int] | None:
    """The share and the tokens of the place that is the subject of the predicate at token `at`."""
    last = at
    while last > 0 and word_at(tokens, last - 1) in AUXILIARIES | ADVERBS | BE | DOUBT | {"back", "firmly", "fully"}:
        last -= 1
    start = last
    while start > 0 and last - start < REACH and not _opens_clause(tokens, start - 1):
        start -= 1
    share, first = read_share(tokens, start, numerals)
    if not 0 < last - first <= LONGEST_PLACE:
        return None
    is_place = all(
        is_of_place(tokens, place, numerals) or _is_inside(tokens, place, first) for place in range(first, last)
    )
    is_named = any(word_at(tokens, place) in PLACES or is_name(tokens, place) for place in range(first, last))
    return (share, first, last) if is_place and is_named else None


def _opens_clause(tokens: Sequence[Token], at: int) -> bool:
    return tokens[at].lower in CLAUSE_STARTS or (tokens[at].kind == "mark" and tokens[at].text not in {"-", "%"})


def _is_inside(tokens: Sequence[Token], at: int, first: int) -> bool:
    """ "the road to Belm": a preposition behind a noun for a place."""
    is_link = word_at(tokens, at) in INSIDE_PLACES and word_at(tokens, at - 1) in PLACES
    return at > first and (is_link or word_at(tokens, at) in {"the", "a"})


def _has_ground(tokens: Sequence[Token], first: int, last: int) -> bool:
    return any(word_at(tokens, place) in PLACES for place in range(first, last))


def _is_doubtful(tokens: Sequence[Token], first: int, end: int) -> bool:
    words = {token.lower for token in tokens[max(0, first - 6) : end]}
    return bool(words & (DOUBT - {"to"})) or word_at(tokens, 0) in {"if", "unless", "whether"}
