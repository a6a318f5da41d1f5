"""Verbs beside an agreement that are none of its own: of "the truce agreed in May expired" the last is what is said."""

from collections.abc import Sequence

from factbase.extract.terms.cues import Cue
from factbase.extract.terms.extents import find_extent
from factbase.extract.terms.function_words import (
    ADVERBS,
    ARTICLES,
    AUXILIARIES,
    BE,
    CLAUSE_OPENERS,
    HAVE,
    POSSESSIVES,
    PREPOSITIONS,
    PRONOUNS,
    QUOTE_MARKS,
    RELATIVES,
    SEPARATORS,
    STOPS,
    TIME_WORDS,
)
from factbase.extract.terms.known_words import BREAKS, TURNS
from factbase.extract.terms.licence_words import DEEDS, FOLLOWING, SAYING
from factbase.extract.terms.reporting import REPORTING
from factbase.extract.terms.scene import Scene
from factbase.extract.terms.scope import is_reduced_passive
from factbase.extract.terms.status import Force
from factbase.extract.terms.topics import Topic
from factbase.extract.terms.words import Word, is_past
from factbase.values.statements import Status

# Each leads to a verb of its own, which says nothing of the agreement.
SUBORDINATORS = RELATIVES | CLAUSE_OPENERS | frozenset({"how", "so", "what", "why"})
TIMES = frozenset({"after", "before", "despite", "since", "until"})  # these may have a noun behind them instead
ENDS = BREAKS | TURNS | STOPS | frozenset({"and", "while"})
FINITE = AUXILIARIES - frozenset({"be", "been", "being", "get", "getting", "having"})
# Participles that go on describing a term: "a truce backed by the League and aimed at ending the siege".
DESCRIBING = FOLLOWING | frozenset(
    {"aim", "back", "call", "design", "draw", "drive", "host", "intend", "lead", "mean", "time"}
)
GIVING_WORD = REPORTING | SAYING | DEEDS | frozenset({"hear", "know", "learn", "mean", "see", "show"})
# Of whatever is a part of a term the agreement is one on the term: "the terms of the truce were agreed".
WHOLE = frozenset(
    {
        "arrangement", "beginning", "clause", "date", "extension", "first", "form", "half", "kind", "length", "mandate",
        "part", "phase", "renewal", "resumption", "second", "sort", "stage", "start", "term", "text", "type", "version",
    }
)  # fmt: skip
OF = frozenset({"about", "against", "concerning", "for", "of", "on", "over", "regarding"})
JOINTS = frozenset({",", "and", "but", "then"})
UNDONE: frozenset[Force] = frozenset({"ended", "not_agreed", "rejected", "violated"})
OBJECT_REACH = 2  # words between a verb and the words of its object


def find_other_verb(scene: Scene, behind: tuple[int, int]) -> int | None:
    """The finite verb behind an agreement in the clause that states it, which then is no more than its subject."""
    words = scene.words
    first, end = behind
    last = next((at for at in range(first, end) if words[at].lower in ENDS), end)
    # "A truce the League had proposed" has a verb of its own in the clause that describes it.
    owed = int(first < last and _begins_subject(words[first]))
    for at in range(first, last):
        if _opens_clause(words, at):
            owed += 1
        elif _is_finite(words, at) and not (at > first and _is_finite(words, at - 1)):
            if not owed:
                return at
            owed -= 1
    return None


def _opens_clause(words: Sequence[Word], at: int) -> bool:
    """Whether a verb of its own is to follow; "since Monday" and "after talks" need none."""
    lower = words[at].lower
    following = words[at + 1 : at + 3]
    is_time = lower in TIMES and any(word.lower in TIME_WORDS or word.token.kind == "number" for word in following)
    return lower in SUBORDINATORS and not is_time


def _begins_subject(word: Word) -> bool:
    return word.lower in ARTICLES | POSSESSIVES | PRONOUNS or word.is_name


