"""Names and offices of speakers: how they are looked up, and what a text teaches about them."""

from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date
from typing import cast

from factbase.match.speakers import name_keys
from factbase.services.handovers import hand_over
from factbase.services.identities import find_current, find_owners
from factbase.store.history import Recorder, snapshot
from factbase.store.models import Alias, NameKey, Role, Speaker
from factbase.store.search import add_entry, remove_entry
from factbase.text.normalise import key
from factbase.values.known import KnownAlias, KnownRole, KnownSpeaker
from factbase.values.quotations import Identity, SpeakerKind
from factbase.values.quotations import Role as RoleInText

MAX_KNOWN = 200  # speakers of one name or office; more tell nothing


@dataclass(frozen=True, slots=True)
class AliasDraft:
    """A name to be added; `strength` is strong where it identifies alone, else weak."""

    text: str
    strength: str = "strong"
    lang: str | None = None
    since: date | None = None
    until: date | None = None


@dataclass(frozen=True, slots=True)
class RoleDraft:
    """An office to be added; an open end is None."""

    title: str
    organization: str | None = None
    since: date | None = None
    until: date | None = None


def find_known_speakers(names: Collection[str], offices: Collection[str]) -> dict[int, KnownSpeaker]:
    """Speakers who share a name key or a title or organization (in the form to compare), by number."""
    by_name = NameKey.select(NameKey.speaker).where(NameKey.key.in_(list(names)))
    by_office = Role.select(Role.speaker).where(Role.key.in_(list(offices)) | Role.organization_key.in_(list(offices)))
    rows = Speaker.select().where((Speaker.id.in_(by_name) | Speaker.id.in_(by_office)) & ~Speaker.is_removed)
    current = find_current(row.id for row in rows.order_by(Speaker.id).limit(MAX_KNOWN))
    return read_known(sorted(set(current.values()), key=lambda row: row.id))


def read_known(speakers: Iterable[Speaker]) -> dict[int, KnownSpeaker]:
    """Rows as match compares them, by number, with the names and offices of all who turned out to be them."""
    rows = {row.id: row for row in speakers}
    owners = find_owners(rows)
    aliases: dict[int, list[KnownAlias]] = defaultdict(list)
    for alias in Alias.select().where(Alias.speaker.in_(list(owners))).order_by(Alias.id):
        known = KnownAlias(alias.text, alias.strength, alias.since, alias.until)
        aliases[owners[alias.speaker_id]].append(known)
    roles: dict[int, list[KnownRole]] = defaultdict(list)
    for role in Role.select().where(Role.speaker.in_(list(owners))).order_by(Role.id):
        roles[owners[role.speaker_id]].append(KnownRole(role.title, role.organization, role.since, role.until))
    return {
        number: KnownSpeaker(
            number, row.name, cast(SpeakerKind, row.kind), tuple(aliases[number]), tuple(roles[number])
        )
        for number, row in rows.items()
    }


def record_identity(identity: Identity, on: date | None, changes: Recorder) -> KnownSpeaker:
    """A new speaker with the names and offices that a text gives, known from the day `on`."""
    speaker = Speaker.create(name=identity.name, key=key(identity.name), kind=identity.kind)
    changes.add("speaker created", ("speaker", speaker.id), None, snapshot(speaker))
    record_alias(speaker, AliasDraft(identity.name), changes)
    _learn(speaker, identity, on, changes)
    return read_known([speaker])[speaker.id]


def learn(speaker_id: int, identity: Identity, on: date | None, changes: Recorder) -> KnownSpeaker:
    """Add the names and offices that a text of the day `on` gives to a speaker; those that are known stay."""
    speaker = Speaker.get_by_id(speaker_id)
    if _learn(speaker, identity, on, changes):
        changes.update("speaker completed", speaker)
    return read_known([speaker])[speaker_id]


def _learn(speaker: Speaker, identity: Identity, on: date | None, changes: Recorder) -> bool:
    """Add names and offices; whether there was anything new in them."""
    is_new = False
    for name in (identity.name, *identity.aliases):
        is_full = identity.kind == "organization" or key(name) == key(identity.name)
        is_new |= record_alias(speaker, AliasDraft(name, "strong" if is_full else "weak"), changes) is not None
    for role in identity.roles:
        is_new |= _learn_role(speaker, role, on, changes)
    return is_new


def record_alias(speaker: Speaker, draft: AliasDraft, changes: Recorder) -> Alias | None:
    """Add a name to a speaker and to what finds them; None where they have it."""
    if Alias.get_or_none((Alias.speaker == speaker.id) & (Alias.key == key(draft.text))):
        return None
    alias = Alias.create(
        speaker=speaker,
        text=draft.text,
        key=key(draft.text),
        lang=draft.lang,
        strength=draft.strength,
        since=draft.since,
        until=draft.until,
    )
    changes.add("alias added", ("alias", alias.id), None, snapshot(alias))
    index_speaker(speaker)
    return alias


def index_speaker(speaker: Speaker) -> None:
    """Let a speaker be found by the names that they have now, and by no others."""
    names = [row.text for row in Alias.select().where(Alias.speaker == speaker.id).order_by(Alias.id)]
    forms = {form for name in names for form in name_keys(name)}
    NameKey.delete().where((NameKey.speaker == speaker.id) & NameKey.key.not_in(list(forms))).execute()
    for form in sorted(forms):
        NameKey.insert(key=form, speaker=speaker.id).on_conflict_ignore().execute()
    if speaker.is_removed:
        remove_entry("speaker", speaker.id)
    else:
        add_entry("speaker", speaker.id, " ".join([speaker.name, *names]))


def record_role(speaker: Speaker, draft: RoleDraft, changes: Recorder) -> Role:
    """Add an office to a speaker."""
    role = Role.create(
        speaker=speaker,
        title=draft.title,
        organization=draft.organization,
        key=key(draft.title),
        organization_key=draft.organization and key(draft.organization),
        since=draft.since,
        until=draft.until,
    )
    changes.add("role added", ("role", role.id), None, snapshot(role))
    hand_over(role, changes)
    return role


def _learn_role(speaker: Speaker, role: RoleInText, on: date | None, changes: Recorder) -> bool:
    """Add an office, or fill in what a known one lacks: its organization, and an earlier day on which it held."""
    known = _find_role(speaker, role, on)
    if known is None:
        record_role(speaker, RoleDraft(role.title, role.organization, on), changes)
        return True
    before = snapshot(known)
    if known.organization is None and role.organization:
        known.organization, known.organization_key = role.organization, key(role.organization)
    if on is not None and known.since is not None and on < known.since:
        known.since = on
    if snapshot(known) == before:
        return False
    known.save()
    changes.add("role completed", ("role", known.id), before, snapshot(known))
    return True


def _find_role(speaker: Speaker, role: RoleInText, on: date | None) -> Role | None:
    """The office that a text means, not ended by then: of one title, and of one organization where both name it."""
    wanted = key(role.organization) if role.organization else None
    rows = Role.select().where((Role.speaker == speaker.id) & (Role.key == key(role.title))).order_by(Role.id)
    open_then = [row for row in rows if on is None or row.until is None or on <= row.until]
    fitting = [row for row in open_then if wanted is None or row.organization_key in {None, wanted}]
    return max(fitting, key=lambda row: row.organization_key == wanted, default=None)
