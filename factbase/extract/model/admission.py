"""Which stretches may count as reported words at all, and which clauses of the rules count for sure."""

from factbase.extract.model.candidates import Candidate
from factbase.extract.model.features import FeatureRows
from factbase.extract.model.sight import Sight
from factbase.extract.speech.found import Found
from factbase.extract.speech.indirect import BEFORE_CUE, OWN, is_silent
from factbase.extract.speech.sites import Site

# A cue that denies that anything was said silences the clause nearest to it, within so many pieces.
FARTHEST_DENIAL = 8
OWN_WORDS = OWN | {"but"}
# Clauses of the rules that count for sure: to refuse and to demand is speech for us, though often not for those who
# marked the articles, what stands before ", Roth said" was said, however long the words for Roth are, and behind a noun
# only grammar tells where a clause ends. So does a word between marks and nothing else.
KEPT = frozenset(("demand", "noun", "refuse"))
KEPT_BEFORE = frozenset(("say",))
# The object of praise or blame is a thing, not what was said.
OF_THINGS = frozenset(("judge",))
LIKELY_RULE, LIKELY_THING, NEVER = 0.24, 0.5, 1.1
LONGEST_NAME = 3
VERBS = frozenset(("BASE", "BE", "DO", "FUTURE", "HAVE", "MODAL", "PAST", "THOUGHT", "xed"))
# Behind "to" these begin a noun phrase.
NOMINAL = frozenset(("ARTICLE", "CAPITAL", "DETERMINER", "OBJECT", "POSSESSIVE"))


def rule_of(sight: Sight, one: Candidate) -> Found | None:
    """The clause of the rules that a candidate agrees with: the same one, else one that it overlaps."""
    touching = [
        found for found in sight.found if found.kind != "direct" and found.start < one.end and one.start < found.end
    ]
    same = (found for found in touching if (found.start, found.end) == (one.start, one.end))
    return next(same, touching[0] if touching else None)


def is_kept(rule: Found | None) -> bool:
    """Whether a clause of the rules counts for sure, and is by whom they say."""
    if rule is None or rule.frame is None:
        return False
    cue_class = rule.frame.report.cue_class
    is_word = rule.kind == "mixed" and rule.end == rule.start + 1
    return is_word or cue_class in KEPT or (rule.rule == BEFORE_CUE and cue_class in KEPT_BEFORE)


def limit_of_thing(sight: Sight, rows: FeatureRows, one: Candidate, rule: Found | None) -> float | None:
    """The least chance of a stretch with neither verb nor marks, the object of a verb; None for one that is no thing.

    `rule` is the clause of the rules with the same ends: it helps, except a thing to be praised or blamed. A few words
    alone are never enough.
    """
    if any(piece.marked for piece in sight.unit.pieces[one.start : one.end]):
        return None
    if any(_is_verb(rows, place) for place in range(one.start, one.end)):
        return None
    if rule is not None and rule.frame is not None and rule.frame.report.cue_class not in OF_THINGS:
        return LIKELY_RULE
    return LIKELY_THING if one.end - one.start > LONGEST_NAME else NEVER


def _is_verb(rows: FeatureRows, place: int) -> bool:
    name = rows.coarse_at(place)
    if name == "TO":
        return rows.coarse_at(place + 1) not in NOMINAL
    return name in VERBS or name.startswith("V.")


def overruns(sight: Sight, one: Candidate) -> bool:
    """Whether a stretch runs on into words that are the writer's own, or a quotation of their own."""
    return _swallows(sight, one) or _leaves_aside(sight, one)


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


def is_theirs(sight: Sight, one: Candidate, rule: Found | None) -> bool:
    """Whether the words are the speaker's: behind an aside the writer's own begin again, and a denial reports none."""
    is_own = rule is None and sight.unit.pieces[one.start].lower in OWN_WORDS
    return not is_own and not _is_denied(sight, one)


def _leaves_aside(sight: Sight, one: Candidate) -> bool:
    """Whether a stretch runs on behind the relative clause of its cue: ", which Roth says is unsafe, | was shut"."""
    ends = (
        Site(sight.unit, sight.frames, number, frozenset()).relative_end
        for number, frame in enumerate(sight.frames)
        if frame.report.end <= one.start
    )
    return any(one.start < end < min(one.end, sight.unit.last_word) for end in ends)


def _is_denied(sight: Sight, one: Candidate) -> bool:
    """Whether the cue nearest to a clause says that it was not said."""
    distances = [
        (one.start - frame.report.end if frame.report.end <= one.start else frame.report.start - one.end, number)
        for number, frame in enumerate(sight.frames)
        if frame.report.end <= one.start or frame.report.start >= one.end
    ]
    distance, number = min(distances, default=(FARTHEST_DENIAL, 0))
    return distance < FARTHEST_DENIAL and is_silent(Site(sight.unit, sight.frames, number, frozenset()))


def relays(outer: Found, inner: Found) -> bool:
    """Whether a clause begins with a cue of somebody else and what that one reports: "Lind had said | it was shut"."""
    frame = inner.frame
    if frame is None or frame.leans or frame.mention is None or "direct" in (inner.kind, outer.kind):
        return False
    return outer.start == frame.start and outer.start < inner.start and inner.end <= outer.end


def inner_of(sight: Sight, rule: Found | None) -> tuple[int, int] | None:
    """The ends of the clause that another one relays, if there is such."""
    inner = (other for other in sight.found if rule is not None and relays(rule, other))
    return next(((other.start, other.end) for other in inner), None)


def is_inner(sight: Sight, rule: Found | None) -> bool:
    """Whether a clause is relayed by another one."""
    return rule is not None and any(relays(other, rule) for other in sight.found)
