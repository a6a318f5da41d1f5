"""A statement that goes on with what was told and names nothing: it states the one claim of its kind that is live."""

from collections.abc import Callable, Sequence
from datetime import timedelta

from factbase.match.comparisons import Comparison
from factbase.match.contrasts import open_count
from factbase.match.count_doubts import other_reality
from factbase.match.doubts import find_doubts
from factbase.match.event_doubts import loose_event
from factbase.match.key_doubts import find_unequal_keys
from factbase.match.likeness import other_words
from factbase.match.revisions import is_revision
from factbase.match.ties import has_one_voice, is_near, is_one_story
from factbase.match.updates import is_answer, is_going_on
from factbase.values.statements import Amount, Figure, Term

LIVE = timedelta(days=21)  # since the claim was stated last
RIVAL = timedelta(days=60)  # in which another claim may be the one that is meant
FRESH = timedelta(days=3)  # of two claims the one that was stated just now is meant ...
STALE = timedelta(days=10)  # ... where the other one was not for so long
CROWDED = 5  # claims of one kind; among so many none is the only one
DISTINCT = 11  # people
PAYERS = ("giver", "receiver")
IDENTITY = ("harm", "per", "provision", "what")


def choose_lone(pairs: Sequence[Comparison]) -> Comparison | None:
    """The only claim that a statement can go on with, of those that no veto forbids; None where there are two."""
    rivals = [pair for pair in pairs if _is_rival(pair)]
    if len(rivals) >= CROWDED:
        return None
    fresh = [pair for pair in rivals if is_near(pair, FRESH)]
    stale = [pair for pair in rivals if not is_near(pair, STALE)]
    if len(rivals) > 1 and (len(fresh) != 1 or len(fresh) + len(stale) < len(rivals)):
        return None
    only = next(iter(fresh or rivals), None)
    return only if only and is_near(only, LIVE) and _is_told_on(only) else None


def _is_rival(pair: Comparison) -> bool:
    """Whether the claim is of the statement's kind, of the same harm or provision, and not long gone."""
    if not pair.has_same_type or not is_near(pair, RIVAL):
        return False
    new, known = dict(pair.statement.keys), dict(pair.claim.keys)
    return all(new.get(name) == known.get(name) for name in IDENTITY)


def _is_told_on(pair: Comparison) -> bool:
    """Whether the words go on with what was told, name nothing that the claim does not, and raise no other doubt."""
    if pair.statement.event.reported is None and not is_one_story(pair):
        return False  # of what is not dated nobody can say that it goes on
    is_apart = not _names_nothing_new(pair) or _has_other_cause(pair)
    if find_unequal_keys(pair) or (is_apart and not isinstance(pair.statement.value, Amount)):
        return False
    rule = RULES.get(type(pair.statement.value))
    allowed = rule(pair) if rule else None
    return allowed is not None and set(find_doubts(pair)) <= allowed


def _names_nothing_new(pair: Comparison) -> bool:
    """Whether every name is the claim's; a claim that names nothing may be told on with a name."""
    new, _ = pair.other_names
    if pair.new.opening - pair.told.words:
        return False
    return not new or (not pair.told.names and is_going_on(pair.statement.text))


def _has_other_cause(pair: Comparison) -> bool:
    new, known = pair.statement.event.causes, pair.claim.event.causes
    return bool(new and known and not new & known)


Doubt = Callable[[Comparison], str | None]


def _count(pair: Comparison) -> set[Doubt] | None:
    """A figure that is given again, or that counts on and does not fall."""
    new, known = pair.statement.value, pair.claim.value
    if not isinstance(new, Figure) or not isinstance(known, Figure):
        return None
    values = [value.best for value in (known, *pair.claim.values) if isinstance(value, Figure)]
    if new.best is not None and new.best >= DISTINCT and new.best in values:
        return {loose_event, open_count, *([other_reality] if pair.statement.stance == "questions" else [])}
    is_fewer = new.harm == "killed" and (new.best or 0) < (known.best or 0) and not is_revision(pair.statement.text)
    return {loose_event, open_count} if is_going_on(pair.statement.text) and not is_fewer else None


def _answer(pair: Comparison) -> set[Doubt] | None:
    """A term on which somebody takes a position."""
    return {loose_event} if is_answer(pair.statement.text) else None


def _payment(pair: Comparison) -> set[Doubt] | None:
    """A sum that is corrected by whoever named it, or of which both name giver or receiver."""
    new, known = dict(pair.statement.keys), dict(pair.claim.keys)
    is_tied = has_one_voice(pair) or any(new.get(name) and new.get(name) == known.get(name) for name in PAYERS)
    return {loose_event, other_words} if is_tied and is_revision(pair.statement.text) else None


RULES: dict[type, Callable[[Comparison], set[Doubt] | None]] = {Amount: _payment, Figure: _count, Term: _answer}
