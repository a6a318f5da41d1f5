"""Which known speaker does a mention mean? One, or nobody: a wrong attribution is worse than a question."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from factbase.match.names import (
    RANKING,
    SIMILAR,
    bare_name,
    compare_people,
    is_same_body,
    is_same_surname,
    is_soft_surname,
    name_keys,
    plain,
    similarity,
)
from factbase.match.offices import contradicts_rank, ever_held, find_holders, holds, is_namesake, office_keys
from factbase.text.forename_forms import is_form_of
from factbase.text.person_names import read_name
from factbase.values.decisions import Part
from factbase.values.known import KnownSpeaker
from factbase.values.quotations import Identity, Mention

__all__ = ["SpeakerCandidate", "SpeakerChoice", "choose_speaker", "name_keys", "office_keys"]

MOST_CANDIDATES = 3


@dataclass(frozen=True, slots=True)
class SpeakerCandidate:
    """A known speaker with a score from 0 to 1 and what speaks for and against."""

    speaker_id: int
    score: float
    parts: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class SpeakerChoice:
    """`speaker_id` is None when nobody fits, or when a person should look at the `candidates`: up to three, best first.

    `may_create` says that the mention's identity is somebody of its own, a new Speaker: full name or named
    organization, and no known speaker who might be the same.
    """

    speaker_id: int | None
    candidates: tuple[SpeakerCandidate, ...]
    reason: str
    may_create: bool = False


@dataclass(frozen=True, slots=True)
class _Question:
    """A mention, who is known, when, and whom the article names."""

    mention: Mention
    known: tuple[KnownSpeaker, ...]
    on: date | None
    article: tuple[Identity, ...]

    def is_present(self, speaker: KnownSpeaker) -> bool:
        """Whether a known speaker is named in the article; asked only of those for whom it matters, for it is slow."""
        return any(_fitting(identity, (speaker,), self.on) for identity in self.article)


def choose_speaker(
    mention: Mention, known: Sequence[KnownSpeaker], on: date | None, article: Sequence[Identity] = ()
) -> SpeakerChoice:
    """The one speaker of `known` whom `mention` means on the day `on`.

    `known` are the candidates: speakers who share a name key with the mention or with one of `article`, and those who
    hold or held an office that shares a key of `office_keys` with the mention's role. `article` are all identities of
    the text: a weak alias, or an office without its country, counts only for somebody who is named there.
    """
    question = _Question(mention, tuple(known), on, tuple(article))
    if mention.identity is not None:
        return _choose_named(question, mention.identity)
    if mention.kind in ("unnamed", "collective", "pronoun"):
        return SpeakerChoice(None, (), "the mention names nobody")
    for reason, rule in RULES:
        found = rule(question)
        if found:
            return _settle(question, found, reason)
    if namesakes := _namesakes(question):
        return _settle(question, namesakes, "a surname that the article gives to nobody in full", ask=True)
    return SpeakerChoice(None, _similar(question), "nobody known fits")


def _choose_named(question: _Question, identity: Identity) -> SpeakerChoice:
    """The speaker of a full name: the best equality decides, then the posts that the text gives."""
    if (alias := _weak_alias(question)) and not _fitting(identity, question.known, question.on):
        return _settle(question, alias, "known by this name, and named in the article")
    found = _fitting(identity, question.known, question.on)
    if not found and _has_weak_alias(question):
        return _settle(
            question,
            [one for one in question.known if _is_called(one, question, "weak")],
            "a weak alias alone",
            ask=True,
        )
    if not found:
        return SpeakerChoice(None, _similar(question), "a name of its own", may_create=True)
    if len(found) > 1:
        found = [one for one in found if _shares_post(one, identity, question.on)] or found
    role = question.mention.role
    if len(found) == 1 and role and (contradicts_rank(found[0], role) or _is_of_another(question, found[0])):
        return _settle(question, found, "the title is not theirs", ask=True)
    if len(found) == 1 and is_namesake(found[0], identity.roles):
        return _settle(question, found, "perhaps a namesake: the trade is another", ask=True)
    return _settle(question, found, "the full name")


def _fitting(identity: Identity, known: Sequence[KnownSpeaker], on: date | None) -> list[KnownSpeaker]:
    """The speakers whose names equal that of an identity in the surest way that occurs."""
    if identity.kind != "person":
        names = (identity.name, *identity.aliases)
        return [one for one in known if _is_body(one, names)] or [
            one for one in known if _is_alias(one, names, "strong")
        ]
    name = read_name(identity.name)
    by_alias = [one for one in known if _is_alias(one, (identity.name,), "strong")]
    ranked: dict[str, list[KnownSpeaker]] = {}
    for one in known:
        equality = compare_people(name, _names(one)) if one.kind == "person" else None
        if equality == "short" and _is_bare_initial(identity.name) and not _shares_post(one, identity, on):
            continue
        if equality:
            ranked.setdefault(equality, []).append(one)
    best = next((ranked[equality] for equality in RANKING if equality in ranked), [])
    return best or by_alias or [one for one in known if _is_of_other_language(one, identity, on)]


def _is_bare_initial(name: str) -> bool:
    """Whether a name is a surname with one initial: too little to tell two people apart."""
    parts = read_name(name)
    return len(parts.forename.rstrip(".")) == 1 and not parts.middle


def _is_of_other_language(speaker: KnownSpeaker, identity: Identity, on: date | None) -> bool:
    """Whether a name is the speaker's by way of another language, and the text gives a post that is theirs."""
    if speaker.kind != "person" or not _shares_post(speaker, identity, on):
        return False
    name = read_name(identity.name)
    forms = [read_name(text) for text in _names(speaker)]
    return any(
        form.is_full and is_soft_surname(name, form) and is_form_of(name.forename, form.forename) for form in forms
    )


