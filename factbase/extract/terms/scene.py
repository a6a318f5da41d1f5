"""A sentence with the topics and cues that were found in it, and quick ways to those near a word."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field

from factbase.extract.terms.cues import Cue
from factbase.extract.terms.topics import Topic
from factbase.extract.terms.words import Word

WIDEST_GAP = 10  # words that a phrase with a gap may have before its object


@dataclass(frozen=True, slots=True)
class Scene:
    """Topics and cues stand in the order of their first words; `held` are the words that belong to cues or topics."""

    words: Sequence[Word]
    topics: Sequence[Topic]
    cues: Sequence[Cue]
    held_by_cues: frozenset[int] = field(init=False)
    held_by_topics: frozenset[int] = field(init=False)

    def __post_init__(self) -> None:
        cues = (
            at for cue in self.cues if cue.part != "attribute" for at in (*range(cue.first, cue.inside), cue.last - 1)
        )
        topics = (at for topic in self.topics for at in range(topic.first, topic.last))
        object.__setattr__(self, "held_by_cues", frozenset(cues))
        object.__setattr__(self, "held_by_topics", frozenset(topics))

    def cues_before(self, at: int, reach: int) -> Sequence[Cue]:
        """The cues that begin at most `reach` words before the word `at`, the nearest first."""
        first = bisect_left(self.cues, at - reach - WIDEST_GAP, key=_first)
        return self.cues[first : bisect_left(self.cues, at, key=_first)][::-1]

    def cues_after(self, at: int, reach: int) -> Sequence[Cue]:
        """The cues that begin at most `reach` words after the word `at`, the nearest first."""
        return self.cues[bisect_left(self.cues, at, key=_first) : bisect_right(self.cues, at + reach, key=_first)]

    def topics_between(self, first: int, last: int) -> Sequence[Topic]:
        """The topics that begin among the words."""
        return self.topics[bisect_left(self.topics, first, key=_first) : bisect_left(self.topics, last, key=_first)]


def _first(found: Cue | Topic) -> int:
    return found.first
