"""The tokens of the posting table: two texts about one thing share them, in other words for it too."""

from itertools import islice
from zlib import crc32

from factbase.text.concepts import fold_synonym
from factbase.text.stems import content_stems

WINDOW = 4
MAX_STEMS = 400  # a statement is a clause or a sentence; a text without marks must not fill the posting table

# A land, its people and what is theirs: "Tormeva", "Tormevan"; the first that leaves a root is taken.
PEOPLE_ENDINGS = ("ian", "an", "ia", "a", "i")
LEAST_ROOT = 4


def posting_tokens(text: str) -> frozenset[int]:
    """CRC-32 (0 to 2**32-1) of each stem and of each order-free pair of stems that stand within four content words.

    Synonyms count as one stem, as they do in a comparison: "112 rescued" has to lead to "58 survivors". So do a land
    and its people.
    """
    stems = tuple(map(_fold, islice(content_stems(text), MAX_STEMS)))
    pairs = {
        " ".join(sorted((first, second)))
        for place, first in enumerate(stems)
        for second in stems[place + 1 : place + WINDOW]
    }
    return frozenset(crc32(form.encode()) for form in pairs.union(stems))


def _fold(root: str) -> str:
    concept = fold_synonym(root)
    if concept != root:
        return concept
    for ending in PEOPLE_ENDINGS:
        if root.endswith(ending) and len(root) - len(ending) >= LEAST_ROOT:
            return root.removesuffix(ending)
    return root
