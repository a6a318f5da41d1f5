"""The quotes that an utterance may repeat: of earlier versions and copies of its article, and of its speaker."""

from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime, time
from itertools import chain

from peewee import fn

from factbase.match.utterances import WITHIN, Utterance, is_marked_as_abridged, is_same_utterance
from factbase.services.identities import find_current, find_everybody
from factbase.services.intake import hash_words
from factbase.store.models import Appearance, Quote
from factbase.text.normalise import key

MAX_RECENT = 200  # quotes of one speaker within the days in which an utterance is repeated
MAX_RELATED = 100
MOST_SHARED = 500  # utterances of an article by which its copies are found
ALIKE = 0.85  # of two lengths: texts further apart are equal only where one holds the other


class KnownQuotes:
    """Quotes in store that the utterances of one article are compared with; those of the article itself by words only.

    A text made of quotations must not be compared pair by pair, so each list is bounded.
    """

    def __init__(self, earlier: Sequence[int], texts: Sequence[str]) -> None:
        self._by_words: dict[str, Quote] = {}
        self._related = _find_related(earlier, texts)
        self._recent: dict[tuple[int, date | None], list[Quote]] = {}
        for quote in self._related:
            self.add(quote)

    def add(self, quote: Quote) -> None:
        """Let a quote of this article be found by its words."""
        self._by_words.setdefault(quote.words, quote)

    def find(self, utterance: Utterance) -> Quote | None:
        """The quote that an utterance repeats, if one is known."""
        form = key(utterance.text)
        equal = [quote for quote in (self._by_words.get(hash_words(utterance.text)),) if quote]
        for quote in chain(equal, _alike(self._related, form)):
            if is_same_utterance(_utterance(quote), utterance, are_copies=True):
                return quote
        for quote in _alike(self._said_lately(utterance), form):
            if is_same_utterance(_utterance(quote), utterance):
                return quote
        return None

    def _said_lately(self, utterance: Utterance) -> list[Quote]:
        """What the same speaker said about that time, the latest first."""
        if not isinstance(utterance.speaker, int):
            return []
        asked = (utterance.speaker, utterance.day)
        if asked not in self._recent:
            self._recent[asked] = _find_recent(*asked)
        return self._recent[asked]


def _alike(quotes: Iterable[Quote], form: str) -> Iterable[Quote]:
    """Quotes that may be one utterance with the text of this normal form: as long, one in the other, abridged."""
    for quote in quotes:
        other = key(quote.text)
        shorter, longer = sorted((form, other), key=len)
        is_near = len(shorter) >= ALIKE * len(longer) or shorter.rstrip(".,;:!?") in longer
        if is_near or is_marked_as_abridged(shorter):
            yield quote


def _find_related(earlier: Sequence[int], texts: Sequence[str]) -> list[Quote]:
    """Quotes of earlier versions of an article and of its copies in other outlets."""
    versions = [*earlier, *_find_copies([hash_words(text) for text in texts[:MOST_SHARED]])]
    here = Appearance.select(Appearance.quote).where(Appearance.version.in_(versions))
    return list(Quote.select().where(Quote.id.in_(here)).order_by(Quote.id).limit(MAX_RELATED))


def _find_copies(words: Sequence[str]) -> list[int]:
    """Versions of other articles that hold at least two, and half, of the utterances with these hashes of words."""
    shared = fn.COUNT(Quote.words.distinct())
    rows = (
        Appearance.select(Appearance.version)
        .join(Quote)
        .where(Quote.words.in_(list(set(words))))
        .group_by(Appearance.version)
        .having(shared >= max(2, len(set(words)) / 2))
    )
    return [row.version_id for row in rows]


def _find_recent(speaker: int, day: date | None) -> list[Quote]:
    query = Quote.select().where(Quote.speaker.in_(find_everybody(speaker)))
    if day is not None:
        first, last = (datetime.combine(end, time(12), UTC) for end in _span_days(day))
        query = query.where(Quote.said_at.is_null() | Quote.said_at.between(first, last))
    return list(query.order_by(Quote.id.desc()).limit(MAX_RECENT))


def _span_days(day: date) -> tuple[date, date]:
    """The first and last day about `day` on which the same may have been said, within the calendar."""
    reach = WITHIN.days + 1
    first, last = max(date.min.toordinal(), day.toordinal() - reach), min(date.max.toordinal(), day.toordinal() + reach)
    return date.fromordinal(first), date.fromordinal(last)


def _utterance(quote: Quote) -> Utterance:
    speaker = find_current([quote.speaker_id]).get(quote.speaker_id or 0)
    return Utterance(quote.text, speaker.id if speaker else None, quote.said_at and quote.said_at.date())
