"""Words by which a text tells of another event than a first, or of one of long ago."""

from factbase.text.concepts import fold_synonym
from factbase.text.quantities import find_quantities
from factbase.text.stems import stem
from factbase.text.tokens import Token

FURTHER = frozenset({"another", "earlier", "fourth", "previous", "second", "third"})
MORE = frozenset({"another", "second", "third"})
REACH = 2  # tokens behind one of them in which the event stands
# What there may be another one of, after synonyms are folded.
EVENTS = frozenset(
    {
        "accident", "airraid", "ambush", "attack", "avalanch", "clash", "collapse", "collision", "crash", "derail",
        "earthquake", "end", "eruption", "explosion", "fire", "flood", "incident", "landslid", "massacr", "mudslid",
        "raid", "riot", "shell", "shoot", "sink", "stamped", "storm", "strik",
    }
)  # fmt: skip
# What may break, fall or go down: "a second coach left the road". Of these there may be a first, but no earlier one.
THINGS = frozenset(
    stem(word)
    for word in (
        "aircraft", "barge", "bomb", "bridge", "building", "bus", "car", "coach", "convoy", "dam", "depot", "drone",
        "factory", "footbridge", "gunman", "helicopter", "hotel", "lorry", "mine", "minibus", "missile", "plane",
        "plant", "rocket", "ship", "silo", "slide", "tank", "train", "tram", "truck", "tunnel", "warehouse", "wave",
        "yacht",
    )
)  # fmt: skip
LONG = frozenset({"centuries", "century", "decade", "decades", "month", "months", "year", "years"})
SEASONS = frozenset({"autumn", "decade", "spring", "summer", "winter"})


def is_further(tokens: tuple[Token, ...]) -> bool:
    """Whether "another", "second" and the like stand before an event, or before one word that says of what."""
    places = (place for place, token in enumerate(tokens) if token.lower in FURTHER)
    return any(_is_of_event(tokens, place) for place in places)


def _is_of_event(tokens: tuple[Token, ...], place: int) -> bool:
    behind = tokens[place + 1 : place + 1 + REACH]
    if behind and find_quantities(behind[0].text):
        return False  # "another 34 people": more of the same
    told = {fold_synonym(stem(token.text)) for token in behind}
    is_one_more = tokens[place].lower in MORE and not told.isdisjoint(THINGS)
    return is_one_more or not told.isdisjoint(EVENTS)


def is_past(tokens: tuple[Token, ...]) -> bool:
    """Whether a text sets something in another season: "a year ago", "the winter before last", "last decade"."""
    words = [token.lower for token in tokens]
    for place, word in enumerate(words):
        before = words[place - 1] if place else ""
        after = words[place + 1] if place + 1 < len(words) else ""
        if word in {"ago", "earlier"} and before in LONG:
            return True
        if (word, after) == ("before", "last") or (word in {"last", "previous"} and after in SEASONS):
            return True
    return False
