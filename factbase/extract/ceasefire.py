"""Terms of ceasefires and settlements, and commitments: what is proposed, agreed, refused ..., and by whom."""

from collections.abc import Iterator, Sequence

from factbase.extract.numerals import Numeral, find_numerals
from factbase.extract.terms.actors import find_actor, find_speaker, is_pronoun
from factbase.extract.terms.cues import find_cues
from factbase.extract.terms.extents import find_extent
from factbase.extract.terms.measures import find_duration
from factbase.extract.terms.position import Position, read_position
from factbase.extract.terms.scope import Scene
from factbase.extract.terms.setting import is_martial, is_military
from factbase.extract.terms.topics import Topic, find_topics
from factbase.extract.terms.words import Word, read_words
from factbase.text.tokens import tokenize
from factbase.values.spans import Span
from factbase.values.statements import Term

# Statuses that whoever is quoted takes upon himself when no other actor is named.
SPOKEN = frozenset({"called_for", "demanded", "denied", "proposed", "rejected", "willing"})


def find_terms(text: str, sentence: Span) -> tuple[Term, ...]:
    """The terms that a sentence names, in order, with offsets in `text`."""
    tokens = tokenize(text, sentence.start, sentence.end)
    words = read_words(tokens)
    topics = find_topics(words)
    if not topics or not is_military(words):
        return ()
    scene = Scene(words, topics, find_cues(words))
    return tuple(_terms(text, scene, find_numerals(tokens)))


def _terms(text: str, scene: Scene, numerals: Sequence[Numeral]) -> Iterator[Term]:
    for topic in scene.topics:
        if not is_martial(scene.words, topic):
            continue
        position = read_position(scene, topic)
        first, last = find_extent(scene, topic)
        span = Span(scene.words[first].token.start, scene.words[last - 1].token.end)
        yield Term(
            span=span,
            words=span.slice(text),
            kind=topic.meaning.kind,
            provision=topic.meaning.provision,
            status=position.status,
            actor=_actor(text, scene, position),
            duration_days=find_duration(scene.words, numerals, first, last),
        )


def _actor(text: str, scene: Scene, position: Position) -> str | None:
    named = find_actor(scene, position.chain)
    if position.status in SPOKEN and (named is None or is_pronoun(scene.words, named)):
        named = find_speaker(scene.words) or named
    return None if named is None else _slice(text, scene.words, named)


def _slice(text: str, words: Sequence[Word], name: tuple[int, int]) -> str:
    words_of_text = text[words[name[0]].token.start : words[name[1] - 1].token.end]
    return words_of_text.removesuffix("’s").removesuffix("'s").removesuffix("’").removesuffix("'")
