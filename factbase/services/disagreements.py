"""Where voices contradict one another about a claim: who says what, and since when."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import combinations

from factbase.services.assertion_results import AssertionResult
from factbase.services.phrasing import describe_value
from factbase.services.ranges import are_apart, is_below, is_part
from factbase.services.standing import Mark
from factbase.services.voices import find_actor, find_voice, name_voices

MISSING = datetime.max.replace(tzinfo=UTC)
MOST_SIDES = 40  # the latest; every two of them are compared
GROWING = frozenset({"event", "running_total"})  # kinds of figure that grow as more becomes known
OPPOSED = frozenset({"rejected", "not_agreed", "denied", "ended", "violated"})
SETTLED = frozenset({"agreed", "willing", "in_force", "extended"})


@dataclass(frozen=True, slots=True)
class Side:
    """What some voices say last; `says` is their value in words, `denies` whether they reject the claim."""

    says: str
    denies: bool
    voices: tuple[str, ...]
    assertions: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Disagreement:
    """Two standing readings that cannot both be right, since the later of them; `detail` says it in a sentence."""

    since: datetime | None
    assertions: tuple[int, ...]
    detail: str
    sides: tuple[Side, Side]


Group = list[AssertionResult]


def find_conflicts(said: Sequence[AssertionResult], marks: dict[int, Mark]) -> tuple[Disagreement, ...]:
    """Readings that contradict each other; `said` is in order of time, and only the last words of a voice count."""
    standing = [one for one in said if marks.get(one.id) in {None, "denied"}]
    # Who first refuses a term and then states one has given the refusal up, whoever acts in either.
    stated = {find_voice(one): place for place, one in enumerate(standing) if not _denies(one)}
    kept = [one for place, one in enumerate(standing) if not _denies(one) or place >= stated.get(find_voice(one), -1)]
    last = {(find_voice(one), find_actor(one)): one for one in kept}
    groups: dict[tuple[str, str, bool], Group] = defaultdict(list)
    for one in last.values():
        groups[find_actor(one), _say(one), _denies(one)].append(one)
    latest = sorted(groups.values(), key=_last_said)[-MOST_SIDES:]
    pairs = [(one, other) for one, other in combinations(latest, 2) if _is_addressed(one, other, latest)]
    return tuple(
        _describe(one, other, detail) for one, other in pairs if (detail := _contradiction(one, other)) is not None
    )


def _last_said(group: Group) -> datetime:
    return group[-1].as_of or MISSING


def _is_addressed(one: Group, other: Group, groups: Sequence[Group]) -> bool:
    """Whether a denial of a term is about the other reading: of all that is said of a term it means the latest."""
    if _denies(one[-1]) == _denies(other[-1]) or "status" not in (one[-1].value or {}):
        return True
    denial, statement = (one, other) if _denies(one[-1]) else (other, one)
    earlier = [group for group in groups if not _denies(group[-1]) and _last_said(group) <= _last_said(denial)]
    return bool(earlier) and earlier[-1] is statement


def _describe(one: Group, other: Group, detail: str) -> Disagreement:
    moments = [group[-1].as_of for group in (one, other) if group[-1].as_of]
    numbers = sorted(member.id for group in (one, other) for member in group)
    return Disagreement(max(moments, default=None), tuple(numbers), detail, (_side(one), _side(other)))


def _side(group: Group) -> Side:
    voices = tuple(dict.fromkeys(name_voices([one]) for one in group))
    return Side(_say(group[-1]), _denies(group[-1]), voices, tuple(one.id for one in group))


def _contradiction(one: Group, other: Group) -> str | None:
    """Why two readings cannot both be right; None where they can."""
    first, second = one[-1].value or {}, other[-1].value or {}
    if _denies(one[-1]) != _denies(other[-1]):
        deniers, sayers = (one, other) if _denies(one[-1]) else (other, one)
        return None if are_apart(first, second) else _denial(deniers, sayers)  # "it was not 40" leaves 12 as it is
    if not first or not second or _denies(one[-1]):
        return None
    if is_part(first, second) or is_part(second, first):
        return None
    is_contrary = are_apart(first, second) and not _is_development(one[-1], other[-1])
    return _contrast(one, other) if is_contrary or _are_opposed(one[-1], other[-1]) else None


def _denial(deniers: Group, sayers: Group) -> str:
    if (deniers[-1].value or {}).get("status") not in {None, "denied"}:
        return _contrast(sayers, deniers)  # a demand that somebody rejects was made all the same
    said = f": {_say(sayers[-1])}" if sayers[-1].value else ""
    return f"{_verb(deniers, 'denies', 'deny')} what {_verb(sayers, 'says', 'say')}{said}"


def _contrast(one: Group, other: Group) -> str:
    return f"{_verb(one, 'says', 'say')} {_say(one[-1])}, {_verb(other, 'says', 'say')} {_say(other[-1])}"


def _verb(group: Group, singular: str, plural: str) -> str:
    names = name_voices(group)
    return f"{names} {singular if len({find_voice(one) for one in group}) == 1 else plural}"


def _say(one: AssertionResult) -> str:
    return describe_value(one.value or {}) or one.text


def _denies(one: AssertionResult) -> bool:
    return one.stance == "denies" or (one.value or {}).get("polarity") == "denied"


def _is_development(one: AssertionResult, other: AssertionResult) -> bool:
    """Whether the later figure only carries the earlier one on: a toll grows, and those who are missing are found."""
    if one.as_of is None or other.as_of is None or one.as_of == other.as_of:
        return False
    earlier, later = sorted((one, other), key=lambda side: side.as_of or MISSING)
    before, after = earlier.value or {}, later.value or {}
    if before.get("harm") is None or before.get("basis") not in GROWING:
        return False
    return bool(before["harm"] == "missing" or is_below(before, after))


def _are_opposed(one: AssertionResult, other: AssertionResult) -> bool:
    """Whether one actor is said to hold two positions that exclude each other."""
    statuses = {(side.value or {}).get("status") for side in (one, other)}
    return find_actor(one) == find_actor(other) and bool(statuses & OPPOSED and statuses & SETTLED)
