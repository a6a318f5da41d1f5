"""Whether a term is one of the past: in force for a time that is over ("until Sunday"), or agreed in years gone by."""

from collections.abc import Sequence

from factbase.extract.terms.cues import Cue
from factbase.extract.terms.scene import Scene
from factbase.extract.terms.topics import Topic
from factbase.extract.terms.words import Word, is_past
from factbase.text.calendar import MONTHS

# Predicates of a state, which ends; a beginning ("took effect") does not.
STATES = frozenset({"be", "hold", "honor", "honour", "keep", "last", "observe", "prevail", "respect", "stand"})
PERFECT = frozenset({"had", "has", "have"})
STILL = frozenset({"again", "now", "since", "still", "today"})
PERIODS = frozenset({"day", "hour", "minute", "month", "week", "year"})
SEASONS = frozenset({"autumn", "month", "night", "spring", "summer", "week", "winter", "year"})
AGES = frozenset({"age", "century", "decade", "generation", "year"})
SPAN = 3  # words behind "for" or "until" that name the time


def is_over(scene: Scene, chain: Sequence[Cue]) -> bool:
    """Whether the verb is a past state, and the sentence bounds it in time."""
    cue = next((cue for cue in chain if cue.force == "in_force"), None)
    if cue is None or not _is_past_state(scene.words, cue):
        return False
    words = scene.words
    if any(word.lower in STILL for word in words):
        return False
    return any(_bounds(words, at) for at in range(len(words) - 1))


def is_long_ago(scene: Scene, topic: Topic, chain: Sequence[Cue]) -> bool:
    """Whether the sentence tells of years gone by: "in 1994 they agreed", "the 2003 truce", "a decade ago".

    A year behind anything but a truce may be one to come: "agreed to hold elections in 2027".
    """
    words = scene.words
    start = min([topic.first, *(cue.first for cue in chain)])
    end = len(words) if topic.meaning.provision == "cessation" else start
    if any(is_year(word) for word in words[max(0, topic.first - 2) : topic.first]):
        return True
    dates = (at for at in range(end - 1) if words[at].lower == "in" and is_year(words[at + 1]))
    ages = (at for at in range(1, len(words)) if words[at].lower in ("ago", "earlier"))
    return any(True for _ in dates) or any(not AGES.isdisjoint(words[at - 1].forms) for at in ages)


def is_year(word: Word) -> bool:
    """Whether a number of four digits may be a year."""
    return word.lower.isdigit() and len(word.lower) == len("1604") and word.lower[:1] in "12"


def _is_past_state(words: Sequence[Word], cue: Cue) -> bool:
    before = {word.lower for word in words[max(0, cue.first - 3) : cue.first]}
    first = words[cue.first]
    is_state = first.lower in ("was", "were") or (is_past(first.lower) and not STATES.isdisjoint(first.forms))
    return is_state and before.isdisjoint(PERFECT)


def _bounds(words: Sequence[Word], at: int) -> bool:
    """Whether a phrase of time begins here that is over: "until Sunday", "for eleven days", "last year", "in March"."""
    lower, following = words[at].lower, words[at + 1]
    span = words[at + 1 : at + 1 + SPAN]
    if lower == "until":
        return True
    if lower == "last":
        return not SEASONS.isdisjoint(following.forms)
    if lower == "for" and following.lower in ("as", "so"):
        return True  # "for as long as the funeral lasted"
    if lower == "for":
        return "NUMBER" in following.forms and any(not PERIODS.isdisjoint(word.forms) for word in span)
    return lower == "in" and (following.lower in MONTHS or is_year(following))
