"""Commitments: acts that a party promises or offers, other than terms of a ceasefire or settlement."""

from collections.abc import Iterator, Sequence

from factbase.extract.terms.clauses import opens_clause
from factbase.extract.terms.cues import Cue
from factbase.extract.terms.function_words import ADVERBS, AUXILIARIES, BE, NEGATORS, QUOTE_MARKS, STOPS
from factbase.extract.terms.topics import Meaning, Topic
from factbase.extract.terms.words import Word

PROMISE = Meaning("commitment", None, "act")
PROMISED = Meaning("commitment", None, "noun")
LONGEST = 16  # words of the act that is promised
NEAREST = 5  # words between the verb and "that" or "to"
RENUNCIATIONS = frozenset(
    {("we", "will", "not"), ("we", "will", "never"), ("we", "shall", "not"), ("we", "shall", "never")}
)
STATES = frozenset({"be", "believe", "forget", "have", "know", "need", "see", "want"})
OFFERS = frozenset({"offer", "propose"})
UNDONE = frozenset({"promise", "pledge"})  # of these the thing itself may be the subject: "no cheque was promised"


def find_commitments(words: Sequence[Word], cues: Sequence[Cue], topics: Sequence[Topic]) -> tuple[Topic, ...]:
    """The acts promised in a sentence that are no topics already."""
    found = (*(topic for cue in cues for topic in _complements(words, cue)), *_own_words(words, cues))
    return tuple(topic for topic in found if not any(_meet(topic, other) for other in topics))


def _meet(one: Topic, other: Topic) -> bool:
    return one.first < other.last and other.first < one.last


def _complements(words: Sequence[Word], cue: Cue) -> Iterator[Topic]:
    if cue.part == "passive" and not UNDONE.isdisjoint(words[cue.first].forms):
        subject = _find_subject(words, cue.first)
        if subject is not None:
            yield Topic(subject, subject + 1, PROMISED)
    elif cue.governs_right and _is_promise(words, cue):
        first, last = _find_act(words, cue.last)
        if last > first:
            yield Topic(first, last, PROMISE if words[first - 1].lower in ("to", "that") else PROMISED)


def _own_words(words: Sequence[Word], cues: Sequence[Cue]) -> Iterator[Topic]:
    """What a speaker says that "we" will not do."""
    for at in range(len(words) - 3):
        said = tuple(word.lower for word in words[at : at + 3])
        is_refused = any(cue.first in range(at + 1, at + 5) for cue in cues) or words[at + 3].lower in STATES
        if said in RENUNCIATIONS and not is_refused:
            first, last = _find_act(words, at + 3)
            yield Topic(first, last, PROMISE)


def _is_promise(words: Sequence[Word], cue: Cue) -> bool:
    if cue.force == "promised":
        return (
            cue.form != "ing" or cue.part == "noun" or words[cue.first - 1].lower in BE or words[cue.first - 1].is_mark
        )
    following = words[cue.last] if cue.last < len(words) else None
    if following is None or cue.part != "verb":
        return False
    is_ready = words[cue.first].lower.startswith(("stand", "stood")) and cue.force == "willing"
    is_offer = not OFFERS.isdisjoint(words[cue.first].forms)
    return is_ready or (
        is_offer and (following.lower == "to" or "NUMBER" in following.forms or following.token.kind == "number")
    )


def _find_act(words: Sequence[Word], at: int) -> tuple[int, int]:
    """The words of what is promised: after "to" or "that" where one follows, else directly after the verb."""
    opening = next((i for i in range(at, min(len(words), at + NEAREST)) if words[i].lower in ("to", "that")), None)
    first = at if opening is None or _is_broken(words, at, opening) else opening + 1
    last = first
    while last < min(len(words), first + LONGEST) and not _ends_act(words, last):
        last += 1
    return first, last


def _is_broken(words: Sequence[Word], first: int, last: int) -> bool:
    return any(word.lower in STOPS for word in words[first:last])


def _ends_act(words: Sequence[Word], at: int) -> bool:
    lower = words[at].lower
    return lower in STOPS | QUOTE_MARKS | {",", "and", "but"} or opens_clause(words, at)


def _find_subject(words: Sequence[Word], at: int) -> int | None:
    while at > 0 and words[at - 1].lower in AUXILIARIES | ADVERBS | NEGATORS:
        at -= 1
    return at - 1 if at > 0 and not words[at - 1].is_mark else None
