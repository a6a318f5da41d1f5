"""Whether a text denies what it speaks of, told by its words alone; typed statements know it from their value."""

from factbase.text.stopwords import MASKED_WORDS
from factbase.text.tokens import Token, tokenize

NEGATIONS = frozenset({"cannot", "neither", "never", "no", "nobody", "none", "nor", "not", "nothing", "nowhere"})
DENIALS = frozenset(
    {
        "contradict", "contradicted", "contradicts", "declined", "denied", "denies", "deny", "denying", "dismissed",
        "disputes", "fabrication", "fake", "fakes", "false", "fantasy", "fiction", "forgery", "hoax", "invention",
        "lie", "lies", "myth", "nonsense", "propaganda", "refuse", "refused", "refuses", "refute", "refuted", "reject",
        "rejected", "rejecting", "rejects", "rubbished", "rumours", "scrapped", "shelved", "slander", "untrue",
        "vetoed", "wrong",
    }
)  # fmt: skip
RULING = frozenset({"rule", "ruled", "rules", "ruling"})  # with "out" behind it
SURVIVED = frozenset({"returned", "survive", "survived"})
CORRECTIONS = frozenset({"longer", "more", "fewer", "less", "later", "only", "just", "even"})


def is_denial(text: str) -> bool:
    """Whether a negation or a word of denial stands in the text; "not 31" and "no fewer than" only correct it."""
    tokens = tokenize(text)
    return any(_denies(tokens, place) for place in range(len(tokens)))


def _denies(tokens: tuple[Token, ...], place: int) -> bool:
    word = tokens[place].lower
    if word in DENIALS or (word in RULING and place + 1 < len(tokens) and tokens[place + 1].lower == "out"):
        return True
    if word not in NEGATIONS and not word.endswith("n't"):
        return False
    after = tokens[place + 1] if place + 1 < len(tokens) else None
    if word == "no" and after is not None and after.text == ".":
        return False  # "Barracks No. 3"
    if after is not None and after.lower in SURVIVED:
        return False  # who did not survive has died
    return after is None or not (after.kind == "number" or after.lower in CORRECTIONS or after.lower in MASKED_WORDS)
