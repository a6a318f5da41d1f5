"""Terms of ceasefires and settlements, and commitments: what is proposed, agreed, refused ..., and by whom."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from factbase.extract.commitments import find_commitments, may_promise
from factbase.extract.numerals import Numeral, find_numerals
from factbase.extract.terms.actors import find_actor, find_doer, find_speaker, is_wish
from factbase.extract.terms.anaphora import find_anaphors, find_antecedent, is_named_again
from factbase.extract.terms.answers import find_answer
from factbase.extract.terms.conditions import Condition, find_conditions
from factbase.extract.terms.cues import find_cues
from factbase.extract.terms.extents import find_extent
from factbase.extract.terms.licence import is_homely
from factbase.extract.terms.measures import (
    find_breaches,
    find_count,
    find_duration,
    find_only_length,
    find_scope,
    find_until,
)
from factbase.extract.terms.names import Place, find_first_name, is_pronoun, is_speaker
from factbase.extract.terms.position import Position, read_positions
from factbase.extract.terms.proposers import find_proposer
from factbase.extract.terms.scene import Scene
from factbase.extract.terms.setting import is_martial, is_military
from factbase.extract.terms.topics import Topic, drop_verbs, find_topics
from factbase.extract.terms.weighing import find_condition, weigh
from factbase.extract.terms.words import Word, drop_abbreviation_points, read_words
from factbase.text.tokens import Token, tokenize
from factbase.values.spans import Span
from factbase.values.statements import Term

# A longer sentence is a text without stops and a list of more terms is a lexicon: read in pieces, or not at all.
LONGEST = 400  # words
MOST = 30
ADDED = 6  # words behind a term in which "but only for ten days" may follow
# Statuses that whoever is quoted takes upon himself when no other actor is named.
SPOKEN = frozenset({"called_for", "demanded", "denied", "proposed", "rejected", "willing"})
# Of these the doer of the act is the party; of a demand it is whoever makes it.
OWN_ACTS = frozenset({"in_force", "rejected", "willing"})
# What of these is doubted or asked about is still said of somebody: "has Tarsa agreed to the truce?"
CLAIMS = frozenset({"agreed", "announced", "backed", "ended", "extended", "in_force", "promised", "violated"})


@dataclass(frozen=True, slots=True)
class Read:
    """What the terms of one sentence are made from."""

    text: str
    scene: Scene
    numerals: Sequence[Numeral]
    conditions: Sequence[Condition]


@dataclass(frozen=True, slots=True)
class Found:
    """A term, and whether it is more than named: somebody takes a position on it, or one is doubted or asked about."""

    term: Term
    is_stated: bool


def find_terms(text: str, sentence: Span) -> tuple[Term, ...]:
    """The terms that a sentence names, in order, with offsets in `text`."""
    return tuple(found.term for found in read_terms(text, sentence))


def find_stated_terms(text: str, sentence: Span) -> tuple[Term, ...]:
    """The terms of a sentence without those that are only named, which state nothing."""
    return tuple(found.term for found in read_terms(text, sentence) if found.is_stated)


def read_terms(text: str, sentence: Span) -> Iterator[Found]:
    """The terms that a sentence names, each with whether anything is stated of it."""
    tokens = drop_abbreviation_points(tokenize(text, sentence.start, sentence.end))
    pieces = [tokens[at : at + LONGEST] for at in range(0, len(tokens), LONGEST)]
    answer = find_answer(text, sentence)
    for piece in pieces:
        yield from _read_piece(text, piece, answer if piece is pieces[-1] else ())


def _read_piece(text: str, tokens: Sequence[Token], answer: Sequence[Token]) -> tuple[Found, ...]:
    """The terms among `tokens`; the `answer` to a question only tells where somebody stands on them."""
    asked = read_words(tokens)
    words = (*asked, *read_words(answer))
    topics = _find_topics(text, tokens[0].start, asked)
    # Most sentences name no term, which is seen at a glance.
    if not (topics or may_promise(words)) or not is_military(asked):
        return ()
    cues = find_cues(words)
    topics = drop_verbs(words, topics, cues)
    named = {at for topic in topics for at in range(topic.first, topic.last)}
    # "Security guarantees" guarantees nothing: what belongs to a topic is no cue.
    cues = tuple(cue for cue in cues if cue.first not in named)
    topics += tuple(topic for topic in find_commitments(words, cues, topics) if topic.last <= len(asked))
    if not topics or len(topics) > MOST:
        return ()
    topics = tuple(sorted((*topics, *find_anaphors(asked, topics, cues)), key=lambda topic: topic.first))
    read = Read(text, Scene(words, topics, cues), find_numerals(tokens), find_conditions(asked))
    return _choose(text, tuple(_terms(read)))


def _find_topics(text: str, start: int, words: Sequence[Word]) -> tuple[Topic, ...]:
    """The topics of a sentence; where it has none but a definite proposal, what the text proposed before."""
    topics = tuple(topic for topic in find_topics(words) if is_martial(words, topic))
    if topics:
        return topics
    named = next((at for at in range(len(words)) if is_named_again(words, at)), None)
    if named is None:
        return ()
    antecedent = find_antecedent(text, start)
    return () if antecedent is None else (Topic(named, named + 1, antecedent.meaning),)


def _choose(text: str, named: tuple[Found, ...]) -> tuple[Found, ...]:
    """Each term once, and a mere mention only where nothing is said of any."""
    told = tuple(found for found in named if found.term.status != "mention")
    chosen: list[Found] = []
    for found in told or _most_stated(named):
        twin = next((at for at, other in enumerate(chosen) if _is_same(found.term, other.term)), None)
        if twin is None:
            chosen.append(found)
        else:
            chosen[twin] = replace(chosen[twin], term=_join(text, chosen[twin].term, found.term))
    return tuple(chosen)


def _most_stated(mentions: tuple[Found, ...]) -> tuple[Found, ...]:
    stated = tuple(found for found in mentions if found.is_stated)
    return stated or mentions[:1]


def _is_same(one: Term, other: Term) -> bool:
    return (one.kind, one.provision, one.status, one.actor) == (other.kind, other.provision, other.status, other.actor)


def _join(text: str, first: Term, second: Term) -> Term:
    """The first of two namings, with the second where "and" joins them: "stop shooting and freeze everything"."""
    if text[first.span.end : second.span.start].strip() not in ("and", "or", ","):
        return first
    span = Span(first.span.start, second.span.end)
    return replace(first, span=span, words=span.slice(text))


def _terms(read: Read) -> Iterator[Found]:
    for topic in read.scene.topics:
        for position in read_positions(read.scene, topic):
            weighed = weigh(read.scene, read.conditions, topic, position)
            if weighed.status == "mention" and is_homely(read.scene, position.chain):
                continue  # a truce of brothers over the last slice of cake
            is_stated = weighed.status != "mention" or _is_claimed(position)
            found = Found(_term(read, topic, weighed), is_stated)
            yield from (*_find_offer(read, topic, found.term), found)


def _is_claimed(position: Position) -> bool:
    """Whether more is said than the name of a term."""
    return any(cue.force in CLAIMS for cue in position.chain)


def _find_offer(read: Read, topic: Topic, term: Term) -> Iterator[Found]:
    """The same term as what it was before: proposed by somebody, on whose proposal the sentence takes a position."""
    proposer = _slice(read, find_proposer(read.scene, topic))
    if proposer is not None and term.status != "proposed" and proposer != term.actor:
        yield Found(replace(term, status="proposed", actor=proposer, condition=None), is_stated=True)


def _term(read: Read, topic: Topic, position: Position) -> Term:
    scene, words = read.scene, read.scene.words
    first, last = find_extent(scene, topic)
    span = Span(words[first].token.start, words[last - 1].token.end)
    condition = find_condition(scene, read.conditions, topic)
    until = find_until(words, range(topic.last, min(len(words), last + 8)))
    scope = find_scope(words, first, last) if topic.meaning.provision == "cessation" else None
    actor = _actor(read, topic, position)
    is_appeal = position.status == "demanded" and is_wish(position.chain, words, actor)
    return Term(
        span=span,
        words=span.slice(read.text),
        kind=topic.meaning.kind,
        provision=topic.meaning.provision,
        status="called_for" if is_appeal else position.status,
        actor=actor,
        duration_days=_duration(read, topic, position, (first, last)),
        count=_count(read, topic, position, (first, last)),
        until=_slice(read, until),
        scope=_slice(read, scope),
        condition=None if condition is None else _slice(read, (condition.first, condition.last)),
    )


def _count(read: Read, topic: Topic, position: Position, extent: tuple[int, int]) -> int | None:
    words = read.scene.words
    if position.status != "violated":
        return find_count(words, read.numerals, extent, topic.meaning.provision)
    first = min((cue.first for cue in position.chain), default=extent[0])
    return find_breaches(words, read.numerals, max(0, min(first, extent[0]) - 2), extent[1] + 6)


def _duration(read: Read, topic: Topic, position: Position, extent: tuple[int, int]) -> float | None:
    """The length of the term, or of an extension what was added, which stands beside its cue."""
    words = read.scene.words
    if topic.meaning.kind == "commitment":
        return None
    if position.status != "extended" or not position.chain:
        beside = range(extent[1], min(len(words), extent[1] + ADDED))
        added = next((length for at in beside if (length := find_only_length(words, at))), range(0))
        return find_duration(words, read.numerals, (*range(*extent), *added))
    cue = next((cue for cue in position.chain if cue.force == "extended"), position.chain[-1])
    beside = range(cue.first, min(len(words), cue.last + 6))
    places = [at for at in beside if not extent[0] <= at < extent[1]]
    return find_duration(words, read.numerals, places)


def _actor(read: Read, topic: Topic, position: Position) -> str | None:
    named = _name_actor(read.scene, topic, position)
    name = _slice(read, named)
    return None if name is None else name.removesuffix("’s").removesuffix("'s").removesuffix("’").removesuffix("'")


def _name_actor(scene: Scene, topic: Topic, position: Position) -> Place | None:
    """The party as the sentence names it best: a name that stands in it rather than a pronoun."""
    named = find_actor(scene, topic, position.chain)
    if named is None and position.status in OWN_ACTS:
        named = find_doer(scene, topic)
    if named is not None and not is_pronoun(scene.words, named):
        return named
    if named is not None and not is_speaker(scene.words, named):
        earlier = find_first_name(scene.words, named[0])
        if earlier is not None:
            return earlier
    is_own_word = topic.meaning.kind == "commitment" and not position.chain
    is_spoken = position.status in SPOKEN or is_own_word or (named is not None and is_speaker(scene.words, named))
    return (find_speaker(scene.words) if is_spoken else None) or named


def _slice(read: Read, places: Place | None) -> str | None:
    if places is None:
        return None
    words = read.scene.words
    return read.text[words[places[0]].token.start : words[places[1] - 1].token.end]
