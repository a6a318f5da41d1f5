"""By when something has to happen, as a sentence sets it."""

from collections.abc import Callable, Iterator, Sequence
from datetime import date

from factbase.extract.figures.deadline_words import (
    AFTER_SHIFTING,
    DEADLINES,
    ENDING,
    LAPSING,
    NEGATIONS,
    ORDERING,
    SHIFTING,
)
from factbase.extract.figures.parties import find_party_after, find_party_before
from factbase.extract.figures.time_limits import Limit, point_at, read_limit
from factbase.extract.numerals import Numeral, find_numerals
from factbase.text.tokens import Token, tokenize, word_at
from factbase.values.dates import Moment
from factbase.values.spans import Span
from factbase.values.statements import Deadline

LONGEST_ACT = 14
# "will leave by Friday" sets a limit, "will leave in May" only a time.
POINTS = frozenset({"before", "by", "no"})
MARKS = frozenset(".;:,?!")
# Without one of these a sentence sets no limit.
SIGNALS = DEADLINES | ENDING | ORDERING | {"must", "set", "to", "will"}
ARTICLES = frozenset({"a", "an", "the"})
# They stand before the name of a deadline, and are no part of it.
OUTSIDE_NAMES = frozenset({"and", "but", "confirmed", "said", "say", "says", "that", "where", "while", "with"})
LONGEST_PREDICATE = 6

Found = Iterator[tuple[Limit, Deadline]]


def find_deadlines(text: str, sentence: Span, said_at: Moment | None) -> tuple[Deadline, ...]:
    """The deadlines of a sentence in order: who must do what until when, or within how long.

    Dates without a year are read as the next ones after `said_at`, and left out without it. `what` is the act in the
    words of the text. Denied, refused and questioned ones give none.
    """
    tokens = tokenize(text, sentence.start, sentence.end)
    if (
        not tokens
        or tokens[-1].text == "?"
        or SIGNALS.isdisjoint(token.lower for token in tokens)
        or _is_denied(tokens)
    ):
        return ()
    numerals = {numeral.first: numeral for numeral in find_numerals(tokens)}
    said = said_at.day if said_at else None
    found: dict[int, Deadline] = {}
    for rule in RULES:
        for limit, deadline in rule(text, tokens, numerals, said):
            found.setdefault(limit.last, deadline)
    return tuple(sorted(found.values(), key=lambda deadline: deadline.span))


def _is_denied(tokens: Sequence[Token]) -> bool:
    """Whether a word of denial stands anywhere; "no later than" is none."""
    return any(
        token.lower in NEGATIONS and not (token.lower == "no" and word_at(tokens, at + 1) == "later")
        for at, token in enumerate(tokens)
    )


def _must_by(text: str, tokens: Sequence[Token], numerals: dict[int, Numeral], said: date | None) -> Found:
    """ "X must leave by Sunday", "X has to answer within ten days"."""
    for at in range(len(tokens)):
        act = _past_obligation(tokens, at)
        if act is None:
            continue
        for place in range(act + 1, min(act + LONGEST_ACT, len(tokens))):
            limit = read_limit(tokens, place, numerals, said)
            if limit is not None and (word_at(tokens, at) not in {"to", "will"} or word_at(tokens, place) in POINTS):
                yield from _deadline(text, tokens, (act, place, limit), find_party_before(tokens, at))
                break
            if tokens[place].lower in {".", ";", ":"}:
                break


def _past_obligation(tokens: Sequence[Token], at: int) -> int | None:
    """Where the act begins after "must", "will", "has to" or "is to" at token `at`."""
    word, after = word_at(tokens, at), word_at(tokens, at + 1)
    is_told = word == "to" and not ORDERING.isdisjoint(token.lower for token in tokens[max(0, at - 5) : at])
    if word in {"must", "will"} or is_told:
        return at + 1
    return at + 2 if word in {"has", "have", "is", "are"} and after == "to" else None


def _has_until(text: str, tokens: Sequence[Token], numerals: dict[int, Numeral], said: date | None) -> Found:
    """ "X has until Sunday to surrender", "gave X 90 days to comply"."""
    for place in range(len(tokens)):
        limit = read_limit(tokens, place, numerals, said)
        if limit is None or word_at(tokens, limit.last) != "to" or limit.last + 1 >= len(tokens):
            continue
        party = _granted(tokens, place)
        if party is None:
            continue
        act = limit.last + 1
        end = next((at for at in range(act, len(tokens)) if tokens[at].lower in MARKS), len(tokens))
        yield from _deadline(text, tokens, (act, end, limit), party)


