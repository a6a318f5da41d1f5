"""What makes a number something other than a count of people: one rule for each kind of trap."""

from collections.abc import Callable, Sequence

from factbase.extract.figures.function_words import AUXILIARIES, PREPOSITIONS
from factbase.extract.figures.noun_phrases import singular
from factbase.extract.figures.people_nouns import PEOPLE
from factbase.extract.figures.trap_times import is_age, is_clock, is_date
from factbase.extract.figures.trap_words import (
    CAPACITIES,
    CURRENCY_CODES,
    CURRENCY_SIGNS,
    NAMED_GROUPS,
    NUMBERED,
    NUMBERED_IN_SMALL_LETTERS,
    PARENTS,
    PHONE_WORDS,
    POPULATIONS,
    STREETS,
)
from factbase.extract.numerals import Numeral
from factbase.text.numeral_words import MULTIPLIERS
from factbase.text.tokens import Token, touches, word_at

BATCHES = frozenset({"batches", "groups", "lines", "lots", "rows"})
MOST_PEOPLE = 10**9
DASHES = frozenset({"-", "–", "‑", "−"})

Rule = Callable[[Sequence[Token], Sequence[Numeral], int], bool]


def are_linked(tokens: Sequence[Token], before: Numeral, after: Numeral, links: set[str]) -> bool:
    """Whether nothing but one of these words stands between two numerals."""
    return after.first - before.last == 1 and tokens[before.last].lower in links


def _is_order(tokens: Sequence[Token], numerals: Sequence[Numeral], at: int) -> bool:
    return numerals[at].form == "ordinal"


def _is_of_kin(tokens: Sequence[Token], numerals: Sequence[Numeral], at: int) -> bool:
    """ "a mother of six", "the father of three": children who came to no harm."""
    first = numerals[at].first
    return word_at(tokens, first - 1) == "of" and word_at(tokens, first - 2) in PARENTS


def _is_share(tokens: Sequence[Token], numerals: Sequence[Numeral], at: int) -> bool:
    return numerals[at].form == "fraction"


def _is_money(tokens: Sequence[Token], numerals: Sequence[Numeral], at: int) -> bool:
    before, after = word_at(tokens, numerals[at].first - 1), word_at(tokens, numerals[at].last)
    return before in CURRENCY_SIGNS | CURRENCY_CODES or after in CURRENCY_SIGNS | CURRENCY_CODES


def _is_compound(tokens: Sequence[Token], numerals: Sequence[Numeral], at: int) -> bool:
    """ "two-state", "500-lb", "60-day", "19-year-old"."""
    last = numerals[at].last
    if word_at(tokens, last) not in DASHES or last + 1 >= len(tokens):
        return False
    is_tight = tokens[last].start == tokens[last - 1].end and tokens[last + 1].start == tokens[last].end
    return (
        is_tight
        and tokens[last + 1].kind == "word"
        and not _is_number(numerals, at + 1, last + 1)
        and word_at(tokens, last + 1) != "plus"
    )


def _is_number(numerals: Sequence[Numeral], at: int, first: int) -> bool:
    return at < len(numerals) and numerals[at].first == first


def _is_name(tokens: Sequence[Token], numerals: Sequence[Numeral], at: int) -> bool:
    """ "Hill 402", "No. 2", "the Group of Seven", "F-16", "SITREP 14"."""
    numeral = numerals[at]
    first = numeral.first - (word_at(tokens, numeral.first - 1) == ".")
    before = tokens[first - 1] if first else None
    if before is None:
        return False
    if before.lower in NUMBERED and (before.text[0].isupper() or _is_numbered_thing(tokens, numeral, before)):
        return not (before.lower == "number" and numeral.first - first)
    if (
        word_at(tokens, first - 1) == "of"
        and tokens[numeral.first].text[0].isupper()
        and tokens[numeral.first].kind == "word"
    ):
        return word_at(tokens, first - 2) in NAMED_GROUPS
    if before.text == "the" and _is_title_word(tokens, numeral.first) and _is_title_word(tokens, numeral.last):
        return True  # "the Seven Sleepers"
    if before.text == "the" and _is_named_after(tokens, numeral.last):
        return True
    return _is_designation(tokens, numeral)


