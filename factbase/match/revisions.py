"""Words by which a text says that something was said otherwise before."""

from itertools import pairwise

from factbase.text.stopwords import MASKED_WORDS
from factbase.text.tokens import tokenize

# By themselves they say that a value has changed.
CHANGES = frozenset(
    {
        "added", "amended", "amends", "clarified", "climbed", "correct", "corrected", "corrects", "cut", "delayed",
        "doubled", "enlarged", "extended", "grown", "halved", "increased", "lengthened", "lowered", "narrowed",
        "postponed", "prolonged", "raised", "raising", "recount", "reduced", "renewed", "replaced", "rescheduled",
        "revised", "risen", "rises", "rose", "shortened", "shrunk", "slipped", "swollen", "trimmed", "upped", "update",
        "updated", "whittled",
    }
)  # fmt: skip
PHRASES = (
    ("after", "all"),
    ("at", "first"),
    ("brought", "forward"),
    ("come", "down"),
    ("come", "round"),
    ("down", "to"),
    ("instead", "of"),
    ("no", "longer"),
    ("no", "more"),
    ("put", "back"),
    ("rather", "than"),
    ("turns", "out"),
    ("up", "from"),
)


def is_revision(text: str) -> bool:
    """Whether the text corrects: "revised", "down to", "25, not 22"."""
    tokens = tokenize(text)
    words = [token.lower for token in tokens]
    if not CHANGES.isdisjoint(words):
        return True
    pairs = set(pairwise(words))
    return any(phrase in pairs for phrase in PHRASES) or any(
        token.lower == "not" and (after.kind == "number" or after.lower in MASKED_WORDS)
        for token, after in pairwise(tokens)
    )
