"""Who is mentioned in a text: people, organisations, offices, pronouns, unnamed sources."""

from collections.abc import Sequence
from dataclasses import dataclass

from factbase.extract.marks import Marked
from factbase.extract.people.drafts import Draft, Drafter
from factbase.extract.people.organizations import Organization
from factbase.extract.people.parsed import read_sentences
from factbase.extract.people.persons import Person
from factbase.extract.people.register import Register, register_people
from factbase.extract.people.sightings import read_scene
from factbase.text.sentences import Layout
from factbase.values.quotations import Identity, Mention
from factbase.values.spans import Span


@dataclass(frozen=True, slots=True)
class Cast:
    """Everyone who may speak in a text.

    `mentions` stand in order of place, an outer one before those inside it ("Mr Orlo’s envoy", then "Mr Orlo"), so the
    first that borders a cue is the whole noun phrase. `extents[n]` is `mentions[n].span` with the appositions and
    descriptive clauses that belong to it ("Mia Roth, a doctor in Tarsa, who fled in May"): a verb behind it is hers.
    `identities` are in order of appearance; `mentions` in furniture are left out.
    """

    mentions: tuple[Mention, ...]
    extents: tuple[Span, ...]
    identities: tuple[Identity, ...]


def find_mentions(text: str, layout: Layout, marked: Sequence[Marked]) -> Cast:
    """Everyone mentioned in the running text of `layout`; offsets are code points of `text`."""
    scenes = [read_scene(sentence) for sentence in read_sentences(text, layout)]
    register = register_people(scenes)
    drafts = [draft for scene in scenes for draft in Drafter(scene, register).drafts()]
    return _cast(text, drafts, register)


def _cast(text: str, drafts: Sequence[Draft], register: Register) -> Cast:
    subjects: list[Person | Organization] = [*register.people.all, *register.organizations.all]
    frozen = {id(subject): subject.freeze() for subject in subjects}
    ordered = sorted(drafts, key=lambda draft: (draft.span.start, -draft.span.end, draft.kind))
    kept = [draft for place, draft in enumerate(ordered) if place == 0 or draft.span != ordered[place - 1].span]
    mentions = tuple(
        Mention(draft.span, draft.span.slice(text), draft.kind, frozen.get(id(draft.subject)), draft.role)
        for draft in kept
    )
    identities = tuple(frozen[id(subject)] for subject in sorted(subjects, key=lambda subject: subject.place))
    return Cast(mentions, tuple(draft.extent for draft in kept), identities)
