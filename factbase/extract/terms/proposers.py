"""Who proposed a term on which somebody else takes a position: "agreed to the Ostravian-proposed truce"."""

from collections.abc import Sequence

from factbase.extract.terms.actors import read_agent
from factbase.extract.terms.extents import find_extent
from factbase.extract.terms.function_words import BE
from factbase.extract.terms.names import Place
from factbase.extract.terms.scene import Scene
from factbase.extract.terms.topics import Topic
from factbase.extract.terms.words import Word

PROPOSALS = frozenset({"drafted", "proposed", "suggested"})
REACH = 6  # words between such a participle and its topic


def find_proposer(scene: Scene, topic: Topic) -> Place | None:
    """The name right before a participle that colours the topic, or after its "by"."""
    words = scene.words
    before = (at for at in range(topic.first - 1, max(0, topic.first - REACH), -1) if words[at].lower in PROPOSALS)
    at = next(before, None)
    if at is not None:
        return _read_name(words, at - 1 if words[at - 1].lower in ("-", "\u2010", "\u2011") else at)
    _, last = find_extent(scene, topic)
    following = [word.lower for word in words[last : last + 2]]
    return (
        read_agent(words, last + 2) if following[:1] and following[0] in PROPOSALS and following[1:] == ["by"] else None
    )


def _read_name(words: Sequence[Word], last: int) -> Place | None:
    """The capitalised words that end before `last`; none behind a verb, of which they are the subject."""
    first = last
    while first > 0 and words[first - 1].is_name:
        first -= 1
    is_subject = first == 0 or words[first - 1].lower in BE or words[first - 1].is_mark
    return (first, last) if first < last and not is_subject else None
