"""Why a likely match is shown to a person instead of being made."""

from collections.abc import Callable

from factbase.match.comparisons import Comparison
from factbase.values.statements import Figure, Term

ENOUGH_WORDS = 8
NEARLY_SAME = 0.88
LINKS = 2
# Keys that news leaves out as often as not: silence on both sides is agreement, silence on one a question.
SILENT_KEYS = frozenset({"coverage", "parties", "purpose"})
CLOSED_NEWS = frozenset({"agreed", "in_force", "extended"})


def unlike_kinds(pair: Comparison) -> str | None:
    """A typed claim and words in which no such value was read."""
    return None if pair.statement.kind == pair.claim.kind else "only one of the two has a value of this kind"


def exchanged_word(pair: Comparison) -> str | None:
    """Nearly the same words with another one in one place."""
    found = pair.find_exchanged()
    return f"“{found[0]}” stands where the claim has “{found[1]}”" if found else None


def unequal_keys(pair: Comparison) -> str | None:
    """A key that only one side states, or that both state in other words."""
    known = dict(pair.claim.keys)
    unequal = [name for name, value in pair.statement.keys if value != known.get(name)]
    unequal = [
        name for name in unequal if name not in SILENT_KEYS or (known.get(name) and dict(pair.statement.keys)[name])
    ]
    return f"{', '.join(unequal).replace('_', ' ')} not stated alike" if unequal else None


def loose_event(pair: Comparison) -> str | None:
    """Too little ties the two to one event: a name, a cause, a figure or another word in common each count one."""
    links = len(pair.shared_names) + len(pair.statement.event.causes & pair.claim.event.causes)
    links += len(set(pair.words[0]) - pair.shared_names)
    links += bool(pair.new.quantities & pair.known.quantities)
    if links < LINKS + 1 or not (
        pair.shared_names or pair.statement.event.places & pair.claim.event.places or links > 4
    ):
        return "too little ties the two to one event"
    return None


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


def other_words(pair: Comparison) -> str | None:
    """General statements, terms and promises match on nearly the same words only."""
    if pair.statement.value is not None and not isinstance(pair.statement.value, Term):
        return None
    if min(len(pair.new.stems), len(pair.known.stems)) < ENOUGH_WORDS and not isinstance(pair.statement.value, Term):
        return "too few words to be sure"
    return None if pair.overlap >= NEARLY_SAME else "the words differ"


DOUBTS: tuple[Callable[[Comparison], str | None], ...] = (
    unlike_kinds,
    exchanged_word,
    unequal_keys,
    loose_event,
    other_reality,
    part_of_whole,
    other_words,
)


def find_doubt(pair: Comparison) -> str | None:
    """The first reason to ask a person; None where the match may be made."""
    return next((reason for doubt in DOUBTS if (reason := doubt(pair))), None)
