"""A statement beside a claim: what features, vetoes and doubts look at."""

from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import cached_property

from factbase.match.wordings import Wording, is_same_name, is_same_word, join_wordings, match_words, read_wording
from factbase.values.known import KnownClaim
from factbase.values.statements import Figure, Statement, Value

NEARLY_ALL = 0.5  # share of words in common from which one other word stands in the place of its counterpart
PARTIES = frozenset({"army", "fighter", "government", "guard", "junta", "navy", "police", "union", "worker"})
SURNAME = 4  # letters
LONGEST_EXCHANGED = 3  # words
MOST_EXCHANGED = 2  # places; more of them are another way to say it
# What a figure is said with, after synonyms are folded: the keys of a typed claim tell harms apart, not these words.
HARM_WORDS = frozenset(
    {
        "abduct", "count", "displace", "figure", "injure", "kill", "los", "missing", "number", "peopl", "person",
        "rescue", "ris", "total",
    }
)  # fmt: skip
# Where somebody stands on a term, after synonyms are folded: one term is one claim whoever takes a position on it.
POSITIONS = frozenset(
    {
        "accept", "back", "begin", "demand", "end", "extend", "hold", "propos", "propose", "refuse", "resum", "seek",
        "sign", "support", "violate", "want",
    }
)  # fmt: skip

SPANS = frozenset({"day", "hour", "minut", "month", "week", "year"})  # what a length is counted in
UNTELLING = HARM_WORDS | POSITIONS | SPANS


@dataclass(frozen=True)
class Comparison:
    """`statement` against `claim` in one of the wordings that it is known by."""

    statement: Statement
    claim: KnownClaim
    wording: str

    @cached_property
    def new(self) -> Wording:
        """The statement's words."""
        return read_wording(self.statement.text)

    @cached_property
    def known(self) -> Wording:
        """The claim's words."""
        return read_wording(self.wording)

    @cached_property
    def words(self) -> tuple[list[str], list[str], list[str]]:
        """Content words in both, in the statement alone, in the claim alone."""
        return match_words(self.new.stems, self.known.stems)

    @cached_property
    def overlap(self) -> float:
        """Share of content words in common, from 0 to 1."""
        total = len(self.new.stems) + len(self.known.stems)
        return 2 * len(self.words[0]) / total if total else 0.0

    @cached_property
    def name_stems(self) -> frozenset[str]:
        """The names of both sides as they stand among the stems."""
        return self.new.name_stems | self.known.name_stems

    @cached_property
    def overlap_of_words(self) -> float:
        """The same for the words that are no names: two things said of one town share its name."""
        names = self.name_stems
        shared, new, known = ([word for word in words if word not in names] for words in self.words)
        return 2 * len(shared) / (2 * len(shared) + len(new) + len(known)) if shared else 0.0

    @cached_property
    def told(self) -> Wording:
        """All wordings of the claim as one: what any of them names is named of the claim."""
        return join_wordings([read_wording(words) for words in wordings_of(self.claim)])

    @cached_property
    def shared_names(self) -> frozenset[str]:
        """Names of either side that the other side knows as a word."""
        return frozenset(
            {name for name in self.new.names if _is_among(name, self.told)}
            | {name for name in self.told.names if _is_among(name, self.new)}
        )

    @cached_property
    def other_names(self) -> tuple[frozenset[str], frozenset[str]]:
        """Names that only the statement has, and those that only the claim has."""
        return (
            frozenset(name for name in self.new.names if not _is_among(name, self.told)),
            frozenset(name for name in self.told.names if not _is_among(name, self.new)),
        )

    @cached_property
    def places_said(self) -> tuple[frozenset[str], frozenset[str]]:
        """The places of the event that each side names in its own words."""
        sides = ((self.statement.event, self.new), (self.claim.event, self.told))
        new, known = (frozenset(one for one in event.places if _is_said(one, told.words)) for event, told in sides)
        return new, known

    @cached_property
    def is_in_one_place(self) -> bool:
        """Whether a place that one side names in its own words is one where the other is set, be it by its article."""
        new, known = self.places_said
        sides = ((new, self.claim.event.places), (known, self.statement.event.places))
        return any(is_same_name(place, other) for said, places in sides for place in said for other in places)

    @cached_property
    def has_same_type(self) -> bool:
        """Whether both were read as a value of one kind."""
        return self.statement.value is not None and self.statement.kind == self.claim.kind

    @cached_property
    def value_and_words(self) -> tuple[Value | None, tuple[str, ...]]:
        """Of a value that only one side states: the value, and the content words of the side without it."""
        if self.statement.value is None:
            return self.claim.value, self.new.stems
        return self.statement.value, self.known.stems

    @cached_property
    def names_around(self) -> int:
        """How many names the articles around both share, besides those that the two name themselves."""
        known = self.claim.event.around
        around = [name for name in self.statement.event.around if self.shared_names.isdisjoint(name.split())]
        return sum(any(_is_one_around(name, other) for other in known) for name in around)

    @cached_property
    def alignment(self) -> list[tuple[str, list[str], list[str]]]:
        """What has to be done to the claim's words, in their order, to have the statement's: as `difflib` has it."""
        known, new = self.known.stems, [_twin(word, self.known.stems) for word in self.new.stems]
        steps = SequenceMatcher(None, known, new, autojunk=False).get_opcodes()
        return [(tag, list(known[i:j]), new[k:m]) for tag, i, j, k, m in steps]

    def find_exchanged(self) -> tuple[str, str] | None:
        """The words that stand in one another's place while all others keep theirs: "(harvest, funeral)" of two truces.

        Another order of the words is another way to say it, and what is exchanged then says nothing.
        """
        if self.overlap < NEARLY_ALL:
            return None
        kept = sum(2 * len(known) for tag, known, _ in self.alignment if tag == "equal")
        steps = [(known, new) for tag, known, new in self.alignment if tag == "replace"]
        if len(steps) != sum(tag != "equal" for tag, _, _ in self.alignment) or not 0 < len(steps) <= MOST_EXCHANGED:
            return None
        if kept < NEARLY_ALL * (len(self.new.stems) + len(self.known.stems)):
            return None
        untelling = UNTELLING if isinstance(self.statement.value, Figure) else POSITIONS | SPANS
        told = [[[word for word in words if word not in untelling] for words in (new, known)] for known, new in steps]
        return next(((" ".join(new), " ".join(known)) for new, known in told if _is_exchange_of(new, known)), None)

    def word_exchange(self, found: tuple[str, str]) -> str:
        """A sentence for words that `find_exchanged` or `find_swapped` has found."""
        return f"“{self.new.spell(found[0])}” stands where the claim has “{self.known.spell(found[1])}”"

    def find_swapped(self) -> tuple[str, str] | None:
        """Two parties that stand in each other's place while every other word keeps its own."""
        new, known = self.new.stems, self.known.stems
        if len(new) != len(known) or self.words[1]:
            return None
        moved = [(one, other) for one, other in zip(new, known, strict=True) if not is_same_word(one, other)]
        parties = self.new.names | self.known.names | PARTIES
        if not all(_is_party(word, parties) for pair in moved for word in pair):
            return None
        if moved and 2 * len(moved) <= len(new) + 1 and _is_exchange(moved):
            return moved[0]
        return None


