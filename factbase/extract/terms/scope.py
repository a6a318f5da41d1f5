"""Which cues stand over which: the nearest one before, unless a boundary of clauses lies between."""

from collections.abc import Iterator, Sequence

from factbase.extract.terms.clauses import (
    drop_parentheses,
    find_joint,
    has_subject,
    is_bounded,
    is_open,
    joins_names,
    opens_clause,
)
from factbase.extract.terms.cues import Cue
from factbase.extract.terms.function_words import (
    ADVERBS,
    ARTICLES,
    AUXILIARIES,
    PREPOSITIONS,
    QUOTE_MARKS,
    RELATIVES,
    SEPARATORS,
    STOPS,
)
from factbase.extract.terms.scene import Scene
from factbase.extract.terms.topics import Topic
from factbase.extract.terms.verb_cues import NEAR
from factbase.extract.terms.words import Word, is_past

REACH = 24  # words; beyond this a cue and a topic of news prose belong to different clauses
NEARBY = 6
JOINED = 10
DEEPEST = 6
RELATIVE_REACH = 8  # words between a term, its relative pronoun and the verb of the relative clause
SUBJECTS = frozenset({"he", "i", "she", "they", "we", "you"})
SPOKEN = frozenset({"called_for", "demanded", "denied", "promised", "proposed", "rejected"})
GIVEN = frozenset({"deny", "give", "grant", "offer", "promise", "refuse"})  # "had been offered a truce"
IMPERSONAL = frozenset(
    {"about", "by", "for", "on", "over", "that", "to"}
)  # "it was agreed that", "a deal was struck to"


def find_chains(scene: Scene, topic: Topic) -> tuple[tuple[Cue, ...], ...]:
    """The cues that stand over a topic, the innermost first; one chain for each predicate joined to the first."""
    predicate = find_predicate(scene, topic)
    joined = () if predicate is None else _find_joined(scene, predicate)
    return tuple(_find_chain(scene, topic, said) for said in (predicate, *joined))


def _find_joined(scene: Scene, predicate: Cue) -> tuple[Cue, ...]:
    """The participles that go on with a passive: "was accepted by Tarsa and rejected by the Front"."""
    if predicate.part != "passive":
        return ()
    following = scene.cues_after(predicate.last, JOINED)
    return tuple(cue for cue in following if cue.part == "verb" and cue.form == "past" and _is_joined(scene, cue))


def _is_joined(scene: Scene, cue: Cue) -> bool:
    at = cue.first - 1
    while at > 0 and (scene.words[at].lower in ADVERBS | {"not", "then"} or scene.words[at].lower.endswith("ly")):
        at -= 1
    after = scene.words[cue.last] if cue.last < len(scene.words) else None
    has_object = after is not None and not after.is_mark and after.lower not in PREPOSITIONS | SEPARATORS
    return scene.words[at].lower in SEPARATORS | {"but"} and not has_object


def _find_chain(scene: Scene, topic: Topic, predicate: Cue | None) -> tuple[Cue, ...]:
    outer = tuple(_climb(scene, topic))
    if predicate is not None:
        outer = _insert(outer, predicate)
    chain = (*_compounds(scene, topic), *outer) or _find_postposed(scene, topic)
    chain = (*chain, *_find_tail(scene, topic))
    beside = [cue for cue in chain if cue.last <= topic.first]
    chain = tuple(cue for cue in chain if not any(_holds(other, cue) for other in beside))
    # "The agreed text" and "the proposed truce" name the thing; what is said of it stands around them.
    return tuple(cue for cue in chain if cue.part != "attribute") or chain


def _holds(one: Cue, other: Cue) -> bool:
    """Whether a phrase has a cue within its gap: "no longer consider ourselves bound by" considers nothing."""
    return one.first <= other.first and other.last < one.last and one.inside < one.last


def _find_tail(scene: Scene, topic: Topic) -> Iterator[Cue]:
    return (cue for cue in scene.cues_after(topic.last, REACH) if cue.part == "tail")


def _insert(outer: tuple[Cue, ...], predicate: Cue) -> tuple[Cue, ...]:
    """The predicate stands inside the verbs that report it ("denied that it collapsed") unless it calls them false."""
    if predicate.force == "denied":
        return (*outer, predicate)
    at = next((i for i, cue in enumerate(outer) if cue.part in ("verb", "passive")), len(outer))
    return (*outer[:at], predicate, *outer[at:])


