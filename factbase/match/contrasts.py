"""What two wordings say otherwise: a word, a time, a number or a measure that only one of them has."""

from factbase.match.comparisons import Comparison
from factbase.values.statements import Figure, Term

YEARS = range(1900, 2100)
# Kinds of people: what is said of one kind is not said of all.
PEOPLE = frozenset(
    {
        "army", "child", "civilian", "conscript", "fighter", "foreign", "girl", "guest", "man", "medic", "miner",
        "official", "passeng", "patient", "police", "sailor", "student", "tourist", "woman", "worker",
    }
)  # fmt: skip
NAMED = frozenset({"identified", "name", "names", "registered"})
TRUCE = frozenset({"cessation", "duration"})
ESTIMATED = frozenset({"estimate", "estimated", "estimates", "reckons", "thought"})


def exchanged_word(pair: Comparison) -> str | None:
    """Nearly the same words with another one in one place."""
    found = pair.find_exchanged()
    return pair.word_exchange(found) if found else None


def other_time(pair: Comparison) -> str | None:
    """Two days, or this year and last year: another event, unless the count goes on."""
    new, known = pair.new.times, pair.known.times
    if not new or not known or new & known:
        return None
    return f"time differs: {', '.join(sorted(new))}, not {', '.join(sorted(known))}"


def open_count(pair: Comparison) -> str | None:
    """A count since some day beside one of a single event."""
    return "one counts since some day" if ("since" in pair.new.words) != ("since" in pair.known.words) else None


def other_people(pair: Comparison) -> str | None:
    """Women, officers, tourists: a kind of people that only one of the two names; a truce is one for everybody."""
    if _is_truce(pair):
        return None
    alone = PEOPLE & (set(pair.words[1]) ^ set(pair.words[2]))
    return (
        f"only one of the two speaks of: {', '.join(_spell(pair, word) for word in sorted(alone))}" if alone else None
    )


def _is_truce(pair: Comparison) -> bool:
    value = pair.statement.value
    return isinstance(value, Term) and value.provision in TRUCE and pair.has_same_type


def _spell(pair: Comparison, word: str) -> str:
    return pair.new.spellings.get(word) or pair.known.spellings.get(word) or word


def other_method(pair: Comparison) -> str | None:
    """A count by name beside an estimate, or beside a count of which that is not said."""
    for method in (NAMED, ESTIMATED):
        if bool(method & pair.new.words) != bool(method & pair.known.words):
            return "only one of the two is " + ("counted by name" if method is NAMED else "an estimate")
    return None


def other_number(pair: Comparison) -> str | None:
    """ "Phase one" and "phase two": a number that is a name."""
    new, known = pair.new.labels, pair.known.labels
    if not new or not known or new & known:
        return None
    return f"“{min(new)}” stands where the claim has “{min(known)}”"


def other_year(pair: Comparison) -> str | None:
    """The border of 2027 is not that of 2031."""
    new, known = (_years(wording.quantities) for wording in (pair.new, pair.known))
    return f"year differs: {min(new):g}, not {min(known):g}" if new and known and not new & known else None


def _years(quantities: frozenset[float]) -> frozenset[float]:
    return frozenset(number for number in quantities if number in YEARS)


def other_measure(pair: Comparison) -> str | None:
    """So much a week beside so much in all; figures of people know it from their keys."""
    if isinstance(pair.statement.value, Figure) or _is_truce(pair) or pair.new.rates == pair.known.rates:
        return None
    return "only one of the two counts by " + ", ".join(sorted(pair.new.rates ^ pair.known.rates))
