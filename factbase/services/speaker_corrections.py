"""Speakers as people correct them: names, offices, and two who are one."""

from dataclasses import dataclass
from typing import Any

from peewee import IntegrityError

from factbase.errors import Conflict, Invalid
from factbase.services.corrections import Changed, Revisions, check_reason, check_revision, correcting
from factbase.services.naming import AliasDraft, RoleDraft, index_speaker, record_alias, record_role
from factbase.services.speakers import SpeakerResult, check_alias, check_role, find_entered, get_speaker
from factbase.store.database import database
from factbase.store.history import Recorder
from factbase.store.models import Speaker
from factbase.text.normalise import key


@dataclass(frozen=True, slots=True)
class SpeakerCorrection:
    """What a person sets; what is not in `columns` (name, kind, wikidata_qid) stays as it is."""

    columns: dict[str, Any]
    reason: str | None = None


def correct_speaker(
    speaker_id: int, correction: SpeakerCorrection, actor: str, expected: Revisions
) -> Changed[SpeakerResult]:
    """Set the name, kind or Wikidata number of a speaker; the name before stays as an alias.

    Raises NotFound, Stale, Invalid, or Conflict where the number is taken or the speaker was merged.
    """
    check_reason(correction.reason)
    columns = dict(correction.columns)
    if not columns:
        raise Invalid("Nothing is to be set.")
    if "name" in columns:
        if not key(columns["name"]):
            raise Invalid("A speaker needs a name.", "/name")
        columns["key"] = key(columns["name"])
    with correcting(actor, correction.reason) as changes:
        speaker = _find_current(speaker_id, expected)
        _update(speaker, columns, changes)
        if "name" in columns:
            record_alias(speaker, AliasDraft(speaker.name), changes)
        index_speaker(speaker)
    return Changed(get_speaker(speaker_id), changes.change_id)


def add_alias(speaker_id: int, draft: AliasDraft, actor: str, expected: Revisions = None) -> Changed[SpeakerResult]:
    """Add a name to a speaker; raises NotFound, Stale, Invalid, or Conflict where they have it."""
    check_alias(draft, "")
    with correcting(actor) as changes:
        speaker = _find_current(speaker_id, expected)
        if record_alias(speaker, draft, changes) is None:
            raise Conflict(f"{speaker.name} has this name already.")
        changes.update("speaker completed", speaker)
    return Changed(get_speaker(speaker_id), changes.change_id)


def add_role(speaker_id: int, draft: RoleDraft, actor: str, expected: Revisions = None) -> Changed[SpeakerResult]:
    """Add an office to a speaker; raises NotFound, Stale, Invalid, or Conflict where they were merged."""
    check_role(draft, "")
    with correcting(actor) as changes:
        speaker = _find_current(speaker_id, expected)
        record_role(speaker, draft, changes)
        changes.update("speaker completed", speaker)
    return Changed(get_speaker(speaker_id), changes.change_id)


def merge_speakers(
    speaker_id: int, into: int, reason: str | None, actor: str, expected: Revisions = None
) -> Changed[SpeakerResult]:
    """Let a speaker be one with another, under whom all that they said is read from now on; returns the other.

    Their rows keep pointing at them, so undoing the merge needs to touch nothing else. Raises NotFound, Stale, Invalid,
    or Conflict where one of them was merged before.
    """
    check_reason(reason)
    with correcting(actor, reason) as changes:
        merge_into_speaker(speaker_id, into, changes, expected)
    return Changed(get_speaker(into), changes.change_id)


def merge_into_speaker(speaker_id: int, into: int, changes: Recorder, expected: Revisions = None) -> None:
    """Let a speaker be one with another, as a part of a change."""
    speaker = _find_current(speaker_id, expected)
    if into == speaker.id:
        raise Invalid("A speaker cannot be merged into themselves.", "/into")
    target = Speaker.get_or_none((Speaker.id == into) & ~Speaker.is_removed)
    if target is None:
        raise Invalid(f"There is no speaker {into}.", "/into")
    if target.merged_into_id is not None:
        raise Conflict(f"Speaker {into} was merged into speaker {target.merged_into_id}.")
    changes.update("speaker merged", speaker, merged_into=target)
    changes.update("speaker completed", target)


def _find_current(speaker_id: int, expected: Revisions) -> Speaker:
    speaker = find_entered(speaker_id)
    check_revision(speaker, expected)
    if speaker.merged_into_id is not None:
        raise Conflict(f"Speaker {speaker.id} was merged into speaker {speaker.merged_into_id}.")
    return speaker


def _update(speaker: Speaker, columns: dict[str, Any], changes: Recorder) -> None:
    try:
        with database.atomic():
            changes.update("speaker corrected", speaker, **columns)
    except IntegrityError:
        raise Conflict(f"Another speaker is {columns['wikidata_qid']}.") from None
