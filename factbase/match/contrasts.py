"""What two wordings say otherwise: a word, a time, a number or a measure that only one of them has."""

from factbase.match.comparisons import Comparison, wordings_of
from factbase.match.people import WHOLE
from factbase.match.plain_words import join
from factbase.match.revisions import is_revision
from factbase.match.ties import is_within
from factbase.match.wordings import Wording, is_same_word, read_wording
from factbase.text.calendar import CALENDAR_NAMES, MONTHS, WEEKDAYS
from factbase.values.statements import Figure, Term

YEARS = range(1900, 2100)
LEAST_TELLING = 5  # people; what is told of fewer may be told of others
MONTH_NAMES = frozenset(MONTHS)
DAY_NAMES = frozenset({*WEEKDAYS, "today", "tonight", "yesterday"})
LASTING = frozenset({"disease", "drought", "hunger", "protest", "siege", "strike"})  # causes that are no single event
NAMED = frozenset({"identified", "name", "names", "registered"})
TRUCE = frozenset({"cessation", "duration"})
OURS = frozenset({"our", "ours", "we"})
THEIRS = frozenset({"enemies", "enemy"})
NOBODY = frozenset({"none", "not"})
DEAD = frozenset({"dead", "lifeless"})
ESTIMATED = frozenset({"estimate", "estimated", "estimates", "reckons", "thought"})


def exchanged_word(pair: Comparison) -> str | None:
    """Nearly the same words with another one in one place."""
    found = pair.find_exchanged()
    return pair.word_exchange(found) if found else None


def other_time(pair: Comparison) -> str | None:
    """Two days, or this year and last year: another event, unless the count goes on.

    A weekday is no other time than a month, and where both days are known from the calendar they have been compared.
    """
    if _is_one_day(pair):
        return None
    new, known = pair.new.times, pair.known.times
    # Of a dated report the weekday that is the event's stands in its period; another one is that of the count.
    days = DAY_NAMES if pair.statement.event.reported and "~" in (pair.statement.event.period or "") else frozenset()
    if isinstance(pair.statement.value, Figure):
        new, known = new - pair.new.until, known - pair.known.until  # "28 dead by Sunday": until when was counted
    elif is_revision(pair.statement.text):
        return None  # what has no number is often revised in its time
    for one, other in ((new & MONTH_NAMES, known & MONTH_NAMES), (new - MONTH_NAMES - days, known - MONTH_NAMES)):
        if one and other and not one & other:
            return f"time differs: {_say_times(one)}, not {_say_times(other)}"
    return None


def _say_times(times: frozenset[str]) -> str:
    return join(sorted(time.title() if time in CALENDAR_NAMES else time for time in times))


def _is_one_day(pair: Comparison) -> bool:
    """Whether the calendar sets both on one day, or one within the month of the other."""
    new, known = pair.statement.event.period or "~", pair.claim.event.period or "~"
    return all(mark not in f"{new} {known}" for mark in ("~", "XXXX")) and is_within(new, known)


def open_count(pair: Comparison) -> str | None:
    """A count since some day beside one of a single event; of what lasts, "since it began" is "in it"."""
    known = {"since" in wording.words for wording in _wordings(pair)}
    if ("since" in pair.new.words) in known or _is_same_number(pair):
        return None
    lasting = pair.statement.event.causes & pair.claim.event.causes & LASTING
    return None if lasting else "only one of the two counts since some day"


def other_people(pair: Comparison) -> str | None:
    """Women, officers, tourists: a kind of people that only one of the two names; a truce is one for everybody.

    One number is one group of people, whatever they are called, and a mill's dead are its workers unless there are
    fewer of them than of the dead.
    """
    if _is_truce(pair) or _is_same_number(pair) or pair.claim.kind == "territorial_control":
        return None
    alone = min((_find_alone(pair.new, wording) for wording in _wordings(pair)), key=len)
    if _counts_several(pair):
        alone -= pair.new.single | pair.known.single  # "a nurse among them"
    told = alone - WHOLE if _may_be_whole(pair) else alone
    return f"only one of the two speaks of {join([_spell(pair, word) for word in sorted(told)])}" if told else None


def _counts_several(pair: Comparison) -> bool:
    numbers = [value.best for value in (pair.statement.value, pair.claim.value) if isinstance(value, Figure)]
    return bool(numbers) and all(number is not None and number > 1 for number in numbers)


