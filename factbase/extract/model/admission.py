"""What no chance may outweigh: nobody is given the writer's own words, or words that he is said not to have said."""

from factbase.extract.model.candidates import Candidate
from factbase.extract.model.features import COMMAS
from factbase.extract.model.grounds import Ground
from factbase.extract.speech.clause_after import EMPTY
from factbase.extract.speech.cues import Report
from factbase.extract.speech.found import Found
from factbase.extract.speech.indirect import OWN

# A cue that denies that anything was said silences the clause nearest to it, within so many pieces.
FARTHEST_DENIAL = 8
OWN_WORDS = OWN | {"but"}
# A thing is reported by few verbs: "thanked the envoy" and "threatened the harbour" are deeds.
OF_THINGS = frozenset(("judge",))
LIKELY_THING = 0.5
# To refuse, to demand, to promise and to deny is to speak, and behind a noun only grammar tells where a clause ends.
OURS = frozenset(("demand", "deny", "noun", "promise", "refuse"))


def is_theirs(ground: Ground, one: Candidate, rule: Found | None) -> bool:
    """Whether a stretch can be somebody's words; `rule` is the clause of the rules that it overlaps.

    Behind an aside the writer's own words begin again, a denial reports none, and "so" and "that" alone say nothing.
    """
    first = ground.sight.unit.pieces[one.start].lower
    is_empty = one.end == one.start + 1 and first in EMPTY
    is_own = rule is None and (first in OWN_WORDS or _is_behind_aside(ground, one))
    return not (
        is_empty or is_own or _holds_saying(ground, one) or _leaves_aside(ground, one) or _is_denied(ground, one)
    )


def _is_behind_aside(ground: Ground, one: Candidate) -> bool:
    """Whether the writer's own words begin right before a stretch: "..., she added, but | the road was shut"."""
    pieces = ground.sight.unit.pieces
    is_own = one.start > 1 and pieces[one.start - 1].lower in OWN_WORDS and pieces[one.start - 2].lower in COMMAS
    return is_own and any(max(frame.end, frame.report.end) == one.start - 2 for frame in ground.sight.frames)


def _holds_saying(ground: Ground, one: Candidate) -> bool:
    """Whether a stretch holds the cue of what somebody is quoted with: "quoted | him as saying it was late"."""
    reports = (frame.report for frame in ground.sight.frames)
    return any(one.start < report.start < one.end and _is_as_saying(ground, report) for report in reports)


def _is_as_saying(ground: Ground, report: Report) -> bool:
    return report.is_participle and report.start > 0 and ground.sight.unit.pieces[report.start - 1].lower == "as"


def _leaves_aside(ground: Ground, one: Candidate) -> bool:
    """Whether a stretch runs on behind the relative clause of its cue: ", which Roth says is unsafe, | was shut"."""
    last = min(one.end, ground.sight.unit.last_word)
    return any(
        frame.report.end <= one.start < end < last
        for frame, end in zip(ground.sight.frames, ground.relative_ends, strict=True)
    )


def _is_denied(ground: Ground, one: Candidate) -> bool:
    """Whether the cue nearest to a clause says that it was not said."""
    distances = [
        (one.start - frame.report.end if frame.report.end <= one.start else frame.report.start - one.end, number)
        for number, frame in enumerate(ground.sight.frames)
        if frame.report.end <= one.start or frame.report.start >= one.end
    ]
    distance, number = min(distances, default=(FARTHEST_DENIAL, 0))
    return distance < FARTHEST_DENIAL and ground.silent[number]


def is_ours(rule: Found | None) -> bool:
    """Whether a clause of the rules counts as speech for us rather than for those who marked the articles."""
    return rule is not None and rule.frame is not None and rule.frame.report.cue_class in OURS


def least_chance(ground: Ground, one: Candidate) -> float:
    """The chance that a thing must have: a stretch without verb or marks that no rule takes for what was said."""
    has_words = ground.verbs[one.end] > ground.verbs[one.start] or ground.marked[one.end] > ground.marked[one.start]
    rule = ground.same.get((one.start, one.end))
    is_reported = rule is not None and rule.frame is not None and rule.frame.report.cue_class not in OF_THINGS
    return 0.0 if has_words or is_reported else LIKELY_THING


def is_sure(ground: Ground, one: Candidate) -> bool:
    """Whether a clause of the rules stays whatever its chance.

    That is a clause that is refused, demanded, promised or denied, or that somebody is quoted with, and marked words
    that a cue reports: short as they are, they are somebody's.
    """
    rule = ground.same.get((one.start, one.end))
    if rule is None:
        return False
    has_verb = ground.verbs[one.end] > ground.verbs[one.start]
    is_quoted = rule.frame is not None and _is_as_saying(ground, rule.frame.report)
    return is_reported_word(rule) or (has_verb and (is_ours(rule) or is_quoted))


def is_reported_word(rule: Found) -> bool:
    """Whether a clause of the rules is marked words and nothing else."""
    return rule.frame is not None and rule.kind == "mixed" and rule.end == rule.start + 1


def relays(outer: Found, inner: Found) -> bool:
    """Whether a clause begins with a cue of somebody else and what that one reports: "Lind had said | it was shut"."""
    frame = inner.frame
    if frame is None or frame.leans or frame.mention is None or "direct" in (inner.kind, outer.kind):
        return False
    return outer.start == frame.start and outer.start < inner.start and inner.end <= outer.end


def find_relayed(ground: Ground) -> dict[Candidate, Candidate]:
    """The clauses of the rules that another one relays, each with that one."""
    return {
        Candidate(inner.start, inner.end): Candidate(outer.start, outer.end)
        for inner in ground.rules
        for outer in ground.rules
        if relays(outer, inner)
    }
