"""Where a sentence says what happened to people."""

from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from factbase.extract.figures.function_words import ADVERBS, AUXILIARIES, DETERMINERS
from factbase.extract.figures.harm_words import COUNTS, HARM_WORDS, TOLLS, Frame
from factbase.extract.lexicons import read_block
from factbase.text.tokens import Token, word_at
from factbase.values.statements import Harm

Voice = Literal["active", "passive", "either"]

GAP, SMALL_GAP = 9, 2
GAP_ENDS = frozenset(".;:!?")
PASSIVE_ONLY = frozenset({"beaten", "driven", "frozen", "mown", "slain", "taken"})
EITHER = frozenset({"burnt", "cut", "dug", "hurt", "led", "shot"})

_Slot = frozenset[str]
_Pattern = tuple[_Slot, ...]
OBJECT, SMALL_WORDS = frozenset({"*"}), frozenset({"~"})


@dataclass(frozen=True, slots=True)
class HarmCue:
    """Words of harm, from token `first` to `last` (exclusive), and how they govern an amount.

    `gap` is where the amount stands when the words surround it. `voice` tells whether object or subject suffers.
    """

    first: int
    last: int
    harm: Harm
    frame: Frame
    voice: Voice
    gap: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class Toll:
    """A noun whose amount follows later: "death toll", "number of dead"."""

    first: int
    last: int
    harm: Harm


def _compile() -> dict[str, list[tuple[Harm, Frame, _Pattern]]]:
    by_first: dict[str, list[tuple[Harm, Frame, _Pattern]]] = defaultdict(list)
    for harm, frames in HARM_WORDS.items():
        for frame, rows in frames.items():
            for row in rows:
                pattern = tuple(frozenset(slot.split("/")) for slot in row.split())
                for word in pattern[0]:
                    by_first[word].append((harm, frame, pattern))
    return by_first


PATTERNS = _compile()


def find_harm_cues(tokens: Sequence[Token], amounts: Collection[int]) -> tuple[HarmCue, ...]:
    """The cues in order, none inside another; `amounts` are the tokens at which an amount begins."""
    cues, at = [], 0
    while at < len(tokens):
        found = max(_cues_at(tokens, at, amounts), key=_weight, default=None)
        if found is not None:
            cues.append(found)
        at = found.last if found is not None and found.gap is None else at + 1
    return tuple(cues)


def _weight(cue: HarmCue) -> int:
    """Longer words win; words around an amount win over the bare verb that they begin with."""
    return cue.last - cue.first


def _cues_at(tokens: Sequence[Token], at: int, amounts: Collection[int]) -> Iterator[HarmCue]:
    for harm, frame, pattern in PATTERNS.get(tokens[at].lower, ()):
        matched = _match(tokens, at, pattern, amounts)
        if matched is not None:
            last, gap = matched
            yield HarmCue(at, last, harm, frame, _voice(tokens, at, last, frame), gap)


def _match(
    tokens: Sequence[Token], at: int, pattern: _Pattern, amounts: Collection[int]
) -> tuple[int, tuple[int, int] | None] | None:
    """Where the pattern that begins at `at` ends, and its gap; None where it does not fit."""
    gap = None
    for place, slot in enumerate(pattern):
        if slot == OBJECT:
            end = _gap_end(tokens, at, pattern[place + 1], amounts)
            if end is None:
                return None
            gap, at = (at, end), end
        elif slot == SMALL_WORDS:
            at = _past_small_words(tokens, at, pattern[place + 1])
        elif word_at(tokens, at) in slot:
            at += 1
        else:
            return None
    return at, gap


def _gap_end(tokens: Sequence[Token], start: int, after: _Slot, amounts: Collection[int]) -> int | None:
    has_amount = False
    for at in range(start, min(start + GAP, len(tokens))):
        if has_amount and tokens[at].lower in after:
            return at
        if tokens[at].lower in GAP_ENDS:
            return None
        has_amount = has_amount or at in amounts
    return None


def _past_small_words(tokens: Sequence[Token], at: int, after: _Slot) -> int:
    for end in range(at, at + SMALL_GAP + 1):
        if word_at(tokens, end) in after:
            return end
    return at


def _voice(tokens: Sequence[Token], first: int, last: int, frame: Frame) -> Voice:
    if frame != "transitive":
        return "active" if frame == "object" else "passive"
    if _is_passive(tokens, first):
        return "passive"
    word = tokens[first].lower
    if word in PASSIVE_ONLY:
        return "passive"
    return "either" if word.endswith("ed") or word in EITHER else "active"


PASSIVE_AUXILIARIES = read_block("am are aren't be been being get gets getting got is isn't was wasn't were weren't")


def _is_passive(tokens: Sequence[Token], at: int) -> bool:
    at -= 1
    while word_at(tokens, at) in ADVERBS or word_at(tokens, at) in {
        "badly",
        "feared",
        "reported",
        "confirmed",
        "believed",
    }:
        at -= 1
    return word_at(tokens, at) in PASSIVE_AUXILIARIES


# ---- tolls -----------------------------------------------------------------------------------------------------------


def find_tolls(tokens: Sequence[Token], cues: Sequence[HarmCue]) -> tuple[Toll, ...]:
    """Nouns that announce an amount: fixed ones, and words of counting before a harm ("number of people killed")."""
    fixed = [toll for at in range(len(tokens)) if (toll := _fixed_toll(tokens, at, cues)) is not None]
    counted = [toll for cue in cues if (toll := _counted_toll(tokens, cue)) is not None]
    return tuple(sorted([*fixed, *counted], key=lambda toll: (toll.first, -toll.last)))


def _fixed_toll(tokens: Sequence[Token], at: int, cues: Sequence[HarmCue]) -> Toll | None:
    for length in (2, 1):
        words = " ".join(token.lower for token in tokens[at : at + length])
        if words in TOLLS:
            return Toll(at, at + length, TOLLS[words])
    return None


def _counted_toll(tokens: Sequence[Token], cue: HarmCue) -> Toll | None:
    """ "the number of people who died", "count of captured insurgents", "missing persons list"."""
    at, steps = cue.first - 1, 0
    while at >= 0 and steps < 8 and tokens[at].kind == "word":
        if tokens[at].lower in COUNTS and word_at(tokens, at + 1) in {"of", "for", "killed", "injured", "wounded"} | {
            cue_word(tokens, cue)
        }:
            return Toll(at, cue.last, cue.harm)
        if tokens[at].lower in AUXILIARIES - {"have", "has", "had", "were", "was", "are", "been"}:
            return None
        at, steps = at - 1, steps + 1
    for after in range(cue.last, min(cue.last + 2, len(tokens))):
        if tokens[after].lower in COUNTS and word_at(tokens, cue.first - 1) not in DETERMINERS - {
            "the",
            "its",
            "their",
            "a",
        }:
            return Toll(cue.first, after + 1, cue.harm)
    return None


def cue_word(tokens: Sequence[Token], cue: HarmCue) -> str:
    """The first word of a cue."""
    return tokens[cue.first].lower
