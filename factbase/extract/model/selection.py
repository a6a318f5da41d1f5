"""The quotations of a unit: the direct speech of the rules, and the clauses that the model thinks likeliest.

Rules know marks of every style and what nobody said; the model knows better where a clause ends. What no rule has seen
must be likelier than the rest, and hold a verb or marked words: “thanked the envoy” reports no envoy.
"""

from collections.abc import Iterator

from factbase.extract.found import Found
from factbase.extract.indirect import BEFORE_CUE, is_silent, kind_of
from factbase.extract.model.candidates import Candidate, find_candidates
from factbase.extract.model.features import FeatureRows
from factbase.extract.model.sight import Sight
from factbase.extract.model.span_features import describe_clauses, measure, share
from factbase.extract.model.store import Model
from factbase.extract.model.tagging import Tags
from factbase.extract.model.voices import Stretch
from factbase.extract.sites import Site
from factbase.values.spans import Span

# Two clauses that share so much of their letters are as good as one.
SAME = 0.97
# Direct speech of the rules goes before everything else; it is left out below this chance only, with a cue never.
SURE = 3.0
DOUBTED = 0.05
# How much more a clause counts whose ends are those that the rules found too.
AGREEMENT = 2
# A cue that denies that anything was said silences the clause nearest to it, within so many pieces.
FARTHEST_DENIAL = 8
# Clauses of the rules that count for sure: to refuse and to demand is speech for us, though often not for those who
# marked the articles, and what stands before ", Roth said" was said, however long the words for Roth are.
KEPT = frozenset(("demand", "refuse"))
KEPT_BEFORE = frozenset(("say",))
# The object of praise or blame is a thing, not what was said.
OF_THINGS = frozenset(("judge",))
VERBS = frozenset(("BASE", "BE", "DO", "FUTURE", "HAVE", "MODAL", "PAST", "THOUGHT", "TO", "xed"))


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
    """Clauses with the chance that one of them, or another nearly the same, is what was said."""
    candidates = find_candidates(sight, tags)
    own = [model.clauses.chance(names) for names in describe_clauses(sight, tags, rows, candidates)]
    lengths = measure(sight)
    for one, alone in zip(candidates, own, strict=True):
        rule = _rule_of(sight, one.start, one.end)
        is_same = rule is not None and (rule.start, rule.end) == (one.start, one.end)
        inner = _inner_of(sight, rule) if is_same else None
        # To report what somebody else has said is to speak as well: what is within speaks for the whole.
        chance = sum(
            other_chance
            for other, other_chance in zip(candidates, own, strict=True)
            if other is one
            or (other.start < one.end and one.start < other.end and share(one, other, lengths) >= SAME)
            or (other.start, other.end) == inner
        )
        limit = model.limits["agreed" if is_same else "clauses" if rule else "unseen"]
        if (chance > limit or (is_same and _is_kept(rule))) and _may_stand(sight, rows, one, rule):
            kind = kind_of(sight.unit.pieces[one.start : one.end])
            # Among the nearly the same the one that is likeliest itself goes first.
            rank = (chance + alone / 1000) * (AGREEMENT if is_same and not _is_inner(sight, rule) else 1)
            yield Stretch(one.start, one.end, kind, rank, rule)


def _inner_of(sight: Sight, rule: Found | None) -> tuple[int, int] | None:
    """Within a clause of the rules another one that somebody else has said."""
    inner = (other for other in sight.found if rule is not None and relays(rule, other))
    return next(((other.start, other.end) for other in inner), None)


def _is_inner(sight: Sight, rule: Found | None) -> bool:
    return rule is not None and any(relays(other, rule) for other in sight.found)


def relays(outer: Found, inner: Found) -> bool:
    """Whether the cue of a clause, with a speaker of its own, stands in another clause: "said that Lind had said"."""
    frame = inner.frame
    if frame is None or frame.leans or frame.mention is None or "direct" in (inner.kind, outer.kind):
        return False
    return outer.start <= frame.start and outer.start < inner.start and inner.end <= outer.end


def _is_kept(rule: Found | None) -> bool:
    if rule is None or rule.frame is None:
        return False
    cue_class = rule.frame.report.cue_class
    return cue_class in KEPT or (rule.rule == BEFORE_CUE and cue_class in KEPT_BEFORE)


def _may_stand(sight: Sight, rows: FeatureRows, one: Candidate, rule: Found | None) -> bool:
    pieces = sight.unit.pieces[one.start : one.end]
    if not any(piece.marked for piece in pieces) and not _has_verb(rows, one.start, one.end):
        is_same = rule is not None and (rule.start, rule.end) == (one.start, one.end)
        if not is_same or rule is None or rule.frame is None or rule.frame.report.cue_class in OF_THINGS:
            return False
    return not _swallows(sight, one) and not _is_denied(sight, one.start, one.end)


def _swallows(sight: Sight, one: Candidate) -> bool:
    """Whether a stretch runs over a cue by which the same speaker goes on: "said the dam held and demanded pay"."""
    return any(
        found.frame is not None
        and found.frame.leans
        and found.kind != "direct"
        and one.start < found.frame.start
        and found.start < one.end
        for found in sight.found
    )


def _rule_of(sight: Sight, start: int, end: int) -> Found | None:
    """The clause of the rules that a stretch agrees with: the same one, else one that it overlaps."""
    touching = [one for one in sight.found if one.kind != "direct" and one.start < end and start < one.end]
    same = (one for one in touching if (one.start, one.end) == (start, end))
    return next(same, touching[0] if touching else None)


def _has_verb(rows: FeatureRows, start: int, end: int) -> bool:
    classes = (rows.coarse_at(place) for place in range(start, end))
    return any(name in VERBS or name.startswith("V.") for name in classes)


def _is_denied(sight: Sight, start: int, end: int) -> bool:
    """Whether the cue nearest to a clause says that it was not said."""
    distances = [
        (start - frame.report.end if frame.report.end <= start else frame.report.start - end, number)
        for number, frame in enumerate(sight.frames)
        if frame.report.end <= start or frame.report.start >= end
    ]
    distance, number = min(distances, default=(FARTHEST_DENIAL, 0))
    return distance < FARTHEST_DENIAL and is_silent(Site(sight.unit, sight.frames, number, frozenset()))