def _is_named_after(tokens: Sequence[Token], at: int) -> bool:
    """ "the 12 Blessed Martyrs": all that is counted has capitals."""
    last = at
    while _is_title_word(tokens, last):
        last += 1
    return last - at > 1 and (
        last == len(tokens) or not tokens[last].text.isalpha() or tokens[last].lower in ENDING_NAMES
    )


ENDING_NAMES = PREPOSITIONS | AUXILIARIES


def _is_title_word(tokens: Sequence[Token], at: int) -> bool:
    return at < len(tokens) and tokens[at].kind == "word" and tokens[at].text.istitle()


def _is_numbered_thing(tokens: Sequence[Token], numeral: Numeral, before: Token) -> bool:
    is_followed_by_people = singular(word_at(tokens, numeral.last)) in PEOPLE
    return before.lower in NUMBERED_IN_SMALL_LETTERS and not is_followed_by_people


def _is_designation(tokens: Sequence[Token], numeral: Numeral) -> bool:
    at = numeral.first - 1
    if not numeral.words[0].isdigit() or not touches(tokens, numeral.first):
        return False
    if tokens[at].text in {"#", "№"} or (tokens[at].kind == "word" and tokens[at].text[0].isupper()):
        return True
    return (
        tokens[at].text in DASHES
        and touches(tokens, at)
        and tokens[at - 1].kind == "word"
        and tokens[at - 1].text.isupper()
    )


def _is_code(tokens: Sequence[Token], numerals: Sequence[Numeral], at: int) -> bool:
    """Leading zeros, phone numbers, negative and broken numbers."""
    numeral = numerals[at]
    before, value = word_at(tokens, numeral.first - 1), numeral.value
    if before == "of" and word_at(tokens, numeral.first - 2) in BATCHES:
        return True  # "lay in rows of ten"
    if value is not None and value >= MOST_PEOPLE and singular(word_at(tokens, numeral.last)) not in PEOPLE:
        return True  # "3 billion is unaccounted for"
    if numeral.words[0] == "0" and len(numeral.words) > 1 and numeral.words.isdigit():
        return True
    if before in PHONE_WORDS and numeral.words[0].isdigit():
        return True
    if before in {"-", "−", "+"} and touches(tokens, numeral.first) and not touches(tokens, numeral.first - 1):
        return True
    return isinstance(value, float) or _is_in_digit_groups(tokens, numerals, at)


def _is_in_digit_groups(tokens: Sequence[Token], numerals: Sequence[Numeral], at: int) -> bool:
    """ "555-0199": a group of digits that a dash joins to one with a leading zero, or to two others."""
    run = [numerals[at]]
    for step in (1, -1):
        place = at + step
        while (
            0 <= place < len(numerals)
            and len(run) < 4
            and are_linked(tokens, *_ordered(numerals, place, step), set(DASHES))
        ):
            run.append(numerals[place])
            place += step
    return len(run) >= 3 or (
        len(run) > 1 and any(numeral.words.startswith("0") and len(numeral.words) > 1 for numeral in run)
    )


def _ordered(numerals: Sequence[Numeral], place: int, step: int) -> tuple[Numeral, Numeral]:
    return (numerals[place - 1], numerals[place]) if step == 1 else (numerals[place], numerals[place + 1])


def _is_address(tokens: Sequence[Token], numerals: Sequence[Numeral], at: int) -> bool:
    """ "12 Tanner Street": capitals after the number that end in a kind of street."""
    place = numerals[at].last
    while place < len(tokens) and place - numerals[at].last < 4 and tokens[place].text[0].isupper():
        if tokens[place].lower in STREETS and place > numerals[at].last and tokens[place].text.istitle():
            return True
        place += 1
    return False


def _is_population(tokens: Sequence[Token], numerals: Sequence[Numeral], at: int) -> bool:
    """ "a population of over 3.2 million", "a town of 9,000"."""
    before = [word_at(tokens, numerals[at].first - back) for back in range(1, 6)]
    place = next((place for place, word in enumerate(before) if word in {"of", "is"}), len(before))
    return place + 1 < len(before) and before[place + 1] in POPULATIONS


