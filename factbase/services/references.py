"""Related rows as results name them: a number and the words by which a person knows it."""

from dataclasses import dataclass

from factbase.store.models import Claim, Outlet, Speaker


@dataclass(frozen=True, slots=True)
class OutletReference:
    """Who published."""

    id: int
    name: str


@dataclass(frozen=True, slots=True)
class SpeakerReference:
    """Who spoke."""

    id: int
    name: str
    kind: str


@dataclass(frozen=True, slots=True)
class ClaimReference:
    """What was claimed."""

    id: int
    kind: str
    statement: str


def refer_to_outlet(outlet: Outlet) -> OutletReference:
    """The outlet in short."""
    return OutletReference(outlet.id, outlet.name)


def refer_to_speaker(speaker: Speaker | None) -> SpeakerReference | None:
    """The speaker in short; None stays None."""
    return None if speaker is None else SpeakerReference(speaker.id, speaker.name, speaker.kind)


def refer_to_claim(claim: Claim | None) -> ClaimReference | None:
    """The claim in short; None stays None."""
    return None if claim is None else ClaimReference(claim.id, claim.kind, claim.statement)