def compare(statement: Statement, claim: KnownClaim) -> Comparison:
    """Compare with the wording of the claim that has most words in common with the statement."""
    pairs = (Comparison(statement, claim, wording) for wording in wordings_of(claim))
    return max(pairs, key=lambda pair: pair.overlap)


def wordings_of(claim: KnownClaim) -> tuple[str, ...]:
    """The words in which a claim was said; its neutral words where nobody has said it yet."""
    return claim.wordings or (claim.statement,)


def _is_exchange_of(new: list[str], known: list[str]) -> bool:
    return bool(new and known) and abs(len(new) - len(known)) <= 1 and max(len(new), len(known)) <= LONGEST_EXCHANGED


def _twin(word: str, others: tuple[str, ...]) -> str:
    """The spelling that the other side has for the same word."""
    return next((other for other in others if is_same_word(word, other)), word)


def _is_among(name: str, wording: Wording) -> bool:
    """Whether a text has a name as a word, or another form of it, which only words with a capital are."""
    return name in wording.words or any(is_same_word(name, word) for word in wording.capitals)


def _is_one_around(one: str, other: str) -> bool:
    """Whether names are one, or end alike: around reports of one story "Superintendent Vorn" is "Hedda Vorn"."""
    last = one.rsplit(maxsplit=1)[-1]
    return is_same_name(one, other) or (len(last) >= SURNAME and last == other.rsplit(maxsplit=1)[-1])


def _is_said(place: str, words: frozenset[str]) -> bool:
    return any(word in words for word in place.split())


def _is_party(word: str, parties: frozenset[str]) -> bool:
    return any(is_same_word(word, party) for party in parties)


def _is_exchange(moved: list[tuple[str, str]]) -> bool:
    """Whether every moved word of one side stands at another moved place of the other side."""
    return all(any(is_same_word(one, other) for _, other in moved) for one, _ in moved)
