"""Light stems of words: two texts about one thing share them."""

from functools import lru_cache

from factbase.text.calendar import CALENDAR_NAMES
from factbase.text.normalise import key
from factbase.text.stopwords import IRREGULAR_STEMS, MASKED_WORDS, REPORTING_WORDS, STOP_WORDS
from factbase.text.tokens import Token, tokenize

# (ending, what replaces it, letters that must stand before it); the first that fits is taken.
SUFFIXES = (
    ("ies", "y", 3),
    ("ied", "y", 3),
    ("sses", "ss", 2),
    ("ations", "at", 4),
    ("ation", "at", 4),
    ("ments", "", 4),
    ("ment", "", 4),
    ("ings", "", 3),
    ("ing", "", 3),
    ("ers", "", 4),
    ("ees", "ee", 3),
    ("eed", "ee", 2),
    ("ed", "", 3),
    ("ss", "ss", 1),
    ("us", "us", 1),
    ("is", "is", 1),
    ("es", "e", 2),
    ("s", "", 3),
    ("er", "", 4),
)


@lru_cache(maxsize=2**16)
def stem(word: str) -> str:
    """The word without inflection: "agreed", "agrees" and "agreement" give one form, which need not be a word."""
    form = key(word).removesuffix("'s").removesuffix("'")
    if form in IRREGULAR_STEMS:
        return IRREGULAR_STEMS[form]
    for ending, replacement, least in SUFFIXES:
        if form.endswith(ending) and len(form) - len(ending) >= least:
            return _trim(form.removesuffix(ending) + replacement)
    return _trim(form)


def content_stems(text: str) -> tuple[str, ...]:
    """Stems of the words that say what a text is about, in order; figures, dates and reporting words are left out."""
    return tuple(stem(token.text) for token in tokenize(text) if is_content(token))


def is_content(token: Token) -> bool:
    """Whether a token is a word that is neither a figure, a date, a report of speech nor a stop word."""
    if token.kind != "word" or token.lower in STOP_WORDS or token.lower in REPORTING_WORDS:
        return False
    if token.lower.split("'", 1)[0] in CALENDAR_NAMES:
        return not token.text[0].isupper()
    return token.lower not in MASKED_WORDS


def _trim(form: str) -> str:
    """Undo what an ending does to the letter before it: "stopp" is "stop", "agre" and "agree" are one."""
    if len(form) > 3 and form[-1] == form[-2] and form[-1] not in "aeiosl":
        form = form[:-1]
    return form[:-1] if len(form) > 3 and form[-1] == "e" else form
