"""Undoing a change: its subjects are as they were before it, by a change that can be undone in turn."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from peewee import IntegrityError

from factbase.errors import Conflict, NotFound
from factbase.services.attachments import outline_decision
from factbase.services.changes import ChangeResult, read_results
from factbase.services.corrections import Changed, check_reason, correcting
from factbase.services.learning import teaching
from factbase.services.naming import index_speaker
from factbase.services.versions import index_article
from factbase.store.database import database
from factbase.store.history import Recorder, Snapshot, read_columns, snapshot
from factbase.store.models import (
    Alias,
    Appearance,
    Article,
    Assertion,
    Change,
    Claim,
    Decision,
    Outlet,
    Quote,
    Redaction,
    Review,
    ReviewItem,
    Role,
    Speaker,
)
from factbase.store.models.base import Row

SUBJECTS: dict[str, type[Row]] = {
    "alias": Alias,
    "appearance": Appearance,
    "article": Article,
    "assertion": Assertion,
    "claim": Claim,
    "outlet": Outlet,
    "quote": Quote,
    "review": Review,
    "review_item": ReviewItem,
    "role": Role,
    "speaker": Speaker,
}
# What people enter can be taken away again; claims and speakers keep their rows, for decisions name their numbers.
REMOVED = {"alias", "outlet", "review", "role"}
HIDDEN = {"claim", "speaker"}
# Where rows refer to what would be taken away.
REFERENCES: dict[str, tuple[tuple[str, Any], ...]] = {
    "claim": (("assertion", Assertion.claim), ("claim", Claim.merged_into), ("review", Review.claim)),
    "outlet": (("article", Article.outlet),),
    "speaker": (
        ("alias", Alias.speaker),
        ("assertion", Assertion.speaker),
        ("quote", Quote.speaker),
        ("quote", Quote.relayed_by),
        ("role", Role.speaker),
        ("speaker", Speaker.merged_into),
    ),
}


@dataclass(frozen=True, slots=True)
class Step:
    """What a change made of one subject, from first to last."""

    kind: str
    subject: int
    before: Snapshot | None
    after: Snapshot | None


def revert_change(change_id: str, reason: str | None, actor: str) -> Changed[tuple[ChangeResult, ...]]:
    """Undo a change, or undo its undoing; returns what was changed for that.

    Raises NotFound, or Conflict where it took an article in, or where later changes stand on it: those are named.
    """
    check_reason(reason)
    with correcting(actor, reason) as changes:
        rows = list(Change.select().where(Change.change_id == change_id).order_by(Change.seq))
        if not rows:
            raise NotFound("change", change_id)
        if Redaction.get_or_none(Redaction.change_id == change_id):
            raise Conflict("A redaction cannot be undone: the words are kept nowhere.")
        changes.reverts = change_id
        steps = _find_steps(read_results(rows))
        _check_steps(steps, rows)
        with teaching(*_find_claims(steps)):
            for step in reversed(steps):
                if step.before is not None:
                    _restore(step, step.before, changes)
            _check_references(steps, rows)
            for step in reversed(steps):
                if step.before is None:
                    _take_away(step, changes)
            _restore_decisions(rows, changes)
        for speaker in _find_speakers(steps):
            index_speaker(speaker)
        for article in _find_articles(steps):
            index_article(article)
    done = Change.select().where(Change.change_id == changes.change_id).order_by(Change.seq)
    return Changed(tuple(read_results(list(done))), changes.change_id)


def _find_steps(changes: Sequence[ChangeResult]) -> list[Step]:
    """By subject: its state before the change and after it, in the order in which the change came to them."""
    steps: dict[tuple[str, int], Step] = {}
    for one in changes:
        subject = (one.subject_type, one.subject)
        if one.subject_type != "decision":
            before = steps[subject].before if subject in steps else one.before
            steps[subject] = Step(*subject, before, one.after)
    return list(steps.values())


def _check_steps(steps: Sequence[Step], rows: Sequence[Change]) -> None:
    """Raise Conflict unless every subject can be restored and is still as the change left it."""
    for step in sorted(steps, key=lambda step: step.kind != "version"):
        is_made_or_gone = step.before is None or step.after is None
        if step.kind == "version":
            raise Conflict("A change that took in a text of an article cannot be undone; correct it instead.")
        if step.kind not in SUBJECTS or (is_made_or_gone and step.kind not in REMOVED | HIDDEN):
            raise Conflict(f"This change of the kind {step.kind} cannot be undone; correct it instead.")
    changed = [(step.kind, step.subject) for step in steps if _state(_current(step)) != _state(step.after)]
    _refuse_later(changed, rows)


def _check_references(steps: Sequence[Step], rows: Sequence[Change]) -> None:
    """Raise Conflict where something still refers to what is to be taken away."""
    taken = {(step.kind, step.subject) for step in steps if step.before is None}
    referring = [
        (kind, row.id)
        for step in steps
        if step.before is None
        for kind, field in REFERENCES.get(step.kind, ())
        for row in field.model.select(field.model.id).where(field == step.subject)
        if (kind, row.id) not in taken
    ]
    _refuse_later(referring, rows)


def _refuse_later(subjects: Sequence[tuple[str, int]], rows: Sequence[Change]) -> None:
    """Raise Conflict that names the later changes of these subjects."""
    if not subjects:
        return
    named: dict[str, None] = {}
    for kind, subject in subjects:
        of_it = (Change.subject_type == kind) & (Change.subject == subject) & (Change.seq > rows[-1].seq)
        named |= dict.fromkeys(
            row.change_id for row in Change.select(Change.change_id).where(of_it).order_by(Change.seq)
        )
    raise Conflict(f"Later changes stand on it: {', '.join(named) or 'a redaction'}.", tuple(named))


def _current(step: Step) -> Snapshot | None:
    row: Any = SUBJECTS[step.kind].get_or_none(SUBJECTS[step.kind].id == step.subject)
    return None if row is None or getattr(row, "is_removed", False) else snapshot(row)


def _state(kept: Snapshot | None) -> Snapshot | None:
    """What undoing restores: all but the revision, which only ever grows."""
    return kept and {name: value for name, value in kept.items() if name != "revision"}


def _restore(step: Step, before: Snapshot, changes: Recorder) -> None:
    model: Any = SUBJECTS[step.kind]
    if step.after is None:
        _bring_back(model, step, before, changes)
    else:
        columns = read_columns(model, before)
        del columns["id"]
        columns.pop("revision", None)
        with _without_rivals(step):
            changes.update(f"{step.kind} restored".replace("_", " "), model.get_by_id(step.subject), **columns)


@contextmanager
def _without_rivals(step: Step) -> Iterator[None]:
    """Raise Conflict where another row has meanwhile taken what only one may have."""
    try:
        with database.atomic():
            yield
    except IntegrityError:
        raise Conflict(f"Another {step.kind} has taken what this one had.") from None


def _take_away(step: Step, changes: Recorder) -> None:
    model: Any = SUBJECTS[step.kind]
    row = model.get_by_id(step.subject)
    before = snapshot(row)
    if step.kind in HIDDEN:
        row.is_removed = True
        row.revision += 1
        row.save()
    else:
        row.delete_instance()
    changes.add(f"{step.kind} taken away", (step.kind, step.subject), before, None)


def _bring_back(model: Any, step: Step, before: Snapshot, changes: Recorder) -> None:
    columns = read_columns(model, before)
    if step.kind in HIDDEN:
        row = model.get_by_id(step.subject)
        columns["revision"] = row.revision + 1
        for name, value in columns.items():
            setattr(row, name, value)
        with _without_rivals(step):
            row.save()
    else:
        with _without_rivals(step):
            row = model.create(**columns)
    changes.add(f"{step.kind} brought back", (step.kind, step.subject), None, snapshot(row))


def _restore_decisions(rows: Sequence[Change], changes: Recorder) -> None:
    """Let what was decided before be the last decision again: decisions are added, never taken back."""
    numbers = [row.subject for row in rows if row.subject_type == "decision"]
    is_undoing = rows[0].reverts is not None
    for decision in Decision.select().where(Decision.id.in_(numbers)).order_by(Decision.id):
        valid = decision.supersedes if is_undoing else _find_before(decision, numbers)
        columns = {name: getattr(valid, name) for name in COPIED}
        row = Decision.create(**columns, actor=changes.actor, supersedes=decision)
        changes.add("decision restored", ("decision", row.id), None, outline_decision(row))


COPIED = ("assertion", "claim", "judgement", "score", "parts", "vetoes", "candidates", "reason", "matcher")


def _find_before(decision: Decision, numbers: Sequence[int]) -> Decision:
    """The last decision on the assertion before this change."""
    earlier = (Decision.assertion == decision.assertion_id) & (Decision.id < decision.id) & Decision.id.not_in(numbers)
    found: Decision = Decision.select().where(earlier).order_by(Decision.id.desc()).get()
    return found


def _find_claims(steps: Sequence[Step]) -> set[int]:
    """Claims that may be found by other words when the steps are undone."""
    touched = {step.subject for step in steps if step.kind == "claim"}
    for step in steps:
        if step.kind == "assertion":
            touched |= {kept["claim_id"] for kept in (step.before, step.after) if kept and kept["claim_id"]}
    return touched


def _find_speakers(steps: Sequence[Step]) -> list[Speaker]:
    touched = {step.subject for step in steps if step.kind == "speaker"}
    for step in steps:
        if step.kind == "alias":
            touched |= {kept["speaker_id"] for kept in (step.before, step.after) if kept}
    return list(Speaker.select().where(Speaker.id.in_(touched)))


def _find_articles(steps: Sequence[Step]) -> list[Article]:
    return list(Article.select().where(Article.id.in_({step.subject for step in steps if step.kind == "article"})))
