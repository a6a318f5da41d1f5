"""The classes by which the sequence model sees words: closed words as themselves, all others by shape alone.

No word outside these tables reaches the model, so that nothing of the texts it was fitted on can be read out of it.
"""

from functools import lru_cache
from typing import NamedTuple

from factbase.extract.inflections import FORMS, THOUGHT_FORMS
from factbase.extract.lexicons.collectives import COLLECTIVES
from factbase.extract.lexicons.documents import DOCUMENTS
from factbase.extract.lexicons.occupations import OCCUPATIONS
from factbase.extract.lexicons.offices import OFFICES
from factbase.extract.model.common_verbs import BASE_VERBS, PAST_VERBS
from factbase.extract.model.hints import HINT_NOUNS, HINT_VERBS
from factbase.extract.speech.speech_nouns import OCCASIONS, REPORTING_NOUNS
from factbase.extract.speech.words import (
    ADVERBS,
    ARTICLES,
    BE,
    CONJUNCTIONS,
    DETERMINERS,
    DO,
    FUTURE,
    HAVE,
    MODALS,
    NEGATIONS,
    OBJECTS,
    POSSESSIVES,
    PREPOSITIONS,
    PRONOUNS,
    QUESTION_WORDS,
    SUBORDINATORS,
    TIME_WORDS,
)
from factbase.text.honorifics import HONORIFICS
from factbase.text.stopwords import STOP_WORDS


class WordClass(NamedTuple):
    """What the model knows of a word: `fine` for the word and its neighbours, `coarse` for those farther off."""

    fine: str
    coarse: str


# The first table that holds a word gives its class.
CLOSED = (
    ("BE", BE),
    ("HAVE", HAVE),
    ("DO", DO),
    ("FUTURE", FUTURE),
    ("MODAL", MODALS),
    ("NOT", NEGATIONS),
    ("THAT", frozenset(("that",))),
    ("ARTICLE", ARTICLES),
    ("PRONOUN", PRONOUNS),
    ("POSSESSIVE", POSSESSIVES),
    ("OBJECT", OBJECTS),
    ("QUESTION", QUESTION_WORDS),
    ("AND", CONJUNCTIONS),
    ("BECAUSE", SUBORDINATORS),
    ("TO", frozenset(("to",))),
    ("PREPOSITION", PREPOSITIONS),
    ("DETERMINER", DETERMINERS),
    ("TIME", TIME_WORDS),
    ("ADVERB", ADVERBS),
)
# These are seen as classes only.
OPEN = (
    ("CLAIM", REPORTING_NOUNS),
    ("OCCASION", OCCASIONS),
    ("THOUGHT", THOUGHT_FORMS),
    ("HONORIFIC", frozenset(HONORIFICS)),
    ("OFFICE", frozenset(OFFICES)),
    ("OCCUPATION", frozenset(OCCUPATIONS)),
    ("COLLECTIVE", frozenset(COLLECTIVES)),
    ("DOCUMENT", frozenset(DOCUMENTS)),
    ("TALK", HINT_VERBS),
    ("TALKS", HINT_NOUNS),
    ("PAST", PAST_VERBS),
    ("BASE", BASE_VERBS),
)
ENDINGS = ("ing", "ed", "ly", "tion", "ness", "ment", "ity", "ers", "er", "al", "ous", "ive", "s")
SHORTEST_WORD = 4
# What is kept of words seen; text has no end of them.
MOST_WORDS = 50_000


@lru_cache(maxsize=MOST_WORDS)
def class_of(word: str, is_capital: bool) -> WordClass:
    """The class of a word in lower case."""
    for name, table in CLOSED:
        if word in table:
            return WordClass(word, name)
    if not is_capital and word in FORMS:
        verb = FORMS[word][0]
        return WordClass(f"{verb.lemma}.{verb.form}", f"V.{verb.verb_class}.{verb.form}")
    if not is_capital and word in STOP_WORDS:
        return WordClass(word, "STOP")
    shape = _shape(word, is_capital)
    for name, table in OPEN:
        if word in table:
            return WordClass(f"{name}.{shape}", name)
    return WordClass(shape, "CAPITAL" if is_capital else shape)


def _shape(word: str, is_capital: bool) -> str:
    first = word[0]
    if first.isdigit():
        return "YEAR" if len(word) == 4 and word.isdigit() else "NUMBER"
    if not first.isalpha():
        return word if len(word) == 1 else "MARK"
    if "'" in word:
        return "X's" if is_capital else "x's" if word.endswith(("'s", "s'")) else "x'x"
    ending = next((end for end in ENDINGS if len(word) > len(end) + 2 and word.endswith(end)), "")
    size = "" if len(word) >= SHORTEST_WORD else "short"
    return f"{'X' if is_capital else 'x'}{size}{ending}"
