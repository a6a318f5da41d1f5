"""Why a likely match is shown to a person instead of being made."""

from collections.abc import Callable

from factbase.match.comparisons import HARM_WORDS, Comparison
from factbase.values.statements import Figure

ENOUGH_WORDS = 8
NEARLY_SAME = 0.88
LINKS = 2
MONTHS_OF_ONE_EVENT = 6
# Kinds of people: what is said of one kind is not said of all.
PEOPLE = frozenset(
    {
        "army", "child", "civilian", "conscript", "fighter", "foreign", "girl", "guest", "man", "medic", "miner",
        "official", "passeng", "patient", "police", "sailor", "student", "tourist", "woman", "worker",
    }
)  # fmt: skip
NAMED = frozenset({"identified", "name", "names", "registered"})
ESTIMATED = frozenset({"estimate", "estimated", "estimates", "reckons", "thought"})
# Keys that news leaves out as often as not: silence on both sides is agreement, silence on one a question.
SILENT_KEYS = frozenset({"coverage", "parties", "purpose"})
# The count of one event goes on: whether it is called a total so far depends on the hour.
COUNTS_OF_PEOPLE = frozenset({"event", "running_total"})


def unlike_kinds(pair: Comparison) -> str | None:
    """A typed claim and words in which no such value was read."""
    return None if pair.statement.kind == pair.claim.kind else "only one of the two has a value of this kind"


def exchanged_word(pair: Comparison) -> str | None:
    """Nearly the same words with another one in one place."""
    found = pair.find_exchanged()
    return f"“{found[0]}” stands where the claim has “{found[1]}”" if found else None


def unequal_keys(pair: Comparison) -> str | None:
    """A key that only one side states, or that both state in other words."""
    new, known = dict(pair.statement.keys), dict(pair.claim.keys)
    unequal = [name for name in new if not _is_equal(name, new[name], known.get(name))]
    return f"{', '.join(unequal).replace('_', ' ')} not stated alike" if unequal else None


def _is_equal(name: str, new: str | None, known: str | None) -> bool:
    is_silent = name in SILENT_KEYS and not (new and known)
    return new == known or is_silent or {new, known} <= COUNTS_OF_PEOPLE


def loose_event(pair: Comparison) -> str | None:
    """Too little ties the two to one event: a name, a cause, a figure and every other word in common count one."""
    is_tied = count_links(pair) >= (LINKS if _is_named(pair) else LINKS + 1)
    return None if is_tied else "too little ties the two to one event"


def count_links(pair: Comparison) -> int:
    """How many things tie the two to one event; what the harm itself is said with ties nothing."""
    words = {word for word in pair.words[0] if word not in HARM_WORDS and word not in pair.new.names}
    causes = pair.statement.event.causes & pair.claim.event.causes
    return _is_named(pair) + len(causes) + len(words) + bool(pair.new.quantities & pair.known.quantities)


def _is_named(pair: Comparison) -> bool:
    return bool(pair.shared_names or pair.statement.event.places & pair.claim.event.places)


def other_reality(pair: Comparison) -> str | None:
    """What is feared or expected beside what has been counted."""
    new, known = pair.statement.value, pair.claim.value
    if (
        isinstance(new, Figure)
        and isinstance(known, Figure)
        and (new.polarity == "hypothetical") != (known.polarity == "hypothetical")
    ):
        return "one is feared or expected, the other counted"
    return None


def part_of_whole(pair: Comparison) -> str | None:
    """A part of a total beside a total."""
    new, known = pair.statement.value, pair.claim.value
    if isinstance(new, Figure) and isinstance(known, Figure) and new.part_of_other != known.part_of_other:
        return "one is a part of another figure"
    return None


def other_time(pair: Comparison) -> str | None:
    """Two days, or this year and last year: another event, unless the count goes on."""
    new, known = pair.new.times, pair.known.times
    if not new or not known or new & known:
        return None
    return f"time differs: {', '.join(sorted(new))}, not {', '.join(sorted(known))}"


def other_season(pair: Comparison) -> str | None:
    """Reports half a year apart may be of two events in one town."""
    new, known = (_months(period) for period in (pair.statement.event.period, pair.claim.event.period))
    if new is None or known is None or abs(new - known) <= MONTHS_OF_ONE_EVENT:
        return None
    return "the reports lie more than half a year apart"


def _months(period: str | None) -> int | None:
    """Months since the year 0 of a period that has year and month."""
    parts = (period or "").rstrip("~").split("-")
    return int(parts[0]) * 12 + int(parts[1]) if len(parts) > 1 and parts[0].isdecimal() else None


def open_count(pair: Comparison) -> str | None:
    """A count since some day beside one of a single event."""
    return "one counts since some day" if ("since" in pair.new.words) != ("since" in pair.known.words) else None


def other_people(pair: Comparison) -> str | None:
    """Women, officers, tourists: a kind of people that only one of the two names."""
    alone = PEOPLE & (set(pair.words[1]) ^ set(pair.words[2]))
    return f"only one of the two speaks of: {', '.join(sorted(alone))}" if alone else None


def other_method(pair: Comparison) -> str | None:
    """A count by name beside an estimate, or beside a count of which that is not said."""
    for method in (NAMED, ESTIMATED):
        if bool(method & pair.new.words) != bool(method & pair.known.words):
            return "only one of the two is " + ("counted by name" if method is NAMED else "an estimate")
    return None


def other_words(pair: Comparison) -> str | None:
    """Harm, group and party tell figures apart; everything else is matched on nearly the same words only."""
    if isinstance(pair.statement.value, Figure):
        return None
    fewest = min(len(pair.new.stems), len(pair.known.stems))
    if pair.statement.value is None and fewest < ENOUGH_WORDS:
        return "too few words to be sure"
    return None if pair.overlap >= NEARLY_SAME else "the words differ"


DOUBTS: tuple[Callable[[Comparison], str | None], ...] = (
    unlike_kinds,
    exchanged_word,
    unequal_keys,
    loose_event,
    other_reality,
    part_of_whole,
    other_time,
    other_season,
    open_count,
    other_people,
    other_method,
    other_words,
)


def find_doubt(pair: Comparison) -> str | None:
    """The first reason to ask a person; None where the match may be made."""
    return next((reason for doubt in DOUBTS if (reason := doubt(pair))), None)