def _compounds(scene: Scene, topic: Topic) -> Iterator[Cue]:
    here = () if topic.is_act else scene.cues_after(topic.last, 0)
    return (cue for cue in here if cue.part == "compound")


def _climb(scene: Scene, topic: Topic) -> Iterator[Cue]:
    cue = find_governor(scene, topic.first)
    if cue is not None and _is_new_subject(scene, cue, topic):
        return
    for _ in range(DEEPEST):
        if cue is None:
            return
        yield cue
        cue = find_parent(scene, cue)


def _is_new_subject(scene: Scene, cue: Cue, topic: Topic) -> bool:
    """Whether a comma stands before the topic and a finite verb after it: "Amid calls for peace, the truce is"."""
    has_comma = any(word.lower == "," for word in scene.words[cue.last : topic.first])
    return (
        has_comma and not topic.is_act and (_has_verb_after(scene, topic) or find_predicate(scene, topic) is not None)
    )


def _has_verb_after(scene: Scene, topic: Topic) -> bool:
    return topic.last < len(scene.words) and scene.words[topic.last].lower in AUXILIARIES


def find_governor(scene: Scene, at: int) -> Cue | None:
    """The nearest cue before the word `at`, or around it, that governs it."""
    cue = _nearest(scene, at)
    return cue if cue is not None and is_open(scene.words, min(cue.last, at), at) else None


def _nearest(scene: Scene, at: int) -> Cue | None:
    for cue in scene.cues_before(at, REACH):
        if at <= cue.last + _reach(scene, cue) and cue.inside <= at and _governs_right(scene, cue):
            return cue
    return None


def _reach(scene: Scene, cue: Cue) -> int:
    if cue.part != "verb" or NEAR.isdisjoint(scene.words[cue.first].forms):
        return REACH
    between = scene.words[cue.last : cue.last + NEARBY]
    # "Once the siege ends we can talk about ...": a subject or auxiliary belongs to the next clause.
    return next((at for at, word in enumerate(between) if word.lower in SUBJECTS | AUXILIARIES), NEARBY)


def _governs_right(scene: Scene, cue: Cue) -> bool:
    if cue.governs_right:
        return not is_reduced_passive(scene, cue)
    following = scene.words[cue.last].lower if cue.last < len(scene.words) else ""
    is_cleft = any(word.lower == "what" for word in scene.words[max(0, cue.first - 3) : cue.first])
    is_receiver = following in ARTICLES and not GIVEN.isdisjoint(scene.words[cue.first].forms)
    return (
        cue.part == "passive"
        and (following in IMPERSONAL or is_cleft or is_receiver)
        and not _has_topic_before(scene, cue)
    )


def _has_topic_before(scene: Scene, cue: Cue) -> bool:
    topics = scene.topics_between(cue.first - REACH, cue.first)
    return any(topic.last <= cue.first and is_subject(scene, topic, cue) for topic in topics)


def is_reduced_passive(scene: Scene, cue: Cue) -> bool:
    """Whether a participle follows its topic, or the deal on it, and has no object: "truce deal signed"."""
    at = cue.first - 1
    if at > 0 and "TEXT" in scene.words[at].forms:
        at -= 1
    if cue.part != "verb" or cue.form != "past" or at not in scene.held_by_topics:
        return False
    following = scene.words[cue.last] if cue.last < len(scene.words) else None
    return following is None or following.is_mark or following.lower in PREPOSITIONS


def find_parent(scene: Scene, cue: Cue) -> Cue | None:
    """The cue that governs a cue; a co-ordinated verb has the parent of the verb that it is joined to."""
    nearest = _nearest(scene, cue.first)
    if nearest is None:
        return None
    joint = find_joint(scene.words, min(nearest.last, cue.first), cue.first)
    if joint is None or cue.part != "verb" or scene.words[joint + 1].lower in ("that", "to"):
        return nearest if is_open(scene.words, min(nearest.last, cue.first), cue.first) else None
    if has_subject(scene.words, joint + 1, cue.first):
        return None
    partner = find_partner(scene, cue)
    return find_parent(scene, partner) if partner else None


def find_partner(scene: Scene, cue: Cue) -> Cue | None:
    """The nearest verb before that has the same form, which co-ordination joins; none of what only describes a term."""
    alike = (other for other in scene.cues_before(cue.first, REACH) if other.part == "verb" and other.form == cue.form)
    return next((other for other in alike if other.last <= cue.first and not describes_topic(scene, other)), None)


