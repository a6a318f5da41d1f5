"""Words by which a text goes on with what was told before: a count that grows, a truce that is answered."""

from itertools import pairwise

from factbase.text.further import is_further
from factbase.text.tokens import tokenize

# A count that has one of these was made before.
COUNTING_ON = frozenset(
    {
        "climbed", "climbs", "final", "grew", "grown", "now", "reached", "recount", "remain", "remains", "revised",
        "risen", "rises", "rose", "soared", "still", "tally", "toll", "updated",
    }
)  # fmt: skip
# With an article before them those who suffered are known already: "the missing are 96".
KNOWN = frozenset(
    {
        "arrests", "count", "dead", "deaths", "detained", "disappeared", "displaced", "homeless", "injured", "missing",
        "number", "tally", "wounded",
    }
)  # fmt: skip
PHRASES = frozenset(
    {
        ("down", "to"), ("in", "all"), ("no", "longer"), ("so", "far"), ("stands", "at"), ("stood", "at"),
        ("to", "date"), ("up", "from"), ("up", "to"),
    }
)  # fmt: skip
# Who does this answers what somebody else has said or proposed.
ANSWERS = frozenset(
    {
        "accept", "accepts", "accepted", "agree", "agrees", "broken", "declined", "declines", "denied", "denies",
        "extended", "holds", "lengthened", "over", "prolonged", "refuse", "refused", "refuses", "reject", "rejected",
        "rejects", "shortened", "signed", "violated",
    }
)  # fmt: skip


def is_going_on(text: str) -> bool:
    """Whether a text counts on: "the toll has risen", "still missing", "112 so far", and tells of no further event."""
    tokens = tokenize(text)
    words = [token.lower for token in tokens]
    pairs = set(pairwise(words))
    is_counting = not COUNTING_ON.isdisjoint(words) or not PHRASES.isdisjoint(pairs)
    return (is_counting or any(("the", word) in pairs for word in KNOWN)) and not is_further(tokens)


def is_answer(text: str) -> bool:
    """Whether a text takes a position on what was proposed before: "agrees to", "there will be no"."""
    words = [token.lower for token in tokenize(text)]
    return not ANSWERS.isdisjoint(words) or ("be", "no") in set(pairwise(words))
