"""Which known speaker does a mention mean? One, or nobody: a wrong attribution is worse than a question."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from factbase.values.decisions import Part
from factbase.values.known import KnownSpeaker
from factbase.values.quotations import Identity, Mention


@dataclass(frozen=True, slots=True)
class SpeakerCandidate:
    """A known speaker with a score from 0 to 1 and what speaks for and against."""

    speaker_id: int
    score: float
    parts: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class SpeakerChoice:
    """`speaker_id` is None when nobody fits (`candidates` empty) or when a person should look (`candidates`, best first).

    `may_create` says that the mention's identity is somebody of its own, a new Speaker: full name or named
    organization, and no known speaker who might be the same.
    """

    speaker_id: int | None
    candidates: tuple[SpeakerCandidate, ...]
    reason: str
    may_create: bool = False


def name_keys(name: str) -> tuple[str, ...]:
    """Keys for looking a name up: store each with the alias; two spellings of one name share at least one.

    Romanised and folded, without titles: a key of the whole name, and one of each part that can stand for it alone.
    For the candidates of a mention fetch every KnownSpeaker with an alias or name that shares a key with
    `name_keys(mention.identity.name)` (or `mention.text` where there is no identity).
    """
    return (name.casefold(),)


def choose_speaker(
    mention: Mention, known: Sequence[KnownSpeaker], on: date | None, article: Sequence[Identity] = ()
) -> SpeakerChoice:
    """The one speaker of `known` whom `mention` means on the day `on`.

    `known` are the candidates: speakers who share a name key with the mention or with one of `article`, and those who
    hold or held an office with the title or the organization of the mention. `article` are all identities of the text: a weak
    alias, or an office without its country, counts only for somebody who is named there.
    """
    return SpeakerChoice(None, (), "nobody known fits")
