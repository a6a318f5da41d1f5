"""Related rows as results name them: a number and the words by which a person knows it."""

from dataclasses import dataclass

from factbase.errors import Invalid
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


def current_claim(claim_id: int | None, pointer: str = "/claim") -> Claim:
    """The claim that a request names, or the one that it was merged into; raises Invalid where there is none."""
    claim: Claim | None = Claim.get_or_none((Claim.id == claim_id) & ~Claim.is_removed)
    while claim is not None and claim.merged_into_id is not None:
        claim = claim.merged_into
    if claim is None:
        raise Invalid(f"There is no claim {claim_id}.", pointer)
    return claim


def current_speaker(speaker_id: int | None, pointer: str = "/speaker") -> Speaker:
    """The speaker that a request names, or who they turned out to be; raises Invalid where there is none."""
    speaker: Speaker | None = Speaker.get_or_none((Speaker.id == speaker_id) & ~Speaker.is_removed)
    while speaker is not None and speaker.merged_into_id is not None:
        speaker = speaker.merged_into
    if speaker is None:
        raise Invalid(f"There is no speaker {speaker_id}.", pointer)
    return speaker
