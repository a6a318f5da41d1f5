"""Indirect and mixed quotations: the clause that a cue reports, on either side of it or on both."""

from collections.abc import Iterator, Sequence

from factbase.extract.adjuncts import find_that, skip_adjuncts, skip_hearer
from factbase.extract.found import Found
from factbase.extract.frames import Frame
from factbase.extract.units import Unit
from factbase.extract.verbs import COMPLEMENTS, WITH_OBJECT, WITH_THAT
from factbase.extract.words import (
    ARTICLES,
    CONJUNCTIONS,
    POSSESSIVES,
    PREPOSITIONS,
    PRONOUNS,
    QUESTION_WORDS,
    SUBORDINATORS,
)

COMMAS = frozenset((",", "—", "–", ";"))
CONNECTORS = frozenset(("furthermore", "however", "meanwhile", "moreover", "nevertheless", "separately"))
# Openings of a sentence that say when or why something was said, and not what.
SETTINGS = frozenset(
    (
        "after",
        "asked",
        "as",
        "at",
        "before",
        "during",
        "in",
        "on",
        "pressed",
        "speaking",
        "when",
        "while",
        "with",
        "writing",
    )
)

# Prepositions with which a reported clause may begin without "that", and subordinators with which it does not.
FREE = frozenset(("despite", "like", "under", "without"))
NEVER_FIRST = frozenset(("when", "while", "because", "who", "which", "as", "and", "but", "or"))
# What follows these is an infinitive or a thing with its article: "threatened to leave", "offered a truce".
BEFORE_OBJECT = (
    ARTICLES | POSSESSIVES | PRONOUNS | frozenset(("to", "more", "no", "new", "not", "there", "$", "€", "£"))
)
LONGEST_SOURCE = 30
NONE: frozenset[str] = frozenset()
AFTER_ONLY = frozenset(("noun", "describe", "judge", "address", "accuse", "refuse"))


def find_indirect(unit: Unit, frames: Sequence[Frame], direct: Sequence[Found]) -> tuple[Found, ...]:
    """The reported clauses of a unit, beside its `direct` quotations."""
    taken = frozenset(found.start for found in direct)
    served = [found.frame for found in direct]
    found: list[Found] = []
    for number, frame in enumerate(frames):
        if frame.report.is_negated or frame.report.cue_class == "quote" or any(frame is other for other in served):
            continue
        following = frames[number + 1 :]
        stretches = list(_clauses(unit, frame, following, frames[:number], taken))
        found.extend(_found(unit, stretch, frame, rule) for rule, stretch in stretches)
    return tuple(found)


def _found(unit: Unit, stretch: tuple[int, int], frame: Frame, rule: str) -> Found:
    is_mixed = any(piece.marked for piece in unit.pieces[slice(*stretch)])
    return Found(*stretch, "mixed" if is_mixed else "indirect", frame, rule)


def _clauses(
    unit: Unit, frame: Frame, following: Sequence[Frame], earlier: Sequence[Frame], taken: frozenset[int]
) -> Iterator[tuple[str, tuple[int, int]]]:
    right = None if _is_closing(unit, frame) else _clause_after(unit, frame, following, taken)
    is_aside = right is not None and _follows_comma(unit, frame)
    left = _clause_before(unit, frame, earlier, taken, is_aside) if right is None or is_aside else None
    if left:
        yield "clause before cue", left
    if right and not (left and unit.pieces[right[0]].lower in CONJUNCTIONS):
        yield "clause after cue", right


def _follows_comma(unit: Unit, frame: Frame) -> bool:
    """Whether a comma closes the cue as well: "The plan, he said, was dead"."""
    place = skip_adjuncts(unit, max(frame.end, frame.report.end), unit.last_word)
    return place < unit.last_word and unit.pieces[place].lower in COMMAS


def _is_closing(unit: Unit, frame: Frame) -> bool:
    """Whether a cue can only follow what it reports: "..., said Roth", "..., according to Roth"."""
    if frame.report.cue_class == "according":
        return frame.start > 1
    return frame.is_inverted and frame.start > 0


def _clause_after(
    unit: Unit, frame: Frame, following: Sequence[Frame], taken: frozenset[int]
) -> tuple[int, int] | None:
    end = _clause_end(unit, frame, following, taken)
    start, is_sure = _content_start(unit, frame, end)
    if not is_sure and not _may_begin(unit, frame, start, end):
        return None
    while end > start and unit.pieces[end - 1].lower in COMMAS | CONJUNCTIONS:
        end -= 1
    return (start, end) if _has_words(unit, start, end) else None


