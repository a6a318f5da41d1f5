"""Money, aid, weapons and troops that somebody promises, gives, asks for or sends."""

from collections.abc import Iterator, Sequence

from factbase.extract.figures.function_words import DETERMINERS
from factbase.extract.figures.money import CODES, NAMES, NOUNS, SIGN_PREFIXES, SIGNS
from factbase.extract.figures.noun_phrases import NounPhrase, read_noun_phrase
from factbase.extract.figures.parties import find_party_after, find_party_before
from factbase.extract.figures.quantities import Quantity, find_quantities
from factbase.extract.figures.transfer_words import (
    AID,
    COSTS,
    DEMANDING,
    DEPLOYING,
    EXTORTING,
    GIFTS,
    GIVING,
    NEGATIONS,
    PRICED,
    PRICES,
    RECEIVING,
    REPAIRS,
    SUMS,
    VALUES,
)
from factbase.extract.numerals import find_numerals
from factbase.text.tokens import Token, tokenize, word_at
from factbase.values.spans import Span
from factbase.values.statements import Amount

MILITARY = frozenset({"weapon", "vehicle"})
# A bare number this large, given for something, is money whose name went without saying.
LEAST_UNNAMED_SUM = 100_000
# Below this a sum in dollars or euros is a price, a fee or a small donation.
LEAST_SIGNED_SUM = 1000
SUM_REACH, LONGEST_SHARE = 8, 12
BEEN = frozenset({"are", "be", "been", "is", "was", "were"})
EACH = frozenset({"each", "every", "per"})
NO_UNIT = "money"


TRANSFERS = GIVING | RECEIVING | SUMS | DEPLOYING | PRICES | VALUES | DEMANDING


def find_amounts(text: str, sentence: Span) -> tuple[Amount, ...]:
    """The amounts of a sentence in order, with giver and receiver where the words beside the verb name them.

    `unit` is an ISO 4217 code, the name of the money or of the things, or "money" where no currency is named. Sentences
    that deny or refuse give none.
    """
    tokens = tokenize(text, sentence.start, sentence.end)
    words = {token.lower for token in tokens}
    if not words & TRANSFERS or words & NEGATIONS:
        return ()
    quantities = find_quantities(tokens, find_numerals(tokens))
    return tuple(_amounts(text, tokens, quantities))


def _amounts(text: str, tokens: Sequence[Token], quantities: Sequence[Quantity]) -> Iterator[Amount]:
    stops = frozenset(quantity.outer_first for quantity in quantities)
    for quantity in quantities:
        phrase = read_noun_phrase(tokens, quantity.outer_last, stops)
        measured = _money(tokens, quantity, phrase) or _goods(tokens, quantity, phrase)
        if measured is not None and not quantity.is_vague:
            yield _amount(text, tokens, quantity, measured)


def _amount(text: str, tokens: Sequence[Token], quantity: Quantity, measured: tuple[str, str]) -> Amount:
    what, unit = measured
    giver, receiver = _parties(tokens, quantity)
    first = quantity.first - _sign_length(tokens, quantity.first)
    last = quantity.last + (word_at(tokens, quantity.last) in NAMES.keys() | NOUNS)
    span = Span(tokens[first].start, tokens[last - 1].end)
    return Amount(
        span=span,
        words=span.slice(text),
        what=what,
        low=quantity.low,
        best=quantity.best,
        high=quantity.high,
        unit=unit,
        giver=giver,
        receiver=receiver,
        approximate=quantity.approximate,
        exclusive=quantity.exclusive,
    )


# ---- what is counted -------------------------------------------------------------------------------------------------


def _money(tokens: Sequence[Token], quantity: Quantity, phrase: NounPhrase) -> tuple[str, str] | None:
    unit = _currency(tokens, quantity) or _unnamed(tokens, quantity, phrase)
    if unit is None or not _is_tied(tokens, quantity) or _is_price(tokens, quantity, unit):
        return None
    words = {token.lower for token in tokens}
    return ("aid" if words & AID and not words & COSTS else "money"), unit


def _is_tied(tokens: Sequence[Token], quantity: Quantity) -> bool:
    """Whether a verb of giving or a noun such as "ransom" stands near enough to speak of this sum."""
    first, last = quantity.outer_first, quantity.outer_last
    near = {token.lower for token in tokens[max(0, first - SUM_REACH) : last + 4]}
    is_repair = bool(near & PRICES) and not REPAIRS.isdisjoint(token.lower for token in tokens)
    is_gift = bool(near & VALUES) and not GIFTS.isdisjoint(near)
    return (
        bool(near & SUMS)
        or is_repair
        or is_gift
        or _verb(tokens, first) is not None
        or _demand(tokens, first) is not None
    )


def _is_price(tokens: Sequence[Token], quantity: Quantity, unit: str) -> bool:
    """ "pays $22 an hour", "80 marks a barrel"; and a few dollars that nobody gets by name."""
    end = quantity.outer_last + (word_at(tokens, quantity.outer_last) in NAMES.keys() | NOUNS)
    if word_at(tokens, end) in {"a", "an", "per"} and word_at(tokens, end + 1) in PRICED:
        return True
    is_small = quantity.best is not None and quantity.best < LEAST_SIGNED_SUM and unit in CODES
    return is_small and _share_of_each(tokens, quantity) is None


def _demand(tokens: Sequence[Token], at: int) -> int | None:
    """The verb of those who want a sum for letting somebody go."""
    verb = _verb(tokens, at, DEMANDING)
    if verb is None or tokens[verb].lower not in DEMANDING:
        return None
    return verb if not EXTORTING.isdisjoint(token.lower for token in tokens[max(0, verb - 6) : verb]) else None


