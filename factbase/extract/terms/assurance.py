"""Whether an agreement is plainly asserted; where it is not, the weaker status that the sentence leaves.

An agreement that never was is the worst thing that can be stored. So what the cues add up to is held against the
whole sentence once more: a negation far away, a rumour, a supposition, a quotation mark around the verb alone.
"""

from collections.abc import Callable, Iterator, Sequence

from factbase.extract.terms.clauses import drop_parentheses, joins_names
from factbase.extract.terms.cues import Cue
from factbase.extract.terms.doubt_cues import DOUBTS, UNREAL, UNSETTLED
from factbase.extract.terms.extents import find_extent
from factbase.extract.terms.function_words import (
    ADVERBS,
    AUXILIARIES,
    BE,
    NEGATORS,
    PREPOSITIONS,
    QUOTE_MARKS,
    STOPS,
)
from factbase.extract.terms.hearsay import find_hearsay
from factbase.extract.terms.objects import is_about_something_else
from factbase.extract.terms.phrases import PhraseTable
from factbase.extract.terms.scene import Scene
from factbase.extract.terms.scope import follows_topic
from factbase.extract.terms.topics import Topic
from factbase.extract.terms.words import Word, is_past
from factbase.values.statements import Status

Rule = Callable[[Sequence[Word], Sequence[int], Cue], Status | None]

TABLE = PhraseTable((phrase, status) for status, block in DOUBTS.items() for phrase in block.split("\n") if phrase)
STRENGTH: tuple[Status, ...] = ("denied", "not_agreed", "mention", "willing")
# After these a participle tells of what has happened: "after agreeing to a truce".
NOTED = frozenset({"after", "by", "despite", "since", "when", "while"})
FEW = frozenset({"few", "rarely", "seldom"})
# "No longer", "not only", "no doubt" and "no sooner" take nothing back.
HOLLOW = frozenset({"doubt", "fewer", "less", "longer", "only", "sooner", "surprise"})
HARMLESS = frozenset({"without"})  # "without delay agreed to" agrees
BARRIERS = frozenset({"and", "but", "yet"})
UNDER = 14  # words after "under the deal" in which it shows what kind of deal it is
AFTER_VERBS = NEGATORS & {"not", *(word for word in NEGATORS if word.endswith("n't"))}
PLANNING = frozenset({"according", "under"})
PLAN_REACH = 6  # words from "under" to its plan
UNDONE = 8  # words after a topic in which the verb stands whose subject it belongs to
QUOTED = 3  # words at most of a verb that stands in quotation marks alone
DENIALS = frozenset({"did", "didn't", "ever", "never", "point", "time"})


def find_doubt(scene: Scene, topic: Topic, cue: Cue) -> Status | None:
    """What is left of an agreement on a topic that `cue` states; None where nothing casts doubt on it."""
    words = scene.words
    if is_about_something_else(scene, topic, cue):
        return "mention"
    if (cue.part == "noun" and _is_undone(words, topic)) or _is_excepted(scene, topic):
        return "not_agreed"
    start, end = _read_sentence(words, cue.first)
    places = _drop_descriptions(scene, drop_parentheses(words, start, cue.first))
    found = (_find_phrase(words, start, end), *(rule(words, places, cue) for rule in RULES))
    return next((status for status in found if status is not None), None)


def _drop_descriptions(scene: Scene, places: Sequence[int]) -> list[int]:
    """The places without clauses that only say whose a term is: "the truce | that Tarsa had proposed | but agreed"."""
    words = scene.words
    dropped: set[int] = set()
    for at in places:
        if words[at].lower != "that" or not follows_topic(scene, at) or is_past(words[at + 1].lower):
            continue
        end = next((place for place in places if place > at and words[place].lower in BARRIERS | {","}), at)
        dropped.update(range(at, end))
    return [at for at in places if at not in dropped]


def _is_excepted(scene: Scene, topic: Topic) -> bool:
    """Whether the term is what is left out: "promised talks, not a truce", "everything except the truce"."""
    start = topic.first if topic.is_act else find_extent(scene, topic)[0]
    before = [word.lower for word in scene.words[max(0, start - 2) : start]]
    return before[-1:] in (["not"], ["except"]) or before in (["instead", "of"], ["rather", "than"], ["short", "of"])


def _is_undone(words: Sequence[Word], topic: Topic) -> bool:
    """Whether the verb of which the agreement is the subject is negated: "the acceptance of the truce never came"."""
    following = words[topic.last : topic.last + UNDONE]
    return any(word.lower == "never" or word.lower in AFTER_VERBS for word in following)


def _read_sentence(words: Sequence[Word], at: int) -> tuple[int, int]:
    first = at
    while first > 0 and words[first - 1].lower not in STOPS:
        first -= 1
    last = at
    while last < len(words) and words[last].lower not in STOPS - {":"}:
        last += 1
    return first, last


def _find_phrase(words: Sequence[Word], start: int, end: int) -> Status | None:
    """The strongest doubt that the sentence has a phrase for."""
    found = {match.meaning for at in range(start, end) if (match := TABLE.match_at(words, at)) is not None}
    return next((status for status in STRENGTH if status in found), None)


