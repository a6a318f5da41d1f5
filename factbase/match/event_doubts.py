"""Doubts about the event: whether what ties a statement to a claim is enough to take them for one."""

from datetime import timedelta

from factbase.match.comparisons import Comparison
from factbase.match.key_doubts import find_unequal_keys, has_same_figure
from factbase.match.plain_words import word_names
from factbase.match.ties import (
    count_links,
    count_ties,
    has_one_scene,
    has_one_subject,
    has_one_voice,
    has_other_scene,
    is_named,
    is_near,
    is_one_story,
)
from factbase.match.wordings import is_same_name
from factbase.values.statements import Figure, Term

LEAST_TELLING = 11  # people; fewer die in too many places
COUNT_REACH = timedelta(days=7)
ENOUGH_TIES = 2
ENOUGH_LINKS = 3  # where no name, scene, speaker or story ties the two
MONTHS_OF_ONE_EVENT = 6


def loose_event(pair: Comparison) -> str | None:
    """Too little ties the two to one event: a place or name, a cause, a figure and every other word count one."""
    if is_same_count(pair) and pair.names_around:
        return None
    is_set = is_named(pair) or has_one_scene(pair) or has_one_voice(pair) or is_one_story(pair) or pair.claim.is_kin
    is_tied = count_ties(pair) >= (ENOUGH_TIES if is_set else ENOUGH_LINKS)
    is_told = count_links(pair) or has_one_voice(pair) or has_one_subject(pair) or pair.claim.is_kin
    if is_tied and (not _is_of_event(pair) or is_told):
        return None
    return "too little ties the two to one event"


def is_same_count(pair: Comparison) -> bool:
    """Whether one number of one kind of people suffered the same, as was said within days."""
    new, known = pair.statement.value, pair.claim.value
    if not isinstance(new, Figure) or not isinstance(known, Figure) or new.best != known.best:
        return False
    return (new.best or 0) >= LEAST_TELLING and not find_unequal_keys(pair) and is_near(pair, COUNT_REACH)


def _is_of_event(pair: Comparison) -> bool:
    """Whether a count is one of a single event, of which a town may see a second one in the same story."""
    return isinstance(pair.statement.value, Figure) and pair.statement.value.per is None


def other_name(pair: Comparison) -> str | None:
    """Each of the two names somebody or something, and nothing that both name, nor their speaker, ties them.

    A term is one claim whoever takes a position on it, so that within a story its actors may have any name.
    """
    new, known = pair.other_names
    is_tied = pair.shared_names or has_one_voice(pair) or has_one_scene(pair)
    if not new or not known or is_tied or (isinstance(pair.statement.value, Term) and is_one_story(pair)):
        return None
    return f"it names {word_names(new, pair.new)}, where the claim names {word_names(known, pair.told)}"


def other_scene(pair: Comparison) -> str | None:
    """The articles set the two in different places, and nothing else says that one event is meant."""
    return "the articles tell of different places" if has_other_scene(pair) else None


def unlike_place(pair: Comparison) -> str | None:
    """Each names a place, and what both name is none of these: one army may shell two towns."""
    new, known = pair.places_said
    places = new | known
    if not new or not known or pair.is_in_one_place:
        return None
    if any(is_same_name(name, place) for name in pair.shared_names for place in places):
        return None
    return f"it names {word_names(new, pair.new)}, where the claim names {word_names(known, pair.told)}"


def unlike_cause(pair: Comparison) -> str | None:
    """Each has a cause, and another one: the dead of a siege are not those of one shelling, nor are they told apart."""
    new, known = pair.statement.event.causes, pair.claim.event.causes
    if not _is_of_event(pair) or not new or not known or new & known or has_same_figure(pair):
        return None
    return f"one tells of {_list(known)}, the other of {_list(new)}"


def _list(words: frozenset[str]) -> str:
    return " and ".join(f"{'an' if word[0] in 'aeiou' else 'a'} {word}" for word in sorted(words))


def other_event(pair: Comparison) -> str | None:
    """ "Another fire", "a second blast": one of the two says that there was an event before, or its article does."""
    known = pair.known.is_further or pair.claim.event.is_further
    if pair.new.is_further != pair.known.is_further or (pair.statement.event.is_further and not known):
        return "one of the two speaks of another event than the first"
    return None


def tells_of_second(pair: Comparison) -> bool:
    """Whether the statement itself tells of a further event, and nothing that was told of the claim does."""
    return pair.new.is_further and not pair.known.is_further and not pair.claim.event.is_further


def other_age(pair: Comparison) -> str | None:
    """ "A year ago", "the winter before last": one of the two tells of a time gone by."""
    return "only one of the two tells of a time gone by" if pair.new.is_past != pair.known.is_past else None


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
