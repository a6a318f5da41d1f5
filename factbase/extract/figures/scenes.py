"""A sentence laid out for the reading of figures: its amounts, what they count, and the words of harm."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from factbase.extract.figures.armed_words import ARMED
from factbase.extract.figures.count_words import PLAIN_COUNTS, find_pairs_and_singles, find_zeros, is_zero_of_harm
from factbase.extract.figures.function_words import AUXILIARIES, PLAIN_VERBS, PREPOSITIONS
from factbase.extract.figures.harms import PATTERNS, HarmCue, find_harm_cues
from factbase.extract.figures.link_words import LINKING
from factbase.extract.figures.noun_phrases import NounPhrase, may_be_people, read_noun_phrase
from factbase.extract.figures.quantities import Quantity, find_quantities
from factbase.extract.figures.tolls import FIRST_WORDS, Toll, find_tolls
from factbase.extract.figures.traps import find_traps
from factbase.extract.numerals import Numeral, find_numerals
from factbase.text.tokens import Token, tokenize, word_at
from factbase.values.spans import Span
from factbase.values.statements import Harm

# Sentences of news have seldom more than sixty.
LONGEST_SCENE, LONGEST_CROWDED, MOST_NUMBERS = 120, 30, 24
ARTICLES = frozenset({"a", "an", "of", "the"})
STOPS = frozenset(".;!?")
# Without one of these a sentence speaks of no harm.
OF_HARM = PATTERNS.keys() | FIRST_WORDS


@dataclass(frozen=True, slots=True)
class Scene:
    """`phrases[n]` is what `quantities[n]` counts; all places are indexes of `tokens`.

    `lowers` are the lower forms of the tokens, `things` the tokens of amounts that count no people, with their nouns,
    `stops` the places of full stops, semicolons and marks of question or cry.
    """

    tokens: tuple[Token, ...]
    lowers: list[str]
    quantities: tuple[Quantity, ...]
    phrases: tuple[NounPhrase, ...]
    cues: tuple[HarmCue, ...]
    tolls: tuple[Toll, ...]
    things: frozenset[int]
    stops: tuple[int, ...]

    def word(self, at: int) -> str:
        """The lower form of token `at`; empty outside the sentence."""
        return self.lowers[at] if 0 <= at < len(self.lowers) else ""

    @property
    def is_of_arms(self) -> bool:
        """Whether it speaks of soldiers or rebels at all: elsewhere a loss may be one of money, games or votes."""
        return any(word.removesuffix("'s") in ARMED for word in self.lowers)

    def clause(self, at: int) -> tuple[int, int]:
        """The tokens around `at` between the nearest stops on both sides, the stops left out."""
        after = bisect_left(self.stops, at)
        first = self.stops[after - 1] + 1 if after else 0
        return first, self.stops[after] if after < len(self.stops) else len(self.lowers)

    def words(self, first: int, last: int) -> list[str]:
        """The lower forms from `first` to `last` (exclusive)."""
        return self.lowers[first if first > 0 else 0 : last if last > 0 else 0]


def lay_out(text: str, sentence: Span) -> Iterator[Scene]:
    """The scene of a sentence, or of each stretch of one too long to be read as a whole.

    Stretches without an amount or without a word of harm are left out.
    """
    tokens = tokenize(text, sentence.start, sentence.end)
    for first, last in _stretches(tokens):
        scene = _scene(tokens[first:last])
        if scene is not None:
            yield scene


def lay_out_announced(tokens: tuple[Token, ...], harm: Harm) -> Scene | None:
    """The scene of a sentence whose first word stands for the number of people who came to that harm."""
    return _scene(tokens, (Toll(0, 1, harm),))


def _stretches(tokens: Sequence[Token]) -> Iterator[tuple[int, int]]:
    """Runs of at most `LONGEST_SCENE` tokens, cut behind a mark where there is one: the rules compare all with all.

    Where numbers crowd as in no sentence of prose, the runs are shorter.
    """
    first = 0
    while len(tokens) - first > LONGEST_CROWDED:
        crowd = sum(token.kind == "number" for token in tokens[first : first + LONGEST_SCENE])
        longest = LONGEST_CROWDED if crowd > MOST_NUMBERS else LONGEST_SCENE
        if len(tokens) - first <= longest:
            break
        end = first + longest
        marks = (at for at in range(end - 1, end - longest // 4, -1) if tokens[at].kind == "mark")
        last = next(marks, end - 1) + 1
        yield first, last
        first = last
    yield first, len(tokens)


def _scene(tokens: tuple[Token, ...], announced: tuple[Toll, ...] = ()) -> Scene | None:
    lowers = [token.lower for token in tokens]
    if not announced and OF_HARM.isdisjoint(lowers):
        return None
    numerals = find_numerals(tokens)
    zeros = tuple(find_zeros(tokens))
    if not numerals and not zeros and PLAIN_COUNTS.isdisjoint(lowers):
        return None
    cues = find_harm_cues(tokens, {numeral.first for numeral in numerals} | {zero.first for zero in zeros})
    tolls = (*announced, *find_tolls(tokens, cues))
    stops = frozenset(cue.first for cue in cues)
    plain = tuple(find_pairs_and_singles(tokens, stops))
    if not (numerals or zeros or plain) or not (cues or tolls):
        return None
    traps = {trap.numeral.first: trap.numeral for trap in find_traps(tokens, numerals, stops)}
    zeros = tuple(zero for zero in zeros if is_zero_of_harm(tokens, zero, stops))
    nobody = {place for zero in zeros for place in range(zero.first, zero.last)}
    counts = find_quantities(tokens, [numeral for numeral in numerals if numeral.first not in traps.keys() | nobody])
    counts = tuple(_risen(tokens, count, tolls) for count in counts)
    quantities = tuple(sorted([*counts, *zeros, *plain], key=lambda quantity: quantity.first))
    phrases = _phrases(tokens, quantities, cues, {numeral.first for numeral in numerals})
    marks = tuple(place for place, word in enumerate(lowers) if word in STOPS)
    things = _things(tokens, tuple(traps.values()), stops)
    return Scene(tokens, lowers, quantities, phrases, cues, tolls, things, marks)


def _risen(tokens: Sequence[Token], count: Quantity, tolls: Sequence[Toll]) -> Quantity:
    """ "Toll in mine blast up to 31": with no verb but "up" the toll rose to that number, which bounds nothing."""
    hedge = [token.lower for token in tokens[count.outer_first : count.first]]
    toll = next((toll for toll in reversed(tolls) if toll.last <= count.outer_first), None)
    if toll is not None and not hedge and word_at(tokens, count.first - 1) == "past" and not count.is_vague:
        return replace(count, outer_first=count.first - 1, high=None, exclusive=True)  # "took the toll past 250"
    if hedge != ["up", "to"] or toll is None or count.low != 0:
        return count
    between = tokens[toll.last : count.outer_first]
    is_headline = all(token.kind == "word" and token.lower not in NOT_IN_HEADLINES for token in between)
    return replace(count, outer_first=count.first, low=count.high) if is_headline else count


NOT_IN_HEADLINES = AUXILIARIES | LINKING | PLAIN_VERBS | ARTICLES


def _things(tokens: Sequence[Token], trapped: Sequence[Numeral], stops: frozenset[int]) -> frozenset[int]:
    """The tokens of trapped numerals and of the things that they count."""
    return frozenset(
        place
        for numeral in trapped
        for place in range(numeral.first, read_noun_phrase(tokens, numeral.last, stops).last)
    )


def _phrases(
    tokens: Sequence[Token], quantities: Sequence[Quantity], cues: Sequence[HarmCue], numbers: set[int]
) -> tuple[NounPhrase, ...]:
    stops = frozenset({cue.first for cue in cues} | {quantity.outer_first for quantity in quantities} | numbers)
    plain = (read_noun_phrase(tokens, quantity.outer_last, stops) for quantity in quantities)
    by_first = {cue.first: cue for cue in cues}
    return tuple(_with_the_harmed(tokens, phrase, by_first) for phrase in plain)


def _with_the_harmed(tokens: Sequence[Token], phrase: NounPhrase, cues: dict[int, HarmCue]) -> NounPhrase:
    """ "two of the injured": the harm is the noun; "nine wounded veterans": the noun stands after it."""
    cue = cues.get(phrase.run_last)
    if phrase.kind not in ("none", "unknown") or cue is None or cue.gap is not None:
        return phrase
    if cue.frame == "person":
        return replace(phrase, last=cue.last, kind="people", head=tokens[cue.first].lower)
    if cue.frame not in ("adjective", "transitive", "noun") or tokens[cue.last - 1].lower in PREPOSITIONS:
        return phrase  # "3 held over port blast"
    after = read_noun_phrase(tokens, cue.last, frozenset(cues) - {cue.first})
    is_known = after.kind in ("people", "thing") or (after.kind == "unknown" and may_be_people(after, tokens))
    if after.first == cue.last and is_known and cue.frame != "noun":
        return after
    is_nominal = word_at(tokens, cue.first - 1) in {"the", "those", "its"}
    return replace(phrase, last=cue.last, kind="people", head=tokens[cue.first].lower) if is_nominal else phrase
