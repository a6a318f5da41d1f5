"""Whether a participle is the verb of a passive."""

from collections.abc import Sequence

from factbase.extract.terms.function_words import ADVERBS, BE, NEGATORS
from factbase.extract.terms.words import Word


def is_passive(words: Sequence[Word], at: int) -> bool:
    """Whether a form of "be" stands before the participle, adverbs and negators aside."""
    for back in range(at - 1, max(-1, at - 5), -1):
        lower = words[back].lower
        if lower in BE:
            return True
        if lower not in ADVERBS and lower not in NEGATORS and not lower.endswith("ly"):
            return False
    return False
