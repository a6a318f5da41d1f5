"""What a number counts: the noun after it, or the lack of one."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from factbase.extract.figures.function_words import ENDS_OF_NOUN_PHRASE
from factbase.extract.figures.people_nouns import MODIFIED_GROUPS, PEOPLE
from factbase.extract.figures.thing_nouns import THINGS
from factbase.extract.lexicons import read_block
from factbase.text.tokens import Token, word_at

NounKind = Literal["people", "thing", "unknown", "none"]

# More words than this between a number and its noun are not one phrase.
LONGEST = 6
# After a number and before what it counts: "nine of the", "three more".
LEADS = read_block("""
    additional all another further her his its more my new of other others our own some such the their them these
    those us whom your
    """)
# Without "of" only these: "12 more", but not "460 the year before".
DIRECT_LEADS = frozenset({"additional", "further", "more", "new", "of", "other", "others", '"', "'", "’", "”", "»"})
DEGREES = frozenset({"badly", "critically", "gravely", "lightly", "most", "seriously", "severely", "slightly", "very"})
MILITARY_BODIES = frozenset({"battalion", "company", "garrison", "patrol", "platoon", "section", "squad"})
BODIES_OF_PEOPLE = MILITARY_BODIES | {"convoy", "crew", "family", "party", "team", "unit"}
IRREGULAR = {
    "children": "child",
    "people": "people",
    "men": "man",
    "women": "woman",
    "wives": "wife",
    "lives": "life",
    "ladies": "lady",
}


@dataclass(frozen=True, slots=True)
class NounPhrase:
    """The words from `first` to `last` (exclusive) that a number counts, and the noun that heads them.

    `group` is the group of `model.md` for people; `thing` the kind of thing, as in `thing_nouns`. The run of words that
    may belong to the phrase ends before `run_last`.
    """

    first: int
    last: int
    run_last: int
    head: str
    kind: NounKind
    group: str | None = None
    thing: str | None = None


def read_noun_phrase(tokens: Sequence[Token], at: int, stops: frozenset[int]) -> NounPhrase:
    """What a number that ends before token `at` counts; `stops` are tokens where harms and other amounts begin."""
    first = _past_leads(tokens, at, stops)
    last = _run_end(tokens, first, stops)
    if word_at(tokens, first) == "mark" and word_at(tokens, first - 2) == "the":
        return NounPhrase(first, first, first, "", "none")  # "passed the 2,000 mark"
    heads = [place for place in range(first, last) if _is_noun(tokens[place].lower)]
    if not heads:
        return _without_known_noun(tokens, first, last)
    head = heads[0]
    while head + 1 < last and head + 1 in heads:
        head += 1
    if word_at(tokens, at) == "of" and first > at + 1 and tokens[head].lower in BODIES_OF_PEOPLE:
        group = "soldiers" if tokens[head].lower in MILITARY_BODIES else None
        return NounPhrase(first, head + 1, last, tokens[head].lower, "people", group)  # "four of his section"
    return _phrase(tokens, (first, head, last))


def _past_leads(tokens: Sequence[Token], at: int, stops: frozenset[int]) -> int:
    leads = DIRECT_LEADS
    while at not in stops and word_at(tokens, at) in leads:
        leads = LEADS if word_at(tokens, at) == "of" else leads
        at += 1
    return at


def _run_end(tokens: Sequence[Token], first: int, stops: frozenset[int]) -> int:
    at = first
    while at < len(tokens) and at - first < LONGEST and at not in stops and _goes_on(tokens, at):
        at += 1
    return at


def _goes_on(tokens: Sequence[Token], at: int) -> bool:
    token = tokens[at]
    if token.kind == "mark":
        return token.text in "-‑" and word_at(tokens, at + 1).isalpha()
    return token.kind == "word" and (token.lower not in ENDS_OF_NOUN_PHRASE or token.lower in DEGREES)


def _phrase(tokens: Sequence[Token], places: tuple[int, int, int]) -> NounPhrase:
    first, head, run_last = places
    noun = singular(tokens[head].lower)
    last = head + 1
    if word_at(tokens, last) in {"-", "‑"} and last + 1 < run_last:
        last += 2  # "nine hostage-takers"
    if noun in PEOPLE:
        modifiers = [tokens[place].lower for place in range(first, head)]
        group = next((MODIFIED_GROUPS[word] for word in modifiers if word in MODIFIED_GROUPS), PEOPLE[noun])
        return NounPhrase(first, last, run_last, noun, "people", group=group)
    return NounPhrase(first, last, run_last, noun, "thing", thing=THINGS[noun])


def _without_known_noun(tokens: Sequence[Token], first: int, last: int) -> NounPhrase:
    """An unknown plural may be people; verbs and adverbs are no nouns."""
    if first == last:
        return NounPhrase(first, first, last, "", "none")
    head = tokens[last - 1].lower
    if head.endswith(("ed", "ing", "ly")):
        return NounPhrase(first, first, last, "", "none")
    return NounPhrase(first, last, last, head, "unknown")


def may_be_people(phrase: NounPhrase, tokens: Sequence[Token]) -> bool:
    """Whether what is counted can suffer: an unknown noun can if it is a name ("12 Velars") or ends like a trade."""
    if phrase.kind != "unknown":
        return phrase.kind != "thing"
    head = tokens[phrase.last - 1]
    return head.text[0].isupper() or head.lower in PRONOUN_HEADS or head.lower.endswith(TRADE_ENDINGS)


# "passers-by" ends with its mark, "nine of its best" with no noun.
PRONOUN_HEADS = frozenset({"-", "alive", "best", "else", "own"})
TRADE_ENDINGS = ("ers", "eers", "ors", "ists", "men", "women", "ians", "ants", "ees", "ics", "mates", "folk", "ites")


def _is_noun(word: str) -> bool:
    noun = singular(word)
    return noun in PEOPLE or noun in THINGS


@lru_cache(maxsize=4096)
def singular(word: str) -> str:
    """The form in which a noun stands in the tables; a word in none of them comes back as it is."""
    word = word.removesuffix("'s").removesuffix("'")
    for form in _candidates(word):
        if form in PEOPLE or form in THINGS:
            return form
    return word


def _candidates(word: str) -> tuple[str, ...]:
    return (
        word,
        IRREGULAR.get(word, word),
        word.removesuffix("s"),
        word.removesuffix("es"),
        word.removesuffix("ies") + "y" if word.endswith("ies") else word,
        word.removesuffix("men") + "man" if word.endswith("men") else word,
        word.removesuffix("women") + "woman" if word.endswith("women") else word,
        word.removesuffix("children") + "child" if word.endswith("children") else word,
    )
