"""What the database already knows, in the shape that match compares."""

from dataclasses import dataclass, field
from datetime import date, datetime

from factbase.values.quotations import SpeakerKind
from factbase.values.statements import ClaimKind, EventAnchor, Stance, Value


@dataclass(frozen=True, slots=True)
class KnownAlias:
    """A name in use, from one day to another; `strength` strong identifies alone, weak needs the article."""

    text: str
    strength: str
    since: date | None = None
    until: date | None = None


@dataclass(frozen=True, slots=True)
class KnownRole:
    """An office that someone holds or held; an open end is None."""

    title: str
    organization: str | None
    since: date | None = None
    until: date | None = None


@dataclass(frozen=True, slots=True)
class KnownSpeaker:
    """A speaker in store."""

    id: int
    name: str
    kind: SpeakerKind
    aliases: tuple[KnownAlias, ...] = ()
    roles: tuple[KnownRole, ...] = ()


@dataclass(frozen=True, slots=True)
class KnownClaim:
    """A claim in store: its neutral words, the words in which it was said before, and its current value.

    `event` holds what all who stated it told of the event; `speakers` are their names in the form to compare; `denying`
    are the wordings of those who denied it; `values` are those that stand beside the current one. `is_kin` says that
    an article which stated it stated another claim too that the article at hand has stated.
    """

    id: int
    kind: ClaimKind
    statement: str
    keys: tuple[tuple[str, str | None], ...] = ()
    event: EventAnchor = field(default_factory=EventAnchor)
    wordings: tuple[str, ...] = ()
    value: Value | None = None
    stance: Stance = "asserts"
    first_said: datetime | None = None
    last_said: datetime | None = None
    speakers: frozenset[str] = frozenset()
    denying: frozenset[str] = frozenset()
    values: tuple[Value, ...] = ()
    is_kin: bool = False