def _has_words(unit: Unit, start: int, end: int) -> bool:
    return any(piece.is_word or piece.marked for piece in unit.pieces[start:end])


def _may_begin(unit: Unit, frame: Frame, start: int, end: int) -> bool:
    """Whether the piece at `start` can open what this verb reports without "that"."""
    if start >= end or frame.report.verb is None or frame.report.verb.particles:
        return start < end
    lemma, word = frame.report.verb.lemma, unit.pieces[start].lower
    if lemma in WITH_OBJECT:
        return word in BEFORE_OBJECT or word.endswith("ing") or unit.pieces[start].marked is not None
    if word in PREPOSITIONS - FREE or word in NEVER_FIRST:
        return word in COMPLEMENTS.get(lemma, NONE) or frame.report.cue_class in ("promise", "demand", "refuse")
    return lemma not in WITH_THAT or word in QUESTION_WORDS or unit.pieces[start - 1].lower == ":"


def _content_start(unit: Unit, frame: Frame, end: int) -> tuple[int, bool]:
    """Where the reported words begin behind a cue, past hearers, times and occasions; and whether "that" says so."""
    start = max(frame.report.end, frame.end)
    if frame.report.cue_class == "according":
        return _behind_source(unit, start, end), True
    that = find_that(unit, start, end)
    if that is not None:
        return that + 1, True
    if frame.report.cue_class in ("tell", "warn"):
        start = _behind_hearer(unit, frame, start, end)
    start = skip_adjuncts(unit, start, end)
    while start < end and unit.pieces[start].lower in (",", ":", "that"):
        start += 1
    return start, False


def _behind_source(unit: Unit, start: int, end: int) -> int:
    """Behind the comma that closes "According to a poll of voters in Tarsa,"; behind the next after an apposition."""
    commas = [place for place in range(start, min(end, start + LONGEST_SOURCE)) if unit.pieces[place].lower == ","]
    if not commas:
        return end
    is_apposed = unit.pieces[commas[0] + 1].lower in ("a", "an", "who", "which") and len(commas) > 1
    return commas[1 if is_apposed else 0] + 1


def _behind_hearer(unit: Unit, frame: Frame, start: int, end: int) -> int:
    after = skip_hearer(unit, start, end)
    is_object = after > start and (after == end or unit.pieces[after].lower not in ("of", "and"))
    return after if is_object and (frame.report.cue_class == "tell" or after == start + 1) else start


def _clause_end(unit: Unit, frame: Frame, following: Sequence[Frame], taken: frozenset[int]) -> int:
    """Where the reported clause stops: at direct speech, where the same subject goes on to report, or at the end."""
    end = _relative_end(unit, frame)
    for place in range(frame.report.end, end):
        if place in taken:
            end = place
            break
    for other in following:
        if other.start >= end:
            break
        if _interrupts(unit, other):
            return other.start
    return end


def _relative_end(unit: Unit, frame: Frame) -> int:
    """The end of the sentence, or of a clause between commas in which the cue stands: ", who promised peace,"."""
    if frame.start > 1 and unit.pieces[frame.start].lower == "who" and unit.pieces[frame.start - 1].lower == ",":
        commas = (place for place in range(frame.report.end, unit.last_word) if unit.pieces[place].lower == ",")
        return next(commas, unit.last_word)
    return unit.last_word


def _interrupts(unit: Unit, frame: Frame) -> bool:
    """Whether a later cue ends the clause: behind a comma, or behind a conjunction with the same subject."""
    before = unit.pieces[frame.start - 1].lower if frame.start else ""
    return before in COMMAS or (frame.leans and before in CONJUNCTIONS)


def _clause_before(
    unit: Unit, frame: Frame, earlier: Sequence[Frame], taken: frozenset[int], is_aside: bool
) -> tuple[int, int] | None:
    """The words before a cue that closes them: "The plan was dead, Roth said"; before an aside their first part."""
    if frame.leans or not frame.start or frame.report.cue_class in AFTER_ONLY:
        return None
    if unit.pieces[frame.start].lower in SUBORDINATORS:
        return None
    end = frame.start
    before = unit.pieces[end - 1]
    if before.lower not in COMMAS and not before.marked and frame.report.cue_class != "according":
        return None
    start = max([place + 1 for place in taken if place < end] + [0])
    if is_aside:
        start = max([start] + [other.end for other in earlier])
    while end > start and unit.pieces[end - 1].lower in COMMAS:
        end -= 1
    while start < end and unit.pieces[start].lower in COMMAS | CONNECTORS:
        start += 1
    if not _has_words(unit, start, end) or (is_aside and (earlier or unit.pieces[start].lower in SETTINGS)):
        return None
    return start, end
