"""Who the mentions of one article are: speakers that are known, new ones, or a question for a person."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date

from factbase.match.speakers import SpeakerChoice, choose_speaker, name_keys, office_keys
from factbase.services.naming import find_known_speakers, learn, record_identity
from factbase.store.history import Recorder
from factbase.values.known import KnownSpeaker
from factbase.values.quotations import Mention, MentionKind
from factbase.values.readings import Reading

NOBODY = SpeakerChoice(None, (), "nobody is named")
SPEAKING = frozenset({"named", "office", "pronoun"})  # kinds of mention that can stand for one speaker


@dataclass
class Casting:
    """The speakers that one article brings or needs, each looked up once."""

    reading: Reading
    on: date | None
    changes: Recorder
    known: dict[int, KnownSpeaker] = field(default_factory=dict)
    chosen: dict[str, int] = field(default_factory=dict)
    asked: dict[tuple[str, MentionKind], SpeakerChoice] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.known = find_known_speakers(*_names_and_roles(self.reading))

    def choose(self, mention: Mention | None) -> SpeakerChoice:
        """Who a mention is, recorded where a full name is new; nobody where it is unnamed, collective or ambiguous."""
        if mention is None or mention.kind not in SPEAKING or (mention.kind == "pronoun" and mention.identity is None):
            return NOBODY
        asked = (mention.identity.name if mention.identity else mention.text, mention.kind)
        if asked not in self.asked:
            self.asked[asked] = self._choose(mention)
        return self.asked[asked]

    def _choose(self, mention: Mention) -> SpeakerChoice:
        identity = mention.identity
        if identity is not None and identity.name in self.chosen:
            return SpeakerChoice(self.chosen[identity.name], (), "named before in this article")
        choice = choose_speaker(mention, tuple(self.known.values()), self.on, self.reading.identities)
        if identity is None:
            return choice
        if choice.speaker_id is not None:
            self._remember(identity.name, learn(choice.speaker_id, identity, self.on, self.changes))
        elif choice.may_create:
            self._remember(identity.name, record_identity(identity, self.on, self.changes))
            return SpeakerChoice(self.chosen[identity.name], (), "a name that was not known")
        return choice

    def _remember(self, name: str, speaker: KnownSpeaker) -> None:
        self.known[speaker.id] = speaker
        self.chosen[name] = speaker.id


def _names_and_roles(reading: Reading) -> tuple[set[str], set[str]]:
    """The keys by which the speakers of a reading are looked up: of names, and of offices."""
    mentions = [mention for mention in _speaking(reading) if mention is not None]
    names = {mention.text for mention in mentions if mention.identity is None}
    names.update(identity.name for identity in reading.identities)
    roles = [mention.role for mention in mentions if mention.role] + [
        role for identity in reading.identities for role in identity.roles
    ]
    offices = {form for role in roles for form in office_keys(role)}
    return {form for name in names for form in name_keys(name)}, offices


def _speaking(reading: Reading) -> Iterable[Mention | None]:
    for quotation in reading.quotations:
        yield quotation.mention
        yield quotation.relayed_by