def _is_capacity(tokens: Sequence[Token], numerals: Sequence[Numeral], at: int) -> bool:
    """ "room for 120 refugees", "built for up to 5,000": who could be there."""
    before = [word_at(tokens, numerals[at].first - back) for back in range(1, 6)]
    place = next((place for place, word in enumerate(before) if word in {"for", "of"}), len(before))
    return place + 1 < len(before) and before[place + 1] in CAPACITIES


def _is_vote_or_score(tokens: Sequence[Token], numerals: Sequence[Numeral], at: int) -> bool:
    """ "6-0", "211 to 87", "14 votes to 3": the larger number first, or a tie."""
    pairs = [
        (numerals[place], numerals[place + 1]) for place in (at - 1, at) if place >= 0 and place + 1 < len(numerals)
    ]
    return any(_are_result(tokens, first, second) for first, second in pairs)


def _are_result(tokens: Sequence[Token], first: Numeral, second: Numeral) -> bool:
    if first.value is None or second.value is None or first.value < second.value:
        return False
    between = [token.lower for token in tokens[first.last : min(second.first, first.last + 3)]]
    is_from = word_at(tokens, first.first - 1) in {"from", "fell", "dropped", "down"}
    is_near = second.first - first.last <= 2
    return (
        is_near
        and not is_from
        and (between == ["to"] or between[:1] == ["votes"] or (len(between) == 1 and between[0] in DASHES))
    )


def _is_in_title(tokens: Sequence[Token], numerals: Sequence[Numeral], at: int) -> bool:
    """ "“Nine Dead Men”, her third film": in a short quotation whose words all have capitals."""
    numeral = numerals[at]
    first, last = numeral.first, numeral.last
    while first and numeral.first - first < LONGEST_TITLE and tokens[first - 1].text not in OPENING_QUOTES:
        first -= 1
    while last < len(tokens) and last - numeral.last < LONGEST_TITLE and tokens[last].text not in CLOSING_QUOTES:
        last += 1
    if not first or tokens[first - 1].text not in OPENING_QUOTES or last == len(tokens):
        return False
    inside = [token for token in tokens[first:last] if token.kind != "number"]
    return (
        tokens[last].text in CLOSING_QUOTES
        and len(inside) > 1
        and all(token.text.istitle() or token.lower in SMALL_TITLE_WORDS for token in inside)
        and sum(token.text.istitle() for token in inside) > 1
    )


LONGEST_TITLE = 7


def _is_per_population(tokens: Sequence[Token], numerals: Sequence[Numeral], at: int) -> bool:
    """ "28 per 100,000", "murders per million inhabitants: 11": no count, but a share of a population."""
    numeral = numerals[at]
    if word_at(tokens, numeral.first - 1) == "per" and numeral.value is not None and numeral.value >= 100:
        return True
    near = range(max(0, numeral.first - LONGEST_RATE), min(len(tokens), numeral.last + SHORT_RATE))
    return any(_is_per_many(tokens, place) and _is_same_clause(tokens, numeral, place) for place in near)


def _is_per_many(tokens: Sequence[Token], at: int) -> bool:
    many = word_at(tokens, at + 1).replace(",", "")
    return word_at(tokens, at) == "per" and (many in MULTIPLIERS or (many.isdigit() and len(many) > 2))


def _is_same_clause(tokens: Sequence[Token], numeral: Numeral, place: int) -> bool:
    between = tokens[min(place, numeral.last) : max(place, numeral.first)]
    return not any(token.lower in {",", ";", ".", "and", "but"} for token in between)


LONGEST_RATE, SHORT_RATE = 8, 4
OPENING_QUOTES, CLOSING_QUOTES = frozenset('“‘"«'), frozenset('”’"»')
SMALL_TITLE_WORDS = frozenset({"a", "an", "and", "at", "for", "from", "in", "of", "on", "the", "to", "who", "with"})

RULES: tuple[tuple[str, Rule], ...] = (
    ("order", _is_order),
    ("share", _is_share),
    ("kin", _is_of_kin),
    ("money", _is_money),
    ("time", is_clock),
    ("date", is_date),
    ("age", is_age),
    ("name", _is_name),
    ("code", _is_code),
    ("address", _is_address),
    ("population", _is_population),
    ("capacity", _is_capacity),
    ("result", _is_vote_or_score),
    ("compound", _is_compound),
    ("title", _is_in_title),
    ("per", _is_per_population),
)
