"""Where a sentence says what happened to people."""

from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from factbase.extract.figures.function_words import ADVERBS, DETERMINERS
from factbase.extract.figures.harm_words import HARM_WORDS, Frame
from factbase.extract.lexicons import read_block
from factbase.text.numeral_words import MULTIPLIERS, SMALL, VAGUE_COUNTS, VAGUE_PLURALS
from factbase.text.tokens import Token, word_at
from factbase.values.statements import Harm

Voice = Literal["active", "passive", "either"]

GAP, SMALL_GAP = 9, 4
GAP_ENDS = frozenset(".;:!?")
PASSIVE_ONLY = frozenset({"beaten", "driven", "frozen", "mown", "slain", "taken"})
EITHER = frozenset({"brought", "burnt", "cut", "dug", "hurt", "led", "shot"})

_Slot = frozenset[str]
_Pattern = tuple[_Slot, ...]
AMOUNT_WORDS = SMALL.keys() | MULTIPLIERS.keys() | VAGUE_PLURALS | VAGUE_COUNTS | {"no", "civilian", "of"}
BEFORE_COUNTED = DETERMINERS | AMOUNT_WORDS

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


def _compile() -> dict[str, list[tuple[Harm, Frame, _Pattern]]]:
    by_first: dict[str, list[tuple[Harm, Frame, _Pattern]]] = defaultdict(list)
    for harm, frames in HARM_WORDS.items():
        for frame, rows in frames.items():
            for row in rows:
                pattern = tuple(frozenset(slot.split("/")) for slot in row.split())
                for word in pattern[0]:
                    by_first[word].append((harm, frame, pattern))
    return by_first


# A plain dict, so that asking for a word adds none.
PATTERNS = dict(_compile())


def find_harm_cues(tokens: Sequence[Token], amounts: Collection[int]) -> tuple[HarmCue, ...]:
    """The cues in order, none inside another; `amounts` are the tokens at which an amount begins."""
    cues, at = [], 0
    while at < len(tokens):
        if tokens[at].lower not in PATTERNS:
            at += 1
            continue
        found = max(_cues_at(tokens, at, amounts), key=lambda cue: _weight(tokens, cue), default=None)
        if found is not None:
            cues.append(found)
        at = found.last if found is not None and found.gap is None else at + 1
    return tuple(cues)


def _weight(tokens: Sequence[Token], cue: HarmCue) -> tuple[int, int, bool]:
    """More words win, then the narrower gap; of a noun and a verb that look alike the noun wins after an amount."""
    gap = cue.gap[1] - cue.gap[0] if cue.gap is not None else 0
    before = word_at(tokens, cue.first - 1)
    is_counted = not before.isalpha() or before in BEFORE_COUNTED
    return cue.last - cue.first - gap, -gap, (cue.frame == "noun") == is_counted


def _cues_at(tokens: Sequence[Token], at: int, amounts: Collection[int]) -> Iterator[HarmCue]:
    for harm, frame, pattern in PATTERNS.get(tokens[at].lower, ()):
        matched = _match(tokens, at, pattern, amounts)
        if matched is not None and not _is_in_compound(tokens, matched[0]) and not _is_idiom(tokens, at):
            last, gap = matched
            yield HarmCue(at, last, harm, frame, _voice(tokens, at, last, frame), gap)


def _is_in_compound(tokens: Sequence[Token], last: int) -> bool:
    """ "dead-heat", "wounded-soldier fund": half of a longer word."""
    is_tight = word_at(tokens, last) == "-" and tokens[last].start == tokens[last - 1].end
    return is_tight and last + 1 < len(tokens) and tokens[last].end == tokens[last + 1].start


def _is_idiom(tokens: Sequence[Token], at: int) -> bool:
    """ "killed off three projects", "two heroes are killed off"; the "injury list" of a team."""
    if tokens[at].lower == "injury" and word_at(tokens, at + 1) in {"crisis", "list", "lists", "time"}:
        return True
    return tokens[at].lower.startswith("kill") and word_at(tokens, at + 1) == "off"


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
        if has_amount and tokens[at].lower in after and tokens[at - 1].text != "-":
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
        is_done = frame == "object" or (tokens[first].lower == "beaten" and _is_perfect(tokens, first))
        return "active" if is_done else "passive"
    word = tokens[_verb_in(tokens, first, last)].lower
    if word.endswith("ing"):
        return "active"
    if _is_passive(tokens, first):
        return "passive"
    if word in PASSIVE_ONLY:
        return "passive"
    if _is_perfect(tokens, first):
        return "active"
    return "either" if word.endswith("ed") or word in EITHER else "active"


def _verb_in(tokens: Sequence[Token], first: int, last: int) -> int:
    """Where the verb of a cue stands: behind "machine-" and behind "fatally"."""
    if first + 2 < last and word_at(tokens, first + 1) == "-":
        return first + 2
    return first + (first + 1 < last and tokens[first].lower in {"fatally", "mortally"})


def _is_perfect(tokens: Sequence[Token], at: int) -> bool:
    """ "has killed", "had already wounded": somebody did it."""
    at -= 1
    while word_at(tokens, at) in ADVERBS:
        at -= 1
    return word_at(tokens, at) in {"had", "has", "have", "having"}


PASSIVE_AUXILIARIES = read_block("am are aren't be been being get gets getting got is isn't was wasn't were weren't")


def _is_passive(tokens: Sequence[Token], at: int) -> bool:
    at -= 1
    while word_at(tokens, at) in ADVERBS or word_at(tokens, at) in {
        "all",
        "badly",
        "feared",
        "reported",
        "confirmed",
        "believed",
    }:
        at -= 1
    return word_at(tokens, at) in PASSIVE_AUXILIARIES
