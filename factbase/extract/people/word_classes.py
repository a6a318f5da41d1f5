"""The words of a sentence by class: one letter a word, so that rules about phrases are patterns over letters."""

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from factbase.extract.inflections import FORMS
from factbase.extract.lexicons.bodies import BODIES
from factbase.extract.lexicons.capitals import CAPITALS
from factbase.extract.lexicons.collectives import COLLECTIVES
from factbase.extract.lexicons.countries import COUNTRIES
from factbase.extract.lexicons.demonyms import DEMONYMS
from factbase.extract.lexicons.documents import DOCUMENTS
from factbase.extract.lexicons.forenames_either import EITHER
from factbase.extract.lexicons.forenames_female import FEMALE
from factbase.extract.lexicons.forenames_male import MALE
from factbase.extract.lexicons.modifiers import MODIFIERS
from factbase.extract.lexicons.not_names import NOT_NAMES
from factbase.extract.lexicons.occupations import OCCUPATIONS
from factbase.extract.lexicons.offices import OFFICES
from factbase.extract.lexicons.openers import OPENERS
from factbase.extract.lexicons.organization_words import ORGANIZATION_WORDS
from factbase.extract.lexicons.organizations import ORGANIZATIONS
from factbase.extract.lexicons.particles import PARTICLES
from factbase.extract.lexicons.regions import REGIONS
from factbase.text.honorifics import HONORIFICS
from factbase.text.normalise import key
from factbase.text.ranks import RANKS
from factbase.text.stopwords import STOP_WORDS
from factbase.text.tokens import Token, TokenKind, tokenize
from factbase.values.spans import Span

FORENAMES = MALE | FEMALE | EITHER
PLACES = CAPITALS | COUNTRIES | REGIONS
LONGEST_NAME = 4  # words of the longest entry in the tables of places and organisations
FIRST_WORDS = frozenset(name.replace("-", " ").split()[0].rstrip(".") for name in PLACES | ORGANIZATIONS)
PERSON_NOUNS = OFFICES | OCCUPATIONS

QUANTIFIERS = frozenset(
    (
        *("all", "both", "eight", "few", "five", "four", "many", "most", "nine", "seven", "several", "six", "some"),
        *("ten", "three", "two"),
    )
)
PRONOUNS = frozenset(("he", "i", "it", "she", "they", "we"))

# Lower-case words. Later rows win.
LOWER: dict[str, str] = {
    **dict.fromkeys(STOP_WORDS, "x"),
    **dict.fromkeys(MODIFIERS, "m"),
    **dict.fromkeys(DOCUMENTS, "g"),
    **dict.fromkeys(BODIES, "b"),
    **dict.fromkeys(COLLECTIVES, "c"),
    **dict.fromkeys(PERSON_NOUNS, "o"),
    **dict.fromkeys(("the", "these", "this", "those"), "t"),
    **dict.fromkeys(("a", "an", "another", "one"), "a"),
    **dict.fromkeys(("her", "his", "its", "my", "our", "their", "your"), "s"),
    **dict.fromkeys(QUANTIFIERS, "q"),
    **dict.fromkeys(PRONOUNS, "u"),
    **dict.fromkeys(("at", "for", "from", "in", "on", "to", "with"), "r"),
    "of": "f",
    "who": "y",
}
# Trades and ties that are surnames more often than titles.
BORNE_AS_NAMES = frozenset(("baker", "barber", "baron", "butcher", "cook", "host", "pal", "porter", "potter"))
# Capitalised words. Later rows win; what stands nowhere is "N", a possible name.
UPPER: dict[str, str] = {
    **dict.fromkeys(FORENAMES, "F"),
    **dict.fromkeys(NOT_NAMES, "X"),
    **dict.fromkeys(MODIFIERS, "M"),
    **dict.fromkeys(OPENERS, "X"),
    **dict.fromkeys(DOCUMENTS, "X"),
    **dict.fromkeys(COLLECTIVES, "C"),
    **dict.fromkeys(OCCUPATIONS - BORNE_AS_NAMES, "O"),
    **dict.fromkeys(OFFICES, "O"),
    **dict.fromkeys(RANKS, "O"),
    **dict.fromkeys(ORGANIZATION_WORDS | BODIES, "B"),
    **dict.fromkeys(HONORIFICS, "H"),
    **dict.fromkeys(DEMONYMS, "D"),
}
MARKS = {
    "-": "-",
    "‐": "-",
    "‑": "-",
    ",": ",",
    ".": ".",
    "(": "(",
    ")": ")",
    ":": ":",
    **dict.fromkeys("“”\"„«»‘'’", '"'),
}


class Word(NamedTuple):
    """A word or mark; `text` and `lower` are without a possessive ending, which `end` includes.

    `letter` is its class: N possible name, F forename, I initial, A acronym, P place, K known organisation, D people,
    B body (b in lower case), O post or trade (o), H word of address, M modifier (m), C plural of people (c), X no name;
    t the, a an, s his, q number or quantity, u pronoun, y who, f of, r preposition, v reporting verb, g document,
    p particle, n digits, x function word, w any other; marks stand for themselves, quotation marks as ", the rest as _.
    """

    start: int
    end: int
    text: str
    lower: str
    letter: str
    is_possessive: bool

    @property
    def bare_end(self) -> int:
        """The end without a possessive ending."""
        return self.start + len(self.text)


def read_words(text: str, sentence: Span) -> tuple[Word, ...]:
    """The words and marks of a sentence in order; names of places and organisations in several words are one."""
    tokens = tokenize(text, sentence.start, sentence.end)
    return tuple(_words(text, tokens))


