"""Who is mentioned in a text: people, organisations, offices, pronouns, unnamed sources."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from factbase.extract.drafts import Draft, Drafter, Register, honorific_of
from factbase.extract.evidence import Sighting, Usage, is_person
from factbase.extract.marks import Marked
from factbase.extract.organizations import Organization
from factbase.extract.people import Person
from factbase.extract.sightings import Sentence, post_of, read_sentences
from factbase.text.person_names import read_name
from factbase.text.romanise import fold
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
    sentences = read_sentences(text, layout)
    register = _register_people(sentences)
    drafts = [draft for sentence in sentences for draft in Drafter(sentence, register).drafts()]
    return _cast(text, drafts, register)


def _register_people(sentences: Sequence[Sentence]) -> Register:
    """A register of all who are named in full somewhere; a later full name counts for an earlier short one."""
    register = Register()
    sightings = [seen for sentence in sentences if not sentence.is_headline for seen in _sightings(sentence)]
    usage = _usage(sightings)
    for seen in sightings:
        if seen.name.is_full and is_person(seen, usage) and not register.people.addressed(seen.name):
            place = seen.sentence.words[seen.run.name].start
            register.people.add(seen.name, place).learn("", None, honorific_of(seen.sentence, seen.run))
    return register


def _sightings(sentence: Sentence) -> Iterable[Sighting]:
    leading = {phrase.core_end: phrase for phrase in sentence.phrases if phrase.head == "o"}
    for run in sentence.runs:
        if run.kind == "person" and run.name < run.end:
            name = read_name(sentence.words_text(run.name, run.end))
            has_post = run.post < run.name or post_of(sentence, run, leading.get(run.start)) is not None
            yield Sighting(sentence, run, name, has_post)


def _usage(sightings: Iterable[Sighting]) -> Usage:
    single = [seen for seen in sightings if not seen.name.is_full]
    addressed = frozenset(fold(seen.name.head) for seen in single if seen.has_post)
    bare = frozenset(fold(seen.name.head) for seen in single if not seen.has_post and seen.run.start > 0)
    return Usage(addressed, bare)


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
