"""Precision and recall of readings against gold: which quotations, speakers and statements were found and are right."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from factbase.errors import Invalid
from factbase.values.quotations import Quotation
from factbase.values.readings import Reading, SpokenStatement
from factbase.values.spans import Span

Found = TypeVar("Found")

# Where an indirect clause ends is a matter of taste; two people agree on spans that share four fifths.
SAME_SPAN = 0.8


@dataclass(frozen=True, slots=True)
class GoldItem:
    """What a person found: a quotation, or a statement with its stance and the fields of its value that matter.

    `speaker` is the full name, None where the text names nobody.
    """

    span: Span
    text: str
    kind: str
    speaker: str | None
    stance: str | None = None
    value: Mapping[str, Any] | None = None


@dataclass(frozen=True, slots=True)
class Gold:
    """All quotations of an article, and all its statements of the typed kinds."""

    article: str
    quotes: tuple[GoldItem, ...]
    statements: tuple[GoldItem, ...]


@dataclass(frozen=True, slots=True)
class Score:
    """How many of those found are right, and of those to be found."""

    right: int
    found: int
    gold: int

    @property
    def precision(self) -> float:
        """Right among those found; 1 where nothing was found."""
        return self.right / self.found if self.found else 1.0

    @property
    def recall(self) -> float:
        """Found among those to be found; 1 where nothing was to be found."""
        return self.right / self.gold if self.gold else 1.0

    @property
    def f1(self) -> float:
        """The harmonic mean of the two."""
        total = self.precision + self.recall
        return 2 * self.precision * self.recall / total if total else 0.0

    def __add__(self, other: "Score") -> "Score":
        return Score(self.right + other.right, self.found + other.found, self.gold + other.gold)


@dataclass(frozen=True, slots=True)
class Report:
    """Scores by measure, in the order in which they are best read, and the errors behind them in words."""

    scores: dict[str, Score]
    errors: tuple[str, ...]

    def __add__(self, other: "Report") -> "Report":
        scores = {name: score + other.scores[name] for name, score in self.scores.items()}
        return Report(scores, self.errors + other.errors)


@dataclass(frozen=True, slots=True)
class Comparison(Generic[Found]):
    """Gold and findings, one to one, and what is left of either."""

    pairs: tuple[tuple[GoldItem, Found], ...]
    missed: tuple[GoldItem, ...]
    surplus: tuple[Found, ...]

    def score(self, is_right: Callable[[GoldItem, Found], bool]) -> Score:
        """The score of the pairs that are right."""
        right = sum(is_right(*pair) for pair in self.pairs)
        return Score(right, len(self.pairs) + len(self.surplus), len(self.pairs) + len(self.missed))


def read_gold(written: Mapping[str, Any], body: str) -> Gold:
    """Gold as its file has it; raises Invalid where a span does not hold the words that it states."""
    items = {part: tuple(_read_item(row) for row in written[part]) for part in ("quotes", "statements")}
    for item in (*items["quotes"], *items["statements"]):
        if item.span.slice(body) != item.text:
            raise Invalid(f"{written['article']}: {item.text!r} does not stand at {item.span.start}.")
    return Gold(written["article"], items["quotes"], items["statements"])


def score_reading(reading: Reading, gold: Gold) -> Report:
    """Compare one article's reading with its gold; plain statements, which gold does not list, are left out."""
    quotes = _compare(gold.quotes, reading.quotations, _quote_closeness)
    typed = [spoken for spoken in reading.statements if spoken.statement.value is not None]
    statements = _compare(gold.statements, typed, _statement_closeness)

    def is_wholly_right(item: GoldItem, spoken: SpokenStatement) -> bool:
        speaker = None if spoken.quotation is None else _name(reading.quotations[spoken.quotation])
        is_said_so = spoken.statement.stance == item.stance and speaker == item.speaker
        return is_said_so and _has_same_value(item, spoken)

    scores = {
        "quotations": quotes.score(lambda *_: True),
        "quotations with kind": quotes.score(lambda item, quotation: quotation.kind == item.kind),
        "quotations with speaker": quotes.score(_has_same_speaker),
        "statements": statements.score(lambda *_: True),
        "statements with value": statements.score(_has_same_value),
        "statements with value, stance and speaker": statements.score(is_wholly_right),
    }
    errors = (*_tell_quotes(quotes), *_tell_statements(statements))
    return Report(scores, tuple(f"{gold.article}: {error}" for error in errors))


def _read_item(row: Mapping[str, Any]) -> GoldItem:
    span = Span(row["start"], row["end"])
    return GoldItem(span, row["text"], row["kind"], row["speaker"], row.get("stance"), row.get("value"))


def _compare(
    gold: Sequence[GoldItem], found: Sequence[Found], closeness: Callable[[GoldItem, Found], float]
) -> Comparison[Found]:
    """Pair the closest first; a closeness of 0 is no pair."""
    near = ((closeness(item, one), at, place) for at, item in enumerate(gold) for place, one in enumerate(found))
    chosen: dict[int, int] = {}
    for value, at, place in sorted(near, key=lambda row: -row[0]):
        if value and at not in chosen and place not in chosen.values():
            chosen[at] = place
    return Comparison(
        tuple((gold[at], found[place]) for at, place in sorted(chosen.items())),
        tuple(item for at, item in enumerate(gold) if at not in chosen),
        tuple(one for place, one in enumerate(found) if place not in chosen.values()),
    )


def _quote_closeness(item: GoldItem, quotation: Quotation) -> float:
    shared = _share(item.span, quotation.span)
    return shared if shared >= SAME_SPAN else 0.0


def _statement_closeness(item: GoldItem, spoken: SpokenStatement) -> float:
    value = spoken.statement.value
    if value is None or spoken.statement.kind != item.kind:
        return 0.0
    shared = _share(item.span, value.span)
    return shared + _has_same_value(item, spoken) if shared else 0.0


def _share(one: Span, other: Span) -> float:
    shared = max(0, min(one.end, other.end) - max(one.start, other.start))
    return shared / (len(one) + len(other) - shared) if shared else 0.0


def _has_same_speaker(item: GoldItem, quotation: Quotation) -> bool:
    return _name(quotation) == item.speaker


def _has_same_value(item: GoldItem, spoken: SpokenStatement) -> bool:
    return all(getattr(spoken.statement.value, name) == value for name, value in (item.value or {}).items())


def _name(quotation: Quotation) -> str | None:
    return quotation.speaker.name if quotation.speaker else None


def _tell_quotes(quotes: Comparison[Quotation]) -> Iterator[str]:
    yield from (f"missed {item.text!r}" for item in quotes.missed)
    yield from (f"surplus {quotation.text!r} by {_name(quotation)}" for quotation in quotes.surplus)
    for item, quotation in quotes.pairs:
        if not _has_same_speaker(item, quotation):
            yield f"{item.text!r} is by {item.speaker}, not {_name(quotation)}"


def _tell_statements(statements: Comparison[SpokenStatement]) -> Iterator[str]:
    yield from (f"missed {item.kind} {item.text!r}" for item in statements.missed)
    yield from (f"surplus {spoken.statement.kind} {spoken.statement.text!r}" for spoken in statements.surplus)
    for item, spoken in statements.pairs:
        if not _has_same_value(item, spoken):
            yield f"{item.text!r} is {dict(item.value or {})}, not {spoken.statement.value}"
