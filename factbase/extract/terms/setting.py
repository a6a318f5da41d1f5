"""Whether a sentence is about a war at all: truces are also called in kitchens, football and trade."""

from collections.abc import Sequence

from factbase.extract.terms.function_words import (
    ARTICLES,
    AUXILIARIES,
    POSSESSIVES,
    PREPOSITIONS,
    QUOTE_MARKS,
    TIME_WORDS,
)
from factbase.extract.terms.settings_words import CIVIL, HOMELY, MARTIAL_CLASSES, MILITARY
from factbase.extract.terms.topics import Topic
from factbase.extract.terms.words import Word

# Everyday nouns whose complement decides: withdrawal from a valley or from a pension.
OPEN_TO_DOUBT = frozenset({"withdrawal", "prisoner_exchange", "monitoring"})
HALTED = {noun: {"on", "in"} for noun in ("halt", "moratorium", "pause", "freeze", "ban")}
COMPLEMENT = 6  # words after the preposition among which its noun stands


def is_military(words: Sequence[Word]) -> bool:
    """Whether nothing places the sentence in another walk of life, or something places it in a war."""
    forms = frozenset().union(*(word.forms for word in words))
    if not forms.isdisjoint(MILITARY):
        return True
    # "The union" is one of workers, "the Continental Union" one of states.
    return all(word.forms.isdisjoint(CIVIL) for at, word in enumerate(words) if at == 0 or not word.is_name)


def is_martial(words: Sequence[Word], topic: Topic) -> bool:
    """Whether what an everyday noun is about, where the sentence says it, has to do with a war; names always may."""
    if is_title(words, topic) or _takes_back(words, topic) or _is_bargain(words, topic):
        return False
    is_doubtful = topic.meaning.shape == "bare" or (topic.meaning.shape == "noun" and topic.last - topic.first == 1)
    if not is_doubtful or not (topic.meaning.shape == "bare" or topic.meaning.provision in OPEN_TO_DOUBT):
        return True
    return not _is_verb(words, topic) and _is_complement_martial(words, topic.last)


def _takes_back(words: Sequence[Word], topic: Topic) -> bool:
    """Whether something other than troops is withdrawn: "withdrew its earlier statement"."""
    following = words[topic.last : topic.last + COMPLEMENT]
    if not following or "withdraw" not in words[topic.first].forms or following[0].lower not in ARTICLES | POSSESSIVES:
        return False
    return all(MARTIAL_CLASSES.isdisjoint(word.forms) for word in following)


def _is_bargain(words: Sequence[Word], topic: Topic) -> bool:
    """Whether "exchange" only joins what is given for what: "in exchange for bases"."""
    before = words[topic.first - 1].lower if topic.first else ""
    return before == "in" and topic.last - topic.first == 1 and words[topic.first].lower == "exchange"


def _is_verb(words: Sequence[Word], topic: Topic) -> bool:
    """Whether an everyday noun is a verb here: "can now exchange books"."""
    before = words[topic.first - 1].lower if topic.first else ""
    return (
        topic.meaning.shape == "bare"
        and before in AUXILIARIES | {"now", "to"}
        and topic.last < len(words)
        and not words[topic.last].is_mark
    )


def is_title(words: Sequence[Word], topic: Topic) -> bool:
    """Whether the words are a name: capitalised in mid sentence with nothing to say that a war had it."""
    inside = words[topic.first : topic.last]
    before = words[topic.first - 1] if topic.first else None
    is_capital = all(word.is_name and not word.token.text.isupper() for word in inside)
    if not is_capital or topic.is_act:
        return False
    if before is None:
        following = words[topic.last : topic.last + 2]
        return [word.lower for word in following] == [",", "a"]
    return before.lower in {"band", "a"} or _is_quoted(words, topic)


def _is_quoted(words: Sequence[Word], topic: Topic) -> bool:
    opening = any(word.lower in QUOTE_MARKS for word in words[max(0, topic.first - 3) : topic.first])
    closing = topic.last < len(words) and words[topic.last].lower in QUOTE_MARKS
    return opening and closing


def _is_complement_martial(words: Sequence[Word], at: int) -> bool:
    if at >= len(words) or words[at].lower not in {"of", "to", "from"} | (
        {"on", "in"} & HALTED.get(words[at - 1].lower, set())
    ):
        return True
    if words[at].lower == "from":  # troops leave all sorts of places
        return all(HOMELY.isdisjoint(word.forms) for word in words[at + 1 : at + 1 + COMPLEMENT])
    if _is_length(words[at + 1 : at + 3]) or _begins_verb(words, at):
        return True
    for word in words[at + 1 : at + 1 + COMPLEMENT]:
        if word.is_name or not MARTIAL_CLASSES.isdisjoint(word.forms):
            return True
        if word.is_mark or (word.lower in PREPOSITIONS and word.lower != "of"):
            return False
    return False


def _is_length(words: Sequence[Word]) -> bool:
    """Whether a time begins here: "a pause of ten days"."""
    return any(word.lower in TIME_WORDS for word in words)


def _begins_verb(words: Sequence[Word], at: int) -> bool:
    """Whether "to" leads to a verb instead: "asked for observers to be sent"."""
    return words[at].lower == "to" and at + 1 < len(words) and words[at + 1].lower in AUXILIARIES
