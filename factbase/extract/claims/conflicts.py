"""Whether an article speaks of a war at all: elections, exchanges and withdrawals are also those of peace."""

import re

from factbase.extract.claims.conflict_words import CONFLICT, CORE

WORD = re.compile(r"[^\W\d_]+")
LONG = 120  # words; a shorter text may leave its war unnamed
FEWEST = 2  # different words of war in a longer one; a single one may be a figure of speech


def may_be_of_conflict(text: str) -> bool:
    """Whether a text names a war, or is too short to have to."""
    words = WORD.findall(text.casefold())
    if len(words) < LONG:
        return True
    named = CONFLICT.intersection(words)
    return len(named) >= FEWEST and not CORE.isdisjoint(named)
