"""Who is meant by words for a speaker, on a day: asked without storing anything."""

from dataclasses import dataclass
from datetime import date

from factbase.extract.marks import find_marked
from factbase.extract.mentions import find_mentions
from factbase.match.speakers import choose_speaker, name_keys, office_keys
from factbase.services.naming import find_known_speakers
from factbase.services.references import SpeakerReference
from factbase.text.sentences import read_layout
from factbase.values.decisions import Part
from factbase.values.known import KnownSpeaker
from factbase.values.quotations import Mention
from factbase.values.spans import Span


@dataclass(frozen=True, slots=True)
class SpeakerCandidateResult:
    """A speaker who was weighed, with a score from 0 to 1 and what speaks for and against."""

    speaker: SpeakerReference
    score: float
    parts: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class Resolution:
    """The candidates, best first; `chosen` is the number of who is meant, None where a person would have to say."""

    candidates: tuple[SpeakerCandidateResult, ...]
    chosen: int | None
    reason: str


def resolve_mention(words: str, on: date | None) -> Resolution:
    """Who is meant by `words` alone, without an article around them; an office needs its country, and a day."""
    mention = read_mention(words)
    known = _find_known(mention)
    choice = choose_speaker(mention, tuple(known.values()), on)
    candidates = tuple(
        SpeakerCandidateResult(_refer(known[one.speaker_id]), one.score, one.parts) for one in choice.candidates
    )
    return Resolution(candidates, choice.speaker_id, choice.reason)


def read_mention(words: str) -> Mention:
    """The words as a text would mention a speaker; a name where they are nothing that is known."""
    text = f"{words} said so."
    layout = read_layout(text)
    whole = Span(0, len(words))
    found = find_mentions(text, layout, find_marked(text, layout)).mentions
    inside = (mention for mention in found if whole.contains(mention.span))
    return max(inside, key=lambda mention: len(mention.span), default=Mention(whole, words, "named"))


def _find_known(mention: Mention) -> dict[int, KnownSpeaker]:
    names = {mention.text, mention.identity.name} if mention.identity else {mention.text}
    roles = [*([mention.role] if mention.role else []), *(mention.identity.roles if mention.identity else ())]
    offices = {form for role in roles for form in office_keys(role)}
    return find_known_speakers({form for name in names for form in name_keys(name)}, offices)


def _refer(speaker: KnownSpeaker) -> SpeakerReference:
    return SpeakerReference(speaker.id, speaker.name, speaker.kind)
