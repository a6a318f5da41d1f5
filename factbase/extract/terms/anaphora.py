"""Words that stand for a term named before: "the one on land", "prolong it", "agreed to the proposal"."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from factbase.extract.terms.cues import Cue
from factbase.extract.terms.function_words import AUXILIARIES, POSSESSIVES, PREPOSITIONS
from factbase.extract.terms.topics import Topic, find_topics
from factbase.extract.terms.words import Word, read_words
from factbase.text.tokens import tokenize

NAMES = frozenset({"accord", "agreement", "arrangement", "deal", "offer", "pact", "plan", "proposal", "text"})
POINTERS = frozenset({"same", "that", "the", "this"})
PLACED = frozenset({"along", "at", "in", "on"})  # "one on land" needs no article
# A proposal is taken up within a paragraph or two; looking no further keeps reading linear.
LOOK_BACK = 700


def find_anaphors(words: Sequence[Word], topics: Sequence[Topic], cues: Sequence[Cue]) -> tuple[Topic, ...]:
    """Topics that borrow the meaning of the topic before them in the same sentence."""
    return tuple(_anaphors(words, topics, cues))


def _anaphors(words: Sequence[Word], topics: Sequence[Topic], cues: Sequence[Cue]) -> Iterator[Topic]:
    taken = {at for topic in topics for at in range(topic.first, topic.last)}
    objects = {cue.last for cue in cues if cue.part == "verb"}
    for at, word in enumerate(words):
        before = [topic for topic in topics if topic.last <= at]
        if not before or at in taken or at - 1 in taken:
            continue
        if _is_one(words, at) or (word.lower == "it" and at in objects) or is_named_again(words, at):
            yield Topic(at, at + 1, replace(before[-1].meaning, shape="noun"))


def _is_one(words: Sequence[Word], at: int) -> bool:
    if words[at].lower != "one" or at == 0:
        return False
    following = words[at + 1] if at + 1 < len(words) else None
    is_alone = following is None or following.is_mark or following.lower in PREPOSITIONS - {"of"} | AUXILIARIES
    before = {word.lower for word in words[max(0, at - 2) : at]}
    is_placed = following is not None and following.lower in PLACED
    return is_alone and (is_placed or bool(before & {"a", "an", "the", "another"}))


def is_named_again(words: Sequence[Word], at: int) -> bool:
    """Whether the word is a definite "proposal", "deal" or the like that nothing after it explains."""
    if NAMES.isdisjoint(words[at].forms) or words[at].lower.endswith("s"):
        return False
    following = words[at + 1].lower if at + 1 < len(words) else "."
    before = {word.lower for word in words[max(0, at - 3) : at]}
    return following not in {"of", "for", "to", "on", "that", "about", "with"} and bool(
        before & (POINTERS | POSSESSIVES)
    )


def find_antecedent(text: str, before: int) -> Topic | None:
    """The last ceasefire that the text names shortly before a place, to which "the proposal" may point."""
    start = max(0, before - LOOK_BACK)
    topics = find_topics(read_words(tokenize(text, start, before)))
    named = (
        topic for topic in reversed(topics) if topic.meaning.kind == "ceasefire_term" and topic.meaning.shape == "noun"
    )
    return next(named, None)