def describes_topic(scene: Scene, cue: Cue) -> bool:
    """Whether a verb with a subject of its own says whose a term is: "rejected the truce that Tarsa had proposed"."""
    places = range(cue.first - 1, max(0, cue.first - RELATIVE_REACH), -1)
    relative = next((at for at in places if scene.words[at].lower in RELATIVES), None)
    if relative is None or not has_subject(scene.words, relative + 1, cue.first):
        return False
    return follows_topic(scene, relative)


def follows_topic(scene: Scene, relative: int) -> bool:
    """Whether a relative pronoun follows a term and no verb stands between: "the truce in the valley that"."""
    places = range(relative - 1, max(-1, relative - RELATIVE_REACH), -1)
    topic = next((at for at in places if at in scene.held_by_topics), None)
    between = scene.words[topic + 1 : relative] if topic is not None else ()
    return topic is not None and not any(is_past(word.lower) or word.is_mark for word in between)


def find_predicate(scene: Scene, topic: Topic) -> Cue | None:
    """The predicate or passive verb whose subject is the topic: of "the truce that began at noon is over" the last."""
    describing = None
    for cue in scene.cues_after(topic.last, REACH):
        is_reduced = is_reduced_passive(scene, cue)
        if (cue.part in ("predicate", "passive") or is_reduced) and is_subject(scene, topic, cue):
            if not is_reduced and not _is_in_relative(scene, topic, cue):
                return cue
            describing = describing or cue
    return describing


def _is_in_relative(scene: Scene, topic: Topic, cue: Cue) -> bool:
    """Whether a relative pronoun leads from the topic to the predicate and no other verb stands between.

    "The truce in force since May" and "the truce now in its second week" have lost theirs.
    """
    between = scene.words[topic.last : cue.first]
    if scene.words[cue.first].lower in ("in", "now"):
        return True
    relative = next((at for at, word in enumerate(between) if word.lower in RELATIVES), None)
    return relative is not None and not any(is_past(word.lower) for word in between[relative:])


def is_subject(scene: Scene, topic: Topic, cue: Cue) -> bool:
    """Whether the topic is what the predicate is said of: nothing but its own phrase and asides stand between."""
    words = scene.words
    if words[cue.first].lower == "now" and cue.first == topic.last + 1 and words[topic.last].lower == ",":
        return True  # "the ban, now in its third month, has let farmers back"
    if is_bounded(words, topic.last, cue.first):
        return False
    places = drop_parentheses(words, topic.last, cue.first + 1)
    others = scene.topics_between(topic.last, cue.first)
    if cue.first not in places or any(other.last <= cue.first and other.first in places for other in others):
        return False
    if any(_begins_phrase(words, at) for at in range(topic.last, cue.first) if at in places):
        return False  # "before the truce 1,800 soldiers were dying"
    return not any(words[at].lower == "," or _joins_clauses(words, at) for at in places[:-1])


def _begins_phrase(words: Sequence[Word], at: int) -> bool:
    """Whether a number opens a noun phrase of its own: nothing that belongs to the one before leads to it."""
    is_number = words[at].token.kind == "number" or "NUMBER" in words[at].forms
    return is_number and words[at - 1].lower not in PREPOSITIONS | ARTICLES | {"-", "some", "about", "its"}


def _joins_clauses(words: Sequence[Word], at: int) -> bool:
    """Whether an "and" or "or" joins more than two parties."""
    if words[at].lower == "and":
        return not joins_names(words, at)
    is_of_names = words[at - 1].is_name and at + 1 < len(words) and words[at + 1].is_name
    return words[at].lower == "or" and not is_of_names


def _find_postposed(scene: Scene, topic: Topic) -> tuple[Cue, ...]:
    """The verb after a quotation that says what it was: "“Stop the bombs,” pleaded the bishop"."""
    for cue in scene.cues_after(topic.last + 1, REACH):
        if cue.part == "verb" and cue.force in SPOKEN and _closes_speech(scene, topic.last, cue):
            return (cue,)
    return ()


def _closes_speech(scene: Scene, first: int, cue: Cue) -> bool:
    between = scene.words[first : cue.first]
    after = scene.words[cue.last : cue.last + 1]
    has_mark = any(word.lower in QUOTE_MARKS or word.lower == "," for word in between)
    is_last = not after or after[0].lower in STOPS | {","} or not scene.topics_between(cue.last, cue.last + REACH)
    is_one = not any(word.lower in STOPS or opens_clause(scene.words, first + at) for at, word in enumerate(between))
    return has_mark and is_last and is_one