def _set_for(text: str, tokens: Sequence[Token], numerals: dict[int, Numeral], said: date | None) -> Found:
    """ "The vote in Orin is set for 14 September"."""
    for at in range(2, len(tokens) - 2):
        if tokens[at].lower != "set" or tokens[at + 1].lower not in {"at", "for"}:
            continue
        limit = point_at(tokens, (at + 1, at + 2), numerals, said)
        last = next((place for place in range(at) if tokens[place].lower in {"is", "are", "has", "was"}), 0)
        first = int(tokens[0].lower in {"a", "an", "the"})
        if limit is not None:
            yield from _deadline(text, tokens, (first, last, limit), None)


def _named(text: str, tokens: Sequence[Token], numerals: dict[int, Numeral], said: date | None) -> Found:
    """ "The deadline is now Monday", "The ultimatum to Tarsa expires at midnight", "was extended to 5 May"."""
    for at, token in enumerate(tokens):
        if token.lower not in DEADLINES:
            continue
        verb = next(
            (place for place in range(at + 1, min(at + LONGEST_ACT, len(tokens))) if _ends_name(tokens, place)), None
        )
        limit = _behind(tokens, verb, numerals, said) if verb is not None else None
        if verb is not None and limit is not None:
            first = _name_start(tokens, at)
            yield from _deadline(text, tokens, (first, verb, limit), _owner(tokens, first, at, verb))


def _closes(text: str, tokens: Sequence[Token], numerals: dict[int, Numeral], said: date | None) -> Found:
    """ "Applications for the pardon close on Friday", "The visas of the monitors run out on 30 June"."""
    for at in range(1, len(tokens)):
        if tokens[at].lower not in ENDING or DEADLINES & {token.lower for token in tokens[:at]}:
            continue
        limit = _behind(tokens, at, numerals, said)
        if LAPSING.isdisjoint(token.lower for token in tokens[:at]):
            continue
        first = next((place + 1 for place in range(at - 1, -1, -1) if tokens[place].lower in MARKS), 0)
        first += word_at(tokens, first) in ARTICLES
        if limit is not None and 0 < at - first <= LONGEST_ACT:
            yield from _deadline(text, tokens, (first, at, limit), None)


def _ends_name(tokens: Sequence[Token], at: int) -> bool:
    """Whether the predicate of a deadline begins here; "for Tarsa to leave" still belongs to its name."""
    return tokens[at].lower in SHIFTING | ENDING or tokens[at].lower in MARKS


def _behind(tokens: Sequence[Token], verb: int, numerals: dict[int, Numeral], said: date | None) -> Limit | None:
    """The point of time after "expires at", "is now", "has been moved to"."""
    at = verb
    while word_at(tokens, at) in SHIFTING | AFTER_SHIFTING | ENDING and at - verb < LONGEST_PREDICATE:
        at += 1
    return point_at(tokens, (at, at), numerals, said)


def _name_start(tokens: Sequence[Token], at: int) -> int:
    """Where "the kidnappers' new deadline" begins, an article left out."""
    first = at
    while first > 0 and tokens[first - 1].lower not in MARKS | OUTSIDE_NAMES:
        first -= 1
    return first + (word_at(tokens, first) in ARTICLES)


def _owner(tokens: Sequence[Token], first: int, at: int, verb: int) -> str | None:
    """Who has to act: the one after "for" or "to", not the one who set the limit."""
    place = next((place for place in range(at + 1, verb) if tokens[place].lower in {"for", "to"}), None)
    return find_party_after(tokens, place + 1) if place is not None else None


def _granted(tokens: Sequence[Token], place: int) -> str | None:
    """The party that "has" or is "given" the time at token `place`."""
    before = word_at(tokens, place - 1)
    if before in {"has", "have", "had"}:
        return find_party_before(tokens, place - 1)
    if before == "given" and word_at(tokens, place - 2) in {"was", "were", "been"}:
        return find_party_before(tokens, place - 2)
    party = find_party_before(tokens, place)
    words = {token.lower for token in tokens[max(0, place - 6) : place]}
    return party if words & {"gave", "given", "gives", "give", "giving", "allowed", "allows"} else None


def _deadline(text: str, tokens: Sequence[Token], parts: tuple[int, int, Limit], party: str | None) -> Found:
    first, last, limit = parts
    if last <= first:
        return
    span = Span(tokens[min(first, limit.first)].start, tokens[max(last, limit.last) - 1].end)
    what = text[tokens[first].start : tokens[last - 1].end]
    yield (
        limit,
        Deadline(span=span, words=span.slice(text), what=what, party=party, date=limit.date, duration_days=limit.days),
    )


RULES: tuple[Callable[[str, Sequence[Token], dict[int, Numeral], date | None], Found], ...] = (
    _must_by,
    _has_until,
    _set_for,
    _named,
    _closes,
)
