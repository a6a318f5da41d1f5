"""Speakers with their names and offices."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import get_args

from peewee import IntegrityError

from factbase.errors import Conflict, Invalid, NotFound
from factbase.services.naming import AliasDraft, RoleDraft, record_alias, record_role
from factbase.services.paging import Page, Paging, read_page
from factbase.store.database import database
from factbase.store.history import recording, snapshot
from factbase.store.models import Alias, Role, Speaker
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


def get_speaker(speaker_id: int) -> SpeakerResult:
    """One speaker; raises NotFound."""
    speaker = Speaker.get_or_none(Speaker.id == speaker_id)
    if speaker is None:
        raise NotFound("speaker", speaker_id)
    return _read_speakers([speaker])[0]


def list_speakers(wanted: SpeakerFilter, paging: Paging) -> Page[SpeakerResult]:
    """Speakers in the order in which they came in."""
    query = Speaker.select()
    for column, value in ((Speaker.kind, wanted.kind), (Speaker.wikidata_qid, wanted.qid)):
        if value is not None:
            query = query.where(column == value)
    if wanted.q is not None:
        query = query.where(Speaker.id.in_(find_subjects("speaker", wanted.q)))
    return read_page(query, Speaker.id, paging, _read_speakers)


def _check_draft(draft: SpeakerDraft) -> None:
    if not key(draft.name):
        raise Invalid("A speaker needs a name.", "/name")
    if draft.kind not in get_args(SpeakerKind):
        raise Invalid(f"There is no kind of speaker {draft.kind}.", "/kind")
    for place, alias in enumerate(draft.aliases):
        if not key(alias.text):
            raise Invalid("An alias needs words.", f"/aliases/{place}/text")
        if alias.strength not in {"strong", "weak"}:
            raise Invalid("An alias is strong or weak.", f"/aliases/{place}/strength")
        _check_dates(alias, f"/aliases/{place}/to")
    for place, role in enumerate(draft.roles):
        if not key(role.title):
            raise Invalid("A role needs a title.", f"/roles/{place}/title")
        _check_dates(role, f"/roles/{place}/to")


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


def _read_speakers(rows: Sequence[Speaker]) -> list[SpeakerResult]:
    numbers = [row.id for row in rows]
    aliases: dict[int, list[AliasResult]] = defaultdict(list)
    for alias in Alias.select().where(Alias.speaker.in_(numbers)).order_by(Alias.id):
        result = AliasResult(alias.id, alias.text, alias.lang, alias.strength, alias.since, alias.until)
        aliases[alias.speaker_id].append(result)
    roles: dict[int, list[RoleResult]] = defaultdict(list)
    for role in Role.select().where(Role.speaker.in_(numbers)).order_by(Role.id):
        roles[role.speaker_id].append(RoleResult(role.id, role.title, role.organization, role.since, role.until))
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
