"""What ties a statement and a claim to one event: their own words, and the articles around them."""

from collections.abc import Sequence
from datetime import timedelta

from factbase.match.comparisons import HARM_WORDS, Comparison
from factbase.match.updates import is_going_on
from factbase.match.wordings import is_same_name
from factbase.text.normalise import key
from factbase.values.statements import EventAnchor

VOICE_REACH = timedelta(days=30)  # a speaker who counts on for a month speaks of the same dead
KIN = 2  # what it is worth that both are stated beside one and the same third thing
STORY_REACH = timedelta(days=60)  # from one report of a story to the next
VOICE = 2  # links that the same speaker is worth
STORY_NAMES = 2  # names in common that make two articles one story; a country alone makes none
SHORTEST_PART = 5  # letters of the last part of a compound
SUBJECT_WORDS = 2  # words in common that make two articles tell of one thing


def join_events(events: Sequence[EventAnchor]) -> EventAnchor:
    """What several reports tell of one event: all that they name, set in time by the first that does so."""
    return EventAnchor(
        places=frozenset[str]().union(*(event.places for event in events)),
        parties=frozenset[str]().union(*(event.parties for event in events)),
        causes=frozenset[str]().union(*(event.causes for event in events)),
        period=next((event.period for event in events if event.period), None),
        around=frozenset[str]().union(*(event.around for event in events)),
        reported=next((event.reported for event in events if event.reported), None),
        about=frozenset[str]().union(*(event.about for event in events)),
        is_further=bool(events) and events[0].is_further,
    )


def count_ties(pair: Comparison) -> int:
    """How many things tie the two to one event: place, own words, and the speaker and the story of the articles."""
    is_set = is_named(pair) or has_one_scene(pair)
    told = VOICE * has_one_voice(pair) + KIN * pair.claim.is_kin
    return is_set + count_links(pair) + has_one_subject(pair) + told + is_one_story(pair)


def count_links(pair: Comparison) -> int:
    """Causes, figures and words in common besides names; what the harm itself is said with ties nothing."""
    words = set(pair.words[0]) - HARM_WORDS - pair.name_stems
    causes = pair.statement.event.causes & pair.claim.event.causes
    return len(causes) + len(words) + bool(pair.new.quantities & pair.known.quantities)


def has_one_subject(pair: Comparison) -> bool:
    """Whether what the articles tell around both shares words that few reports have: the bridge, the match."""
    hints = count_subject(pair) + min(pair.names_around, 1) + is_going_on(pair.statement.text)
    return count_subject(pair) + is_going_on(pair.statement.text) > 0 and hints >= SUBJECT_WORDS


def count_subject(pair: Comparison) -> int:
    """Words that tell what both articles are about; a compound and its last part ("footbridge", "bridge") are one."""
    known = pair.claim.event.about
    return sum(any(_is_compound(word, other) for other in known) for word in pair.statement.event.about)


def _is_compound(one: str, other: str) -> bool:
    fewer, more = sorted((one, other), key=len)
    return one == other or (len(fewer) >= SHORTEST_PART and more.endswith(fewer))


def is_named(pair: Comparison) -> bool:
    """Whether a place, party or other name stands in both wordings."""
    return bool(pair.shared_names)


def has_one_scene(pair: Comparison) -> bool:
    """Whether both are set in one place, by their own words or by those of their articles."""
    return bool(pair.statement.event.places & pair.claim.event.places)


def has_other_scene(pair: Comparison) -> bool:
    """Whether both are set somewhere, and not in one place, while no name ties their words.

    A place that the articles of the claim mention is no other one: the works and their town are one scene.
    """
    new, known, around = pair.statement.event.places, pair.claim.event.places, pair.claim.event.around
    if not new or not known or pair.shared_names:
        return False
    return not any(is_same_name(place, other) for place in new for other in known | around)


def has_one_voice(pair: Comparison) -> bool:
    """Whether the speaker has stated the claim before, not long ago."""
    speaker = pair.statement.speaker
    if speaker is None or not is_near(pair, VOICE_REACH):
        return False
    return any(known and is_same_name(key(speaker), known) for known in pair.claim.speakers)


def is_one_story(pair: Comparison) -> bool:
    """Whether the articles around both share names that the two do not name themselves, and are near in time."""
    if not pair.claim.event.around or not is_near(pair, STORY_REACH):
        return False
    return pair.names_around >= STORY_NAMES


def is_near(pair: Comparison, reach: timedelta) -> bool:
    """Whether the claim was stated within `reach` of the statement; of two without any date it is taken to be so."""
    day = pair.statement.event.reported
    moments = [moment.date() for moment in (pair.claim.first_said, pair.claim.last_said) if moment]
    days = moments or ([pair.claim.event.reported] if pair.claim.event.reported else [])
    if day is None or not days:
        return day is None and not days
    # Differences always exist; a day that far from either end of the calendar does not.
    return min(days) - day <= reach and day - max(days) <= reach


def is_within(one: str, other: str) -> bool:
    """Whether one period (ISO 8601) holds the other; a part of unknown year ("XXXX") fits every year."""
    return all(a == b or "XXXX" in (a, b) for a, b in zip(one.split("-"), other.split("-"), strict=False))
