"""What licenses an agreement: every word of the clause that states it is known to take nothing from it.

The other rules look for words that withhold; there is no end to these. Here it is the other way round: before the verb
and its term, and between them, only words of the tables may stand; what follows must be an adjunct, an attribution, a
term of its own, or words of the tables too. An agreement around which anything else is said is only a mention.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from factbase.extract.terms.afterclauses import find_gunfire, find_unlicensed_after, split_clauses
from factbase.extract.terms.cues import Cue
from factbase.extract.terms.extents import find_extent
from factbase.extract.terms.function_words import (
    ADVERBS,
    ARTICLES,
    AUXILIARIES,
    NEGATORS,
    POSSESSIVES,
    PREPOSITIONS,
    RELATIVES,
)
from factbase.extract.terms.known_words import BREAKS, TURNS, is_in_phrase, is_known, is_sham, opens_as_name
from factbase.extract.terms.licence_words import ACTORS, FOLLOWING, MADE, MANNERS
from factbase.extract.terms.main_verbs import find_governor_of_subject, find_other_head, find_other_verb
from factbase.extract.terms.reporting import REPORTING
from factbase.extract.terms.scene import Scene
from factbase.extract.terms.settings_words import MILITARY
from factbase.extract.terms.status import POSITIVE
from factbase.extract.terms.topics import Topic
from factbase.extract.terms.words import Word, is_past

ENDS = frozenset({".", "!", "?"})
HARD = frozenset({";", ":", "—", "–", "although", "but", "though", "while", "whereas"})
ASIDES = ARTICLES | frozenset({"due", "having", "including", "led", "where", "which", "who", "whose"})
ASIDE_OPENERS = frozenset({"after", "although", "as", "because", "despite", "since", "though", "whereas", "while"})
RARE = frozenset({"hardly", "little", "occasionally", "rarely", "seldom", "sometimes", "wrong", "wrongly"})
REPORTS = REPORTING | {"report"}
WARLIKE = MILITARY | ACTORS | {"CAPTIVE", "FORCE", "WEAPON"}
HEARD = frozenset({"alleged", "believed", "reputed", "rumoured", "rumored", "suspected", "supposed", "thought"})
GIVING = frozenset({"allow", "award", "give", "grant"})
WHO = frozenset({"who", "whom", "whose"})
REACHED = frozenset({"after", "by", "in", "since", "through", "under", "upon", "with"})
NOUN_PHRASE = 6  # words before the noun of an agreement that may belong to its phrase
PARTICLES = frozenset({"aside", "away", "back", "down", "off", "out", "up"})
GENERIC = frozenset({"armistices", "ceasefires", "lulls", "pauses", "truces"})
SUBJECT = 3  # words before the noun of a subject among which its article stands


def find_unlicensed(scene: Scene, topic: Topic, chain: Sequence[Cue]) -> str | None:
    """The first word that nothing licenses around an agreement on `topic`, or what else undoes it; None if nothing."""
    if not chain:
        return None
    start, end = _read_sentence(scene.words, topic.first)
    first, last = find_extent(scene, topic)
    head = min([first, *(cue.first for cue in chain)])
    tail = max([last, *(cue.last for cue in chain)])
    held = {*range(first, last), *(at for cue in chain for at in _words_of(scene.words, cue))}
    unknown = (
        *(at for at in _places_before(scene, start, head) if not _is_licensed_before(scene, at, (start, head))),
        *(at for at in _drop_asides(scene.words, head, tail) if at not in held and not _is_inner(scene, at, topic)),
        *(at for at in range(first, last) if is_sham(scene.words, at) or _is_generic(scene.words, at, first)),
    )
    found = unknown[0] if unknown else find_unlicensed_after(scene, topic, (tail, end))
    if found is None and any(cue.force == "in_force" for cue in chain):
        found = find_gunfire(scene.words, tail, end)
    if found is None:
        found = next((cue.last for cue in chain if _has_particle(scene.words, cue)), None)
    if found is None:
        found = find_other_verb(scene, (tail, end))
    if found is None:
        found = find_governor_of_subject(scene, topic, chain, start) or find_other_head(scene, topic, chain, start)
    if found is not None:
        return scene.words[found].lower
    if _is_apposed(scene, topic, chain) and not _keeps(scene, tail, end):
        return "apposed"
    if _is_of_a_noun(scene, chain, (tail, end)) or _goes_on(scene, chain):
        return "undone"
    return "presupposed" if _is_presupposed(scene, topic, chain, end) else None


def _is_generic(words: Sequence[Word], at: int, first: int) -> bool:
    """Whether truces as such are meant: "ceasefires have been agreed before"."""
    return at == first and words[at].lower in GENERIC


def _words_of(words: Sequence[Word], cue: Cue) -> Iterator[int]:
    """The places of a cue's own words: of one with a gap its first and its last two."""
    yield from range(cue.first, cue.inside)
    yield from (at for at in range(max(cue.inside, cue.last - 2), cue.last) if words[at].lower not in NEGATORS)


