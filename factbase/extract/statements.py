"""The checkable statements of an article: what its speakers and its own sentences state, each said once."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from factbase.extract.anchors import find_anchor, find_surroundings
from factbase.extract.claims.actors import Actors
from factbase.extract.claims.assertions import is_assertion
from factbase.extract.claims.clauses import find_clause, trim
from factbase.extract.claims.conflicts import may_be_of_conflict
from factbase.extract.claims.stances import find_stance
from factbase.extract.claims.stretches import Stretch, choose_stretch, find_stretches, is_voice
from factbase.extract.claims.typed import read_values
from factbase.extract.dates import DatedText
from factbase.extract.keys import keys_of
from factbase.extract.mentions import Cast
from factbase.text.names import find_names
from factbase.text.sentences import Layout
from factbase.text.stems import content_stems
from factbase.values.dates import Moment
from factbase.values.quotations import Quotation
from factbase.values.readings import SpokenStatement
from factbase.values.spans import Span
from factbase.values.statements import (
    Amount,
    ClaimKind,
    Control,
    Deadline,
    EventAnchor,
    Figure,
    Statement,
    Term,
    Value,
)

LONGEST_CONTEXT = 400  # characters of a paragraph before a sentence that may tell of which event it speaks
LONGEST_INTRODUCTION = 1_500  # characters in which an article names whom and where it is about

FEWEST_STEMS = 2  # content words of a commitment; "pledged delegates" commit nobody

KINDS: dict[type[Value], ClaimKind] = {
    Amount: "amount",
    Control: "territorial_control",
    Deadline: "deadline",
    Figure: "casualty_figure",
}


@dataclass(frozen=True, slots=True)
class Story:
    """An article as it is read for statements."""

    text: str
    layout: Layout
    title: str
    dated: DatedText

    @property
    def published(self) -> Moment | None:
        """When the article came out."""
        return self.dated.published


@dataclass(frozen=True, slots=True)
class _Stated:
    """A value, or None for words that no rule has typed, and the stretch that holds it."""

    stretch: Stretch
    value: Value | None

    @property
    def span(self) -> Span:
        return self.value.span if self.value else self.stretch.span


@dataclass(frozen=True, slots=True)
class Stated:
    """What an article states, and the terms that it only names, each in order of place."""

    statements: tuple[SpokenStatement, ...]
    named: tuple[SpokenStatement, ...]


def find_statements(story: Story, quotations: Sequence[Quotation], cast: Cast) -> Stated:
    """The statements of the running text; `quotation` is the place of the quotation that holds one.

    Quoted words that no rule has typed, but that assert something, are statements of the kind `statement`; the
    article's own sentences yield typed statements only.
    """
    reader = _Reader(story, quotations, cast)
    return Stated(tuple(reader.read()), tuple(reader.named))


class _Reader:
    """One pass over the sentences of a story."""

    def __init__(self, story: Story, quotations: Sequence[Quotation], cast: Cast) -> None:
        self.story = story
        self.quotations = quotations
        self.actors = Actors(story.text, cast, quotations)
        self.opening = _opening(story)
        self.around = find_surroundings(f"{story.title[:LONGEST_CONTEXT]}\n{_first_words(story)}")
        self.is_of_conflict = may_be_of_conflict(story.text)
        self.anchors: dict[tuple[str, str], EventAnchor] = {}
        self.named: list[SpokenStatement] = []

    def read(self) -> Iterator[SpokenStatement]:
        """The statements of each sentence, in order of the words that state them."""
        sentences = [sentence for paragraph in self.story.layout.prose for sentence in paragraph.sentences]
        for sentence, stretches in find_stretches(sentences, self.quotations):
            typed = self._find_typed(sentence, stretches)
            untyped = self._find_untyped(stretches, typed)
            for stated in sorted([*typed, *untyped], key=lambda stated: stated.span):
                others = [other.span for other in typed if other.stretch == stated.stretch and other != stated]
                yield self._state(stated, sentence, others)

    def _find_typed(self, sentence: Span, stretches: Sequence[Stretch]) -> list[_Stated]:
        said_at = next((self._said_at(stretch) for stretch in stretches), self.story.published)
        found = []
        typed = read_values(self.story.text, sentence, said_at)
        if self.is_of_conflict:
            self.named += [
                self._name(term, choose_stretch(stretches, term.span) or Stretch(sentence)) for term in typed.named
            ]
        for value in typed.stated:
            stretch = choose_stretch(stretches, value.span) or Stretch(sentence)
            named = self.actors.name_actor(value, sentence, stretch.place) if isinstance(value, Term) else value
            if self._is_stated(named):
                found.append(_Stated(stretch, named))
        return found

    def _is_stated(self, value: Value) -> bool:
        """Whether a term is one of this story: of a war, or a commitment of somebody to something."""
        if not isinstance(value, Term):
            return True
        if value.kind != "commitment":
            return self.is_of_conflict
        is_denied = value.status == "denied"  # "no cheque was ever promised"
        return value.actor is not None and (is_denied or len(content_stems(value.words)) >= FEWEST_STEMS)

    def _said_at(self, stretch: Stretch) -> Moment | None:
        return self.story.published if stretch.place is None else self.quotations[stretch.place].said_at

    def _find_untyped(self, stretches: Sequence[Stretch], typed: Sequence[_Stated]) -> Iterator[_Stated]:
        """Quoted stretches without a typed value that assert something, of nested ones the one that says it."""
        quoted = [stretch for stretch in stretches if stretch.place is not None]
        for stretch in quoted:
            is_typed = any(stretch.span.overlaps(stated.span) for stated in typed)
            if not is_typed and is_voice(stretch, quoted) and is_assertion(stretch.span.slice(self.story.text)):
                yield _Stated(stretch, None)

    def _name(self, term: Term, stretch: Stretch) -> SpokenStatement:
        """A term that is only named: its words, and whose they are."""
        quotation = self.quotations[stretch.place] if stretch.place is not None else None
        stance = find_stance(stretch.span.slice(self.story.text), term, quotation)
        speaker = quotation.speaker.name if quotation and quotation.speaker else None
        return SpokenStatement(
            Statement(term.span, term.words, term.kind, stance, term, speaker=speaker), stretch.place
        )

    def _state(self, stated: _Stated, sentence: Span, others: Sequence[Span]) -> SpokenStatement:
        text, value, place = self.story.text, stated.value, stated.stretch.place
        whole = stated.stretch.span
        span = self._find_words(value, whole, others)
        words = span.slice(text)
        kind = _kind_of(value)
        quotation = self.quotations[place] if place is not None else None
        stance = find_stance(text[whole.start : whole.end], value, quotation)
        keys = keys_of(kind, value, words)
        speaker = quotation.speaker.name if quotation and quotation.speaker else None
        event = self._anchor(words, sentence)
        around = find_surroundings(f"by {speaker}") if speaker else frozenset()
        event = replace(event, around=event.around | self.around | around)
        held = self._held(value, sentence) if isinstance(value, Figure) else None
        statement = Statement(span, words, kind, stance, value, keys, event, speaker, held)
        return SpokenStatement(statement, place)

    def _held(self, figure: Figure, sentence: Span) -> Moment | None:
        """The day that the sentence gives for a count; what is only feared has none yet."""
        return self.story.dated.find_held(figure.span, sentence) if figure.polarity != "hypothetical" else None

    def _find_words(self, value: Value | None, whole: Span, others: Sequence[Span]) -> Span:
        """The words that state a value: a term has its clause, and so has a figure beside that of another place."""
        text = self.story.text
        if isinstance(value, Term):
            return find_clause(text, whole, value.span, others)
        if isinstance(value, Figure) and others:
            own = find_clause(text, whole, value.span, others)
            rest = (Span(whole.start, own.start), Span(own.end, whole.end))
            if _names_place(own.slice(text)) and any(_names_place(span.slice(text)) for span in rest):
                return own
        return trim(text, whole)

    def _anchor(self, words: str, sentence: Span) -> EventAnchor:
        """The event from the statement's own words, else from title, lead and what its paragraph says before."""
        on = self.story.published.day if self.story.published else None
        context = f"{self.opening}\n{self._before(sentence)}"
        if (words, context) not in self.anchors:
            self.anchors[words, context] = find_anchor(words, context, on)
        return self.anchors[words, context]

    def _before(self, sentence: Span) -> str:
        low = max(0, sentence.start - LONGEST_CONTEXT)
        start = self.story.text.rfind("\n", low, sentence.start) + 1
        return self.story.text[max(start, low) : sentence.start]


def _names_place(words: str) -> bool:
    return any(name.is_sure and name.is_place for name in find_names(words))


def _opening(story: Story) -> str:
    """The title and the first paragraph, which tell of what the article is about."""
    lead = next((paragraph.span.slice(story.text) for paragraph in story.layout.prose), "")
    return f"{story.title[:LONGEST_CONTEXT]}\n{lead[:LONGEST_CONTEXT]}"


def _first_words(story: Story) -> str:
    """The paragraphs that introduce the people and places of a story."""
    start = next((paragraph.span.start for paragraph in story.layout.prose), 0)
    return story.text[start : start + LONGEST_INTRODUCTION]


def _kind_of(value: Value | None) -> ClaimKind:
    if value is None:
        return "statement"
    return value.kind if isinstance(value, Term) else KINDS[type(value)]