def _is_finite(words: Sequence[Word], at: int) -> bool:
    """Whether a word is a verb with a tense, and no participle that describes the noun before it."""
    lower, before = words[at].lower, words[at - 1].lower
    if lower in FINITE:
        return not words[at].is_name and words[at - 1].token.kind != "number"  # "in May", "at 6 am"
    if not is_past(lower) or before in ARTICLES | POSSESSIVES | BE | HAVE | ADVERBS | PREPOSITIONS - {"to"}:
        return False
    following = words[at + 1].lower if at + 1 < len(words) else "."
    is_attribute = following not in PREPOSITIONS | SEPARATORS | STOPS | ADVERBS and not words[at].is_mark
    return not is_attribute and DESCRIBING.isdisjoint(words[at].forms)


def find_governor_of_subject(scene: Scene, topic: Topic, chain: Sequence[Cue], start: int) -> int | None:
    """The verb of which the term is the object, where what is read of it follows: "fired on the corridor it opened"."""
    first, _ = find_extent(scene, topic)
    if any(cue.first < topic.last for cue in chain):
        return None
    for at in range(first - 1, max(start, first - OBJECT_REACH) - 1, -1):
        word = scene.words[at]
        if is_past(word.lower) and at > start and GIVING_WORD.isdisjoint(word.forms):
            return at
        if word.lower not in PREPOSITIONS | ARTICLES:
            return None
    return None


def find_other_head(scene: Scene, topic: Topic, chain: Sequence[Cue], start: int) -> int | None:
    """The noun that what follows is said of instead of the term: "lists for a swap were agreed"."""
    first, _ = find_extent(scene, topic)
    if _is_described(scene, topic, chain) and first > start and not _may_open(scene.words[first - 1]):
        return first - 1  # "the plan begins with a truce agreed by both"
    if first - 2 < start or any(cue.first < topic.last for cue in chain) or scene.words[first - 1].lower not in OF:
        return None
    head = first - 2
    is_other = head not in scene.held_by_cues and head not in scene.held_by_topics
    word = scene.words[head]
    return head if is_other and not word.is_mark and WHOLE.isdisjoint(word.forms) and "TEXT" not in word.forms else None


def find_undoing(scene: Scene, topic: Topic, chain: Sequence[Cue]) -> Status | None:
    """What a later verb of the same subject makes of the term: "was announced on Monday and had collapsed by noon"."""
    if any(cue.first < topic.last for cue in chain):
        return None
    start = max(cue.last for cue in chain)
    for cue in scene.cues_after(start, len(scene.words)):
        joint = _skip_silent(scene.words, cue.first)
        is_joined = joint >= start and scene.words[joint].lower in JOINTS
        if (
            is_joined
            and not _has_agent(scene.words, cue.last)
            and cue.part in ("passive", "predicate", "verb")
            and cue.force in UNDONE
        ):
            return cue.force  # type: ignore[return-value]
    return None


def _has_agent(words: Sequence[Word], at: int) -> bool:
    """Whether "by" names another party, whose verb it then is: "and rejected by the Front"."""
    following = [word.lower for word in words[at : at + 3]]
    return following[:1] == ["by"] and TIME_WORDS.isdisjoint(following)


def _skip_silent(words: Sequence[Word], at: int) -> int:
    """The last word before a verb that is no auxiliary, adverb or time: what joins it to the verb before."""
    at -= 1
    while at > 0 and (words[at].lower in AUXILIARIES | ADVERBS | TIME_WORDS | {"by"} or words[at].lower.endswith("ly")):
        at -= 1
    return at


def _may_open(word: Word) -> bool:
    """Whether a clause may begin behind a word: "says truce agreed", "but a truce agreed on Monday"."""
    # Verbs of perceiving and knowing may have the term itself for their object: "sees the truce agreed by".
    is_joint = word.is_mark or word.lower in CLAUSE_OPENERS | QUOTE_MARKS | {"and", "that", "under"}
    return is_joint or not (REPORTING | {"report"}).isdisjoint(word.forms)


def _is_described(scene: Scene, topic: Topic, chain: Sequence[Cue]) -> bool:
    """Whether the agreement is no more than a participle behind its term: "a truce agreed by both"."""
    return all(cue.first >= topic.last and is_reduced_passive(scene, cue) for cue in chain)
