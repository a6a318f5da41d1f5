"""The quotations of a unit: the direct speech of the rules, and the clauses that are likeliest to be what was said."""

from collections.abc import Iterator

from factbase.extract.model.admission import find_relayed, is_ours, is_sure, is_theirs, least_chance
from factbase.extract.model.candidates import find_candidates
from factbase.extract.model.features import FeatureRows
from factbase.extract.model.grounds import read_ground
from factbase.extract.model.sight import Sight
from factbase.extract.model.span_features import describe_clauses, find_rule, swallows
from factbase.extract.model.store import Model
from factbase.extract.model.tagging import Tags
from factbase.extract.model.voices import Stretch
from factbase.extract.speech.indirect import kind_of
from factbase.values.spans import Span

# Behind these stands the name of a work: "the film, titled “Low Water,”".
TITLED = frozenset(("entitled", "headlined", "subtitled", "titled"))
# Direct speech of the rules goes before everything else.
SURE = 3.0
# How much more a clause counts whose ends are those of the rules: of two that are as good as one theirs are exact.
AGREEMENT = 1.5
LIKELY_JOINT = 0.8


def choose_stretches(sight: Sight, tags: Tags, rows: FeatureRows, model: Model) -> list[Stretch]:
    """The quotations of a unit, in order of place: the likeliest first, and nothing that overlaps it."""
    scored = [
        *_direct_of_rules(sight),
        *_score_marked(sight, tags, model),
        *_score_clauses(sight, tags, rows, model),
    ]
    chosen: list[Stretch] = []
    taken: set[int] = set()
    for stretch in sorted(scored, key=lambda one: (-one.chance, one.start, one.end)):
        places = range(stretch.start, stretch.end)
        if taken.isdisjoint(places):
            taken.update(places)
            chosen.append(stretch)
    return sorted(chosen, key=lambda one: one.start)


def stretch_span(sight: Sight, stretch: Stretch) -> Span:
    """Where a stretch stands in the text; marked words alone stand without their marks."""
    first = sight.unit.pieces[stretch.start]
    if first.marked and stretch.end == stretch.start + 1:
        return first.marked.inner
    return sight.unit.span(stretch.start, stretch.end)


def _direct_of_rules(sight: Sight) -> Iterator[Stretch]:
    return (Stretch(found.start, found.end, "direct", SURE, found) for found in sight.found if found.kind == "direct")


def _score_marked(sight: Sight, tags: Tags, model: Model) -> Iterator[Stretch]:
    pieces = sight.unit.pieces
    for at, piece in enumerate(pieces):
        is_title = at > 0 and pieces[at - 1].lower in TITLED
        if piece.marked and not is_title and tags.direct[at] > model.limits["marked"]:
            yield Stretch(at, at + 1, "direct", tags.direct[at], None)


def _score_clauses(sight: Sight, tags: Tags, rows: FeatureRows, model: Model) -> Iterator[Stretch]:
    """The clauses that are likely enough.

    What a clause relays comes with it, never in its place, or whoever relays the words would be said to have found
    them; to report what somebody else has said is to speak too, so the clause is as likely as what it relays. A
    stretch that runs on over a cue by which its speaker goes on, unless it is very likely, stands for the clauses on
    both sides of that cue.
    """
    candidates = find_candidates(sight, tags)
    if not candidates:
        return
    ground = read_ground(sight, tags, rows)
    described = describe_clauses(ground, candidates, model.clauses)
    chances = {one: model.clauses.chance(features) for one, features in described}
    inner = find_relayed(ground)
    joint = [one for one, chance in chances.items() if chance < LIKELY_JOINT and swallows(ground, one)]
    for one, chance in chances.items():
        if one in inner or one in joint:
            continue
        same = ground.same.get((one.start, one.end))
        relayed = [relayed for relayed, outer in inner.items() if outer == one]
        around = [other for other in joint if same and other.start <= one.start and one.end <= other.end]
        likely = max([chance, *(chances.get(other, 0.0) for other in (*relayed, *around))])
        rank = likely * (AGREEMENT if same else 1)
        passes = (rank if is_ours(same) else likely) > model.limits["clauses"] and likely > least_chance(ground, one)
        if passes or is_sure(ground, one):
            rule = same or find_rule(ground, one)
            if is_theirs(ground, one, rule):
                yield Stretch(one.start, one.end, kind_of(sight.unit.pieces[one.start : one.end]), rank, rule)
