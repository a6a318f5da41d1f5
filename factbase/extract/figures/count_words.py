"""Words that count people without being numerals: "nobody", "not a single", "both pilots", "and another hurt"."""

from collections.abc import Iterator, Sequence

from factbase.extract.figures.function_words import AUXILIARIES
from factbase.extract.figures.noun_phrases import singular
from factbase.extract.figures.people_nouns import PEOPLE
from factbase.extract.figures.quantities import Quantity
from factbase.extract.lexicons import read_block
from factbase.text.tokens import Token, word_at

# Words that say that there were none, as far as a harm follows.
ZERO_PHRASES = (
    ("not", "a", "single"),
    ("not", "a", "man"),
    ("not", "a", "soul"),
    ("not", "one"),
    ("no", "one"),
    ("none",),
    ("nobody",),
    ("nil",),
    ("no",),
    ("neither",),
    ("nor",),
    ("without",),
)
ZERO_WORDS = frozenset(phrase[0] for phrase in ZERO_PHRASES)
# After "no" these lead away from a count of nothing.
NOT_ZERO_AFTER_NO = read_block("""
    - . confirmation doubt evidence fewer immediate indication less longer matter more news reason sign trace truth way
    word
    """)
BEFORE_BOTH_NOUNS = frozenset({"her", "his", "its", "my", "of", "our", "the", "their"})
# Words that `find_pairs_and_singles` counts by.
PLAIN_COUNTS = frozenset({"another", "both"})
BEFORE_ANOTHER = frozenset({",", "and", "while", "with", ";"})


def find_zeros(tokens: Sequence[Token]) -> Iterator[Quantity]:
    """The words for nobody, whether or not a harm follows."""
    at = 0
    while at < len(tokens):
        length = _zero_length(tokens, at)
        if length:
            yield Quantity(at, at + length, at, _past_any(tokens, at + length), 0, 0, 0)
        at += length or 1


def _past_any(tokens: Sequence[Token], at: int) -> int:
    """Behind "any", "further" or "a single"."""
    if (word_at(tokens, at), word_at(tokens, at + 1)) == ("a", "single"):
        return at + 2
    return at + (word_at(tokens, at) in {"any", "further", "single"})


def _zero_length(tokens: Sequence[Token], at: int) -> int:
    if tokens[at].lower not in ZERO_WORDS:
        return 0
    for phrase in ZERO_PHRASES:
        if all(word_at(tokens, at + place) == word for place, word in enumerate(phrase)):
            follows = word_at(tokens, at + len(phrase))
            return 0 if phrase == ("no",) and follows in NOT_ZERO_AFTER_NO else len(phrase)
    return 0


def is_zero_of_harm(tokens: Sequence[Token], zero: Quantity, stops: frozenset[int]) -> bool:
    """Whether "without" and "neither" count: a harm must follow at once, or people ("neither pilot was")."""
    word = word_at(tokens, zero.first)
    if word == "neither" and word_at(tokens, zero.outer_last + 1) in AUXILIARIES:
        return singular(word_at(tokens, zero.outer_last)) in PEOPLE
    return word not in {"without", "neither", "nor"} or zero.outer_last in stops


def find_pairs_and_singles(tokens: Sequence[Token], stops: frozenset[int]) -> Iterator[Quantity]:
    """ "both pilots" as two; "another" as one where it goes on a list of people harmed ("and another injured")."""
    for at, token in enumerate(tokens):
        if token.lower == "both" and _is_of_people(tokens, at + 1):
            yield Quantity(at, at + 1, at, at + 1, 2, 2, 2)
        elif (
            token.lower == "another" and word_at(tokens, at - 1) in BEFORE_ANOTHER and _is_harmed(tokens, at + 1, stops)
        ):
            yield Quantity(at, at + 1, at, at + 1, 1, 1, 1)


def _is_of_people(tokens: Sequence[Token], at: int) -> bool:
    while word_at(tokens, at) in BEFORE_BOTH_NOUNS:
        at += 1
    noun = word_at(tokens, at)
    return singular(noun) in PEOPLE and singular(noun) != noun


def _is_harmed(tokens: Sequence[Token], at: int, stops: frozenset[int]) -> bool:
    """Whether a harm follows at once: before a noun ("another injured man") there is nobody new to count."""
    at += word_at(tokens, at) in AUXILIARIES
    after = word_at(tokens, at + 1)
    return at in stops and (not after.isalpha() or singular(after) not in PEOPLE)
