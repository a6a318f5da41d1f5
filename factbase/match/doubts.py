"""Why a likely match is shown to a person instead of being made."""

from collections.abc import Callable
from datetime import timedelta

from factbase.match.comparisons import Comparison
from factbase.match.contrasts import (
    exchanged_word,
    open_count,
    other_counted,
    other_measure,
    other_method,
    other_number,
    other_people,
    other_time,
    other_year,
)
from factbase.match.plain_words import KEYS, KINDS, join, word_names
from factbase.match.revisions import is_revision
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
from factbase.match.wordings import Wording, is_same_name, is_same_word
from factbase.values.statements import Amount, ClaimKind, Figure, Term

LEAST_TELLING = 11  # people; fewer die in too many places
COUNT_REACH = timedelta(days=7)
ENOUGH_WORDS = 8
NEARLY_SAME = 0.88  # overlap of words from which plain statements of enough words repeat one another
REPEATED = 0.8  # the same for fewer words, within a story
MOSTLY_SAME = 0.6  # the same where a name or a figure ties the two as well
PARTLY_SAME = 0.4  # the same where both do
FIGURES_SAME = 0.33  # of the words besides names, where a name and all figures are the same
REVISED = 0.5  # where a name ties the two, and the statement says that it corrects
MOST_NAMES = 2  # that count among what ties two plain statements
ENOUGH_TIES = 2
ENOUGH_LINKS = 3  # where no value was read on one side, or no name, scene, speaker or story ties the two
MONTHS_OF_ONE_EVENT = 6
SHRINKING = frozenset({"displaced", "missing"})  # who returned or was found is no longer counted
UNDONE = frozenset({"dismiss", "free", "return"})  # concepts: who was freed was also held before
CONCEPT_OF_HARM = {
    "abducted": "abduct",
    "detained": "detain",
    "displaced": "displace",
    "injured": "injure",
    "killed": "kill",
    "missing": "missing",
    "rescued": "rescue",
}
# Keys that news leaves out as often as not: silence on both sides is agreement, silence on one a question.
SILENT_KEYS = frozenset({"by_party", "coverage", "giver", "parties", "party", "purpose", "receiver"})
# Those of whom a count of one event speaks as a whole; children or police are a part of the dead.
EVERYBODY = frozenset({"civilians", "households", "passengers", "prisoners", "workers"})
# Keys that are as many as there are writers.
OWN_WORDS = frozenset({"act", "party", "what"})
# Kinds whose keys tell the claims of one event apart; of the others, who and what are as often left out as stated.
KEYED = frozenset({"casualty_figure", "ceasefire_term", "settlement_term", "territorial_control"})
# The count of one event goes on: whether it is called a total so far depends on the hour.
COUNTS_OF_PEOPLE = frozenset({"event", "running_total"})
# A shelling "yesterday" is an event, and may read as a period.
COUNTS_OF_DAYS = frozenset({"event", "period"})


def unlike_kinds(pair: Comparison) -> str | None:
    """A typed claim and words in which no such value was read, unless they are mostly the same and name the harm."""
    if pair.statement.kind == pair.claim.kind or (_is_mostly_same(pair) and _is_harm_named(pair)):
        return None
    return f"only one of the two states {KINDS[_typed(pair)]}"


def _typed(pair: Comparison) -> ClaimKind:
    """The kind of the value that one side states; of two kinds that of the claim."""
    return pair.statement.kind if pair.claim.kind == "statement" else pair.claim.kind


def _is_harm_named(pair: Comparison) -> bool:
    """Whether the side without a figure names what befell the people, and nothing that ended it."""
    figure, words = (
        (pair.claim.value, pair.new.stems)
        if isinstance(pair.claim.value, Figure)
        else (pair.statement.value, pair.known.stems)
    )
    if not isinstance(figure, Figure):
        return True
    return not UNDONE.intersection(words) and CONCEPT_OF_HARM.get(figure.harm) in {*words, None}


def unequal_keys(pair: Comparison) -> str | None:
    """A key that only one side states, or that both state in other words."""
    unequal = find_unequal_keys(pair)
    return f"not said alike in both: {join([KEYS[name] for name in unequal])}" if unequal else None


def find_unequal_keys(pair: Comparison) -> list[str]:
    """The keys of one type that only one side states, or that both state in other words."""
    if not pair.has_same_type:
        return []
    new, known = dict(pair.statement.keys), dict(pair.claim.keys)
    return [name for name in new if not _is_equal(pair, name, new[name], known.get(name))]


def _is_equal(pair: Comparison, name: str, new: str | None, known: str | None) -> bool:
    if new == known or {new, known} <= COUNTS_OF_PEOPLE:
        return True
    if name == "basis" and {new, known} <= COUNTS_OF_DAYS:
        return bool(pair.statement.event.causes & pair.claim.event.causes) or has_same_figure(pair)
    if name in OWN_WORDS and pair.overlap >= REPEATED:
        return True  # what is promised is told by the words themselves
    if new and known:
        is_near_harm = name == "harm" and has_same_figure(pair)  # no veto says that they differ
        return is_near_harm or _is_part(new, known) or (name == "parties" and _is_sponsored(pair, new, known))
    if name == "coverage" and new:
        return False  # a truce at sea beside one without limits may be a second one
    if _is_said(new or known or "", pair.told.words if new else pair.new.words):
        return True
    return name in SILENT_KEYS or (name == "group" and (new or known) in EVERYBODY) or has_same_figure(pair)


