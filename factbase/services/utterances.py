"""Quotations of an article on their way into store: the same utterance in another outlet is one more appearance."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import timedelta
from itertools import islice

from peewee import fn

from factbase.match.speakers import SpeakerChoice
from factbase.match.utterances import WITHIN, Utterance, is_same_utterance
from factbase.services.intake import Intake, hash_words
from factbase.services.questions import ask_about_speaker
from factbase.store.history import snapshot
from factbase.store.models import Appearance, Quote
from factbase.store.search import add_entry
from factbase.values.quotations import Quotation

CONTEXT = 32  # code points before and after, by which a quote is found again in a changed page
MAX_RECENT = 200
MAX_RELATED = 100
KINDS = ("direct", "mixed", "indirect")  # the best witness to the words first


@dataclass(frozen=True, slots=True)
class _Group:
    """The parts of one utterance in this article, and who said it."""

    parts: tuple[Quotation, ...]
    choice: SpeakerChoice
    relayed_by: int | None

    @property
    def text(self) -> str:
        return " ".join(part.text for part in self.parts)

    @property
    def utterance(self) -> Utterance:
        said_at = self.parts[0].said_at
        return Utterance(self.text, self.choice.speaker_id, said_at.day if said_at else None)


def record_quotes(intake: Intake) -> tuple[Quote, ...]:
    """Store the quotations of a reading; returns the quote of each, in their order."""
    groups = {name: _cast(intake, parts) for name, parts in _group(intake.reading.quotations).items()}
    related = _find_related_quotes(intake, [group.text for group in groups.values()])
    quotes: dict[str, Quote] = {}
    for name, group in groups.items():
        quotes[name] = _record_quote(intake, group, related)
        related.setdefault(quotes[name].words, quotes[name])
        for part in group.parts:
            _record_appearance(intake, quotes[name], part)
    return tuple(quotes[quotation.group] for quotation in intake.reading.quotations)


def _group(quotations: Iterable[Quotation]) -> dict[str, list[Quotation]]:
    groups: dict[str, list[Quotation]] = defaultdict(list)
    for quotation in quotations:
        groups[quotation.group].append(quotation)
    return groups


def _cast(intake: Intake, parts: Sequence[Quotation]) -> _Group:
    """Who said the parts: the first that names somebody tells."""
    named = [part.mention for part in parts if part.mention and part.mention.identity]
    mention = named[0] if named else parts[0].mention
    relayed_by = next((part.relayed_by for part in parts if part.relayed_by), None)
    relayer = intake.casting.choose(relayed_by).speaker_id if relayed_by else None
    return _Group(tuple(parts), intake.casting.choose(mention), relayer)


def _find_related_quotes(intake: Intake, texts: Sequence[str]) -> dict[str, Quote]:
    """Quotes of earlier versions of this article and of its copies in other outlets, by hash of words."""
    versions = [*intake.earlier, *_find_copies([hash_words(text) for text in texts])]
    here = Appearance.select(Appearance.quote).where(Appearance.version.in_(versions))
    return {quote.words: quote for quote in Quote.select().where(Quote.id.in_(here)).order_by(Quote.id.desc())}


def _find_copies(words: Sequence[str]) -> list[int]:
    """Versions of other articles that hold at least two, and half, of the utterances with these hashes of words."""
    shared = fn.COUNT(Quote.words.distinct())
    rows = (
        Appearance.select(Appearance.version, shared.alias("shared"))
        .join(Quote)
        .where(Quote.words.in_(list(set(words))))
        .group_by(Appearance.version)
        .having(shared >= max(2, len(set(words)) / 2))
    )
    return [row.version_id for row in rows]


def _record_quote(intake: Intake, group: _Group, related: dict[str, Quote]) -> Quote:
    known = _find_known(group.utterance, related)
    if known is not None:
        return _lengthen(intake, known, group)
    first = group.parts[0]
    quote = Quote.create(
        speaker=group.choice.speaker_id,
        text=group.text,
        words=hash_words(group.text),
        kind=min((part.kind for part in group.parts), key=KINDS.index),
        said_at=first.said_at and first.said_at.at,
        said_precision=first.said_at and first.said_at.precision,
        said_basis=first.said_at and first.said_at.basis,
        relayed_by=group.relayed_by,
    )
    intake.changes.add("quote created", ("quote", quote.id), None, snapshot(quote))
    add_entry("quote", quote.id, quote.text)
    if group.choice.speaker_id is None and group.choice.candidates:
        ask_about_speaker(intake, quote, group.choice)
    return quote


def _find_known(utterance: Utterance, related: dict[str, Quote]) -> Quote | None:
    """The quote that this utterance repeats, if one is known."""
    equal = related.get(hash_words(utterance.text))
    # A text made of quotations must not be compared pair by pair.
    for quote in [equal, *islice(related.values(), MAX_RELATED)]:
        if quote is not None and is_same_utterance(_utterance(quote), utterance, are_copies=True):
            return quote
    for quote in _find_recent(utterance):
        if is_same_utterance(_utterance(quote), utterance):
            return quote
    return None


def _find_recent(utterance: Utterance) -> Sequence[Quote]:
    """What the same speaker said about that time, the latest first."""
    if utterance.speaker is None:
        return ()
    query = Quote.select().where(Quote.speaker == utterance.speaker)
    if utterance.day is not None:
        first, last = utterance.day - WITHIN, utterance.day + WITHIN + timedelta(days=1)
        query = query.where(Quote.said_at.is_null() | ((Quote.said_at >= first) & (Quote.said_at < last)))
    return list(query.order_by(Quote.id.desc()).limit(MAX_RECENT))


def _utterance(quote: Quote) -> Utterance:
    return Utterance(quote.text, quote.speaker_id, quote.said_at and quote.said_at.date())


def _lengthen(intake: Intake, quote: Quote, group: _Group) -> Quote:
    """The known quote, in its longest form."""
    if len(group.text) <= len(quote.text):
        return quote
    before = snapshot(quote)
    quote.text, quote.words = group.text, hash_words(group.text)
    quote.revision += 1
    quote.save()
    intake.changes.add("quote lengthened", ("quote", quote.id), before, snapshot(quote))
    add_entry("quote", quote.id, quote.text)
    return quote


def _record_appearance(intake: Intake, quote: Quote, part: Quotation) -> None:
    body, span, mention = intake.draft.body, part.span, part.mention
    Appearance.create(
        quote=quote,
        version=intake.version,
        start=span.start,
        end=span.end,
        exact=span.slice(body),
        prefix=body[max(0, span.start - CONTEXT) : span.start],
        suffix=body[span.end : span.end + CONTEXT],
        kind=part.kind,
        cue=part.cue and part.cue.text,
        mention=mention and mention.text,
        mention_kind=mention and mention.kind,
        mention_start=mention and mention.span.start,
        mention_end=mention and mention.span.end,
        group=part.group,
        found_by=part.found_by,
        speaker_by=part.speaker_by,
    )
