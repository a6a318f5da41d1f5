"""How far the words of a term reach around its head: "a 30-day ceasefire along the canal"."""

from factbase.extract.terms.clauses import opens_clause
from factbase.extract.terms.function_words import (
    AUXILIARIES,
    DETERMINERS,
    PREPOSITIONS,
    PRONOUNS,
    QUOTE_MARKS,
    RELATIVES,
    SEPARATORS,
    STOPS,
    TIME_WORDS,
)
from factbase.extract.terms.measures import DAYS
from factbase.extract.terms.scene import Scene
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
LENGTHS = frozenset({*DAYS, "days", "hours", "minutes", "months", "weeks", "years"})
LOOSE_ENDS = (TIME_WORDS - LENGTHS) | LINKS | DETERMINERS  # words that cannot close a term
ENDS = STOPS | SEPARATORS | QUOTE_MARKS | RELATIVES | AUXILIARIES


def find_extent(scene: Scene, topic: Topic) -> tuple[int, int]:
    """The first word and the word after the last of a topic with what belongs to it."""
    first = topic.first if topic.is_act else _find_start(scene, topic)
    return first, _find_end(scene, topic)


def _find_start(scene: Scene, topic: Topic) -> int:
    at = topic.first
    while at > max(0, topic.first - WIDEST) and at - 1 not in scene.held_by_cues and not _parts(scene, at - 1):
        at -= 1
        if scene.words[at].lower in DETERMINERS:
            break
    return at


def _parts(scene: Scene, at: int) -> bool:
    return scene.words[at].lower in ENDS | PREPOSITIONS | {"including"} or opens_clause(scene.words, at)


def _find_end(scene: Scene, topic: Topic) -> int:
    at, limit = topic.last, min(len(scene.words), topic.last + WIDEST)
    if not topic.is_act and at < limit and scene.words[at].lower not in LINKS:
        return at
    while at < limit and not _ends(scene, at):
        at += 1
    while at > topic.last and scene.words[at - 1].lower in LOOSE_ENDS:
        at -= 1
    return at


def _ends(scene: Scene, at: int) -> bool:
    word = scene.words[at].lower
    if at in scene.held_by_cues or at in scene.held_by_topics or opens_clause(scene.words, at):
        return True
    # "Freeze everything where it is": the verb of a pronoun is the term's own.
    is_own_verb = word in AUXILIARIES and scene.words[at - 1].lower in PRONOUNS
    return word in ENDS and not is_own_verb
