"""Nouns whose amount comes later in the sentence: "the death toll from the fire ... has climbed to 46"."""

from collections.abc import Sequence
from dataclasses import dataclass

from factbase.extract.figures.function_words import AUXILIARIES
from factbase.extract.figures.harm_words import COUNTS, TOLLS
from factbase.extract.figures.harms import HarmCue
from factbase.extract.figures.people_nouns import MODIFIED_GROUPS
from factbase.extract.figures.role_words import RATE_WORDS
from factbase.text.tokens import Token, word_at
from factbase.values.statements import Harm

LONGEST_COUNT = 8
FIRST_WORDS = frozenset(words.split()[0] for words in TOLLS)
# "The war has taken its toll on the poor": nobody was counted.
TAKING = frozenset({"take", "taken", "takes", "taking", "took"})
# After these "arrests" and the like are nouns.
VEHICLES = frozenset(
    {"barges", "boats", "buses", "cars", "coaches", "lorries", "motorists", "ships", "trucks", "vans", "vehicles"}
)
AFTER_PLURALS = frozenset({"at", "climbed", "fell", "numbered", "reached", "rose", "stood", "to", "total", "totalled"})
SIDES = MODIFIED_GROUPS.keys() | {"enemy"}
DEAD = frozenset({"dead", "injured", "missing", "wounded"})
# Between the word of counting and the harm these may stand: "the number of people who have lost their lives".
INSIDE_COUNTS = frozenset({"are", "been", "had", "has", "have", "were", "was"})


@dataclass(frozen=True, slots=True)
class Toll:
    """A noun from token `first` to `last` (exclusive) that announces an amount of `harm`."""

    first: int
    last: int
    harm: Harm


def find_tolls(tokens: Sequence[Token], cues: Sequence[HarmCue]) -> tuple[Toll, ...]:
    """Fixed nouns, words of counting beside a harm, and harms that are nouns themselves ("the dead", "deaths")."""
    starts = (at for at, token in enumerate(tokens) if token.lower in FIRST_WORDS)
    fixed = [toll for at in starts if (toll := _fixed(tokens, at, cues)) is not None]
    others = [toll for cue in cues if (toll := _counted(tokens, cue) or _nominal(tokens, cue)) is not None]
    return tuple(sorted([*fixed, *others], key=lambda toll: toll.first))


def _fixed(tokens: Sequence[Token], at: int, cues: Sequence[HarmCue]) -> Toll | None:
    for length in (2, 1):
        words = " ".join(token.lower for token in tokens[at : at + length])
        if words in TOLLS and not _is_other_toll(tokens, at, at + length):
            return Toll(at, at + length, _harm_of(tokens, at, cues) or TOLLS[words])
    return None


def _is_other_toll(tokens: Sequence[Token], first: int, last: int) -> bool:
    """ "takes its toll on the poor", "the toll for lorries"."""
    after, next_word = word_at(tokens, last), word_at(tokens, last + 1)
    return (after == "on" and _is_taken(tokens, first)) or (after in {"for", "on"} and next_word in VEHICLES)


def _is_taken(tokens: Sequence[Token], at: int) -> bool:
    return not TAKING.isdisjoint(token.lower for token in tokens[max(0, at - 4) : at])


def _harm_of(tokens: Sequence[Token], at: int, cues: Sequence[HarmCue]) -> Harm | None:
    """The harm that the noun names itself: "toll of injured"."""
    if word_at(tokens, at + 1) != "of":
        return None
    return next((cue.harm for cue in cues if at + 2 <= cue.first <= at + 3), None)


def _counted(tokens: Sequence[Token], cue: HarmCue) -> Toll | None:
    """ "the number of people who died", "count of captured insurgents", "missing persons list"."""
    for after in range(cue.last, min(cue.last + 2, len(tokens))):
        if tokens[after].lower in COUNTS and cue.frame in ("adjective", "noun", "person", "transitive"):
            return Toll(cue.first, after + 1, cue.harm)
    for at in range(cue.first - 1, max(-1, cue.first - LONGEST_COUNT), -1):
        word, after_word = word_at(tokens, at), word_at(tokens, at + 1)
        if word in COUNTS and (after_word in {"of", "for", "still"} or at + 1 == cue.first):
            return Toll(at, cue.last, cue.harm)
        if tokens[at].kind != "word" or word in AUXILIARIES - INSIDE_COUNTS:
            return None
    return None


def _is_of_a_side(tokens: Sequence[Token], at: int) -> bool:
    """ "put rebel dead at", "civilian dead number", "the week's dead at": of people whose side alone is named."""
    before = word_at(tokens, at - 1)
    is_owned = before.endswith("'s") and word_at(tokens, at + 1) in AFTER_PLURALS
    is_side = before in SIDES and not word_at(tokens, at - 2).isnumeric()
    return word_at(tokens, at) in DEAD and (is_side or is_owned)


def _nominal(tokens: Sequence[Token], cue: HarmCue) -> Toll | None:
    """ "the dead", "Deaths attributed to ...", "The bodies recovered", "losses of personnel"."""
    before = word_at(tokens, cue.first - 1)
    is_noun = cue.frame == "noun" or (cue.frame == "object" and word_at(tokens, cue.last - 1) == "of")
    is_participle = cue.frame == "transitive" and cue.voice == "either"
    is_the_harmed = (
        (cue.frame == "adjective" or is_participle)
        and word_at(tokens, cue.first) != "fatal"
        and (before in {"the", "of", "admitted", "those", "its"} or cue.first == 0 or _is_of_a_side(tokens, cue.first))
    )
    is_plural = cue.frame == "transitive" and (
        (word_at(tokens, cue.last) in AFTER_PLURALS and word_at(tokens, cue.last - 1).endswith("s"))
        or (before in RATE_WORDS and word_at(tokens, cue.last) in AUXILIARIES)
    )
    return Toll(cue.first, cue.last, cue.harm) if is_noun or is_the_harmed or is_plural else None