def other_side(pair: Comparison) -> str | None:
    """ "We lost 320" beside "the enemy left 320 dead": whose people they are is told by a pronoun alone."""
    if not isinstance(pair.statement.value, Figure) or not pair.has_same_type:
        return None
    sides = [(bool(OURS & wording.words), bool(THEIRS & wording.words)) for wording in (pair.new, pair.known)]
    if sides[0] != sides[1] and any(theirs for _, theirs in sides):
        return "only one of the two counts those of the enemy"
    return None


def other_aim(pair: Comparison) -> str | None:
    """Money "for the orphans" beside money "for the owners"; of whom a count tells, its keys and nouns say."""
    new, known = pair.new.aims, pair.known.aims
    if not new or not known or isinstance(pair.statement.value, Figure):
        return None
    if not new.isdisjoint(pair.known.stems) or not known.isdisjoint(pair.new.stems):
        return None
    return f"one is for {_spell(pair, min(known))}, the other for {_spell(pair, min(new))}"


def other_fate(pair: Comparison) -> str | None:
    """ "None alive" beside "all alive"."""
    new, known = (_is_alive(wording) for wording in (pair.new, pair.known))
    return "one tells of the living, the other of the dead" if None not in (new, known) and new != known else None


def _is_alive(wording: Wording) -> bool | None:
    if "alive" in wording.words:
        return not NOBODY & wording.words
    return False if DEAD & wording.words else None


def _find_alone(new: Wording, known: Wording) -> frozenset[str]:
    """People of one text whom the other does not even mention as those who speak or act."""
    return (new.people - {*known.stems}) | (known.people - {*new.stems})


def other_counted(pair: Comparison) -> str | None:
    """Two raiders beside two guards: the numbers count other people, unless they are the same and more than a few."""
    if not isinstance(pair.statement.value, Figure) or not pair.has_same_type or _is_same_number(pair):
        return None
    new = pair.new.counted - WHOLE
    known = [wording.counted - WHOLE for wording in _wordings(pair)]
    if not new or not all(known) or any(_is_one(word, other) for word in new for some in known for other in some):
        return None
    return f"it counts {_spell(pair, min(new))}, the claim {_spell(pair, min(known[0]))}"


def _is_one(word: str, other: str) -> bool:
    return is_same_word(word, other) or word in other or other in word


def _wordings(pair: Comparison) -> list[Wording]:
    """Every wording of the claim: what a new one says as any of them does is no contrast."""
    return [read_wording(words) for words in wordings_of(pair.claim)]


def _is_same_number(pair: Comparison) -> bool:
    """Whether both count the same number of people, and more than a handful."""
    new, known = pair.statement.value, pair.claim.value
    return (
        isinstance(new, Figure)
        and isinstance(known, Figure)
        and new.best == known.best is not None
        and known.best >= LEAST_TELLING
    )


def _may_be_whole(pair: Comparison) -> bool:
    """Whether a statement that names one kind of people counts no fewer of them than the claim does in all."""
    new, known = pair.statement.value, pair.claim.value
    if not isinstance(new, Figure) or not isinstance(known, Figure) or new.best is None or known.best is None:
        return True
    return new.best >= known.best or not pair.new.people - pair.known.people


def _is_truce(pair: Comparison) -> bool:
    value = pair.statement.value
    return isinstance(value, Term) and value.provision in TRUCE and pair.has_same_type


def _spell(pair: Comparison, word: str) -> str:
    return (pair.new.spellings.get(word) or pair.known.spellings.get(word) or word).lower()


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
    """The border of 2027 is not that of 2031, nor the fire of 1987 one of which no year is told."""
    new, known = (_years(wording.quantities) for wording in (pair.new, pair.known))
    if new and known:
        return None if new & known else f"year differs: {min(new):g}, not {min(known):g}"
    told = (new | known) - _years_reported(pair)
    return f"only one of the two tells of {min(told):g}" if told and not _is_one_day(pair) else None


def _years(quantities: frozenset[float]) -> frozenset[float]:
    return frozenset(number for number in quantities if number in YEARS)


def _years_reported(pair: Comparison) -> frozenset[float]:
    """The years of the reports, which a text that was written in them does not name."""
    days = (pair.statement.event.reported, pair.claim.event.reported)
    return frozenset(float(day.year) for day in days if day)


def other_measure(pair: Comparison) -> str | None:
    """So much a week beside so much in all; figures of people know it from their keys."""
    if isinstance(pair.statement.value, Figure) or _is_truce(pair) or pair.new.rates == pair.known.rates:
        return None
    return f"only one of the two counts by the {' and the '.join(sorted(pair.new.rates ^ pair.known.rates))}"
