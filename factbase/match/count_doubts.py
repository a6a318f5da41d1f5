"""Doubts about a count: what is feared, denied, far lower than before, or a part."""

from factbase.match.comparisons import Comparison
from factbase.match.revisions import is_revision
from factbase.match.ties import is_named
from factbase.match.wordings import Wording
from factbase.values.statements import Figure

SHRINKING = frozenset({"displaced", "missing"})  # who returned or was found is no longer counted


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
