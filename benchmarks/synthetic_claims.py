"""Claims as newsrooms state them, by the million: a seeded generator with the word frequencies of real text.

Words, places and people follow Zipf's law (frequency about 1 / rank), so that a few stand in very many claims and most
in very few. Everybody and everything in the claims is invented.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate, product
from random import Random

from factbase.extract.keys import keys_of
from factbase.values.spans import Span
from factbase.values.statements import ClaimKind, EventAnchor, Figure, Harm, Statement, Value

ONSETS = (
    "b",
    "br",
    "d",
    "dr",
    "f",
    "g",
    "gr",
    "h",
    "k",
    "kl",
    "l",
    "m",
    "n",
    "p",
    "pl",
    "r",
    "s",
    "st",
    "t",
    "tr",
    "v",
)
VOWELS = ("a", "e", "i", "o", "u", "ai", "ea", "ou")
CODAS = ("", "ck", "l", "m", "n", "nd", "r", "rn", "sk", "st", "th", "x")
WORDS = 40_000
PLACES = 20_000
SURNAMES = 30_000
FORENAMES = 2_000
CASUALTIES = 0.4  # share of the claims
BARE = 0.33
FLATTENING = 2.7  # Mandelbrot's correction: the first ranks of real text are less far apart than 1, 1/2, 1/3

# The commonest words of the news come first; rarer ones are made up.
COMMON = (
    "government", "minister", "budget", "school", "hospital", "bridge", "election", "worker", "report", "police",
    "court", "road", "water", "power", "plant", "tax", "price", "company", "market", "union", "border", "trade",
    "bank", "council", "farmer", "port", "railway", "factory", "village", "army", "vote", "law", "energy",
    "housing", "airport", "mine", "river", "teacher", "nurse", "wage", "pension", "harvest", "storm", "fuel",
    "grain", "gas", "contract", "project", "region", "crisis", "reform", "security", "health", "transport",
    "prison", "judge", "mayor", "parliament", "inquiry", "strike", "dam", "harbour", "ferry", "forest", "tunnel",
)  # fmt: skip
ADJECTIVES = (
    "new", "old", "public", "local", "northern", "southern", "foreign", "national", "private", "damaged", "central",
    "rural", "annual", "secret",
)  # fmt: skip
ACTS = (
    "closed", "rebuilt", "sold", "raised", "cut", "delayed", "cancelled", "approved", "searched", "flooded",
    "opened", "fined", "doubled", "halved",
)  # fmt: skip
OFFICES = ("Mayor", "Minister", "Governor", "Colonel", "Judge", "Doctor", "Inspector", "Professor")
HARMS: tuple[tuple[str, Harm], ...] = (
    ("killed", "killed"),
    ("wounded", "injured"),
    ("displaced", "displaced"),
    ("arrested", "detained"),
)
GROUPS = (("people", None), ("soldiers", "soldiers"), ("children", "children"), ("workers", "workers"))
CAUSES = ("flood", "fire", "explosion", "earthquake", "shelling", "storm", "landslide", "crash")


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Words of one sort with the running sums of their frequencies, the commonest first."""

    words: Sequence[str]
    sums: Sequence[float]

    def draw(self, chance: Random, count: int) -> list[str]:
        """Words in the frequencies of the language."""
        return chance.choices(self.words, cum_weights=self.sums, k=count)