def _negated_far(words: Sequence[Word], places: Sequence[int], cue: Cue) -> Status | None:
    """A negation before the verb that no other clause shuts off: "nobody in the delegation, ..., has agreed"."""
    clause = list(_clause(words, places))
    if any(words[at].lower in ("unless", "until") for at in clause):
        return None  # "no talks until a truce is in force"
    negators = [at for at in clause if _negates(words, at)]
    if not negators:
        return None
    comma = next((at for at in reversed(clause) if words[at].lower == ","), None)
    # "With no bread left, the rebels agreed" agrees; "At no point, it is said, did they agree" does not.
    if comma is not None and negators[-1] < comma and not _is_inverted(words, comma + 1):
        is_aside = words[clause[0]].lower in PREPOSITIONS or negators[0] > clause[0] + 1
        return None if is_aside else _by_negator(words, clause)
    return _by_negator(words, clause)


def _clause(words: Sequence[Word], places: Sequence[int]) -> Iterator[int]:
    """The places behind the last "and", "but" or the like, but for those that join nouns of a negated subject."""
    barrier = max((at for at in places if words[at].lower in BARRIERS and not joins_names(words, at)), default=-1)
    return (at for at in places if at > barrier)


def _negates(words: Sequence[Word], at: int) -> bool:
    lower = words[at].lower
    if lower in FEW:
        return lower != "few" or words[at - 1].lower != "a" or at == 0
    following = words[at + 1].lower if at + 1 < len(words) else ""
    return lower in NEGATORS - HARMLESS and following not in HOLLOW


def _is_inverted(words: Sequence[Word], at: int) -> bool:
    return at < len(words) and words[at].lower in AUXILIARIES


def _by_negator(words: Sequence[Word], clause: Sequence[int]) -> Status:
    return "denied" if DENIALS & {words[at].lower for at in clause} else "not_agreed"


def _imagined(words: Sequence[Word], places: Sequence[int], cue: Cue) -> Status | None:
    """A clause that opens with "if", "suppose" or a bare "had": nothing in it has happened."""
    for at in reversed(places):
        if words[at].lower in UNREAL or _names_a_day(words, at):
            return None if any(words[between].lower == "," for between in places if between > at) else "mention"
        if words[at].lower in {"had", "should", "were"} and _opens(words, at):
            return "mention"
    return None


def _names_a_day(words: Sequence[Word], at: int) -> bool:
    """Whether the sentence opens with "the day" on which something would come about."""
    following = words[at + 1].lower if at + 1 < len(words) else ""
    is_day = words[at].lower == "day" and at > 0 and words[at - 1].lower == "the"
    return is_day and _opens(words, at - 1) and following not in PREPOSITIONS


def _opens(words: Sequence[Word], at: int) -> bool:
    return at == 0 or words[at - 1].lower in STOPS | QUOTE_MARKS | {","}


def _not_finite(words: Sequence[Word], places: Sequence[int], cue: Cue) -> Status | None:
    """A verb that has no tense of its own asserts nothing: "pictured them agreeing", "what it did is accept"."""
    if cue.part != "verb" or cue.force == "promised":
        return None
    at = cue.first - 1
    while at > 0 and (words[at].lower in ADVERBS or words[at].lower.endswith("ly")):
        at -= 1
    before = words[at].lower if at >= 0 else ""
    if cue.form == "ing":
        return None if before in BE | NOTED or before == "," else "mention"
    return "mention" if cue.form == "base" and before in BE else None


def _unsettled(words: Sequence[Word], places: Sequence[int], cue: Cue) -> Status | None:
    """Of "under the deal being discussed" and "under the deal, they would ...": no more than a plan."""
    if words[cue.first].lower != "under":
        return None
    following = words[cue.first : cue.last + UNDER]
    return "proposed" if any(not UNSETTLED.isdisjoint(word.forms) for word in following) else None


def _scare_quoted(words: Sequence[Word], places: Sequence[int], cue: Cue) -> Status | None:
    """The verb alone in quotation marks is somebody else's word: "they “agreed” to a truce"."""
    if cue.first == 0 or words[cue.first - 1].lower not in QUOTE_MARKS | {"'"}:
        return None
    closing = [word.lower for word in words[cue.first + 1 : cue.first + QUOTED]]
    return "mention" if any(lower in QUOTE_MARKS | {"'", "’"} for lower in closing) else None


def _by_nobody(words: Sequence[Word], places: Sequence[int], cue: Cue) -> Status | None:
    """An agent that is nobody: "has been signed by neither side"."""
    following = [word.lower for word in words[cue.last : cue.last + 2]]
    return "not_agreed" if following[:1] == ["by"] and following[-1] in NEGATORS else None


def _planned(words: Sequence[Word], places: Sequence[int], cue: Cue) -> Status | None:
    """Of "under the Belvan plan, both sides agree": what a plan says that they do, unless the plan is agreed itself."""
    openers = [at for at in places if words[at].lower in PLANNING]
    if not openers:
        return None
    phrase = words[openers[-1] + 1 : min(cue.first, openers[-1] + PLAN_REACH)]
    is_of_plan = any("PLAN" in word.forms for word in phrase)
    return "proposed" if is_of_plan and not any(is_past(word.lower) for word in phrase) else None


RULES: tuple[Rule, ...] = (
    _negated_far,
    _by_nobody,
    _imagined,
    _scare_quoted,
    find_hearsay,
    _not_finite,
    _planned,
    _unsettled,
)
