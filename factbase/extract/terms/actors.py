"""Who holds a position: the subject of the cue, its agent or possessor, or whoever the sentence says is speaking."""

from collections.abc import Sequence

from factbase.extract.terms.cues import Cue
from factbase.extract.terms.function_words import (
    ADVERBS,
    ARTICLES,
    AUXILIARIES,
    DETERMINERS,
    NEGATORS,
    PREPOSITIONS,
    PRONOUNS,
    QUOTE_MARKS,
    RELATIVES,
    SEPARATORS,
    STOPS,
    TIME_WORDS,
)
from factbase.extract.terms.reporting import REPORTING
from factbase.extract.terms.clauses import opens_clause
from factbase.extract.terms.scope import Scene
from factbase.extract.terms.words import Word

LONGEST_NAME = 9
INNER = frozenset({"of", "for", "on", "in", "at", "from"})


def find_actor(scene: Scene, chain: Sequence[Cue]) -> tuple[int, int] | None:
    """The words (first, last) that name who acts by the outermost cue that tells it."""
    for cue in reversed(chain):
        found = _actor_of(scene, cue)
        if found is not None:
            return found
    return None


def _actor_of(scene: Scene, cue: Cue) -> tuple[int, int] | None:
    words = scene.words
    if cue.part == "passive":
        return _agent_after(words, cue.last)
    if cue.part == "noun":
        return _possessor(words, cue.first) or _agent_after(words, cue.last)
    if cue.part == "verb":
        return find_subject(scene, cue)
    return None


def find_subject(scene: Scene, cue: Cue) -> tuple[int, int] | None:
    """The noun phrase before a verb, its auxiliaries and adverbs aside; of a co-ordinated verb, that of its partner."""
    at = _skip_auxiliaries(scene.words, cue.first)
    found = read_name_before(scene.words, at)
    if found is not None:
        return found
    partner = next((other for other in reversed(scene.cues) if other.part == "verb" and other.last <= at), None)
    return find_subject(scene, partner) if partner and cue.first - partner.last < 30 else None


def _skip_auxiliaries(words: Sequence[Word], at: int) -> int:
    silent = AUXILIARIES | ADVERBS | NEGATORS | TIME_WORDS | {"to", "yet", "ready", "prepared"}
    while at > 0 and (words[at - 1].lower in silent or words[at - 1].lower.endswith("ly")):
        at -= 1
    return at


def read_name_before(words: Sequence[Word], at: int) -> tuple[int, int] | None:
    """The noun phrase that ends before the word `at`."""
    first = at
    while first > max(0, at - LONGEST_NAME) and not _bounds_name(words, first - 1):
        first -= 1
    while first < at and (words[first].lower in PREPOSITIONS or words[first].lower in ADVERBS):
        first = _after_phrase(words, first, at)
    return trim_name(words, first, at)


def _bounds_name(words: Sequence[Word], at: int) -> bool:
    word = words[at]
    if word.lower == "and":
        return not (0 < at < len(words) - 1 and words[at - 1].is_name and words[at + 1].is_name)
    return (
        word.lower in STOPS | SEPARATORS | QUOTE_MARKS | RELATIVES | AUXILIARIES
        or opens_clause(words, at)
        or not REPORTING.isdisjoint(word.forms)
    )


def _after_phrase(words: Sequence[Word], first: int, last: int) -> int:
    """Past an adverbial at the head of a clause: to the next article that no preposition governs."""
    for at in range(first + 1, last):
        if words[at].lower in DETERMINERS and words[at - 1].lower not in PREPOSITIONS:
            return at
    return last


def trim_name(words: Sequence[Word], first: int, last: int) -> tuple[int, int] | None:
    """Without a leading article and trailing adverbs; None if nothing is left."""
    while last > first and (words[last - 1].lower in TIME_WORDS | ADVERBS or words[last - 1].is_mark):
        last -= 1
    while first < last and (words[first].lower in ARTICLES or words[first].is_mark):
        first += 1
    return (first, last) if first < last else None


def _possessor(words: Sequence[Word], at: int) -> tuple[int, int] | None:
    for back in range(at - 1, max(-1, at - 4), -1):
        if words[back].lower.endswith(("'s", "s'")):
            found = read_name_before(words, back + 1)
            return found
    return None


def _agent_after(words: Sequence[Word], at: int) -> tuple[int, int] | None:
    for by in range(at, min(at + 12, len(words) - 1)):
        if words[by].lower in STOPS or opens_clause(words, by):
            return None
        if words[by].lower == "by":
            return read_name_after(words, by + 1)
    return None


def read_name_after(words: Sequence[Word], at: int) -> tuple[int, int] | None:
    """The noun phrase that begins at the word `at`."""
    last = at
    while (
        last < min(len(words), at + LONGEST_NAME)
        and not _bounds_name(words, last)
        and words[last].lower not in PREPOSITIONS - INNER
    ):
        last += 1
    return trim_name(words, at, last)


def find_speaker(words: Sequence[Word]) -> tuple[int, int] | None:
    """Whoever the sentence names as saying it: "..., the envoy said", "..., said the envoy", "Quesh: ..."."""
    for at, word in enumerate(words):
        if REPORTING.isdisjoint(word.forms):
            continue
        before = read_name_before(words, _skip_auxiliaries(words, at))
        if before and not is_pronoun(words, before):
            return before
        after = read_name_after(words, at + 1) if at and (words[at - 1].lower in QUOTE_MARKS | {","}) else None
        if after:
            return after
    return _label(words)


def _label(words: Sequence[Word]) -> tuple[int, int] | None:
    colon = next((at for at, word in enumerate(words[:5]) if word.lower == ":"), None)
    return trim_name(words, 0, colon) if colon else None


def is_pronoun(words: Sequence[Word], name: tuple[int, int]) -> bool:
    """Whether the name is only "he", "we" and the like."""
    return name[1] - name[0] == 1 and words[name[0]].lower in PRONOUNS
