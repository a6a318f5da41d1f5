"""Which words may stand around an agreement without taking anything from it."""

from collections.abc import Sequence
from itertools import pairwise

from factbase.extract.lexicons.bodies import BODIES
from factbase.extract.lexicons.offices import OFFICES
from factbase.extract.terms.function_words import (
    ADVERBS,
    ARTICLES,
    AUXILIARIES,
    BE,
    HAVE,
    NEGATORS,
    POSSESSIVES,
    PREPOSITIONS,
    QUOTE_MARKS,
    TIME_WORDS,
    WILL,
)
from factbase.extract.terms.licence_words import (
    ACTORS,
    DEEDS,
    MANNERS,
    MATTERS,
    OCCASIONS,
    QUALITIES,
    SAYING,
    SHAM,
    SPARED,
)
from factbase.extract.terms.scene import Scene
from factbase.extract.terms.words import Word, is_past
from factbase.text.stopwords import STOP_WORDS

BREAKS = frozenset({",", ";", ":", "—", "–", "-", "(", ")", "[", "]", "…", "|"})
TURNS = frozenset(
    {"although", "bar", "barring", "but", "except", "excepting", "excluding", "minus", "nor", "or", "save", "though",
     "whereas", "yet"}
)  # fmt: skip
PRONOUNS = frozenset({"he", "her", "him", "i", "it", "our", "she", "their", "them", "they", "us", "we", "you"})
LINKING = frozenset(
    [
        "'",
        "’",
        "’s",
        "'s",
        "-",
        "above",
        "according",
        "all",
        "and",
        "as",
        "because",
        "below",
        "beyond",
        "both",
        "despite",
        "did",
        "each",
        "following",
        "given",
        "including",
        "least",
        "more",
        "most",
        "once",
        "other",
        "outside",
        "per",
        "some",
        "than",
        "that",
        "that's",
        "these",
        "this",
        "those",
        "two",
        "when",
        "where",
        "which",
        "while",
        "who",
        "whose",
    ]
)
SMALL = (
    ARTICLES
    | POSSESSIVES
    | PRONOUNS
    | QUOTE_MARKS
    | LINKING
    | ((BE | HAVE | WILL) - NEGATORS)
    | (PREPOSITIONS - {"off", "without"})
)
KNOWN = ACTORS | BODIES | OFFICES | OCCASIONS | QUALITIES | MANNERS | MATTERS | DEEDS | SAYING | SPARED | TIME_WORDS
CLASSES = frozenset({"AID", "CAPTIVE", "CIVILIAN", "FIGHT", "FORCE", "LAND", "NUMBER", "TALK", "TEXT", "WEAPON"})
# After "in" and "on" these say that there are only words.
HOLLOW = frozenset({"jest", "name", "paper", "spirit", "theory", "word", "words"})
# What a sentence that opens so says is not stated: "let both sides accept", "of six clans one", "that he did is a lie".
SUSPENDING = frozenset({"let", "of", "that"})
# "No longer", "not only" and "no doubt" take nothing back.
IDLE = frozenset({"doubt", "longer", "only", "sooner", "surprise"})
LENGTHS = frozenset({"day", "days", "hours", "month", "months", "week", "weeks", "year", "years"})
ADJUNCT = 8  # words within which the comma after an opening "of" stands
ADDED = 8  # words between "not only" and its "but"
PHRASE = 4  # words behind an article or a number that belong to its noun
INTRODUCING = ARTICLES | POSSESSIVES | frozenset({"another", "both", "each", "of", "these", "this", "those", "two"})
BOUND = frozenset({"between", "from", "of", "to"})


def is_known(scene: Scene, at: int, start: int | None) -> bool:
    """Whether a word takes nothing back; `start` is where its sentence begins, None behind the agreement."""
    word, before = scene.words[at], scene.words[at - 1].lower if at else ""
    exception = EXCEPTIONS.get(word.lower)
    if exception is not None:
        return exception(scene.words, at, start is not None)
    if word.lower in IDLE and before in ("no", "not"):
        return True
    if word.lower in NEGATORS | TURNS or is_sham(scene.words, at) or (at == start and _suspends(scene.words, at)):
        return False
    if at in scene.held_by_topics or word.lower in SMALL | BREAKS or not (KNOWN | CLASSES).isdisjoint(word.forms):
        return True
    return word.is_name and (at != start or opens_as_name(scene.words, at))


def _suspends(words: Sequence[Word], at: int) -> bool:
    """Whether a sentence opens with a word that makes it a wish or a part of another; an adjunct ends with a comma."""
    is_adjunct = words[at].lower == "of" and any(word.lower == "," for word in words[at : at + ADJUNCT])
    return words[at].lower in SUSPENDING and not is_adjunct


