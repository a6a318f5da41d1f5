"""A text as the rules about people see it: its sentences with words, capitalised runs and noun phrases."""

from collections.abc import Sequence
from dataclasses import dataclass

from factbase.extract.people.names import NameRun, find_runs
from factbase.extract.people.phrases import Phrase, find_phrases
from factbase.extract.people.word_classes import Word, read_words
from factbase.text.sentences import Layout
from factbase.text.tokens import as_seen
from factbase.values.spans import Span

HEADLINE_SHARE = 0.75  # of its longer words that have capitals
CLOSED_HEADLINE_SHARE = 0.95  # the same where a full stop or a mark closes it


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of the prose; a headline has capitals that say nothing, so no name is learnt from it."""

    number: int
    paragraph: int
    span: Span
    words: tuple[Word, ...]
    runs: tuple[NameRun, ...]
    phrases: tuple[Phrase, ...]
    is_headline: bool
    text: str

    def words_text(self, start: int, end: int) -> str:
        """The words from `start` to before `end` as they are read, without a possessive ending at the end."""
        offset = self.span.start
        return as_seen(self.text[self.words[start].start - offset : self.words[end - 1].bare_end - offset])

    def span_of(self, start: int, end: int) -> Span:
        """Where the words from `start` to before `end` stand, without a possessive ending."""
        return Span(self.words[start].start, self.words[end - 1].bare_end)

    def before(self, place: int) -> Word | None:
        """The word before `place`."""
        return self.words[place - 1] if place else None

    def after(self, place: int) -> Word | None:
        """The word at `place`, if the sentence goes on so far."""
        return self.words[place] if place < len(self.words) else None


def read_sentences(text: str, layout: Layout) -> tuple[Sentence, ...]:
    """The sentences of the running text in order; furniture is left out."""
    found: list[Sentence] = []
    for number, paragraph in enumerate(layout.prose):
        for span in paragraph.sentences:
            words = read_words(text, span)
            runs = find_runs(words)
            phrases = find_phrases(words, runs)
            found.append(
                Sentence(len(found), number, span, words, runs, phrases, _is_headline(words), span.slice(text))
            )
    return tuple(found)


def _is_headline(words: Sequence[Word]) -> bool:
    """Whether nearly all longer words have capitals and no full stop closes them: "Mayor Opens New Bridge"."""
    long = [word for word in words if word.text[0].isalpha() and len(word.text) > 3]
    capitals = sum(word.text[0].isupper() for word in long)
    is_closed = words[-1].letter in '."'
    if len(long) < (7 if is_closed else 4):
        return all(word.text.isupper() for word in long) and len(long) > 2
    if all(word.text.isupper() for word in long):
        return True
    is_list = any(word.text == "," for word in words)
    share = CLOSED_HEADLINE_SHARE if is_closed else HEADLINE_SHARE
    return not is_list and capitals >= share * len(long)
