"""The quotations of a unit: the direct speech of the rules, and the clauses that the model thinks likeliest.

Rules know marks of every style and what nobody said; the model knows better where a clause ends. What no rule has seen
must be likelier than the rest, and hold a verb or marked words: “thanked the envoy” reports no envoy.
"""

from collections.abc import Iterator, Sequence

from factbase.extract.model.admission import inner_of, is_inner, is_kept, is_theirs, limit_of_thing, overruns, rule_of
from factbase.extract.model.candidates import Candidate, find_candidates
from factbase.extract.model.features import FeatureRows
from factbase.extract.model.sight import Sight
from factbase.extract.model.span_features import describe_clauses, measure, share
from factbase.extract.model.store import Model
from factbase.extract.model.tagging import Tags
from factbase.extract.model.voices import Stretch
from factbase.extract.speech.indirect import kind_of
from factbase.values.spans import Span

# Two clauses that share so much of their letters are as good as one.
SAME = 0.97
# Direct speech of the rules goes before everything else; without a cue it is left out below this chance.
SURE = 3.0
DOUBTED = 0.05
# How much more a clause counts whose ends are those that the rules found too.
AGREEMENT = 2


def choose_stretches(sight: Sight, tags: Tags, rows: FeatureRows, model: Model) -> list[Stretch]:
    """The quotations of a unit, in order of place."""
    scored = [
        *_direct_of_rules(sight, tags),
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


def _direct_of_rules(sight: Sight, tags: Tags) -> Iterator[Stretch]:
    for found in sight.found:
        if found.kind == "direct" and (found.frame or tags.direct[found.start] >= DOUBTED):
            yield Stretch(found.start, found.end, "direct", SURE, found)


def _score_marked(sight: Sight, tags: Tags, model: Model) -> Iterator[Stretch]:
    for at, piece in enumerate(sight.unit.pieces):
        if piece.marked and tags.direct[at] > model.limits["marked"]:
            yield Stretch(at, at + 1, "direct", tags.direct[at], None)


def _score_clauses(sight: Sight, tags: Tags, rows: FeatureRows, model: Model) -> Iterator[Stretch]:
    """The clauses that are likely enough; among the nearly the same the one that is likeliest itself goes first."""
    candidates = find_candidates(sight, tags)
    own = [model.clauses.chance(names) for names in describe_clauses(sight, tags, rows, candidates)]
    chances = list(_add_up(sight, candidates, own))
    for one, alone, chance in zip(candidates, own, chances, strict=True):
        rule = rule_of(sight, one)
        same = rule if rule and (rule.start, rule.end) == (one.start, one.end) else None
        limit = limit_of_thing(sight, rows, one, same)
        if limit is None:
            limit = model.limits["agreed" if same else "clauses" if rule else "unseen"]
        if (chance <= limit and not is_kept(same)) or overruns(sight, one) or not is_theirs(sight, one, rule):
            continue
        rank = (chance + alone / 1000) * (AGREEMENT if same and not is_inner(sight, same) else 1) + is_kept(same)
        yield Stretch(one.start, one.end, kind_of(sight.unit.pieces[one.start : one.end]), rank, rule)


def _add_up(sight: Sight, candidates: Sequence[Candidate], own: Sequence[float]) -> Iterator[float]:
    """The chance of each candidate together with what speaks for it as well.

    That is: candidates that are nearly the same; for a clause of the rules also what it relays, since to report what
    somebody else has said is to speak too, and a stretch that runs on too far, for what stands within it.
    """
    lengths = measure(sight)
    split = [overruns(sight, one) for one in candidates]
    for one in candidates:
        rule = rule_of(sight, one)
        is_same = rule is not None and (rule.start, rule.end) == (one.start, one.end)
        inner = inner_of(sight, rule) if is_same else None
        yield sum(
            chance
            for other, chance, is_split in zip(candidates, own, split, strict=True)
            if other.start < one.end and one.start < other.end
            if other is one
            or share(one, other, lengths) >= SAME
            or (other.start, other.end) == inner
            or (is_same and is_split and other.start <= one.start and one.end <= other.end)
        )
