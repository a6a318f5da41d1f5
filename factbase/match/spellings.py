"""Which known word somebody meant to type."""

from collections import Counter
from collections.abc import Iterable

from rapidfuzz import process
from rapidfuzz.distance import OSA

SHORTEST = 4  # letters; of shorter words too many are one slip away from another
LONG = 8  # letters from which two slips are forgiven


def choose_spelling(word: str, known: Iterable[str]) -> str | None:
    """The known word that is fewest slips away from `word`; None where none is near.

    A slip is a letter added, left out, replaced, or exchanged with its neighbour (optimal string alignment). Of equally
    near words the one that occurs most often counts, then the first of the alphabet.
    """
    if len(word) < SHORTEST:
        return None
    counts = Counter(known)
    slips = 1 if len(word) < LONG else 2
    near = process.extract(word, counts.keys(), scorer=OSA.distance, score_cutoff=slips, limit=None)
    return min(near, key=lambda one: (one[1], -counts[one[0]], one[0]))[0] if near else None
