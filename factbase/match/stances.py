"""How a statement stands to what a claim says: two refusals in other words assert one another."""

import re
from collections.abc import Callable

from factbase.match.comparisons import Comparison
from factbase.match.denials import is_denial
from factbase.match.revisions import is_revision
from factbase.match.wordings import is_same_name
from factbase.values.statements import Amount, Control, Deadline, Figure, Stance, Term, Value

CLAUSE = re.compile(r"[,;]\s|\s(?:but|while|yet)\s")
REFUSALS = frozenset({"rejected", "not_agreed", "denied"})
OPEN = frozenset({"proposed", "mention", "called_for", "demanded", "willing"})


def find_stance(pair: Comparison) -> Stance:
    """The stance of the statement relative to the claim, as it stands now."""
    own = pair.statement.stance
    if own == "questions" or (_is_supposed(pair.statement.value) and not _is_supposed(pair.claim.value)):
        return own
    if own == "denies" and getattr(pair.statement.value, "status", None) == "mention":
        return "reports"  # "no evidence that they broke the truce" denies no truce
    new = _is_refusal(pair.statement.value, own, pair.statement.text)
    known = _is_refused(pair)
    is_corrected = is_revision(pair.statement.text) and not is_revision(pair.wording)
    # A refusal taken back, or a count of none that is corrected, moves on; it contradicts nobody.
    if new != known and not (is_corrected and (known or isinstance(pair.statement.value, Figure))):
        return "denies"
    if _is_changed(pair) or (is_corrected and not known):
        return "revises"
    return "reports" if own == "reports" else "asserts"


def _is_supposed(value: Value | None) -> bool:
    """Whether a number is feared, expected or doubted: beside one that was counted it revises nothing."""
    return isinstance(value, Figure) and value.polarity == "hypothetical"


def _is_refused(pair: Comparison) -> bool:
    """Whether the claim itself says that something is not so; words that denied it say the contrary of what it says."""
    if pair.wording not in pair.claim.denying:
        return _is_refusal(pair.claim.value, pair.claim.stance, pair.wording)
    if pair.claim.value is None:
        return not _is_refusal(None, "asserts", pair.wording)
    return _is_refusal(pair.claim.value, pair.claim.stance, "")


def _is_refusal(value: Value | None, stance: Stance, text: str) -> bool:
    if isinstance(value, Term):
        return value.status in REFUSALS or stance == "denies"
    if isinstance(value, Figure):
        is_negated = value.harm != "missing" and is_denial(_clause_of(value, text))  # "have not been found"
        return value.polarity == "denied" or value.high == 0 or stance == "denies" or is_negated
    return stance == "denies" or is_denial(text)


def _clause_of(figure: Figure, text: str) -> str:
    """The clause that gives the number: "23 were treated, none kept overnight" denies nothing of the 23."""
    words = figure.words.casefold()
    own = [clause for clause in CLAUSE.split(text) if words in clause.casefold()]
    return own[0] if own else text


def _is_changed(pair: Comparison) -> bool:
    """Whether the value has changed; of words without a value, whether their figures or times have.

    Who repeats one of several numbers that stand changes nothing.
    """
    new, known = pair.statement.value, pair.claim.value
    if new is not None and known is not None and type(new) is type(known):
        if isinstance(new, Figure | Amount):
            return all(_bounds_changed(new, value) for value in (known, *pair.claim.values))
        if CHANGES[type(new)](new, known):
            return True
    if pair.new.quantities and pair.known.quantities:
        return not pair.new.quantities & pair.known.quantities
    return bool(pair.new.times and pair.known.times) and not pair.new.times & pair.known.times


def _field_changed(*names: str) -> Callable[[Value, Value], bool]:
    """Whether a field that both state has changed."""

    def has_changed(new: Value, known: Value) -> bool:
        stated = ((getattr(new, name), getattr(known, name)) for name in names)
        return any(a is not None and b is not None and a != b for a, b in stated)

    return has_changed


def _bounds_changed(new: Value, known: Value) -> bool:
    bounds = [
        (getattr(value, "low", None), getattr(value, "best", None), getattr(value, "high", None))
        for value in (new, known)
    ]
    if bounds[0][1] is not None and bounds[1][1] is not None:
        return bool(bounds[0][1] != bounds[1][1])
    return bounds[0] != bounds[1]


def _term_changed(new: Value, known: Value) -> bool:
    fields = _field_changed("duration_days", "count", "until")(new, known)
    statuses = getattr(new, "status", None), getattr(known, "status", None)
    if "mention" in statuses:
        return bool(fields)  # to name a term is no position on it
    return bool(fields) or (
        not REFUSALS.issuperset(statuses) and statuses[0] != statuses[1] and not OPEN.issuperset(statuses)
    )


def _control_changed(new: Value, known: Value) -> bool:
    """Whether somebody else holds a place, or more or less of it: "Marland" and "Marland's forces" are one."""
    if not isinstance(new, Control) or not isinstance(known, Control):
        return False
    parties = [re.sub(r"['’]s?\b", "", party.casefold()) for party in (new.party, known.party) if party]
    return _field_changed("share")(new, known) or (len(parties) > 1 and not is_same_name(*parties))


CHANGES: dict[type[Value], Callable[[Value, Value], bool]] = {
    Control: _control_changed,
    Deadline: _field_changed("date", "duration_days"),
    Term: _term_changed,
}
