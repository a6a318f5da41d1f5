"""Quotations as a text holds them, and who speaks in it."""

from dataclasses import dataclass, replace
from typing import Literal

from factbase.values.dates import Moment
from factbase.values.spans import Span

QuotationKind = Literal["direct", "mixed", "indirect"]
SpeakerKind = Literal["person", "organization", "office", "collective", "unnamed"]

MentionKind = Literal[
    "named",  # "Mr Peskov", "the White House": a name, or a part of one
    "pronoun",  # "he", "she", "they"
    "office",  # "the Kremlin spokesman", "the Russian leader": a post that one person holds
    "unnamed",  # "a senior official", "a source"
    "collective",  # "officials", "the two ministers", "residents"
]


@dataclass(frozen=True, slots=True)
class Role:
    """An office as the text names it: `title` "spokesman", `organization` "Kremlin" (or None)."""

    title: str
    organization: str | None = None


@dataclass(frozen=True, slots=True)
class Identity:
    """Someone whom a text names in full: a person with forename and surname, or a named organization.

    `aliases` are the other names by which this text calls them, in order of appearance.
    """

    name: str
    kind: SpeakerKind
    aliases: tuple[str, ...] = ()
    roles: tuple[Role, ...] = ()


@dataclass(frozen=True, slots=True)
class Mention:
    """Words that point at someone who may speak.

    `identity` is who they stand for in this text; None while nobody, or more than one, fits. `role` is what the
    mention itself says of them ("Kremlin spokesman").
    """

    span: Span
    text: str
    kind: MentionKind
    identity: Identity | None = None
    role: Role | None = None


@dataclass(frozen=True, slots=True)
class Cue:
    """The words that report: "said", "according to", "in a statement"."""

    span: Span
    text: str


@dataclass(frozen=True, slots=True)
class Quotation:
    """One contiguous stretch of reported speech; `text == body[span.start:span.end]`.

    A direct span excludes the outer marks and keeps the punctuation inside them; an indirect span is the clause without
    its leading "that" and its final full stop; a mixed span is the clause with quoted words in it. The parts of one
    utterance share `group`. `mention` is None where nobody is named as speaking; a quotation that carries on without
    a cue has its predecessor's mention and no cue. `relayed_by` is who passes the words on ("A says that B said").
    `relative` is the pronoun that stands between mention and cue ("Roth, who said").
    `found_by` and `speaker_by` name the rules, for people who ask why.
    """

    span: Span
    text: str
    kind: QuotationKind
    group: str
    cue: Cue | None
    mention: Mention | None
    said_at: Moment | None = None
    relayed_by: Mention | None = None
    found_by: str = ""
    speaker_by: str = ""
    relative: Mention | None = None

    @property
    def speaker(self) -> Identity | None:
        """Who said it, where the text settles that."""
        return self.mention.identity if self.mention else None

    @property
    def subject(self) -> Mention | None:
        """The mention that the cue belongs to: a relative pronoun where a name tells whom it stands for."""
        if self.relative is None or self.speaker is None:
            return self.mention
        return replace(self.relative, identity=self.speaker)