def _is_licensed_before(scene: Scene, at: int, place: tuple[int, int]) -> bool:
    """Whether a word before the agreement is known, or the noun of whoever agrees."""
    if is_known(scene, at, place[0]):
        return not _is_part_of_all(scene.words, at)
    is_turn = scene.words[at].lower in NEGATORS | TURNS | {"let", "what"}
    return not is_turn and _is_of_war(scene.words) and _is_subject(scene.words, at, place)


def _is_part_of_all(words: Sequence[Word], at: int) -> bool:
    """Whether only some agree: "two of the three commanders"."""
    following = [word.lower for word in words[at + 1 : at + 3]]
    return "NUMBER" in words[at].forms and following[:1] == ["of"] and following[-1] in ARTICLES | POSSESSIVES


def _is_inner(scene: Scene, at: int, topic: Topic) -> bool:
    """Whether a word between the agreement and its term is known: of "would" in "confirmed that they would" too."""
    if at < topic.first and scene.words[at].lower in WHO:
        return False  # "agreed to receive the envoy who carries the truce text"
    if is_known(scene, at, 0) or scene.words[at].lower == "would":
        return True
    is_to_somebody = any(not GIVING.isdisjoint(word.forms) for word in scene.words[max(0, at - SUBJECT) : at])
    return (at >= topic.last or is_to_somebody) and is_in_phrase(scene.words, at)


def is_homely(scene: Scene, chain: Sequence[Cue]) -> bool:
    """Whether people whom no table knows agree and no other word tells of a war: "the brothers agreed to a truce"."""
    at = min((cue.first for cue in chain), default=0) - 1
    while at > 0 and scene.words[at].lower in AUXILIARIES | MANNERS:
        at -= 1
    return at > 0 and not _is_of_war(scene.words) and not is_known(scene, at, 0)


def _is_of_war(words: Sequence[Word]) -> bool:
    """Whether anything but the term itself tells that a war is meant: a name, or a word of one."""
    has_name = any(word.is_name for word in words[1:]) or (opens_as_name(words, 0) and words[0].lower[-1:] != "s")
    return has_name or any(not WARLIKE.isdisjoint(word.forms) for word in words)


def _read_sentence(words: Sequence[Word], at: int) -> tuple[int, int]:
    first = at
    while first > 0 and words[first - 1].lower not in ENDS:
        first -= 1
    last = at
    while last < len(words) and words[last].lower not in ENDS:
        last += 1
    return first, last


def _places_before(scene: Scene, start: int, head: int) -> Iterator[int]:
    """The words of the clause before the verb, without those of earlier clauses that have a term of their own."""
    is_apart = False
    start = _skip_opening(scene, start, head)
    for opening, closing in split_clauses(scene, (start, head), HARD):
        first = opening + is_apart  # past the "but" that turns to this clause
        is_apart = closing < head and bool(scene.topics_between(first, closing))
        if not is_apart:
            yield from _drop_asides(scene.words, first, closing)


def _skip_opening(scene: Scene, start: int, head: int) -> int:
    """Past a clause about another term that opens the sentence: "while talks on a truce go on, they agreed to"."""
    comma = next((at for at in range(start, head) if scene.words[at].lower == ","), start)
    is_clause = scene.words[start].lower in ASIDE_OPENERS and bool(scene.topics_between(start, comma))
    return comma if is_clause else start


def _drop_asides(words: Sequence[Word], first: int, last: int) -> Iterator[int]:
    """The places without descriptions between two commas: "Velmora, which had long refused, accepted"."""
    commas = [at for at in range(first, last) if words[at].lower == ","]
    asides = [
        range(opening, closing)
        for opening, closing in pairwise(commas)
        if _describes(words[opening + 1]) and opening > first and not _doubts(words, opening, closing, last)
    ]
    yield from (at for at in range(first, last) if not any(at in aside for aside in asides[:1]))


def _describes(word: Word) -> bool:
    """Whether an aside that opens with this word describes: "the rebels, tired of war, signed"; none that reports."""
    return word.lower in ASIDES or (is_past(word.lower) and REPORTS.isdisjoint(word.forms) and word.lower not in HEARD)


def _doubts(words: Sequence[Word], opening: int, closing: int, last: int) -> bool:
    """Whether the aside is about the one who only reports: "the radio, which is never right, reported"."""
    reports = any(not REPORTS.isdisjoint(word.forms) for word in words[closing:last])
    return reports and any(word.lower in NEGATORS | RARE for word in words[opening:closing])