def _names(speaker: KnownSpeaker) -> list[str]:
    return [speaker.name, *(alias.text for alias in speaker.aliases if alias.strength == "strong")]


def _is_body(speaker: KnownSpeaker, names: Sequence[str]) -> bool:
    if speaker.kind == "person":
        return False
    return any(is_same_body(name, known) for name in names for known in _names(speaker))


def _is_alias(speaker: KnownSpeaker, names: Sequence[str], strength: str) -> bool:
    texts = {plain(alias.text) for alias in speaker.aliases if alias.strength == strength} | {plain(speaker.name)}
    return any(plain(name) in texts for name in names)


def _shares_post(speaker: KnownSpeaker, identity: Identity, on: date | None) -> bool:
    return any(holds(speaker, role, on) for role in identity.roles)


def _is_of_another(question: _Question, speaker: KnownSpeaker) -> bool:
    """Whether a title with a bare surname is held by a namesake, and not by whom the article names so."""
    role = question.mention.role
    if role is None or holds(speaker, role, question.on) or bare_name(question.mention.text).is_full:
        return False
    return any(one.id != speaker.id for one in _titled(question))


def _is_called(speaker: KnownSpeaker, question: _Question, strength: str) -> bool:
    """Whether an alias that is in use on the day is what the mention says."""
    said = plain(question.mention.text)
    on = question.on
    return any(
        plain(alias.text) == said
        and alias.strength == strength
        and (on is None or ((alias.since is None or alias.since <= on) and (alias.until is None or on <= alias.until)))
        for alias in speaker.aliases
    )


def _strong_alias(question: _Question) -> list[KnownSpeaker]:
    said = plain(question.mention.text)
    return [one for one in question.known if plain(one.name) == said or _is_called(one, question, "strong")]


def _body_in_other_words(question: _Question) -> list[KnownSpeaker]:
    return [one for one in question.known if _is_body(one, (question.mention.text,))]


def _weak_alias(question: _Question) -> list[KnownSpeaker]:
    return [one for one in question.known if _is_called(one, question, "weak") and question.is_present(one)]


def _has_weak_alias(question: _Question) -> bool:
    return any(_is_called(one, question, "weak") for one in question.known)


def _titled(question: _Question) -> list[KnownSpeaker]:
    """People of the surname in the mention who hold the title before it, or held it."""
    role = question.mention.role
    if role is None:
        return []
    fitting = _namesakes(question)
    now = [one for one in fitting if holds(one, role, question.on)]
    return now or [one for one in fitting if ever_held(one, role)]


def _namesakes(question: _Question) -> list[KnownSpeaker]:
    """People of a surname that stands alone: it may be any of them, or somebody else."""
    name = bare_name(question.mention.text)
    if question.mention.kind != "named" or name.is_full:
        return []
    people = [one for one in question.known if one.kind == "person" and is_same_surname(name, read_name(one.name))]
    return [one for one in people if not contradicts_rank(one, question.mention.role)]


def _officer(question: _Question) -> list[KnownSpeaker]:
    """Who holds the office that the mention names with its country or body."""
    role = question.mention.role
    if role is None or role.organization is None or question.mention.kind != "office":
        return []
    return find_holders(question.known, role, question.on)


def _officer_present(question: _Question) -> list[KnownSpeaker]:
    """Who of those named in the article holds the office, where the mention gives no country."""
    role = question.mention.role
    if role is None or role.organization is not None or question.mention.kind != "office":
        return []
    return find_holders([one for one in question.known if question.is_present(one)], role, question.on)


RULES: tuple[tuple[str, Callable[[_Question], list[KnownSpeaker]]], ...] = (
    ("known by just this name", _strong_alias),
    ("the organisation in other words", _body_in_other_words),
    ("the title and the surname agree", _titled),
    ("known by this name, and named in the article", _weak_alias),
    ("holder of the office on that day", _officer),
    ("holder of the office among those in the article", _officer_present),
)


def _settle(question: _Question, found: Sequence[KnownSpeaker], reason: str, ask: bool = False) -> SpeakerChoice:
    """The only one found; of several, or where a person should look, nobody, with all of them as candidates."""
    if len(found) == 1 and not ask:
        return SpeakerChoice(found[0].id, (_candidate(question, found[0], reason),), reason)
    candidates = tuple(_candidate(question, one, reason) for one in found[:MOST_CANDIDATES])
    return SpeakerChoice(None, candidates, reason if ask else f"{len(found)} known speakers fit: {reason}")


def _similar(question: _Question) -> tuple[SpeakerCandidate, ...]:
    """Speakers with nearly the name, for a person to look at; a letter's difference never decides."""
    name = question.mention.identity.name if question.mention.identity else question.mention.text
    near = [(similarity(name, _names(one)), one) for one in question.known]
    best = sorted((pair for pair in near if pair[0] * 100 >= SIMILAR), key=lambda pair: (-pair[0], pair[1].id))
    return tuple(_candidate(question, one, "a similar name") for _, one in best[:MOST_CANDIDATES])


def _candidate(question: _Question, speaker: KnownSpeaker, reason: str) -> SpeakerCandidate:
    name = question.mention.identity.name if question.mention.identity else question.mention.text
    likeness = similarity(name, _names(speaker))
    parts = [Part("name", round(likeness, 2), f"“{name}” against “{speaker.name}”: {reason}")]
    role = question.mention.role
    if role is not None:
        agrees = holds(speaker, role, question.on)
        parts.append(
            Part("office", 1.0 if agrees else -0.5, f"{role.title}: {'agrees' if agrees else 'not known of them'}")
        )
    return SpeakerCandidate(speaker.id, round(likeness, 3), tuple(parts))
