"""Stretches of a unit that may be reported clauses: what rules and tags propose, with alternative ends."""

from dataclasses import dataclass

from factbase.extract.model.sight import Sight
from factbase.extract.model.tagging import Tags, best_clauses, find_runs
from factbase.extract.speech.words import ARTICLES, CONJUNCTIONS

FIRST = frozenset(("that", ",", ":", ";", "—", "–"))
LAST = frozenset((".", ",", ";", ":", "?", "!", "—", "–"))
# No clause ends with these.
NEVER_LAST = ARTICLES | (CONJUNCTIONS - {"so", "yet"}) | {"every", "its", "my", "our", "their", "whose", "your"}
# A clause is looked for where the model sees content with at least this chance.
LIMITS = (0.05, 0.2, 0.5)
UNLIKELY = 0.004
MOST_SEEDS = 16
MOST_STARTS, MOST_ENDS, MOST_PAIRS = 4, 7, 10
REACH = 16
# No sentence that anyone wrote has more; one made of cues alone must not take longer than others.
MOST_CANDIDATES = 50


@dataclass(frozen=True, slots=True)
class Candidate:
    """Pieces `start` to before `end`."""

    start: int
    end: int


def find_candidates(sight: Sight, tags: Tags) -> list[Candidate]:
    """The candidates of a unit, without those that hold no word."""
    found: set[tuple[int, int]] = set()
    for start, end in _seeds(sight, tags):
        for first, last in _pairs(sight, tags, start, end):
            span = _trim(sight, first, last)
            if span:
                found.add(span)
    likely = sorted(found, key=lambda span: (-tags.chance_of(*span), span))
    return [Candidate(*span) for span in sorted(likely[:MOST_CANDIDATES])]


def _pairs(sight: Sight, tags: Tags, start: int, end: int) -> list[tuple[int, int]]:
    """A stretch and the likeliest others near it."""
    pairs = [
        (-tags.chance_of(first, last), first, last)
        for first in _starts(tags, start, end)
        for last in _ends(sight, tags, max(start, first), end)
        if first < last
    ]
    return [(start, end), *((first, last) for _, first, last in sorted(pairs)[:MOST_PAIRS])]


def _seeds(sight: Sight, tags: Tags) -> list[tuple[int, int]]:
    """Where clauses are, by rules, by the likeliest tags and by chance of content."""
    seeds = dict.fromkeys((one.start, one.end) for one in sight.found if one.kind != "direct")
    seeds |= dict.fromkeys(best_clauses(tags))
    breaks = [chance > LIMITS[-1] for chance in tags.begins]
    for limit in LIMITS:
        seeds |= dict.fromkeys(find_runs([chance > limit for chance in tags.inside], breaks))
    return list(seeds)[:MOST_SEEDS]


def _starts(tags: Tags, start: int, end: int) -> list[int]:
    places = range(max(0, start - REACH), min(end, start + REACH))
    likely = sorted((at for at in places if tags.begins[at] > UNLIKELY), key=lambda at: (-tags.begins[at], at))
    return list(dict.fromkeys((start, *likely)))[:MOST_STARTS]


def _ends(sight: Sight, tags: Tags, start: int, end: int) -> list[int]:
    places = range(max(start, end - REACH - 1), min(len(tags.ends), end + REACH))
    likely = sorted((at for at in places if tags.ends[at] > UNLIKELY), key=lambda at: (-tags.ends[at], at))
    return list(dict.fromkeys((end, *(at + 1 for at in likely), sight.unit.last_word)))[:MOST_ENDS]


def _trim(sight: Sight, start: int, end: int) -> tuple[int, int] | None:
    pieces = sight.unit.pieces
    while start < end and pieces[start].lower in FIRST:
        start += 1
    while end > start and pieces[end - 1].lower in LAST:
        end -= 1
    return (start, end) if start < end and pieces[end - 1].lower not in NEVER_LAST else None
