"""Over what time an amount was counted: one event, a period, from a start until now, or at a rate."""

from itertools import pairwise

from factbase.extract.figures.function_words import AUXILIARIES
from factbase.extract.figures.role_words import (
    GROWING,
    LASTING,
    NO_RATE_AFTER,
    PERIOD_OPENERS,
    PERIOD_UNITS,
    PERIOD_WORDS,
    RATE_WORDS,
    RUNNING,
    SO_FAR,
    UNITS,
)
from factbase.extract.figures.scenes import Scene
from factbase.extract.figures.trap_words import MONTHS
from factbase.text.numeral_words import SMALL
from factbase.values.statements import FigureBasis

REACH_AFTER, REACH_BEFORE = 9, 24
STOPS = frozenset(".;!?")
BREAKS = STOPS | {",", ":"}
DAYS_IN_HOURS = (["twenty", "-", "four", "hours"], ["24", "hours"])


def find_rate(scene: Scene, at: int, last: int) -> str | None:
    """The unit of a rate ("day", "week" ...), or None; the amount with its noun and harm ends before token `last`."""
    return _rate_after(scene, at, last) or _rate_before(scene, at)


def _rate_after(scene: Scene, at: int, start: int) -> str | None:
    """ "forty men a day", "3 per week", "farmers weekly", "every twenty-four hours"."""
    following = [quantity.outer_first for quantity in scene.quantities if quantity.first > scene.quantities[at].first]
    end = min([*following, start + REACH_AFTER, len(scene.tokens)])
    for place in range(start, end):
        word = scene.word(place)
        if word in STOPS | {",", ":"}:
            return None
        if word in RATE_WORDS and word.endswith("ly"):
            return RATE_WORDS[word]
        unit = _each(scene, place)
        if unit is not None and (place == start or word not in {"a", "an"}):
            return unit
    return None


def _each(scene: Scene, place: int) -> str | None:
    """The unit after "a", "per", "each" or "every" at `place`."""
    word, unit, after = scene.word(place), scene.word(place + 1), scene.word(place + 2)
    if word == "every" and any(scene.words(place + 1, place + 1 + len(day)) == day for day in DAYS_IN_HOURS):
        return "day"
    if word == "every" and after.removesuffix("s") in UNITS.keys() | {"minute"} and (unit.isdigit() or unit in SMALL):
        return f"{unit} {after}"  # "every twelve minutes"
    if word not in {"a", "an", "per", "each", "every"} or unit not in UNITS or after in NO_RATE_AFTER:
        return None
    return UNITS[unit] if scene.word(place - 1) not in PERIOD_OPENERS | {"after", "before", "for", "half"} else None


def _rate_before(scene: Scene, at: int) -> str | None:
    """ "Each week brings 2,500", "the daily average of", "Annual deaths", "for every kilometre"."""
    first = scene.quantities[at].outer_first
    cues = {place for cue in scene.cues for place in range(cue.first, cue.last)}
    cues |= {place for toll in scene.tolls for place in range(toll.first, toll.last)}
    for place in range(first - 1, max(-1, first - REACH_BEFORE), -1):
        word = scene.word(place)
        if word in STOPS:
            return None
        if word in RATE_WORDS and cues & set(range(place + 1, place + 4)):
            return RATE_WORDS[word]
        if word in {"each", "every"} and (unit := _each(scene, place)) is not None:
            return unit
        if word == "every" and scene.word(place - 1) == "for":
            return scene.word(place + 1) or None
    return None


def find_basis(scene: Scene, at: int) -> FigureBasis:
    """The basis of an amount that is no rate, from the words of time near it."""
    words = scene.words(*scene.clause(scene.quantities[at].first))
    is_counted_on = any(_holds(words, run) for run in SO_FAR)
    if not RUNNING.isdisjoint(scene.lowers) or is_counted_on or _is_since(scene, at):
        return "running_total"
    if _has_toll_of_something_lasting(scene, words, at):
        return "running_total"
    near = scene.words(*_stretch(scene, at))
    if PERIOD_WORDS & set(near) or _names_period(near):
        return "period"
    return "running_total" if _goes_on(words) else "event"


def _holds(words: list[str], run: tuple[str, ...]) -> bool:
    """Whether the words stand somewhere side by side."""
    if run[0] not in words:
        return False
    return any(tuple(words[place : place + len(run)]) == run for place in range(len(words)))


def _stretch(scene: Scene, at: int) -> tuple[int, int]:
    """The tokens around an amount up to the next comma, colon or stop on both sides."""
    lowers, first = scene.lowers, scene.quantities[at].first
    last = first
    while first > 0 and lowers[first - 1] not in BREAKS:
        first -= 1
    while last < len(lowers) and lowers[last] not in BREAKS:
        last += 1
    return first, last


def _is_since(scene: Scene, at: int) -> bool:
    """Whether the amount was counted since a start: "since dawn the enemy has lost 130", "12 killed since May"."""
    amount = scene.quantities[at].first
    first, last = scene.clause(amount)
    for place in range(first, last):
        if scene.lowers[place] != "since":
            continue
        before = scene.words(max(first, place - 5), place)
        is_other = any(word.endswith("est") or word in GROWING | {"first", "time"} for word in before)
        is_other = is_other or before[-1:] in (["has"], ["have"], ["had"])
        is_aside = place < amount and place > first + 1 and AUXILIARIES & set(scene.words(place, amount))
        if not is_other and not is_aside:
            return True
    return False


def _has_toll_of_something_lasting(scene: Scene, words: list[str], at: int) -> bool:
    has_toll = any(toll.last <= scene.quantities[at].first for toll in scene.tolls)
    return has_toll and any(
        (word in LASTING and words[max(0, place - 2)] in {"in", "from", "of"})
        or (word in LASTING and words[max(0, place - 1)] in {"in", "of"})
        for place, word in enumerate(words)
    )


def _goes_on(words: list[str]) -> bool:
    """ "the outbreak has killed 14", "nine months of strikes have killed 71": it has no end yet."""
    perfect = [place for place, word in enumerate(words) if word in {"has", "have"}]
    if not perfect:
        return False
    before = words[: perfect[-1]]
    is_stretch = any(word in PERIOD_UNITS and after == "of" for word, after in pairwise(before[1:]))
    return is_stretch or not LASTING.isdisjoint(before[max(0, perfect[0] - 3) : perfect[0]])


def _names_period(words: list[str]) -> bool:
    """ "in nine weeks", "over the past year", "this month", "in a single night", "between 1 May and 3 June"."""
    for place, word in enumerate(words):
        if word == "between" and len(MONTHS & set(words[place + 1 : place + 7])) > 1:
            return True
        if word in {"this", "that"} and place + 1 < len(words) and words[place + 1] in PERIOD_UNITS:
            return True
        if word in PERIOD_OPENERS and any(_is_counted_unit(words, after) for after in range(place + 1, place + 5)):
            return True
    return False


def _is_counted_unit(words: list[str], place: int) -> bool:
    """A unit of time; of hours and minutes only a number of them: "in the small hours" is no length."""
    if place >= len(words) or words[place] not in PERIOD_UNITS:
        return False
    before = words[place - 1]
    return (
        words[place].removesuffix("s") not in {"hour", "minute"} or before.isdigit() or before in SMALL | {"first": 1}
    )
