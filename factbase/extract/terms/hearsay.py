"""Clauses after "that", and who gives his word for them: "said that", but not "the rumour that"."""

from collections.abc import Sequence

from factbase.extract.terms.cues import Cue, is_noun_use
from factbase.extract.terms.doubt_cues import FACTS, HEARSAY, STATED
from factbase.extract.terms.function_words import (
    ADVERBS,
    AUXILIARIES,
    BE,
    HAVE,
    PREPOSITIONS,
    QUOTE_MARKS,
    STOPS,
    TIME_WORDS,
)
from factbase.extract.terms.reporting import REPORTING
from factbase.extract.terms.words import Word, is_past
from factbase.values.statements import Status

REPORTED = REPORTING - {"allege"} | STATED
SUBJECT_REACH = 4  # words at the head of a sentence within which its subject stands
HEAD_REACH = 9  # words before "that" among which the verb stands on which it depends
NEAR = 3  # words between the two where nothing marks them as a listener, a time or a place
TOLD = frozenset({"assure", "inform", "notify", "remind", "tell"})


def find_hearsay(words: Sequence[Word], places: Sequence[int], cue: Cue) -> Status | None:
    """A mention where nobody gives his word for the clause of a cue: "a myth that", "posts claimed that".

    `places` are those of the sentence before the cue that no aside holds.
    """
    if any(not HEARSAY.isdisjoint(words[at].forms) and at < cue.first for at in places[:8]):
        return "mention"
    that = next((at for at in reversed(places) if words[at].lower == "that"), None)
    if that is None or that == 0 or words[that + 1].lower in AUXILIARIES or _is_relative(words, that, cue.first):
        return None
    return None if _is_word_given(words, that) else "mention"


def _is_relative(words: Sequence[Word], that: int, first: int) -> bool:
    """Whether "that" is the subject of its verb: "the cabinet that agreed to the truce", "the truce that began"."""
    silent = AUXILIARIES | ADVERBS
    return is_past(words[that + 1].lower) or all(
        words[at].lower in silent or words[at].lower.endswith("ly") for at in range(that + 1, first)
    )


def _is_word_given(words: Sequence[Word], that: int) -> bool:
    """Whether the words right before "that" report or state; of "it was agreed that" the verb does."""
    head = that - 1
    while head > 0 and words[head].lower in QUOTE_MARKS:
        head -= 1
    before = words[head]
    if before.lower == ",":
        return True
    if any(_reports(words, at, head) for at in range(max(0, head + 1 - HEAD_REACH), head + 1)):
        return True
    return not FACTS.isdisjoint(before.forms) and not _is_subject(words, head)


def _is_subject(words: Sequence[Word], head: int) -> bool:
    """Whether the noun begins its sentence, whose verb then says what becomes of it: "the statement that ... was"."""
    opening = words[max(0, head - SUBJECT_REACH) : head]
    return len(opening) < SUBJECT_REACH or any(word.lower in STOPS for word in opening)


def _reports(words: Sequence[Word], at: int, head: int) -> bool:
    """Whether a verb gives its word for the clause after `head`; only to whom, when and where may stand between."""
    if REPORTED.isdisjoint(words[at].forms) or not _is_verb(words, at) or _is_told(words, at):
        return False
    following = words[at + 1].lower
    is_near = head - at < NEAR or following in PREPOSITIONS | TIME_WORDS | ADVERBS
    return is_near or not TOLD.isdisjoint(words[at].forms)


def _is_verb(words: Sequence[Word], at: int) -> bool:
    """Whether a word that may report is a verb: no article or adjective before it makes it a noun."""
    if at == 0 or is_noun_use(words, at) or _is_object(words, at):
        return False
    return is_past(words[at].lower) or words[at - 1].lower not in (PREPOSITIONS | BE | HAVE) - {"to"}


def _is_told(words: Sequence[Word], at: int) -> bool:
    """Whether it is the listener who is named: "families had been told that"."""
    return not TOLD.isdisjoint(words[at].forms) and words[at - 1].lower in BE


def _is_object(words: Sequence[Word], at: int) -> bool:
    """Whether a plural follows a verb of saying: "said reports that", "denies claims that"."""
    is_plural = words[at].lower.endswith("s") and not is_past(words[at].lower)
    return is_plural and not REPORTED.isdisjoint(words[at - 1].forms)