def _currency(tokens: Sequence[Token], quantity: Quantity) -> str | None:
    before, after = word_at(tokens, quantity.first - 1), word_at(tokens, quantity.last)
    if before in SIGNS:
        prefix = word_at(tokens, quantity.first - 2).strip(".")
        is_prefixed = before == "$" and tokens[quantity.first - 1].start == tokens[quantity.first - 2].end
        return SIGN_PREFIXES.get(prefix, SIGNS[before]) if is_prefixed else SIGNS[before]
    for code in (before.upper(), after.upper()):
        if code in CODES:
            return code
    if after in NAMES:
        return NAMES[after]
    return SIGNS.get(after) or (after if after in NOUNS else None)


def _sign_length(tokens: Sequence[Token], first: int) -> int:
    """How many tokens before the number belong to its currency sign."""
    if word_at(tokens, first - 1).upper() in CODES:
        return 1
    if word_at(tokens, first - 1) not in SIGNS:
        return 0
    is_prefixed = first >= 2 and tokens[first - 1].start == tokens[first - 2].end
    return 1 + (is_prefixed and word_at(tokens, first - 2) in SIGN_PREFIXES)


def _unnamed(tokens: Sequence[Token], quantity: Quantity, phrase: NounPhrase) -> str | None:
    """ "will give Sandovar 120 million for reconstruction"."""
    follows = word_at(tokens, quantity.last)
    is_large = quantity.best is not None and quantity.best >= LEAST_UNNAMED_SUM
    is_bare = phrase.kind == "none" and (follows in {"for", "to", "in", "from", "is"} or not follows.isalpha())
    return NO_UNIT if is_large and is_bare and _verb(tokens, quantity.outer_first, SUMS) is not None else None


def _goods(tokens: Sequence[Token], quantity: Quantity, phrase: NounPhrase) -> tuple[str, str] | None:
    """Weapons that change hands and troops that are sent."""
    if phrase.thing in MILITARY and _verb(tokens, quantity.outer_first) is not None:
        return "weapons", tokens[phrase.last - 1].lower
    if phrase.group == "soldiers" and _verb(tokens, quantity.outer_first, DEPLOYING) is not None:
        return "troops", tokens[phrase.last - 1].lower
    return None


# ---- who gives and who receives --------------------------------------------------------------------------------------


def _verb(tokens: Sequence[Token], at: int, words: frozenset[str] = GIVING | RECEIVING) -> int | None:
    """The nearest such word at most twelve tokens before `at`, in the same clause."""
    for place in range(at - 1, max(-1, at - 12), -1):
        if tokens[place].lower in {";", ":", "."}:
            return None
        if tokens[place].lower in words | GIVING | RECEIVING:
            return place
    return None


def _parties(tokens: Sequence[Token], quantity: Quantity) -> tuple[str | None, str | None]:
    demand = _demand(tokens, quantity.outer_first)
    if demand is not None:
        return None, find_party_before(tokens, demand)
    verb = _verb(tokens, quantity.outer_first) or _verb(tokens, quantity.outer_first, DEPLOYING)
    giver, receiver = (None, None) if verb is None else _sides(tokens, verb, quantity)
    return giver, receiver or _share_of_each(tokens, quantity)


def _share_of_each(tokens: Sequence[Token], quantity: Quantity) -> str | None:
    """Who gets the amount each: "each bereaved family", "every widow", "crowns per household"."""
    after = quantity.outer_last + (word_at(tokens, quantity.outer_last) in NAMES.keys() | NOUNS)
    starts = [
        place for place in range(max(0, quantity.first - LONGEST_SHARE), after + 4) if word_at(tokens, place) in EACH
    ]
    for start in starts:
        first = start + 1 + 2 * (word_at(tokens, start + 1) == "of" and word_at(tokens, start + 2) == "the")
        phrase = read_noun_phrase(tokens, first, frozenset())
        if phrase.kind == "people" and phrase.first == first:
            return " ".join(token.text for token in tokens[first : phrase.last])
    return None


def _sides(tokens: Sequence[Token], verb: int, quantity: Quantity) -> tuple[str | None, str | None]:
    subject = find_party_before(tokens, verb - (tokens[verb].lower == "aside"))
    if word_at(tokens, verb - 1) in BEEN:
        return _after_word(tokens, quantity.last, "by"), find_party_before(tokens, verb)
    if tokens[verb].lower in RECEIVING:
        return _after_word(tokens, quantity.last, "from"), subject
    between = _party_or_people(tokens, verb + 1) if verb + 1 < quantity.outer_first else None
    return subject, between or _after_word(tokens, quantity.last, "to") or _after_word(tokens, quantity.last, "for")


def _after_word(tokens: Sequence[Token], at: int, word: str) -> str | None:
    """The party after the next `word`, at most five tokens on."""
    for place in range(at, min(at + 6, len(tokens))):
        if tokens[place].lower == word:
            return _party_or_people(tokens, place + 1)
    return None


def _party_or_people(tokens: Sequence[Token], at: int) -> str | None:
    """A party, or people without a name ("the survivors", "the widows of Orin")."""
    party = find_party_after(tokens, at)
    phrase = read_noun_phrase(tokens, at + (word_at(tokens, at) in DETERMINERS), frozenset())
    if party is not None or phrase.kind != "people" or phrase.first != at + (word_at(tokens, at) in DETERMINERS):
        return party
    return " ".join(token.text for token in tokens[phrase.first : phrase.last])