def _words(text: str, tokens: tuple[Token, ...]) -> Iterator[Word]:
    place, is_first = 0, True
    while place < len(tokens):
        length, letter = _known_name(tokens, place)
        opens = is_first and not _leads_on(tokens, place)
        word = _joined(text, tokens, place, length, letter) if length else _single(tokens[place], opens)
        yield word
        place += max(1, length)
        # After an opening mark a sentence has not yet begun.
        is_first = is_first and word.letter in ('"', "_", "-", "(")


def _leads_on(tokens: tuple[Token, ...], place: int) -> bool:
    """Whether the first word of a sentence leads a title, whose capital counts: "Foreign Minister", "Police Chief"."""
    letter = UPPER.get(tokens[place].lower, "x")
    if letter not in "BDHMO" or place + 1 >= len(tokens):
        return False
    following = tokens[place + 1]
    if letter == "B":
        return following.text[0].isupper() and UPPER.get(following.lower) == "O"
    return following.text[0].isupper() or following.lower == "of"


def _known_name(tokens: tuple[Token, ...], place: int) -> tuple[int, str]:
    """How many tokens from `place` are a listed place or organisation, and its letter."""
    if tokens[place].lower.removesuffix("'s") not in FIRST_WORDS or tokens[place].text[0].islower():
        return 0, ""
    for length in range(min(LONGEST_NAME, len(tokens) - place), 0, -1):
        words = [token.lower for token in tokens[place : place + length]]
        words[-1] = words[-1].removesuffix("'s")
        name = " ".join(words).replace(" - ", "-").replace(" . ", ". ")
        if name in ORGANIZATIONS and _is_written_so(tokens, place, length):
            return length, "K"
        if name in PLACES and _is_written_so(tokens, place, length):
            return length, "P"
    return 0, ""


def _is_written_so(tokens: tuple[Token, ...], place: int, length: int) -> bool:
    """Whether the capitals are those of the name: "WHO" and "US", not "Who" and "us"."""
    if length > 1:
        return tokens[place + length - 1].text[0].isupper() or tokens[place + length - 1].kind == "number"
    word = tokens[place].text.removesuffix("’s").removesuffix("'s")
    return len(word) > 3 or word.isupper()


def _joined(text: str, tokens: tuple[Token, ...], place: int, length: int, letter: str) -> Word:
    first, last = tokens[place], tokens[place + length - 1]
    is_possessive = last.lower.endswith("'s")
    words = text[first.start : last.end - 2 if is_possessive else last.end]
    return Word(first.start, last.end, words, words.casefold(), letter, is_possessive)


def _single(token: Token, is_first: bool) -> Word:
    if "'" not in token.lower:
        letter = _letter(token.kind, token.text, token.lower, is_first)
        return Word(token.start, token.end, token.text, token.lower, letter, False)
    is_possessive = token.lower.endswith("'s") and token.kind == "word"
    length = len(token.text) - 2 if is_possessive else _length_of_pronoun(token)
    bare, lower = token.text[:length], token.lower[:length]
    is_possessive = is_possessive and lower not in PRONOUNS
    return Word(token.start, token.end, bare, lower, _letter(token.kind, bare, lower, is_first), is_possessive)


def _length_of_pronoun(token: Token) -> int:
    """The length without "’ll", "’ve" and the like behind a pronoun."""
    pronoun, mark, _ = token.lower.partition("'")
    return len(pronoun) if mark and pronoun in PRONOUNS else len(token.text)


@lru_cache(maxsize=16384)
def _letter(kind: TokenKind, bare: str, lower: str, is_first: bool) -> str:
    if kind == "mark":
        return MARKS.get(bare, "_")
    if kind == "number":
        return "n"
    if bare[0].isupper() and lower != "i":
        return (_first_letter(lower) if is_first else None) or _upper_letter(bare, lower, is_first)
    return _lower_letter(lower)


def _first_letter(lower: str) -> str | None:
    """The class of a word that may have its capital from the sentence alone, or None if that would be rash."""
    if lower in FORENAMES:
        return None
    letter = LOWER.get(lower)
    return "x" if lower in OPENERS and letter in (None, "m", "x") else letter


def _upper_letter(bare: str, lower: str, is_first: bool) -> str:
    if len(bare) == 1 or "." in bare:
        return "I"
    letter = UPPER.get(lower) or ("F" if not lower.isascii() and key(lower) in FORENAMES else None)
    if letter:
        return letter
    if lower in FORMS and (is_first or any(verb.form in ("third", "gerund") for verb in FORMS[lower])):
        return "v"
    if is_first and _lower_letter(lower) == "c":
        return "c"
    return "A" if bare.isupper() and len(bare) <= 6 else "C" if _lower_letter(lower) == "c" else "N"


def _lower_letter(lower: str) -> str:
    letter = LOWER.get(lower)
    if letter:
        return letter
    if lower in FORMS:
        return "v"
    if lower in HONORIFICS or lower in PARTICLES:
        return "p" if lower in PARTICLES else "w"
    return _plural_letter(lower)


def _plural_letter(lower: str) -> str:
    """The class of a plural by its singular: "spokesmen", "lawyers", "ministries", "reports"."""
    if lower.endswith("men"):
        return "c"
    if not lower.endswith("s") or len(lower) < 4:
        return "w"
    for singular in (lower[:-1], lower[:-2], f"{lower[:-3]}y"):
        if singular in PERSON_NOUNS or singular in BODIES:
            return "c"
        if singular in DOCUMENTS:
            return "g"
    return "w"
