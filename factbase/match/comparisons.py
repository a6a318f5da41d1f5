"""A statement beside a claim: what features, vetoes and doubts look at."""

from dataclasses import dataclass
from functools import cached_property

from factbase.match.wordings import Wording, is_same_word, match_words, read_wording
from factbase.values.known import KnownClaim
from factbase.values.statements import Statement

NEARLY_ALL = 0.5  # share of words in common from which one other word stands in the place of its counterpart
PARTIES = frozenset({"army", "fighter", "government", "guard", "junta", "navy", "police", "union", "worker"})
MOST_EXCHANGED = 3  # words; more of them are another way to say it
# What a figure is said with, after synonyms are folded: the keys of a typed claim tell harms apart, not these words.
HARM_WORDS = frozenset(
    {
        "abduct", "count", "displace", "figure", "injure", "kill", "los", "missing", "number", "peopl", "person",
        "rescue", "ris", "total",
    }
)  # fmt: skip


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
    def shared_names(self) -> frozenset[str]:
        """Names of either side that the other side knows as a word."""
        return frozenset(
            {name for name in self.new.names if _is_among(name, self.known)}
            | {name for name in self.known.names if _is_among(name, self.new)}
        )

    @cached_property
    def other_names(self) -> tuple[frozenset[str], frozenset[str]]:
        """Names that only the statement has, and those that only the claim has."""
        return (
            frozenset(name for name in self.new.names if not _is_among(name, self.known)),
            frozenset(name for name in self.known.names if not _is_among(name, self.new)),
        )

    @cached_property
    def has_same_type(self) -> bool:
        """Whether both were read as a value of one kind."""
        return self.statement.value is not None and self.statement.kind == self.claim.kind

    def find_exchanged(self) -> tuple[str, str] | None:
        """The words that differ where nearly all others agree: "(harvest, funeral)" of two truces."""
        new, known = ([word for word in alone if word not in HARM_WORDS] for alone in self.words[1:])
        if self.overlap < NEARLY_ALL or not new or not known or max(len(new), len(known)) > MOST_EXCHANGED:
            return None
        return " ".join(new), " ".join(known)

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
    wordings = (claim.statement, *claim.wordings)
    return max((Comparison(statement, claim, wording) for wording in wordings), key=lambda found: found.overlap)


def _is_among(name: str, wording: Wording) -> bool:
    return name in wording.words or any(is_same_word(name, word) for word in wording.words)


def _is_party(word: str, parties: frozenset[str]) -> bool:
    return any(is_same_word(word, party) for party in parties)


def _is_exchange(moved: list[tuple[str, str]]) -> bool:
    """Whether every moved word of one side stands at another moved place of the other side."""
    return all(any(is_same_word(one, other) for _, other in moved) for one, _ in moved)
