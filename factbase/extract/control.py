"""Who holds which ground, as a sentence states it."""

from collections.abc import Iterator, Sequence

from factbase.extract.figures.control_words import DOUBT, HELD, HOLDING, PLACES, SEIZED, TAKING
from factbase.extract.figures.function_words import ADVERBS, AUXILIARIES, DETERMINERS
from factbase.extract.figures.held_places import find_held
from factbase.extract.figures.parties import find_party_before
from factbase.extract.figures.places import is_name, is_of_place, read_share
from factbase.extract.numerals import Numeral, find_numerals
from factbase.text.tokens import Token, tokenize, word_at
from factbase.values.spans import Span
from factbase.values.statements import Control

LONGEST_PLACE = 7
# Without one of these a sentence says nothing of who holds what.
SIGNALS = HOLDING | TAKING | HELD | SEIZED | {"control", "fallen", "fell", "hands", "occupation", "rule"}
JOINTS = frozenset({"of", "-", "the", "'s", "and"})


def find_control(text: str, sentence: Span) -> tuple[Control, ...]:
    """The statements of control in a sentence: a named party, words of holding or taking, a place.

    Questions, wishes, demands and denials state none; neither does a party that is only a pronoun.
    """
    tokens = tokenize(text, sentence.start, sentence.end)
    if not tokens or tokens[-1].text == "?" or SIGNALS.isdisjoint(token.lower for token in tokens):
        return ()
    numerals = {numeral.first: numeral for numeral in find_numerals(tokens)}
    found = [*_controls(text, tokens, numerals), *_held_controls(text, tokens, numerals)]
    return tuple(sorted(found, key=lambda control: control.span))


def _held_controls(text: str, tokens: Sequence[Token], numerals: dict[int, Numeral]) -> Iterator[Control]:
    for held in find_held(tokens, numerals):
        place = text[tokens[held.first].start : tokens[held.last - 1].end]
        yield _control(text, tokens, (held.first, held.end), (place, held.party, held.share))


def _controls(text: str, tokens: Sequence[Token], numerals: dict[int, Numeral]) -> Iterator[Control]:
    party = None
    for at, token in enumerate(tokens):
        if token.lower not in HOLDING | TAKING:
            continue
        party = _subject(tokens, at, party)
        held = _held(tokens, at + 1, numerals)
        if party is None or held is None or _is_doubtful(tokens, at):
            continue
        share, first, last = held
        yield _control(text, tokens, (at, last), (text[tokens[first].start : tokens[last - 1].end], party, share))


def _control(
    text: str, tokens: Sequence[Token], extent: tuple[int, int], parts: tuple[str, str, str | None]
) -> Control:
    first, last = extent
    place, party, share = parts
    span = Span(tokens[first].start, tokens[last - 1].end)
    return Control(span=span, words=span.slice(text), place=place, party=party, share=share)


def _subject(tokens: Sequence[Token], at: int, party: str | None) -> str | None:
    """The party before the verb; after "and" it is still that of the verb before."""
    before = at - 1
    while word_at(tokens, before) in AUXILIARIES | ADVERBS:
        before -= 1
    if word_at(tokens, before) in {"and", "but", ","}:
        return party
    if tokens[at].lower == "taken" and word_at(tokens, at - 1) not in {"has", "have", "had", "now", "already", "also"}:
        return None  # "was taken by": its subject is the place
    return find_party_before(tokens, at)


def _is_doubtful(tokens: Sequence[Token], at: int) -> bool:
    """Whether the verb is wished, denied or passive rather than stated."""
    near = {token.lower for token in tokens[max(0, at - 6) : at]}
    is_passive = bool(
        {"was", "were", "been", "being", "is", "are", "be"} & {word_at(tokens, at - 1), word_at(tokens, at - 2)}
    )
    return bool(near & DOUBT) or is_passive or tokens[0].lower == "if"


def _held(tokens: Sequence[Token], at: int, numerals: dict[int, Numeral]) -> tuple[str | None, int, int] | None:
    """The share of the place after the verb, and the tokens of the place; None where no place follows."""
    share, first = read_share(tokens, at, numerals)
    last, has_place = first, False
    while last < len(tokens) and last - first < LONGEST_PLACE and is_of_place(tokens, last, numerals):
        has_place = has_place or word_at(tokens, last) in PLACES or is_name(tokens, last)
        last += 1
    while last > first and word_at(tokens, last - 1) in JOINTS | DETERMINERS:
        last -= 1
    is_sure = any(word_at(tokens, place) in PLACES for place in range(first, last))
    is_sure = is_sure or (has_place and (tokens[at - 1].lower in HOLDING or share is not None))
    return (share, first, last) if is_sure else None
