"""How far the words of a term reach around its head: "a 30-day ceasefire along the canal"."""

from collections.abc import Sequence

from factbase.extract.terms.function_words import (
    AUXILIARIES,
    DETERMINERS,
    PREPOSITIONS,
    QUOTE_MARKS,
    RELATIVES,
    SEPARATORS,
    STOPS,
    TIME_WORDS,
)
from factbase.extract.terms.clauses import opens_clause
from factbase.extract.terms.scope import Scene
from factbase.extract.terms.measures import DAYS
from factbase.extract.terms.topics import Topic

WIDEST = 12  # words on each side
LINKS = frozenset(
    {
        "across",
        "along",
        "around",
        "at",
        "between",
        "covering",
        "for",
        "from",
        "in",
        "near",
        "of",
        "on",
        "over",
        "to",
        "with",
    }
)
ENDS = STOPS | SEPARATORS | QUOTE_MARKS | RELATIVES | AUXILIARIES


def find_extent(scene: Scene, topic: Topic) -> tuple[int, int]:
    """The first word and the word after the last of a topic with what belongs to it."""
    first = topic.first if topic.is_act else _find_start(scene, topic)
    return first, _find_end(scene, topic)


def _find_start(scene: Scene, topic: Topic) -> int:
    taken = {at for cue in scene.cues if cue.part != "attribute" for at in range(cue.first, cue.inside)}
    at = topic.first
    while at > max(0, topic.first - WIDEST) and at - 1 not in taken and not _parts(scene, at - 1):
        at -= 1
        if scene.words[at].lower in DETERMINERS:
            break
    return at


def _parts(scene: Scene, at: int) -> bool:
    return scene.words[at].lower in ENDS | PREPOSITIONS or opens_clause(scene.words, at)


def _find_end(scene: Scene, topic: Topic) -> int:
    words, last = scene.words, topic.last
    taken = {at for cue in scene.cues for at in (*range(cue.first, cue.inside), cue.last - 1)}
    taken |= {at for other in scene.topics if other is not topic for at in range(other.first, other.last)}
    at = last
    while (
        at < min(len(words), topic.last + WIDEST)
        and at not in taken
        and words[at].lower not in ENDS
        and not opens_clause(words, at)
    ):
        if at == topic.last and not topic.is_act and words[at].lower not in LINKS:
            break
        at += 1
        last = at
    while last > topic.last and words[last - 1].lower in (TIME_WORDS - DAYS.keys() - {"days", "hours", "minutes", "months", "weeks", "years"}) | LINKS | DETERMINERS:
        last -= 1
    return last