class Newsroom:
    """An endless supply of claims; two newsrooms of one seed state the same ones."""

    def __init__(self, seed: int = 1) -> None:
        self._chance = Random(seed)  # noqa: S311
        made = _invent_words(Random(seed + 1))  # noqa: S311
        self._nouns = _rank([*COMMON, *(next(made) for _ in range(WORDS))])
        self._places = _rank([next(made).capitalize() for _ in range(PLACES)])
        self._surnames = _rank([next(made).capitalize() for _ in range(SURNAMES)])
        self._forenames = _rank([next(made).capitalize() for _ in range(FORENAMES)])

    def state(self) -> Statement:
        """The next claim."""
        return self._state_casualties() if self._chance.random() < CASUALTIES else self._state_act()

    def restate(self, statement: Statement) -> Statement:
        """The same claim as another outlet would have it: a word lost, one exchanged, another figure and reporter."""
        words = statement.text.removesuffix(".").split()
        for _ in range(max(1, len(words) // 8)):
            del words[self._chance.randrange(len(words))]
        words[self._chance.randrange(len(words))] = self._nouns.draw(self._chance, 1)[0]
        words = [str(self._count()) if word.replace(",", "").isdigit() else word for word in words]
        text = " ".join([*words, "-", *self._speaker(), "said."])
        return replace(statement, text=text, span=Span(0, len(text)))

    def report(self, count: int) -> str:
        """An article in which people state so many new claims."""
        quoted = (f"“{self.state().text.removesuffix('.')},” {' '.join(self._speaker())} said." for _ in range(count))
        return "\n\n".join(quoted)

    def _state_casualties(self) -> Statement:
        word, harm = self._chance.choice(HARMS)
        people, group = self._chance.choices(GROUPS, weights=(8, 2, 1, 1))[0]
        cause, count = self._chance.choice(CAUSES), self._count()
        [place] = self._places.draw(self._chance, 1)
        first, second = self._nouns.draw(self._chance, 2)
        lead = f"{count:,} {people} were {word} "
        ways = (
            f"{lead}in the {cause} at the {first} {second} in {place}",
            f"{lead}when the {cause} reached the {first} of {place} near the {second}",
            f"{lead}by the {cause} that hit a {first} and a {second} in {place}",
        )
        text = self._chance.choice(ways) + self._add_circumstance()
        figure = Figure(Span(0, len(f"{count:,}")), f"{count:,}", harm, count, count, count, group=group)
        event = EventAnchor(frozenset({place.lower()}), causes=frozenset({cause}), period=self._month())
        return _make(text, "casualty_figure", figure, event)

    def _state_act(self) -> Statement:
        [place] = self._places.draw(self._chance, 1)
        first, second, third, fourth = self._nouns.draw(self._chance, 4)
        adjective, act = self._chance.choice(ADJECTIVES), self._chance.choice(ACTS)
        year = self._chance.randrange(1990, 2030)
        ways = (
            f"The {adjective} {first} in {place} was {act} because of the {second} and the {third} {fourth}",
            f"{' '.join(self._speaker())} {act} the {adjective} {first} {second} of {place} for the {third} in {year}",
            f"{place} has {act} {self._count():,} {first} {second}s and a {adjective} {third} since {year}",
        )
        text = self._chance.choice(ways) + self._add_circumstance()
        return _make(text, "statement", None, EventAnchor(frozenset({place.lower()}), period=self._month()))

    def _add_circumstance(self) -> str:
        """What most sentences add; a third end without it."""
        if self._chance.random() < BARE:
            return "."
        first, second = self._nouns.draw(self._chance, 2)
        act, adjective = self._chance.choice(ACTS), self._chance.choice(ADJECTIVES)
        return f" after {' '.join(self._speaker())} {act} the {adjective} {first} and its {second}."

    def _speaker(self) -> list[str]:
        names = self._forenames.draw(self._chance, 1) + self._surnames.draw(self._chance, 1)
        return [self._chance.choice(OFFICES), *names]

    def _count(self) -> int:
        return int(self._chance.paretovariate(0.7)) + 1

    def _month(self) -> str:
        return f"{self._chance.randrange(2015, 2026)}-{self._chance.randrange(1, 13):02}~"


def _make(text: str, kind: ClaimKind, value: Value | None, event: EventAnchor) -> Statement:
    return Statement(Span(0, len(text)), text, kind, "asserts", value, keys_of(kind, value, ""), event)


def _rank(words: Sequence[str]) -> Lexicon:
    return Lexicon(words, list(accumulate(1 / (rank + FLATTENING) for rank in range(len(words)))))


def _invent_words(chance: Random) -> Iterator[str]:
    """Words of two syllables, each once."""
    syllables = ["".join(parts) for parts in product(ONSETS, VOWELS, CODAS)]
    seen = set(COMMON)
    while True:
        word = chance.choice(syllables) + chance.choice(syllables)
        if word not in seen:
            seen.add(word)
            yield word