def _is_said(value: str, words: frozenset[str]) -> bool:
    """Whether a name that one side states as a key stands among the words of the other: "Neremian" in "Neremia"."""
    return any(is_same_word(part, word) for part in value.split() for word in words)


def _is_part(new: str, known: str) -> bool:
    """Whether the names of one side are all among those of the other: "tarsa" and "marenia + tarsa"."""
    fewer, more = sorted((set(new.split(" + ")), set(known.split(" + "))), key=len)
    return all(any(is_same_name(name, other) for other in more) for name in fewer)


def _is_sponsored(pair: Comparison, new: str, known: str) -> bool:
    """Whether both name one party, and the others of the new one proposed the truce or stand around it: its sponsor."""
    parties, told = new.split(" + "), known.split(" + ")
    around = (*told, *pair.claim.speakers, *pair.claim.event.around)
    is_shared = any(is_same_name(one, other) for one in parties for other in told)
    return is_shared and all(any(is_same_name(one, other) for other in around) for one in parties)


def has_same_figure(pair: Comparison) -> bool:
    """Whether one number is told: whoever calls the dead soldiers then speaks of the same dead."""
    new, known = pair.statement.value, pair.claim.value
    return isinstance(new, Figure) and isinstance(known, Figure) and new.best == known.best is not None


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
    if not new or not known or any(is_same_name(a, b) for a in new for b in known):
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


def other_denial(pair: Comparison) -> str | None:
    """ "It is not 30": whoever denies another number than those that stand says nothing of these."""
    new, known = pair.statement.value, pair.claim.value
    if not isinstance(new, Figure) or not isinstance(known, Figure) or new.polarity != "denied" or not new.best:
        return None
    stated = {value.best for value in (known, *pair.claim.values) if isinstance(value, Figure)}
    return None if new.best in stated else "it denies another number than the claim gives"


def far_fewer(pair: Comparison) -> str | None:
    """Less than half of those counted before, no name in both, no word of correction: another event, or a part."""
    new, known = pair.statement.value, pair.claim.value
    if not isinstance(new, Figure) or not isinstance(known, Figure) or not (new.best and known.best):
        return None
    is_open = is_named(pair) or new.harm in SHRINKING or new.per is not None or is_revision(pair.statement.text)
    return None if is_open or 2 * new.best >= known.best else "it counts far fewer than the claim"


def part_of_whole(pair: Comparison) -> str | None:
    """A part of a total beside a total, by words such as "of those": what was read as a part is vetoed."""
    new, known = pair.statement.value, pair.claim.value
    if not isinstance(new, Figure) or not isinstance(known, Figure):
        return None
    is_part = _is_told_part(new, pair.new) != _is_told_part(known, pair.known)
    return "only one of the two counts some of those who are meant" if is_part else None


def _is_told_part(figure: Figure, wording: Wording) -> bool:
    return wording.tells_part or figure.best in wording.parts


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


def other_words(pair: Comparison) -> str | None:
    """Keys tell typed claims apart; plain statements are matched on nearly the same words only."""
    if (pair.has_same_type and pair.statement.kind in KEYED) or _is_one_payment(pair) or _is_mostly_same(pair):
        return None
    if min(len(pair.new.stems), len(pair.known.stems)) < ENOUGH_WORDS:
        return "it has too few words for these alone to tell"
    return None if pair.overlap >= NEARLY_SAME else "the words are not near enough"


def _is_one_payment(pair: Comparison) -> bool:
    """Whether one giver or one receiver is named in both of two amounts of the same sum."""
    new, known = pair.statement.value, pair.claim.value
    if not isinstance(new, Amount) or not isinstance(known, Amount) or new.best != known.best:
        return False
    return any(
        (one := dict(pair.statement.keys).get(name)) and is_same_name(one, dict(pair.claim.keys).get(name) or "-")
        for name in ("giver", "receiver")
    )


def _is_mostly_same(pair: Comparison) -> bool:
    """Words enough in common for what ties the two: figures and a name need few, a story alone nearly all."""
    links, new, known = count_links(pair), pair.new.quantities, pair.known.quantities
    named = min(len(pair.shared_names), MOST_NAMES)
    if named and new and new == known:
        return links >= ENOUGH_TIES and pair.overlap >= PARTLY_SAME and pair.overlap_of_words >= FIGURES_SAME
    if pair.overlap_of_words < PARTLY_SAME:
        return False
    if named and links >= ENOUGH_TIES and is_revision(pair.statement.text):
        return pair.overlap >= REVISED
    if named or (new & known):
        return named + links >= ENOUGH_LINKS and pair.overlap >= MOSTLY_SAME
    return links >= ENOUGH_LINKS and pair.overlap >= REPEATED and is_one_story(pair)


DOUBTS: tuple[Callable[[Comparison], str | None], ...] = (
    unlike_kinds,
    exchanged_word,
    unequal_keys,
    loose_event,
    other_name,
    other_scene,
    unlike_place,
    unlike_cause,
    other_event,
    other_age,
    other_number,
    other_year,
    other_measure,
    other_reality,
    part_of_whole,
    other_denial,
    far_fewer,
    other_time,
    other_season,
    open_count,
    other_people,
    other_counted,
    other_method,
    other_words,
)


def find_doubt(pair: Comparison) -> str | None:
    """The first reason to ask a person; None where the match may be made."""
    return next((reason for doubt in DOUBTS if (reason := doubt(pair))), None)


def find_doubts(pair: Comparison) -> list[Callable[[Comparison], str | None]]:
    """Every rule that would ask a person."""
    return [doubt for doubt in DOUBTS if doubt(pair)]
