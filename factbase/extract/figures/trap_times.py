"""What makes a number a time, a date or an age."""

from collections.abc import Sequence

from factbase.extract.figures.function_words import PREPOSITIONS
from factbase.extract.figures.people_nouns import PEOPLE
from factbase.extract.figures.trap_words import AGE_VERBS, AGED_NOUNS, BE, CLOCK_WORDS, MONTHS
from factbase.extract.lexicons import read_block
from factbase.extract.numerals import Numeral
from factbase.text.tokens import Token, touches, word_at

OLDEST = 120
OWNERS = frozenset({"her", "his", "its", "my", "our", "their"})
NOT_AGED = read_block("""
    arrested captured casualties dead deaths detained displaced hurt injured killed missing rescued wounded
    """)


def is_clock(tokens: Sequence[Token], numerals: Sequence[Numeral], at: int) -> bool:
    """ "4:30", "6 p.m.", "0900 hours GMT": a time of day."""
    numeral = numerals[at]
    before, after = word_at(tokens, numeral.first - 1), word_at(tokens, numeral.last)
    if after in CLOCK_WORDS - {"hours", "hrs", "local"} or (before == ":" and touches(tokens, numeral.first)):
        return True
    return after == ":" and touches(tokens, numeral.last) and touches(tokens, numeral.last + 1)


def is_date(tokens: Sequence[Token], numerals: Sequence[Numeral], at: int) -> bool:
    """ "12 May", "March 3", "in 1987", "'68": a day, a month or a year."""
    numeral = numerals[at]
    before, after = word_at(tokens, numeral.first - 1), word_at(tokens, numeral.last)
    is_day = numeral.value is not None and numeral.value <= 31 and numeral.form == "cardinal"
    if is_day and (after in MONTHS or before.rstrip(".") in MONTHS) and _is_capital(tokens, numeral, after):
        return True
    if after == "s" and touches(tokens, numeral.last):
        return True  # "in his 50s", "the 1990s"
    if before in {"'", "’", "‘"} and touches(tokens, numeral.first) and len(numeral.words) == 2:
        return True
    return _is_year(tokens, numeral, before, after)


def _is_capital(tokens: Sequence[Token], numeral: Numeral, after: str) -> bool:
    """Whether the month beside the number has a capital: "may" and "march" are verbs too."""
    place = numeral.last if after in MONTHS else numeral.first - 1
    return tokens[place].text[0].isupper()


def _is_year(tokens: Sequence[Token], numeral: Numeral, before: str, after: str) -> bool:
    digits = numeral.words
    if len(digits) != 4 or not digits.isdigit() or not 1500 <= int(digits) <= 2150:
        return False
    is_owned = before in OWNERS or before.endswith("'s")
    if is_owned and after.isalpha() and not after.endswith("s") and after not in PEOPLE:
        return True  # "his 2004 death"
    names_year = before in {
        "in",
        "of",
        "since",
        "by",
        "until",
        "till",
        "from",
        "to",
        "before",
        "after",
        "during",
        "late",
        "early",
        "the",
    }
    return names_year or before.rstrip(".") in MONTHS or not after.isalpha()


def is_age(tokens: Sequence[Token], numerals: Sequence[Numeral], at: int) -> bool:
    """ "aged 31", "a boy of 9", "Rossi, 58, said", "none over 25": how old somebody is."""
    numeral = numerals[at]
    if numeral.value is None or not 0 <= numeral.value <= OLDEST:
        return False
    before = [word_at(tokens, numeral.first - back) for back in (3, 2, 1)]
    after = word_at(tokens, numeral.last)
    if before[2] == "of" and before[1] in AGED_NOUNS and before[0] in {"a", "the", "old", "young"}:
        return True
    if "aged" in before[1:] or before[2] in AGE_VERBS or (before[1:] == ["age", "of"]):
        return True
    return _is_apposed_age(tokens, numeral, after) or _is_predicated_age(tokens, numeral, before, after)


def _is_apposed_age(tokens: Sequence[Token], numeral: Numeral, after: str) -> bool:
    """ "The general, 58, has", "Ana Rossi (34)", "At 74, he"."""
    before, name = word_at(tokens, numeral.first - 1), numeral.first - 2
    if before == "at" and after == "," and (numeral.first == 1 or word_at(tokens, numeral.last + 1) in {"he", "she"}):
        return True
    encloses = (before == "," and after in {",", "and"}) or (before == "(" and after == ")")
    if not encloses or name < 0 or not numeral.words.isdigit():
        return False
    singular = tokens[name].text[0].isupper() or not tokens[name].lower.endswith("s")
    return tokens[name].kind == "word" and (singular or after == "and") and tokens[name].lower not in NOT_AGED


def _is_predicated_age(tokens: Sequence[Token], numeral: Numeral, before: Sequence[str], after: str) -> bool:
    """ "She was 9 when", "were over eighty", "none over 25", "most of them under eighteen"."""
    if before == ["when", before[1], "was"] and before[1] in {"he", "she", "i"}:
        return True
    ends = not after.isalpha() or after in PREPOSITIONS | {"and", "when", "but"}
    if before[2] in BE and before[1] in {"he", "she", "i"}:
        return ends
    is_older = before[2] in {"over", "under", "above", "below"}
    return (
        is_older
        and ends
        and (before[1] in BE or before[1] in {"none", "them", "children", "all", "girls", "boys", "those", "anyone"})
    )