def _is_subject(words: Sequence[Word], at: int, place: tuple[int, int]) -> bool:
    """Whether an unknown noun is whoever agrees: "the islanders have accepted"; none of that undoes what they do."""
    start, head = place
    if is_past(words[at].lower) or words[at].lower in ADVERBS or words[at].lower.endswith(("ing", "ly")):
        return False
    before, between = words[max(start, at - SUBJECT) : at], words[at + 1 : head]
    is_noun = any(word.lower in ARTICLES | POSSESSIVES or word.is_name for word in before)
    is_near = len(between) < SUBJECT and all(word.lower in AUXILIARIES - NEGATORS | MANNERS for word in between)
    opens = not any(word.lower in PREPOSITIONS | RELATIVES or word.is_mark for word in words[start:head])
    return is_noun and (is_near or opens)


def _is_presupposed(scene: Scene, topic: Topic, chain: Sequence[Cue], end: int) -> bool:
    """Whether the agreement only tells which term is meant: "the truce agreed in March has ..."."""
    after = [cue for cue in chain if cue.first >= topic.last]
    before = [word.lower for word in scene.words[max(0, topic.first - 2) : topic.first]]
    if len(after) != len(chain) or "under" in before:
        return False
    first = min(cue.first for cue in after)
    between = {word.lower for word in scene.words[topic.last : first]}
    is_participle = all(cue.part == "verb" for cue in after)
    is_relative = is_participle or not between.isdisjoint(RELATIVES - {"where"})
    last = max(cue.last for cue in after)
    later = [cue for cue in scene.cues_after(last, end - last) if cue.part in ("predicate", "passive")]
    if not is_relative or "," in between or any(cue.force in POSITIVE for cue in later):
        return False
    return any(word.lower in AUXILIARIES or is_past(word.lower) for word in scene.words[last:end])


def _is_of_a_noun(scene: Scene, chain: Sequence[Cue], behind: tuple[int, int]) -> bool:
    """Whether an agreement is only the subject of what follows, which does not say that it was made."""
    is_noun = all(cue.part == "noun" and cue.force in ("agreed", "announced", "promised") for cue in chain)
    if not is_noun or scene.words[chain[-1].first].lower == "under":
        return False
    if _is_aimed_at(scene.words, min(cue.first for cue in chain)):
        return True
    marks = BREAKS | TURNS | {"and"}
    clause = next(split_clauses(scene, behind, marks), None)
    if clause is None or scene.words[clause[0]].lower in marks:
        return False
    verbs = [word for word in scene.words[slice(*clause)] if word.lower in AUXILIARIES or is_past(word.lower)]
    return bool(verbs) and all(MADE.isdisjoint(word.forms) for word in verbs)


def _is_aimed_at(words: Sequence[Word], noun: int) -> bool:
    """Whether a preposition puts the noun where nothing says that it came about: "progress towards the signing of"."""
    for at in range(noun - 1, max(-1, noun - NOUN_PHRASE), -1):
        if words[at].lower in PREPOSITIONS | {"ahead", "pending"}:
            return words[at].lower not in REACHED
        if words[at].is_mark or words[at].lower in AUXILIARIES | RELATIVES or is_past(words[at].lower):
            return False
    return False


def _is_apposed(scene: Scene, topic: Topic, chain: Sequence[Cue]) -> bool:
    """Whether the state is told beside what is said of the term: "the truce, now in its second day, ..."."""
    return all(cue.first == topic.last + 1 and scene.words[topic.last].lower == "," for cue in chain)


def _keeps(scene: Scene, first: int, last: int) -> bool:
    """Whether what is then said leaves it standing: that it holds, or what the parties did under it."""
    cues = [cue for cue in scene.cues_after(first, last - first) if cue.last <= last]
    verbs = [word for word in scene.words[first:last] if is_past(word.lower) or not FOLLOWING.isdisjoint(word.forms)]
    return any(cue.force in POSITIVE for cue in cues) or any(not FOLLOWING.isdisjoint(word.forms) for word in verbs)


def _has_particle(words: Sequence[Word], cue: Cue) -> bool:
    """Whether a verb of agreeing is half of another that no table knows: "struck out", "signed away"."""
    is_verb = cue.part in ("passive", "verb") and cue.inside == cue.last < len(words)
    return is_verb and words[cue.last].lower in PARTICLES


def _goes_on(scene: Scene, chain: Sequence[Cue]) -> bool:
    """Whether a predicate is only the beginning of another: "begins to look", "continues to fray"."""
    return any(
        cue.part == "predicate" and cue.last < len(scene.words) and scene.words[cue.last].lower == "to" for cue in chain
    )
