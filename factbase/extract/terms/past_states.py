"""Whether a term is told to have been in force for a time that is over: "a truce was in place until Sunday"."""

from collections.abc import Sequence

from factbase.extract.terms.cues import Cue
from factbase.extract.terms.scene import Scene
from factbase.extract.terms.words import Word, is_past
from factbase.text.calendar import MONTHS

# Predicates of a state, which ends; a beginning ("took effect") does not.
STATES = frozenset({"be", "hold", "honor", "honour", "keep", "last", "observe", "prevail", "respect", "stand"})
PERFECT = frozenset({"had", "has", "have"})
STILL = frozenset({"again", "now", "since", "still", "today"})
PERIODS = frozenset({"day", "hour", "minute", "month", "week", "year"})
SEASONS = frozenset({"autumn", "month", "night", "spring", "summer", "week", "winter", "year"})
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
    is_year = following.token.kind == "number" and len(following.lower) == len("1604")
    return lower == "in" and (following.lower in MONTHS or is_year)
