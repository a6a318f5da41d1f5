"""The kinds of people that a text tells something of, those left out who only speak or act in it."""

from factbase.text.concepts import fold_synonym
from factbase.text.stems import stem
from factbase.text.stopwords import MASKED_WORDS, REPORTING_WORDS, STOP_WORDS
from factbase.text.tokens import Token

# Kinds of people: what is said of one kind is not said of all.
PEOPLE = frozenset(
    {
        "army", "child", "civilian", "conscript", "fighter", "foreign", "girl", "guest", "man", "medic", "miner",
        "official", "passeng", "patient", "police", "sailor", "student", "tourist", "woman", "worker",
    }
)  # fmt: skip
# Those of whom one accident speaks as a whole: the dead of a mill are its workers, those of a bus its passengers.
WHOLE = frozenset({"civilian", "guest", "miner", "passeng", "sailor", "worker"})
# What those who count do; a people noun before one of these tells who speaks, not who suffered.
COUNTING = REPORTING_WORDS | frozenset(
    {
        "admitted", "confirm", "confirmed", "corrected", "count", "counted", "denied", "denies", "dismissed", "fear",
        "feared", "lowered", "put", "puts", "raised", "raises", "rejected", "rejects", "revised", "treated",
    }
)  # fmt: skip
COUNTED = 3  # tokens behind a number in which what it counts stands
# Nouns behind a number that tell nothing of who was counted.
UNTELLING = frozenset(
    {
        "arrest", "case", "casualt", "casualty", "coffin", "detain", "displac", "displace", "family", "inhabitant",
        "injure", "kill", "los", "man", "missing", "name", "other", "person", "rescue", "resident", "soul", "victim",
        "woman", "child", "loss", "injury", "casualti",
    }
)  # fmt: skip
SPANS = frozenset({"days", "hours", "minutes", "months", "times", "weeks", "years"})
ONE = frozenset({"a", "an", "another", "one"})
BY = frozenset({"according", "by"})  # before who acts or tells
BEFORE = 3  # tokens in which "by" stands before who acts
AFTER = 4  # tokens in which who acts or speaks is followed by what they do


def find_people(tokens: tuple[Token, ...]) -> frozenset[str]:
    """Concepts of the kinds of people of whom a text tells, neither as who reports it nor as who did it."""
    found = ((place, _concept(token)) for place, token in enumerate(tokens) if token.kind == "word")
    return frozenset(concept for place, concept in found if concept in PEOPLE and not _acts(tokens, place))


def _acts(tokens: tuple[Token, ...], place: int) -> bool:
    """Whether people speak ("doctors said"), did it ("by soldiers") or do it to a number ("police detained 300")."""
    before, after = tokens[max(0, place - BEFORE) : place], tokens[place + 1 : place + 1 + AFTER]
    if any(map(is_number, before)):
        return False
    is_doer = any(token.lower in BY for token in before) or any(map(is_number, after))
    return is_doer or any(token.lower in COUNTING for token in after[:BEFORE])


def find_single(tokens: tuple[Token, ...]) -> frozenset[str]:
    """Kinds of people of whom a text tells of one alone: "a nurse among them", "one man counted twice"."""
    concepts = [(place, _concept(token)) for place, token in enumerate(tokens) if token.kind == "word"]
    found = [(place, concept) for place, concept in concepts if concept in PEOPLE]
    several = {concept for place, concept in found if place == 0 or tokens[place - 1].lower not in ONE}
    return frozenset({concept for _, concept in found} - several)


def find_counted(tokens: tuple[Token, ...]) -> frozenset[str]:
    """Concepts of the nouns that numbers count ("two guards", "nine young climbers"), save those that say nothing."""
    found = set()
    for place, token in enumerate(tokens):
        if is_number(token) and (noun := _find_noun(tokens[place + 1 : place + 1 + COUNTED])):
            found.add(noun)
    return frozenset(found)


def _find_noun(behind: tuple[Token, ...]) -> str | None:
    """The first plural behind a number, before any mark or word that ends the phrase."""
    for token in behind:
        if token.kind != "word" or token.lower in STOP_WORDS or is_number(token):
            return None
        if token.lower.endswith(("s", "men", "women", "children")) and not token.lower.endswith(("'s", "ss")):
            concept = _concept(token)
            return None if concept in UNTELLING or token.lower in SPANS else concept
    return None


def is_number(token: Token) -> bool:
    """Whether a token is a number in digits or in words."""
    return token.kind == "number" or token.lower in MASKED_WORDS or token.lower == "one"


def _concept(token: Token) -> str:
    return fold_synonym(stem(token.text))