def _is_spared(words: Sequence[Word], at: int, is_before: bool) -> bool:
    """Whether a "no" or "without" takes nothing back: "without delay", "no longer", "with no bread left"."""
    following = words[at + 1] if at + 1 < len(words) else None
    if following is None:
        return False
    is_of_means = words[at].lower == "no" and at > 0 and words[at - 1].lower == "with"
    is_spared = words[at].lower == "without" and not SPARED.isdisjoint(following.forms)
    is_of_length = following.lower == "more" and any(word.lower in LENGTHS for word in words[max(0, at - 3) : at])
    return is_of_means or is_of_length or is_spared or (is_before and following.lower in IDLE)


def _is_only(words: Sequence[Word], at: int, is_before: bool) -> bool:
    """Whether "not" belongs to "not only"."""
    return is_before and at + 1 < len(words) and words[at + 1].lower == "only"


def _opens_cleft(words: Sequence[Word], at: int, is_before: bool) -> bool:
    """Whether "what" only brings forward what was agreed: "that is what they granted", "what we agreed to was"."""
    following = words[at + 1].lower if at + 1 < len(words) else ""
    return is_before and (following in PRONOUNS or (at > 0 and words[at - 1].lower in BE))


def _adds(words: Sequence[Word], at: int, is_before: bool) -> bool:
    """Whether "but" only goes on from "not only"."""
    before = [word.lower for word in words[max(0, at - ADDED) : at]]
    return is_before and ("not", "only") in pairwise(before)


def _is_even_as(words: Sequence[Word], at: int, is_before: bool) -> bool:
    """Whether "even" only says that two things go on at once: "even as the truce was extended"."""
    return at + 1 < len(words) and words[at + 1].lower == "as"


def _adds_nothing(words: Sequence[Word], at: int, is_before: bool) -> bool:
    """Whether "nothing" only says that nothing more was said: "and says nothing else"."""
    following = words[at + 1].lower if at + 1 < len(words) else ""
    return not is_before and not SAYING.isdisjoint(words[at - 1].forms) and following in ("else", "further", "more")


def _is_so_far(words: Sequence[Word], at: int, is_before: bool) -> bool:
    """Whether the two words of "so far" stand here."""
    return [word.lower for word in words[at - (words[at].lower == "far") :][:2]] == ["so", "far"]


def _gives_word(words: Sequence[Word], at: int, is_before: bool) -> bool:
    """Whether "can" only brings forward what somebody says: "I can tell you that we have agreed"."""
    return is_before and at + 1 < len(words) and not SAYING.isdisjoint(words[at + 1].forms)


EXCEPTIONS = {
    "but": _adds,
    "can": _gives_word,
    "even": _is_even_as,
    "far": _is_so_far,
    "no": _is_spared,
    "nothing": _adds_nothing,
    "not": _is_only,
    "so": _is_so_far,
    "what": _opens_cleft,
    "without": _is_spared,
}


def is_sham(words: Sequence[Word], at: int) -> bool:
    """Whether it says that nothing but words was agreed: "a so-called truce", "on paper", "in name"."""
    is_hollow = words[at].lower in HOLLOW and at > 0 and words[at - 1].lower in ("in", "on")
    return is_hollow or not SHAM.isdisjoint(words[at].forms)


def opens_as_name(words: Sequence[Word], at: int) -> bool:
    """Whether the unknown word that opens a sentence may be a name: none in "-ing", no plural that says something."""
    lower = words[at].lower
    following = words[at + 1] if at + 1 < len(words) else None
    if lower in STOP_WORDS or lower.endswith("ing") or following is None:
        return False
    return not (lower.endswith("s") and following.lower in ("say", "claim", "have", "had", "are", "were"))


def is_in_phrase(words: Sequence[Word], at: int) -> bool:
    """Whether an unknown word belongs to a noun that an article or number introduces: "until the thaw"."""
    lower = words[at].lower
    if is_past(lower) or lower in NEGATORS | TURNS | AUXILIARIES | ADVERBS:
        return False
    before = _read_phrase(words, at)
    if any(other.lower == "by" for other in before):
        return False  # who agreed is somebody that a table knows, or a name
    if before and before[-1].lower in BOUND:
        return True  # "to mark the feast", "from trenches"
    return any(other.lower in INTRODUCING or "NUMBER" in other.forms for other in before)


def _read_phrase(words: Sequence[Word], at: int) -> Sequence[Word]:
    """The few words before `at` with no break between."""
    first = at
    while first > max(0, at - PHRASE) and words[first - 1].lower not in BREAKS | TURNS | {"and"}:
        first -= 1
    return words[first:at]
