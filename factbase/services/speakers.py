"""Speakers with their names and offices."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import get_args

from peewee import IntegrityError

from factbase.errors import Conflict, Invalid, Moved, NotFound
from factbase.services.identities import find_current, find_owners
from factbase.services.naming import AliasDraft, RoleDraft, record_alias, record_role
from factbase.services.paging import Page, Paging, read_page
from factbase.services.views import PRESENT, View
from factbase.store.database import database
from factbase.store.history import Recorder, recording, snapshot
from factbase.store.models import Alias, Appearance, Role, Speaker
from factbase.store.search import find_subjects
from factbase.text.normalise import key
from factbase.values.quotations import SpeakerKind


@dataclass(frozen=True, slots=True)
class AliasResult:
    """A name in use: `strong` identifies alone, `weak` needs its article; open ends are None."""

    id: int
    text: str
    lang: str | None
    strength: str
    since: date | None
    until: date | None


@dataclass(frozen=True, slots=True)
class RoleResult:
    """An office held; open ends are None."""

    id: int
    title: str
    organization: str | None
    since: date | None
    until: date | None


@dataclass(frozen=True, slots=True)
class SpeakerResult:
    """Who can be quoted; `merged_into` is who they turned out to be."""

    id: int
    name: str
    kind: str
    wikidata_qid: str | None
    aliases: tuple[AliasResult, ...]
    roles: tuple[RoleResult, ...]
    merged_into: int | None
    revision: int
    created_at: datetime


@dataclass(frozen=True, slots=True)
class SpeakerDraft:
    """A speaker to be entered, with names beside the main one."""

    name: str
    kind: SpeakerKind
    wikidata_qid: str | None = None
    aliases: tuple[AliasDraft, ...] = ()
    roles: tuple[RoleDraft, ...] = ()


@dataclass(frozen=True, slots=True)
class SpeakerFilter:
    """Which speakers: by words of their names, kind, and number in Wikidata."""

    q: str | None = None
    kind: str | None = None
    qid: str | None = None


def create_speaker(draft: SpeakerDraft, actor: str) -> SpeakerResult:
    """Enter a speaker; raises Invalid on what makes no sense, Conflict where the Wikidata number is taken."""
    _check_draft(draft)
    with recording(actor) as changes:
        speaker = _insert(draft)
        changes.add("speaker created", ("speaker", speaker.id), None, snapshot(speaker))
        for alias in (AliasDraft(draft.name), *draft.aliases):
            record_alias(speaker, alias, changes)
        for role in draft.roles:
            record_role(speaker, role, changes)
    return get_speaker(speaker.id)


def enter_mentioned(quote_id: int, changes: Recorder) -> Speaker:
    """Enter a person under the words that name the speaker of a quote; raises Conflict where no name stands there."""
    named = (Appearance.quote == quote_id) & (Appearance.mention_kind == "named")
    appearance = Appearance.select().where(named).order_by(Appearance.id).first()
    if appearance is None:
        raise Conflict("No name stands with the quote; enter the speaker and decide for them.")
    speaker = _insert(SpeakerDraft(appearance.mention, "person"))
    changes.add("speaker created", ("speaker", speaker.id), None, snapshot(speaker))
    record_alias(speaker, AliasDraft(speaker.name), changes)
    return speaker


def get_speaker(speaker_id: int, view: View = PRESENT) -> SpeakerResult:
    """One speaker; raises NotFound, or Moved where they turned out to be another."""
    return read_speakers([find_speaker(speaker_id, view)], view)[0]


def find_speaker(speaker_id: int, view: View = PRESENT) -> Speaker:
    """The row of a speaker; raises NotFound, or Moved where they turned out to be another."""
    speaker = find_entered(speaker_id, view)
    if speaker.merged_into_id is not None:
        raise Moved("speaker", speaker_id, find_current([speaker_id], view)[speaker_id].id)
    return speaker


def find_entered(speaker_id: int, view: View = PRESENT) -> Speaker:
    """The row of a speaker, be it one that was merged; raises NotFound."""
    speaker: Speaker | None = view.find(Speaker, [speaker_id]).get(speaker_id)
    if speaker is None:
        raise NotFound("speaker", speaker_id)
    return speaker


def list_speakers(wanted: SpeakerFilter, paging: Paging) -> Page[SpeakerResult]:
    """Speakers in the order in which they came in."""
    query = Speaker.select().where(~Speaker.is_removed & Speaker.merged_into.is_null())
    for column, value in ((Speaker.kind, wanted.kind), (Speaker.wikidata_qid, wanted.qid)):
        if value is not None:
            query = query.where(column == value)
    if wanted.q is not None:
        query = query.where(Speaker.id.in_(find_subjects("speaker", wanted.q)))
    return read_page(query, Speaker.id, paging, read_speakers)


def _check_draft(draft: SpeakerDraft) -> None:
    if not key(draft.name):
        raise Invalid("A speaker needs a name.", "/name")
    if draft.kind not in get_args(SpeakerKind):
        raise Invalid(f"There is no kind of speaker {draft.kind}.", "/kind")
    for place, alias in enumerate(draft.aliases):
        check_alias(alias, f"/aliases/{place}")
    for place, role in enumerate(draft.roles):
        check_role(role, f"/roles/{place}")


def check_alias(alias: AliasDraft, pointer: str) -> None:
    """Raise Invalid on a name that makes no sense, with pointers below the one given."""
    if not key(alias.text):
        raise Invalid("An alias needs words.", f"{pointer}/text")
    if alias.strength not in {"strong", "weak"}:
        raise Invalid("An alias is strong or weak.", f"{pointer}/strength")
    _check_dates(alias, f"{pointer}/to")


def check_role(role: RoleDraft, pointer: str) -> None:
    """Raise Invalid on an office that makes no sense, with pointers below the one given."""
    if not key(role.title):
        raise Invalid("A role needs a title.", f"{pointer}/title")
    _check_dates(role, f"{pointer}/to")


def _check_dates(draft: AliasDraft | RoleDraft, pointer: str) -> None:
    if draft.since is not None and draft.until is not None and draft.until < draft.since:
        raise Invalid("The end lies before the beginning.", pointer)


def _insert(draft: SpeakerDraft) -> Speaker:
    try:
        with database.atomic():
            row: Speaker = Speaker.create(
                name=draft.name, key=key(draft.name), kind=draft.kind, wikidata_qid=draft.wikidata_qid
            )
            return row
    except IntegrityError:
        raise Conflict(f"Another speaker is {draft.wikidata_qid}.") from None


def read_speakers(rows: Sequence[Speaker], view: View = PRESENT) -> list[SpeakerResult]:
    """Results for rows, with the names and offices of all who turned out to be them."""
    owners = find_owners((row.id for row in rows), view)
    aliases: dict[int, list[AliasResult]] = defaultdict(list)
    for alias in view.related(Alias.speaker, owners):
        result = AliasResult(alias.id, alias.text, alias.lang, alias.strength, alias.since, alias.until)
        aliases[owners[alias.speaker_id]].append(result)
    roles: dict[int, list[RoleResult]] = defaultdict(list)
    for role in view.related(Role.speaker, owners):
        held = RoleResult(role.id, role.title, role.organization, role.since, role.until)
        roles[owners[role.speaker_id]].append(held)
    return [
        SpeakerResult(
            id=row.id,
            name=row.name,
            kind=row.kind,
            wikidata_qid=row.wikidata_qid,
            aliases=tuple(aliases[row.id]),
            roles=tuple(roles[row.id]),
            merged_into=row.merged_into_id,
            revision=row.revision,
            created_at=row.created_at,
        )
        for row in rows
    ]
